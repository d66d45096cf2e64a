import { stsAudience } from '../../aws/credentials/audience.ts'
import { parsePolicy, type PolicyDocument, createPolicyDocument, isSamePolicy } from './document.ts'

/** Which jobs may assume a role. */
export interface TrustScope {
  /** ARN of the OIDC provider in the account. */
  readonly provider: string
  /** Host and path of the provider's URL, the prefix of the condition keys. */
  readonly issuer: string
  /** Complete `sub` claims, without wildcards. */
  readonly subjects: readonly string[]
}

/** Allows only jobs with one of the subjects to assume the role. */
export function buildTrustPolicy({ provider, issuer, subjects }: TrustScope): PolicyDocument {
  return createPolicyDocument([
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:aud`]: stsAudience, [`${issuer}:sub`]: subjects } },
    },
  ])
}

/**
 * The subjects of a trust policy that `buildTrustPolicy` wrote.
 * @returns undefined for any other policy: it may be stricter, so it is not replaced
 */
export function parseTrustedSubjects(
  text: string,
  { provider, issuer }: Omit<TrustScope, 'subjects'>,
): TrustScope['subjects'] | undefined {
  const policy = parsePolicy(text)
  const found = policy?.Statement[0]?.Condition?.StringEquals?.[`${issuer}:sub`]
  if (found === undefined) return undefined
  const subjects = [found].flat()
  return isSamePolicy(policy, buildTrustPolicy({ provider, issuer, subjects })) ? subjects : undefined
}
