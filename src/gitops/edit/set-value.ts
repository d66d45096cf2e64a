import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml'
import { isSameTree, type ValuesTree } from '../../helm/values/values-tree.ts'
import { formatInlineValue, isPlainText } from './scalar-text.ts'
import type { PlacedValue } from './find-value.ts'
import { findNodeLine } from './find-value.ts'
import { formatValuePath } from './value-path.ts'
import { createEditError, describeNode, type YamlText } from './yaml-text.ts'

/** Bytes that take the place of others. */
export interface TextSplice {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function applySplice(text: string, { start, end, text: inserted }: TextSplice): string {
  return `${text.slice(0, start)}${inserted}${text.slice(end)}`
}

/**
 * What must change in the file so that an existing value becomes another one.
 * @returns undefined if it is that value already
 * @throws ActionError `file-not-editable` for aliases, block text, placeholders and nested values
 */
export function replaceValue(yaml: YamlText, place: PlacedValue, value: ValuesTree): TextSplice | undefined {
  const { node, inFlow } = place
  if (isEqualValue(node, value)) return undefined
  const json = /\.json$/i.test(yaml.file)
  if (isScalar(node)) {
    assertScalarEditable(yaml, place, node, value)
    const text = formatInlineValue(value, { style: node.type, inFlow, json })
    const [start, end] = node.range ?? [0, 0]
    return start === end ? insertAfterKey(yaml, place, text) : { start, end, text }
  }
  if (node === null) return insertAfterKey(yaml, place, formatInlineValue(value, { style: undefined, inFlow, json }))
  const isInline = (isMap(node) || isSeq(node)) && node.flow === true
  if (!isInline) throw createNestedError(yaml, place)
  const [start, end] = node.range ?? [0, 0]
  return { start, end, text: formatInlineValue(value, { style: 'QUOTE_DOUBLE', inFlow: true, json }) }
}

/** Whether every parser reads this value already, however it is quoted. */
export function isEqualValue(node: unknown, value: ValuesTree): boolean {
  const existing = readValueTree(node)
  return existing !== undefined && isSameTree(existing, value)
}

/** The value of a node; undefined with an alias or a tag in it: what is written there is not a value of its own. */
export function readValueTree(node: unknown): ValuesTree | undefined {
  if (node === null || node === undefined) return { kind: 'plain', source: 'null' }
  if (isScalar(node)) return toScalarTree(node)
  if (isSeq(node)) {
    const items = node.items.map(readValueTree)
    return items.every((item) => item !== undefined) ? { kind: 'list', items } : undefined
  }
  if (!isMap(node)) return undefined
  const entries = node.items.map(
    ({ key, value }) => [isScalar(key) ? String(key.value) : '', readValueTree(value)] as const,
  )
  const known = entries.flatMap(([key, tree]) => (tree === undefined ? [] : [[key, tree] as const]))
  return known.length === entries.length ? { kind: 'map', entries: new Map(known) } : undefined
}

/** What a scalar means; undefined with a tag of its own. */
function toScalarTree(node: Scalar): ValuesTree | undefined {
  const text = String(node.value)
  if (node.tag === 'tag:yaml.org,2002:str' || node.tag === '!') return { kind: 'text', text }
  if (node.tag !== undefined) return undefined
  if (node.type !== 'PLAIN') return { kind: 'text', text }
  if (/^(null|Null|NULL|~|)$/.test(text)) return { kind: 'plain', source: 'null' }
  return isPlainText(text) ? { kind: 'text', text } : { kind: 'plain', source: text }
}

function assertScalarEditable(yaml: YamlText, place: PlacedValue, node: Scalar, value: ValuesTree): void {
  const name = formatValuePath(place.path)
  const fail = (why: string): never => {
    throw createEditError(yaml.file, `${name} ${why}`, findNodeLine(yaml, node))
  }
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') fail('is block text')
  const textTags = ['tag:yaml.org,2002:str', '!']
  if (node.tag !== undefined && !(value.kind === 'text' && textTags.includes(node.tag))) fail(`has the tag ${node.tag}`)
  const text = String(node.value)
  if (/\{\{|\$\{/.test(text)) fail(`is the placeholder ${text}, which something else fills in`)
}

function createNestedError(yaml: YamlText, { node, path }: PlacedValue): Error {
  const name = formatValuePath(path)
  const hint = isSeq(node) ? `Set its entries one by one: ${name}[0]=…` : undefined
  const why = isAlias(node)
    ? `${name} is ${describeNode(node)}, so it is shared with other places`
    : `${name} is ${describeNode(node)} of several lines`
  return createEditError(yaml.file, why, findNodeLine(yaml, node), hint === undefined ? {} : { hint })
}

/** The value of a key without one: right after the colon, or after an anchor or a tag. */
function insertAfterKey(yaml: YamlText, { pair, path }: PlacedValue, text: string): TextSplice {
  const end = pair === undefined ? undefined : findKeyEnd(pair)
  if (end === undefined) throw createEditError(yaml.file, `${formatValuePath(path)} is empty`)
  return { start: end, end, text: ` ${text}` }
}

/** Where the value of a key may begin; undefined if the key has no colon, as in `{a, b}`. */
export function findKeyEnd({ srcToken }: Pair): number | undefined {
  const tokens = srcToken?.sep ?? []
  const last = tokens.findLast(({ type }) => type === 'map-value-ind' || type === 'anchor' || type === 'tag')
  return last === undefined ? undefined : last.offset + last.source.length
}
