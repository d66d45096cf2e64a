import type { KubernetesClient, Preconditions, Query, WatchEvent } from '../client.ts'
import { KubernetesError } from '../error.ts'
import type { KubernetesObject } from '../objects.ts'
import { getOwn, isRecord, toRecord } from '../../runner/records.ts'

/** A Kubernetes API in memory: objects by their path, watches that see every change. */
export interface FakeCluster extends ObjectStore {
  readonly client: KubernetesClient
  /** Makes the API refuse a request, such as `GET /api/v1/namespaces/shop`, with a status. */
  readonly refuse: (request: string, status: number) => void
  /** Requests that would change something, refused ones aside: `PATCH /api/v1/namespaces/shop`. */
  readonly changes: readonly string[]
}

export function createFakeCluster(): FakeCluster {
  const store = createStore()
  const refusals = new Map<string, number>()
  const changes: string[] = []
  const assertAllowed = (method: string, path: string): void => {
    const status = refusals.get(`${method} ${path}`)
    if (status !== undefined) throw new KubernetesError(status, { message: `${method} ${path} was refused` })
    if (method !== 'GET') changes.push(`${method} ${path}`)
  }
  const refuse: FakeCluster['refuse'] = (request, status) => void refusals.set(request, status)
  return { ...store, client: createClient(store, assertAllowed), refuse, changes }
}

type Change = WatchEvent<KubernetesObject> & { readonly path: string }

interface ObjectStore {
  /** Creates or replaces an object; a new one gets a UID and a creation time. */
  readonly put: (path: string, object: object) => void
  /** Removes an object, and with a namespace everything in it. */
  readonly remove: (path: string) => void
  readonly find: (path: string) => KubernetesObject | undefined
  /** Paths of the objects in a collection. */
  readonly list: (collection: string) => readonly string[]
  /** All changes since the beginning; their number is the resource version. */
  readonly history: readonly Change[]
  /** Resolves at the next change. */
  readonly waitForChange: () => Promise<void>
}

function createStore(): ObjectStore {
  const objects = new Map<string, KubernetesObject>()
  const history: Change[] = []
  let wake: () => void = () => undefined
  let changed = new Promise<void>((resolve) => (wake = resolve))
  const record = (change: Change): void => {
    history.push(change)
    wake()
    changed = new Promise<void>((resolve) => (wake = resolve))
  }
  const remove = (path: string): void => {
    const object = objects.get(path)
    if (object === undefined) return
    objects.delete(path)
    record({ type: 'DELETED', path, object })
    if (/^\/api\/v1\/namespaces\/[^/]+$/.test(path))
      for (const inner of [...objects.keys()]) if (inner.includes(`${path.slice('/api/v1'.length)}/`)) remove(inner)
  }
  return {
    put: (path, given) => {
      const { metadata, ...rest } = given as KubernetesObject
      const existing = objects.get(path)?.metadata
      const resourceVersion = String(history.length + 1)
      const { uid = `uid-${resourceVersion}`, creationTimestamp = new Date().toISOString() } = existing ?? {}
      const object = { ...rest, metadata: { uid, creationTimestamp, ...metadata, resourceVersion } }
      objects.set(path, object)
      record({ type: existing === undefined ? 'ADDED' : 'MODIFIED', path, object })
    },
    remove,
    find: (path) => objects.get(path),
    list: (collection) => [...objects.keys()].filter((path) => isIn(collection, path)),
    history,
    waitForChange: () => changed,
  }
}

const collections = new Set([
  ...['namespaces', 'secrets', 'pods', 'events', 'services', 'configmaps', 'persistentvolumeclaims'],
  ...['deployments', 'statefulsets', 'daemonsets', 'replicasets', 'jobs', 'ingresses'],
  ...['applications', 'appprojects', 'kustomizations', 'helmreleases', 'helmcharts'],
  ...['gitrepositories', 'ocirepositories'],
])

const createResource = (kind: string, name = `${kind.toLowerCase()}s`, namespaced = true) => ({
  kind,
  name,
  namespaced,
})

/** Discovery of the kinds that tests use. */
const apiResources: Readonly<Record<string, readonly ReturnType<typeof createResource>[]>> = {
  '/api/v1': [
    ...['Pod', 'Service', 'Secret', 'ConfigMap', 'PersistentVolumeClaim'].map((kind) => createResource(kind)),
    createResource('Namespace', 'namespaces', false),
  ],
  '/apis/apps/v1': ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind) => createResource(kind)),
  '/apis/batch/v1': [createResource('Job')],
}

/** A collection as it was at a resource version. */
function listAtVersion(history: readonly Change[], collection: string, version: number): readonly KubernetesObject[] {
  const objects = new Map<string, KubernetesObject>()
  for (const { type, path, object } of history.slice(0, version)) {
    if (!isIn(collection, path)) continue
    if (type === 'DELETED') objects.delete(path)
    else objects.set(path, object)
  }
  return [...objects.values()]
}

/** Supports `metadata.name=<name>`. */
function matchField({ metadata }: KubernetesObject, selector: string | number | undefined): boolean {
  return selector === undefined || selector === `metadata.name=${metadata.name}`
}

