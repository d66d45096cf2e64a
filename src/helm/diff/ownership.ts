import { hasKey, isList, isMap, type MergeKey, type Path, type Step, type Tree, type TreeMap, valueAt } from './tree.ts'

/** Who wrote fields of an object (API reference, `ManagedFieldsEntry`). */
export interface Manager {
  readonly name: string
  readonly operation: 'Apply' | 'Update' | 'unknown'
  readonly subresource: string | undefined
  /** ISO 8601, when it wrote last. */
  readonly time: string | undefined
  readonly fields: TreeMap
}

export function managersOf(object: TreeMap): readonly Manager[] {
  const { metadata } = object
  const list = isMap(metadata) ? metadata.managedFields : undefined
  if (!isList(list)) return []
  return list.filter(isMap).map(({ manager, operation, subresource, time, fieldsV1 }) => ({
    name: text(manager) ?? 'unknown',
    operation: operation === 'Apply' || operation === 'Update' ? operation : 'unknown',
    subresource: text(subresource),
    time: text(time),
    fields: isMap(fieldsV1) ? fieldsV1 : {},
  }))
}

function text(value: Tree | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether a manager wrote what is at a path, or something in it. */
export function owns({ fields }: Pick<Manager, 'fields'>, path: Path, object: TreeMap): boolean {
  let node: Tree | undefined = fields
  let value: Tree | undefined = object
  for (const step of path) {
    // What is empty stands for the whole: a list that is replaced at once, a map of unknown structure.
    if (isMap(node) && Object.keys(node).length === 0) return true
    value = valueAt(value, [step])
    node = isMap(node) ? childOf(node, step, value) : undefined
    if (node === undefined) return false
  }
  return true
}

function childOf(node: TreeMap, step: Step, item: Tree | undefined): Tree | undefined {
  if (typeof step === 'string') return node[`f:${step}`]
  return Object.entries(node).find(([name]) => {
    const key = itemKey(name)
    return key !== undefined && item !== undefined && hasKey(item, key)
  })?.[1]
}

/** `k:{"name":"app"}` */
function itemKey(name: string): MergeKey | undefined {
  if (!name.startsWith('k:')) return undefined
  try {
    return JSON.parse(name.slice(2)) as MergeKey
  } catch {
    return undefined
  }
}

/** Programs in the hands of a person. Controllers and webhooks write into objects too, and are meant to. */
const handTools = /^(kubectl|k9s|lens|openlens|headlamp|node-fetch|mozilla|dashboard)\b/i

export function isHand({ name, subresource }: Manager): boolean {
  return handTools.test(name) && subresource !== 'status'
}

/** A value that is there although the chart never said anything about it. */
export interface Addition {
  readonly path: Path
  readonly value: Tree
}

/** What a manager added beside everything that is known. */
export function additionsOf(manager: Manager, object: TreeMap, isKnown: (path: Path) => boolean): readonly Addition[] {
  const inside = (node: TreeMap, path: Path): readonly Addition[] =>
    Object.entries(node).flatMap(([name, child]): readonly Addition[] => {
      const here = pathOf(name, path, object)
      if (here === undefined || !isMap(child)) return []
      const value = valueAt(object, here)
      if (value === undefined) return []
      if (isKnown(here)) return inside(child, here)
      return [{ path: here, value: ownedPart(child, value) }]
    })
  return inside(manager.fields, [])
}

function pathOf(name: string, path: Path, object: TreeMap): Path | undefined {
  if (name.startsWith('f:')) return [...path, name.slice(2)]
  const key = itemKey(name)
  const items = valueAt(object, path)
  return key === undefined || !isList(items) || !items.some((item) => hasKey(item, key)) ? undefined : [...path, key]
}

/** Of a value, what the manager wrote. */
function ownedPart(node: TreeMap, value: Tree): Tree {
  const names = Object.keys(node).filter((name) => name !== '.')
  if (names.length === 0 || !isMap(value)) return value
  const kept = names.flatMap((name) => {
    const [entry, child] = [name.slice(2), node[name]]
    const inner = value[entry]
    return name.startsWith('f:') && inner !== undefined && isMap(child)
      ? [[entry, ownedPart(child, inner)] as const]
      : []
  })
  return Object.fromEntries(kept)
}
