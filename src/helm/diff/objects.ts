import { isMap, type Tree, type TreeMap } from './tree.ts'

/** Which object: the version of its API is no part of it. */
export interface ObjectId {
  readonly group: string
  readonly kind: string
  /** Undefined for objects of the whole cluster. */
  readonly namespace: string | undefined
  readonly name: string
}

export function keyOfObject({ group, kind, namespace = '', name }: ObjectId): string {
  return [group, kind, namespace, name].join('/')
}

/** `Deployment/shop`; with its namespace where that is another one than the release's. */
export function shownObject({ kind, namespace, name }: ObjectId, ofRelease: string): string {
  return namespace === undefined || namespace === ofRelease ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}

/** What the server or Helm writes into every object, and nobody means when speaking of its content. */
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

/** The content of an object: no status, nothing administrative, no nulls; a Secret's texts where its data are. */
export function contentOf(object: TreeMap): TreeMap {
  const entries = Object.entries(withoutNulls(withData(object)) as TreeMap).filter(([name]) => name !== 'status')
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'metadata' && isMap(value) ? cleanMetadata(value) : value]),
  )
}

function cleanMetadata(metadata: TreeMap): TreeMap {
  const kept = Object.entries(metadata).filter(([name]) => !administrative.has(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'annotations' && isMap(value) ? cleanAnnotations(value) : value]),
  )
}

function cleanAnnotations(annotations: TreeMap): TreeMap {
  return Object.fromEntries(Object.entries(annotations).filter(([name]) => !administrativeAnnotations.has(name)))
}

/** `stringData` is for writing only; the server merges it into `data`. Data are written without line breaks. */
function withData(object: TreeMap): TreeMap {
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1') return object
  const { stringData, ...rest } = object
  const data = isMap(object.data) ? object.data : {}
  const texts = isMap(stringData) ? stringData : {}
  if (Object.keys(data).length + Object.keys(texts).length === 0) return rest
  const asText = (value: Tree): string => (typeof value === 'string' ? value : JSON.stringify(value))
  return {
    ...rest,
    data: Object.fromEntries([
      ...Object.entries(data).map(([name, value]) => [name, asText(value).replaceAll(/\s/g, '')]),
      ...Object.entries(texts).map(([name, value]) => [name, Buffer.from(asText(value)).toString('base64')]),
    ]) as TreeMap,
  }
}

function withoutNulls(value: Tree): Tree {
  if (Array.isArray(value)) return (value as readonly Tree[]).map(withoutNulls)
  if (!isMap(value)) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]))
}
