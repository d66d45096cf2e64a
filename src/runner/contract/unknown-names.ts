import type { Contract } from './action.ts'
import { suggestName } from './suggest-name.ts'

type KnownNames = Pick<Contract, 'name' | 'inputs' | 'renamed' | 'foreign'>

/**
 * What to say of a name that is not an input of the contract: what it is called now, what another action's name means here,
 * or the nearest of our names.
 * @param display how a user writes the name of an input here
 */
export function explainUnknownName(contract: KnownNames, name: string, display: (name: string) => string): string {
  const successor = findSpelling(contract.renamed, name)
  if (successor !== undefined) return `is now called ${display(successor)}`
  const advice = adviseOn(contract, name)
  return `is not an input of ${contract.name}${advice === undefined ? '' : `. ${advice}`}`
}

function adviseOn({ inputs, foreign }: Pick<KnownNames, 'inputs' | 'foreign'>, name: string): string | undefined {
  const known = Object.keys(inputs)
  const sameLetters = known.find((each) => toLetters(each) === toLetters(name))
  if (sameLetters !== undefined) return `Did you mean ${sameLetters}?`
  const meaning = findSpelling(foreign, name)
  if (meaning === undefined) return suggestName(name, known) ?? suggestLonger(name, known)
  if (typeof meaning === 'object' && 'instead' in meaning) return meaning.instead
  return `Did you mean ${typeof meaning === 'string' ? meaning : joinChoices(meaning)}?`
}

/** For names that share whole words with one of ours: `aws-region-name`. */
function suggestLonger(name: string, known: readonly string[]): string | undefined {
  const parts = `-${name.toLowerCase().replaceAll(/[_.]/g, '-')}-`
  const candidates = known.filter((each) => parts.includes(`-${each}-`) || `-${each}-`.includes(parts))
  const [nearest] = candidates.toSorted((one, other) => other.length - one.length)
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`
}

function joinChoices(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ')
}

/** The entry of a name, however it is spelled: `value_files`, `valueFiles` and `value.files` are `value-files`. */
function findSpelling<T>(names: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.entries(names).find(([each]) => toLetters(each) === toLetters(name))?.[1]
}

/** Letters and digits alone: the runner passes names in capitals, and people write dashes, underscores and dots. */
function toLetters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
