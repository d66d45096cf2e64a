import type { Difference } from './compare.ts'
import type { ObjectId } from './objects.ts'
import { isList, isMap, type Path, type Tree, type TreeMap, valueAt } from './tree.ts'

/** Groups of Kubernetes itself; others are of custom resources. */
export function isBuiltIn(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io')
}

const workloads = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet'])

/** Whether a change makes pods end and new ones start. */
export function restartsPods({ group, kind }: ObjectId, { path }: Difference, wanted: TreeMap): boolean {
  if (!workloads.has(`${group}/${kind}`) || kind === 'ReplicaSet') return false
  if (path[0] !== 'spec' || (path.length > 1 && path[1] !== 'template')) return false
  const { spec } = wanted
  const strategy = isMap(spec) ? spec.updateStrategy : undefined
  return !(isMap(strategy) && strategy.type === 'OnDelete')
}

type Rule = (path: string, change: Difference, live: TreeMap) => boolean

/** A field is one of these, or in one. */
const within =
  (...fields: readonly string[]): Rule =>
  (path) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`))

const allOfSpecBut =
  (...fields: readonly string[]): Rule =>
  (path) =>
    path.startsWith('spec.') && !fields.some((field) => path === field || path.startsWith(`${field}.`))

const lockedData: Rule = (path, change, live) =>
  live.immutable === true && within('data', 'binaryData', 'immutable')(path, change, live)

/** What the API server refuses to change on an object that is there (API reference, "immutable", "Cannot be updated"). */
const immutable: Readonly<Record<string, readonly Rule[]>> = {
  'apps/Deployment': [within('spec.selector')],
  'apps/ReplicaSet': [within('spec.selector')],
  'apps/DaemonSet': [within('spec.selector')],
  'apps/StatefulSet': [
    allOfSpecBut(
      ...['spec.replicas', 'spec.ordinals', 'spec.template', 'spec.updateStrategy', 'spec.revisionHistoryLimit'],
      ...['spec.persistentVolumeClaimRetentionPolicy', 'spec.minReadySeconds'],
    ),
  ],
  'batch/Job': [within('spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy')],
  '/Service': [(path, { before, after }) => path === 'spec.clusterIP' && Boolean(before) && Boolean(after)],
  '/PersistentVolumeClaim': [allOfSpecBut('spec.resources', 'spec.volumeAttributesClassName')],
  '/Secret': [within('type'), lockedData],
  '/ConfigMap': [lockedData],
  'rbac.authorization.k8s.io/RoleBinding': [within('roleRef')],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [within('roleRef')],
  'storage.k8s.io/StorageClass': [within('provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode')],
  'networking.k8s.io/IngressClass': [within('spec.controller')],
  'scheduling.k8s.io/PriorityClass': [within('value', 'preemptionPolicy')],
}

/** Whether the API server will refuse a change, so that the object has to be deleted and made anew. */
export function isImmutable({ group, kind }: ObjectId, change: Difference, live: TreeMap): boolean {
  const path = plain(change.path)
  return (immutable[`${group}/${kind}`] ?? []).some((rule) => rule(path, change, live))
}

/** Names only: `spec.volumeClaimTemplates.spec.resources`. */
function plain(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

/** ConfigMaps and Secrets that pods read as environment, which they do only when they start: `ConfigMap/shop`. */
export function readAtStart(workload: TreeMap): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: Tree | undefined): void => {
    if (isList(value)) value.forEach(look)
    if (!isMap(value)) return
    for (const [name, inner] of Object.entries(value)) {
      const kind = sources[name]
      if (kind !== undefined && isMap(inner) && typeof inner.name === 'string') found.add(`${kind}/${inner.name}`)
      look(inner)
    }
  }
  look(valueAt(workload, ['spec', 'template']))
  return found
}

const sources: Readonly<Record<string, string>> = {
  configMapRef: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
  secretRef: 'Secret',
  secretKeyRef: 'Secret',
}
