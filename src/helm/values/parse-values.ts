import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { ActionError, type Location } from '../../runner/errors/action-error.ts'
import { describeYamlError } from '../../runner/yaml-error.ts'
import { isPrintedWithExponent } from './printed-numbers.ts'
import { emptyTree, type ValuesTree } from './values-tree.ts'

/** More than any values file has; an alias bomb has millions. */
const maxNodes = 200_000
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses a values file strictly: one document, a mapping, unique keys.
 * @param file relative to the workspace, for display
 * @throws ActionError `values-invalid` with the line
 */
export function parseValues(text: string, file: string): ValuesTree {
  const lineCounter = new LineCounter()
  // Scalars are interpreted by Helm, not here.
  const options = { schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, lineCounter } as const
  const documents = parseAllDocuments(text.replace(/^\ufeff/, ''), options) as readonly Document.Parsed[]
  const getLine = (offset = 0): number => lineCounter.linePos(offset).line
  const [document, second] = documents
  const [error] = documents.flatMap(({ errors }) => errors)
  if (error !== undefined) throw createValuesError(file, describeYamlError(error.message), getLine(error.pos[0]))
  if (second !== undefined) throw createValuesError(file, 'it contains a second document', getLine(second.range[0]))
  const contents = document?.contents ?? undefined
  if (document === undefined || contents === undefined || isEmptyNode(contents)) return emptyTree
  if (!isMap(contents))
    throw createValuesError(file, 'it is a list or a single value, not a mapping', getLine(contents.range[0]))
  const reading: ParseState = {
    document,
    aliases: new Map(),
    nodes: 0,
    locate: (node) => ({ file, line: getLine(node.range?.[0]) }),
    fail: (why, node) => createValuesError(file, why, getLine(node.range?.[0])),
  }
  return toMap(contents, reading)
}

interface ParseState {
  readonly document: Document.Parsed
  /** Resolved aliases: resolving one walks the whole document. */
  readonly aliases: Map<Alias, Node>
  /** Nodes visited, aliases followed. */
  nodes: number
  readonly fail: (why: string, node: Node) => ActionError
  readonly locate: (node: Node) => Location
}

function isEmptyNode(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && (node.value === '' || node.value === 'null' || node.value === '~')
}

function toTree(node: unknown, reading: ParseState): ValuesTree {
  const { document, fail } = reading
  reading.nodes += 1
  if (reading.nodes > maxNodes)
    throw fail('its aliases expand to more nodes than a values file can have', document.contents as Node)
  if (isAlias(node)) return toTree(resolveAlias(node, reading), reading)
  if (isMap(node)) return toMap(node, reading)
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => toTree(item, reading)) }
  if (isScalar(node)) return toScalar(node, reading)
  return { kind: 'plain', source: '' }
}

function resolveAlias(alias: Alias, { document, aliases, fail }: ParseState): Node {
  const found = aliases.get(alias) ?? alias.resolve(document)
  if (found === undefined) throw fail(`there is no anchor ${alias.source}`, alias)
  aliases.set(alias, found)
  return found
}

function toMap(map: YAMLMap, reading: ParseState): ValuesTree {
  const own = new Map<string, ValuesTree>()
  const merged = new Map<string, ValuesTree>()
  for (const { key, value } of map.items) {
    if (!isScalar(key)) throw reading.fail('a key must be plain text', map)
    const name = String(key.value)
    if (forbiddenKeys.has(name)) throw reading.fail(`the key ${name} is not allowed`, key)
    if (name === '<<' && key.type === 'PLAIN') {
      for (const [inherited, tree] of readMerge(value, reading, map))
        if (!merged.has(inherited)) merged.set(inherited, tree)
    } else {
      own.set(name, toTree(value, reading))
    }
  }
  return { kind: 'map', entries: new Map([...merged, ...own]) }
}

/** What `<<` merges: a mapping, or several of which the first wins (yaml.org, "Merge Key Language-Independent Type"). */
function readMerge(value: unknown, reading: ParseState, map: Node): readonly (readonly [string, ValuesTree])[] {
  const tree = toTree(value, reading)
  const trees = tree.kind === 'list' ? tree.items : [tree]
  return trees.flatMap((each) => {
    if (each.kind !== 'map') throw reading.fail('<< must be a mapping', map)
    return [...each.entries]
  })
}

const standardTag = 'tag:yaml.org,2002:'

function toScalar(scalar: Scalar, { fail, locate }: ParseState): ValuesTree {
  const text = String(scalar.value)
  const plain = scalar.type === 'PLAIN'
  const place = isPrintedWithExponent(text) ? { at: locate(scalar) } : {}
  switch (scalar.tag) {
    case undefined:
      return plain ? { kind: 'plain', source: text, ...place } : { kind: 'text', text }
    case '!':
    case `${standardTag}str`:
      return { kind: 'text', text }
    case `${standardTag}int`:
    case `${standardTag}float`:
    case `${standardTag}bool`:
    case `${standardTag}null`:
      return { kind: 'plain', source: text, ...place }
    default:
      throw fail(`Helm does not know the tag ${scalar.tag}`, scalar)
  }
}

function createValuesError(file: string, why: string, line: number): ActionError {
  const location: Location = { file, line }
  return new ActionError('values-invalid', `${file}:${line} is not a valid values file: ${why}`, { location })
}
