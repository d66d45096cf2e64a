import type { AwsAccount } from '../model.ts'
import { escapeWildcards, type PolicyDocument, createPolicyDocument } from './document.ts'
import { buildBucketArn, inlinePolicyLimit, type StateObject } from './state-access.ts'

export interface ProtectionScope extends AwsAccount {
  /** ARN of the role itself. */
  readonly role: string
  readonly states: readonly StateObject[]
  /** Characters that the other inline policies of the role take. */
  readonly taken: number
}

/**
 * Denies a role irreversible deletions, of states and their old versions too, and removing this denial. An explicit deny
 * overrides every permission in the other policies of the role. The module terraform-modules/aws/github-oidc creates the same policy.
 */
export function buildDeletionProtectionPolicy(scope: ProtectionScope): PolicyDocument {
  const exact = buildPolicy(scope, listStates(scope))
  if (JSON.stringify(exact).length + scope.taken <= inlinePolicyLimit) return exact
  return buildPolicy(scope, listStatePatterns(scope))
}

function buildPolicy(
  { partition, account, role, states }: ProtectionScope,
  stateArns: readonly string[],
): PolicyDocument {
  const buckets = [...new Set(states.map(({ bucket }) => buildBucketArn({ partition, account }, bucket)))]
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
    ...(buckets.length === 0
      ? []
      : ([
          { Sid: 'KeepStates', Effect: 'Deny', Action: 's3:DeleteObject', Resource: stateArns },
          {
            Sid: 'KeepOldStates',
            Effect: 'Deny',
            Action: [
              's3:DeleteBucketPolicy',
              's3:DeleteObjectVersion',
              's3:PutBucketPolicy',
              's3:PutBucketVersioning',
              's3:PutLifecycleConfiguration',
            ],
            Resource: buckets.flatMap((bucket) => [bucket, `${bucket}/*`]),
          },
        ] as const)),
    {
      Sid: 'KeepThisPolicy',
      Effect: 'Deny',
      Action: ['iam:DeleteRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
      Resource: role,
    },
  ])
}

function listStates({ partition, account, states }: ProtectionScope): readonly string[] {
  return states.map(({ bucket, key }) => `${buildBucketArn({ partition, account }, bucket)}/${escapeWildcards(key)}`)
}

/** For more states than a policy holds: all objects of their buckets that end like a state. */
function listStatePatterns({ partition, account, states }: ProtectionScope): readonly string[] {
  const patterns = states.map(({ bucket, key }) => {
    const name = key.slice(key.lastIndexOf('/') + 1)
    const ending = name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.')) : `/${name}`
    return `${buildBucketArn({ partition, account }, bucket)}/*${escapeWildcards(ending)}`
  })
  return [...new Set(patterns)]
}
