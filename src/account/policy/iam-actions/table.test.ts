/** The policies of an environment allow what its roots need, and nothing of another environment. */

import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PolicyDocument } from '../document.ts'
import { buildEnvironmentPolicies, managedPolicyLimit } from '../environment-access.ts'
import { isAllowed, type PolicyRequest } from '../testing/evaluate.ts'
import { resolveLimit } from './limits.ts'
import type { EnvironmentNames, Grant } from './model.ts'
import { iamActionTable, listGrants } from './table.ts'

const repositoryRoot = path.resolve(import.meta.dirname, '../../../..')

function createNames(prefix: string, more: Partial<EnvironmentNames> = {}): EnvironmentNames {
  return {
    ...{ account: '111122223333', partition: 'aws', region: 'eu-central-1', prefix, iamPath: `/${prefix}/` },
    boundary: `arn:aws:iam::111122223333:policy/eks-actions/eks-actions-${prefix}-boundary`,
    repositories: [`${prefix}-shop`],
    ...more,
  }
}

const staging = createNames('acme-staging')
const apply = buildEnvironmentPolicies(staging, 'apply')
const plan = buildEnvironmentPolicies(staging, 'plan')

/** Requests that a grant is for: each of its resources, with the conditions that it names. */
function listRequests({ actions, limit }: Grant, names: EnvironmentNames): readonly PolicyRequest[] {
  const { Resource = [], Condition = {} } = resolveLimit(limit, names)
  const values = Object.entries(Condition).flatMap(([operator, keys]) =>
    operator === 'Null' || operator.endsWith('IfExists')
      ? []
      : Object.entries(keys).map(([key, value]) => [key, [value].flat()[0] ?? ''] as const),
  )
  return actions.flatMap((action) =>
    [Resource].flat().map((pattern) => ({
      action,
      resource: pattern === '*' ? '*' : pattern.replaceAll('*', '0123'),
      context: Object.fromEntries(values.map(([key, value]) => [key, value.replaceAll('*', '0123')])),
    })),
  )
}

const describeRequest = ({ action, resource }: PolicyRequest): string => `${action} on ${resource}`

describe('for every type of resource', () => {
  test('each action is allowed within the names of the environment', () => {
    const requests = listGrants().flatMap((grant) => listRequests(grant, staging))
    expect(requests.length).toBeGreaterThan(200)
    expect(requests.filter((request) => !isAllowed(apply, request)).map(describeRequest)).toEqual([])
  })

  test('a plan may only read', () => {
    const requests = listGrants().flatMap((grant) => listRequests(grant, staging))
    const allowed = requests.filter((request) => isAllowed(plan, request)).map(({ action }) => action)
    expect(allowed.filter((action) => !/:(BatchGet|Describe|Get|List)/.test(action))).toEqual([])
    const reads = listGrants().filter(({ phases }) => phases.includes('read'))
    const missing = reads.flatMap((grant) => listRequests(grant, staging)).filter((each) => !isAllowed(plan, each))
    expect(missing.map(describeRequest)).toEqual([])
  })
})

/** What IAM cannot limit to one environment of an account, besides what only reads; see `limits.ts` for the reasons. */
const sharedWithinAccount = [
  'ec2:AuthorizeSecurityGroupEgress on security-group-rule',
  'ec2:AuthorizeSecurityGroupIngress on security-group-rule',
  'ec2:DetachNetworkInterface on instance',
  'ec2:ReplaceNetworkAclAssociation on network-acl',
  'ec2:RunInstances on image',
  'ec2:RunInstances on instance',
  'ec2:RunInstances on network-interface',
  'ec2:RunInstances on security-group',
  'ec2:RunInstances on volume',
  'iam:CreateServiceLinkedRole on role',
  'kms:CreateAlias on key',
  'kms:CreateGrant on key',
  'kms:EnableKeyRotation on key',
]

const reads = /:(BatchGet|Describe|Get|List)/

