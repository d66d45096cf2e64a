import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList, PersistentVolumeClaim } from '../../kubernetes/objects.ts'
import { toRecord } from '../../runner/records.ts'
import { parseObjects } from './manifest.ts'
import type { Release } from './release.ts'

/** A PersistentVolumeClaim that a StatefulSet of a release created for one of its pods. */
export interface StatefulClaim {
  readonly name: string
  readonly namespace: string
}

/**
 * The claims of a release's StatefulSets: Kubernetes keeps them when the StatefulSet is deleted, since they hold its data
 * (Kubernetes, "StatefulSet", volume claim templates). Those that may not be listed are missing.
 */
export async function listClaims(
  client: Pick<KubernetesClient, 'get'>,
  { manifest = '' }: Pick<Release, 'manifest'>,
  releaseNamespace: string,
): Promise<readonly StatefulClaim[]> {
  const sets = (await parseObjects(manifest)).filter(({ kind }) => kind === 'StatefulSet')
  const prefixes = sets.flatMap((set) => listPrefixes(set, releaseNamespace))
  const namespaces = [...new Set(prefixes.map(({ namespace }) => namespace))]
  const claims = await Promise.all(namespaces.map((namespace) => listNamespaceClaims(client, namespace)))
  return claims.flat().filter((claim) =>
    prefixes.some(({ prefix, namespace }) => {
      const isOfPod = claim.name.startsWith(prefix) && /^\d+$/.test(claim.name.slice(prefix.length))
      return claim.namespace === namespace && isOfPod
    }),
  )
}

/** A claim is named after its template, the StatefulSet and the number of the pod. */
function listPrefixes(
  set: KubernetesObject,
  releaseNamespace: string,
): readonly { readonly prefix: string; readonly namespace: string }[] {
  const { volumeClaimTemplates } = toRecord((set as { spec?: unknown }).spec)
  const templates: readonly unknown[] = Array.isArray(volumeClaimTemplates) ? volumeClaimTemplates : []
  const namespace = set.metadata.namespace ?? releaseNamespace
  return templates.flatMap((template) => {
    const { name } = toRecord(toRecord(template).metadata)
    return typeof name === 'string' ? [{ prefix: `${name}-${set.metadata.name}-`, namespace }] : []
  })
}

async function listNamespaceClaims(
  client: Pick<KubernetesClient, 'get'>,
  namespace: string,
): Promise<readonly StatefulClaim[]> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/persistentvolumeclaims`
  const list = client.get<ObjectList<PersistentVolumeClaim>>(path)
  return await list
    .then(({ items }) => items.map(({ metadata }) => ({ name: metadata.name, namespace })))
    .catch(() => [])
}

/** Names of those claims that still exist and are not being deleted. */
export async function listExistingClaims(
  client: Pick<KubernetesClient, 'find'>,
  claims: readonly StatefulClaim[],
): Promise<readonly string[]> {
  const names = await Promise.all(
    claims.map(async ({ name, namespace }) => {
      const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/persistentvolumeclaims/${encodeURIComponent(name)}`
      const live = await client.find<PersistentVolumeClaim>(path).catch(() => undefined)
      return live === undefined || live.metadata.deletionTimestamp !== undefined ? [] : [name]
    }),
  )
  return names.flat()
}
