import type { KubernetesObject, Pod, ReplicaSet } from '../../kubernetes/objects.ts'
import type { Snapshot, Target } from './model.ts'
import { named } from './standing.ts'

/** The pods that a target makes now: those of an old revision are on their way out and say nothing about the new one. */
export function currentPods(target: Target, snapshot: Snapshot): readonly Pod[] {
  const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
  switch (target.kind) {
    case 'Deployment': {
      const set = newestReplicaSet(target, snapshot)
      return set === undefined ? [] : ownedBy(alive, set)
    }
    case 'StatefulSet': {
      const found = named(snapshot.statefulSets, target)
      if (found === undefined) return []
      const { updateRevision } = found.status ?? {}
      return ownedBy(alive, found).filter(
        ({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision,
      )
    }
    case 'DaemonSet': {
      const found = named(snapshot.daemonSets, target)
      return found === undefined ? [] : newestRevision(ownedBy(alive, found))
    }
    case 'Job': {
      const found = named(snapshot.jobs, target)
      return found === undefined ? [] : ownedBy(alive, found)
    }
    case 'PersistentVolumeClaim':
      return []
  }
}

/** Of a Deployment: the one with the highest revision, which its controller writes down. */
export function newestReplicaSet(target: Target, snapshot: Snapshot): ReplicaSet | undefined {
  const deployment = named(snapshot.deployments, target)
  if (deployment === undefined) return undefined
  return ownedBy(snapshot.replicaSets, deployment).toSorted((one, other) => revisionOf(other) - revisionOf(one))[0]
}

function revisionOf({ metadata }: KubernetesObject): number {
  return Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)
}

function ownedBy<T extends KubernetesObject>(objects: readonly T[], owner: KubernetesObject): readonly T[] {
  const { uid } = owner.metadata
  return objects.filter(({ metadata }) => metadata.ownerReferences?.some((reference) => reference.uid === uid))
}

/** A DaemonSet tells the hash of its revision nowhere but on its pods: that of the youngest is the newest. */
function newestRevision(pods: readonly Pod[]): readonly Pod[] {
  const [youngest] = pods.toSorted((one, other) =>
    (other.metadata.creationTimestamp ?? '').localeCompare(one.metadata.creationTimestamp ?? ''),
  )
  const hash = youngest?.metadata.labels?.['controller-revision-hash']
  return pods.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === hash)
}
