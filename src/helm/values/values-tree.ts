import type { Location } from '../../runner/errors/action-error.ts'
import { isRecord } from '../../runner/records.ts'

/**
 * Values on their way from a file to Helm. Plain scalars stay as written, so that Helm interprets them exactly as in the file:
 * no other parser reads `1e6`, `0777` and `yes` like Helm's.
 */
export type ValuesTree =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, ValuesTree> }
  | { readonly kind: 'list'; readonly items: readonly ValuesTree[] }
  /** Text, whatever it looks like. */
  | { readonly kind: 'text'; readonly text: string }
  /** A scalar without quotes, as written; with its place if templates print it in another way. */
  | { readonly kind: 'plain'; readonly source: string; readonly at?: Location }

/** One step from a value into it: the key of a mapping, or the position in a list. */
export type ValuesStep = string | number

export const emptyTree: ValuesTree = { kind: 'map', entries: new Map() }

/** Converts plain data, such as an input; strings stay strings. */
export function toValuesTree(value: unknown): ValuesTree {
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toValuesTree) }
  if (isRecord(value)) {
    return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, toValuesTree(each)])) }
  }
  return { kind: 'plain', source: JSON.stringify(value) }
}

/** A tree with one value at a path. */
export function createTreeAt(path: readonly string[], value: ValuesTree): ValuesTree {
  return path.reduceRight<ValuesTree>((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value)
}

export function findValue(tree: ValuesTree, path: readonly string[]): ValuesTree | undefined {
  return path.reduce<ValuesTree | undefined>(
    (found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined),
    tree,
  )
}

/**
 * Merges one layer over another by Helm's rules: mappings are merged, everything else is replaced. A null is kept, since it
 * removes a default of the chart (Helm, "Deleting a default key").
 */
export function mergeLayers(lower: ValuesTree, upper: ValuesTree): ValuesTree {
  if (lower.kind !== 'map' || upper.kind !== 'map') return upper
  const entries = new Map(lower.entries)
  for (const [key, value] of upper.entries) {
    const below = entries.get(key)
    entries.set(key, below === undefined ? value : mergeLayers(below, value))
  }
  return { kind: 'map', entries }
}

/** Formats YAML in JSON style, with plain scalars as written. */
export function formatValuesTree(tree: ValuesTree): string {
  switch (tree.kind) {
    case 'map':
      return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatValuesTree(value)}`).join(', ')}}`
    case 'list':
      return `[${tree.items.map(formatValuesTree).join(', ')}]`
    case 'text':
      return JSON.stringify(tree.text)
    case 'plain':
      // Any other plain scalar can only be text; these need no quotes inside braces.
      return /^[-+.\w]+$/.test(tree.source)
        ? tree.source
        : tree.source === '' || tree.source === '~'
          ? 'null'
          : JSON.stringify(tree.source)
  }
}

/** A plain scalar of a tree. */
export type PlainValue = Extract<ValuesTree, { readonly kind: 'plain' }>

/** The same tree with other plain scalars. */
export function replacePlainValues(tree: ValuesTree, replace: (value: PlainValue) => ValuesTree): ValuesTree {
  const replaceInside = (inner: ValuesTree): ValuesTree => replacePlainValues(inner, replace)
  switch (tree.kind) {
    case 'map':
      return { kind: 'map', entries: new Map([...tree.entries].map(([key, value]) => [key, replaceInside(value)])) }
    case 'list':
      return { kind: 'list', items: tree.items.map(replaceInside) }
    case 'text':
      return tree
    case 'plain':
      return replace(tree)
  }
}

/** The same tree with nothing that shows what it was read from: for values that are secret. */
export function withoutPlaces(tree: ValuesTree): ValuesTree {
  return replacePlainValues(tree, ({ source }) => ({ kind: 'plain', source }))
}

export type AssignmentResult =
  | { readonly ok: true; readonly tree: ValuesTree }
  /** A position lies beyond the end of a list of this length. */
  | { readonly ok: false; readonly length: number }

/**
 * Sets one value and keeps everything next to it. A position replaces that entry of a list, or appends right after the last.
 * @param defaults the chart's values: where only the chart has a list, its entries are kept too
 */
export function assignValue(
  tree: ValuesTree | undefined,
  [step, ...rest]: readonly ValuesStep[],
  value: ValuesTree,
  defaults?: ValuesTree,
): AssignmentResult {
  if (step === undefined) return { ok: true, tree: value }
  if (typeof step === 'string') {
    const entries = tree?.kind === 'map' ? tree.entries : new Map<string, ValuesTree>()
    const inherited = tree === undefined || tree.kind === 'map' ? findValue(defaults ?? emptyTree, [step]) : undefined
    const inner = assignValue(entries.get(step), rest, value, inherited)
    return inner.ok ? { ok: true, tree: { kind: 'map', entries: new Map([...entries, [step, inner.tree]]) } } : inner
  }
  const list = tree ?? defaults
  const items = list?.kind === 'list' ? list.items : []
  if (step > items.length) return { ok: false, length: items.length }
  const inner = assignValue(items[step], rest, value)
  if (!inner.ok) return inner
  return { ok: true, tree: { kind: 'list', items: [...items.slice(0, step), inner.tree, ...items.slice(step + 1)] } }
}

/** Whether both are the same value; plain scalars as they are written. */
export function isSameTree(one: ValuesTree, other: ValuesTree): boolean {
  if (one.kind === 'map') {
    if (other.kind !== 'map' || one.entries.size !== other.entries.size) return false
    return [...one.entries].every(([key, value]) => {
      const found = other.entries.get(key)
      return found !== undefined && isSameTree(value, found)
    })
  }
  if (one.kind === 'list') {
    if (other.kind !== 'list' || one.items.length !== other.items.length) return false
    return one.items.every((item, index) => isSameTree(item, other.items[index] ?? emptyTree))
  }
  if (one.kind === 'text') return other.kind === 'text' && one.text === other.text
  return other.kind === 'plain' && one.source === other.source
}
