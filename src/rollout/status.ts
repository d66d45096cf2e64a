import type {
  KubernetesCondition,
  KubernetesJob,
  KubernetesObject,
  PersistentVolumeClaim,
  Pod,
  Service,
  Workload,
} from '../kubernetes/objects.ts'
import { formatCondition, readCustomStatus } from './custom-status.ts'
import type { BuiltInTarget, CustomTarget, RolloutStatus, RolloutTarget, Snapshot } from './model.ts'

/** The status of a target, by the rules of `kubectl rollout status`. An object that does not exist yet is not ready. */
export function readRolloutStatus(target: RolloutTarget, snapshot: Snapshot): RolloutStatus {
  if (isCustom(target)) return readCustomTargetStatus(target, snapshot)
  switch (target.kind) {
    case 'Deployment':
      return readWorkloadStatus(target, findTarget(snapshot.deployments, target), countDeployment)
    case 'StatefulSet':
      return readWorkloadStatus(target, findTarget(snapshot.statefulSets, target), countStatefulSet)
    case 'DaemonSet':
      return readWorkloadStatus(target, findTarget(snapshot.daemonSets, target), countDaemonSet)
    case 'Job':
      return readJobStatus(target, findTarget(snapshot.jobs, target))
    case 'PersistentVolumeClaim':
      return readClaimStatus(target, findTarget(snapshot.claims, target))
    case 'Service':
      return readServiceStatus(target, findTarget(snapshot.services, target))
    case 'Pod':
      return readPodStatus(target, findTarget(snapshot.pods, target))
  }
}

export function isCustom(target: RolloutTarget): target is CustomTarget {
  return 'apiVersion' in target
}

export function findTarget<T extends KubernetesObject>(
  objects: readonly T[],
  { name, namespace }: Pick<RolloutTarget, 'name' | 'namespace'>,
): T | undefined {
  return objects.find(
    ({ metadata }) => metadata.name === name && (metadata.namespace ?? namespace) === (namespace ?? metadata.namespace),
  )
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
  target: BuiltInTarget,
  found: Workload | undefined,
  countsOf: (found: Workload) => Counts,
): RolloutStatus {
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  const { total, updated, available, old } = countsOf(found)
  const createUnready = (summary: string): RolloutStatus => ({ target, ready: false, summary, ...findReason(found) })
  // Until then the status describes the previous generation.
  const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0)
  if (!observed) return { target, ready: false, summary: 'waiting for its controller' }
  // A paused Deployment keeps its pods on purpose; Helm does not wait for it either.
  if (found.spec?.paused === true) return { target, ready: true, summary: 'paused' }
  if (updated < total) return createUnready(`${updated} of ${total} updated`)
  if (old > 0) return createUnready(`${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`)
  if (available < updated) return createUnready(`${available} of ${total} available`)
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

/** The condition with which the controller explains itself: a deadline that passed, pods that are refused. */
function findReason({ status }: Workload): Pick<RolloutStatus, 'reason'> {
  const conditions = status?.conditions ?? []
  const isExplaining = ({ type, status: value }: KubernetesCondition): boolean =>
    (type === 'ReplicaFailure' && value === 'True') ||
    ((type === 'Progressing' || type === 'Available') && value === 'False')
  const order = ['ReplicaFailure', 'Progressing', 'Available']
  const [found] = conditions
    .filter(isExplaining)
    .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
  return found === undefined ? {} : { reason: formatCondition(found) }
}

function readJobStatus(target: BuiltInTarget, found: KubernetesJob | undefined): RolloutStatus {
  const total = found?.spec?.completions ?? 1
  const done = found?.status?.succeeded ?? 0
  const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True')
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  // Somebody else starts it; nothing happens until then.
  if (found.spec?.suspend === true) return { target, ready: true, summary: 'suspended' }
  return { target, ready: complete === true, summary: `${done} of ${total} completed` }
}

function readClaimStatus(target: BuiltInTarget, found: PersistentVolumeClaim | undefined): RolloutStatus {
  const phase = found?.status?.phase ?? 'Pending'
  return { target, ready: phase === 'Bound', summary: phase.toLowerCase() }
}

/** As Helm judges it: only a load balancer takes time, and addresses given by hand replace it. */
function readServiceStatus(target: BuiltInTarget, found: Service | undefined): RolloutStatus {
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  const isWaitedFor = found.spec?.type === 'LoadBalancer' && (found.spec.externalIPs ?? []).length === 0
  if (!isWaitedFor) return { target, ready: true, summary: 'needs no load balancer' }
  const [first] = found.status?.loadBalancer?.ingress ?? []
  if (first === undefined) return { target, ready: false, summary: 'no load balancer address yet' }
  return { target, ready: true, summary: first.hostname ?? first.ip ?? 'has an address' }
}

function readPodStatus(target: BuiltInTarget, found: Pod | undefined): RolloutStatus {
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  return { target, ready: isPodReady(found), summary: (found.status?.phase ?? 'Pending').toLowerCase() }
}

/** A pod that has completed its work is ready too. */
export function isPodReady({ status }: Pod): boolean {
  if (status?.phase === 'Succeeded') return true
  return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false
}

function readCustomTargetStatus(target: CustomTarget, { customs }: Snapshot): RolloutStatus {
  const found = findTarget(
    customs.filter(({ kind, apiVersion }) => kind === target.kind && apiVersion === target.apiVersion),
    target,
  )
  if (found === undefined) return { target, ready: false, summary: 'not created yet' }
  const { ready, summary, reason } = readCustomStatus(found, target.namespace ?? '')
  return { target, ready, summary, ...(reason === undefined ? {} : { reason }) }
}
