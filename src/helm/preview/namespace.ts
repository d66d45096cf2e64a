import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import {
  type EndingNamespace,
  formatFinalizers,
  listRemainingObjects,
  listRemainingReasons,
  readRemainingNamespace,
} from '../../kubernetes/namespace-rest.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { pause } from '../../runner/retry.ts'
import { buildReleasesPath } from '../release/release.ts'
import {
  isSameOwner,
  type PreviewOwner,
  type Preview,
  type PreviewSpec,
  buildPreviewMetadata,
  previewSelector,
  readPreview,
  buildReleaseRemoval,
} from './ownership.ts'

type NamespaceClient = Pick<KubernetesClient, 'get' | 'find' | 'post' | 'patch' | 'remove'>

/** How long to wait for a deletion. */
export interface WaitOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

const buildNamespacePath = (name: string): string => `/api/v1/namespaces/${encodeURIComponent(name)}`
const lookEveryMs = 500

/**
 * Creates the namespace of a preview, or renews it: it now expires at `expires`.
 * @throws ActionError `preview-not-ours` if it exists and does not belong to this pull request; `preview-not-removed` if its
 *   predecessor is not deleted in time; KubernetesError
 */
export async function claimPreview(
  client: NamespaceClient,
  wish: PreviewSpec,
  waiting: WaitOptions,
): Promise<'created' | 'renewed'> {
  const existing = await client.find<EndingNamespace>(buildNamespacePath(wish.namespace))
  if (existing === undefined) return await createNamespace(client, wish, waiting)
  const { uid } = assertOwnPreview(existing, wish)
  if (existing.metadata.deletionTimestamp !== undefined) {
    await waitForDeletion(client, wish.namespace, uid, waiting)
    return await createNamespace(client, wish, waiting)
  }
  try {
    await client.patch(buildNamespacePath(wish.namespace), { metadata: { uid, ...buildPreviewMetadata(wish) } })
    return 'renewed'
  } catch (error) {
    // It has been deleted in the meantime.
    if (hasStatus(error, 404, 409)) return await claimPreview(client, wish, waiting)
    throw error
  }
}

async function createNamespace(
  client: NamespaceClient,
  wish: PreviewSpec,
  waiting: WaitOptions,
): Promise<'created' | 'renewed'> {
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: wish.namespace, ...buildPreviewMetadata(wish) },
  }
  try {
    await client.post('/api/v1/namespaces', namespace)
    return 'created'
  } catch (error) {
    // Another job of the same push was faster, or somebody else has taken the name.
    if (hasStatus(error, 409)) return await claimPreview(client, wish, waiting)
    throw error
  }
}

/**
 * The preview of a pull request, if there is one.
 * @throws ActionError `preview-not-ours` if the namespace does not belong to it
 */
export async function findPreview(
  client: Pick<NamespaceClient, 'find'>,
  wish: Pick<PreviewSpec, 'namespace' | 'owner' | 'pullRequest'>,
): Promise<Preview | undefined> {
  const found = await client.find<EndingNamespace>(buildNamespacePath(wish.namespace))
  return found === undefined ? undefined : assertOwnPreview(found, wish)
}

/** All previews of a repository, by name. Namespaces of others are ignored. */
export async function listPreviews(
  client: Pick<NamespaceClient, 'get'>,
  owner: PreviewOwner,
): Promise<readonly Preview[]> {
  const { items } = await client.get<ObjectList<EndingNamespace>>('/api/v1/namespaces', previewSelector)
  return items
    .flatMap((namespace) => readPreview(namespace) ?? [])
    .filter((preview) => isSameOwner(preview.owner, owner))
    .toSorted((one, other) => one.namespace.localeCompare(other.namespace, 'en', { numeric: true }))
}

