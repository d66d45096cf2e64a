/**
 * Role sessions shorter than AWS allows, so that tests can observe expiry and renewal within seconds instead of an hour.
 */

import { readAccessKey, type RequestHead } from './operation.ts'

/** Concerns sessions whose name starts with `name`. */
export type SessionRule =
  /** They last `seconds`, whatever was requested. */
  | { readonly name: string; readonly seconds: number }
  /** Their time passes this many times faster: at 60, a session of 15 minutes lasts 15 seconds. */
  | { readonly name: string; readonly pace: number }

/** Counters of a rule, for tests. */
export interface SessionCount {
  readonly name: string
  /** Sessions started under the rule. */
  readonly begun: number
  /** Requests refused because their session had expired. */
  readonly refused: number
}

export interface Sessions {
  readonly add: (rule: SessionRule) => void
  readonly counts: () => readonly SessionCount[]
  readonly clear: () => void
  /** Lets the rest of the time of all sessions pass whose name starts with `name`; a rule must concern them. */
  readonly end: (name: string) => void
  /** Shortens the expiration in a response with a new session. @param form of the request */
  readonly shorten: (form: string, xml: string) => string
  /** The account of the session that a key belongs to; undefined for keys of accounts themselves. */
  readonly findAccount: (key: string) => string | undefined
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
  const accounts = new Map<string, string>()
  const ends = new Map<string, { readonly name: string; at: number; readonly counted: RuleCounter }>()
  return {
    add: (rule) => rules.push({ rule, begun: 0, refused: 0 }),
    counts: () => rules.map(({ rule, begun, refused }) => ({ ...rule, begun, refused })),
    clear: () => {
      rules.length = 0
      ends.clear()
    },
    end: (name) => {
      for (const session of ends.values()) if (session.name.startsWith(name)) session.at = now()
    },
    shorten: (form, xml) => {
      const request = new URLSearchParams(form)
      const name = request.get('RoleSessionName') ?? ''
      const counted = rules.find(({ rule }) => name.startsWith(rule.name))
      const key = /<AccessKeyId>([^<]+)</.exec(xml)?.[1]
      const account = /:sts::(\d{12}):assumed-role\//.exec(xml)?.[1]
      if (key !== undefined && account !== undefined) accounts.set(key, account)
      if (counted === undefined || key === undefined) return xml
      counted.begun++
      const at = now() + toSeconds(counted.rule, request) * 1000
      ends.set(key, { name, at, counted })
      return xml.replace(/(<Expiration>)[^<]*/, `$1${new Date(at).toISOString()}`)
    },
    findAccount: (key) => accounts.get(key),
    isExpired: (request) => {
      const end = ends.get(readAccessKey(request) ?? '')
      if (end === undefined || now() < end.at) return false
      end.counted.refused++
      return true
    },
  }
}

/** An hour is the default of STS. */
function toSeconds(rule: SessionRule, request: URLSearchParams): number {
  return 'seconds' in rule ? rule.seconds : Number(request.get('DurationSeconds') ?? 3600) / rule.pace
}

/** @throws Error that names the invalid field */
export function checkSessionRule(value: unknown): SessionRule {
  const { seconds, pace } = (value ?? {}) as Readonly<Record<string, unknown>>
  const name = checkSessionName(value)
  if (isPositive(seconds) && pace === undefined) return { name, seconds }
  if (isPositive(pace) && seconds === undefined) return { name, pace }
  throw new Error('either "seconds" or "pace" must be a number greater than zero')
}

/** @throws Error that names the invalid field */
export function checkSessionName(value: unknown): string {
  const { name } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || name === '') throw new Error('"name" must be the prefix of a session name')
  return name
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}
