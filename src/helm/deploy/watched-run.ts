import type { KubernetesClient } from '../../kubernetes/client.ts'
import { collectEvidence, type Evidence } from '../../rollout/evidence.ts'
import type { RolloutStatus } from '../../rollout/model.ts'
import { type RolloutResult, type TrackOptions, trackRollout } from '../../rollout/track.ts'
import { ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import { pause } from '../../runner/retry.ts'
import type { Helm } from '../cli/helm.ts'
import { formatTimeoutOption } from '../cli/options.ts'
import type { ExistingObject } from '../release/existing-objects.ts'
import type { TargetSelection } from '../release/manifest.ts'
import type { Release } from '../release/release.ts'
import { followRelease } from './follow-release.ts'
import { failPendingRevision } from './recover-pending.ts'
import type { WaitPlan } from './wait-plan.ts'

export interface WatchedRunOptions extends WatchOptions {
  /** Shown in logs and errors: `helm upgrade shop`. */
  readonly title: string
  readonly args: readonly string[]
  /** What an interrupted Helm leaves behind, where it does not clean up itself. */
  readonly leftByInterrupt?: string
}

/** What all watched runs of one command have in common. */
export interface WatchOptions {
  readonly helm: Pick<Helm, 'run' | 'major'>
  readonly client: Pick<KubernetesClient, 'get' | 'watch' | 'text' | 'patch'>
  readonly namespace: string
  readonly release: string
  /** The newest existing revision; 0 before the first install. */
  readonly after: number
  readonly timeoutMs: number
  /** How long a cause may hold without progress. `Infinity`: Helm alone decides. Milliseconds. */
  readonly patienceMs: number
  readonly wait: WaitPlan
  readonly onStatus: TrackOptions['onStatus']
  /** The rollout cannot be watched; Helm goes on. */
  readonly onWatchError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** How a run of Helm that changes the cluster ended. */
export type WatchedRunResult = SucceededRun | FailedRun

export interface SucceededRun {
  readonly kind: 'succeeded'
  readonly statuses: readonly RolloutStatus[]
  readonly existing: readonly ExistingObject[] | undefined
}

export interface FailedRun {
  readonly kind: 'failed'
  /** Helm was stopped before its timeout, because waiting could not help. */
  readonly early: boolean
  readonly evidence: Evidence
  /** The last known state of the rollout; undefined if it could not be watched. */
  readonly rollout: RolloutResult | undefined
  readonly detectedAfterMs: number
  readonly stderr: string
  /** Somebody else killed Helm. */
  readonly killed: ActionError | undefined
  /** Objects of the revision that this run did not create; undefined: unknown. */
  readonly existing: readonly ExistingObject[] | undefined
}

const graceMs = 15_000
/** Helm applies its timeout to each of its operations; this much longer is allowed for all of them together. */
const extraMs = 30_000

/**
 * Runs Helm and watches the rollout next to it. On a failure that has outlasted the patience, evidence is collected first, then
 * Helm is asked to stop and marks the revision as failed. What Helm does not wait for is waited for afterwards.
 * @throws ActionError `cancelled`, `tool-missing`
 */
export async function runHelmWatched(options: WatchedRunOptions): Promise<WatchedRunResult> {
  const { client, namespace, release, after, signal, wait } = options
  const startedAt = performance.now()
  const [ended, stop, applied] = [new AbortController(), new AbortController(), new AbortController()]
  const until = AbortSignal.any([ended.signal, signal])
  const common = { client, namespace, signal: until }
  const selection = selectTargets(wait)
  const followed = followRelease({ ...common, release, after, selection, onUnreadable: options.onWatchError })
  const tracked = trackRollout({
    ...common,
    rollout: followed.rollout,
    patienceMs: wait.mode === 'none' ? Number.POSITIVE_INFINITY : options.patienceMs,
    applied: applied.signal,
    awaits: wait.awaits,
    onStatus: options.onStatus,
    onUnreadable: options.onWatchError,
  }).catch((error: unknown) => {
    // Helm still reports how it ends.
    if (!until.aborted) options.onWatchError(error)
    return undefined
  })
  const finished = runHelm(options, stop.signal)
  try {
    const failure = await Promise.race([tracked.then(waitForFailure), finished.then(() => undefined)])
    const failedAfterMs = performance.now() - startedAt
    const earlyEvidence = failure && (await collectEvidence({ client, namespace, ...failure }))
    if (failure !== undefined) stop.abort(new ActionError('deploy-failed', 'it does not become ready'))
    const end = await finished
    const hasApplied = failure === undefined && 'exitCode' in end && end.exitCode === 0
    if (hasApplied && followed.rollout()?.targets.some(wait.awaits) === true) {
      applied.abort()
      await waitForRest(tracked, options, startedAt)
    }
    const detectedAfterMs = failure === undefined ? performance.now() - startedAt : failedAfterMs
    ended.abort()
    const rollout = failure ?? (await tracked)
    throwIfCancelled(options, end)
    const killed = 'error' in end && hasCode('tool-killed', end.error) ? end.error : undefined
    const isExpected = failure !== undefined || killed !== undefined
    if ('error' in end && !isExpected && !hasCode('timed-out', end.error)) throw end.error
    // Helm may have left its revision pending, which would block the rollback and every later run.
    if ('error' in end) await failPendingRevision(options, after).catch(options.onWatchError)
    const existing = await followed.existing()
    if (hasApplied && (!applied.signal.aborted || rollout === undefined || rollout.kind === 'ready'))
      return { kind: 'succeeded', statuses: rollout?.statuses ?? [], existing }
    // If Helm never started, events in the namespace are unrelated.
    const lateRollout = followed.rollout() === undefined ? undefined : rollout
    const evidence = earlyEvidence ?? (await collectLateEvidence(options, lateRollout))
    const stderr = 'stderr' in end ? end.stderr : ''
    const early = failure !== undefined || rollout?.kind === 'failed'
    return { kind: 'failed', early, rollout: lateRollout, evidence, detectedAfterMs, stderr, killed, existing }
  } finally {
    ended.abort()
  }
}

/** @throws ActionError `cancelled`, with what is left behind unless Helm had finished */
function throwIfCancelled({ signal, leftByInterrupt }: WatchedRunOptions, end: HelmEnd): void {
  if (!signal.aborted) return
  const cause = toActionError(signal.reason)
  if (leftByInterrupt === undefined || ('exitCode' in end && end.exitCode === 0)) throw cause
  throw extendError(cause, { message: `${cause.message}; ${leftByInterrupt}` })
}

function selectTargets({ mode, jobs }: WatchedRunOptions['wait']): TargetSelection {
  return { customs: mode === 'workloads' ? 'known' : mode === 'all' ? 'all' : 'none', jobs }
}

type HelmEnd = { readonly exitCode: number; readonly stderr: string } | { readonly error: unknown }

function runHelm({ helm, title, args, timeoutMs }: WatchedRunOptions, stop: AbortSignal): Promise<HelmEnd> {
  const timing = { stop, graceMs, timeoutMs: timeoutMs + extraMs }
  return helm.run({ title, args, successCodes: [0, 1], ...timing }).then(
    async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }),
    (error: unknown) => ({ error }),
  )
}

