/** A part of an object as JSON has it; nothing is undefined inside. */
export type Tree = null | boolean | number | string | readonly Tree[] | TreeMap
export interface TreeMap {
  readonly [name: string]: Tree
}

/** One step from a value into it: the name of an entry, the position in a list, or the item of a list that has these values. */
export type Step = string | number | MergeKey
export type MergeKey = Readonly<Record<string, string | number>>
export type Path = readonly Step[]

export function isMap(value: Tree | undefined): value is TreeMap {
  return typeof value === 'object' && value !== null && !isList(value)
}

export function isList(value: Tree | undefined): value is readonly Tree[] {
  return Array.isArray(value)
}

/** What is at a path; undefined where there is nothing. */
export function valueAt(tree: Tree | undefined, path: Path): Tree | undefined {
  let value = tree
  for (const step of path) value = stepInto(value, step)
  return value
}

function stepInto(value: Tree | undefined, step: Step): Tree | undefined {
  if (typeof step === 'string') return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
  if (!isList(value)) return undefined
  return typeof step === 'number' ? value[step] : value.find((item) => hasKey(item, step))
}

/** Whether an item of a list has the values of a key. A port without a protocol is one of TCP. */
export function hasKey(item: Tree, key: MergeKey): boolean {
  return isMap(item) && Object.entries(key).every(([name, value]) => (item[name] ?? keyDefaults[name]) === value)
}

export const keyDefaults: Readonly<Record<string, string>> = { protocol: 'TCP' }

/** As people write it: `spec.template.spec.containers[app].image`, `metadata.annotations["example.org/a"]`. */
export function shownPath(path: Path): string {
  const text = path.map((step) => {
    if (typeof step === 'string') return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
    return `[${typeof step === 'number' ? step : shownKey(step)}]`
  })
  return text.join('').replace(/^\./, '')
}

function shownKey(key: MergeKey): string {
  const entries = Object.entries(key).filter(([name, value]) => keyDefaults[name] !== value)
  return (entries.length === 0 ? Object.entries(key) : entries).map(([, value]) => value).join(',')
}

/** Whether one path is the other, or leads to it. */
export function isWithin(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((step, index) => isSameStep(step, inner[index]))
}

function isSameStep(one: Step, other: Step | undefined): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
