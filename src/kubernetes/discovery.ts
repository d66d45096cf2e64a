import type { KubernetesClient } from './client.ts'
import { KubernetesError } from './error.ts'

/** API paths of a kind. */
interface ResourceKind {
  readonly namespaced: boolean
  /** Path of one object. @param namespace of the object; ignored for cluster-scoped kinds */
  readonly pathOf: (name: string, namespace: string) => string
}

/** The kinds that the server supports; each API version is requested once. */
export interface Discovery {
  /** Undefined if the server does not support it, for example because its CustomResourceDefinition is not installed. */
  readonly findKind: (apiVersion: string, kind: string) => Promise<ResourceKind | undefined>
}

interface ApiResourceList {
  readonly resources: readonly { readonly name: string; readonly kind: string; readonly namespaced: boolean }[]
}

export function createDiscovery(client: Pick<KubernetesClient, 'get'>): Discovery {
  const asked = new Map<string, Promise<ApiResourceList['resources']>>()
  const listResources = (apiVersion: string): Promise<ApiResourceList['resources']> => {
    const known = asked.get(apiVersion)
    if (known !== undefined) return known
    const asking = requestResources(client, apiVersion)
    asked.set(apiVersion, asking)
    return asking
  }
  return {
    findKind: async (apiVersion, kind) => {
      const resources = await listResources(apiVersion)
      // Subresources, such as `deployments/scale`, have kinds too.
      const resource = resources.find((one) => one.kind === kind && !one.name.includes('/'))
      if (resource === undefined) return undefined
      const { namespaced, name: plural } = resource
      return {
        namespaced,
        pathOf: (name, namespace) => {
          const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''
          return `${buildApiRoot(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`
        },
      }
    },
  }
}

async function requestResources(
  client: Pick<KubernetesClient, 'get'>,
  apiVersion: string,
): Promise<ApiResourceList['resources']> {
  try {
    return (await client.get<ApiResourceList>(buildApiRoot(apiVersion))).resources
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) return []
    throw error
  }
}

function buildApiRoot(apiVersion: string): string {
  const path = apiVersion.split('/').map(encodeURIComponent).join('/')
  return apiVersion.includes('/') ? `/apis/${path}` : `/api/${path}`
}

interface ApiGroupList {
  readonly groups: readonly { readonly name: string; readonly preferredVersion: { readonly groupVersion: string } }[]
}

/** A kind of objects that live in namespaces. */
export interface NamespacedKind {
  readonly kind: string
  readonly apiVersion: string
  /** `stores.example.com`; `configmaps.` in the core group, as the namespace controller writes it. */
  readonly resource: string
  /** API path of all its objects in a namespace. */
  readonly listPath: (namespace: string) => string
}

/** API groups of Kubernetes itself have no dot, or end like this. */
const builtInGroup = /^[^.]*$|[.]k8s[.]io$/

/** Whether an API group belongs to Kubernetes itself. */
export function isBuiltInGroup(group: string): boolean {
  return builtInGroup.test(group)
}

/** All kinds of custom resources in namespaces that the server supports, each in its preferred version. */
export async function listCustomKinds(client: Pick<KubernetesClient, 'get'>): Promise<readonly NamespacedKind[]> {
  const { groups } = await client.get<ApiGroupList>('/apis')
  const versions = groups
    .filter(({ name }) => !isBuiltInGroup(name))
    .map((group) => group.preferredVersion.groupVersion)
  return await listKinds(client, versions)
}

/** The kinds with these names, of any group: `stores.example.com`, `configmaps.` in the core group. */
export async function listNamedKinds(
  client: Pick<KubernetesClient, 'get'>,
  resources: ReadonlySet<string>,
): Promise<readonly NamespacedKind[]> {
  const names = new Set([...resources].map((resource) => resource.slice(resource.indexOf('.') + 1)))
  const { groups } = await client.get<ApiGroupList>('/apis')
  const versions = groups.filter(({ name }) => names.has(name)).map((group) => group.preferredVersion.groupVersion)
  const kinds = await listKinds(client, names.has('') ? ['v1', ...versions] : versions)
  return kinds.filter(({ resource }) => resources.has(resource))
}

async function listKinds(
  client: Pick<KubernetesClient, 'get'>,
  versions: readonly string[],
): Promise<readonly NamespacedKind[]> {
  const kinds = await Promise.all(
    versions.map(async (apiVersion) => {
      const resources = await requestResources(client, apiVersion).catch(() => [])
      const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
      return resources
        .filter(({ name, namespaced }) => namespaced && !name.includes('/'))
        .map(({ kind, name }): NamespacedKind => ({
          ...{ kind, apiVersion, resource: `${name}.${group}` },
          listPath: (namespace) => `${buildApiRoot(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${name}`,
        }))
    }),
  )
  return kinds.flat()
}
