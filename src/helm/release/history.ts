import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ReleaseName } from '../preview/names.ts'
import { readReleases, type Release, buildReleasesPath } from './release.ts'

/** The revisions that the cluster keeps of a release, newest first; at least one. */
export type ReleaseHistory = readonly [Release, ...Release[]]

/**
 * @param cluster display name
 * @throws ActionError `release-not-found` with the existing releases, KubernetesError
 */
export async function readReleaseHistory(
  client: Pick<KubernetesClient, 'get'>,
  { release, namespace }: ReleaseName,
  cluster: string,
): Promise<ReleaseHistory> {
  const [newest, ...older] = await readReleases(client, namespace, release)
  if (newest !== undefined) return [newest, ...older]
  const [here, elsewhere] = await Promise.all([
    listReleaseNames(client, namespace),
    findNamespaces(client, release).catch(() => []),
  ])
  throw new ActionError('release-not-found', `there is no release ${release} in namespace ${namespace} of ${cluster}`, {
    details: [
      here.length === 0 ? `namespace ${namespace} has no releases` : `namespace ${namespace} has ${here.join(', ')}`,
      ...(elsewhere.length === 0 ? [] : [`${release} is in namespace ${elsewhere.join(', ')}`]),
    ],
    hint: 'Check release and namespace. Both of a preview end in -pr-<number>, which the input preview adds.',
  })
}

/** One revision per release is enough: its latest has any status but `superseded`. */
const live = 'status notin (superseded,uninstalled)'
const listLimit = 250

/** Names of the releases in a namespace. */
export async function listReleaseNames(
  client: Pick<KubernetesClient, 'get'>,
  namespace: string,
): Promise<readonly string[]> {
  const { items } = await client.get<ObjectList<KubernetesObject>>(buildReleasesPath(namespace), {
    labelSelector: `owner=helm,${live}`,
    limit: listLimit,
  })
  return sortDistinct(items.map(({ metadata }) => metadata.labels?.name))
}

/** Needs to list Secrets in all namespaces, which few callers may. */
async function findNamespaces(client: Pick<KubernetesClient, 'get'>, release: string): Promise<readonly string[]> {
  const { items } = await client.get<ObjectList<KubernetesObject>>('/api/v1/secrets', {
    labelSelector: `owner=helm,name=${release},${live}`,
    limit: listLimit,
  })
  return sortDistinct(items.map(({ metadata }) => metadata.namespace))
}

function sortDistinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))].toSorted()
}

/** `app 1.4.2` */
export function formatChart({ chart }: Release): string {
  const { name = '', version = '' } = chart?.metadata ?? {}
  return [name, version].filter(Boolean).join(' ')
}

/** When the revision was deployed; undefined if Helm did not record it. */
export function parseDeployTime({ info }: Release): Date | undefined {
  const time = new Date(info.last_deployed ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time
}
