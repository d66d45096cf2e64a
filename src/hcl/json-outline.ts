import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { OutlinedAttribute, OutlinedBlock } from './outline.ts'

/**
 * Outlines a file in Terraform's JSON syntax. JSON is YAML, whose parser tells the offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
export function outlineJson(text: string, labelCounts: Readonly<Record<string, number>>): readonly OutlinedBlock[] {
  const { contents } = parseDocument(text, { uniqueKeys: false })
  return mapsIn(contents).flatMap((map) =>
    pairsIn(map).flatMap((pair) => {
      const type = keyOf(pair)
      return blocksIn(pair, type, labelCounts[type] ?? 0, [])
    }),
  )
}

function blocksIn(pair: Pair, type: string, labelsLeft: number, labels: readonly string[]): readonly OutlinedBlock[] {
  const maps = mapsIn(pair.value)
  if (labelsLeft > 0) {
    return maps.flatMap((map) =>
      pairsIn(map).flatMap((inner) => blocksIn(inner, type, labelsLeft - 1, [...labels, keyOf(inner)])),
    )
  }
  return maps.map((map) => ({
    type,
    labels,
    start: startOf(pair),
    end: map.range?.[1] ?? startOf(pair),
    attributes: pairsIn(map).map(attributeOf),
    // Whether a property is a block only its schema knows, so each object counts as one.
    blocks: pairsIn(map).flatMap((inner) => blocksIn(inner, keyOf(inner), 0, [])),
  }))
}

function attributeOf(pair: Pair): OutlinedAttribute {
  const start = startOf(pair)
  const range = isNode(pair.value) ? pair.value.range : undefined
  return { name: keyOf(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } }
}

function mapsIn(value: unknown): readonly YAMLMap[] {
  if (isMap(value)) return [value]
  return isSeq(value) ? value.items.flatMap(mapsIn) : []
}

function pairsIn(map: YAMLMap): readonly Pair[] {
  return map.items.filter((item) => isPair(item))
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function startOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0
}

function isNode(value: unknown): value is { readonly range?: readonly [number, number, number] } {
  return isMap(value) || isSeq(value) || isScalar(value)
}
