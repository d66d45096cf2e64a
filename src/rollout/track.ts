import type { KubernetesClient } from '../kubernetes/client.ts'
import type { KubernetesObject } from '../kubernetes/objects.ts'
import { pause } from '../runner/retry.ts'
import type { CureOutlook } from './cure.ts'
import { createTargetCause, diagnoseTarget, formatTarget } from './diagnose.ts'
import { findHold, type TargetView } from './holds.ts'
import { type HookMemory, rememberHooks } from './hook-memory.ts'
import {
  buildCustomKey,
  type Cause,
  type Rollout,
  type RolloutStatus,
  type RolloutTarget,
  type Snapshot,
} from './model.ts'
import { openNamespaceWatch } from './namespace-watch.ts'
import { observeRollout } from './observe.ts'
import { advancePatience, emptyMemory, type ObservedCause, type PatienceMemory, type TimedCause } from './patience.ts'
import { measureProgress } from './progress.ts'
import { findTarget, isCustom, readRolloutStatus } from './status.ts'

export interface TrackOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch' | 'text'>
  /** The namespace of the release. */
  readonly namespace: string
  /** Called repeatedly; undefined until it is known what is rolled out. */
  readonly rollout: () => Rollout | undefined
  /** How long a cause may hold without progress before it ends the tracking. `Infinity`: it never does. Milliseconds. */
  readonly patienceMs: number
  /** Ends the tracking: whoever applies the rollout has finished, or the run was cancelled. */
  readonly signal: AbortSignal
  /** Everything has been applied: the tracking ends as soon as what `awaits` selects is ready. */
  readonly applied?: AbortSignal
  readonly awaits?: (target: RolloutTarget) => boolean
  /** Called when a status, the reason why a target is not ready, or its time changes. */
  readonly onStatus: (status: RolloutStatus, cause: TimedCause | undefined, now: number) => void
  /** Called when part of the rollout cannot be read. */
  readonly onUnreadable?: (error: unknown) => void
  readonly now?: () => Date
}

export interface RolloutResult {
  /** `ended`: the signal came first. Whether everything applied is ready is for whoever applied it to say. */
  readonly kind: 'failed' | 'ended' | 'ready'
  /** The cause that ended it; with `ended`, what the rollout was last waiting for. */
  readonly cause: Cause | undefined
  /** The last known state, for evidence. */
  readonly snapshot: Snapshot
  readonly statuses: readonly RolloutStatus[]
  /** What hooks left before Helm deleted them. */
  readonly hooks?: HookMemory
}

/** Some rules depend on the clock, so they are evaluated this often even if nothing changes. Milliseconds. */
const evaluateEveryMs = 1000
/** Changes come in bursts. Milliseconds. */
const settleMs = 100

/**
 * Tracks a rollout until the signal ends it, until everything is ready, or until a failure has outlasted the patience.
 * @throws KubernetesError if the objects may not be listed
 */
