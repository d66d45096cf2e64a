import { stsAudience } from '../../aws/credentials/audience.ts'
import { parsePolicy, type PolicyDocument, createPolicyDocument, isSamePolicy } from './document.ts'

/** Which jobs may assume a role. */
export interface TrustScope {
  /** ARN of the OIDC provider in the account. */
  readonly provider: string
  /** Host and path of the provider's URL, the prefix of the condition keys. */
  readonly issuer: string
  /** Complete `sub` claims. An asterisk makes one a pattern, which only subjects of merge requests in GitLab need. */
  readonly subjects: readonly string[]
  /** Further claims, by condition key. */
  readonly conditions?: Conditions
}

type Conditions = Readonly<Record<string, string>>

/** Allows only jobs with one of the subjects to assume the role. */
export function buildTrustPolicy({ provider, issuer, subjects, conditions = {} }: TrustScope): PolicyDocument {
  const exact = { [`${issuer}:aud`]: stsAudience, ...conditions }
  const sub = { [`${issuer}:sub`]: subjects }
  const isPattern = subjects.some((subject) => subject.includes('*'))
  return createPolicyDocument([
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: isPattern ? { StringEquals: exact, StringLike: sub } : { StringEquals: { ...exact, ...sub } },
    },
  ])
}

/** What a trust policy admits. */
export type TrustedJobs = Required<Pick<TrustScope, 'subjects' | 'conditions'>>

/**
 * Reads a trust policy that `buildTrustPolicy` wrote.
 * @returns undefined for any other policy: it may be stricter, so it is not replaced
 */
export function parseTrustPolicy(
  text: string,
  { provider, issuer }: Pick<TrustScope, 'provider' | 'issuer'>,
): TrustedJobs | undefined {
  const policy = parsePolicy(text)
  const { StringEquals: exact = {}, StringLike: patterns = {} } = policy?.Statement[0]?.Condition ?? {}
  const found = exact[`${issuer}:sub`] ?? patterns[`${issuer}:sub`]
  if (found === undefined) return undefined
  const subjects = [found].flat()
  const conditions = Object.fromEntries(
    writtenClaims.flatMap((claim) => {
      const value = exact[`${issuer}:${claim}`]
      return typeof value === 'string' ? [[`${issuer}:${claim}`, value]] : []
    }),
  )
  return isSamePolicy(policy, buildTrustPolicy({ provider, issuer, subjects, conditions }))
    ? { subjects, conditions }
    : undefined
}

/** Claims besides `aud` and `sub` that `bootstrap` requires. */
const writtenClaims = ['project_id', 'ref_protected'] as const
