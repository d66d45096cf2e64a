import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A template as data, with the line of each part; intrinsic functions are calls, however they are written. */
export type TemplateNode = TemplateText | TemplateList | TemplateMapping | TemplateCall

interface TemplatePlace {
  /** Counted from 1. */
  readonly line: number
}

interface TemplateText extends TemplatePlace {
  readonly kind: 'text'
  /** As it is written; CloudFormation takes scalars as text. Undefined for null. */
  readonly text: string | undefined
  /** Where it begins and ends in the template, with its quotes. */
  readonly span: readonly [start: number, end: number]
}

interface TemplateList extends TemplatePlace {
  readonly kind: 'list'
  readonly items: readonly TemplateNode[]
}

export interface TemplateMapping extends TemplatePlace {
  readonly kind: 'mapping'
  readonly entries: readonly TemplateEntry[]
}

export interface TemplateEntry extends TemplatePlace {
  readonly name: string
  readonly value: TemplateNode
}

export interface TemplateCall extends TemplatePlace {
  readonly kind: 'call'
  /** Without `Fn::`: `Ref`, `GetAtt`, `If`. */
  readonly name: string
  readonly argument: TemplateNode
}

/** Undefined for what is not YAML. */
export function readTemplateTree(text: string): TemplateMapping | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false })
  if (document.errors.length > 0) return undefined
  const readLine = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line
  const convert = (given: unknown): TemplateNode => {
    const node = isAlias(given) ? given.resolve(document) : (given as Node | null)
    if (node === null || node === undefined) return { kind: 'text', text: undefined, span: [0, 0], line: 1 }
    const line = readLine(node)
    const content = convertContent(node, line)
    const tag = /^!([A-Z]\w*)$/.exec(node.tag ?? '')?.[1]
    return tag === undefined ? content : { kind: 'call', name: tag, argument: content, line }
  }
  const convertContent = (node: Node, line: number): TemplateNode => {
    if (isSeq(node)) return { kind: 'list', items: node.items.map(convert), line }
    if (isScalar(node)) {
      const [start = 0, end = 0] = node.range ?? []
      return { kind: 'text', text: node.value === null ? undefined : readText(node), span: [start, end], line }
    }
    if (!isMap(node)) return { kind: 'text', text: '', span: [0, 0], line }
    const entries = node.items.map(({ key, value }): TemplateEntry => {
      const at = isScalar(key) ? readLine(key) : line
      return { name: isScalar(key) ? String(key.value) : '', value: convert(value), line: at }
    })
    return toCall(entries, line) ?? { kind: 'mapping', entries, line }
  }
  const root = convert(document.contents)
  return root.kind === 'mapping' ? root : undefined
}

/** Plain numbers and booleans as they are written: `1.30` is not `1.3`. */
function readText({ value, source }: { readonly value: unknown; readonly source?: string }): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}

function toCall([entry, ...others]: readonly TemplateEntry[], line: number): TemplateCall | undefined {
  if (entry === undefined || others.length > 0) return undefined
  const name = entry.name === 'Ref' ? 'Ref' : /^Fn::([A-Z]\w*)$/.exec(entry.name)?.[1]
  return name === undefined ? undefined : { kind: 'call', name, argument: entry.value, line }
}

/** Entries of a section or of a part; none where it is missing or no mapping. */
export function listEntries(node: TemplateNode | undefined): readonly TemplateEntry[] {
  return node?.kind === 'mapping' ? node.entries : []
}

export function findNode(node: TemplateNode | undefined, name: string): TemplateNode | undefined {
  return listEntries(node).find((entry) => entry.name === name)?.value
}

/** Plain text of an entry; undefined if it is something else. */
export function readEntry(node: TemplateNode | undefined, name: string): string | undefined {
  const value = findNode(node, name)
  return value?.kind === 'text' ? value.text : undefined
}

/** Every call in a part of a template, also those within others. */
export function listCalls(node: TemplateNode | undefined): readonly TemplateCall[] {
  switch (node?.kind) {
    case 'list':
      return node.items.flatMap(listCalls)
    case 'mapping':
      return node.entries.flatMap(({ value }) => listCalls(value))
    case 'call':
      return [node, ...listCalls(node.argument)]
    default:
      return []
  }
}

/**
 * What a `Sub` puts into its text: `${Name}`, `${Resource.Attribute}`; not `${!Name}`, which stays as it is, nor the names that its
 * second argument gives values to.
 */
export function listSubstituted(argument: TemplateNode, text: string): readonly string[] {
  const variables = argument.kind === 'list' ? listEntries(argument.items[1]).map(({ name }) => name) : []
  const targets = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, target = '']) => target.trim())
  return targets.filter((target) => !variables.includes(target))
}
