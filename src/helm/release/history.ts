import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ReleaseName } from '../preview/names.ts'
import { readReleases, type Release, buildReleasesPath } from './release.ts'

/** All that the cluster keeps of a release, the newest first: at least one. */
export type ReleaseHistory = readonly [Release, ...Release[]]

/**
 * @param cluster for people
 * @throws ActionError `release-not-found` with the releases that there are, KubernetesError
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
    hint: 'Correct release or namespace; a preview has the suffix -pr-<number> on both, which the input preview adds.',
  })
}

/** The last revision of each release is enough: each status but `superseded` has one. */
const live = 'status notin (superseded,uninstalled)'
const listLimit = 250

/** The releases in a namespace. */
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

/** Needs the right to list Secrets everywhere, which few callers have. */
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

/** `app 1.4.2`, as people name a chart. */
export function formatChart({ chart }: Release): string {
  const { name = '', version = '' } = chart?.metadata ?? {}
  return [name, version].filter(Boolean).join(' ')
}

/** When it was put in place; undefined where Helm did not write it down. */
export function parseDeployTime({ info }: Release): Date | undefined {
  const time = new Date(info.last_deployed ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time
}

/**
 * The revision to go back to: the one that is asked for, or the last that was deployed before the newest. A newest one that
 * failed or hangs has replaced nothing, so that the one before it is `deployed` still.
 * @throws ActionError `release-not-found` where there is none, with the revisions that there are
 */
export function selectRollbackRevision([newest, ...older]: ReleaseHistory, asked?: number): Release {
  const found =
    asked === undefined
      ? older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
      : [newest, ...older].find(({ version }) => version === asked)
  if (found !== undefined && found.info.status !== 'uninstalled') return found
  const wanted = asked === undefined ? 'was deployed before' : `is revision ${asked}`
  throw new ActionError('release-not-found', `no revision of ${newest.name} ${wanted}, to go back to`, {
    details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
    hint: 'Name one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
  })
}