function createReader(store: ObjectStore, assertAllowed: (method: string, path: string) => void) {
  return (path: string, query: Query = {}): unknown => {
    const { pathname, searchParams } = new URL(path, 'https://cluster')
    assertAllowed('GET', pathname)
    const object = store.find(pathname)
    if (object !== undefined) return object
    const kinds = getOwn(apiResources, pathname)
    if (kinds !== undefined) return { resources: kinds }
    if (!collections.has(pathname.split('/').at(-1) ?? '')) throw new KubernetesError(404, {})
    const selector = query.labelSelector ?? searchParams.get('labelSelector') ?? ''
    const items =
      query.resourceVersionMatch === 'Exact'
        ? listAtVersion(store.history, pathname, Number(query.resourceVersion))
        : store.list(pathname).flatMap((each) => store.find(each) ?? [])
    const selected = items.filter(
      (item) => matchLabels(item, String(selector)) && matchField(item, query.fieldSelector),
    )
    return { metadata: { resourceVersion: String(store.history.length) }, items: selected }
  }
}

function createClient(store: ObjectStore, assertAllowed: (method: string, path: string) => void): KubernetesClient {
  const change = (method: string, path: string, apply: (object: KubernetesObject) => void): boolean => {
    assertAllowed(method, path)
    const object = store.find(path)
    if (object !== undefined) apply(object)
    return object !== undefined
  }
  const read = createReader(store, assertAllowed)
  return {
    get: <T>(path: string, query?: Query) => runAsync(() => read(path, query) as T),
    find: <T>(path: string) =>
      runAsync(() => {
        assertAllowed('GET', path)
        return store.find(path) as T | undefined
      }),
    text: () => Promise.resolve(''),
    review: () => Promise.reject(new Error('the fake cluster reviews nothing')),
    post: <T>(collection: string, body: object) =>
      runAsync(() => {
        const path = `${collection}/${(body as KubernetesObject).metadata.name}`
        assertAllowed('POST', collection)
        if (store.find(path) !== undefined) throw new KubernetesError(409, { reason: 'AlreadyExists' })
        store.put(path, body)
        return store.find(path) as T
      }),
    patch: <T>(path: string, body: object) =>
      runAsync(() => {
        const exists = change('PATCH', path, (object) => {
          assertUnchanged(object, (body as { readonly metadata?: Preconditions }).metadata)
          store.put(path, mergePatch(object, body) as object)
        })
        if (!exists) throw new KubernetesError(404, {})
        return store.find(path) as T
      }),
    remove: (path, preconditions) =>
      runAsync(() =>
        change('DELETE', path, (object) => {
          assertUnchanged(object, preconditions)
          store.remove(path)
        }),
      ),
    watch: (path, query, signal) => watch(store, path, Number(query.resourceVersion), signal) as never,
    [Symbol.dispose]: () => undefined,
  }
}

async function* watch(
  { history, waitForChange }: ObjectStore,
  request: string,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  const { pathname, searchParams } = new URL(request, 'https://cluster')
  const selector = searchParams.get('labelSelector') ?? ''
  const aborted = new Promise<void>((resolve) => {
    const onAbort = (): void => {
      resolve()
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  for (let index = from; !signal.aborted;) {
    const change = history[index]
    if (change === undefined) {
      await Promise.race([waitForChange(), aborted])
      continue
    }
    index += 1
    if (isIn(pathname, change.path) && matchLabels(change.object, selector)) yield change
  }
}

/** Errors become rejections, as with a real client. */
function runAsync<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}

function assertUnchanged({ metadata }: KubernetesObject, { uid, resourceVersion }: Preconditions = {}): void {
  const isSame =
    (uid ?? metadata.uid) === metadata.uid && (resourceVersion ?? metadata.resourceVersion) === metadata.resourceVersion
  if (!isSame) throw new KubernetesError(409, { reason: 'Conflict' })
}

/** `/api/v1/secrets` contains the Secrets of all namespaces. */
function isIn(collection: string, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return folder === collection || folder.replace(/\/namespaces\/[^/]+\//, '/') === collection
}

/** Supports `key`, `key=value` and `key notin (a,b)`. */
function matchLabels({ metadata: { labels = {} } }: KubernetesObject, selector: string): boolean {
  const requirements = selector.match(/[^,()]+(\([^)]*\))?/g) ?? []
  return requirements.every((requirement) => {
    const [, name, values = ''] = /^(\S+) notin \(([^)]*)\)$/.exec(requirement) ?? []
    if (name !== undefined) return !values.split(',').includes(labels[name] ?? '')
    const [key = '', value] = requirement.split('=', 2)
    return value === undefined ? key in labels : labels[key] === value
  })
}

/** RFC 7386: null removes a field. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch
  const existing = toRecord(target)
  const names = new Set([...Object.keys(existing), ...Object.keys(patch)])
  const merged = [...names].flatMap((name): readonly (readonly [string, unknown])[] => {
    const [before, after] = [getOwn(existing, name), getOwn(patch, name)]
    if (after === null) return []
    return [[name, after === undefined ? before : mergePatch(before, after)]]
  })
  return Object.fromEntries(merged)
}
