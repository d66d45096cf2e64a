import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { OutlinedAttribute, OutlinedBlock } from './outline.ts'
import { getOwn } from '../runner/records.ts'

/**
 * Outlines a file in Terraform's JSON syntax, with the YAML parser, which reports offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
export function outlineJson(text: string, labelCounts: Readonly<Record<string, number>>): readonly OutlinedBlock[] {
  const { contents } = parseDocument(text, { uniqueKeys: false })
  return listMaps(contents).flatMap((map) =>
    listPairs(map).flatMap((pair) => {
      const type = readKey(pair)
      return listBlocks(pair, type, getOwn(labelCounts, type) ?? 0, [])
    }),
  )
}

function listBlocks(pair: Pair, type: string, labelsLeft: number, labels: readonly string[]): readonly OutlinedBlock[] {
  const maps = listMaps(pair.value)
  if (labelsLeft > 0) {
    return maps.flatMap((map) =>
      listPairs(map).flatMap((inner) => listBlocks(inner, type, labelsLeft - 1, [...labels, readKey(inner)])),
    )
  }
  return maps.map((map) => ({
    type,
    labels,
    start: readStart(pair),
    end: map.range?.[1] ?? readStart(pair),
    attributes: listPairs(map).map(toAttribute),
    // Only the schema knows whether a property is a block, so each object counts as one.
    blocks: listPairs(map).flatMap((inner) => listBlocks(inner, readKey(inner), 0, [])),
  }))
}

function toAttribute(pair: Pair): OutlinedAttribute {
  const start = readStart(pair)
  const range = isNode(pair.value) ? pair.value.range : undefined
  return { name: readKey(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } }
}

function listMaps(value: unknown): readonly YAMLMap[] {
  if (isMap(value)) return [value]
  return isSeq(value) ? value.items.flatMap(listMaps) : []
}

function listPairs(map: YAMLMap): readonly Pair[] {
  return map.items.filter((item) => isPair(item))
}

function readKey({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function readStart({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0
}

function isNode(value: unknown): value is { readonly range?: readonly [number, number, number] } {
  return isMap(value) || isSeq(value) || isScalar(value)
}
