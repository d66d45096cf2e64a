import type { Cause, RolloutStatus, RolloutTarget, Snapshot } from './model.ts'
import { formatTarget } from './diagnose.ts'
import { findEndingPods } from './owners.ts'
import { isCustom } from './status.ts'

/** One target with what is known of it at this moment. */
export interface TargetView {
  readonly target: RolloutTarget
  readonly status: RolloutStatus
  readonly causes: readonly Cause[]
}

/**
 * Why a cause may still be cured without anybody's help: pods that are ending give their room back, other workloads of the
 * release become ready. Undefined if nothing of that kind is in sight.
 */
export function findHold(
  cause: Cause,
  { target }: TargetView,
  all: readonly TargetView[],
  snapshot: Snapshot,
): string | undefined {
  if (cause.kind === 'namespace-deleted') return undefined
  const ending = findEndingPods(target, snapshot).length
  if (ending > 0) return ending === 1 ? 'an old pod of it is still ending' : `${ending} old pods of it are still ending`
  if (needsRoom(cause)) {
    const others = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined).length
    if (others > 0) return 'other pods are still ending'
  }
  if (cause.verdict === 'incurable') return undefined
  const starting = all.filter((other) => other.target !== target && isStarting(other))
  const [first] = starting
  if (first === undefined) return undefined
  const more = starting.length === 1 ? 'is' : `and ${starting.length - 1} more are`
  return `${formatTarget(first.target)} ${more} not ready yet`
}

/** Nodes, ports and volumes are given back when other pods end. */
function needsRoom({ kind }: Cause): boolean {
  return kind === 'unschedulable' || kind === 'volume-mount' || kind === 'quota-exceeded'
}

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job'])

/** Whether others may be waiting for it: a workload on its way, or one that fails only because it waits as well. */
function isStarting({ target, status, causes }: TargetView): boolean {
  if (status.ready || isCustom(target) || !workloads.has(target.kind)) return false
  // What Helm has not created yet, or has deleted again, cures nothing.
  if (status.summary === 'not created yet') return false
  return causes.every(({ verdict }) => verdict === 'waiting')
}
