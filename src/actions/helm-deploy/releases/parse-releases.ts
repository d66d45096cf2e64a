import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { accept, type Input, type ParseContext, type ParseResult, reject } from '../../../runner/contract/kind.ts'
import type { WorkspacePath } from '../../../runner/contract/paths.ts'
import { readInput } from '../../../runner/contract/read.ts'
import { explainUnknownName } from '../../../runner/contract/unknown-names.ts'
import { getOwn } from '../../../runner/records.ts'
import { describeYamlError } from '../../../runner/yaml-error.ts'
import { helmDeployForeignNames } from '../foreign-names.ts'
import { releaseInputs } from '../release-inputs.ts'
import type { ReleaseEntry, ReleaseList } from './release-list.ts'

interface ParseOptions extends ParseContext {
  /** Undefined if the list is the text of the input. */
  readonly file: WorkspacePath | undefined
  readonly rule: string
  /** Names of all inputs of the action. */
  readonly inputNames: readonly string[]
}

interface Source extends ParseOptions {
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
}

/** Parses the list strictly. A list that cannot be read is rejected; problems of entries are part of the result. */
export async function parseReleases(text: string, options: ParseOptions): Promise<ParseResult<ReleaseList>> {
  const { rule, file } = options
  const lines = new LineCounter()
  const settings = {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
    resolveKnownTags: false,
  } as const
  const document = parseDocument(text, settings)
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const where = describePlace(file, lines.linePos(error.pos[0]).line)
    return reject(rule, `${where}: ${describeYamlError(error.message)}.`)
  }
  const list = document.contents
  if (!isSeq(list)) {
    const what = isMap(list) ? 'It is a mapping' : 'It is not a list'
    return reject(rule, `${what}; begin every release with a dash: - release: shop.`)
  }
  if (list.items.length === 0) return reject(rule, 'The list is empty.')
  const source = { ...options, text, document, lines }
  const entries = await Promise.all(list.items.map((item, index) => parseEntry(item as Node, index, source)))
  return accept({
    file,
    entries: entries.flatMap(({ entry }) => entry ?? []),
    problems: entries.flatMap(({ problems }) => problems),
  })
}

interface ParsedEntry {
  readonly entry?: ReleaseEntry
  readonly problems: readonly string[]
}

async function parseEntry(item: Node, index: number, source: Source): Promise<ParsedEntry> {
  const node = resolveAlias(item, source)
  const place = locate(item, source)
  if (!isMap(node))
    return { problems: [`${place}: entry ${index + 1} must be a mapping such as { release: shop, chart: charts/app }`] }
  const name = readScalar(node.get('release', true))
  const shown = `(${name ?? `entry ${index + 1}`})`
  const keys = await Promise.all(
    node.items.map(async (pair): Promise<ParsedKey> => {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined
      const at = locate(pair.key as Node, source)
      if (key === undefined) return { problem: `${at} ${shown}: a key must be plain text` }
      const parsed = await parseKey(key, pair, source)
      return 'problem' in parsed ? { key, problem: `${at} ${shown}: ${parsed.problem}` } : { key, ...parsed }
    }),
  )
  return { entry: toEntry(keys, place), problems: keys.flatMap((each) => ('problem' in each ? each.problem : [])) }
}

type KeyContent =
  | { readonly needs: readonly string[] }
  | { readonly takesImage: boolean }
  | { readonly value: unknown }
  | { readonly problem: string }

type ParsedKey = KeyContent & { readonly key?: string }

function toEntry(keys: readonly ParsedKey[], place: string): ReleaseEntry {
  const values = keys.flatMap((each) => ('value' in each ? [[each.key, each.value] as const] : []))
  return {
    values: Object.fromEntries(values) as ReleaseEntry['values'],
    invalid: new Set(keys.flatMap((each) => ('problem' in each ? (each.key ?? []) : []))),
    takesImage: keys.some((each) => 'takesImage' in each && each.takesImage),
    needs: keys.flatMap((each) => ('needs' in each ? each.needs : [])),
    place,
  }
}

