import type { KubernetesClient } from '../kubernetes/client.ts'
import { pause } from '../runner/retry.ts'
import { diagnoseTarget } from './diagnose.ts'
import type { Cause, Rollout, Snapshot, RolloutStatus } from './model.ts'
import { observeRollout } from './observe.ts'
import { findByName, readRolloutStatus } from './status.ts'

export interface TrackOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  /** Asked at every look: undefined until Helm has written down what it rolls out. */
  readonly rollout: () => Rollout | undefined
  /** Ends the tracking: Helm came to its end, or the run was cancelled. */
  readonly signal: AbortSignal
  /** Told when a standing, or why it is not ready, changes. */
  readonly onStatus: (standing: RolloutStatus, cause: Cause | undefined) => void
  readonly now?: () => Date
}

export interface RolloutResult {
  /** `ended`: Helm came to its end first. That something is ready is for Helm to say, which knows what it has applied. */
  readonly kind: 'failed' | 'ended'
  /** The fatal one; with `ended`, what it was waiting for at last. */
  readonly cause: Cause | undefined
  /** What was seen last, for evidence. */
  readonly snapshot: Snapshot
  readonly statuses: readonly RolloutStatus[]
}

/** Rules that look at the clock are looked at this often when nothing changes. Milliseconds. */
const lookEveryMs = 1000
/** Changes come in bursts. Milliseconds. */
const settleMs = 100

/**
 * Follows a rollout until the signal ends it, or until something fails that waiting does not cure.
 * @throws KubernetesError when the objects may not be listed
 */
export async function trackRollout(tracking: TrackOptions): Promise<RolloutResult> {
  const { client, namespace, signal, now = () => new Date() } = tracking
  const ended = new AbortController()
  const until = AbortSignal.any([signal, ended.signal])
  let wake: () => void = () => undefined
  const observation = observeRollout({
    client,
    namespace,
    signal: until,
    onChange: () => {
      wake()
    },
  })
  const shown = new Map<string, string>()
  let knownSince: number | undefined
  try {
    await Promise.race([observation.listed, waitForAbort(until)])
    const stood = tracking.rollout() === undefined ? listUids(observation.snapshot()) : new Set<string>()
    for (;;) {
      const rollout = tracking.rollout()
      if (rollout !== undefined) knownSince ??= now().getTime()
      const heldMs = now().getTime() - (knownSince ?? now().getTime())
      const look = viewRollout(rollout, observation.snapshot(), { now: now(), heldMs, existingUids: stood })
      reportStatusChanges(look, shown, tracking.onStatus)
      const verdict = decideResult(look, signal)
      if (verdict !== undefined) return verdict
      const changed = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([changed, pause(lookEveryMs, until).catch(() => undefined)])
      await pause(settleMs, until).catch(() => undefined)
    }
  } finally {
    ended.abort()
  }
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}

interface RolloutView {
  readonly snapshot: Snapshot
  readonly seen: readonly { readonly standing: RolloutStatus; readonly causes: readonly Cause[] }[]
}

/** After this an old pod is what the rollout has to live with: nothing has replaced it. Milliseconds. */
const replacementMs = 10_000

/** What may be replaced, or scaled away, by what Helm is about to write. */
function listUids({ pods, replicaSets }: Snapshot): ReadonlySet<string> {
  return new Set([...pods, ...replicaSets].map(({ metadata }) => metadata.uid ?? ''))
}

interface ViewOptions {
  readonly now: Date
  /** Since the rollout is known. */
  readonly heldMs: number
  readonly existingUids: ReadonlySet<string>
}

function viewRollout(
  rollout: Rollout | undefined,
  snapshot: Snapshot,
  { now, heldMs, existingUids: stood }: ViewOptions,
): RolloutView {
  if (rollout === undefined) return { snapshot, seen: [] }
  const { targets, operatorSecrets: promised } = rollout
  const hookAtWork = targets.some(
    (target) => target.role === 'hook' && (findByName(snapshot.jobs, target)?.status?.active ?? 0) > 0,
  )
  // By then an old object is no longer about to be replaced.
  const over = heldMs > replacementMs && !hookAtWork
  const moment = over ? { now, promised, since: new Date(0) } : { now, promised, since: rollout.since, stood }
  const seen = targets.map((target) => ({
    standing: readRolloutStatus(target, snapshot),
    causes: diagnoseTarget(target, snapshot, moment),
  }))
  return { snapshot, seen }
}

function reportStatusChanges(
  { seen }: RolloutView,
  shown: Map<string, string>,
  onStanding: TrackOptions['onStatus'],
): void {
  for (const { standing, causes } of seen) {
    const { kind, name } = standing.target
    const [cause] = causes
    const text = `${standing.summary} ${cause?.kind ?? ''}`
    if (shown.get(`${kind}/${name}`) === text) continue
    shown.set(`${kind}/${name}`, text)
    onStanding(standing, cause)
  }
}

function decideResult({ snapshot, seen }: RolloutView, signal: AbortSignal): RolloutResult | undefined {
  const statuses = seen.map(({ standing }) => standing)
  const causes = seen.flatMap((each) => each.causes)
  const fatal = causes.find(({ verdict }) => verdict === 'fatal')
  const common = { snapshot, statuses }
  if (fatal !== undefined) return { ...common, kind: 'failed', cause: fatal }
  return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined
}
