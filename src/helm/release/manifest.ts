import type { Tags } from 'yaml'
import { isBuiltInGroup } from '../../kubernetes/discovery.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { isKnownKind } from '../../rollout/custom-status.ts'
import { type RolloutTarget, type TrackedKind, trackedKinds } from '../../rollout/model.ts'
import { isRecord, toRecord } from '../../runner/records.ts'
import type { WaitContents } from '../deploy/wait-plan.ts'
import type { Release } from './release.ts'

/** The objects of a manifest. Lists are flattened; anything that is not an object is skipped, as Helm does. */
export async function parseObjects(manifest: string): Promise<readonly KubernetesObject[]> {
  const { parseAllDocuments } = await import('yaml')
  const documents = parseAllDocuments(manifest, {
    // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without timestamps, and with octals of 1.2.
    version: '1.1',
    customTags: (tags) => [...tags.filter((tag) => !isTimeTag(tag)), 'intOct'],
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return documents.flatMap((document) => flattenObject(document.toJS({ maxAliasCount: 100 }) as unknown))
}

function isTimeTag(tag: Tags[number]): boolean {
  if (typeof tag === 'string') return /time/i.test(tag)
  return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME')
}

function flattenObject(value: unknown): readonly KubernetesObject[] {
  if (!isRecord(value) || !('kind' in value)) return []
  if ('items' in value && Array.isArray(value.items)) return value.items.flatMap(flattenObject)
  return 'metadata' in value && typeof value.metadata === 'object' ? [value as unknown as KubernetesObject] : []
}

interface PodSpec {
  readonly containers?: readonly { readonly image?: unknown }[]
  readonly initContainers?: readonly { readonly image?: unknown }[]
}

/** Images of the containers of a revision, as named there, without duplicates. */
export async function listImages({ manifest = '' }: Pick<Release, 'manifest'>): Promise<readonly string[]> {
  const pods = (await parseObjects(manifest)).flatMap((object) => findPodSpecs((object as { spec?: unknown }).spec))
  const images = pods.flatMap(({ initContainers = [], containers = [] }) =>
    [...initContainers, ...containers].map(({ image }) => image),
  )
  return [...new Set(images.filter((image) => typeof image === 'string'))]
}

/**
 * What the objects of a manifest name as an image, custom resources included: every text below a key that ends in `image` or `images`.
 * ConfigMaps and Secrets do not count, since nothing says what reads them.
 */
export async function listNamedImages(manifest: string): Promise<readonly string[]> {
  const objects = (await parseObjects(manifest)).filter(({ kind = '' }) => !['ConfigMap', 'Secret'].includes(kind))
  return [...new Set(objects.flatMap((object) => listImageTexts(object, false)))]
}

function listImageTexts(value: unknown, isImage: boolean): readonly string[] {
  if (typeof value === 'string') return isImage ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => listImageTexts(item, isImage))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => listImageTexts(inner, /images?$/i.test(key)))
}

/** The spec of a pod, of a workload's template, or of a CronJob's jobs. */
function findPodSpecs(spec: unknown): readonly PodSpec[] {
  if (!isRecord(spec)) return []
  if ('jobTemplate' in spec) return findPodSpecs((spec.jobTemplate as { spec?: unknown } | null)?.spec)
  if ('template' in spec) return findPodSpecs((spec.template as { spec?: unknown } | null)?.spec)
  return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : []
}

export interface TargetSelection {
  /** Custom resources that are waited for: those whose end is known, or all of them. */
  readonly customs: 'none' | 'known' | 'all'
  /** Whether Jobs that are not hooks are waited for. */
  readonly jobs: boolean
}

/** Objects of a revision that take time to become ready, in any namespace. */
export async function listRolloutTargets(
  { manifest = '', hooks = [], namespace }: Release,
  selection: TargetSelection = { customs: 'known', jobs: true },
): Promise<readonly RolloutTarget[]> {
  const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects))
  const hookSelection: TargetSelection = { customs: 'none', jobs: true }
  return [
    ...(own ?? []).flatMap((object) => toTarget(object, namespace, 'release', selection)),
    ...ofHooks.flat().flatMap((object) => toTarget(object, namespace, 'hook', hookSelection)),
  ]
}

function toTarget(
  object: KubernetesObject,
  releaseNamespace: string,
  role: RolloutTarget['role'],
  { customs, jobs }: TargetSelection,
): readonly RolloutTarget[] {
  const { kind = '', apiVersion = '', metadata } = object
  const namespace = metadata.namespace ?? releaseNamespace
  const elsewhere = namespace === releaseNamespace ? {} : { elsewhere: true }
  const target = { name: metadata.name, namespace, role, ...elsewhere }
  if (isCustomResource(object)) {
    const isAwaited = customs === 'all' || (customs === 'known' && isKnownKind(apiVersion, kind))
    return isAwaited ? [{ ...target, kind, apiVersion }] : []
  }
  if (!isTracked(kind) || (kind === 'Job' && !jobs)) return []
  return kind === 'Service' && !isLoadBalancer(object) ? [] : [{ ...target, kind }]
}

function isTracked(kind: string): kind is TrackedKind {
  return (trackedKinds as readonly string[]).includes(kind)
}

function isLoadBalancer(object: KubernetesObject): boolean {
  return toRecord((object as { spec?: unknown }).spec).type === 'LoadBalancer'
}

function isCustomResource({ apiVersion = '' }: KubernetesObject): boolean {
  return !isBuiltInGroup(getGroup(apiVersion))
}

function getGroup(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
}

/** What a manifest contains that Helm does not wait for as we do. */
export async function readManifestContents(manifest: string): Promise<WaitContents> {
  const objects = await parseObjects(manifest)
  return {
    customs: objects.some(isCustomResource),
    suspendedJobs: objects.some(
      (object) => object.kind === 'Job' && toRecord((object as { spec?: unknown }).spec).suspend === true,
    ),
  }
}

/**
 * Names of the Secrets and ConfigMaps that something in the release creates later: each name in a custom resource, since operators
 * differ in where they put it, and the certificates of Ingresses that cert-manager reads. Containers wait for them.
 */
export async function listOperatorSecrets({ manifest = '' }: Release): Promise<readonly string[]> {
  const objects = await parseObjects(manifest)
  return [
    ...new Set(objects.flatMap((object) => (isCustomResource(object) ? listNames(object) : listCertified(object)))),
  ]
}

/** A name of a Kubernetes object, which may be part of a longer text. */
const objectName = /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/g

function listNames({ metadata, ...rest }: KubernetesObject): readonly string[] {
  const { spec } = rest as { readonly spec?: unknown }
  return [metadata.name, ...listTexts(spec), ...listTexts(metadata.annotations)]
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(objectName) ?? []
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return isRecord(value) ? Object.values(value).flatMap(listTexts) : []
}

function listCertified(object: KubernetesObject): readonly string[] {
  const annotations = Object.keys(object.metadata.annotations ?? {})
  if (object.kind !== 'Ingress' || !annotations.some((name) => name.startsWith('cert-manager.io/'))) return []
  const { tls } = toRecord((object as { spec?: unknown }).spec)
  const entries: readonly unknown[] = Array.isArray(tls) ? tls : []
  return entries.map((entry) => toRecord(entry).secretName).filter((name) => typeof name === 'string')
}
