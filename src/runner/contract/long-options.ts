import { splitArguments } from './arguments.ts'
import { accept, type Kind, reject } from './kind.ts'

export interface LongOptions {
  /** Completes "must be …". */
  readonly rule: string
  /** Options without a value; any other option takes the next word as its value. */
  readonly flags: readonly string[]
  /** What to do instead of an option that breaks a guarantee of the action; undefined if the option may be passed on. */
  readonly refusal: (name: string) => string | undefined
}

/**
 * Additional options for a program that takes names after its options, split like a shell does, with nothing expanded. A word
 * that is not an option would be taken as such a name.
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
        return `${waiting} is missing its value; write a value that begins with a dash as ${waiting}=${word}.`
      waiting = undefined
      continue
    }
    const [, name, attached] = /^--([a-z][a-z-]*)(=[^]*)?$/.exec(word) ?? []
    if (name === undefined) return `${word} is not a long option.`
    const instead = refusal(name)
    if (instead !== undefined) return `Remove ${word}: ${instead}`
    if (attached === undefined && !flags.includes(name)) waiting = word
  }
  return waiting === undefined ? undefined : `${waiting} is missing its value.`
}
