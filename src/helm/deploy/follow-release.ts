import { openInventory } from '../../kubernetes/inventory.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { isBuiltInGroup } from '../../kubernetes/discovery.ts'
import { readCustomStatus } from '../../rollout/custom-status.ts'
import { buildCustomKey, type Rollout } from '../../rollout/model.ts'
import { type ExistingObject, readExistingObjects } from '../release/existing-objects.ts'
import { listOperatorSecrets, listRolloutTargets, type TargetSelection } from '../release/manifest.ts'
import {
  decodeRelease,
  type Release,
  type ReleaseHook,
  type ReleaseSecret,
  buildReleaseSelector,
  buildReleasesPath,
} from '../release/release.ts'

export interface FollowOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  readonly namespace: string
  readonly release: string
  /** The newest existing revision; 0 before the first install. */
  readonly after: number
  readonly selection: TargetSelection
  readonly signal: AbortSignal
  readonly onUnreadable: (error: unknown) => void
}

export interface FollowedRelease {
  /** Undefined until Helm has begun. */
  readonly rollout: () => Rollout | undefined
  /**
   * The objects of the revision that existed before Helm applied it. Undefined if Helm never began, or if they could not be read:
   * then nothing may be assumed about any of them.
   */
  readonly existing: () => Promise<readonly ExistingObject[] | undefined>
}

/**
 * Watches for the revision that Helm is deploying. Helm stores it before it applies anything, so hooks and objects are known
 * from the start, and so is what existed before.
 */
export function followRelease(options: FollowOptions): FollowedRelease {
  const { client, namespace, release, after, selection, signal, onUnreadable } = options
  let rollout: Rollout | undefined
  let existing: Promise<readonly ExistingObject[] | undefined> = Promise.resolve(undefined)
  let reading: Promise<void> = Promise.resolve()
  let readVersion = after
  const readRevision = async (secret: ReleaseSecret): Promise<void> => {
    const written = await decodeRelease(secret)
    const [targets, operatorSecrets] = await Promise.all([
      listRolloutTargets({ ...written, hooks: (written.hooks ?? []).filter(isPartOfDeploy) }, selection),
      listOperatorSecrets(written),
    ])
    existing = readBeforeApplied(secret, written, client).catch(() => undefined)
    const since = new Date(secret.metadata.creationTimestamp ?? 0)
    rollout = { targets, operatorSecrets, since }
    const unreadyBefore = listUnready((await existing) ?? [], namespace)
    rollout = { ...rollout, unreadyBefore }
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
        if (version <= readVersion) continue
        readVersion = version
        reading = readRevision(secret).catch(onUnreadable)
      }
    },
  })
  inventory.listed.catch(onUnreadable)
  return { rollout: () => rollout, existing: () => reading.then(() => existing) }
}

/** Tests run on their own, after the deploy. */
function isPartOfDeploy({ events = [] }: ReleaseHook): boolean {
  return events.length === 0 || !events.every((event) => event.startsWith('test'))
}

/** Only a pending revision is as it was before anything was applied. */
async function readBeforeApplied(
  { metadata }: ReleaseSecret,
  { manifest = '', namespace, info }: Release,
  client: FollowOptions['client'],
): Promise<readonly ExistingObject[] | undefined> {
  const { resourceVersion } = metadata
  if (resourceVersion === undefined || !info.status.startsWith('pending-')) return undefined
  return await readExistingObjects({ client, manifest, namespace, resourceVersion })
}

/** Custom resources that were not ready before, with the generation in which they were not. */
function listUnready(existing: readonly ExistingObject[], namespace: string): ReadonlyMap<string, number> {
  return new Map(
    existing.flatMap(({ found, ...object }) => {
      const isUnready =
        found !== undefined && isCustomApi(object.apiVersion) && !readCustomStatus(found, namespace).ready
      return isUnready ? [[buildCustomKey(object), found.metadata.generation ?? 0] as const] : []
    }),
  )
}

function isCustomApi(apiVersion: string): boolean {
  return apiVersion.includes('/') && !isBuiltInGroup(apiVersion.split('/')[0] ?? '')
}
