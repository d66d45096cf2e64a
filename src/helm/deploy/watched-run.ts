import type { KubernetesClient } from '../../kubernetes/client.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Helm } from '../cli/helm.ts'
import { followRelease } from './follow-release.ts'
import type { Cause, RolloutStatus } from '../../rollout/model.ts'
import { trackRollout, type RolloutResult } from '../../rollout/track.ts'
import { collectEvidence, type Evidence } from '../../rollout/evidence.ts'
import { failPendingRevision } from './recover-pending.ts'

export interface WatchedRunOptions {
  readonly helm: Pick<Helm, 'run'>
  readonly client: Pick<KubernetesClient, 'get' | 'watch' | 'text' | 'patch'>
  readonly namespace: string
  readonly release: string
  /** For people: `helm upgrade shop`. */
  readonly title: string
  readonly args: readonly string[]
  /** The newest revision that there is; 0 before the first install. */
  readonly after: number
  readonly timeoutMs: number
  readonly onStatus: (standing: RolloutStatus, cause: Cause | undefined) => void
  readonly onWatchError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** How a run of Helm that changes the cluster came to its end. */
export type WatchedRunResult =
  | { readonly kind: 'succeeded'; readonly standings: readonly RolloutStatus[] }
  /** Something failed that waiting does not cure, or Helm gave up. */
  | {
      readonly kind: 'failed'
      /** Helm was asked to stop before its time was over. */
      readonly early: boolean
      readonly evidence: Evidence
      /** What was seen last; undefined where nothing could be seen. */
      readonly verdict: RolloutResult | undefined
      readonly detectedAfterMs: number
      readonly stderr: string
      /** Helm did not come to its own end: somebody else killed it. */
      readonly killed: ActionError | undefined
    }

const graceMs = 15_000
/** Helm keeps its own time for each of its operations; this one is for all of them, and only in case. */
const lateMs = 30_000

/**
 * Runs Helm and watches beside it. When something fails for good, what pods say is read first, then Helm is asked to stop, and
 * it marks the revision as failed.
 * @throws ActionError `cancelled`, `tool-missing`
 */
export async function runHelmWatched(options: WatchedRunOptions): Promise<WatchedRunResult> {
  const { helm, client, namespace, release, title, args, after, timeoutMs, signal } = options
  const startedAt = performance.now()
  const [ended, giveUp] = [new AbortController(), new AbortController()]
  const until = AbortSignal.any([ended.signal, signal])
  const common = { client, namespace, signal: until }
  const rollout = followRelease({ ...common, release, after, onUnreadable: options.onWatchError })
  const tracked = trackRollout({ ...common, rollout, onStatus: options.onStatus })
  // Without a view Helm is still there to say how it ends.
  const watched = tracked.catch((error: unknown) => {
    if (!until.aborted) options.onWatchError(error)
    return undefined
  })
  const run = helm.run({
    title,
    args,
    successCodes: [0, 1],
    stop: giveUp.signal,
    graceMs,
    timeoutMs: timeoutMs + lateMs,
  })
  const finished = run.then(
    async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }),
    (error: unknown) => ({ error }),
  )
  try {
    const first = await Promise.race([watched.then(waitForFailure), finished.then(() => undefined)])
    const detectedAfterMs = performance.now() - startedAt
    const evidence = first === undefined ? undefined : await collectEvidence({ client, namespace, ...first })
    if (first !== undefined) giveUp.abort(new ActionError('deploy-failed', 'it does not become ready'))
    const end = await finished
    ended.abort()
    const verdict = first ?? (await watched)
    signal.throwIfAborted()
    const killed = 'error' in end && hasCode('tool-killed', end.error) ? end.error : undefined
    if (first === undefined && 'error' in end && killed === undefined && !hasCode('timed-out', end.error))
      throw end.error
    // A Helm that did not exit by itself may have left its revision as pending, which would stop the way back and every later run.
    if ('error' in end) await failPendingRevision(options, after).catch(options.onWatchError)
    if (first === undefined && 'exitCode' in end && end.exitCode === 0) {
      return { kind: 'succeeded', standings: verdict?.statuses ?? [] }
    }
    return {
      kind: 'failed',
      early: first !== undefined,
      verdict,
      evidence: evidence ?? (rollout() === undefined ? noEvidence : await collectLateEvidence(options, verdict)),
      detectedAfterMs,
      stderr: 'stderr' in end ? end.stderr : '',
      killed,
    }
  } finally {
    ended.abort()
  }
}

/** That the tracking ended is for Helm to judge; only a failure is news. */
async function waitForFailure(verdict: RolloutResult | undefined): Promise<RolloutResult | undefined> {
  return verdict?.kind === 'failed' ? verdict : new Promise(() => undefined)
}

function hasCode(code: 'timed-out' | 'tool-killed', error: unknown): error is ActionError {
  return error instanceof ActionError && error.code === code
}

/** Where Helm never began, what is wrong in the namespace is not of its making. */
const noEvidence: Evidence = { logs: [], events: [] }

async function collectLateEvidence(
  { client, namespace }: WatchedRunOptions,
  verdict: RolloutResult | undefined,
): Promise<Evidence> {
  if (verdict === undefined) return noEvidence
  return collectEvidence({ client, namespace, cause: verdict.cause, snapshot: verdict.snapshot })
}
