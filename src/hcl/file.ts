import { toList, type Mapping, readProperty } from './data.ts'
import { createLineCounter } from './line-counter.ts'
import { maskHcl, maskJson, UnreadableHcl } from './mask.ts'
import { outlineHcl, type OutlinedBlock } from './outline.ts'
import { parseHcl, parseJson, type HclParseResult } from './parser.ts'
import { isRecord } from '../runner/records.ts'

/** One file of a Terraform configuration. */
export interface ConfigurationFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  readonly text: string
  /** The text with everything but code blanked, at the same offsets; see mask.ts. */
  readonly code: string
  /** The blocks at the top level, in the order of the file. */
  readonly blocks: readonly HclBlock[]
  readonly lineAt: (offset: number) => number
}

/** A block at the top level of a file. */
export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  /** The parser's result; empty if the block was not requested. */
  readonly body: Mapping
  readonly place: OutlinedBlock
  readonly line: number
}

/** Types of blocks with the number of their labels, as Terraform defines them for its JSON syntax. */
const labelCounts: Readonly<Record<string, number>> = {
  terraform: 0,
  locals: 0,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  check: 1,
  resource: 2,
  data: 2,
  ephemeral: 2,
}

export type ConfigurationResult =
  { readonly ok: true; readonly file: ConfigurationFile } | Extract<HclParseResult, { readonly ok: false }>

/**
 * Reads one file. Parsing dominates the time, so the parser gets only the `wanted` blocks; the others are blanked line by
 * line, which keeps the line numbers of its messages.
 * @param file for messages and locations
 */
export async function readConfiguration(
  file: string,
  text: string,
  wanted: (block: Pick<HclBlock, 'type' | 'labels'>) => boolean,
): Promise<ConfigurationResult> {
  const isJson = file.endsWith('.json')
  const parsedJson = isJson ? parseJson(text) : undefined
  if (parsedJson?.ok === false) return parsedJson
  const masked = isJson ? tryMask(text, maskJson) : maskNative(text)
  if (!masked.ok) return masked
  const { code } = masked
  const places = isJson ? await outlineLate(text) : outlineHcl(text, code).blocks
  const kept = places.filter(wanted)
  const parsed = parsedJson ?? (kept.length === 0 ? empty : await parseHcl(file, keepBlocks(text, kept)))
  if (!parsed.ok) return parsed
  const lineAt = createLineCounter(text)
  const seen = new Map<string, number>()
  const blocks = places.map((place): HclBlock => {
    const { type, labels } = place
    const path = [type, ...labels]
    const nth = seen.get(path.join('\0')) ?? 0
    seen.set(path.join('\0'), nth + 1)
    return {
      type,
      labels,
      place,
      body: wanted(place) ? findBody(parsed.value, path, nth) : {},
      line: lineAt(place.start),
    }
  })
  return { ok: true, file: { file, text, code, blocks, lineAt } }
}

/** Larger than any file that is written by hand; the parser takes half a second per megabyte, and twenty times its memory. */
const largestNative = 8 * 1024 * 1024

/** The parser that reports offsets in JSON is large, and few configurations are JSON. */
async function outlineLate(text: string): Promise<readonly OutlinedBlock[]> {
  const { outlineJson } = await import('./json-outline.ts')
  return outlineJson(text, labelCounts)
}

type MaskResult = { readonly ok: true; readonly code: string } | Extract<HclParseResult, { ok: false }>

function maskNative(text: string): MaskResult {
  if (text.length <= largestNative) return tryMask(text, maskHcl)
  return {
    ok: false,
    message: `The file is larger than ${largestNative / 1024 ** 2} MiB. Split it, or write it as JSON`,
  }
}

function tryMask(text: string, mask: (text: string) => string): MaskResult {
  try {
    return { ok: true, code: mask(text) }
  } catch (error) {
    if (!(error instanceof UnreadableHcl)) throw error
    return { ok: false, message: error.message, line: createLineCounter(text)(error.offset) }
  }
}

/** Line of the element at `path` in a block: names and labels of nested blocks, then an attribute. Falls back to the nearest. */
export function findLine(file: ConfigurationFile, block: HclBlock, path: readonly string[]): number {
  let at = block.place
  let start = at.start
  for (let rest = path; rest.length > 0;) {
    const nested = at.blocks.find(({ type, labels }) => [type, ...labels].every((name, index) => rest[index] === name))
    const attribute = at.attributes.find(({ name }) => name === rest[0])
    if (nested === undefined) return file.lineAt(attribute?.start ?? start)
    at = nested
    start = nested.start
    rest = rest.slice(1 + nested.labels.length)
  }
  return file.lineAt(start)
}

const empty: HclParseResult = { ok: true, value: {} }

function keepBlocks(text: string, blocks: readonly OutlinedBlock[]): string {
  let kept = ''
  let at = 0
  for (const { start, end } of blocks) {
    kept += text.slice(at, start).replaceAll(/[^\n]+/g, '') + text.slice(start, end)
    at = end
  }
  return kept
}

function findBody(value: unknown, path: readonly string[], nth: number): Mapping {
  let found = [value]
  for (const name of path) found = found.flatMap((one) => toList(readProperty(one, name)))
  const body = found[nth]
  return isRecord(body) ? body : {}
}
