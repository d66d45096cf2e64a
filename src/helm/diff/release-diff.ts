import type { KubernetesClient } from '../../kubernetes/client.ts'
import { createDiscovery, type Discovery } from '../../kubernetes/discovery.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { objectsIn } from '../release/manifest.ts'
import type { Release, ReleaseHook } from '../release/release.ts'
import { compare } from './compare.ts'
import { readAtStart } from './effects.ts'
import type { ApplyMethod, ObjectDiff, ReleaseDiff } from './model.ts'
import { diffObject, type Live, type ObjectSides } from './object-diff.ts'
import { contentOf, keyOfObject, type ObjectId, shownObject } from './objects.ts'
import { unifiedDiff } from './text.ts'
import type { TreeMap } from './tree.ts'
import { createVeil, type Veil } from './veil.ts'

/** What Helm is going to deploy. */
export interface Rendered extends Pick<Release, 'chart' | 'manifest' | 'hooks'> {
  readonly apply: ApplyMethod
}

export interface DiffRequest {
  readonly client: Pick<KubernetesClient, 'get' | 'find'>
  readonly release: string
  readonly namespace: string
  /** The revision that Helm would go on from; undefined: it would install. */
  readonly deployed: Release | undefined
  readonly next: Rendered
}

/**
 * Compares what the chart renders with what the release deployed and with what the cluster has. What may not be read is
 * taken to be as it was deployed.
 * @throws KubernetesError when the server cannot be asked at all
 */
export async function diffRelease({ client, release, namespace, deployed, next }: DiffRequest): Promise<ReleaseDiff> {
  const place = { namespace, discovery: createDiscovery(client) }
  const [wanted, before] = await Promise.all([next.manifest, deployed?.manifest].map((text) => objectsOf(text, place)))
  const keys = [...new Set([...(wanted?.keys() ?? []), ...(before?.keys() ?? [])])]
  const all = await inTurns(keys, async (key): Promise<ObjectSides> => {
    const known = wanted?.get(key) ?? before?.get(key)
    if (known === undefined) throw new Error(`there is no object ${key}`)
    const live = await readLive(client, known)
    return { id: known.id, wanted: wanted?.get(key)?.object, deployed: before?.get(key)?.object, live }
  })
  const hooks = await hooksOf(deployed?.hooks ?? [], next.hooks ?? [], place)
  const veil = createVeil([...all.flatMap(contents), ...hooks.flatMap(contents)])
  const nameOf = (id: ObjectId): string => shownObject(id, namespace)
  const own = await Promise.all(
    all.map((sides) => diffObject(sides, { apply: next.apply, veil, name: nameOf(sides.id) })),
  )
  const ofHooks = await Promise.all(hooks.map((sides) => diffHook(sides, veil, nameOf(sides.id))))
  const told = [...own, ...ofHooks].filter((object) => object !== undefined)
  return {
    release,
    namespace,
    revision: deployed?.version,
    chart: { before: deployed === undefined ? undefined : chartName(deployed), after: chartName(next) },
    apply: next.apply,
    objects: withStaleReaders(told, all, namespace).toSorted(byGravity),
    unchanged: all.length + hooks.length - told.length,
  }
}

/** `app-1.0.0` */
function chartName({ chart }: Pick<Release, 'chart'>): string {
  const { name = 'unknown', version = '' } = chart?.metadata ?? {}
  return version === '' ? name : `${name}-${version}`
}

interface Place {
  readonly namespace: string
  readonly discovery: Discovery
}

interface KnownObject {
  readonly id: ObjectId
  readonly object: TreeMap
  /** Undefined where the server does not know the kind. */
  readonly path: string | undefined
}

async function objectsOf(manifest: string | undefined, place: Place): Promise<ReadonlyMap<string, KnownObject>> {
  const found = new Map<string, KnownObject>()
  for (const object of await objectsIn(manifest ?? '')) {
    const known = await identify(object as unknown as TreeMap, place)
    found.set(keyOfObject(known.id), known)
  }
  return found
}

async function identify(object: TreeMap, { namespace, discovery }: Place): Promise<KnownObject> {
  const { apiVersion, kind, metadata } = object as {
    readonly apiVersion?: string
    readonly kind?: string
    readonly metadata: { readonly name?: string; readonly namespace?: string }
  }
  const group = apiVersion?.includes('/') === true ? (apiVersion.split('/')[0] ?? '') : ''
  const known = await discovery.kind(apiVersion ?? '', kind ?? '')
  const name = metadata.name ?? ''
  const own = metadata.namespace ?? namespace
  return {
    id: { group, kind: kind ?? '', namespace: known?.namespaced === false ? undefined : own, name },
    object,
    path: known?.pathOf(name, own),
  }
}

