import type { KubernetesClient } from '../../kubernetes/client.ts'
import { createDiscovery, type Discovery } from '../../kubernetes/discovery.ts'
import type { CustomResource, KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { parseObjects } from './manifest.ts'

/** An object of a manifest in the cluster. */
export interface ObjectReference {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  /** Undefined for cluster-wide objects. */
  readonly namespace: string | undefined
  /** Undefined if the server does not know the kind. */
  readonly path: string | undefined
}

/** An object of a manifest that a run did not create, or for which that cannot be proved. */
export interface ExistingObject extends ObjectReference {
  /** Undefined: whether it existed could not be read, so it is treated as if it did. */
  readonly found: CustomResource | undefined
}

export interface ExistingObjectsRequest {
  readonly client: Pick<KubernetesClient, 'get'>
  readonly manifest: string
  /** The namespace of the release. */
  readonly namespace: string
  /** The state of the cluster to look at: the resource version of what was written just before the objects were applied. */
  readonly resourceVersion: string
}

/**
 * Reads which objects of a manifest existed at a resource version, whatever has happened to them since. This is exact also for
 * objects of the same second, unlike their creation times (Kubernetes API concepts, "resourceVersionMatch").
 */
export async function readExistingObjects(request: ExistingObjectsRequest): Promise<readonly ExistingObject[]> {
  const references = await listReferences(request)
  const found: ExistingObject[] = []
  for (let start = 0; start < references.length; start += atOnce) {
    const batch = references.slice(start, start + atOnce).map((each) => readExisting(each, request))
    found.push(...(await Promise.all(batch)).flat())
  }
  return found
}

/** Concurrent requests that a server accepts without throttling. */
const atOnce = 8

/** The objects of a manifest with their paths. */
export async function listReferences({
  client,
  manifest,
  namespace,
}: Pick<ExistingObjectsRequest, 'client' | 'manifest' | 'namespace'>): Promise<readonly ObjectReference[]> {
  const discovery = createDiscovery(client)
  const objects = await parseObjects(manifest)
  return await Promise.all(objects.map((object) => identify(object, namespace, discovery)))
}

async function identify(
  { apiVersion = '', kind = '', metadata }: KubernetesObject,
  releaseNamespace: string,
  discovery: Discovery,
): Promise<ObjectReference> {
  const known = await discovery.findKind(apiVersion, kind).catch(() => undefined)
  const namespace = metadata.namespace ?? releaseNamespace
  const path = known?.pathOf(metadata.name, namespace)
  const isNamespaced = known?.namespaced !== false
  return { apiVersion, kind, name: metadata.name, namespace: isNamespaced ? namespace : undefined, path }
}

async function readExisting(
  reference: ObjectReference,
  { client, resourceVersion }: ExistingObjectsRequest,
): Promise<readonly ExistingObject[]> {
  // A kind that the server does not know has no objects.
  if (reference.path === undefined) return []
  const collection = reference.path.slice(0, reference.path.lastIndexOf('/'))
  try {
    const { items } = await client.get<ObjectList<CustomResource>>(collection, {
      fieldSelector: `metadata.name=${reference.name}`,
      resourceVersion,
      resourceVersionMatch: 'Exact',
    })
    const found = items.find(({ metadata }) => metadata.name === reference.name)
    return found === undefined ? [] : [{ ...reference, found }]
  } catch {
    return [{ ...reference, found: undefined }]
  }
}

/** `configmap/team-settings`, `configmap/settings in team` */
export function formatObjectReference({ kind, name, namespace }: ObjectReference, ofRelease: string): string {
  const elsewhere = namespace === undefined || namespace === ofRelease ? '' : ` in ${namespace}`
  return `${kind.toLowerCase()}/${name}${elsewhere}`
}

export function isSameObject(one: ObjectReference, other: ObjectReference): boolean {
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    one.namespace === other.namespace &&
    one.apiVersion.split('/').slice(0, -1).join() === other.apiVersion.split('/').slice(0, -1).join()
  )
}
