import { splitArguments } from './arguments.ts'
import { accept, type Kind, reject } from './kind.ts'

export interface LongOptions {
  /** Completes "must be …". */
  readonly rule: string
  /** Options without a value; of any other the next word is the value. */
  readonly flags: readonly string[]
  /** What to do instead of an option that undoes what the action guarantees; undefined for one that may be passed on. */
  readonly refusal: (name: string) => string | undefined
}

/**
 * More options for a program that takes names after its options, split as a shell would, with nothing expanded. A word that is
 * no option would be such a name.
 */
export function longOptionsKind(options: LongOptions): Kind<readonly string[]> {
  const { rule } = options
  return {
    type: 'arguments',
    rule,
    parse: (text) => {
      const words = splitArguments(text)
      if (words === undefined) return reject(rule, 'A quote is not closed.')
      const bad = findFirstProblem(words, options)
      return bad === undefined ? accept(words) : reject(rule, bad)
    },
  }
}

function findFirstProblem(words: readonly string[], { flags, refusal }: LongOptions): string | undefined {
  let waiting: string | undefined
  for (const word of words) {
    if (waiting !== undefined) {
      // Which options take a value depends on the version of the program; what looks like an option might be one.
      if (word.startsWith('-'))
        return `${waiting} lacks its value; one that begins with a dash is written ${waiting}=${word}.`
      waiting = undefined
      continue
    }
    const [, name, attached] = /^--([a-z][a-z-]*)(=[^]*)?$/.exec(word) ?? []
    if (name === undefined) return `${word} is no long option.`
    const instead = refusal(name)
    if (instead !== undefined) return `Remove ${word}: ${instead}`
    if (attached === undefined && !flags.includes(name)) waiting = word
  }
  return waiting === undefined ? undefined : `${waiting} lacks its value.`
}
