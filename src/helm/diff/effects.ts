import type { Difference } from './compare.ts'
import type { ObjectId } from './objects.ts'
import { isTreeList, isTreeMap, type FieldPath, type ObjectTree, type TreeMap, getValueAt } from './object-tree.ts'
import { getOwn } from '../../runner/records.ts'

const workloads = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet'])

/** Whether a change restarts pods. */
export function isPodRestart({ group, kind }: ObjectId, { path }: Difference, wanted: TreeMap): boolean {
  if (!workloads.has(`${group}/${kind}`) || kind === 'ReplicaSet') return false
  if (path[0] !== 'spec' || (path.length > 1 && path[1] !== 'template')) return false
  const { spec } = wanted
  const strategy = isTreeMap(spec) ? spec.updateStrategy : undefined
  return !(isTreeMap(strategy) && strategy.type === 'OnDelete')
}

type FieldRule = (path: string, change: Difference, live: TreeMap) => boolean

/** The field is one of these, or inside one. */
const matchFields =
  (...fields: readonly string[]): FieldRule =>
  (path) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`))

const matchSpecExcept =
  (...fields: readonly string[]): FieldRule =>
  (path) =>
    path.startsWith('spec.') && !fields.some((field) => path === field || path.startsWith(`${field}.`))

const isLockedData: FieldRule = (path, change, live) =>
  live.immutable === true && matchFields('data', 'binaryData', 'immutable')(path, change, live)

/** Fields that the API server refuses to change on an existing object (API reference, "immutable", "Cannot be updated"). */
const immutableFields: Readonly<Record<string, readonly FieldRule[]>> = {
  'apps/Deployment': [matchFields('spec.selector')],
  'apps/ReplicaSet': [matchFields('spec.selector')],
  'apps/DaemonSet': [matchFields('spec.selector')],
  'apps/StatefulSet': [
    matchSpecExcept(
      ...['spec.replicas', 'spec.ordinals', 'spec.template', 'spec.updateStrategy', 'spec.revisionHistoryLimit'],
      ...['spec.persistentVolumeClaimRetentionPolicy', 'spec.minReadySeconds'],
    ),
  ],
  'batch/Job': [matchFields('spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy')],
  '/Service': [(path, { before, after }) => path === 'spec.clusterIP' && Boolean(before) && Boolean(after)],
  '/PersistentVolumeClaim': [matchSpecExcept('spec.resources', 'spec.volumeAttributesClassName')],
  '/Secret': [matchFields('type'), isLockedData],
  '/ConfigMap': [isLockedData],
  'rbac.authorization.k8s.io/RoleBinding': [matchFields('roleRef')],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [matchFields('roleRef')],
  'storage.k8s.io/StorageClass': [matchFields('provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode')],
  'networking.k8s.io/IngressClass': [matchFields('spec.controller')],
  'scheduling.k8s.io/PriorityClass': [matchFields('value', 'preemptionPolicy')],
}

/** Whether the API server will refuse a change, so that the object must be deleted and created again. */
export function isImmutableField({ group, kind }: ObjectId, change: Difference, live: TreeMap): boolean {
  const path = formatFieldNames(change.path)
  return (getOwn(immutableFields, `${group}/${kind}`) ?? []).some((rule) => rule(path, change, live))
}

/** Field names only: `spec.volumeClaimTemplates.spec.resources`. */
function formatFieldNames(path: FieldPath): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

/** ConfigMaps and Secrets that pods read as environment variables, at their start only: `ConfigMap/shop`. */
export function listStartupConfig(workload: TreeMap): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: ObjectTree | undefined): void => {
    if (isTreeList(value)) value.forEach(visit)
    if (!isTreeMap(value)) return
    for (const [name, inner] of Object.entries(value)) {
      const kind = getOwn(sources, name)
      if (kind !== undefined && isTreeMap(inner) && typeof inner.name === 'string') found.add(`${kind}/${inner.name}`)
      visit(inner)
    }
  }
  visit(getValueAt(workload, ['spec', 'template']))
  return found
}

const sources: Readonly<Record<string, string>> = {
  configMapRef: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
  secretRef: 'Secret',
  secretKeyRef: 'Secret',
}
