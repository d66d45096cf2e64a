import { isTreeMap, type ObjectTree, type TreeMap } from './object-tree.ts'

/** Identity of an object, regardless of its API version. */
export interface ObjectId {
  readonly group: string
  readonly kind: string
  /** Undefined for cluster-wide objects. */
  readonly namespace: string | undefined
  readonly name: string
}

export function buildObjectKey({ group, kind, namespace = '', name }: ObjectId): string {
  return [group, kind, namespace, name].join('/')
}

/** `Deployment/shop`; with the namespace if it differs from the release's. */
export function formatObjectId({ kind, namespace, name }: ObjectId, ofRelease: string): string {
  return namespace === undefined || namespace === ofRelease ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}

/** What the server or Helm writes into every object; not part of its content. */
const administrative = new Set([
  ...['managedFields', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'selfLink', 'ownerReferences'],
  ...['deletionTimestamp', 'deletionGracePeriodSeconds'],
])
const administrativeAnnotations = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'meta.helm.sh/release-name',
  'meta.helm.sh/release-namespace',
  'deployment.kubernetes.io/revision',
])

/** The content of an object: without status, administrative fields and nulls; a Secret's `stringData` merged into `data`. */
export function extractContent(object: TreeMap): TreeMap {
  const entries = Object.entries(withoutNulls(withMergedStringData(object)) as TreeMap).filter(
    ([name]) => name !== 'status',
  )
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'metadata' && isTreeMap(value) ? cleanMetadata(value) : value]),
  )
}

function cleanMetadata(metadata: TreeMap): TreeMap {
  const kept = Object.entries(metadata).filter(([name]) => !administrative.has(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'annotations' && isTreeMap(value) ? cleanAnnotations(value) : value]),
  )
}

function cleanAnnotations(annotations: TreeMap): TreeMap {
  return Object.fromEntries(Object.entries(annotations).filter(([name]) => !administrativeAnnotations.has(name)))
}

/** `stringData` is write-only; the server merges it into `data`. Data is compared without line breaks. */
function withMergedStringData(object: TreeMap): TreeMap {
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1') return object
  const { stringData, ...rest } = object
  const data = isTreeMap(object.data) ? object.data : {}
  const texts = isTreeMap(stringData) ? stringData : {}
  if (Object.keys(data).length + Object.keys(texts).length === 0) return rest
  const toText = (value: ObjectTree): string => (typeof value === 'string' ? value : JSON.stringify(value))
  return {
    ...rest,
    data: Object.fromEntries([
      ...Object.entries(data).map(([name, value]) => [name, toText(value).replaceAll(/\s/g, '')]),
      ...Object.entries(texts).map(([name, value]) => [name, Buffer.from(toText(value)).toString('base64')]),
    ]) as TreeMap,
  }
}

function withoutNulls(value: ObjectTree): ObjectTree {
  if (Array.isArray(value)) return (value as readonly ObjectTree[]).map(withoutNulls)
  if (!isTreeMap(value)) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]))
}
