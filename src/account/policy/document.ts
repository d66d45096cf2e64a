import { isRecord } from '../../runner/records.ts'

/** A policy document of IAM or S3 (IAM User Guide, "JSON policy element reference"). */
export interface PolicyDocument {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly NotResource?: string | readonly string[]
  readonly Condition?: PolicyCondition
}

/** Values by condition key by operator. */
export type PolicyCondition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

export function createPolicyDocument(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements }
}

/**
 * Reads a document as the APIs return it: JSON, which IAM percent-encodes (IAM API Reference, GetRolePolicy).
 * @returns undefined for text that is not a policy document
 */
export function parsePolicy(text: string): PolicyDocument | undefined {
  try {
    const json = text.trimStart().startsWith('{') ? text : decodeURIComponent(text)
    const parsed = JSON.parse(json) as Partial<PolicyDocument> | null
    if (typeof parsed !== 'object' || parsed?.Statement === undefined) return undefined
    return { Version: '2008-10-17', ...parsed, Statement: [parsed.Statement].flat() }
  } catch {
    return undefined
  }
}

/** Whether two documents are equivalent: the order of elements, single values versus lists, and Sids do not matter. */
export function isSamePolicy(one: PolicyDocument | undefined, other: PolicyDocument | undefined): boolean {
  return canonicalizePolicy(one) === canonicalizePolicy(other)
}

export function isSameStatement(one: Statement, other: Statement): boolean {
  return canonicalizeStatement(one) === canonicalizeStatement(other)
}

function canonicalizePolicy(policy: PolicyDocument | undefined): string {
  if (policy === undefined) return ''
  return JSON.stringify([policy.Version, ...policy.Statement.map(canonicalizeStatement).sort()])
}

/** Elements with action names, which are case-insensitive. */
const caseless = new Set(['Action', 'NotAction'])

function canonicalizeStatement(statement: Statement): string {
  const elements = Object.entries(statement)
    .filter(([name]) => name !== 'Sid')
    .map(([name, value]): readonly [string, unknown] => [name, canonicalizeElement(name, value)])
  return JSON.stringify(elements.sort(compareNames))
}

function canonicalizeElement(name: string, value: unknown): unknown {
  // The two ways to say "everybody" (IAM User Guide, "Principal").
  if (name === 'Principal' && value === '*') return canonicalizeElement(name, { AWS: '*' })
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([inner, values]): readonly [string, unknown] => [inner, canonicalizeElement(inner, values)])
      .sort(compareNames)
  }
  const texts = [value].flat().map((item) => (caseless.has(name) ? String(item).toLowerCase() : String(item)))
  return [...new Set(texts)].sort()
}

function compareNames([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Escapes a text for literal use in `Resource` (IAM User Guide, "Policy variables": special characters). */
export function escapeWildcards(text: string): string {
  return text.replaceAll(/[*?]|\$(?=\{)/g, (character) => `\${${character}}`)
}
