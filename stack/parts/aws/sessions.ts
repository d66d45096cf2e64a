/**
 * Role sessions shorter than AWS allows, so that tests can observe expiry and renewal within seconds instead of an hour.
 */

import { readAccessKey, type RequestHead } from './operation.ts'

/** Sessions whose name starts with `name` last `seconds`. */
export interface SessionRule {
  readonly name: string
  readonly seconds: number
}

/** Counters of a rule, for tests. */
export interface SessionCount extends SessionRule {
  /** Sessions started under the rule. */
  readonly begun: number
  /** Requests refused because their session had expired. */
  readonly refused: number
}

export interface Sessions {
  readonly add: (rule: SessionRule) => void
  readonly counts: () => readonly SessionCount[]
  readonly clear: () => void
  /** Shortens the expiration in a response with a new session. @param form of the request */
  readonly shorten: (form: string, xml: string) => string
  /** Whether the request is signed with the key of an expired session. */
  readonly isExpired: (request: Pick<RequestHead, 'url' | 'headers'>) => boolean
}

interface RuleCounter {
  readonly rule: SessionRule
  begun: number
  refused: number
}

export function createSessions(now: () => number = Date.now): Sessions {
  const rules: RuleCounter[] = []
  const ends = new Map<string, { readonly at: number; readonly counted: RuleCounter }>()
  return {
    add: (rule) => rules.push({ rule, begun: 0, refused: 0 }),
    counts: () => rules.map(({ rule, begun, refused }) => ({ ...rule, begun, refused })),
    clear: () => {
      rules.length = 0
      ends.clear()
    },
    shorten: (form, xml) => {
      const name = new URLSearchParams(form).get('RoleSessionName') ?? ''
      const counted = rules.find(({ rule }) => name.startsWith(rule.name))
      const key = /<AccessKeyId>([^<]+)</.exec(xml)?.[1]
      if (counted === undefined || key === undefined) return xml
      counted.begun++
      const at = now() + counted.rule.seconds * 1000
      ends.set(key, { at, counted })
      return xml.replace(/(<Expiration>)[^<]*/, `$1${new Date(at).toISOString()}`)
    },
    isExpired: (request) => {
      const end = ends.get(readAccessKey(request) ?? '')
      if (end === undefined || now() < end.at) return false
      end.counted.refused++
      return true
    },
  }
}

/** @throws Error that names the invalid field */
export function checkSessionRule(value: unknown): SessionRule {
  const { name, seconds } = (value ?? {}) as Partial<Record<keyof SessionRule, unknown>>
  if (typeof name !== 'string' || name === '') throw new Error('"name" must be the prefix of a session name')
  if (typeof seconds !== 'number' || !(seconds > 0)) throw new Error('"seconds" must be a number greater than zero')
  return { name, seconds }
}
