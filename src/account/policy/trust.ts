import { stsAudience } from '../../aws/credentials/id-token.ts'
import { parsePolicy, type PolicyDocument, createPolicyDocument, isSamePolicy } from './document.ts'

/** Which jobs may assume a role. */
export interface TrustScope {
  /** ARN of the OIDC provider in the account. */
  readonly provider: string
  /** Host and path of the provider's address, as condition keys begin with it. */
  readonly issuer: string
  /** `sub` claims, each of them whole: no wildcards. */
  readonly subjects: readonly string[]
}

/** Lets exactly the jobs with one of the subjects assume the role. */
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
 * The subjects of a trust policy as `trustPolicy` writes it.
 * @returns undefined for a policy that somebody wrote otherwise: it may be stricter, and is not replaced
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
