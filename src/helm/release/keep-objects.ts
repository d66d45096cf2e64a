import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import {
  type ExistingObject,
  formatObjectReference,
  isSameObject,
  listReferences,
  type ObjectReference,
} from './existing-objects.ts'
import { decodeRelease, encodeRelease, type Release, type ReleaseSecret, buildReleasesPath } from './release.ts'
import { parseObjects } from './manifest.ts'

/** Helm deletes nothing that is annotated like this (helm.sh, "Tell Helm Not To Uninstall a Resource"). */
const keepAnnotation = 'helm.sh/resource-policy'
/** Tells objects that we keep from those that a chart wants to be kept. */
export const adoptedAnnotation = 'eks-actions.dev/adopted'

export interface ReleaseAddress {
  readonly client: Pick<KubernetesClient, 'get' | 'find' | 'patch'>
  readonly namespace: string
  readonly release: string
}

/** Those of the existing objects that a rollback to a manifest would delete: it deletes what the manifest does not contain. */
export async function findDeletedBy(
  manifest: string,
  existing: readonly ExistingObject[],
  { client, namespace }: ReleaseAddress,
): Promise<readonly ExistingObject[]> {
  const wanted = await listReferences({ client, manifest, namespace })
  return existing.filter((object) => !wanted.some((each) => isSameObject(each, object)))
}

/**
 * Annotates objects so that Helm keeps them.
 * @returns what removes the annotations again; undefined if not all objects could be annotated: then Helm must not be run
 */
export async function keepLiveObjects(
  objects: readonly ExistingObject[],
  { client }: ReleaseAddress,
): Promise<(() => Promise<void>) | undefined> {
  const annotated: string[] = []
  const restore = async (): Promise<void> => {
    for (const path of annotated) {
      // The object may have been deleted by somebody else in the meantime.
      await client.patch(path, { metadata: { annotations: { [keepAnnotation]: null } } }).catch(() => undefined)
    }
  }
  try {
    for (const { path } of objects) {
      if (path === undefined) return await restore().then(() => undefined)
      const live = await client.find<KubernetesObject>(path)
      if (live === undefined || live.metadata.annotations?.[keepAnnotation] === 'keep') continue
      await client.patch(path, {
        metadata: { uid: live.metadata.uid, annotations: { [keepAnnotation]: 'keep' } },
      })
      annotated.push(path)
    }
    return restore
  } catch (error) {
    await restore()
    if (error instanceof KubernetesError) return undefined
    throw error
  }
}

/**
 * Marks objects as kept in the stored manifest of a revision, which is what an uninstall reads.
 * @returns false if not all of them could be marked: then the release must not be uninstalled
 */
export async function keepStoredObjects(
  objects: readonly ExistingObject[],
  { client, namespace, release }: ReleaseAddress,
  version: number,
): Promise<boolean> {
  const path = `${buildReleasesPath(namespace)}/sh.helm.release.v1.${release}.v${version}`
  const secret = await client.get<ReleaseSecret>(path)
  const stored = await decodeRelease(secret)
  const manifest = await markKept(stored.manifest ?? '', objects, namespace)
  if (manifest === undefined) return false
  const { resourceVersion } = secret.metadata
  const data = { release: await encodeRelease({ ...stored, manifest } satisfies Release) }
  try {
    await client.patch(path, { metadata: { resourceVersion }, data })
    return true
  } catch (error) {
    if (error instanceof KubernetesError) return false
    throw error
  }
}

async function markKept(
  manifest: string,
  objects: readonly ExistingObject[],
  namespace: string,
): Promise<string | undefined> {
  const documents = manifest.split(/^---[^\S\n]*$/m)
  let marked = 0
  const texts = await Promise.all(
    documents.map(async (document) => {
      const [object, ...more] = await parseObjects(document)
      const isKept = (each: KubernetesObject): boolean => objects.some((kept) => isDescribedBy(each, kept, namespace))
      // Helm reads the annotation of a whole document only.
      if (object === undefined || more.length > 0 || !isKept(object)) return document
      marked += 1
      const { metadata } = object
      const annotations = { ...metadata.annotations, [keepAnnotation]: 'keep', [adoptedAnnotation]: 'true' }
      return `\n${JSON.stringify({ ...object, metadata: { ...metadata, annotations } })}\n`
    }),
  )
  return marked === objects.length ? texts.join('---') : undefined
}

export function isDescribedBy(
  { kind, apiVersion = '', metadata }: KubernetesObject,
  kept: ObjectReference,
  own: string,
): boolean {
  const namespace = metadata.namespace ?? own
  return (
    kind === kept.kind &&
    apiVersion === kept.apiVersion &&
    metadata.name === kept.name &&
    (kept.namespace === undefined || kept.namespace === namespace)
  )
}

/** `configmap/team-settings and persistentvolumeclaim/team-data` */
export function formatObjects(objects: readonly ExistingObject[], namespace: string): string {
  const names = objects.map((object) => formatObjectReference(object, namespace))
  const [last, ...rest] = [...names].reverse()
  return rest.length === 0 ? (last ?? '') : `${rest.reverse().join(', ')} and ${last ?? ''}`
}
