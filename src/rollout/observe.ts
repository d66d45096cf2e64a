import { type ClusterInventory, openInventory } from '../kubernetes/inventory.ts'
import type { KubernetesClient } from '../kubernetes/client.ts'
import { type CustomPoll, openCustomPoll } from './custom-poll.ts'
import type { CustomTarget, RolloutObjects, Snapshot } from './model.ts'

export interface ObserveOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  /** The namespace of the release. */
  readonly namespace: string
  readonly signal: AbortSignal
  readonly onChange: () => void
  /** Called when another namespace, or a custom resource, cannot be read. */
  readonly onUnreadable?: (error: unknown) => void
}

export interface RolloutObservation {
  readonly snapshot: () => Snapshot
  /** @throws KubernetesError if something in the namespace of the release may not be listed */
  readonly listed: Promise<void>
  /**
   * Observes more: namespaces that the rollout has objects in, and its custom resources. Repeated requests are ignored.
   * @returns when they have been read for the first time, or could not be
   */
  readonly extend: (namespaces: readonly string[], customs: readonly CustomTarget[]) => Promise<void>
}

/** Watches all objects that a rollout is read from. */
export function observeRollout(options: ObserveOptions): RolloutObservation {
  const { namespace, onUnreadable = () => undefined } = options
  const own = openNamespace(namespace, options)
  const inventories = new Map([[namespace, own]])
  let customs: CustomPoll | undefined
  return {
    listed: own.listed,
    extend: async (namespaces, targets) => {
      const listed: Promise<void>[] = []
      for (const name of namespaces) {
        if (inventories.has(name)) continue
        const inventory = openNamespace(name, options)
        listed.push(inventory.listed.catch(onUnreadable))
        inventories.set(name, inventory)
      }
      if (targets.length > 0) customs ??= openCustomPoll(targets, { ...options, onUnreadable })
      await Promise.all([...listed, customs?.read])
    },
    snapshot: () => {
      const listAll = <K extends keyof RolloutObjects>(name: K): readonly RolloutObjects[K][] =>
        inventories.size === 1 ? own.all(name) : [...inventories.values()].flatMap((one) => one.all(name))
      return {
        deployments: listAll('deployments'),
        statefulSets: listAll('statefulSets'),
        daemonSets: listAll('daemonSets'),
        replicaSets: listAll('replicaSets'),
        jobs: listAll('jobs'),
        pods: listAll('pods'),
        claims: listAll('claims'),
        services: listAll('services'),
        events: listAll('events'),
        customs: customs?.objects() ?? [],
      }
    },
  }
}

function openNamespace(namespace: string, { client, signal, onChange }: ObserveOptions) {
  const buildPath = (group: string, plural: string): string =>
    `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`
  const inventory: ClusterInventory<RolloutObjects> = openInventory<RolloutObjects>({
    ...{ client, signal, onChange },
    paths: {
      deployments: buildPath('apis/apps/v1', 'deployments'),
      statefulSets: buildPath('apis/apps/v1', 'statefulsets'),
      daemonSets: buildPath('apis/apps/v1', 'daemonsets'),
      replicaSets: buildPath('apis/apps/v1', 'replicasets'),
      jobs: buildPath('apis/batch/v1', 'jobs'),
      pods: buildPath('api/v1', 'pods'),
      claims: buildPath('api/v1', 'persistentvolumeclaims'),
      services: buildPath('api/v1', 'services'),
      events: buildPath('api/v1', 'events'),
    },
  })
  return inventory
}
