import { describe, expect, test } from 'vitest'
import { buildBoundary } from './boundary.ts'
import { createPolicyDocument } from './document.ts'
import { managedPolicyLimit } from './environment-access.ts'
import { isAllowed } from './testing/evaluate.ts'

const account = '111122223333'
const names = {
  ...{ account, partition: 'aws', region: 'eu-central-1', prefix: 'acme-staging', iamPath: '/acme-staging/' },
  ...{ boundary: '', repositories: [], stateBuckets: ['acme-terraform-staging', 'acme-terraform-*'] },
}
const boundary = buildBoundary(names)
/** What a role may do that got every permission there is. */
const isWithin = (action: string, resource: string, context: Readonly<Record<string, string>> = {}): boolean =>
  isAllowed([boundary], { action, resource, context: { 'aws:ResourceAccount': account, ...context } })

const iam = `arn:aws:iam::${account}`
const foreign = { 'aws:ResourceTag/eks-actions:name': 'acme-production' }
const own = { 'aws:ResourceTag/eks-actions:name': 'acme-staging' }

describe('a role within the boundary, whatever its policies allow,', () => {
  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ['iam:CreateRole', `${iam}:role/acme-staging/worker`],
    ['iam:AttachRolePolicy', `${iam}:role/acme-staging/worker`],
    ['iam:PutRolePermissionsBoundary', `${iam}:role/acme-staging/worker`],
    ['iam:DeleteRolePermissionsBoundary', `${iam}:role/acme-staging/worker`],
    ['iam:CreatePolicyVersion', `${iam}:policy/eks-actions/eks-actions-staging-boundary`],
    ['iam:UpdateAssumeRolePolicy', `${iam}:role/eks-actions-staging`],
    ['iam:CreateUser', `${iam}:user/somebody`],
    ['iam:CreateAccessKey', `${iam}:user/admin`],
    ['iam:PassRole', `${iam}:role/acme-production/node`],
    ['iam:AddRoleToInstanceProfile', `${iam}:instance-profile/admin`],
    ['sts:AssumeRole', `${iam}:role/eks-actions-production`],
    ['sts:AssumeRole', `${iam}:role/acme-production/node`],
    ['organizations:LeaveOrganization', '*'],
    ['cloudtrail:StopLogging', `arn:aws:cloudtrail:eu-central-1:${account}:trail/audit`],
    ['eks:DeleteCluster', `arn:aws:eks:eu-central-1:${account}:cluster/acme-staging`],
    ['eks:CreateAccessEntry', `arn:aws:eks:eu-central-1:${account}:cluster/acme-production`],
    ['ecr:PutImage', `arn:aws:ecr:eu-central-1:${account}:repository/shop`],
    ['s3:GetObject', 'arn:aws:s3:::acme-terraform-staging/staging/20-eks.tfstate'],
    ['s3:PutObject', 'arn:aws:s3:::acme-terraform-production/production/20-eks.tfstate'],
    ['s3:DeleteBucket', 'arn:aws:s3:::acme-terraform-production'],
    ['ec2:TerminateInstances', `arn:aws:ec2:eu-central-1:${account}:instance/i-1`, foreign],
    [
      'ec2:TerminateInstances',
      `arn:aws:ec2:eu-central-1:${account}:instance/i-1`,
      { 'aws:ResourceTag/eks:eks-cluster-name': 'acme-production' },
    ],
    ['kms:Decrypt', `arn:aws:kms:eu-central-1:${account}:key/1`, foreign],
    ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:eu-central-1:${account}:secret:database`, foreign],
    ['ssm:SendCommand', `arn:aws:ec2:eu-central-1:${account}:instance/i-1`, foreign],
  ])('does not %s on %s %j', (action, resource, context) => {
    expect(isWithin(action, resource, context)).toBe(false)
  })

  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ['ec2:CreateNetworkInterface', `arn:aws:ec2:eu-central-1:${account}:subnet/subnet-1`, own],
    ['ec2:AttachVolume', `arn:aws:ec2:eu-central-1:${account}:volume/vol-1`],
    ['elasticloadbalancing:CreateLoadBalancer', `arn:aws:elasticloadbalancing:eu-central-1:${account}:loadbalancer/x`],
    ['ecr:BatchGetImage', `arn:aws:ecr:eu-central-1:${account}:repository/shop`, foreign],
    ['ecr:GetAuthorizationToken', '*'],
    ['eks-auth:AssumeRoleForPodIdentity', `arn:aws:eks:eu-central-1:${account}:cluster/acme-staging`],
    ['iam:PassRole', `${iam}:role/acme-staging/acme-staging-node`],
    ['iam:CreateInstanceProfile', `${iam}:instance-profile/eks-eu-central-1-acme-staging-1`],
    ['iam:CreateServiceLinkedRole', `${iam}:role/aws-service-role/elasticloadbalancing.amazonaws.com/X`],
    ['sts:AssumeRole', `${iam}:role/acme-staging/acme-staging-dns`],
    ['sts:AssumeRole', 'arn:aws:iam::999988887777:role/dns', { 'aws:ResourceAccount': '999988887777' }],
    ['route53:ChangeResourceRecordSets', 'arn:aws:route53:::hostedzone/Z1'],
    ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:eu-central-1:${account}:secret:database`],
    ['s3:GetObject', 'arn:aws:s3:::acme-uploads/picture'],
    ['logs:PutLogEvents', `arn:aws:logs:eu-central-1:${account}:log-group:/aws/vpc/acme-staging/flow-logs`],
  ])('does %s on %s %j', (action, resource, context) => {
    expect(isWithin(action, resource, context)).toBe(true)
  })
})

test('the boundary fits into a managed policy, and allows nothing by itself', () => {
  expect(
    JSON.stringify(buildBoundary({ ...names, partition: 'aws-us-gov', prefix: 'a'.repeat(32) })).length,
  ).toBeLessThan(managedPolicyLimit)
  const nothing = createPolicyDocument([])
  expect(isAllowed([nothing], { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-uploads/picture' })).toBe(false)
})