/** Writes that the policies allow, among those that a grant means in another environment. */
function listLeaks(policies: readonly PolicyDocument[], other: EnvironmentNames): readonly string[] {
  const leaks = listGrants()
    .flatMap((grant) => listRequests(grant, other))
    .filter((request) => !reads.test(request.action) && isAllowed(policies, request))
  return [...new Set(leaks.map(({ action, resource }) => `${action} on ${/:([a-z-]+)\/[^:]*$/.exec(resource)?.[1]}`))]
}

describe('of another environment', () => {
  test('in the same account, nothing is changed but what IAM cannot tell apart', () => {
    const leaks = listLeaks(apply, createNames('acme-production'))
    expect(leaks.filter((leak) => !sharedWithinAccount.includes(leak))).toEqual([])
  })

  test.each([
    ['of another account', { account: '999988887777' }],
    ['of another partition', { partition: 'aws-cn' }],
  ])('%s, nothing is allowed', (_, difference) => {
    const requests = listGrants().flatMap((grant) => listRequests(grant, createNames('acme-staging', difference)))
    const allowed = requests.filter((request) => request.resource !== '*' && isAllowed(apply, request))
    expect(allowed.map(describeRequest)).toEqual([])
  })

  test('in another region, nothing but IAM, which has no regions, is allowed', () => {
    const names = createNames('acme-staging', { region: 'eu-west-1' })
    const requests = listGrants()
      .flatMap((grant) => listRequests(grant, names))
      .filter(({ action }) => !action.startsWith('iam:'))
    expect(requests.filter((request) => isAllowed(apply, request)).map(describeRequest)).toEqual([])
  })

  test('whose name begins alike, nothing is changed', () => {
    const names = fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/), fc.stringMatching(/^-?[a-z0-9]{1,8}$/))
    fc.assert(
      fc.property(names, fc.boolean(), ([short, more], swapped) => {
        const [own, other] = swapped ? [`${short}${more}`, short] : [short, `${short}${more}`]
        const policies = buildEnvironmentPolicies(createNames(own), 'apply')
        const leaks = listLeaks(policies, createNames(other))
        const expected = leaks.filter((leak) => !sharedWithinAccount.includes(leak))
        expect([own, other, expected]).toEqual([own, other, []])
      }),
      { numRuns: 30 },
    )
  })
})

