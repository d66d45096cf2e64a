import type { KubernetesJob, PersistentVolumeClaim, Workload } from '../kubernetes/objects.ts'
import type { Snapshot, RolloutStatus, RolloutTarget } from './model.ts'

/** The status of a target, by the rules of `kubectl rollout status`. An object that does not exist yet is not ready. */
export function readRolloutStatus(target: RolloutTarget, snapshot: Snapshot): RolloutStatus {
  switch (target.kind) {
    case 'Deployment':
      return readWorkloadStatus(target, findByName(snapshot.deployments, target), countDeployment)
    case 'StatefulSet':
      return readWorkloadStatus(target, findByName(snapshot.statefulSets, target), countStatefulSet)
    case 'DaemonSet':
      return readWorkloadStatus(target, findByName(snapshot.daemonSets, target), countDaemonSet)
    case 'Job':
      return readJobStatus(target, findByName(snapshot.jobs, target))
    case 'PersistentVolumeClaim':
      return readClaimStatus(target, findByName(snapshot.claims, target))
  }
}

export function findByName<T extends { readonly metadata: { readonly name: string } }>(
  objects: readonly T[],
  { name }: RolloutTarget,
): T | undefined {
  return objects.find(({ metadata }) => metadata.name === name)
}

interface Counts {
  readonly total: number
  /** Pods of the new revision. */
  readonly updated: number
  /** Pods of the new revision that are available. */
  readonly available: number
  /** Pods of the old revision that still exist. */
  readonly old: number
}

function readWorkloadStatus(
  target: RolloutTarget,
  found: Workload | undefined,
  countsOf: (found: Workload) => Counts,
): RolloutStatus {
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  const { total, updated, available, old } = countsOf(found)
  // Until then the status describes the previous generation.
  const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0)
  if (!observed) return { target, ready: false, summary: 'waiting for its controller' }
  if (updated < total) return { target, ready: false, summary: `${updated} of ${total} updated` }
  if (old > 0) {
    const summary = `${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`
    return { target, ready: false, summary }
  }
  if (available < updated) return { target, ready: false, summary: `${available} of ${total} available` }
  return { target, ready: true, summary: `${total} of ${total} available` }
}

function countDeployment({ spec, status }: Workload): Counts {
  const updated = status?.updatedReplicas ?? 0
  return {
    total: spec?.replicas ?? 1,
    updated,
    available: status?.availableReplicas ?? 0,
    old: Math.max(0, (status?.replicas ?? 0) - updated),
  }
}

/** A partition keeps the pods below it at the old revision on purpose; `OnDelete` keeps them all. */
function countStatefulSet({ spec, status }: Workload): Counts {
  const replicas = spec?.replicas ?? 1
  const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0
  const manual = spec?.updateStrategy?.type === 'OnDelete'
  const wanted = manual ? 0 : Math.max(0, replicas - partition)
  // A finished rollout makes the update revision the current one, and resets the count of updated pods to 0.
  const finished = status?.currentRevision === status?.updateRevision
  const updated = finished ? replicas : (status?.updatedReplicas ?? 0)
  return {
    total: replicas,
    updated: updated >= wanted ? replicas : updated,
    available: status?.availableReplicas ?? status?.readyReplicas ?? 0,
    old: 0,
  }
}

function countDaemonSet({ status }: Workload): Counts {
  return {
    total: status?.desiredNumberScheduled ?? 0,
    updated: status?.updatedNumberScheduled ?? 0,
    available: status?.numberAvailable ?? 0,
    old: 0,
  }
}

function readJobStatus(target: RolloutTarget, found: KubernetesJob | undefined): RolloutStatus {
  const total = found?.spec?.completions ?? 1
  const done = found?.status?.succeeded ?? 0
  const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True')
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  return { target, ready: complete === true, summary: `${done} of ${total} completed` }
}

function readClaimStatus(target: RolloutTarget, found: PersistentVolumeClaim | undefined): RolloutStatus {
  const phase = found?.status?.phase ?? 'Pending'
  return { target, ready: phase === 'Bound', summary: phase.toLowerCase() }
}