async function readLive(client: Pick<KubernetesClient, 'find'>, { path, id }: KnownObject): Promise<Live> {
  if (path === undefined) return { kind: 'absent' }
  try {
    const object = await client.find<TreeMap>(path)
    return object === undefined ? { kind: 'absent' } : { kind: 'found', object }
  } catch (error) {
    if (!(error instanceof KubernetesError) || error.status !== 403) throw error
    return { kind: 'unreadable', why: `reading ${id.kind} is not allowed` }
  }
}

/** As many requests as a server takes at once without saying that there are too many. */
const atOnce = 8

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))))
  }
  return results
}

function contents({ wanted, deployed, live }: ObjectSides): readonly TreeMap[] {
  const objects = [wanted, deployed, live.kind === 'found' ? live.object : undefined]
  return objects.filter((object) => object !== undefined).map(contentOf)
}

/** Hooks of deploys, by what the release and the chart say of them: what is in the cluster is what their last run left. */
async function hooksOf(
  deployed: readonly ReleaseHook[],
  next: readonly ReleaseHook[],
  place: Place,
): Promise<readonly ObjectSides[]> {
  const manifestOf = (hooks: readonly ReleaseHook[]): string =>
    hooks
      .filter(({ events = [] }) => !events.every((event) => event === 'test'))
      .map(({ manifest }) => manifest)
      .join('\n---\n')
  const [before, after] = await Promise.all([deployed, next].map((hooks) => objectsOf(manifestOf(hooks), place)))
  const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])]
  return keys.flatMap((key): readonly ObjectSides[] => {
    const id = after?.get(key)?.id ?? before?.get(key)?.id
    if (id === undefined) return []
    return [{ id, wanted: after?.get(key)?.object, deployed: before?.get(key)?.object, live: { kind: 'absent' } }]
  })
}

async function diffHook(
  { id, wanted, deployed }: ObjectSides,
  veil: Veil,
  name: string,
): Promise<ObjectDiff | undefined> {
  const [next, last] = [wanted, deployed].map((object) =>
    object === undefined ? undefined : veil.cover(contentOf(object)),
  )
  const { before, after, differences } = compare({ wanted: next, deployed: last, live: last })
  if (differences.length === 0) return undefined
  return {
    ...id,
    role: 'hook',
    action: last === undefined ? 'create' : next === undefined ? 'delete' : 'change',
    changes: [],
    drift: [],
    missing: false,
    unreadable: undefined,
    pods: { kind: 'none' },
    diff: await unifiedDiff(name, before, after),
  }
}

/** Marks configuration that changes while the pods that read it do not start anew. */
function withStaleReaders(
  told: readonly ObjectDiff[],
  all: readonly ObjectSides[],
  namespace: string,
): readonly ObjectDiff[] {
  const restarted = new Set(told.filter(({ pods }) => pods.kind === 'restart').map(keyOfObject))
  const readers = all
    .filter(({ id, wanted, live }) => wanted !== undefined && live.kind === 'found' && !restarted.has(keyOfObject(id)))
    .map(({ id, wanted = {} }) => ({ name: shownObject(id, namespace), reads: readAtStart(wanted) }))
  return told.map((object) => {
    const { kind, name, action, role } = object
    if (action !== 'change' || role === 'hook') return object
    const workloads = readers.filter(({ reads }) => reads.has(`${kind}/${name}`)).map((reader) => reader.name)
    return workloads.length === 0 ? object : { ...object, pods: { kind: 'stale', workloads } }
  })
}

/** What fails or goes comes first; then by kind and name, so that the same diff always reads the same. */
function byGravity(one: ObjectDiff, other: ObjectDiff): number {
  const name = ({ kind, namespace = '', name }: ObjectDiff): string => `${kind}/${namespace}/${name}`
  return gravity(one) - gravity(other) || name(one).localeCompare(name(other), 'en')
}

function gravity({ action, role, changes }: ObjectDiff): number {
  if (changes.some(({ immutable, conflict }) => immutable || conflict !== undefined)) return 0
  const order = ['delete', 'keep', 'change', 'create', 'none']
  return 1 + order.indexOf(action) + (role === 'hook' ? 10 : 0)
}
