import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { CustomResource, KubernetesObject } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { type ExistingObject, formatObjectReference, listReferences } from '../release/existing-objects.ts'
import { adoptedAnnotation, formatObjects, isDescribedBy, keepStoredObjects } from '../release/keep-objects.ts'
import { parseObjects } from '../release/manifest.ts'
import { readReleases, type Release } from '../release/release.ts'
import type { ReleaseName } from './names.ts'

/**
 * Makes the uninstall of a preview's release keep what the preview did not create: objects outside its namespace that are older
 * than the preview, or that belong to another release.
 * @returns the kept objects
 * @throws ActionError `preview-not-removed` if they cannot be kept; nothing is deleted then
 */
export async function keepForeignObjects(
  client: Pick<KubernetesClient, 'get' | 'find' | 'patch'>,
  { release, namespace }: ReleaseName,
): Promise<readonly ExistingObject[]> {
  const [newest] = await readReleases(client, namespace, release)
  const preview = await client.find<KubernetesObject>(`/api/v1/namespaces/${encodeURIComponent(namespace)}`)
  if (newest === undefined || preview === undefined) return []
  const since = Date.parse(preview.metadata.creationTimestamp ?? '')
  const adopted = await listAdopted(newest)
  const references = await listReferences({ client, manifest: newest.manifest ?? '', namespace })
  const outside = references.filter((each) => each.namespace !== namespace && each.path !== undefined)
  const found = await Promise.all(
    outside.map(async (each): Promise<readonly ExistingObject[]> => {
      // What may not be read may not be deleted either.
      const live = await client.find<CustomResource>(each.path ?? '').catch(() => null)
      if (live === undefined) return []
      const isAdopted = adopted.some((object) => isDescribedBy(object, each, namespace))
      const isOwn = !isAdopted && live !== null && isCreatedBy(live, { release, namespace }, since)
      return isOwn ? [] : [{ ...each, found: live ?? undefined }]
    }),
  )
  const foreign = found.flat()
  if (foreign.length === 0) return []
  if (await keepStoredObjects(foreign, { client, namespace, release }, newest.version)) return foreign
  throw new ActionError('preview-not-removed', `release ${release} in ${namespace} was not removed`, {
    details: foreign.map((object) => `${formatObjectReference(object, namespace)} was not created by the preview`),
    hint: 'Remove these objects from the chart of the preview, or uninstall the release by hand.',
  })
}

/**
 * Remembers which objects outside the namespace of a preview a deploy has taken over, in the stored revision, so that no removal
 * deletes them. Those that an earlier revision created belong to the preview.
 * @param existing what existed before the deploy applied anything
 */
export async function keepAdoptedObjects(
  client: Pick<KubernetesClient, 'get' | 'find' | 'patch'>,
  { release, namespace }: ReleaseName,
  { existing, earlier }: { readonly existing: readonly ExistingObject[]; readonly earlier: readonly Release[] },
): Promise<void> {
  const outside = existing.filter((object) => object.namespace !== namespace)
  if (outside.length === 0) return
  const created = await Promise.all(earlier.map(listCreated))
  const adopted = outside.filter((object) => !created.flat().some((each) => isDescribedBy(each, object, namespace)))
  const [newest] = await readReleases(client, namespace, release)
  if (adopted.length > 0 && newest !== undefined)
    await keepStoredObjects(adopted, { client, namespace, release }, newest.version)
}

function isMarkedAdopted({ metadata }: KubernetesObject): boolean {
  return metadata.annotations?.[adoptedAnnotation] === 'true'
}

async function listAdopted({ manifest = '' }: Release): Promise<readonly KubernetesObject[]> {
  return (await parseObjects(manifest)).filter(isMarkedAdopted)
}

async function listCreated({ manifest = '' }: Release): Promise<readonly KubernetesObject[]> {
  return (await parseObjects(manifest)).filter((object) => !isMarkedAdopted(object))
}

/** `kept: configmap/settings in team, not created by the preview` */
export function formatKeptObjects(kept: readonly ExistingObject[], namespace: string): string {
  return `kept: ${formatObjects(kept, namespace)}, not created by the preview`
}

function isCreatedBy({ metadata }: KubernetesObject, { release, namespace }: ReleaseName, since: number): boolean {
  const { creationTimestamp, annotations = {} } = metadata
  return (
    Date.parse(creationTimestamp ?? '') >= since &&
    annotations['meta.helm.sh/release-name'] === release &&
    annotations['meta.helm.sh/release-namespace'] === namespace
  )
}
