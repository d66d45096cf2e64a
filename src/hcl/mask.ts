/**
 * Blanks everything in an HCL file that is not code: comments and the literal parts of strings and heredocs. Offsets and line
 * breaks are preserved, and so is the content of `${…}`, which is code. So searching and counting brackets in the result
 * needs no knowledge of strings. Quotes and a key in `x["key"]` are kept; the brackets of `${…}` and of heredocs become
 * round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 *
 * @throws UnreadableHcl for what would take a parser the machine's memory, or its stack
 */
export function maskHcl(text: string): string {
  const masked: MaskedText = Object.assign(text.split(''), { depth: 0 })
  maskCode(text, masked, 0, 'file')
  return masked.join('')
}

/** Text that is not even searched. */
export class UnreadableHcl extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Characters, and how many brackets, templates and heredocs are open. */
type MaskedText = string[] & { depth: number }

/** Brackets within brackets. Parsers work by recursion, as deep as the text is. */
const deepestNesting = 500

function openNesting(masked: MaskedText, at: number): void {
  masked.depth += 1
  if (masked.depth > deepestNesting) throw createNestingError(at)
}

function createNestingError(offset: number): UnreadableHcl {
  return new UnreadableHcl(`More than ${deepestNesting} brackets, templates or heredocs within each other`, offset)
}

/**
 * The same for a JSON file, where code occurs only within `${…}` in strings (Terraform's "JSON configuration syntax",
 * "Expression mapping").
 * @throws UnreadableHcl as `maskHcl`
 */
export function maskJson(text: string): string {
  checkJsonNesting(text)
  const masked = text.split('').map((character): string => (character === '\n' ? '\n' : ' '))
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at)) {
    let depth = 0
    for (at += 1; at < text.length; at++) {
      const character = text[at] ?? ''
      if (character !== '\\' && character !== '\n') masked[at] = character
      if (character === '{') depth++
      if (character === '}' && --depth === 0) break
    }
  }
  return masked.join('')
}

function checkJsonNesting(text: string): void {
  let depth = 0
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    if (depth > deepestNesting) throw createNestingError(index)
  }
}

const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy
/** Excludes brackets, which would be counted. */
const indexKey = /"[\p{ID_Continue} .-]*"(?=\s*\])/uy

/** @returns the offset after the code: the end of the file, or after the `}` of an interpolation */
function maskCode(text: string, masked: MaskedText, from: number, within: 'file' | 'interpolation'): number {
  let depth = 0
  let last = ''
  for (let at = from; at < text.length;) {
    const character = text[at] ?? ''
    if (character === '#' || text.startsWith('//', at)) {
      at = blank(masked, at, findEndOfLine(text, at))
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      at = blank(masked, at, end === -1 ? text.length : end + 2)
    } else if (character === '"') {
      at = (last === '[' ? matchAt(indexKey, text, at)?.end : undefined) ?? maskString(text, masked, at)
      last = character
    } else if (text.startsWith('<<', at) && matchAt(heredoc, text, at) !== undefined) {
      at = maskHeredoc(text, masked, at)
    } else {
      if (character === '{') depth++
      if (character === '}' && within === 'interpolation' && depth-- === 0) return at + 1
      if ('([{'.includes(character)) openNesting(masked, at)
      if (')]}'.includes(character)) masked.depth = Math.max(0, masked.depth - 1)
      if (character.trim() !== '') last = character
      at++
    }
  }
  return text.length
}

function maskString(text: string, masked: MaskedText, from: number): number {
  for (let at = from + 1; at < text.length;) {
    const character = text[at]
    if (character === '"') return at + 1
    if (character === '\\') at = blank(masked, at, at + 2)
    else at = maskTemplatePart(text, masked, at)
  }
  return text.length
}

function maskHeredoc(text: string, masked: MaskedText, from: number): number {
  const { end: start, groups } = matchAt(heredoc, text, from) ?? { end: from + 2, groups: [] }
  blank(masked, from, start)
  masked[from] = '('
  const terminator = new RegExp(`^[ \\t]*${groups[0] ?? ''}(?=[ \\t]*\\r?$)`, 'gmu')
  terminator.lastIndex = start
  const found = terminator.exec(text)
  // The parser takes gigabytes to find that out.
  if (found === null) throw new UnreadableHcl(`Unterminated heredoc: there is no line ${groups[0] ?? ''}`, from)
  openNesting(masked, from)
  let at = start
  while (at < found.index) at = maskTemplatePart(text, masked, at)
  masked.depth -= 1
  const after = found.index + found[0].length
  blank(masked, found.index, after)
  masked[after - 1] = ')'
  return after
}

/** One literal character, or one `${…}` or `%{…}`. */
function maskTemplatePart(text: string, masked: MaskedText, at: number): number {
  if (text.startsWith('$${', at) || text.startsWith('%%{', at)) return blank(masked, at, at + 3)
  if (!text.startsWith('${', at) && !text.startsWith('%{', at)) return blank(masked, at, at + 1)
  blank(masked, at, at + 1)
  masked[at + 1] = '('
  openNesting(masked, at)
  const outside = masked.depth - 1
  const end = maskCode(text, masked, at + 2, 'interpolation')
  masked.depth = outside
  if (text[end - 1] === '}') masked[end - 1] = ')'
  return end
}

function blank(masked: string[], from: number, to: number): number {
  const end = Math.min(to, masked.length)
  for (let at = from; at < end; at++) if (masked[at] !== '\n') masked[at] = ' '
  return end
}

function findEndOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly end: number; readonly groups: readonly (string | undefined)[] } | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? undefined : { end: pattern.lastIndex, groups: found.slice(1) }
}
