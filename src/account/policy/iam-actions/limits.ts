/**
 * To what IAM can limit an action (Service Authorization Reference, "Resource types" and "Condition keys" of each service). Words in angle
 * brackets are the names of the environment.
 */

import type { PolicyCondition, Statement } from '../document.ts'
import type { EnvironmentNames, Limit } from './model.ts'

/** The tag by which EC2 and KMS tell whose a resource is: their ARNs contain IDs, not names. */
export const environmentTag = 'eks-actions:name'

const resourceTag = `aws:ResourceTag/${environmentTag}`
const isOwn: PolicyCondition = { StringEquals: { [resourceTag]: '<prefix>' } }
const becomesOwn = { StringEquals: { [`aws:RequestTag/${environmentTag}`]: '<prefix>' } } as const

/** Actions without resource types, in the region. They list, or the name is in the answer only. */
export const inRegion: Limit = { Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': '<region>' } } }

function formatArn(service: string, resource: string): string {
  return `arn:<partition>:${service}:<region>:<account>:${resource}`
}

/** New resources of EC2, which get the tag with their creation. One type per limit: what is only referred to needs its own. */
export function limitToNewEc2(type: string): Limit {
  return { Resource: formatArn('ec2', `${type}/*`), Condition: becomesOwn }
}

/** Resources of EC2 with the tag. */
export const ownEc2: Limit = { Resource: formatArn('ec2', '*/*'), Condition: isOwn }

/** Resources of EC2 that AWS creates without tags; what is done with them also needs an own resource. */
export function limitToUntaggedEc2(type: string): Limit {
  return { Resource: formatArn('ec2', `${type}/*`) }
}

/** Tags of new resources of EC2, set by the actions that create them, and no later. */
export function limitToNewEc2Tags(actions: readonly string[]): Limit {
  return {
    Resource: formatArn('ec2', '*/*'),
    Condition: { StringEquals: { ...becomesOwn.StringEquals, 'ec2:CreateAction': actions } },
  }
}

/** The security group that AWS creates with a VPC has no tags, and IAM cannot tell to which VPC it belongs. */
export const defaultSecurityGroup: Limit = {
  Resource: formatArn('ec2', 'security-group/*'),
  Condition: { ...becomesOwn, Null: { [resourceTag]: 'true' } },
}

/** Network interfaces that the CNI of the cluster left behind. */
export const clusterInterfaces: Limit = {
  Resource: formatArn('ec2', 'network-interface/*'),
  Condition: { StringEquals: { 'aws:ResourceTag/cluster.k8s.amazonaws.com/name': '<prefix>' } },
}

/** What an instance consists of, when it is launched from a template. */
export const launchedFromTemplate: Limit = {
  Resource: [
    ...['image', 'instance', 'network-interface', 'security-group', 'volume'].map((type) =>
      formatArn('ec2', `${type}/*`),
    ),
    'arn:<partition>:ec2:<region>::image/*',
  ],
  Condition: { ArnLike: { 'ec2:LaunchTemplate': formatArn('ec2', 'launch-template/*') } },
}

/** Roles of the environment, by path. */
export const roles: Limit = { Resource: 'arn:<partition>:iam::<account>:role<iamPath>*' }

/** Roles of the environment within its permissions boundary: only they can get more permissions. */
export const boundRoles: Limit = { ...roles, Condition: { StringEquals: { 'iam:PermissionsBoundary': '<boundary>' } } }

/** Roles of the environment, given to the services that its roots use. */
export const passedRoles: Limit = {
  ...roles,
  Condition: {
    StringEquals: {
      'iam:PassedToService': [
        'codebuild.amazonaws.com',
        'ec2.amazonaws.com',
        'eks.amazonaws.com',
        'pods.eks.amazonaws.com',
        'vpc-flow-logs.amazonaws.com',
      ],
    },
  },
}

/** Roles that services of AWS create for themselves; their names and policies are AWS's. */
export const serviceLinkedRoles: Limit = { Resource: 'arn:<partition>:iam::<account>:role/aws-service-role/*' }

export const newServiceLinkedRoles: Limit = {
  ...serviceLinkedRoles,
  Condition: {
    StringEquals: {
      'iam:AWSServiceName': [
        'autoscaling.amazonaws.com',
        'eks-nodegroup.amazonaws.com',
        'eks.amazonaws.com',
        'elasticloadbalancing.amazonaws.com',
        'spot.amazonaws.com',
      ],
    },
  },
}

/** Issuers of clusters in the region, also in China: never that of GitHub, GitLab or a server of somebody else. Their names are IDs. */
export const clusterIssuers: Limit = {
  Resource: ['com', 'com.cn'].map(
    (end) => `arn:<partition>:iam::<account>:oidc-provider/oidc.eks.<region>.amazonaws.${end}/*`,
  ),
}

export const ownClusterIssuers: Limit = { ...clusterIssuers, Condition: isOwn }

/**
 * Issuers that get the tag, unless another environment has them. IAM cannot tell tags at the creation from later ones, so the issuer of a
 * cluster that belongs to no environment can be tagged.
 */
export const newClusterIssuers: Limit = {
  ...clusterIssuers,
  Condition: { ...becomesOwn, StringEqualsIfExists: { [resourceTag]: '<prefix>' } },
}

export const cluster: Limit = { Resource: formatArn('eks', 'cluster/<prefix>') }

/** The cluster, and what belongs to it. */
export const clusterParts: Limit = {
  Resource: [
    formatArn('eks', 'cluster/<prefix>'),
    ...['access-entry', 'addon', 'nodegroup', 'podidentityassociation'].map((type) =>
      formatArn('eks', `${type}/<prefix>/*`),
    ),
  ],
}

/** Log groups of the environment. For some actions AWS appends `:*`, which means all streams. */
export const logGroups: Limit = {
  Resource: [
    formatArn('logs', 'log-group:/aws/eks/<prefix>/*'),
    formatArn('logs', 'log-group:/aws/vpc/<prefix>/*'),
    formatArn('logs', 'log-group:/aws/codebuild/<prefix>/*'),
  ],
}

/** What has no name, and no ARN before it exists: keys, and connections to GitHub. */
export const newInRegion: Limit = {
  Resource: '*',
  Condition: { StringEquals: { ...becomesOwn.StringEquals, 'aws:RequestedRegion': '<region>' } },
}

/** Keys of the region and account: for what only reads, or is needed before the tag of a new key counts (up to five minutes). */
export const keys: Limit = { Resource: formatArn('kms', 'key/*') }

export const ownKeys: Limit = { ...keys, Condition: isOwn }

/**
 * Keys that get the tag, unless another environment has it. KMS cannot tell tags at the creation of a key from later ones, so a key that
 * belongs to no environment can be tagged; but not if it has an alias, as keys of others have, for example that of the states.
 */
export const taggedKeys: Limit = {
  ...keys,
  Condition: {
    ...becomesOwn,
    StringEqualsIfExists: { [resourceTag]: '<prefix>' },
    'ForAllValues:StringEquals': { 'kms:ResourceAliases': 'alias/eks/<prefix>' },
  },
}

/** Keys that a service may use for a resource of the environment. */
export const usedKeys: Limit = { ...keys, Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } }

export const keyAliases: Limit = { Resource: formatArn('kms', 'alias/eks/<prefix>') }

/** Image repositories of the environment, by name. */
export const repositories: Limit = {
  Resource: [formatArn('ecr', 'repository/<repository>'), formatArn('ecr', 'repository/<prefix>/*')],
}

/** The project of CodeBuild that runs jobs of GitHub. */
export const runnerProject: Limit = { Resource: formatArn('codebuild', 'project/<prefix>-runners') }

/** A connection to GitHub has an ID for a name. */
export const connections: Limit = { Resource: formatArn('codeconnections', 'connection/*') }

export const ownConnections: Limit = { ...connections, Condition: isOwn }

/** As with keys, tags at the creation are no different from later ones. */
export const taggedConnections: Limit = {
  ...connections,
  Condition: { ...becomesOwn, StringEqualsIfExists: { [resourceTag]: '<prefix>' } },
}

/** The elements of a statement with the names of an environment, which must be free of wildcards. */
export function resolveLimit(
  { Resource, Condition }: Limit,
  names: EnvironmentNames,
): Pick<Statement, 'Resource' | 'Condition'> {
  const { partition, account, region, prefix, iamPath, boundary } = names
  const values: Readonly<Record<string, string>> = { partition, account, region, prefix, iamPath, boundary }
  const resolve = (text: string): string => text.replaceAll(/<(\w+)>/g, (all, name: string) => values[name] ?? all)
  const resources = [Resource].flat().flatMap((pattern) => {
    const resolved = resolve(pattern)
    if (!resolved.includes('<repository>')) return [resolved]
    return names.repositories.map((name) => resolved.replace('<repository>', name))
  })
  const unique = [...new Set(resources)]
  const [first = ''] = unique
  return {
    Resource: unique.length === 1 ? first : unique,
    ...(Condition === undefined
      ? {}
      : { Condition: JSON.parse(resolve(JSON.stringify(Condition))) as PolicyCondition }),
  }
}