/** Waits, within the timeout of the whole run, for what Helm has left to us. */
async function waitForRest(
  tracked: Promise<RolloutResult | undefined>,
  { timeoutMs, signal }: WatchedRunOptions,
  startedAt: number,
): Promise<void> {
  const deadline = new AbortController()
  const left = pause(
    Math.max(0, timeoutMs - (performance.now() - startedAt)),
    AbortSignal.any([deadline.signal, signal]),
  )
  try {
    await Promise.race([tracked, left.catch(() => undefined)])
  } finally {
    deadline.abort()
  }
}

/** Options of a deploy that its rollback needs as well: whoever may force a change must be able to undo it. */
const sharedOptions =
  /^--(?:force|force-conflicts|force-replace|no-hooks|server-side|history-max|cleanup-on-fail)(?:=|$)/

export interface RollbackOptions extends WatchOptions {
  /** The user's options for Helm. */
  readonly args: readonly string[]
}

/**
 * Rolls a release back to a revision, watched like an upgrade. No cause ends a rollback early: giving up on it helps nobody.
 */
export function rollBackRelease(to: Release, options: RollbackOptions): Promise<WatchedRunResult> {
  const { release, namespace, timeoutMs, wait } = options
  return runHelmWatched({
    ...options,
    patienceMs: Number.POSITIVE_INFINITY,
    title: `helm rollback ${release} ${to.version}`,
    // A rollback that is interrupted ends at once.
    leftByInterrupt: `the rollback of ${release} to revision ${to.version} did not finish, so the release is pending: the next deploy recovers it (recover-pending), or see helm history ${release} --namespace ${namespace}`,
    args: [
      ...['rollback', release, String(to.version), `--namespace=${namespace}`],
      ...wait.options,
      formatTimeoutOption(timeoutMs),
      ...selectSharedOptions(options.args),
    ],
  })
}

/** An option and the words after it, up to the next one. */
function selectSharedOptions(words: readonly string[]): readonly string[] {
  let isShared = false
  return words.filter((word) => {
    if (word.startsWith('--')) isShared = sharedOptions.test(word)
    return isShared
  })
}

/** Only a failure matters early; whether a finished rollout succeeded is for Helm to decide. */
async function waitForFailure(result: RolloutResult | undefined): Promise<RolloutResult | undefined> {
  return result?.kind === 'failed' ? result : new Promise(() => undefined)
}

function hasCode(code: 'timed-out' | 'tool-killed', error: unknown): error is ActionError {
  return error instanceof ActionError && error.code === code
}

async function collectLateEvidence(
  { client, namespace }: WatchOptions,
  rollout: RolloutResult | undefined,
): Promise<Evidence> {
  if (rollout === undefined) return { logs: [], events: [] }
  // A hook that failed is gone by now.
  return collectEvidence({ client, namespace, ...rollout, cause: rollout.cause ?? rollout.hooks?.cause })
}
