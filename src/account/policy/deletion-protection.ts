import { type PolicyDocument, createPolicyDocument } from './document.ts'

/**
 * Denies a role irreversible deletions, and removing this denial. An explicit deny overrides every permission in the other
 * policies of the role. The module terraform-modules/aws/github-oidc creates the same policy.
 * @param role ARN of the role itself
 */
export function buildDeletionProtectionPolicy(role: string): PolicyDocument {
  return createPolicyDocument([
    {
      Sid: 'KeepWhatCannotBeBroughtBack',
      Effect: 'Deny',
      Action: [
        'ec2:DeleteVpc',
        'ecr:DeleteRepository',
        'eks:DeleteCluster',
        'kms:DisableKey',
        'kms:ScheduleKeyDeletion',
        's3:DeleteBucket',
      ],
      Resource: '*',
    },
    {
      Sid: 'KeepThisPolicy',
      Effect: 'Deny',
      Action: ['iam:DeleteRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
      Resource: role,
    },
  ])
}
