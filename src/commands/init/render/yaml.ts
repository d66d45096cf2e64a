import { type Document, isMap, isPair, isScalar, Lexer, parse, parseDocument, Scalar, visit } from 'yaml'
import { applyEdits, renameWords, type Renames, type TextEdit } from './text-edits.ts'

/** Replaces names in the values, keys and comments of a YAML file; its format stays. */
export function renameInYaml(text: string, renames: Renames): string {
  return applyEdits(text, [...listScalarRenames(text, renames), ...listCommentRenames(text, renames)])
}

function listScalarRenames(text: string, renames: Renames): readonly TextEdit[] {
  const edits: TextEdit[] = []
  visit(parseYaml(text), {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string' || !node.range) return
      const [start, end] = node.range
      const renamed = renameWords(text.slice(start, end), renames)
      if (renamed === text.slice(start, end)) return
      const isRead = node.type !== Scalar.PLAIN || isPlainString(renamed, renameWords(node.value, renames))
      edits.push({ start, end, text: isRead ? renamed : `'${renamed}'` })
    },
  })
  return edits
}

/** A word that some reader of YAML takes for a boolean or for nothing (YAML 1.1, "Language-Independent Types"). */
const ambiguousWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i

/** Whether every reader of YAML takes a text without quotes for this value; one of several lines is folded. */
function isPlainString(text: string, value: string = text): boolean {
  return !ambiguousWord.test(text) && parse(text) === value
}

function listCommentRenames(text: string, renames: Renames): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let start = 0
  let previous = ''
  for (const token of new Lexer().lex(text)) {
    const isComment = token.startsWith('#') && previous !== scalarMark
    previous = token
    if (lexerMarks.includes(token)) continue
    const end = start + token.length
    const renamed = isComment ? renameWords(token, renames) : token
    if (renamed !== token) edits.push({ start, end, text: renamed })
    start = end
  }
  return edits
}

/** Tokens that are not in the text: what follows is a document or a scalar, or a flow collection has ended. */
const scalarMark = '\u001f'
const lexerMarks: readonly string[] = ['\u0002', '\u0018', scalarMark]

type YamlValue = string | boolean | readonly string[]

/** Replaces the value at a path. @throws Error if there is none */
export function setInYaml(text: string, path: readonly string[], value: YamlValue): string {
  const node = parseYaml(text).getIn(path, true) as { readonly range?: readonly [number, number, number] } | undefined
  if (node?.range === undefined) throw new Error(`there is no ${path.join('.')} to set`)
  const [start, end] = node.range
  return applyEdits(text, [{ start, end, text: formatValue(value) }])
}

function formatValue(value: YamlValue): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return isPlainString(value) ? value : `'${value}'`
  return `[${value.map((each) => `'${each}'`).join(', ')}]`
}

/** Removes entries of mappings, with the whole lines that they take. */
export function removeFromYaml(text: string, isRemoved: (key: string, value: unknown) => boolean): string {
  const document = parseYaml(text)
  const edits: TextEdit[] = []
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar(pair.key) || !isRemoved(String(pair.key.value), toPlain(pair.value, document)))
        return
      const [start] = pair.key.range ?? [0]
      const end = (pair.value as { readonly range?: readonly [number, number, number] } | null)?.range?.[2] ?? start
      edits.push({ start: text.lastIndexOf('\n', start) + 1, end: findLineEnd(text, end), text: '' })
      return visit.SKIP
    },
  })
  return applyEdits(text, edits)
}

/** Replaces the values of a key, wherever it is. */
export function replaceInYaml(text: string, key: string, replace: (value: unknown) => string | undefined): string {
  const document = parseYaml(text)
  const edits: TextEdit[] = []
  visit(document, {
    Pair: (_, pair) => {
      const range = (pair.value as { readonly range?: readonly [number, number, number] } | null)?.range
      if (!isScalar(pair.key) || pair.key.value !== key || !range) return
      const replacement = replace(toPlain(pair.value, document))
      if (replacement !== undefined) edits.push({ start: range[0], end: range[1], text: replacement })
    },
  })
  return applyEdits(text, edits)
}

function findLineEnd(text: string, at: number): number {
  // The range of a block scalar ends where the next line begins.
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

function toPlain(node: unknown, document: Document): unknown {
  if (isScalar(node)) return node.value
  return isMap(node) || (node !== null && typeof node === 'object' && 'toJS' in node)
    ? (node as { readonly toJS: (document: Document) => unknown }).toJS(document)
    : node
}

function parseYaml(text: string): Document {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) throw error
  return document
}

/** Adds an entry before the others of a mapping in block style. @throws Error if there is no such mapping */
export function addToYaml(text: string, path: readonly string[], key: string, value: readonly string[]): string {
  const node = parseYaml(text).getIn(path, true)
  const first = isMap(node) && node.flow !== true ? node.items[0] : undefined
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined
  if (start === undefined) throw new Error(`there is no ${path.join('.')} to add ${key} to`)
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  return applyEdits(text, [{ start, end: start, text: `${key}: ${formatValue(value)}\n${' '.repeat(indent)}` }])
}
