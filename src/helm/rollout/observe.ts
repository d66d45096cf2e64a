import { type Inventory, openInventory } from '../../kubernetes/inventory.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { Observed, Snapshot } from './model.ts'

export interface Observing {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  readonly signal: AbortSignal
  readonly onChange: () => void
}

export interface Observation {
  readonly snapshot: () => Snapshot
  /** @throws KubernetesError when something may not be listed */
  readonly listed: Promise<void>
}

/** Follows everything that a rollout is read from. */
export function observe({ namespace, ...following }: Observing): Observation {
  const within = (group: string, plural: string): string =>
    `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`
  const inventory: Inventory<Observed> = openInventory<Observed>({
    ...following,
    paths: {
      deployments: within('apis/apps/v1', 'deployments'),
      statefulSets: within('apis/apps/v1', 'statefulsets'),
      daemonSets: within('apis/apps/v1', 'daemonsets'),
      replicaSets: within('apis/apps/v1', 'replicasets'),
      jobs: within('apis/batch/v1', 'jobs'),
      pods: within('api/v1', 'pods'),
      claims: within('api/v1', 'persistentvolumeclaims'),
      events: within('api/v1', 'events'),
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
