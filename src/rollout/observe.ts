import { type ClusterInventory, openInventory } from '../kubernetes/inventory.ts'
import type { KubernetesClient } from '../kubernetes/client.ts'
import type { RolloutObjects, Snapshot } from './model.ts'

export interface ObserveOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  readonly signal: AbortSignal
  readonly onChange: () => void
}

export interface RolloutObservation {
  readonly snapshot: () => Snapshot
  /** @throws KubernetesError if something may not be listed */
  readonly listed: Promise<void>
}

/** Watches all objects that a rollout is read from. */
export function observeRollout({ namespace, ...following }: ObserveOptions): RolloutObservation {
  const buildPath = (group: string, plural: string): string =>
    `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`
  const inventory: ClusterInventory<RolloutObjects> = openInventory<RolloutObjects>({
    ...following,
    paths: {
      deployments: buildPath('apis/apps/v1', 'deployments'),
      statefulSets: buildPath('apis/apps/v1', 'statefulsets'),
      daemonSets: buildPath('apis/apps/v1', 'daemonsets'),
      replicaSets: buildPath('apis/apps/v1', 'replicasets'),
      jobs: buildPath('apis/batch/v1', 'jobs'),
      pods: buildPath('api/v1', 'pods'),
      claims: buildPath('api/v1', 'persistentvolumeclaims'),
      events: buildPath('api/v1', 'events'),
    },
  })
  return {
    listed: inventory.listed,
    snapshot: () => ({
      deployments: inventory.all('deployments'),
      statefulSets: inventory.all('statefulSets'),
      daemonSets: inventory.all('daemonSets'),
      replicaSets: inventory.all('replicaSets'),
      jobs: inventory.all('jobs'),
      pods: inventory.all('pods'),
      claims: inventory.all('claims'),
      events: inventory.all('events'),
    }),
  }
}
