import type { KubernetesClient } from '../../kubernetes/client.ts'
import { createDiscovery, type Discovery } from '../../kubernetes/discovery.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { parseObjects } from '../release/manifest.ts'
import type { Release, ReleaseHook } from '../release/release.ts'
import { compareTrees } from './compare.ts'
import { listStartupConfig } from './effects.ts'
import type { ApplyMethod, ObjectDiff, ReleaseDiff } from './model.ts'
import { diffObject, type LiveObject, type ObjectSides } from './object-diff.ts'
import { extractContent, buildObjectKey, type ObjectId, formatObjectId } from './objects.ts'
import { createUnifiedDiff } from './unified-diff.ts'
import type { TreeMap } from './object-tree.ts'
import { createSecretRedactor, type Redactor } from './redact-secrets.ts'

/** What Helm will deploy. */
export interface RenderedRelease extends Pick<Release, 'chart' | 'manifest' | 'hooks'> {
  readonly apply: ApplyMethod
}

export interface ReleaseDiffRequest {
  readonly client: Pick<KubernetesClient, 'get' | 'find'>
  readonly release: string
  readonly namespace: string
  /** The revision that Helm would upgrade; undefined: it would install. */
  readonly deployed: Release | undefined
  readonly next: RenderedRelease
}

/**
 * Compares the rendered chart with the deployed release and with the cluster. Objects that may not be read are assumed to be as
 * deployed.
 * @throws KubernetesError if the server cannot be queried at all
 */
export async function diffRelease({
  client,
  release,
  namespace,
  deployed,
  next,
}: ReleaseDiffRequest): Promise<ReleaseDiff> {
  const place = { namespace, discovery: createDiscovery(client) }
  const [wanted, before] = await Promise.all(
    [next.manifest, deployed?.manifest].map((text) => indexObjects(text, place)),
  )
  const keys = [...new Set([...(wanted?.keys() ?? []), ...(before?.keys() ?? [])])]
  const all = await mapInBatches(keys, async (key): Promise<ObjectSides> => {
    const known = wanted?.get(key) ?? before?.get(key)
    if (known === undefined) throw new Error(`there is no object ${key}`)
    const live = await readLiveObject(client, known)
    return { id: known.id, wanted: wanted?.get(key)?.object, deployed: before?.get(key)?.object, live }
  })
  const hooks = await pairHooks(deployed?.hooks ?? [], next.hooks ?? [], place)
  const veil = createSecretRedactor([...all.flatMap(listContents), ...hooks.flatMap(listContents)])
  const formatName = (id: ObjectId): string => formatObjectId(id, namespace)
  const own = await Promise.all(
    all.map((sides) => diffObject(sides, { apply: next.apply, veil, name: formatName(sides.id) })),
  )
  const ofHooks = await Promise.all(hooks.map((sides) => diffHook(sides, veil, formatName(sides.id))))
  const reported = [...own, ...ofHooks].filter((object) => object !== undefined)
  return {
    release,
    namespace,
    revision: deployed?.version,
    chart: { before: deployed === undefined ? undefined : formatChartName(deployed), after: formatChartName(next) },
    apply: next.apply,
    objects: markStaleReaders(reported, all, namespace).toSorted(compareBySeverity),
    unchanged: all.length + hooks.length - reported.length,
  }
}

/** `app-1.0.0` */
function formatChartName({ chart }: Pick<Release, 'chart'>): string {
  const { name = 'unknown', version = '' } = chart?.metadata ?? {}
  return version === '' ? name : `${name}-${version}`
}

interface LookupContext {
  readonly namespace: string
  readonly discovery: Discovery
}

interface IdentifiedObject {
  readonly id: ObjectId
  readonly object: TreeMap
  /** Undefined if the server does not know the kind. */
  readonly path: string | undefined
}

async function indexObjects(
  manifest: string | undefined,
  place: LookupContext,
): Promise<ReadonlyMap<string, IdentifiedObject>> {
  const found = new Map<string, IdentifiedObject>()
  for (const object of await parseObjects(manifest ?? '')) {
    const known = await identifyObject(object as unknown as TreeMap, place)
    found.set(buildObjectKey(known.id), known)
  }
  return found
}

