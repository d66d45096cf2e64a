import { longOptionsKind } from '../../runner/contract/long-options.ts'

/** Options that an input of the action covers, or that would break what the action guarantees. */
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
/** Options without a value; for all others the next word is the value. */
const flags = ['debug', 'no-cache', 'pull', 'quiet']

/** Additional arguments for `docker buildx build`. A word that is not an option would be taken as the context. */
export const buildxArgumentsKind = longOptionsKind({
  rule: 'long options of docker buildx build that no input covers, such as --network=none',
  flags,
  refusal: (name) => {
    if (name === 'load' || name === 'output') return `the input ${name} does that, with push: false.`
    return refused.includes(name) ? 'the action sets it, from an input or on its own.' : undefined
  },
})

/** Why the content of an image built with these arguments cannot be hashed: they force a new build, or add other files. */
export function explainUnhashableArguments(words: readonly string[]): readonly string[] {
  const fresh = words.filter((word) => /^--(no-cache|no-cache-filter|pull)(=(?!false$)|$)/.test(word))
  const contexts = words.filter((word) => /^--build-context(=|$)/.test(word))
  return [
    ...fresh.map((word) => `${word} forces a new build`),
    ...contexts.map((word) => `the content that ${word} adds is unknown`),
  ]
}