function assertOwnPreview(
  namespace: EndingNamespace,
  { owner, pullRequest }: { readonly owner: PreviewOwner; readonly pullRequest: number },
): Preview {
  const preview = readPreview(namespace)
  const ours = preview !== undefined && isSameOwner(preview.owner, owner) && preview.pullRequest === pullRequest
  if (ours) return preview
  const { name } = namespace.metadata
  throw new ActionError('preview-not-ours', `the namespace ${name} exists but is not the preview of #${pullRequest}`, {
    details: [
      preview === undefined
        ? `${name} is not a preview: it lacks the annotations of one`
        : `${name} is the preview of pull request ${preview.pullRequest} of ${preview.owner.repository}`,
      'nothing in it was touched',
    ],
    hint: 'Choose another `namespace`, one that only previews of this repository use.',
  })
}

/**
 * Removes an uninstalled release from its preview, and the namespace with the last one.
 * @returns whether the namespace was removed
 * @throws ActionError `preview-not-removed`, KubernetesError
 */
export async function removeReleaseFromPreview(
  client: NamespaceClient,
  preview: Pick<Preview, 'namespace' | 'uid'>,
  release: string,
  waiting: WaitOptions,
): Promise<boolean> {
  const { namespace, uid } = preview
  try {
    const left = await client.patch<EndingNamespace>(buildNamespacePath(namespace), {
      metadata: { uid, ...buildReleaseRemoval(release) },
    })
    const current = readPreview(left)
    if (current === undefined || current.releases.length > 0 || (await hasReleases(client, namespace))) return false
    return await removePreview(client, current, waiting)
  } catch (error) {
    // Already deleted, or replaced by another one.
    if (hasStatus(error, 404, 409)) return false
    throw error
  }
}

/** Includes releases that do not belong to the preview. */
async function hasReleases(client: NamespaceClient, namespace: string): Promise<boolean> {
  const { items } = await client.get<ObjectList<KubernetesObject>>(buildReleasesPath(namespace), {
    labelSelector: 'owner=helm',
    limit: 1,
  })
  return items.length > 0
}

/**
 * Deletes a namespace if it is unchanged since it was read, and waits until everything in it is deleted.
 * @returns false if it has changed: a push has renewed it
 * @throws ActionError `preview-not-removed` if something in it is not deleted in time
 */
export async function removePreview(
  client: Pick<NamespaceClient, 'find' | 'get' | 'remove'>,
  { namespace, uid, resourceVersion }: Pick<Preview, 'namespace' | 'uid' | 'resourceVersion'>,
  waiting: WaitOptions,
): Promise<boolean> {
  try {
    await client.remove(buildNamespacePath(namespace), { uid, resourceVersion })
  } catch (error) {
    if (hasStatus(error, 409)) return false
    throw error
  }
  await waitForDeletion(client, namespace, uid, waiting)
  return true
}

async function waitForDeletion(
  client: Pick<NamespaceClient, 'find' | 'get'>,
  name: string,
  uid: string,
  { timeoutMs, signal }: WaitOptions,
): Promise<void> {
  const until = performance.now() + timeoutMs
  for (;;) {
    const namespace = await client.find<EndingNamespace>(buildNamespacePath(name))
    if (namespace?.metadata.uid !== uid) return
    if (performance.now() > until) throw await createStuckError(namespace, client)
    await pause(lookEveryMs, signal)
  }
}

async function createStuckError(
  stuck: EndingNamespace,
  client: Pick<NamespaceClient, 'find' | 'get'>,
): Promise<ActionError> {
  const { name } = stuck.metadata
  const namespace = await readRemainingNamespace(client, stuck)
  const reasons = listRemainingReasons(namespace)
  const objects = (await listRemainingObjects(client, namespace)).map(
    (object) => `${object.kind.toLowerCase()}/${object.name}: ${formatFinalizers(object.finalizers)}`,
  )
  return new ActionError('preview-not-removed', `the namespace ${name} is still being deleted`, {
    details: reasons.length === 0 ? ['the cluster does not report what it is waiting for'] : [...reasons, ...objects],
    hint: `Check what is left: kubectl get namespace ${name} -o yaml. A finalizer needs its controller to be running.`,
  })
}

function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof KubernetesError && statuses.includes(error.status)
}
