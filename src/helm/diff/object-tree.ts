import { getOwn, isRecord } from '../../runner/records.ts'

/** An object or part of one, as JSON; nothing inside is undefined. */
export type ObjectTree = null | boolean | number | string | readonly ObjectTree[] | TreeMap
export interface TreeMap {
  readonly [name: string]: ObjectTree
}

/** One step into a value: the name of an entry, the position in a list, or the list item with these key values. */
export type PathStep = string | number | MergeKey
export type MergeKey = Readonly<Record<string, string | number>>
export type FieldPath = readonly PathStep[]

export function isTreeMap(value: ObjectTree | undefined): value is TreeMap {
  return isRecord(value)
}

export function isTreeList(value: ObjectTree | undefined): value is readonly ObjectTree[] {
  return Array.isArray(value)
}

/** The value at a path; undefined if there is none. */
export function getValueAt(tree: ObjectTree | undefined, path: FieldPath): ObjectTree | undefined {
  let value = tree
  for (const step of path) value = stepInto(value, step)
  return value
}

function stepInto(value: ObjectTree | undefined, step: PathStep): ObjectTree | undefined {
  if (typeof step === 'string') return isTreeMap(value) ? getOwn(value, step) : undefined
  if (!isTreeList(value)) return undefined
  return typeof step === 'number' ? value[step] : value.find((item) => hasMergeKey(item, step))
}

/** Whether a list item has these key values. A port without a protocol is TCP. */
export function hasMergeKey(item: ObjectTree, key: MergeKey): boolean {
  return isTreeMap(item) && Object.entries(key).every(([name, value]) => (item[name] ?? keyDefaults[name]) === value)
}

export const keyDefaults: Readonly<Record<string, string>> = { protocol: 'TCP' }

/** Display form: `spec.template.spec.containers[app].image`, `metadata.annotations["example.org/a"]`. */
export function formatFieldPath(path: FieldPath): string {
  const text = path.map((step) => {
    if (typeof step === 'string') return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
    return `[${typeof step === 'number' ? step : formatMergeKey(step)}]`
  })
  return text.join('').replace(/^\./, '')
}

function formatMergeKey(key: MergeKey): string {
  const entries = Object.entries(key).filter(([name, value]) => keyDefaults[name] !== value)
  return (entries.length === 0 ? Object.entries(key) : entries).map(([, value]) => value).join(',')
}
