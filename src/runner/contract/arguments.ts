/**
 * Splits text into words by the quoting rules of the POSIX shell (XCU 2.2): single quotes keep everything, double quotes
 * and backslashes keep the next character, a backslash at the end of a line joins the lines. Nothing is expanded and there
 * are no operators.
 * @returns undefined if a quote is not closed
 */
export function splitArguments(text: string): string[] | undefined {
  const words: string[] = []
  const token = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|(['"\\])/g
  let word: string | undefined
  for (const [whole, single, double, escaped, plain, open] of text.matchAll(token)) {
    if (open !== undefined) return undefined
    const unquoted = double?.replaceAll(/\\([$`"\\\n])/g, (_match, character: string) =>
      character === '\n' ? '' : character,
    )
    if (escaped === '\n') continue
    const piece = single ?? unquoted ?? escaped ?? plain
    if (piece !== undefined) {
      word = (word ?? '') + piece
    } else if (whole.trim() === '' && word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  return word === undefined ? words : [...words, word]
}
