import type { KubernetesObject, Pod, ReplicaSet } from '../kubernetes/objects.ts'
import type { Snapshot, RolloutTarget } from './model.ts'
import { getOwn } from '../runner/records.ts'
import { findTarget, isCustom } from './status.ts'

/** The pods of a target's current revision. Pods of an old one are being removed and say nothing about the new one. */
export function findCurrentPods(target: RolloutTarget, snapshot: Snapshot): readonly Pod[] {
  const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
  if (isCustom(target)) return []
  switch (target.kind) {
    case 'Deployment': {
      const set = findNewestReplicaSet(target, snapshot)
      return set === undefined ? [] : selectOwned(alive, set)
    }
    case 'StatefulSet': {
      const found = findTarget(snapshot.statefulSets, target)
      if (found === undefined) return []
      const { updateRevision } = found.status ?? {}
      return selectOwned(alive, found).filter(
        ({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision,
      )
    }
    case 'DaemonSet': {
      const found = findTarget(snapshot.daemonSets, target)
      return found === undefined ? [] : selectNewestRevision(selectOwned(alive, found))
    }
    case 'Job': {
      const found = findTarget(snapshot.jobs, target)
      return found === undefined ? [] : selectOwned(alive, found)
    }
    case 'Pod': {
      const found = findTarget(alive, target)
      return found === undefined ? [] : [found]
    }
    case 'PersistentVolumeClaim':
    case 'Service':
      return []
  }
}

/** The pods of a target that are being deleted, of any revision: they still hold their room, ports and volumes. */
export function findEndingPods(target: RolloutTarget, snapshot: Snapshot): readonly Pod[] {
  const ending = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined)
  if (ending.length === 0 || isCustom(target)) return []
  return findOwners(target, snapshot).flatMap((owner) => selectOwned(ending, owner))
}

function findOwners(target: RolloutTarget, snapshot: Snapshot): readonly KubernetesObject[] {
  const deployment = target.kind === 'Deployment' ? findTarget(snapshot.deployments, target) : undefined
  if (deployment !== undefined) return selectOwned(snapshot.replicaSets, deployment)
  const collections = { StatefulSet: snapshot.statefulSets, DaemonSet: snapshot.daemonSets, Job: snapshot.jobs }
  const objects: readonly KubernetesObject[] = getOwn(collections, target.kind) ?? []
  return [findTarget(objects, target)].filter((found) => found !== undefined)
}

/** The ReplicaSet of a Deployment with the highest revision, as recorded by the controller. */
export function findNewestReplicaSet(target: RolloutTarget, snapshot: Snapshot): ReplicaSet | undefined {
  const deployment = findTarget(snapshot.deployments, target)
  if (deployment === undefined) return undefined
  return selectOwned(snapshot.replicaSets, deployment).toSorted(
    (one, other) => parseRevision(other) - parseRevision(one),
  )[0]
}

function parseRevision({ metadata }: KubernetesObject): number {
  return Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)
}

function selectOwned<T extends KubernetesObject>(objects: readonly T[], owner: KubernetesObject): readonly T[] {
  const { uid } = owner.metadata
  return objects.filter(({ metadata }) => metadata.ownerReferences?.some((reference) => reference.uid === uid))
}

/** The revision hash of a DaemonSet is found only on its pods: the youngest pod has the newest. */
function selectNewestRevision(pods: readonly Pod[]): readonly Pod[] {
  const [youngest] = pods.toSorted((one, other) =>
    (other.metadata.creationTimestamp ?? '').localeCompare(one.metadata.creationTimestamp ?? ''),
  )
  const hash = youngest?.metadata.labels?.['controller-revision-hash']
  return pods.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === hash)
}
