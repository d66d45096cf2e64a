import { stripVTControlCharacters } from 'node:util'

/**
 * Reads the one JSON document of a program's output. Lines that a wrapper prints before or after it do not matter.
 * @param parse how the document itself is read
 * @throws SyntaxError if there is none
 */
export function parseJsonDocument(text: string, parse: (text: string) => unknown = JSON.parse): unknown {
  try {
    return parse(text)
  } catch (error) {
    const lines = stripVTControlCharacters(text).split('\n')
    const first = lines.findIndex((line) => line.startsWith('{'))
    if (first < 0) throw error
    let ends = lines.flatMap((line, index) => (index >= first && line.trimEnd().endsWith('}') ? [index] : []))
    ends = ends.slice(-triedEnds)
    for (const end of ends.reverse()) {
      try {
        return parse(lines.slice(first, end + 1).join('\n'))
      } catch {
        // Text of the wrapper may end with a brace, too.
      }
    }
    throw error
  }
}

const triedEnds = 10
const shownLines = 12

/**
 * The first lines that a program printed, for an error. What may be a document of Terraform is left out: states and plans
 * hold secrets in plaintext.
 */
export function selectTextLines(text: string): readonly string[] {
  const lines = stripVTControlCharacters(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const document = lines.findIndex((line) => /^\s*[[{]/.test(line))
  return (document < 0 ? lines : lines.slice(0, document)).slice(0, shownLines)
}
