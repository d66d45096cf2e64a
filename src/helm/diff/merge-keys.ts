import { isTreeMap, keyDefaults, type MergeKey, type ObjectTree } from './object-tree.ts'
import { getOwn } from '../../runner/records.ts'

/**
 * Lists whose items Kubernetes identifies by keys instead of position: per field, the names of the key fields; the first set
 * that all items have applies (API reference, `x-kubernetes-list-map-keys` and `patchMergeKey`).
 */
const keysOfLists: Readonly<Record<string, readonly (readonly string[])[]>> = {
  containers: [['name']],
  initContainers: [['name']],
  ephemeralContainers: [['name']],
  env: [['name']],
  volumes: [['name']],
  volumeMounts: [['mountPath']],
  volumeDevices: [['devicePath']],
  ports: [
    ['containerPort', 'protocol'],
    ['port', 'protocol'],
  ],
  imagePullSecrets: [['name']],
  secrets: [['name']],
  hostAliases: [['ip']],
  topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
  resourceClaims: [['name']],
  schedulingGates: [['name']],
  webhooks: [['name']],
  matchConditions: [['name']],
}

/** The keys of all items, in order; undefined if items are identified by position. */
export function findMergeKeys(
  field: string | undefined,
  items: readonly ObjectTree[],
): readonly MergeKey[] | undefined {
  const candidates = field === undefined ? undefined : getOwn(keysOfLists, field)
  for (const names of candidates ?? []) {
    const keys = items.map((item) => readMergeKey(item, names))
    if (!keys.every((key) => key !== undefined)) continue
    // Duplicate variables are allowed; then their order decides which one counts.
    const distinct = new Set(keys.map((key) => JSON.stringify(key)))
    return distinct.size === keys.length ? keys : undefined
  }
  return undefined
}

function readMergeKey(item: ObjectTree, names: readonly string[]): MergeKey | undefined {
  if (!isTreeMap(item)) return undefined
  const entries = names.map((name) => [name, item[name] ?? keyDefaults[name]] as const)
  return entries.every(([, value]) => typeof value === 'string' || typeof value === 'number')
    ? (Object.fromEntries(entries) as MergeKey)
    : undefined
}
