import type { KubernetesClient } from '../kubernetes/client.ts'
import { pause } from '../runner/retry.ts'
import { diagnoseTarget } from './diagnose.ts'
import type { Cause, Rollout, RolloutStatus, Snapshot } from './model.ts'
import { observeRollout } from './observe.ts'
import { findByName, readRolloutStatus } from './status.ts'

export interface TrackOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  /** Called repeatedly; undefined until it is known what is rolled out. */
  readonly rollout: () => Rollout | undefined
  /** Ends the tracking: whoever applies the rollout has finished, or the run was cancelled. */
  readonly signal: AbortSignal
  /** Called when a status, or the reason why a target is not ready, changes. */
  readonly onStatus: (status: RolloutStatus, cause: Cause | undefined) => void
  readonly now?: () => Date
}

export interface RolloutResult {
  /** `ended`: the signal came first. Whether everything applied is ready is for whoever applied it to say. */
  readonly kind: 'failed' | 'ended'
  /** The fatal cause; with `ended`, what the rollout was last waiting for. */
  readonly cause: Cause | undefined
  /** The last known state, for evidence. */
  readonly snapshot: Snapshot
  readonly statuses: readonly RolloutStatus[]
}

/** Some rules depend on the clock, so they are evaluated this often even if nothing changes. Milliseconds. */
const evaluateEveryMs = 1000
/** Changes come in bursts. Milliseconds. */
const settleMs = 100

/**
 * Tracks a rollout until the signal ends it, or until a failure that waiting cannot fix.
 * @throws KubernetesError if the objects may not be listed
 */
export async function trackRollout(options: TrackOptions): Promise<RolloutResult> {
  const { client, namespace, signal, now = () => new Date() } = options
  const ended = new AbortController()
  const until = AbortSignal.any([signal, ended.signal])
  let wake: () => void = () => undefined
  const onChange = (): void => {
    wake()
  }
  const observation = observeRollout({ client, namespace, signal: until, onChange })
  const shown = new Map<string, string>()
  let knownSince: number | undefined
  try {
    await Promise.race([observation.listed, waitForAbort(until)])
    const existingUids = options.rollout() === undefined ? listUids(observation.snapshot()) : new Set<string>()
    for (;;) {
      const rollout = options.rollout()
      if (rollout !== undefined) knownSince ??= now().getTime()
      const knownMs = now().getTime() - (knownSince ?? now().getTime())
      const view = viewRollout(rollout, observation.snapshot(), { now: now(), knownMs, existingUids })
      reportStatusChanges(view, shown, options.onStatus)
      const result = decideResult(view, signal)
      if (result !== undefined) return result
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

interface RolloutView {
  readonly snapshot: Snapshot
  readonly targets: readonly { readonly status: RolloutStatus; readonly causes: readonly Cause[] }[]
}

/** After this long, an old pod will not be replaced any more. Milliseconds. */
const replacementMs = 10_000

/** What the rollout may replace or scale down. */
function listUids({ pods, replicaSets }: Snapshot): ReadonlySet<string> {
  return new Set([...pods, ...replicaSets].map(({ metadata }) => metadata.uid ?? ''))
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
    (target) => target.role === 'hook' && (findByName(snapshot.jobs, target)?.status?.active ?? 0) > 0,
  )
  const isReplaced = knownMs > replacementMs && !isHookRunning
  const options = isReplaced
    ? { now, operatorSecrets, since: new Date(0) }
    : { now, operatorSecrets, since, existingUids }
  return {
    snapshot,
    targets: targets.map((target) => ({
      status: readRolloutStatus(target, snapshot),
      causes: diagnoseTarget(target, snapshot, options),
    })),
  }
}

function reportStatusChanges(
  { targets }: RolloutView,
  shown: Map<string, string>,
  onStatus: TrackOptions['onStatus'],
): void {
  for (const { status, causes } of targets) {
    const { kind, name } = status.target
    const [cause] = causes
    const text = `${status.summary} ${cause?.kind ?? ''}`
    if (shown.get(`${kind}/${name}`) === text) continue
    shown.set(`${kind}/${name}`, text)
    onStatus(status, cause)
  }
}

function decideResult({ snapshot, targets }: RolloutView, signal: AbortSignal): RolloutResult | undefined {
  const statuses = targets.map(({ status }) => status)
  const causes = targets.flatMap((target) => target.causes)
  const fatal = causes.find(({ verdict }) => verdict === 'fatal')
  const common = { snapshot, statuses }
  if (fatal !== undefined) return { ...common, kind: 'failed', cause: fatal }
  return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined
}
