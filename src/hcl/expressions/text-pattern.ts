import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Scope } from './scope.ts'
import { convertToText, isListValue, isObjectValue, unknownValue, type TerraformValue } from './value.ts'

/** A text of which some parts are only known to Terraform: `['staging/', undefined, '.tfstate']`. */
export type TextPattern = readonly (string | undefined)[]

const mostAlternatives = 256
/** Of all combinations of a text together. */
const mostCharacters = 4 * 1024 * 1024

/**
 * The texts that an expression can stand for: one pattern for each branch, argument or element that may be the value.
 * Known texts come as patterns of one part.
 */
export function evaluateTexts(expression: Expression, scope: Scope): readonly TextPattern[] {
  const known = listTexts(evaluate(expression, scope))
  return limit(known ?? evaluateAlternatives(expression, scope).map(mergeParts))
}

/** More alternatives become one, of what they have in common. */
function limit(patterns: readonly TextPattern[]): readonly TextPattern[] {
  if (patterns.length <= mostAlternatives) return patterns
  return [[findCommonPrefix(patterns), undefined]]
}

function findCommonPrefix(patterns: readonly TextPattern[]): string {
  const [first = '', ...others] = patterns.map(getKnownPrefix)
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && first[same] === other[same]) same++
    length = same
  }
  return first.slice(0, length)
}

function evaluateAlternatives(expression: Expression, scope: Scope): readonly TextPattern[] {
  switch (expression.kind) {
    case 'template':
      return combine(expression.parts.map((part) => evaluateTexts(part, scope)))
    case 'choice':
      return expression.branches.flatMap((branch) => evaluateTexts(branch, scope))
    case 'list':
      return expression.items.flatMap((item) => evaluateTexts(item, scope))
    case 'call':
      return evaluateCallTexts(expression, scope)
    case 'access': {
      const target = evaluate(expression.target, scope)
      return listTexts(isListValue(target) || isObjectValue(target) ? Object.values(target) : unknownValue) ?? unknown
    }
    default:
      return unknown
  }
}

const unknown: readonly TextPattern[] = [[undefined]]

function evaluateCallTexts(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  scope: Scope,
): readonly TextPattern[] {
  const [first, ...others] = args
  if (first === undefined) return unknown
  switch (name) {
    case 'try':
    case 'coalesce':
    case 'concat':
    case 'flatten':
    case 'toset':
    case 'tolist':
    case 'one':
    case 'element':
    case 'abspath':
    case 'pathexpand':
      return args.flatMap((arg) => evaluateTexts(arg, scope))
    case 'join': {
      const separator = convertToText(evaluate(first, scope))
      const items = others.flatMap((list) => (list.kind === 'list' ? list.items : [list]))
      if (separator === undefined || others.some(({ kind }) => kind !== 'list')) return unknown
      const parts = items.flatMap((item, at) => [...(at === 0 ? [] : [[[separator]]]), evaluateTexts(item, scope)])
      return combine(parts)
    }
    case 'format': {
      const pattern = convertToText(evaluate(first, scope))
      return pattern === undefined ? unknown : formatTexts(pattern, others, scope)
    }
    default:
      return unknown
  }
}

/** Whatever the verb, its place is that of its argument. */
function formatTexts(pattern: string, args: readonly Expression[], scope: Scope): readonly TextPattern[] {
  const left = [...args]
  const parts = pattern.split(/(%%|%[^a-zA-Z%]*[a-zA-Z])/).map((part): readonly TextPattern[] => {
    if (part === '%%') return [['%']]
    if (!part.startsWith('%')) return [[part]]
    const arg = left.shift()
    return arg === undefined || !/^%[sv]$/.test(part) ? unknown : evaluateTexts(arg, scope)
  })
  return combine(parts)
}

function combine(parts: readonly (readonly TextPattern[])[]): readonly TextPattern[] {
  return parts.reduce<readonly TextPattern[]>(
    (all, alternatives) =>
      isManageable(all, alternatives)
        ? limit(all.flatMap((before) => alternatives.map((one) => mergeParts([...before, ...one]))))
        : [mergeParts([findCommonPrefix(all), undefined])],
    [[]],
  )
}

/** Whether all combinations fit into memory. Choices within a text double them with each one. */
function isManageable(all: readonly TextPattern[], alternatives: readonly TextPattern[]): boolean {
  return sumLengths(all) * alternatives.length + sumLengths(alternatives) * all.length <= mostCharacters
}

function sumLengths(patterns: readonly TextPattern[]): number {
  return patterns.reduce((sum, pattern) => pattern.reduce((length, part) => length + 1 + (part?.length ?? 0), sum), 0)
}

/** Neighbours that are both known, or both unknown, become one part. */
function mergeParts(pattern: TextPattern): TextPattern {
  return pattern.reduce<readonly (string | undefined)[]>((parts, part) => {
    if (parts.length === 0) return [part]
    const last = parts.at(-1)
    if (part === '' || (last === undefined && part === undefined)) return parts
    return last === undefined || part === undefined ? [...parts, part] : [...parts.slice(0, -1), last + part]
  }, [])
}

/** The texts of a value, or of the elements of a list or object; undefined if it is none of these. */
function listTexts(value: TerraformValue): readonly TextPattern[] | undefined {
  const text = convertToText(value)
  if (text !== undefined) return [[text]]
  if (!isListValue(value) && !isObjectValue(value)) return undefined
  const texts = (Object.values(value) as readonly TerraformValue[]).map((one) =>
    one === unknownValue ? unknown : listTexts(one),
  )
  return texts.flatMap((found) => found ?? [])
}

/** The text before the first unknown part. */
export function getKnownPrefix(pattern: TextPattern): string {
  return pattern[0] ?? ''
}

/** The whole text; undefined if a part is unknown. */
export function getKnownText(pattern: TextPattern): string | undefined {
  return pattern.includes(undefined) ? undefined : pattern.join('')
}

/** Whether the pattern can stand for this text. */
export function canStandFor(pattern: TextPattern, text: string): boolean {
  const escaped = pattern.map((part) => (part === undefined ? '[^]*' : RegExp.escape(part)))
  return new RegExp(`^${escaped.join('')}$`).test(text)
}
