import type { Input, InputOptions } from '../../runner/contract/kind.ts'
import { longOptionsKind } from '../../runner/contract/long-options.ts'

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

/** More options for `docker buildx build`. A word that is no option would be taken for the context. */
const buildxArgumentsKind = longOptionsKind({
  rule: 'long options of docker buildx build, such as --network=none, that no input stands for',
  flags,
  refusal: (name) => (refused.includes(name) ? 'the action sets it by an input or by itself.' : undefined),
})

export function extraBuildArguments(options: InputOptions): Input<readonly string[]> {
  return { default: '', ...options, kind: buildxArgumentsKind }
}

/** Why an image built with these arguments cannot be known by its files: the caller asks for a new one, or adds files. */
export function explainUnknowableArguments(words: readonly string[]): readonly string[] {
  const fresh = words.filter((word) => /^--(no-cache|no-cache-filter|pull)(=(?!false$)|$)/.test(word))
  const contexts = words.filter((word) => /^--build-context(=|$)/.test(word))
  return [
    ...fresh.map((word) => `${word} asks for a new build`),
    ...contexts.map((word) => `what ${word} adds is not known`),
  ]
}
