import { openInventory } from '../../kubernetes/inventory.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { decodeRelease, type ReleaseSecret, releaseSelector, releasesPath } from '../release/release.ts'
import type { Rollout } from './model.ts'
import { promisedSecrets } from './promised.ts'
import { targetsOf } from './targets.ts'

export interface Following {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  readonly release: string
  /** The revision that stands already; 0 before the first install. */
  readonly after: number
  readonly signal: AbortSignal
  readonly onUnreadable: (error: unknown) => void
}

/**
 * Watches for the revision that Helm is putting in place: it writes down what it is going to do before it does it, so that
 * hooks and objects are known from the start.
 * @returns the rollout, undefined until Helm has begun
 */
export function followRelease(following: Following): () => Rollout | undefined {
  const { client, namespace, release, after, signal, onUnreadable } = following
  let rollout: Rollout | undefined
  let readVersion = after
  const read = async (secret: ReleaseSecret, version: number): Promise<void> => {
    readVersion = version
    const written = await decodeRelease(secret)
    const [targets, promised] = await Promise.all([targetsOf(written), promisedSecrets(written)])
    rollout = { targets, promised, since: new Date(secret.metadata.creationTimestamp ?? 0) }
  }
  const inventory = openInventory<{ readonly secrets: ReleaseSecret }>({
    client,
    signal,
    paths: { secrets: `${releasesPath(namespace)}?${new URLSearchParams(releaseSelector(release)).toString()}` },
    onChange: () => {
      for (const secret of inventory.all('secrets')) {
        const version = Number(secret.metadata.labels?.version)
        if (version > readVersion) void read(secret, version).catch(onUnreadable)
      }
    },
  })
  inventory.listed.catch(onUnreadable)
  return () => rollout
}
