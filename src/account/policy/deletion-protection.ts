import { type PolicyDocument, createPolicyDocument } from './document.ts'

/**
 * Denies a role what could not be brought back, and to take the denial off. A denial wins over every permission, whatever
 * the other policies of the role say. The module terraform-modules/aws/github-oidc writes the same.
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
