/** What the role of an environment is refused outside of its names, in an account that it shares with another environment. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AwsClients } from '../../src/aws/clients.ts'
import type { AwsSession } from '../../src/aws/session.ts'
import { openSession, sessionAccount, type SessionEnvironment, toSessionRoleArn } from './aws-session-stack.ts'
import { bootstrapBucket as Bucket, useBootstrapAccount } from './bootstrap-account.ts'

const { stack, job, jobOf, bootstrap, connect, writeRoot } = useBootstrapAccount()

const iamArn = `arn:aws:iam::${sessionAccount}`
const toBoundary = (environment: string): string => `${iamArn}:policy/eks-actions/eks-actions-${environment}-boundary`
const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess'
const denied = /not authorized|Access ?Denied/
const toDocument = (...Statement: readonly object[]): string => JSON.stringify({ Version: '2012-10-17', Statement })
const trust = toDocument({ Effect: 'Allow', Principal: { AWS: `${iamArn}:root` }, Action: 'sts:AssumeRole' })
const everything = toDocument({ Effect: 'Allow', Action: '*', Resource: '*' })
const resourcesVpcConfig = { subnetIds: ['subnet-1', 'subnet-2'] }
const own = { Path: '/acme-staging/', AssumeRolePolicyDocument: trust, PermissionsBoundary: toBoundary('staging') }
const logging = { clusterLogging: [{ types: ['api' as const], enabled: true }] }
const tags = { 'eks-actions:name': 'acme-staging' }

let environment: SessionEnvironment
let session: AwsSession
let iam: AwsClients['iam']
let eks: AwsClients['eks']
let ecr: AwsClients['ecr']
let s3: AwsClients['s3']

function writeSettings(name: string): void {
  const folder = path.join(job.workspace, 'live', name)
  mkdirSync(folder, { recursive: true })
  const settings = `name: acme-${name}\nregion: eu-central-1\necr: { repositories: { ${name}-shop: {} } }\n`
  writeFileSync(path.join(folder, 'settings.yaml'), settings)
}

beforeAll(async () => {
  const { GITHUB_REPOSITORY_ID = '', GITHUB_REPOSITORY_OWNER_ID = '' } = await stack.job()
  for (const name of ['staging', 'production']) {
    writeRoot(name, '10-network')
    writeSettings(name)
    const ids = `${GITHUB_REPOSITORY_OWNER_ID}/${GITHUB_REPOSITORY_ID}`
    const step = await bootstrap({ environment: name, 'role-policies': '', 'github-repository-ids': ids })
    expect(step.exitCode, step.raw).toBe(0)
  }
  const admin = await connect('iam')
  const PermissionsBoundary = toBoundary('production')
  for (const [RoleName, Path] of [
    ['acme-production-node', '/acme-production/'],
    ['administrator', '/'],
  ] as const)
    await admin.createRole({ RoleName, Path, AssumeRolePolicyDocument: trust, PermissionsBoundary })
  const roleArn = `${iamArn}:role/acme-production/acme-production-node`
  await (await connect('eks')).createCluster({ name: 'acme-production', roleArn, resourcesVpcConfig })
  await (await connect('ecr')).createRepository({ repositoryName: 'production-shop' })
  environment = await jobOf({ environment: 'staging', subject: 'ids' })
  session = await openSession(environment, { 'role-to-assume': toSessionRoleArn('eks-actions-staging') }).session
  iam = await session.client('iam')
  eks = await session.client('eks')
  ecr = await session.client('ecr')
  s3 = await session.client('s3')
}, 120_000)
afterAll(() => session[Symbol.asyncDispose]())

test('the role of an environment creates, changes and deletes what has its names', async () => {
  const RoleName = 'acme-staging-cluster'
  const { Role } = await iam.createRole({
    ...own,
    RoleName,
    Tags: [{ Key: 'eks-actions:name', Value: 'acme-staging' }],
  })
  await iam.attachRolePolicy({ RoleName, PolicyArn: administrator })
  await iam.putRolePolicy({ RoleName, PolicyName: 'all', PolicyDocument: everything })
  await eks.createCluster({ name: 'acme-staging', roleArn: Role?.Arn, resourcesVpcConfig, tags })
  const { cluster } = await eks.describeCluster({ name: 'acme-staging' })
  await eks.updateClusterConfig({ name: 'acme-staging', logging })
  await eks.tagResource({ resourceArn: cluster?.arn, tags: { Team: 'platform' } })
  await eks.untagResource({ resourceArn: cluster?.arn, tagKeys: ['Team'] })
  await eks.deleteCluster({ name: 'acme-staging' })
  await ecr.createRepository({ repositoryName: 'staging-shop' })
  await ecr.putImageTagMutability({ repositoryName: 'staging-shop', imageTagMutability: 'IMMUTABLE' })
  await ecr.deleteRepository({ repositoryName: 'staging-shop' })
  await iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust })
  await iam.tagRole({ RoleName, Tags: [{ Key: 'Team', Value: 'platform' }] })
  await iam.detachRolePolicy({ RoleName, PolicyArn: administrator })
  await iam.deleteRolePolicy({ RoleName, PolicyName: 'all' })
  await iam.deleteRole({ RoleName })
})

describe('the role of an environment is refused', () => {
  const RoleName = 'eks-actions-staging'
  const foreignRole = 'acme-production-node'
  const boundary = toBoundary('staging')
  const github = `${iamArn}:oidc-provider/token.actions.githubusercontent.com`

  test.each<[string, () => Promise<unknown>]>([
    [
      'a role without boundary',
      () => iam.createRole({ RoleName: 'x', Path: own.Path, AssumeRolePolicyDocument: trust }),
    ],
    [
      'a role within another boundary',
      () => iam.createRole({ ...own, RoleName: 'x', PermissionsBoundary: toBoundary('production') }),
    ],
    [
      'a role within all permissions',
      () => iam.createRole({ ...own, RoleName: 'x', PermissionsBoundary: administrator }),
    ],
    ['a role in another path', () => iam.createRole({ ...own, RoleName: 'x', Path: '/acme-production/' })],
    ['a role in the path of all', () => iam.createRole({ ...own, RoleName: 'acme-staging-x', Path: '/' })],
    ['policies for itself', () => iam.attachRolePolicy({ RoleName, PolicyArn: administrator })],
    ['an inline policy for itself', () => iam.putRolePolicy({ RoleName, PolicyName: 'x', PolicyDocument: everything })],
    [
      'losing its policies',
      () => iam.detachRolePolicy({ RoleName, PolicyArn: `${iamArn}:policy/eks-actions/${RoleName}` }),
    ],
    ['losing access to its states', () => iam.deleteRolePolicy({ RoleName, PolicyName: 'eks-actions-state' })],
    ['trust for itself', () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust })],
    ['a boundary for itself', () => iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary: boundary })],
    [
      'another version of its policy',
      () =>
        iam.createPolicyVersion({
          ...{ PolicyArn: `${iamArn}:policy/eks-actions/${RoleName}`, PolicyDocument: everything, SetAsDefault: true },
        }),
    ],
    [
      'another version of the boundary',
      () => iam.createPolicyVersion({ PolicyArn: boundary, PolicyDocument: everything, SetAsDefault: true }),
    ],
    ['deleting the boundary', () => iam.deletePolicy({ PolicyArn: boundary })],
    ['a policy', () => iam.createPolicy({ PolicyName: 'x', PolicyDocument: everything })],
    ['a user', () => iam.createUser({ UserName: 'x' })],
    [
      'policies for a role of another environment',
      () => iam.attachRolePolicy({ RoleName: foreignRole, PolicyArn: administrator }),
    ],
    ['deleting a role of another environment', () => iam.deleteRole({ RoleName: foreignRole })],
    ['reading a role of another environment', () => iam.getRole({ RoleName: foreignRole })],
    [
      'deleting the OIDC provider of its own jobs',
      () => iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: github }),
    ],
    [
      'another audience of that provider',
      () => iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: github, ClientID: 'x' }),
    ],
    [
      'an OIDC provider of anybody else',
      () => iam.createOpenIDConnectProvider({ Url: 'https://issuer.example', ClientIDList: ['x'] }),
    ],
    [
      'a cluster with another name',
      () => eks.createCluster({ name: 'x', roleArn: `${iamArn}:role/x`, resourcesVpcConfig }),
    ],
    ['deleting the cluster of another environment', () => eks.deleteCluster({ name: 'acme-production' })],
    [
      'upgrading the cluster of another environment',
      () => eks.updateClusterVersion({ name: 'acme-production', version: '1.35' }),
    ],
    [
      'changing the cluster of another environment',
      () => eks.updateClusterConfig({ name: 'acme-production', logging }),
    ],
    [
      'a tag for the cluster of another environment',
      () =>
        eks.tagResource({ resourceArn: `arn:aws:eks:eu-central-1:${sessionAccount}:cluster/acme-production`, tags }),
    ],
    [
      'resizing nodes of another environment',
      () =>
        eks.updateNodegroupConfig({
          ...{ clusterName: 'acme-production', nodegroupName: 'base', scalingConfig: { maxSize: 30 } },
        }),
    ],
    ['reading the cluster of another environment', () => eks.describeCluster({ name: 'acme-production' })],
    [
      'an entry to the cluster of another environment',
      () => eks.createAccessEntry({ clusterName: 'acme-production', principalArn: toSessionRoleArn(RoleName) }),
    ],
    [
      'deleting the repository of another environment',
      () => ecr.deleteRepository({ repositoryName: 'production-shop', force: true }),
    ],
    [
      'changing the repository of another environment',
      () => ecr.putImageTagMutability({ repositoryName: 'production-shop', imageTagMutability: 'MUTABLE' }),
    ],
    [
      'trust for a role of another environment',
      () => iam.updateAssumeRolePolicy({ RoleName: foreignRole, PolicyDocument: trust }),
    ],
    [
      'a tag for a role of another environment',
      () => iam.tagRole({ RoleName: foreignRole, Tags: [{ Key: 'x', Value: 'x' }] }),
    ],
    [
      'another boundary for a role of another environment',
      () => iam.putRolePermissionsBoundary({ RoleName: foreignRole, PermissionsBoundary: boundary }),
    ],
    ['a repository with another name', () => ecr.createRepository({ repositoryName: 'shop' })],
    [
      'the state of another environment',
      () => s3.getObject({ Bucket, Key: 'production/10-network/terraform.tfstate' }),
    ],
    [
      'writing the state of another environment',
      () => s3.putObject({ Bucket, Key: 'production/10-network/terraform.tfstate', Body: '{}' }),
    ],
    [
      'locking the state of another environment',
      () => s3.putObject({ Bucket, Key: 'production/10-network/terraform.tfstate.tflock', Body: '{}' }),
    ],
    ['deleting the bucket of the states', () => s3.deleteBucket({ Bucket })],
  ])('%s', async (_, call) => {
    await expect(call()).rejects.toThrow(denied)
  })

  test.each([
    ['a foreign role', `${iamArn}:role/acme-production/acme-production-node`],
    ['the role of an administrator', `${iamArn}:role/administrator`],
  ])('giving %s to its cluster', async (_, roleArn) => {
    const created = eks.createCluster({ name: 'acme-staging', roleArn, resourcesVpcConfig, tags })
    await expect(created).rejects.toThrow(/iam:PassRole/)
  })
})
