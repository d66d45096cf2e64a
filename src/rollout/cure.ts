import type { KubernetesClient } from '../kubernetes/client.ts'
import { listCustomKinds } from '../kubernetes/discovery.ts'
import { KubernetesError } from '../kubernetes/error.ts'
import type { CustomResource, KubernetesObject, ObjectList } from '../kubernetes/objects.ts'
import { getOwn } from '../runner/records.ts'
import type { Cause, MissingObject } from './model.ts'

export interface CureSearchOptions {
  readonly client: Pick<KubernetesClient, 'get'>
  /** The namespace of the release. */
  readonly namespace: string
}

/** What the cluster may do about a cause by itself. */
export type CureOutlook =
  /** Something will cure it, or just has: `ExternalSecret/db creates it`. */
  | { readonly kind: 'expected'; readonly why: string }
  /** Nothing that could cure it was found. */
  | { readonly kind: 'none' }
  /** What it needs is there, but lacks what it should contain, and nothing will add it. */
  | { readonly kind: 'incurable' }

/**
 * Looks in the cluster for something that will cure a cause: a controller that creates the missing Secret or ConfigMap, a node on
 * its way. What may not be read does not count.
 */
export async function searchCure(cause: Cause, options: CureSearchOptions): Promise<CureOutlook> {
  const { missing } = cause
  const namespace = cause.namespace ?? options.namespace
  if (missing?.kind === 'CSIDriver') return await searchDriver(missing.name, options)
  if (missing?.kind === 'StorageClass') return await searchStorageClass(missing.name, options)
  if (missing !== undefined) return await searchMissingObject(missing, { ...options, namespace })
  if (cause.kind === 'unschedulable') return await searchComingNode(options)
  return { kind: 'none' }
}

async function searchMissingObject(missing: MissingObject, options: CureSearchOptions): Promise<CureOutlook> {
  const { client, namespace } = options
  const { kind, name, key } = missing
  const place = `/api/v1/namespaces/${encodeURIComponent(namespace)}`
  const plural = kind === 'Secret' ? 'secrets' : 'configmaps'
  const object = await readOptional<DataObject>(client, `${place}/${plural}/${encodeURIComponent(name)}`)
  const has = (field: string): boolean => getOwn({ ...object?.data, ...object?.binaryData }, field) !== undefined
  if (object !== undefined && (key === undefined || has(key)))
    return { kind: 'expected', why: `${kind} ${name} exists by now` }
  const creator = await findCreator(missing, options)
  if (creator !== undefined) return { kind: 'expected', why: `${creator} creates it` }
  return object !== undefined && key !== undefined ? { kind: 'incurable' } : { kind: 'none' }
}

const storageApi = '/apis/storage.k8s.io/v1'

interface NodeDrivers extends KubernetesObject {
  readonly spec?: { readonly drivers?: readonly { readonly name: string }[] }
}

/**
 * A driver that is installed may merely be slow: only one that is not there never creates a volume. Where that may not be read, it
 * is taken to be there.
 */
async function searchDriver(name: string, { client }: CureSearchOptions): Promise<CureOutlook> {
  const coming = 'may be creating the volume'
  const installed = { kind: 'expected', why: `the driver ${name} is installed and ${coming}` } as const
  try {
    if ((await readExisting(client, `${storageApi}/csidrivers/${encodeURIComponent(name)}`)) !== undefined)
      return installed
    const nodes = await client.get<ObjectList<NodeDrivers>>(`${storageApi}/csinodes`)
    const runs = nodes.items.some(({ spec }) => spec?.drivers?.some((driver) => driver.name === name))
    return runs ? installed : { kind: 'none' }
  } catch {
    return { kind: 'expected', why: `the driver ${name} ${coming}` }
  }
}

async function searchStorageClass(name: string, { client }: CureSearchOptions): Promise<CureOutlook> {
  const found = await readOptional(client, `${storageApi}/storageclasses/${encodeURIComponent(name)}`)
  return found === undefined ? { kind: 'none' } : { kind: 'expected', why: `StorageClass ${name} exists by now` }
}

interface DataObject extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>
  readonly binaryData?: Readonly<Record<string, string>>
}

interface AnnotatedIngress extends KubernetesObject {
  readonly spec?: { readonly tls?: readonly { readonly secretName?: string }[] }
}

/** Anything in the namespace that names it: custom resources of any operator, and Ingresses that cert-manager reads. */
async function findCreator(
  { kind, name }: MissingObject,
  { client, namespace }: CureSearchOptions,
): Promise<string | undefined> {
  if (kind === 'Secret') {
    const path = `/apis/networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/ingresses`
    const ingresses = (await readOptional<ObjectList<AnnotatedIngress>>(client, path))?.items ?? []
    const certified = ingresses.find(
      ({ metadata, spec }) =>
        Object.keys(metadata.annotations ?? {}).some((annotation) => annotation.startsWith('cert-manager.io/')) &&
        spec?.tls?.some(({ secretName }) => secretName === name),
    )
    if (certified !== undefined) return `cert-manager, for Ingress/${certified.metadata.name},`
  }
  const kinds = await listCustomKinds(client).catch(() => [])
  for (const custom of kinds) {
    const { items } = (await readOptional<ObjectList<CustomResource>>(client, custom.listPath(namespace))) ?? {
      items: [],
    }
    const creator = items.find((item) => hasMention(item, name))
    if (creator !== undefined) return `${custom.kind}/${creator.metadata.name}`
  }
  return undefined
}

/** Whether the name stands somewhere in an object, as a whole word: inside longer texts too, such as parameters in YAML. */
function hasMention(value: unknown, name: string): boolean {
  if (typeof value === 'string') return value.split(/[^a-zA-Z0-9.-]+/).includes(name)
  if (Array.isArray(value)) return value.some((item) => hasMention(item, name))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([field, inner]) => field !== 'managedFields' && hasMention(inner, name))
}

interface NodeClaim extends CustomResource {
  readonly status?: CustomResource['status'] & { readonly nodeName?: string }
}

/** Karpenter and EKS Auto Mode record each node that they are creating as a NodeClaim. */
async function searchComingNode({ client }: CureSearchOptions): Promise<CureOutlook> {
  const claims = (await readOptional<ObjectList<NodeClaim>>(client, '/apis/karpenter.sh/v1/nodeclaims'))?.items ?? []
  const coming = claims.find(
    ({ metadata, status }) =>
      metadata.deletionTimestamp === undefined &&
      !(status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false),
  )
  return coming === undefined
    ? { kind: 'none' }
    : { kind: 'expected', why: `node claim ${coming.metadata.name} is being launched` }
}

/** @throws KubernetesError if whether it exists may not be read */
async function readExisting(client: CureSearchOptions['client'], path: string): Promise<KubernetesObject | undefined> {
  try {
    return await client.get<KubernetesObject>(path)
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) return undefined
    throw error
  }
}

async function readOptional<T>(client: CureSearchOptions['client'], path: string): Promise<T | undefined> {
  try {
    return await client.get<T>(path)
  } catch (error) {
    if (error instanceof KubernetesError) return undefined
    throw error
  }
}
