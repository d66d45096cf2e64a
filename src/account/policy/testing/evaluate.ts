/** Evaluates policies as IAM does, as far as tests need it (IAM User Guide, "Policy evaluation logic"). */

import type { PolicyDocument, Statement } from '../document.ts'

export interface PolicyRequest {
  readonly action: string
  readonly resource: string
  /** Condition keys of the request. */
  readonly context?: Readonly<Record<string, string>>
}

/** Whether the policies of a role allow a request: a deny wins, and what nothing allows is denied. */
export function isAllowed(policies: readonly PolicyDocument[], request: PolicyRequest): boolean {
  const matching = policies.flatMap(({ Statement }) => Statement).filter((statement) => isMatch(statement, request))
  return matching.some(({ Effect }) => Effect === 'Allow') && matching.every(({ Effect }) => Effect === 'Allow')
}

function isMatch(statement: Statement, { action, resource, context = {} }: PolicyRequest): boolean {
  const matches = (patterns: string | readonly string[], text: string, flags?: string): boolean =>
    [patterns].flat().some((pattern) => compilePattern(pattern, flags).test(text))
  if (!matches(statement.Action, action, 'i')) return false
  if (statement.Resource !== undefined && !matches(statement.Resource, resource)) return false
  if (statement.NotResource !== undefined && matches(statement.NotResource, resource)) return false
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => isHeld(operator, context[key], [values].flat())),
  )
}

function isHeld(operator: string, value: string | undefined, values: readonly string[]): boolean {
  if (operator === 'Null') return values.includes(String(value === undefined))
  const [, set, base, ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(StringEquals|StringNotEquals|StringLike|ArnLike|Bool)(IfExists)?$/.exec(
      operator,
    ) ?? []
  if (base === undefined) throw new TypeError(`no test needs ${operator}`)
  // A key that the request does not have differs from every value, and all of its values are among any.
  if (value === undefined) return ifExists !== undefined || set === 'ForAllValues' || base === 'StringNotEquals'
  if (base === 'StringNotEquals') return !values.includes(value)
  const isPattern = base === 'StringLike' || base === 'ArnLike'
  return values.some((expected) => (isPattern ? compilePattern(expected).test(value) : expected === value))
}

/** `*` and `?` are wildcards, `${*}`, `${?}` and `${$}` the characters themselves. */
function compilePattern(pattern: string, flags?: string): RegExp {
  const source = pattern.replaceAll(/\$\{([*?$])\}|[*?]|[^*?$\w]|\$/g, (part, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`
    if (part === '*') return '[^]*'
    return part === '?' ? '[^]' : `\\${part}`
  })
  return new RegExp(`^${source}$`, flags)
}
