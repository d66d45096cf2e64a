import { audience } from '../../aws/credentials/id-token.ts'
import { parsePolicy, type PolicyDocument, policyDocument, samePolicy } from './document.ts'

/** Which jobs may assume a role. */
export interface Trust {
  /** ARN of the OIDC provider in the account. */
  readonly provider: string
  /** Host and path of the provider's address, as condition keys begin with it. */
  readonly issuer: string
  /** `sub` claims, each of them whole: no wildcards. */
  readonly subjects: readonly string[]
}

/** Lets exactly the jobs with one of the subjects assume the role. */
export function trustPolicy({ provider, issuer, subjects }: Trust): PolicyDocument {
  return policyDocument([
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: subjects } },
    },
  ])
}

/**
 * The subjects of a trust policy as `trustPolicy` writes it.
 * @returns undefined for a policy that somebody wrote otherwise: it may be stricter, and is not replaced
 */
export function trustedSubjects(
  text: string,
  { provider, issuer }: Omit<Trust, 'subjects'>,
): Trust['subjects'] | undefined {
  const policy = parsePolicy(text)
  const found = policy?.Statement[0]?.Condition?.StringEquals?.[`${issuer}:sub`]
  if (found === undefined) return undefined
  const subjects = [found].flat()
  return samePolicy(policy, trustPolicy({ provider, issuer, subjects })) ? subjects : undefined
}
