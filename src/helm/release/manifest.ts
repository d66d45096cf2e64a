import type { Tags } from 'yaml'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { type RolloutTarget, type TrackedKind, trackedKinds } from '../../rollout/model.ts'
import { isRecord } from '../../runner/records.ts'
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

/** The spec of a pod, of a workload's template, or of a CronJob's jobs. */
function findPodSpecs(spec: unknown): readonly PodSpec[] {
  if (!isRecord(spec)) return []
  if ('jobTemplate' in spec) return findPodSpecs((spec.jobTemplate as { spec?: unknown } | null)?.spec)
  if ('template' in spec) return findPodSpecs((spec.template as { spec?: unknown } | null)?.spec)
  return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : []
}

/** Objects of a revision that take time to become ready, in the namespace of the release. */
export async function listRolloutTargets({
  manifest = '',
  hooks = [],
  namespace,
}: Release): Promise<readonly RolloutTarget[]> {
  const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects))
  return [...selectTargets(own ?? [], namespace, 'release'), ...selectTargets(ofHooks.flat(), namespace, 'hook')]
}

function selectTargets(
  objects: readonly KubernetesObject[],
  namespace: string,
  role: RolloutTarget['role'],
): readonly RolloutTarget[] {
  return objects.flatMap(({ kind = '', metadata }) =>
    isTracked(kind) && (metadata.namespace ?? namespace) === namespace ? [{ kind, name: metadata.name, role }] : [],
  )
}

function isTracked(kind: string): kind is TrackedKind {
  return (trackedKinds as readonly string[]).includes(kind)
}

/** API groups of Kubernetes itself have no dot, or end like this. */
const builtInGroup = /^[^.]*$|[.]k8s[.]io$/

/**
 * Names of Secrets that an operator creates from objects of the release: External Secrets (`spec.target.name`), cert-manager
 * (`spec.secretName`), Sealed Secrets (its own name). They appear later, and containers wait for them.
 */
export async function listOperatorSecrets({ manifest = '' }: Release): Promise<readonly string[]> {
  return (await parseObjects(manifest)).flatMap(listSecretNames)
}

function listSecretNames(object: KubernetesObject): readonly string[] {
  const [group = ''] = (object.apiVersion ?? '').split('/')
  if (builtInGroup.test(group)) return []
  const { spec } = object as {
    readonly spec?: { readonly target?: { readonly name?: unknown }; readonly secretName?: unknown }
  }
  return [object.metadata.name, spec?.target?.name, spec?.secretName].filter((name) => typeof name === 'string')
}
