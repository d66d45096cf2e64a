import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatValuePath, type ValuePathStep } from './value-path.ts'
import { createEditError, describeNode, findPair, type YamlText } from './yaml-text.ts'

/** A value in its document. */
export interface PlacedValue {
  readonly document: number
  /** With positions in place of selectors. */
  readonly path: readonly (string | number)[]
  /** Null for a key without anything after it. */
  readonly node: Node | null
  /** The key that it belongs to; undefined for an entry of a list and for a whole document. */
  readonly pair: Pair | undefined
  /** Inside braces or brackets. */
  readonly inFlow: boolean
}

/** How far a path leads. */
export interface PathEnd {
  readonly at: PlacedValue
  /** What is not there; empty if the value was found. */
  readonly missing: readonly ValuePathStep[]
}

/**
 * Follows a path in one document.
 * @throws ActionError `key-ambiguous` if several entries of a list match; `file-not-editable` if it leads through an alias
 */
export function followPath(
  yaml: YamlText,
  document: number,
  path: readonly ValuePathStep[],
  base: PlacedValue = openDocument(yaml, document),
): PathEnd {
  let at = base
  for (const [index, step] of path.entries()) {
    if (isAlias(at.node)) throw createAliasError(yaml, at, path)
    const next = takeStep(yaml, at, step)
    if (next === undefined) return { at, missing: path.slice(index) }
    at = next
  }
  return { at, missing: [] }
}

/** A whole document, where paths begin. */
export function openDocument(yaml: YamlText, document: number): PlacedValue {
  return { document, path: [], node: yaml.documents[document]?.contents ?? null, pair: undefined, inFlow: false }
}

function takeStep(yaml: YamlText, at: PlacedValue, step: ValuePathStep): PlacedValue | undefined {
  const { document, path, node } = at
  const inFlow = at.inFlow || ((isMap(node) || isSeq(node)) && node.flow === true)
  if (typeof step === 'string') {
    const pair = isMap(node) ? findPair(node, step) : undefined
    if (pair !== undefined)
      return { document, path: [...path, step], node: (pair.value ?? null) as Node | null, pair, inFlow }
    assertNotMerged(yaml, at, step)
    return undefined
  }
  if (!isSeq(node)) return undefined
  const index = typeof step === 'number' ? step : findEntry(yaml, at, node.items, step)
  if (index === undefined || index >= node.items.length) return undefined
  return { document, path: [...path, index], node: (node.items[index] ?? null) as Node | null, pair: undefined, inFlow }
}

/** A key that `<<` brings in is written at the anchor. */
function assertNotMerged(yaml: YamlText, { node, path }: PlacedValue, step: string): void {
  if (!isMap(node)) return
  const merge = node.items.find(({ key }) => isScalar(key) && key.value === '<<' && key.type === 'PLAIN')
  if (merge === undefined) return
  const name = formatValuePath([...path, step])
  throw createEditError(yaml.file, `${name} is not written there: << merges an anchor`, findNodeLine(yaml, merge.key), {
    hint: `Write ${name} out, then it can be changed alone.`,
  })
}

function findEntry(
  yaml: YamlText,
  { document, path }: PlacedValue,
  items: readonly unknown[],
  { key, value }: { readonly key: string; readonly value: string },
): number | undefined {
  const found = [...items.entries()].filter(([, item]) => {
    const own = isMap(item) ? findPair(item, key)?.value : undefined
    return isScalar(own) && own.value === value
  })
  if (found.length > 1) {
    const name = formatValuePath([...path, { key, value }])
    throw new ActionError('key-ambiguous', `${yaml.file}: ${name} is there ${found.length} times`, {
      details: found.map(([, item]) => `${yaml.file}:${findNodeLine(yaml, item)}`),
      location: { file: yaml.file, line: findNodeLine(yaml, found[0]?.[1] ?? yaml.documents[document]?.contents) },
    })
  }
  return found[0]?.[0]
}

function createAliasError(yaml: YamlText, { path, node }: PlacedValue, wanted: readonly ValuePathStep[]): ActionError {
  const name = formatValuePath(wanted)
  return createEditError(
    yaml.file,
    `${formatValuePath(path)} is ${describeNode(node)}, so ${name} is shared with other places`,
    findNodeLine(yaml, node),
    { hint: `Write ${name} out, then it can be changed alone.` },
  )
}

export function findNodeLine(yaml: YamlText, node: unknown): number {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range
  return yaml.getLine(range?.[0] ?? 0)
}
