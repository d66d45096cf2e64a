import type { KubernetesClient } from '../../kubernetes/client.ts'
import { collectEvidence, type Evidence } from '../../rollout/evidence.ts'
import type { Cause, RolloutStatus } from '../../rollout/model.ts'
import { type RolloutResult, trackRollout } from '../../rollout/track.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Helm } from '../cli/helm.ts'
import { buildWaitOptions, formatTimeoutOption } from '../cli/options.ts'
import type { Release } from '../release/release.ts'
import { followRelease } from './follow-release.ts'
import { failPendingRevision } from './recover-pending.ts'

export interface WatchedRunOptions extends WatchOptions {
  /** Shown in logs and errors: `helm upgrade shop`. */
  readonly title: string
  readonly args: readonly string[]
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
  readonly onStatus: (status: RolloutStatus, cause: Cause | undefined) => void
  /** The rollout cannot be watched; Helm goes on. */
  readonly onWatchError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** How a run of Helm that changes the cluster ended. */
export type WatchedRunResult = { readonly kind: 'succeeded'; readonly statuses: readonly RolloutStatus[] } | FailedRun

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
}

const graceMs = 15_000
/** Helm applies its timeout to each of its operations; this much longer is allowed for all of them together. */
const extraMs = 30_000

/**
 * Runs Helm and watches the rollout next to it. On a failure that waiting cannot fix, evidence is collected first, then Helm
 * is asked to stop and marks the revision as failed.
 * @throws ActionError `cancelled`, `tool-missing`
 */
export async function runHelmWatched(options: WatchedRunOptions): Promise<WatchedRunResult> {
  const { helm, client, namespace, release, title, args, after, timeoutMs, signal } = options
  const startedAt = performance.now()
  const [ended, stop] = [new AbortController(), new AbortController()]
  const until = AbortSignal.any([ended.signal, signal])
  const common = { client, namespace, signal: until }
  const getRollout = followRelease({ ...common, release, after, onUnreadable: options.onWatchError })
  const tracked = trackRollout({ ...common, rollout: getRollout, onStatus: options.onStatus }).catch(
    (error: unknown) => {
      // Helm still reports how it ends.
      if (!until.aborted) options.onWatchError(error)
      return undefined
    },
  )
  const timing = { stop: stop.signal, graceMs, timeoutMs: timeoutMs + extraMs }
  const finished = helm.run({ title, args, successCodes: [0, 1], ...timing }).then(
    async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }),
    (error: unknown) => ({ error }),
  )
  try {
    const failure = await Promise.race([tracked.then(waitForFailure), finished.then(() => undefined)])
    const detectedAfterMs = performance.now() - startedAt
    const earlyEvidence = failure && (await collectEvidence({ client, namespace, ...failure }))
    if (failure !== undefined) stop.abort(new ActionError('deploy-failed', 'it does not become ready'))
    const end = await finished
    ended.abort()
    const rollout = failure ?? (await tracked)
    signal.throwIfAborted()
    const killed = 'error' in end && hasCode('tool-killed', end.error) ? end.error : undefined
    const isExpected = failure !== undefined || killed !== undefined
    if ('error' in end && !isExpected && !hasCode('timed-out', end.error)) throw end.error
    // Helm may have left its revision pending, which would block the rollback and every later run.
    if ('error' in end) await failPendingRevision(options, after).catch(options.onWatchError)
    if (failure === undefined && 'exitCode' in end && end.exitCode === 0)
      return { kind: 'succeeded', statuses: rollout?.statuses ?? [] }
    // If Helm never started, events in the namespace are unrelated.
    const lateRollout = getRollout() === undefined ? undefined : rollout
    const evidence = earlyEvidence ?? (await collectLateEvidence(options, lateRollout))
    const stderr = 'stderr' in end ? end.stderr : ''
    return { kind: 'failed', early: failure !== undefined, rollout, evidence, detectedAfterMs, stderr, killed }
  } finally {
    ended.abort()
  }
}

/** Rolls a release back to a revision, watched like an upgrade. */
export function rollBackRelease(to: Release, options: WatchOptions): Promise<WatchedRunResult> {
  const { helm, release, namespace, timeoutMs } = options
  return runHelmWatched({
    ...options,
    title: `helm rollback ${release} ${to.version}`,
    args: [
      ...['rollback', release, String(to.version), `--namespace=${namespace}`],
      ...buildWaitOptions(helm.major),
      formatTimeoutOption(timeoutMs),
    ],
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
  return collectEvidence({ client, namespace, cause: rollout.cause, snapshot: rollout.snapshot })
}