async function identifyObject(object: TreeMap, { namespace, discovery }: LookupContext): Promise<IdentifiedObject> {
  const { apiVersion, kind, metadata } = object as {
    readonly apiVersion?: string
    readonly kind?: string
    readonly metadata: { readonly name?: string; readonly namespace?: string }
  }
  const group = apiVersion?.includes('/') === true ? (apiVersion.split('/')[0] ?? '') : ''
  const known = await discovery.findKind(apiVersion ?? '', kind ?? '')
  const name = metadata.name ?? ''
  const own = metadata.namespace ?? namespace
  return {
    id: { group, kind: kind ?? '', namespace: known?.namespaced === false ? undefined : own, name },
    object,
    path: known?.pathOf(name, own),
  }
}

async function readLiveObject(
  client: Pick<KubernetesClient, 'find'>,
  { path, id }: IdentifiedObject,
): Promise<LiveObject> {
  if (path === undefined) return { kind: 'absent' }
  try {
    const object = await client.find<TreeMap>(path)
    return object === undefined ? { kind: 'absent' } : { kind: 'found', object }
  } catch (error) {
    if (!(error instanceof KubernetesError) || error.status !== 403) throw error
    return { kind: 'unreadable', why: `reading ${id.kind} is not allowed` }
  }
}

/** Concurrent requests that a server accepts without throttling. */
const atOnce = 8

async function mapInBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))))
  }
  return results
}

function listContents({ wanted, deployed, live }: ObjectSides): readonly TreeMap[] {
  const objects = [wanted, deployed, live.kind === 'found' ? live.object : undefined]
  return objects.filter((object) => object !== undefined).map(extractContent)
}

/** Hooks of deploys, in the release and in the chart; in the cluster there is only what their last run left. */
async function pairHooks(
  deployed: readonly ReleaseHook[],
  next: readonly ReleaseHook[],
  place: LookupContext,
): Promise<readonly ObjectSides[]> {
  const joinManifests = (hooks: readonly ReleaseHook[]): string =>
    hooks
      .filter(({ events = [] }) => !events.every((event) => event === 'test'))
      .map(({ manifest }) => manifest)
      .join('\n---\n')
  const [before, after] = await Promise.all([deployed, next].map((hooks) => indexObjects(joinManifests(hooks), place)))
  const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])]
  return keys.flatMap((key): readonly ObjectSides[] => {
    const id = after?.get(key)?.id ?? before?.get(key)?.id
    if (id === undefined) return []
    return [{ id, wanted: after?.get(key)?.object, deployed: before?.get(key)?.object, live: { kind: 'absent' } }]
  })
}

async function diffHook(
  { id, wanted, deployed }: ObjectSides,
  veil: Redactor,
  name: string,
): Promise<ObjectDiff | undefined> {
  const [next, last] = [wanted, deployed].map((object) =>
    object === undefined ? undefined : veil.redact(extractContent(object)),
  )
  const { before, after, differences } = compareTrees({ wanted: next, deployed: last, live: last })
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
    diff: await createUnifiedDiff(name, before, after),
  }
}

/** Marks configuration that changes while the pods that read it are not restarted. */
function markStaleReaders(
  reported: readonly ObjectDiff[],
  all: readonly ObjectSides[],
  namespace: string,
): readonly ObjectDiff[] {
  const restarted = new Set(reported.filter(({ pods }) => pods.kind === 'restart').map(buildObjectKey))
  const readers = all
    .filter(
      ({ id, wanted, live }) => wanted !== undefined && live.kind === 'found' && !restarted.has(buildObjectKey(id)),
    )
    .map(({ id, wanted = {} }) => ({ name: formatObjectId(id, namespace), reads: listStartupConfig(wanted) }))
  return reported.map((object) => {
    const { kind, name, action, role } = object
    if (action !== 'change' || role === 'hook') return object
    const workloads = readers.filter(({ reads }) => reads.has(`${kind}/${name}`)).map((reader) => reader.name)
    return workloads.length === 0 ? object : { ...object, pods: { kind: 'stale', workloads } }
  })
}

/** Failing and deleted objects first, then by kind and name, so that the order is stable. */
function compareBySeverity(one: ObjectDiff, other: ObjectDiff): number {
  const formatSortName = ({ kind, namespace = '', name }: ObjectDiff): string => `${kind}/${namespace}/${name}`
  return rankSeverity(one) - rankSeverity(other) || formatSortName(one).localeCompare(formatSortName(other), 'en')
}

function rankSeverity({ action, role, changes }: ObjectDiff): number {
  if (changes.some(({ immutable, conflict }) => immutable || conflict !== undefined)) return 0
  const order = ['delete', 'keep', 'change', 'create', 'none']
  return 1 + order.indexOf(action) + (role === 'hook' ? 10 : 0)
}
