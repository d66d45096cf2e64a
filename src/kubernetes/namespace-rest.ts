import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesClient } from './client.ts'
import { listNamedKinds } from './discovery.ts'
import type { KubernetesCondition, KubernetesObject, ObjectList } from './objects.ts'

/** A namespace that is being deleted reports in its conditions what is left of it. */
export interface EndingNamespace extends KubernetesObject {
  readonly status?: { readonly phase?: string; readonly conditions?: readonly KubernetesCondition[] }
}

/** An object that keeps its namespace from being deleted. */
export interface RemainingObject {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly finalizers: readonly string[]
}

/** What the namespace controller says of what is left (Kubernetes, "Namespaces", conditions of the status). */
export function listRemainingReasons({ status }: EndingNamespace): readonly string[] {
  return (status?.conditions ?? [])
    .filter((condition) => condition.status === 'True')
    .map(({ message = '', reason = '' }) => (message === '' ? reason : message))
}

const [lookEveryMs, reportWithinMs] = [500, 10_000]

/** The namespace once it reports what is left of it, or as it is when that takes too long. */
export async function readRemainingNamespace(
  client: Pick<KubernetesClient, 'find'>,
  namespace: EndingNamespace,
): Promise<EndingNamespace> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace.metadata.name)}`
  const until = performance.now() + reportWithinMs
  let latest = namespace
  while (listRemainingReasons(latest).length === 0 && performance.now() < until) {
    await sleep(lookEveryMs)
    const found = await client.find<EndingNamespace>(path).catch(() => undefined)
    if (found?.metadata.uid !== namespace.metadata.uid || found === undefined) return latest
    latest = found
  }
  return latest
}

/** More of them explain nothing. */
const mostObjects = 20

/**
 * The objects of a namespace of the kinds that its conditions name: `configmaps. has 1 resource instances`,
 * `stores.fin.example.com has 2 resource instances`. Those that may not be listed are missing.
 */
export async function listRemainingObjects(
  client: Pick<KubernetesClient, 'get'>,
  namespace: EndingNamespace,
): Promise<readonly RemainingObject[]> {
  const text = listRemainingReasons(namespace).join(' ')
  const named = new Set([...text.matchAll(/(\S+) has \d+ resource/g)].map(([, resource = '']) => resource))
  const kinds = await listNamedKinds(client, named).catch(() => [])
  const lists = await Promise.all(
    kinds.map(async ({ apiVersion, kind, listPath }) => {
      const path = listPath(namespace.metadata.name)
      const { items } = await client.get<ObjectList<KubernetesObject>>(path).catch(() => ({ items: [] }))
      return items.map(({ metadata: { name, finalizers = [] } }) => ({ apiVersion, kind, name, finalizers }))
    }),
  )
  // An object without a finalizer only waits for one that has one.
  const objects = lists.flat().toSorted((one, other) => other.finalizers.length - one.finalizers.length)
  return objects.slice(0, mostObjects)
}

/** `finalizer fin.example.com/cleanup` */
export function formatFinalizers(finalizers: readonly string[]): string {
  return finalizers.length === 0 ? 'no finalizers' : `finalizer ${finalizers.join(', ')}`
}
