import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { createStatusLogger } from '../../rollout/report.ts'
import type { Evidence } from '../../rollout/evidence.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import type { Log } from '../../runner/log.ts'
import { pause } from '../../runner/retry.ts'
import { type Ancestry, rememberAncestry } from '../ancestry.ts'
import {
  type ControllerName,
  describeAccessError,
  type GitOpsApi,
  type GitOpsCluster,
  readGitOpsApi,
} from '../applications/cluster-inventory.ts'
import { type SelectedApplication, selectApplications } from '../applications/select-applications.ts'
import type { CommitPlace } from '../applications/source.ts'
import type { ArgoApplication } from '../argocd/objects.ts'
import type { ApplicationState, WantedCommit } from '../model.ts'
import { advanceDecision, type Decision, type DecisionMemory, emptyDecisionMemory } from './decide.ts'
import { explainWaitFailure } from './failure.ts'
import { followObjectRollouts, type ObjectRollouts } from './object-rollouts.ts'
import { watchObjects } from './object-watch.ts'
import { type Baseline, readStates, type StateRequest } from './read-states.ts'
import {
  type ApplicationReport,
  describeProgress,
  formatApplicationName,
  type OverallStatus,
  reportApplication,
  summarizeStates,
} from './report.ts'
import { requestAnotherAttempt, requestComparison, type TriggerMode, type TriggerOptions } from './trigger.ts'

export interface WaitRequest extends CommitPlace {
  /** Where the applications are objects. */
  readonly cluster: GitOpsCluster
  /** Where their workloads are, if elsewhere. */
  readonly targetCluster?: GitOpsCluster | undefined
  /** Full name of the commit. */
  readonly commit: string
  readonly controller?: ControllerName | undefined
  /** `namespace/name`, `helmrelease/namespace/name`; all that read the files if empty. */
  readonly applications: readonly string[]
  readonly trigger: TriggerMode
  readonly newerCommit: WantedCommit['newerCommit']
  readonly ancestry: Ancestry
  /** Milliseconds. */
  readonly timeoutMs: number
  /** How long a cause in the pods may hold without progress before it ends the wait. Milliseconds. */
  readonly patienceMs: number
  readonly log: Pick<Log, 'progress' | 'warning' | 'debug'>
  readonly signal: AbortSignal
  readonly now?: () => Date
}

export interface WaitResult {
  readonly kind: 'done' | 'failed'
  readonly applications: readonly ApplicationReport[]
  readonly status: OverallStatus
  /** The commit that runs: the one that was waited for, or a descendant. Unset if none of them runs. */
  readonly syncedRevision: string | undefined
  /** Why it failed. */
  readonly error?: ActionError
  readonly evidence: Evidence
}

/** Rules depend on the clock too. Milliseconds. */
const lookEveryMs = 500
/** Before a controller is asked for another attempt. Milliseconds. */
const askAgainMs = 5000

/**
 * Waits until the applications that read the files run the commit, or one that contains it.
 * @throws ActionError if it is not known which applications these are, or if they cannot be read: `application-not-found`,
 * `wrong-source`, `gitops-not-installed`, `cluster-access-denied`, `cluster-unreachable`, `cancelled`
 */
export async function waitForCommit(request: WaitRequest): Promise<WaitResult> {
  const { cluster, applications: names, signal } = request
  const api = await readGitOpsApi(cluster)
  const selected = await selectApplications({ ...request, api, names })
  const ended = new AbortController()
  const wait = await openWait(request, { api, selected, until: AbortSignal.any([signal, ended.signal]) })
  try {
    return await runWait(request, wait)
  } catch (error) {
    if (signal.aborted) throw toActionError(signal.reason)
    throw error
  } finally {
    ended.abort()
  }
}

interface OpenWait {
  readonly selected: readonly SelectedApplication[]
  readonly trigger: TriggerOptions
  readonly states: StateRequest
  readonly rollouts: ObjectRollouts
  /** Resolves at the next change. */
  readonly waitForChange: () => Promise<void>
  readonly until: AbortSignal
}

interface WaitParts {
  readonly api: GitOpsApi
  readonly selected: readonly SelectedApplication[]
  readonly until: AbortSignal
}