async function parseKey(key: string, { value }: Pair, source: Source): Promise<KeyContent> {
  const node = value === null ? undefined : resolveAlias(value as Node, source)
  if (key === 'needs') return parseNeeds(node, source)
  const declared = getOwn<Input<unknown>>(releaseInputs, key)
  if (declared === undefined) return { problem: explainKey(key, source) }
  const scalar = readScalar(node)
  if (key === 'image' && (scalar === 'true' || scalar === 'false')) return { takesImage: scalar === 'true' }
  const anchor = declared.kind === releaseInputs.set.kind ? findForeignAnchor(node) : undefined
  if (anchor !== undefined) {
    const advice = `write the value out, or use *${anchor} for all of ${key}`
    return { problem: `${key} refers to the anchor ${anchor} outside of it, and is read on its own: ${advice}` }
  }
  const text = readText(node, declared, source)
  if (text === undefined) {
    const what = isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : 'empty'
    return { problem: `${key} is ${what}, and must be ${declared.kind.rule}` }
  }
  const read = await readInput(declared, text, source)
  return read.ok ? { value: read.value } : { problem: `${key} ${read.problem}` }
}

function explainKey(key: string, { inputNames }: Source): string {
  if (inputNames.includes(key)) return `${key} holds for all releases of the step: set it next to releases`
  if (key === '<<') return 'merge keys (<<) are not supported: write the keys out'
  const known = { ...releaseInputs, needs: releaseInputs.values }
  const foreign = Object.fromEntries(
    Object.entries(helmDeployForeignNames).filter(([, ours]) => typeof ours !== 'string' || ours in known),
  )
  const contract = { name: 'a release', inputs: known, renamed: {}, foreign }
  return `${key} ${explainUnknownName(contract, key, (name) => name)}`
}

function parseNeeds(node: Node | undefined, source: Source): KeyContent {
  const items = isSeq(node) ? (node.items as readonly Node[]) : node === undefined ? [] : [node]
  const names = items.map((item) => readScalar(resolveAlias(item, source)))
  const needs = names.flatMap((name) => (name === undefined || name === '' ? [] : [name]))
  if (needs.length === items.length) return { needs }
  return { problem: 'needs must be a list of names of other releases, such as [platform]' }
}

/** The text that an input would get: numbers and booleans as they are written, a list with one entry per line. */
function readText(node: Node | undefined, { kind }: Input<unknown>, source: Source): string | undefined {
  if (isSeq(node) && kind.list === true) {
    const items = (node.items as readonly Node[]).map((item) => readScalar(resolveAlias(item, source)))
    const isList = items.length > 0 && items.every((item) => item !== undefined && /^[^\n]+$/.test(item))
    return isList ? items.join('\n') : undefined
  }
  // `set` is YAML itself.
  if (isMap(node) && kind === releaseInputs.set.kind) return extractMapping(node, source)
  const text = readScalar(node)
  return text === '' ? undefined : text
}

function readScalar(node: Node | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : node.source
}

/** The text of a mapping as it is written, since its numbers must arrive as written, without the indentation of its place. */
function extractMapping({ range }: YAMLMap, { text }: Source): string {
  const [start, end] = range ?? [0, 0]
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return text.slice(start, end).replaceAll(`\n${' '.repeat(column)}`, '\n')
}

/** The first anchor that a mapping uses and does not contain: its text alone would be invalid. */
function findForeignAnchor(node: Node | undefined): string | undefined {
  if (!isMap(node)) return undefined
  const own = new Set<string>()
  const used: string[] = []
  visit(node, {
    Node: (_, { anchor }: Node & { readonly anchor?: string }) => {
      if (anchor !== undefined) own.add(anchor)
    },
    Alias: (_, { source }) => {
      used.push(source)
    },
  })
  return used.find((each) => !own.has(each))
}

function resolveAlias(node: Node, { document }: Source): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}

function locate(node: Node, { lines, file }: Source): string {
  return describePlace(file, lines.linePos(node.range?.[0] ?? 0).line)
}

function describePlace(file: WorkspacePath | undefined, line: number): string {
  return file === undefined ? `line ${line}` : `${file.relative}:${line}`
}