describe('the role of an environment', () => {
  const own = 'arn:aws:iam::111122223333:role/acme-staging/node'
  const { boundary } = staging
  const provider = 'arn:aws:iam::111122223333:oidc-provider'
  const owned = { 'aws:ResourceTag/eks-actions:name': 'acme-staging' }
  const foreign = { 'aws:ResourceTag/eks-actions:name': 'acme-production' }
  const key = 'arn:aws:kms:eu-central-1:111122223333:key/1'

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['iam:CreateRole', own, {}],
    ['iam:CreateRole', own, { 'iam:PermissionsBoundary': 'arn:aws:iam::aws:policy/AdministratorAccess' }],
    ['iam:CreateRole', 'arn:aws:iam::111122223333:role/eks-actions-staging', { 'iam:PermissionsBoundary': boundary }],
    ['iam:AttachRolePolicy', own, { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess' }],
    ['iam:PutRolePermissionsBoundary', own, { 'iam:PermissionsBoundary': 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
    ['iam:DeleteRolePermissionsBoundary', own, { 'iam:PermissionsBoundary': boundary }],
    ['iam:PutRolePolicy', 'arn:aws:iam::111122223333:role/eks-actions-staging', {}],
    ['iam:DetachRolePolicy', 'arn:aws:iam::111122223333:role/eks-actions-staging', {}],
    ['iam:UpdateAssumeRolePolicy', 'arn:aws:iam::111122223333:role/eks-actions-staging', {}],
    ['iam:CreatePolicyVersion', boundary, {}],
    ['iam:SetDefaultPolicyVersion', boundary, {}],
    ['iam:DeletePolicy', boundary, {}],
    ['iam:PassRole', 'arn:aws:iam::111122223333:role/admin', { 'iam:PassedToService': 'ec2.amazonaws.com' }],
    ['iam:PassRole', own, { 'iam:PassedToService': 'lambda.amazonaws.com' }],
    ['iam:PassRole', 'arn:aws:iam::111122223333:role/admin', { 'iam:PassedToService': 'codebuild.amazonaws.com' }],
    ['iam:PassRole', 'arn:aws:iam::111122223333:role/admin', { 'iam:PassedToService': 'pods.eks.amazonaws.com' }],
    ['iam:UpdateAssumeRolePolicy', own, {}],
    ['iam:CreatePolicy', 'arn:aws:iam::111122223333:policy/acme-staging/all', {}],
    ['s3:PutBucketPolicy', 'arn:aws:s3:::acme-terraform-staging', {}],
    ['iam:DeleteOpenIDConnectProvider', `${provider}/token.actions.githubusercontent.com`, owned],
    ['iam:AddClientIDToOpenIDConnectProvider', `${provider}/gitlab.com`, owned],
    ['iam:DeleteOpenIDConnectProvider', `${provider}/oidc.eks.eu-central-1.amazonaws.com/id/1`, foreign],
    [
      'iam:CreateOpenIDConnectProvider',
      `${provider}/oidc.eks.eu-central-1.amazonaws.com.example.org/id/1`,
      toRequestTag('acme-staging'),
    ],
    [
      'iam:CreateOpenIDConnectProvider',
      `${provider}/oidc.eks.eu-central-1.amazonaws.com`,
      toRequestTag('acme-staging'),
    ],
    ['ec2:DeleteVpc', 'arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1', {}],
    ['ec2:DeleteVpc', 'arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1', foreign],
    ['ec2:CreateTags', 'arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-1', toRequestTag('acme-staging')],
    [
      'ec2:CreateTags',
      'arn:aws:ec2:eu-central-1:111122223333:security-group/sg-1',
      { ...toRequestTag('acme-staging'), ...foreign },
    ],
    ['ec2:CreateVpc', 'arn:aws:ec2:eu-central-1:111122223333:vpc/*', {}],
    ['ec2:RunInstances', 'arn:aws:ec2:eu-central-1:111122223333:instance/*', {}],
    ['kms:ScheduleKeyDeletion', key, {}],
    ['kms:ScheduleKeyDeletion', key, foreign],
    ['kms:TagResource', key, { ...toRequestTag('acme-staging'), ...foreign }],
    ['kms:TagResource', key, { ...toRequestTag('acme-staging'), 'kms:ResourceAliases': 'alias/states' }],
    ['kms:TagResource', key, { ...toRequestTag('acme-staging'), 'kms:ResourceAliases': 'alias/eks/acme-production' }],
    ['kms:PutKeyPolicy', key, {}],
    ['kms:CreateGrant', key, {}],
    ['eks:DeleteCluster', 'arn:aws:eks:eu-central-1:111122223333:cluster/acme-production', {}],
    ['eks:CreateAccessEntry', 'arn:aws:eks:eu-central-1:111122223333:cluster/acme-staging-eu', {}],
    [
      'eks:AssociateAccessPolicy',
      'arn:aws:eks:eu-central-1:111122223333:access-entry/acme-production/role/111122223333/admin/1',
      {},
    ],
    ['codebuild:UpdateProject', 'arn:aws:codebuild:eu-central-1:111122223333:project/acme-production-runners', {}],
    ['codebuild:StartBuild', 'arn:aws:codebuild:eu-central-1:111122223333:project/acme-staging-runners', {}],
    ['codeconnections:UseConnection', 'arn:aws:codeconnections:eu-central-1:111122223333:connection/1', {}],
    [
      'ec2:RunInstances',
      'arn:aws:ec2:eu-central-1:111122223333:launch-template/lt-1',
      { 'ec2:LaunchTemplate': 'arn:aws:ec2:eu-central-1:111122223333:launch-template/lt-1', ...foreign },
    ],
    ['kms:PutKeyPolicy', key, foreign],
    ['ecr:PutImage', 'arn:aws:ecr:eu-central-1:111122223333:repository/shop', {}],
    ['logs:DeleteLogGroup', 'arn:aws:logs:eu-central-1:111122223333:log-group:/aws/eks/acme-staging-eu/cluster', {}],
    ['s3:GetObject', 'arn:aws:s3:::acme-terraform-production/production/10-vpc.tfstate', {}],
    ['sts:AssumeRole', own, {}],
  ])('is denied %s on %s with %j', (action, resource, context) => {
    expect(isAllowed(apply, { action, resource, context: { 'aws:RequestedRegion': 'eu-central-1', ...context } })).toBe(
      false,
    )
  })

  test.each([
    ['acme-staging', true],
    ['acme-production', false],
  ])('detaches interfaces of the cluster %s from its nodes: %s', (cluster, expected) => {
    const resources = ['network-interface/eni-1', 'instance/i-1']
    const context = { 'aws:ResourceTag/cluster.k8s.amazonaws.com/name': cluster }
    const allowed = resources.map((resource) =>
      isAllowed(apply, {
        action: 'ec2:DetachNetworkInterface',
        resource: `arn:aws:ec2:eu-central-1:111122223333:${resource}`,
        // Nodes have other tags than the interfaces.
        context: resource.startsWith('instance') ? {} : context,
      }),
    )
    expect(allowed.every(Boolean)).toBe(expected)
  })

  test('takes the issuers of clusters in China, too', () => {
    const policies = buildEnvironmentPolicies(
      createNames('acme-staging', { partition: 'aws-cn', region: 'cn-north-1' }),
      'apply',
    )
    const resource = 'arn:aws-cn:iam::111122223333:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/1'
    const context = toRequestTag('acme-staging')
    expect(isAllowed(policies, { action: 'iam:CreateOpenIDConnectProvider', resource, context })).toBe(true)
  })

  test('gets every document within the limit of managed policies, however long its names', () => {
    const longest = createNames(`a${'b'.repeat(31)}`, {
      ...{ region: 'ap-southeast-10', partition: 'aws-us-gov' },
      repositories: Array.from({ length: 20 }, (_, number) => `${'team/'.repeat(10)}repository-${number}`),
    })
    for (const document of [
      ...buildEnvironmentPolicies(longest, 'apply'),
      ...buildEnvironmentPolicies(longest, 'plan'),
    ]) {
      expect(JSON.stringify(document).length).toBeLessThanOrEqual(managedPolicyLimit)
    }
  })
})

function toRequestTag(value: string): Readonly<Record<string, string>> {
  return { 'aws:RequestTag/eks-actions:name': value }
}

/** Types of resources and data sources in a folder of Terraform files, and in the modules that it calls. */
function listTypes(folder: string): readonly string[] {
  const text = globSync('*.tf', { cwd: folder })
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
  const types = [...text.matchAll(/^\s*(resource|data)\s+"(aws_\w+)"/gm)].map(([, kind, type = '']) =>
    kind === 'data' ? `data.${type}` : type,
  )
  const modules = [...text.matchAll(/^\s*source\s*=\s*"(\.{1,2}\/[^"]+)"/gm)].map(([, source = '']) => source)
  return [...types, ...modules.flatMap((source) => listTypes(path.join(folder, source)))]
}

describe('the table', () => {
  const roots = globSync('terraform-environments/aws/*/*/', { cwd: repositoryRoot })
  const types = [...new Set(roots.flatMap((root) => listTypes(path.join(repositoryRoot, root))))].sort()

  test('has a row for every type of resource in the shipped roots and their modules', () => {
    expect(types.length).toBeGreaterThan(30)
    expect(types.filter((type) => !Object.hasOwn(iamActionTable, type))).toEqual([])
  })

  test('says of each type how it is created, changed and deleted', () => {
    const incomplete = types.filter((type) => !type.startsWith('data.')).filter((type) => !isComplete(type))
    expect(incomplete).toEqual([])
  })
})

/** Adopted, and never deleted: AWS creates and deletes it with its VPC. */
const adopted = ['aws_default_security_group']

function isComplete(type: string): boolean {
  const phases = new Set((iamActionTable[type] ?? []).flatMap((grant) => grant.phases))
  const own = (iamActionTable[type] ?? []).filter((grant) => grant.phases.length === 1 && grant.phases[0] === 'delete')
  return phases.has('read') && phases.has('create') && (own.length > 0 || adopted.includes(type))
}
