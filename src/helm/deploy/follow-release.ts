import { openInventory } from '../../kubernetes/inventory.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { decodeRelease, type ReleaseSecret, buildReleaseSelector, buildReleasesPath } from '../release/release.ts'
import type { Rollout } from '../../rollout/model.ts'
import { listOperatorSecrets, listRolloutTargets } from '../release/manifest.ts'

export interface FollowOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  readonly release: string
  /** The newest existing revision; 0 before the first install. */
  readonly after: number
  readonly signal: AbortSignal
  readonly onUnreadable: (error: unknown) => void
}

/**
 * Watches for the revision that Helm is deploying. Helm stores it before it applies anything, so hooks and objects are known
 * from the start.
 * @returns a getter for the rollout, undefined until Helm has begun
 */
export function followRelease(options: FollowOptions): () => Rollout | undefined {
  const { client, namespace, release, after, signal, onUnreadable } = options
  let rollout: Rollout | undefined
  let readVersion = after
  const readRevision = async (secret: ReleaseSecret, version: number): Promise<void> => {
    readVersion = version
    const written = await decodeRelease(secret)
    const [targets, operatorSecrets] = await Promise.all([listRolloutTargets(written), listOperatorSecrets(written)])
    rollout = { targets, operatorSecrets, since: new Date(secret.metadata.creationTimestamp ?? 0) }
  }
  const inventory = openInventory<{ readonly secrets: ReleaseSecret }>({
    client,
    signal,
    paths: {
      secrets: `${buildReleasesPath(namespace)}?${new URLSearchParams(buildReleaseSelector(release)).toString()}`,
    },
    onChange: () => {
      for (const secret of inventory.all('secrets')) {
        const version = Number(secret.metadata.labels?.version)
        if (version > readVersion) void readRevision(secret, version).catch(onUnreadable)
      }
    },
  })
  inventory.listed.catch(onUnreadable)
  return () => rollout
}
