import { createPolicyDocument, type PolicyCondition, type PolicyDocument, type Statement } from './document.ts'
import { environmentTag } from './iam-actions/limits.ts'
import type { EnvironmentNames } from './iam-actions/model.ts'

/** What the roles of an environment may never reach, besides what belongs to others. */
export interface BoundaryScope extends EnvironmentNames {
  /** Buckets with states and plans: patterns of names. */
  readonly stateBuckets: readonly string[]
}

/**
 * The permissions boundary of the roles that an environment's roots create: whatever policies they get, they use what clusters and their
 * workloads use, and change no identities, states, or anything with the tag of another environment. It allows nothing by itself.
 */
export function buildBoundary(scope: BoundaryScope): PolicyDocument {
  const { partition, account, iamPath } = scope
  const ownRoles = `arn:${partition}:iam::${account}:role${iamPath}*`
  return createPolicyDocument([
    { Sid: 'Workloads', Effect: 'Allow', Action: workloadActions, Resource: '*' },
    {
      Sid: 'OwnRoles',
      Effect: 'Allow',
      Action: ['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:PassRole', 'sts:AssumeRole', 'sts:TagSession'],
      Resource: ownRoles,
    },
    {
      Sid: 'InstanceProfilesOfEks',
      Effect: 'Allow',
      Action: [
        'iam:AddRoleToInstanceProfile',
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
        'iam:TagInstanceProfile',
      ],
      Resource: `arn:${partition}:iam::${account}:instance-profile/eks*`,
    },
    {
      Sid: 'RolesOfServices',
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource: `arn:${partition}:iam::${account}:role/aws-service-role/*`,
    },
    {
      Sid: 'RolesOfOtherAccounts',
      Effect: 'Allow',
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Resource: `arn:${partition}:iam::*:role/*`,
      Condition: { StringNotEquals: { 'aws:ResourceAccount': account } },
    },
    ...buildFences(scope),
  ])
}

/** Denials, which no policy of a role overrides. */
function buildFences(scope: BoundaryScope): readonly Statement[] {
  const { partition, stateBuckets } = scope
  return [
    {
      Sid: 'NothingOfOtherEnvironments',
      Effect: 'Deny',
      // Not images, which can only be read: nodes of production run what staging has built.
      Action: workloadActions.filter((action) => !action.startsWith('ecr')),
      Resource: '*',
      Condition: isOfAnother(environmentTag, scope),
    },
    {
      Sid: 'NothingOfOtherClusters',
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: isOfAnother('eks:eks-cluster-name', scope),
    },
    ...(stateBuckets.length === 0
      ? []
      : ([
          {
            Sid: 'NoStates',
            Effect: 'Deny',
            Action: 's3:*',
            Resource: stateBuckets.flatMap((name) => [
              `arn:${partition}:s3:::${name}`,
              `arn:${partition}:s3:::${name}/*`,
            ]),
          },
        ] as const)),
  ]
}

/** The resource has the tag, with another value. */
function isOfAnother(tag: string, { prefix }: EnvironmentNames): PolicyCondition {
  const key = `aws:ResourceTag/${tag}`
  return { StringNotEquals: { [key]: prefix }, Null: { [key]: 'false' } }
}

/**
 * Services that clusters, nodes, add-ons and workloads use. Administration of the account is not among them: identities, organizations,
 * billing, audit.
 */
const workloadActions = [
  'acm:*',
  'aps:*',
  'autoscaling:*',
  'bedrock:Invoke*',
  'cloudfront:*',
  'cloudwatch:*',
  'codebuild:*',
  'codeconnections:*',
  'codestar-connections:*',
  'cognito-idp:DescribeUserPoolClient',
  'dynamodb:*',
  'ec2:*',
  'ec2messages:*',
  'ecr-public:Get*',
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:BatchImportUpstreamImage',
  'ecr:Describe*',
  'ecr:Get*',
  'ecr:List*',
  'eks-auth:AssumeRoleForPodIdentity',
  'eks:Describe*',
  'eks:List*',
  'elasticfilesystem:*',
  'elasticloadbalancing:*',
  'es:*',
  'events:*',
  'firehose:*',
  'fsx:*',
  'kinesis:*',
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:List*',
  'kms:ReEncrypt*',
  'kms:RevokeGrant',
  'kms:Sign',
  'kms:Verify',
  'lambda:InvokeFunction',
  'logs:*',
  'pricing:*',
  'rds-data:*',
  'rds-db:connect',
  'rds:Describe*',
  'route53:*',
  's3:*',
  'secretsmanager:*',
  'servicediscovery:*',
  'ses:*',
  'shield:*',
  'sns:*',
  'sqs:*',
  'ssm:*',
  'ssmmessages:*',
  'states:*',
  'sts:GetCallerIdentity',
  'tag:*',
  'vpc-lattice:*',
  'waf-regional:*',
  'wafv2:*',
  'xray:*',
]
