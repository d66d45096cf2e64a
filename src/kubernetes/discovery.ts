import type { KubernetesClient } from './client.ts'
import { KubernetesError } from './error.ts'

/** Where the objects of a kind are. */
export interface ResourceKind {
  readonly namespaced: boolean
  /** Path of one object. @param namespace of the object; not used for kinds of the whole cluster */
  readonly pathOf: (name: string, namespace: string) => string
}

/** Which kinds the server knows; each API version is asked for once. */
export interface Discovery {
  /** Undefined: the server does not know it, as before its CustomResourceDefinition was installed. */
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
