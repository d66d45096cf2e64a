import { maskHcl } from './mask.ts'

/** The positions of blocks and attributes in a file, which the parser does not report. */
export interface Outline {
  readonly attributes: readonly OutlinedAttribute[]
  readonly blocks: readonly OutlinedBlock[]
}

export interface OutlinedAttribute {
  readonly name: string
  /** Offset of the name. */
  readonly start: number
  /** Offsets of the value. */
  readonly value: { readonly start: number; readonly end: number }
}

export interface OutlinedBlock extends Outline {
  readonly type: string
  readonly labels: readonly string[]
  /** Offset of the type. */
  readonly start: number
  /** Offset after the closing brace. */
  readonly end: number
}

/**
 * Outlines native HCL syntax.
 * @param code the masked text, if it is already known
 */
export function outlineHcl(text: string, code: string = maskHcl(text)): Outline {
  return outlineBody(text, code, 0).outline
}

const space = /\s*/y
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy
const assignment = /[ \t]*=(?!=)/y
const label = /[ \t]*(?:"([^"]*)"|([\p{ID_Start}_][\p{ID_Continue}-]*))/uy
const openingBrace = /[ \t]*\{/y

function outlineBody(text: string, code: string, from: number): { readonly outline: Outline; readonly end: number } {
  const attributes: OutlinedAttribute[] = []
  const blocks: OutlinedBlock[] = []
  for (let at = from; ;) {
    const start = matchEnd(space, code, at) ?? at
    if (start >= code.length) return { outline: { attributes, blocks }, end: code.length }
    if (code[start] === '}') return { outline: { attributes, blocks }, end: start + 1 }
    const afterName = matchEnd(identifier, code, start)
    const afterSign = afterName === undefined ? undefined : matchEnd(assignment, code, afterName)
    if (afterName === undefined) {
      at = start + 1
    } else if (afterSign !== undefined) {
      const end = findEndOfValue(code, afterSign)
      attributes.push({ name: code.slice(start, afterName), start, value: { start: afterSign, end } })
      at = end
    } else {
      const block = outlineBlock(text, code, start, afterName)
      if (block !== undefined) blocks.push(block)
      at = block?.end ?? afterName
    }
  }
}

function outlineBlock(text: string, code: string, start: number, afterType: number): OutlinedBlock | undefined {
  const labels: string[] = []
  let at = afterType
  for (let end = matchEnd(label, code, at); end !== undefined; end = matchEnd(label, code, at)) {
    const written = text.slice(at, end).trim()
    labels.push(written.startsWith('"') ? written.slice(1, -1) : written)
    at = end
  }
  const afterBrace = matchEnd(openingBrace, code, at)
  if (afterBrace === undefined) return undefined
  const body = outlineBody(text, code, afterBrace)
  return { type: code.slice(start, afterType), labels, start, end: body.end, ...body.outline }
}

/** A value ends with its line, unless a bracket is open, or before the brace of a block on the same line. */
function findEndOfValue(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at++) {
    const character = code[at] ?? ''
    if ('([{'.includes(character)) depth++
    if (depth === 0 && '}\n'.includes(character)) return at
    if (')]}'.includes(character)) depth--
  }
  return code.length
}

function matchEnd(pattern: RegExp, code: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(code) ? pattern.lastIndex : undefined
}
