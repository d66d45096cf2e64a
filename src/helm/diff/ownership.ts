import {
  hasMergeKey,
  isTreeList,
  isTreeMap,
  type MergeKey,
  type FieldPath,
  type PathStep,
  type ObjectTree,
  type TreeMap,
  getValueAt,
} from './object-tree.ts'
import { getOwn } from '../../runner/records.ts'

/** A manager of fields of an object (API reference, `ManagedFieldsEntry`). */
export interface FieldManager {
  readonly name: string
  readonly operation: 'Apply' | 'Update' | 'unknown'
  readonly subresource: string | undefined
  /** ISO 8601; its last write. */
  readonly time: string | undefined
  readonly fields: TreeMap
}

export function readManagers(object: TreeMap): readonly FieldManager[] {
  const { metadata } = object
  const list = isTreeMap(metadata) ? metadata.managedFields : undefined
  if (!isTreeList(list)) return []
  return list.filter(isTreeMap).map(({ manager, operation, subresource, time, fieldsV1 }) => ({
    name: toNonEmptyText(manager) ?? 'unknown',
    operation: operation === 'Apply' || operation === 'Update' ? operation : 'unknown',
    subresource: toNonEmptyText(subresource),
    time: toNonEmptyText(time),
    fields: isTreeMap(fieldsV1) ? fieldsV1 : {},
  }))
}

function toNonEmptyText(value: ObjectTree | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether a manager has written the value at a path, or part of it. */
export function hasWritten({ fields }: Pick<FieldManager, 'fields'>, path: FieldPath, object: TreeMap): boolean {
  let node: ObjectTree | undefined = fields
  let value: ObjectTree | undefined = object
  for (const step of path) {
    // An empty node owns the whole value: a list that is replaced as a whole, a map of unknown structure.
    if (isTreeMap(node) && Object.keys(node).length === 0) return true
    value = getValueAt(value, [step])
    node = isTreeMap(node) ? findChild(node, step, value) : undefined
    if (node === undefined) return false
  }
  return true
}

function findChild(node: TreeMap, step: PathStep, item: ObjectTree | undefined): ObjectTree | undefined {
  if (typeof step === 'string') return node[`f:${step}`]
  return Object.entries(node).find(([name]) => {
    const key = parseItemKey(name)
    return key !== undefined && item !== undefined && hasMergeKey(item, key)
  })?.[1]
}

/** `k:{"name":"app"}` */
function parseItemKey(name: string): MergeKey | undefined {
  if (!name.startsWith('k:')) return undefined
  try {
    return JSON.parse(name.slice(2)) as MergeKey
  } catch {
    return undefined
  }
}

/** Interactive tools. Controllers and webhooks are expected to write into objects. */
const handTools = /^(kubectl|k9s|lens|openlens|headlamp|node-fetch|mozilla|dashboard)\b/i

export function isManualTool({ name, subresource }: FieldManager): boolean {
  return handTools.test(name) && subresource !== 'status'
}

/** A value that the chart never set. */
export interface FieldAddition {
  readonly path: FieldPath
  readonly value: ObjectTree
}

/** What a manager added to the known fields. */
export function findAdditions(
  manager: FieldManager,
  object: TreeMap,
  isKnown: (path: FieldPath) => boolean,
): readonly FieldAddition[] {
  const findWithin = (node: TreeMap, path: FieldPath): readonly FieldAddition[] =>
    Object.entries(node).flatMap(([name, child]): readonly FieldAddition[] => {
      const here = resolveFieldPath(name, path, object)
      if (here === undefined || !isTreeMap(child)) return []
      const value = getValueAt(object, here)
      if (value === undefined) return []
      if (isKnown(here)) return findWithin(child, here)
      return [{ path: here, value: selectOwnedPart(child, value) }]
    })
  return findWithin(manager.fields, [])
}

function resolveFieldPath(name: string, path: FieldPath, object: TreeMap): FieldPath | undefined {
  if (name.startsWith('f:')) return [...path, name.slice(2)]
  const key = parseItemKey(name)
  const items = getValueAt(object, path)
  return key === undefined || !isTreeList(items) || !items.some((item) => hasMergeKey(item, key))
    ? undefined
    : [...path, key]
}

/** The part of a value that the manager wrote. */
function selectOwnedPart(node: TreeMap, value: ObjectTree): ObjectTree {
  const names = Object.keys(node).filter((name) => name !== '.')
  if (names.length === 0 || !isTreeMap(value)) return value
  const kept = names.flatMap((name) => {
    const [entry, child] = [name.slice(2), node[name]]
    const inner = getOwn(value, entry)
    return name.startsWith('f:') && inner !== undefined && isTreeMap(child)
      ? [[entry, selectOwnedPart(child, inner)] as const]
      : []
  })
  return Object.fromEntries(kept)
}
