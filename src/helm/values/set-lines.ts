import type { ValuesStep, ValuesTree } from './values-tree.ts'

/** One line of `set`: `a.b[0]=value`. */
export interface ValueAssignment {
  readonly path: readonly ValuesStep[]
  /** The path as written. */
  readonly name: string
  readonly value: ValuesTree
}

export type AssignmentsResult =
  | { readonly ok: true; readonly assignments: readonly ValueAssignment[] }
  /** The hint quotes the line and shows how to write it. */
  | { readonly ok: false; readonly hint: string }

/** Whether a text consists of lines `a.b=value`: its first line has an equals sign before anything that makes it YAML. */
export function isAssignments(text: string): boolean {
  const [first = ''] = listSignificantLines(text)
  return isAssignment(first)
}

function listSignificantLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

export function isAssignment(line: string): boolean {
  const [, before] = /^([^=]*)=/.exec(line) ?? []
  return before !== undefined && !/^[{["'-]|:(\s|$)/.test(before)
}

/**
 * Parses lines `a.b=value` as in `helm --set`, but refuses what `--set`, YAML and a reader could understand differently; each
 * refusal shows how to write it.
 */
export function parseAssignments(text: string): AssignmentsResult {
  const assignments: ValueAssignment[] = []
  for (const line of listSignificantLines(text)) {
    const parsed = parseAssignment(line)
    if (typeof parsed === 'string') return { ok: false, hint: `Look at ${JSON.stringify(line)}. ${parsed}` }
    assignments.push(parsed)
  }
  const hint = findContradiction(assignments)
  return hint === undefined ? { ok: true, assignments: assignments.toSorted(comparePaths) } : { ok: false, hint }
}

/** @returns a hint if the line is invalid */
function parseAssignment(line: string): ValueAssignment | string {
  if (!isAssignment(line)) return 'It has no path=value. Use either lines a.b=value or a YAML mapping, not both.'
  const name = line.slice(0, line.indexOf('='))
  const source = line.slice(name.length + 1)
  const path = parsePath(name)
  if (path === undefined)
    return `The path ${JSON.stringify(name)} must be keys and positions such as a.b[0].c, with \\. for a dot in a key. For any other key, write YAML.`
  const value = parseValue(source)
  return typeof value === 'string' ? value : { path, name, value }
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const pathStep = /(?:(^|\.)((?:\\\.|[^\s.\\[\]=,:{}"'#])+)|\[(\d{1,4})\])/y

function parsePath(text: string): readonly ValuesStep[] | undefined {
  const steps: ValuesStep[] = []
  const pattern = new RegExp(pathStep)
  while (pattern.lastIndex < text.length) {
    const [, , key, index] = pattern.exec(text) ?? []
    if (key === undefined && index === undefined) return undefined
    const step = key === undefined ? Number(index) : key.replaceAll('\\.', '.')
    if (typeof step === 'string' ? forbiddenKeys.has(step) : steps.length === 0) return undefined
    steps.push(step)
  }
  return steps.length === 0 ? undefined : steps
}

/** Texts that some parsers of YAML read as a boolean or as nothing. */
const booleanLike = /^(true|false|yes|no|on|off|y|n|null|~)$/i
/** Texts that some parsers of YAML read as a number: exponents, octals, leading zeros, underscores, infinity. */
const numberLike = /^[-+]?(\.?\d[\d_]*(\.[\d_]*)?([eE][-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/i

/** @returns a hint if the value is ambiguous */
function parseValue(source: string): ValuesTree | string {
  if (/^["']/.test(source)) return parseQuoted(source)
  if (source === 'true' || source === 'false' || source === 'null') return { kind: 'plain', source }
  if (isPlainNumber(source)) return { kind: 'plain', source }
  const hint = findAmbiguity(source)
  return hint ?? { kind: 'text', text: source }
}

function isPlainNumber(source: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(source) && String(Number(source)) === source
}

function findAmbiguity(source: string): string | undefined {
  const quoted = `quote it: ${JSON.stringify(source)}`
  if (source === '') return 'Write "" for an empty text, or null to remove a default of the chart.'
  if (source.startsWith(' ')) return 'Write the value directly after the equals sign.'
  if (booleanLike.test(source)) return `Write true, false or null; for text, ${quoted}.`
  if (numberLike.test(source))
    return `${source} would arrive as another number, or as text: write a plain decimal number, or for text, ${quoted}.`
  if (/^[[{]/.test(source)) return `Set list entries one by one, such as a[0]=x, or write YAML; for text, ${quoted}.`
  if (/[\s,][^\s=,]+=/.test(source)) return `Write one assignment per line; for text, ${quoted}.`
  if (source.includes('\\')) return `No backslash is needed in a value; to keep it, ${quoted}.`
  if (/:(\s|$)/.test(source)) return `It reads as YAML too; for text, ${quoted}.`
  if (/(^|\s)#/.test(source)) return `# begins a comment in YAML; for text, ${quoted}.`
  return undefined
}

/** Double quotes as in JSON; in single quotes, two single quotes are one. */
function parseQuoted(source: string): ValuesTree | string {
  if (source.startsWith("'")) {
    const [, inner] = /^'((?:[^']|'')*)'$/.exec(source) ?? []
    if (inner === undefined) return "The quote is not closed at the end of the line; write a single quote inside as ''."
    return { kind: 'text', text: inner.replaceAll("''", "'") }
  }
  try {
    const text: unknown = JSON.parse(source)
    if (typeof text === 'string') return { kind: 'text', text }
  } catch {
    // Not one text in double quotes.
  }
  return 'The quote is not closed at the end of the line; escapes are those of JSON.'
}

/** Two lines that cannot both hold: the same path, a value that is also a mapping, a mapping that is also a list. */
function findContradiction(assignments: readonly ValueAssignment[]): string | undefined {
  const kinds = new Map<string, 'value' | 'mapping' | 'list'>()
  for (const { path, name } of assignments) {
    for (let length = 0; length <= path.length; length += 1) {
      const next = path[length]
      const kind = next === undefined ? 'value' : typeof next === 'string' ? 'mapping' : 'list'
      const key = JSON.stringify(path.slice(0, length))
      const other = kinds.get(key)
      if (other !== undefined && (other !== kind || kind === 'value'))
        return other === kind
          ? `${name} is set twice.`
          : `${name} contradicts another line: it would be a ${other} and a ${kind}.`
      kinds.set(key, kind)
    }
  }
  return undefined
}

/** List entries in the order of their positions, so that each one appends to those before it. */
function comparePaths({ path: one }: ValueAssignment, { path: other }: ValueAssignment): number {
  for (const [index, step] of one.entries()) {
    const opposite = other[index]
    if (opposite === undefined) return 1
    if (step === opposite) continue
    if (typeof step === 'number' && typeof opposite === 'number') return step - opposite
    return String(step) < String(opposite) ? -1 : 1
  }
  return one.length - other.length
}
