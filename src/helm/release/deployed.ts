import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { parseObjects } from './manifest.ts'
import { decodeRelease, type ReleaseSecret } from './release.ts'

/** The deployed revision of a release, with the objects of its manifest. */
export interface DeployedManifest {
  readonly namespace: string
  readonly name: string
  readonly objects: readonly KubernetesObject[]
}

/** Releases are large: this many are held in memory at a time. */
const pageSize = 25

/** The deployed revisions of all releases in the cluster. @throws KubernetesError if Secrets may not be listed everywhere */
export async function listDeployedManifests(
  client: Pick<KubernetesClient, 'get'>,
): Promise<readonly DeployedManifest[]> {
  const found: DeployedManifest[] = []
  let rest: string | undefined
  do {
    const query = { labelSelector: 'owner=helm,status=deployed', limit: pageSize, continue: rest }
    const { items, metadata } = await client.get<ObjectList<ReleaseSecret>>('/api/v1/secrets', query)
    for (const secret of items) {
      const { namespace, name, manifest = '' } = await decodeRelease(secret)
      found.push({ namespace: secret.metadata.namespace ?? namespace, name, objects: await parseObjects(manifest) })
    }
    rest = metadata.continue === '' ? undefined : metadata.continue
  } while (rest !== undefined)
  return found
}
