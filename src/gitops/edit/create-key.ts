import { isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import type { PathEnd, PlacedValue } from './find-value.ts'
import { formatInlineValue, formatMappingKey } from './scalar-text.ts'
import { findKeyEnd, type TextSplice } from './set-value.ts'
import { formatValuePath } from './value-path.ts'
import { createEditError, type YamlText } from './yaml-text.ts'

/**
 * What must be added to the file for a key that is not there: a line after the last one of its mapping.
 * @throws ActionError `file-not-editable` where a key cannot be added
 */
export function createKey(yaml: YamlText, { at, missing }: PathEnd, value: ValuesTree): TextSplice {
  const keys = missing.filter((step) => typeof step === 'string')
  const name = formatValuePath([...at.path, ...missing])
  if (keys.length !== missing.length)
    throw createEditError(yaml.file, `${name} is not there, and entries of lists are not created`)
  const place = { yaml, json: /\.json$/i.test(yaml.file), eol: yaml.text.includes('\r\n') ? '\r\n' : '\n' }
  const { node } = at
  if (isMap(node) && node.flow === true) return addToFlow(node, keys, value, place)
  if (isMap(node) && node.items.length > 0) return addToBlock(node, keys, value, place)
  const isEmpty = node === null || (isScalar(node) && node.type === 'PLAIN' && node.value === '')
  if (isEmpty && at.path.length === 0) return addToEmptyDocument(keys, value, place)
  if (isEmpty && !at.inFlow) return addBelowKey(at, keys, value, place)
  throw createEditError(yaml.file, `${name} is not there, and ${formatValuePath(at.path)} is no mapping`)
}

interface CreationPlace {
  readonly yaml: YamlText
  readonly json: boolean
  readonly eol: string
}

function addToFlow(map: YAMLMap, keys: readonly string[], value: ValuesTree, { json }: CreationPlace): TextSplice {
  const place = { inFlow: true, json }
  const text = keys.reduceRight(
    (inner, key, index) => `${formatMappingKey(key, place)}: ${index === keys.length - 1 ? inner : `{${inner}}`}`,
    formatInlineValue(value, { ...place, style: undefined }),
  )
  const [, end] = map.range ?? [0, 0]
  const last = map.items.at(-1)
  const lastEnd = findEnd(last?.value) ?? findEnd(last?.key)
  return lastEnd === undefined
    ? { start: end - 1, end: end - 1, text }
    : { start: lastEnd, end: lastEnd, text: `, ${text}` }
}

function findEnd(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[1]
}

function addToBlock(map: YAMLMap, keys: readonly string[], value: ValuesTree, place: CreationPlace): TextSplice {
  const { text } = place.yaml
  const start = map.range?.[0] ?? 0
  const indent =
    start -
    (text.lastIndexOf('\n', start - 1) + 1) -
    (text.startsWith('\ufeff') && !text.slice(0, start).includes('\n') ? 1 : 0)
  const last = map.items.at(-1)
  const end = last?.value === null ? findEnd(last.key) : (findEnd(last?.value) ?? findEnd(last?.key))
  return insertLines(end ?? text.length, formatBlock(keys, value, indent, place), place)
}

function addBelowKey(at: PlacedValue, keys: readonly string[], value: ValuesTree, place: CreationPlace): TextSplice {
  const { yaml } = place
  const { pair } = at
  const end = pair === undefined ? undefined : findKeyEnd(pair)
  const start = (pair?.key as Node | undefined)?.range?.[0]
  if (end === undefined || start === undefined) throw createEditError(yaml.file, `${formatValuePath(at.path)} is empty`)
  const indent = start - (yaml.text.lastIndexOf('\n', start - 1) + 1) + 2
  return insertLines(end, formatBlock(keys, value, indent, place), place)
}

function addToEmptyDocument(keys: readonly string[], value: ValuesTree, place: CreationPlace): TextSplice {
  return insertLines(place.yaml.text.length, formatBlock(keys, value, 0, place), place)
}

/** Whole lines after the one that ends at or behind a place. */
function insertLines(after: number, lines: readonly string[], { yaml: { text }, eol }: CreationPlace): TextSplice {
  const isLineStart = after === 0 || text[after - 1] === '\n'
  const newline = isLineStart ? after - 1 : text.indexOf('\n', after)
  if (newline === -1 && !isLineStart)
    return { start: text.length, end: text.length, text: lines.map((line) => `${eol}${line}`).join('') }
  const at = isLineStart ? after : newline + 1
  return { start: at, end: at, text: lines.map((line) => `${line}${eol}`).join('') }
}

function formatBlock(
  keys: readonly string[],
  value: ValuesTree,
  indent: number,
  { json }: CreationPlace,
): readonly string[] {
  const place = { inFlow: false, json }
  return keys.map((key, index) => {
    const end = index === keys.length - 1 ? ` ${formatInlineValue(value, { ...place, style: undefined })}` : ''
    return `${' '.repeat(indent + 2 * index)}${formatMappingKey(key, place)}:${end}`
  })
}
