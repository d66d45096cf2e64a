import { splitArguments } from '../../runner/contract/arguments.ts'
import { accept, type Input, type InputOptions, type Kind, reject } from '../../runner/contract/kind.ts'

/** Options that inputs of the action stand for, or that would undo what it guarantees. */
const refused = [
  'attest',
  'build-arg',
  'builder',
  'cache-from',
  'cache-to',
  'call',
  'check',
  'config',
  'file',
  'host',
  'iidfile',
  'label',
  'load',
  'metadata-file',
  'output',
  'platform',
  'print',
  'progress',
  'provenance',
  'push',
  'sbom',
  'secret',
  'tag',
  'target',
]
/** Options without a value; of any other the next word is the value. */
const flags = ['debug', 'no-cache', 'pull', 'quiet']
const rule = 'long options of docker buildx build, such as --network=none, that no input stands for'

/** More options for `docker buildx build`. A word that is no option would be taken for the context. */
const extraArgumentsKind: Kind<readonly string[]> = {
  type: 'arguments',
  rule,
  parse: (text) => {
    const words = splitArguments(text)
    if (words === undefined) return reject(rule, 'A quote is not closed.')
    const bad = firstBad(words)
    return bad === undefined ? accept(words) : reject(rule, bad)
  },
}

function firstBad(words: readonly string[]): string | undefined {
  let waiting: string | undefined
  for (const word of words) {
    if (waiting !== undefined) {
      // Which options take a value depends on the version of buildx; one that looks like an option might be one.
      if (word.startsWith('-'))
        return `${waiting} lacks its value; one that begins with a dash is written ${waiting}=${word}.`
      waiting = undefined
      continue
    }
    const [, name, attached] = /^--([a-z][a-z-]*)(=[^]*)?$/.exec(word) ?? []
    if (name === undefined) return `${word} is no long option.`
    if (refused.includes(name)) return `Remove ${word}: the action sets it by an input or by itself.`
    if (attached === undefined && !flags.includes(name)) waiting = word
  }
  return waiting === undefined ? undefined : `${waiting} lacks its value.`
}

export function extraBuildArguments(options: InputOptions): Input<readonly string[]> {
  return { default: '', ...options, kind: extraArgumentsKind }
}

/** Why an image built with these arguments cannot be known by its files: the caller asks for a new one, or adds files. */
export function unknowableArguments(words: readonly string[]): readonly string[] {
  const fresh = words.filter((word) => /^--(no-cache|no-cache-filter|pull)(=(?!false$)|$)/.test(word))
  const contexts = words.filter((word) => /^--build-context(=|$)/.test(word))
  return [
    ...fresh.map((word) => `${word} asks for a new build`),
    ...contexts.map((word) => `what ${word} adds is not known`),
  ]
}
