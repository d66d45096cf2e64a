import { ActionError } from '../../runner/errors/action-error.ts'
import { isListValue, isObjectValue, type TerraformValue } from './value.ts'

/** Keeps expressions that grow without end from taking the machine's memory: Terraform would spend minutes on them. */
export interface ValueLimits {
  /**
   * Announces a text or list of this size before it is built, by the sizes of its parts.
   * @throws ActionError `configuration-invalid`
   */
  readonly reserve: (sizes: readonly number[]) => void
  /**
   * Passes on a value that has been built.
   * @throws ActionError `configuration-invalid`
   */
  readonly check: (value: TerraformValue) => TerraformValue
}

/** Characters of one value, each part counted as often as it occurs. No name, path or setting is near that. */
const largestValue = 8 * 1024 * 1024

/** A member of a list or object weighs as much as so many characters. */
export const memberWeight = 16

/** What all texts and lists of one module may take. */
const largestSum = 32 * 1024 * 1024

/** Limits for the expressions of one module. */
export function createValueLimits(): ValueLimits {
  // Lists and objects share their parts: counting each part anew would take the time that is to be saved.
  const weights = new WeakMap<object, number>()
  let left = largestSum
  const measureWeight = (value: TerraformValue): number => {
    if (typeof value === 'string') return value.length + 1
    if (!isListValue(value) && !isObjectValue(value)) return 1
    const known = weights.get(value)
    if (known !== undefined) return known
    const members = isListValue(value)
      ? value.map(measureWeight)
      : Object.entries(value).map(([name, member]) => name.length + measureWeight(member))
    const weight = sum(members) + members.length * memberWeight
    weights.set(value, weight)
    return weight
  }
  return {
    reserve: (sizes) => {
      const size = sum(sizes)
      left -= size
      if (!(size <= largestValue) || left < 0) throw createTooLargeError()
    },
    check: (value) => {
      if (measureWeight(value) > largestValue) throw createTooLargeError()
      return value
    },
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

function createTooLargeError(): ActionError {
  return createExpressionError(`more than ${largestValue / 1024 ** 2} million characters`)
}

/** For an expression whose evaluation would not end, or not in this machine's memory. */
export function createExpressionError(what: string): ActionError {
  return new ActionError('configuration-invalid', `an expression cannot be evaluated: ${what}`)
}