async function openWait(request: WaitRequest, { api, selected, until }: WaitParts): Promise<OpenWait> {
  const { cluster, commit, newerCommit, log, patienceMs, now = () => new Date() } = request
  let wake: () => void = () => undefined
  const onChange = (): void => {
    wake()
  }
  const contains = rememberAncestry(request.ancestry, { commit, onAnswer: onChange })
  const trigger = { cluster, api, mode: request.trigger, commit, now }
  const { baseline, windowed } = await readBaseline(request, { api, selected })
  // Watching begins after it, so every object that is seen is newer than the request.
  await Promise.all(selected.map((application) => requestComparison(application, trigger)))
  const warned = new Set<string>()
  const onUnreadable = (error: unknown): void => {
    const { message } = toActionError(
      describeAccessError(error, { cluster: cluster.name, verb: 'list', resource: 'workloads' }),
    )
    if (!warned.has(message)) log.warning(`pods are not watched, so their failures are named late: ${message}`)
    warned.add(message)
  }
  return {
    ...{ selected, trigger, until },
    states: {
      ...{ baseline, windowed, place: request, wanted: { commit, contains, newerCommit } },
      watch: watchObjects({ cluster, api, signal: until, onChange }),
    },
    rollouts: followObjectRollouts({
      patienceMs,
      signal: until,
      onChange,
      onUnreadable,
      onStatus: createStatusLogger(log),
    }),
    waitForChange: async () => {
      const changed = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([changed, pause(lookEveryMs, until)])
    },
  }
}

/** What the applications were like before they were asked to look. */
async function readBaseline(
  { cluster, trigger }: WaitRequest,
  { api, selected }: Omit<WaitParts, 'until'>,
): Promise<{ readonly baseline: Baseline; readonly windowed: ReadonlySet<string> }> {
  const comparedAt = new Map<string, string>()
  const windowed = new Set<string>()
  for (const application of selected.filter(({ kind }) => kind === 'Application')) {
    const path = api.findPath('Application', application)
    const object = path === undefined ? undefined : await cluster.client.find<ArgoApplication>(path)
    const key = `${application.namespace}/${application.name}`
    const { reconciledAt } = object?.status ?? {}
    if (trigger === 'none' && reconciledAt !== undefined) comparedAt.set(key, reconciledAt)
    if (object !== undefined && (await hasSyncWindows({ cluster, api }, object))) windowed.add(key)
  }
  return { baseline: { comparedAt, versions: new Map() }, windowed }
}

/** Whether the project of an application limits when it syncs. Not everybody may read projects: then it is not known. */
async function hasSyncWindows(
  { cluster, api }: { readonly cluster: GitOpsCluster; readonly api: GitOpsApi },
  { metadata, spec, status }: ArgoApplication,
): Promise<boolean> {
  const namespace = status?.controllerNamespace ?? metadata.namespace ?? ''
  const path = api.findPath('AppProject', { namespace, name: spec?.project ?? 'default' })
  if (path === undefined) return false
  const project = await cluster.client.find<ArgoProject>(path).catch(() => undefined)
  return (project?.spec?.syncWindows ?? []).length > 0
}

interface ArgoProject extends KubernetesObject {
  readonly spec?: { readonly syncWindows?: readonly object[] | null }
}

/** One application while it is waited for. */
interface Follower {
  readonly application: SelectedApplication
  /** By name: its own, and those of the applications that it applies. */
  readonly memories: Map<string, DecisionMemory>
  states: readonly ApplicationState[]
  decidedMs: number | undefined
  failed: ApplicationState | undefined
  askedAt: number
}

async function runWait(request: WaitRequest, wait: OpenWait): Promise<WaitResult> {
  const startedAt = performance.now()
  const followers = wait.selected.map((application): Follower => ({
    ...{ application, memories: new Map(), states: [], decidedMs: undefined, failed: undefined },
    askedAt: startedAt,
  }))
  const show = createProgressReporter(request.log)
  for (;;) {
    for (const follower of followers) await updateFollower(follower, request, { wait, startedAt })
    const states = followers.flatMap((one) => one.states)
    for (const state of states) if (wait.states.watch.isRead(state)) show(state)
    const elapsedMs = performance.now() - startedAt
    const failed = followers.find((one) => one.failed !== undefined)
    if (failed?.failed !== undefined)
      return await concludeFailure({ request, wait, followers, state: failed.failed, elapsedMs })
    if (followers.every(({ decidedMs }) => decidedMs !== undefined)) return concludeDone(followers, elapsedMs)
    if (elapsedMs >= request.timeoutMs) {
      const state = findUnfinished(followers)
      if (state !== undefined)
        return await concludeFailure({ request, wait, followers, state, elapsedMs, timedOutMs: request.timeoutMs })
    }
    await wait.waitForChange()
  }
}

interface LookOptions {
  readonly wait: OpenWait
  readonly startedAt: number
}

