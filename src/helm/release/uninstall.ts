import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Helm } from '../cli/helm.ts'
import { formatTimeoutOption } from '../cli/options.ts'
import type { ReleaseName } from '../preview/names.ts'
import { formatObjectReference, listReferences, type ObjectReference } from './existing-objects.ts'
import { createDiscovery } from '../../kubernetes/discovery.ts'
import {
  type EndingNamespace,
  formatFinalizers,
  listRemainingObjects,
  readRemainingNamespace,
} from '../../kubernetes/namespace-rest.ts'
import { formatMapApisHint } from '../deploy/chart-failure.ts'
import { parseObjects } from './manifest.ts'
import { readReleases } from './release.ts'

export interface UninstallOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'find'>
  readonly timeoutMs: number
}

/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted. A chart may contain its own
 * namespace: then the history is deleted with it.
 * @throws ActionError `release-not-removed` with the objects that are not deleted, and as `Processes.run`
 */
export async function uninstallRelease(
  { run, major }: Pick<Helm, 'run' | 'major'>,
  { release, namespace }: ReleaseName,
  { client, timeoutMs }: UninstallOptions,
): Promise<void> {
  const [stored] = await readReleases(client, namespace, release).catch(() => [])
  // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
  const wait = major === 4 ? '--wait=legacy' : '--wait'
  try {
    await run({
      title: `helm uninstall ${release}`,
      args: [
        'uninstall',
        release,
        `--namespace=${namespace}`,
        '--cascade=foreground',
        wait,
        formatTimeoutOption(timeoutMs),
      ],
    })
  } catch (error) {
    if (!(error instanceof ActionError) || (error.code !== 'tool-failed' && error.code !== 'timed-out')) throw error
    const unserved = await findUnservedKind(stored?.manifest ?? '', client)
    if (unserved !== undefined) throw createRemovedApiError({ release, namespace }, unserved, error)
    const left = await listLeft(stored?.manifest ?? '', namespace, client)
    if (left.length > 0) throw createStuckError({ release, namespace }, left, error)
    const [rest] = await readReleases(client, namespace, release).catch(() => [undefined])
    // The namespace of the release was one of its objects, and took the history along.
    if (stored !== undefined && rest === undefined) return
    throw error
  }
}

/** Helm reads all objects of a revision before it deletes any. */
async function findUnservedKind(manifest: string, client: UninstallOptions['client']): Promise<string | undefined> {
  const { findKind } = createDiscovery(client)
  for (const { apiVersion = '', kind = '' } of await parseObjects(manifest)) {
    const known = await findKind(apiVersion, kind).catch(() => 'unknown')
    if (known === undefined) return `${kind} of ${apiVersion}`
  }
  return undefined
}

function createRemovedApiError({ release, namespace }: ReleaseName, what: string, cause: ActionError): ActionError {
  return new ActionError(
    'api-removed',
    `release ${release} in ${namespace} cannot be removed: it has a ${what}, which the cluster no longer serves`,
    { details: cause.details, hint: formatMapApisHint(namespace, release), cause },
  )
}

interface LeftObject extends ObjectReference {
  readonly finalizers: readonly string[]
}

async function listLeft(
  manifest: string,
  namespace: string,
  client: UninstallOptions['client'],
): Promise<readonly LeftObject[]> {
  const references = await listReferences({ client, manifest, namespace }).catch(() => [])
  const left = await Promise.all(
    references.map(async (reference): Promise<readonly LeftObject[]> => {
      if (reference.path === undefined) return []
      const live = await client.find<KubernetesObject>(reference.path).catch(() => undefined)
      if (live?.metadata.deletionTimestamp === undefined) return []
      // A namespace waits for what is in it, whoever created that.
      const inside = reference.kind === 'Namespace' ? await listLeftInside(live, client) : []
      return [...inside, { ...reference, finalizers: live.metadata.finalizers ?? [] }]
    }),
  )
  return left.flat()
}

async function listLeftInside(
  namespace: EndingNamespace,
  client: UninstallOptions['client'],
): Promise<readonly LeftObject[]> {
  const objects = await listRemainingObjects(client, await readRemainingNamespace(client, namespace))
  return objects.map((object) => ({ ...object, namespace: namespace.metadata.name, path: undefined }))
}

function createStuckError(
  { release, namespace }: ReleaseName,
  left: readonly LeftObject[],
  cause: ActionError,
): ActionError {
  const names = left.map((object) => formatObjectReference(object, namespace))
  const first = left.find(({ finalizers }) => finalizers.length > 0) ?? left[0]
  const removal =
    first === undefined
      ? ''
      : ` If it is gone for good: kubectl patch ${first.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`} --type=merge -p '{"metadata":{"finalizers":null}}'`
  return new ActionError(
    'release-not-removed',
    `release ${release} in ${namespace} was not removed: ${names.join(', ')} ${left.length === 1 ? 'is' : 'are'} still being deleted`,
    {
      details: left.map(
        (object) => `${formatObjectReference(object, namespace)}: ${formatFinalizers(object.finalizers)}`,
      ),
      hint: `The controller that removes the finalizer must be running.${removal}`,
      cause,
    },
  )
}
