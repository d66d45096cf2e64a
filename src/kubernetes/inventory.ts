import { pause } from '../runner/retry.ts'
import type { KubernetesClient } from './client.ts'
import { KubernetesError } from './error.ts'
import type { KubernetesObject, ObjectList } from './objects.ts'

/** The current objects of some collections in the cluster. `C` maps the collections to the types of their objects. */
export interface ClusterInventory<C extends InventoryCollections<C>> {
  /** Empty until the collection has been listed for the first time. */
  readonly all: <K extends keyof C>(collection: K) => readonly C[K][]
  /** Resolves when all collections have been listed. @throws KubernetesError if listing one fails */
  readonly listed: Promise<void>
}

export type InventoryCollections<C> = { readonly [K in keyof C]: KubernetesObject }

export interface InventoryOptions<C extends InventoryCollections<C>> extends WatchOptions {
  /** API path by name of the collection: `/apis/apps/v1/namespaces/shop/deployments`. */
  readonly paths: { readonly [K in keyof C]: string }
}

interface WatchOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'watch'>
  /** Ends the watching. */
  readonly signal: AbortSignal
  readonly onChange: () => void
  /** Called when a watch broke and is restarted. */
  readonly onBreak?: (path: string, error: unknown) => void
}

const listLimit = 500
const pauseMs = 1000

/** Lists and then watches, like every Kubernetes controller (API concepts, "Efficient detection of changes"). */
export function openInventory<C extends InventoryCollections<C>>({
  paths,
  ...following
}: InventoryOptions<C>): ClusterInventory<C> {
  const names = Object.keys(paths) as (keyof C)[]
  const collections = new Map(names.map((name) => [name, new Map<string, KubernetesObject>()]))
  const listings = [...collections].map(
    ([name, objects]) =>
      new Promise<void>((resolve, reject) => {
        followCollection(paths[name], objects, following, resolve).catch(reject)
      }),
  )
  const listed = Promise.all(listings).then(() => undefined)
  // Avoids an unhandled rejection; callers that await the list still see the error.
  listed.catch(() => undefined)
  return {
    all: <K extends keyof C>(name: K) => [...(collections.get(name)?.values() ?? [])] as unknown as C[K][],
    listed,
  }
}

type Objects = Map<string, KubernetesObject>

/** Runs until the signal aborts; only the first listing may fail. */
async function followCollection(
  path: string,
  objects: Objects,
  options: WatchOptions,
  onListed: () => void,
): Promise<void> {
  const { client, signal, onChange, onBreak } = options
  let version = await listObjects(path, objects, client)
  onListed()
  onChange()
  const isEnded = (): boolean => signal.aborted
  while (!isEnded()) {
    try {
      version = await watchOnce(path, objects, version, options)
    } catch (error) {
      if (isEnded()) return
      // 410 is normal: the server no longer keeps this version.
      if (!isVersionExpired(error)) onBreak?.(path, error)
      await pause(pauseMs, signal).catch(() => undefined)
      version = await listObjects(path, objects, client).catch(() => version)
      onChange()
    }
  }
}

async function listObjects(path: string, objects: Objects, client: WatchOptions['client']): Promise<string> {
  const found: KubernetesObject[] = []
  let version = '0'
  let rest: string | undefined
  do {
    const page = await client.get<ObjectList<KubernetesObject>>(path, { limit: listLimit, continue: rest })
    found.push(...page.items)
    version = page.metadata.resourceVersion ?? version
    rest = page.metadata.continue
  } while (rest !== undefined && rest !== '')
  objects.clear()
  for (const object of found) objects.set(toObjectKey(object), object)
  return version
}

/** @returns the version of the last known change, when the server ends the watch */
async function watchOnce(
  path: string,
  objects: Objects,
  from: string,
  { client, signal, onChange }: WatchOptions,
): Promise<string> {
  let version = from
  const query = { resourceVersion: from, allowWatchBookmarks: 'true' }
  for await (const { type, object } of client.watch<KubernetesObject>(path, query, signal)) {
    version = object.metadata.resourceVersion ?? version
    if (type === 'BOOKMARK') continue
    if (type === 'DELETED') objects.delete(toObjectKey(object))
    else objects.set(toObjectKey(object), object)
    onChange()
  }
  return version
}

function toObjectKey({ metadata: { uid, namespace = '', name } }: KubernetesObject): string {
  return uid ?? `${namespace}/${name}`
}

function isVersionExpired(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 410
}