async function updateFollower(
  follower: Follower,
  request: WaitRequest,
  { wait, startedAt }: LookOptions,
): Promise<void> {
  wait.states.watch.throwIfUnreadable()
  const now = performance.now()
  const isSyncing = wait.trigger.mode === 'sync'
  follower.states = readStates(follower.application, wait.states).map((state) =>
    isSyncing ? expectSync(state) : state,
  )
  const decisions = follower.states.map((state) => {
    const key = formatApplicationName(state)
    const objects = wait.rollouts.follow(state, chooseClient(request, follower.application))
    const { memory, decision } = advanceDecision(follower.memories.get(key) ?? emptyDecisionMemory, state, {
      ...{ now, objects, patienceMs: request.patienceMs },
    })
    follower.memories.set(key, memory)
    return { state, decision }
  })
  // What an application applied explains more than the application itself.
  follower.failed = decisions.findLast(({ decision }) => decision === 'failed')?.state
  const isDone = decisions.every(({ decision }: { readonly decision: Decision }) => decision === 'done')
  follower.decidedMs = isDone ? (follower.decidedMs ?? now - startedAt) : undefined
  const needsAnother = follower.states.some(
    ({ verdict, reason }) => verdict === 'failing' || reason === 'sync-disabled',
  )
  if (!needsAnother || now - follower.askedAt < askAgainMs) return
  follower.askedAt = now
  await requestAnotherAttempt(follower.application, wait.trigger)
}

/** A sync is being asked for. */
function expectSync(state: ApplicationState): ApplicationState {
  return state.reason === 'sync-disabled' && state.verdict === 'failed' ? { ...state, verdict: 'in-progress' } : state
}

/** The cluster with the objects of an application; undefined if that is one that nothing is known of. */
function chooseClient(
  { cluster, targetCluster }: WaitRequest,
  { isRemote }: SelectedApplication,
): GitOpsCluster['client'] | undefined {
  return isRemote === true ? targetCluster?.client : cluster.client
}

/** What is waited for longest: something that is failing, or else whatever is not done. */
function findUnfinished(followers: readonly Follower[]): ApplicationState | undefined {
  const states = followers.filter(({ decidedMs }) => decidedMs === undefined).flatMap((one) => one.states)
  return (
    states.findLast(({ verdict }) => verdict === 'failing' || verdict === 'failed') ??
    states.findLast(({ verdict }) => verdict !== 'done') ??
    states.at(-1)
  )
}

/** A line for each application, whenever it is somewhere else. */
function createProgressReporter(log: WaitRequest['log']): (state: ApplicationState) => void {
  const lines = new Map<string, { readonly line: ReturnType<Log['progress']>; text: string }>()
  return (state) => {
    const name = formatApplicationName(state)
    const text = describeProgress(state)
    const known = lines.get(name) ?? { line: log.progress(name), text: '' }
    lines.set(name, known)
    if (known.text === text) return
    known.text = text
    known.line.update({ state: text })
  }
}

function listReports(followers: readonly Follower[], elapsedMs: number): readonly ApplicationReport[] {
  return followers.flatMap(({ states, decidedMs }) =>
    states.map((state) => reportApplication(state, decidedMs ?? elapsedMs)),
  )
}

function concludeDone(followers: readonly Follower[], elapsedMs: number): WaitResult {
  const states = followers.flatMap((one) => one.states)
  return {
    ...{ kind: 'done', applications: listReports(followers, elapsedMs), status: summarizeStates(states) },
    syncedRevision: followers[0]?.states[0]?.revision,
    evidence: { logs: [], events: [] },
  }
}

interface FailureParts {
  readonly request: WaitRequest
  readonly wait: OpenWait
  readonly followers: readonly Follower[]
  readonly state: ApplicationState
  readonly elapsedMs: number
  readonly timedOutMs?: number
}

async function concludeFailure({
  request,
  wait,
  followers,
  state,
  elapsedMs,
  timedOutMs,
}: FailureParts): Promise<WaitResult> {
  const application = followers.find(({ states }) => states.includes(state))?.application
  const cause = wait.rollouts.findCause(state)
  const rollout = await wait.rollouts.end(state)
  const client = application === undefined ? undefined : chooseClient(request, application)
  const { error, evidence } = await explainWaitFailure({
    ...{ state, commit: request.commit, cause, rollout, client },
    ...(timedOutMs === undefined ? {} : { timedOutMs }),
  })
  const reports = listReports(followers, elapsedMs).map((report) =>
    formatApplicationName(report) === formatApplicationName(state)
      ? { ...report, reason: error.code, message: error.message }
      : report,
  )
  return {
    ...{ kind: 'failed', error, evidence, applications: reports, syncedRevision: undefined },
    status: summarizeStates(followers.flatMap((one) => one.states)),
  }
}
