import { stsAudience } from '../../aws/credentials/audience.ts'
import { isRecord } from '../../runner/records.ts'
import { parsePolicy, type Statement } from './document.ts'
import type { TrustScope } from './trust.ts'

export interface OwnTrust extends Pick<TrustScope, 'provider' | 'issuer'> {
  /** Whether bootstrap itself may have trusted a subject, now or in an earlier run. */
  readonly isOwnSubject: (subject: string) => boolean
}

/**
 * Whom a trust policy admits besides the jobs that bootstrap itself lets assume a role. Only what is understood to admit
 * no more counts as ours: further denials and further conditions do.
 * @param text the policy as the API returns it
 * @returns for people, each completes "it trusts …"; empty if there is nobody else
 */
export function listForeignTrust(text: string, own: OwnTrust): readonly string[] {
  const policy = parsePolicy(text)
  if (policy === undefined) return ['somebody unknown: the policy cannot be parsed']
  const allowed = policy.Statement.filter(({ Effect }) => Effect !== 'Deny')
  return [...new Set(allowed.flatMap((statement) => listForeignParts(statement, own)))]
}

function listForeignParts(statement: Statement, own: OwnTrust): readonly string[] {
  const principals = listForeignPrincipals(statement, own.provider)
  if (principals.length > 0) return principals
  const actions = listForeignActions(statement)
  return [...actions, ...listForeignTokens(statement, own)]
}

function listForeignPrincipals({ Principal: principal }: Statement, provider: string): readonly string[] {
  if (principal === undefined) return ['everybody except the principals that it names (NotPrincipal)']
  if (!isRecord(principal)) return [describePrincipal('AWS', principal)]
  return Object.entries(principal).flatMap(([kind, names]) =>
    [names]
      .flat()
      .filter((name) => kind !== 'Federated' || name !== provider)
      .map((name) => describePrincipal(kind, name)),
  )
}

function describePrincipal(kind: string, name: string): string {
  switch (kind) {
    case 'AWS': {
      if (name === '*') return 'everybody (the principal *)'
      const account = /^(?:arn:[\w-]+:(?:iam|sts)::)?(\d{12})\b/.exec(name)?.[1]
      return account === undefined ? `the principal ${name}` : `the principal ${name} of account ${account}`
    }
    case 'Service':
      return `the AWS service ${name}`
    case 'Federated':
      return `the identity provider ${name}`
    default:
      return `the principal ${name} (${kind})`
  }
}

function listForeignActions({ Action: action }: Partial<Statement>): readonly string[] {
  if (action === undefined) return ['callers of every action except those that it names (NotAction)']
  return [action]
    .flat()
    .filter((name) => name.toLowerCase() !== 'sts:assumerolewithwebidentity')
    .map((name) => `callers of ${name}`)
}

function listForeignTokens(statement: Statement, { issuer, isOwnSubject }: OwnTrust): readonly string[] {
  return [
    ...findForeignValues(
      listRequiredValues(statement, `${issuer}:aud`),
      (audience) => audience === stsAudience,
      (audience) => `tokens for the audience ${audience ?? '*'}`,
    ),
    ...findForeignValues(listRequiredValues(statement, `${issuer}:sub`), isOwnSubject, (subject) =>
      subject === undefined
        ? `every job of every repository (no condition on ${issuer}:sub)`
        : `jobs with the subject ${subject}`,
    ),
  ]
}

/** All conditions must hold, so one that admits only what is ours is enough. */
function findForeignValues(
  required: readonly (readonly string[])[],
  isOwn: (value: string) => boolean,
  describe: (value: string | undefined) => string,
): readonly string[] {
  const foreign = required.map((values) => values.filter((value) => !isOwn(value)))
  if (foreign.some((values) => values.length === 0)) return []
  const [first] = foreign
  return first === undefined ? [describe(undefined)] : first.map(describe)
}

/** Operators that a token without the claim does not pass. Names of keys do not depend on case; a pattern is no own value. */
const restrictingOperators = new Set([
  'StringEquals',
  'StringLike',
  'ForAnyValue:StringEquals',
  'ForAnyValue:StringLike',
])

function listRequiredValues({ Condition: condition = {} }: Statement, key: string): readonly (readonly string[])[] {
  return Object.entries(condition)
    .filter(([operator]) => restrictingOperators.has(operator))
    .flatMap(([, keys]) => Object.entries(keys))
    .filter(([name]) => name.toLowerCase() === key.toLowerCase())
    .map(([, values]) => [values].flat())
}
