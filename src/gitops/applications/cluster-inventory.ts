import type { KubernetesClient } from '../../kubernetes/client.ts'
import { toClusterError } from '../../kubernetes/cluster-error.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { ActionError, extendError } from '../../runner/errors/action-error.ts'

/** The cluster in which the applications are objects. */
export interface GitOpsCluster {
  readonly client: Pick<KubernetesClient, 'get' | 'find' | 'patch' | 'watch' | 'text'>
  /** For messages. */
  readonly name: string
}

export type ControllerName = 'argocd' | 'flux'

/** Kinds of both controllers with their API group and plural. */
const kinds = {
  Application: ['argoproj.io', 'applications'],
  AppProject: ['argoproj.io', 'appprojects'],
  Kustomization: ['kustomize.toolkit.fluxcd.io', 'kustomizations'],
  HelmRelease: ['helm.toolkit.fluxcd.io', 'helmreleases'],
  GitRepository: ['source.toolkit.fluxcd.io', 'gitrepositories'],
  OCIRepository: ['source.toolkit.fluxcd.io', 'ocirepositories'],
  HelmChart: ['source.toolkit.fluxcd.io', 'helmcharts'],
} as const

export type GitOpsKind = keyof typeof kinds

/** The kinds that the cluster serves. */
export interface GitOpsApi {
  readonly controllers: readonly ControllerName[]
  /** Path of an object or, without a name, of all in the namespace or the cluster. Undefined if the kind is not served. */
  readonly findPath: (
    kind: GitOpsKind,
    place?: { readonly namespace: string; readonly name?: string },
  ) => string | undefined
}

interface ApiGroups {
  readonly groups?: readonly { readonly name: string; readonly preferredVersion?: { readonly groupVersion?: string } }[]
}

interface ApiResources {
  readonly resources?: readonly { readonly name: string }[]
}

/** Reads which kinds the cluster serves. @throws ActionError `cluster-unreachable`, `cluster-access-denied` */
export async function readGitOpsApi({ client, name }: GitOpsCluster): Promise<GitOpsApi> {
  const read = async <T>(path: string): Promise<T> =>
    client.get<T>(path).catch((error: unknown) => {
      throw toClusterError(error, name) ?? error
    })
  const { groups = [] } = await read<ApiGroups>('/apis')
  const wanted = new Set<string>(Object.values(kinds).map(([group]) => group))
  const served = new Map<string, string>()
  for (const { name: group, preferredVersion } of groups) {
    const version = preferredVersion?.groupVersion
    if (!wanted.has(group) || version === undefined) continue
    const { resources = [] } = await read<ApiResources>(`/apis/${version}`)
    for (const resource of resources) served.set(`${group}/${resource.name}`, `/apis/${version}`)
  }
  const findPath: GitOpsApi['findPath'] = (kind, place) => {
    const [group, plural] = kinds[kind]
    const root = served.get(`${group}/${plural}`)
    if (root === undefined) return undefined
    const parts = place === undefined ? [] : ['namespaces', encodeURIComponent(place.namespace)]
    return [root, ...parts, plural, ...(place?.name === undefined ? [] : [encodeURIComponent(place.name)])].join('/')
  }
  const controllers = [
    ...(findPath('Application') === undefined ? [] : (['argocd'] as const)),
    ...(findPath('Kustomization') === undefined && findPath('HelmRelease') === undefined ? [] : (['flux'] as const)),
  ]
  return { controllers, findPath }
}

/** All objects of a kind in the cluster; none if it is not served. @throws ActionError `cluster-access-denied` with the right */
export async function listObjectsOfKind<T extends KubernetesObject>(
  { client, name }: GitOpsCluster,
  api: GitOpsApi,
  kind: GitOpsKind,
): Promise<readonly T[]> {
  const path = api.findPath(kind)
  if (path === undefined) return []
  const objects: T[] = []
  let rest: string | undefined
  do {
    const page = await client.get<ObjectList<T>>(path, { limit: 500, continue: rest }).catch((error: unknown) => {
      throw describeAccessError(error, { cluster: name, verb: 'list', resource: formatResource(kind) })
    })
    // Items of a list have no kind.
    objects.push(...page.items.map((object) => ({ ...object, kind })))
    rest = page.metadata.continue
  } while (rest !== undefined && rest !== '')
  return objects
}

/** `applications.argoproj.io` */
export function formatResource(kind: GitOpsKind): string {
  const [group, plural] = kinds[kind]
  return `${plural}.${group}`
}

interface NeededRight {
  readonly cluster: string
  readonly verb: string
  readonly resource: string
  readonly namespace?: string
}

/** The error of a request, with the right that it needs where that is missing. */
export function describeAccessError(error: unknown, { cluster, verb, resource, namespace }: NeededRight): unknown {
  const known = error instanceof ActionError ? error : toClusterError(error, cluster)
  if (known === undefined || !(error instanceof KubernetesError) || error.status !== 403) return known ?? error
  const place = namespace === undefined ? 'in the whole cluster' : `in the namespace ${namespace}`
  return extendError(known, {
    details: [`needed: ${verb} ${resource} ${place}`],
    hint: `Grant the job get, list, watch and patch of ${resource} ${place}; with the input application, in its namespace alone.`,
  })
}