export async function trackRollout(options: TrackOptions): Promise<RolloutResult> {
  const { client, namespace, signal, onUnreadable = () => undefined, now = () => new Date() } = options
  const ended = new AbortController()
  const until = AbortSignal.any([signal, ended.signal])
  let wake: () => void = () => undefined
  const hooks = rememberHooks({ client, namespace, rollout: options.rollout })
  const onChange = (): void => {
    hooks.look(observation.snapshot())
    wake()
  }
  const observation = observeRollout({ client, namespace, signal: until, onChange, onUnreadable })
  options.applied?.addEventListener('abort', onChange, { once: true })
  const isNamespaceEnding = openNamespaceWatch({ client, namespace, signal: until, onChange })
  const judge = createJudge(options)
  const shown = new Map<string, string>()
  let knownSince: number | undefined
  try {
    await Promise.race([observation.listed, waitForAbort(until)])
    const existingUids = options.rollout() === undefined ? listUids(observation.snapshot()) : new Set<string>()
    for (;;) {
      const rollout = options.rollout()
      if (rollout !== undefined) {
        knownSince ??= now().getTime()
        void observation.extend(listNamespaces(rollout), rollout.targets.filter(isCustom))
      }
      hooks.look(observation.snapshot())
      const knownMs = now().getTime() - (knownSince ?? now().getTime())
      const view = viewRollout(rollout, observation.snapshot(), { now: now(), knownMs, existingUids })
      const causes = isNamespaceEnding() ? [createNamespaceCause(namespace)] : await judge(view)
      reportStatusChanges(view, causes, shown, (status, cause) => {
        options.onStatus(status, cause, now().getTime())
      })
      const result = decideResult(view, causes, options)
      if (result !== undefined) return { ...result, hooks: await hooks.settled() }
      const changed = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([changed, pause(evaluateEveryMs, until).catch(() => undefined)])
      await pause(settleMs, until).catch(() => undefined)
    }
  } finally {
    ended.abort()
  }
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const onAbort = (): void => {
      resolve()
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

function listNamespaces({ targets }: Rollout): readonly string[] {
  return [...new Set(targets.flatMap(({ namespace }) => namespace ?? []))]
}

interface RolloutView {
  readonly snapshot: Snapshot
  readonly targets: readonly TargetView[]
}

/** After this long, an old pod will not be replaced any more. Milliseconds. */
const replacementMs = 10_000

/** What the rollout may replace or scale down. */
function listUids({ pods, replicaSets }: Snapshot): ReadonlySet<string> {
  const old: readonly KubernetesObject[] = [...pods, ...replicaSets]
  return new Set(old.map(({ metadata }) => metadata.uid ?? ''))
}

interface ViewOptions {
  readonly now: Date
  /** How long the rollout has been known. */
  readonly knownMs: number
  readonly existingUids: ReadonlySet<string>
}

function viewRollout(
  rollout: Rollout | undefined,
  snapshot: Snapshot,
  { now, knownMs, existingUids }: ViewOptions,
): RolloutView {
  if (rollout === undefined) return { snapshot, targets: [] }
  const { targets, operatorSecrets, since } = rollout
  const isHookRunning = targets.some(
    (target) => target.role === 'hook' && (findTarget(snapshot.jobs, target)?.status?.active ?? 0) > 0,
  )
  const isReplaced = knownMs > replacementMs && !isHookRunning
  const options = isReplaced
    ? { now, operatorSecrets, since: new Date(0) }
    : { now, operatorSecrets, since, existingUids }
  return {
    snapshot,
    targets: targets.map((target) => {
      const status = readRolloutStatus(target, snapshot)
      if (isUnchangedAndUnready(target, rollout, snapshot))
        return { target, status: { ...status, ready: true, summary: `${status.summary}, as before` }, causes: [] }
      return { target, status, causes: diagnoseTarget(target, snapshot, options) }
    }),
  }
}

/** A custom resource that was not ready before, and that the rollout has not changed. */
function isUnchangedAndUnready(target: RolloutTarget, { unreadyBefore }: Rollout, { customs }: Snapshot): boolean {
  if (!isCustom(target)) return false
  const before = unreadyBefore?.get(buildCustomKey(target))
  const found = customs.find(
    (object) =>
      buildCustomKey({ ...target, name: object.metadata.name, kind: object.kind ?? '' }) === buildCustomKey(target),
  )
  return before !== undefined && before === (found?.metadata.generation ?? 0)
}

/** Judges each view by those before it, and looks for a cure in the cluster before a cause ends the rollout. */
function createJudge({ client, namespace, patienceMs, now = () => new Date() }: TrackOptions) {
  let memory: PatienceMemory = emptyMemory
  const outlooks = new Map<string, CureOutlook>()
  return async (view: RolloutView): Promise<readonly TimedCause[]> => {
    const advance = () => advancePatience(memory, observeTargets(view, outlooks), { now: now().getTime(), patienceMs })
    const first = advance()
    const unknown = first.causes.filter((cause) => needsOutlook(cause) && isDue(cause, outlooks))
    if (unknown.length === 0) {
      memory = first.memory
      return first.causes
    }
    // Most rollouts have no such cause.
    const { searchCure } = await import('./cure.ts')
    for (const cause of unknown) {
      outlooks.set(
        buildOutlookKey(cause),
        await searchCure(cause, { client, namespace }).catch(() => ({ kind: 'none' })),
      )
    }
    const result = advance()
    memory = result.memory
    return result.causes
  }
}

/** The first time a cause is seen, and whenever it is about to end the rollout. */
function isDue(cause: TimedCause, outlooks: ReadonlyMap<string, CureOutlook>): boolean {
  return !outlooks.has(buildOutlookKey(cause)) || cause.isFatal
}

function needsOutlook({ missing, kind, verdict }: Cause): boolean {
  return verdict === 'failing' && (missing !== undefined || kind === 'unschedulable')
}

function buildOutlookKey({ kind, missing, namespace = '' }: Cause): string {
  return [kind, namespace, missing?.kind, missing?.name, missing?.key].join('/')
}

function observeTargets(
  { targets, snapshot }: RolloutView,
  outlooks: ReadonlyMap<string, CureOutlook>,
): Parameters<typeof advancePatience>[1] {
  return targets.map((view) => ({
    id: formatTarget(view.target),
    ready: view.status.ready,
    ...measureProgress(view.target, snapshot),
    causes: view.causes.map((cause): ObservedCause => {
      const outlook = outlooks.get(buildOutlookKey(cause))
      const cured = outlook?.kind === 'expected' ? outlook.why : undefined
      const heldBy = cured ?? findHold(cause, view, targets, snapshot)
      const verdict = outlook?.kind === 'incurable' && cause.verdict === 'failing' ? 'incurable' : cause.verdict
      return { ...cause, verdict, ...(heldBy === undefined ? {} : { heldBy }) }
    }),
  }))
}

function createNamespaceCause(namespace: string): TimedCause {
  const message = `the namespace ${namespace} is being deleted, so nothing can be created in it any more`
  const target = { kind: 'Namespace', apiVersion: 'v1', name: namespace, role: 'release' } as const
  const cause = createTargetCause(target, { kind: 'namespace-deleted', verdict: 'incurable', message })
  return { ...cause, target: formatTarget(target), since: 0, endsAt: 0, isFatal: true }
}

function reportStatusChanges(
  { targets }: RolloutView,
  causes: readonly TimedCause[],
  shown: Map<string, string>,
  onStatus: (status: RolloutStatus, cause: TimedCause | undefined) => void,
): void {
  for (const { target, status } of targets) {
    const id = formatTarget(target)
    const cause = causes.find((each) => each.target === id)
    // The line repeats while it waits for something: its time changes.
    const text = `${status.summary} ${cause?.kind ?? ''} ${cause?.heldBy ?? ''}`
    if (shown.get(id) === text && (cause === undefined || status.ready)) continue
    shown.set(id, text)
    onStatus(status, cause)
  }
}

function decideResult(
  { snapshot, targets }: RolloutView,
  causes: readonly TimedCause[],
  { signal, applied, awaits = () => false }: TrackOptions,
): RolloutResult | undefined {
  const statuses = targets.map(({ status }) => status)
  const fatal = causes.find(({ isFatal }) => isFatal)
  const common = { snapshot, statuses }
  if (fatal !== undefined && !signal.aborted) return { ...common, kind: 'failed', cause: fatal }
  const isReady = statuses.every(({ target, ready }) => ready || !awaits(target))
  if (applied?.aborted === true && isReady) return { ...common, kind: 'ready', cause: undefined }
  return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined
}
