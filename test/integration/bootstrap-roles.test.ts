/** What jobs of pull requests, of the default branch and of environments can do with the roles of `bootstrap`, policies evaluated. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AwsClients } from '../../src/aws/clients.ts'
import { catchActionError, openSession, sessionAccount, toSessionRoleArn } from './aws-session-stack.ts'
import { bootstrapBucket as Bucket, readBootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'

const { stack, job, jobOf, provision, bootstrap, connect, createEvent, writeRoot } = useBootstrapAccount()

const jobs = {
  pullRequest: { event_name: 'pull_request', subject: 'ids' },
  main: { event_name: 'push', ref: 'refs/heads/main', subject: 'ids' },
  branch: { event_name: 'push', ref: 'refs/heads/feature', subject: 'ids' },
  staging: { environment: 'staging', subject: 'ids' },
  production: { environment: 'production', subject: 'ids' },
} as const
type JobName = keyof typeof jobs

// The names begin alike on purpose.
const environments = ['staging', 'staging-eu', 'production'] as const
const toState = (environment: string): string => `${environment}/10-network/terraform.tfstate`
const toPlan = (environment: string, place: string): string =>
  `${environment}/10-network/.plans/${place}/${environment}/10-network/commit`

/** Opens S3 and other services as a job with a role. */
async function openClients(name: JobName, role: string) {
  const opened = openSession(await jobOf(jobs[name]), { 'role-to-assume': toSessionRoleArn(role) })
  const session = await opened.session
  const s3: AwsClients['s3'] = await session.client('s3')
  return {
    s3,
    ecr: await session.client('ecr'),
    eks: await session.client('eks'),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  }
}

/** Nobody applies any more. */
async function releaseLock(environment: string): Promise<void> {
  await (await connect('s3')).deleteObject({ Bucket, Key: `${toState(environment)}.tflock` })
}

/** Records of plans that a run has stored. */
async function listPlans(environment: string, place: string): Promise<readonly string[]> {
  const Prefix = `${environment}/10-network/.plans/${place}/${environment}/`
  const { Contents = [] } = await (await connect('s3')).listObjectsV2({ Bucket, Prefix })
  return Contents.map(({ Key = '' }) => Key).filter((key) => key.endsWith('.json'))
}

const denied = /not authorized|Access ?Denied|AccessDenied/

beforeAll(async () => {
  for (const environment of environments) writeRoot(environment, '10-network')
  writeFileSync(path.join(job.workspace, 'live/production/environment.yaml'), 'deletion-protection: true\n')
  const { GITHUB_REPOSITORY_ID = '', GITHUB_REPOSITORY_OWNER_ID = '' } = await stack.job()
  const Statement = [{ Effect: 'Allow', Action: '*', Resource: '*' }]
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
  await (await connect('iam')).createPolicy({ PolicyName: 'everything', PolicyDocument })
  const previews = { 'preview-role': 'true', 'preview-repository': 'shop-preview', 'preview-cluster': 'acme-staging' }
  for (const environment of environments) {
    const step = await bootstrap({
      ...{ environment, 'github-repository-ids': `${GITHUB_REPOSITORY_OWNER_ID}/${GITHUB_REPOSITORY_ID}` },
      // Far more than a role for plans should get.
      'plan-role-policies': `arn:aws:iam::${sessionAccount}:policy/everything`,
      ...(environment === 'staging' ? previews : {}),
    })
    expect(step.exitCode, step.raw).toBe(0)
  }
  const s3 = await connect('s3')
  for (const environment of environments) {
    for (const Key of [
      toPlan(environment, 'review'),
      toPlan(environment, 'protected'),
      `${toState(environment)}.tflock`,
    ])
      await s3.putObject({ Bucket, Key, Body: 'kept' })
  }
  const ecr = await connect('ecr')
  for (const repositoryName of ['shop', 'shop-preview', 'shop-preview-2'])
    await ecr.createRepository({ repositoryName })
}, 120_000)

describe('a role is assumed', () => {
  test.each<[string, readonly JobName[]]>([
    ['eks-actions-staging', ['staging']],
    ['eks-actions-staging-plan', ['pullRequest', 'main']],
    ['eks-actions-staging-preview', ['pullRequest']],
    ['eks-actions-production', ['production']],
    // Who may open a pull request must not read the state of production.
    ['eks-actions-production-plan', ['main']],
  ])('%s only by jobs of %j', async (role, admitted) => {
    for (const name of Object.keys(jobs) as JobName[]) {
      const opened = openSession(await jobOf(jobs[name]), { 'role-to-assume': toSessionRoleArn(role) }).session
      if (admitted.includes(name)) await (await opened)[Symbol.asyncDispose]()
      else expect([name, (await catchActionError(opened)).code]).toEqual([name, 'no-credentials'])
    }
  })
})

describe('a pull request with the role for plans, whatever policies are attached to it,', () => {
  const open = () => openClients('pullRequest', 'eks-actions-staging-plan')

  test('reads the states of its environment and stores plans for review', async () => {
    await using clients = await open()
    const { s3 } = clients
    await s3.getObject({ Bucket, Key: toState('staging') })
    await s3.putObject({ Bucket, Key: toPlan('staging', 'review'), Body: 'mine' })
  })

  test.each([
    ['a protected plan of its environment', toPlan('staging', 'protected')],
    ['a plan for review of an environment whose name begins alike', toPlan('staging-eu', 'review')],
    ['a plan for review of production', toPlan('production', 'review')],
    ['a state', toState('staging')],
    ['the lock of a state', `${toState('staging')}.tflock`],
    ['any other object', 'note.txt'],
  ])('replaces and deletes no object: %s', async (_, Key) => {
    await using clients = await open()
    const { s3 } = clients
    await expect(s3.putObject({ Bucket, Key, Body: 'evil' })).rejects.toThrow(denied)
    await expect(s3.deleteObject({ Bucket, Key })).rejects.toThrow(denied)
  })

  test.each([
    ['a protected plan', toPlan('staging', 'protected')],
    ['a lock', `${toState('staging')}.tflock`],
  ])('does not read %s', async (_, Key) => {
    await using clients = await open()
    const { s3 } = clients
    await expect(s3.getObject({ Bucket, Key })).rejects.toThrow(denied)
  })
})

test('without further policies, a pull request lists nothing of the bucket and reads no other state', async () => {
  const iam = await connect('iam')
  const detach = { RoleName: 'eks-actions-staging-plan', PolicyArn: `arn:aws:iam::${sessionAccount}:policy/everything` }
  await iam.detachRolePolicy(detach)
  await using clients = await openClients('pullRequest', 'eks-actions-staging-plan')
  const { s3 } = clients
  for (const Prefix of [undefined, '', 'staging-eu/', 'production/', 'staging/10-network/.plans/protected/'])
    await expect(s3.listObjectsV2({ Bucket, ...(Prefix === undefined ? {} : { Prefix }) })).rejects.toThrow(denied)
  for (const environment of ['staging-eu', 'production'])
    await expect(s3.getObject({ Bucket, Key: toState(environment) })).rejects.toThrow(denied)
  // What Terraform needs.
  await s3.listObjectsV2({ Bucket, Prefix: 'env:/' })
  await s3.getObject({ Bucket, Key: toState('staging') })
})

test('a job of the default branch plans production, without writing states or locks, or plans for review', async () => {
  await using clients = await openClients('main', 'eks-actions-production-plan')
  const { s3 } = clients
  await s3.getObject({ Bucket, Key: toState('production') })
  await s3.getObject({ Bucket, Key: toPlan('production', 'review') })
  await s3.putObject({ Bucket, Key: toPlan('production', 'protected'), Body: 'plan' })
  for (const Key of [
    toState('production'),
    `${toState('production')}.tflock`,
    toPlan('production', 'review'),
    toPlan('staging', 'protected'),
  ])
    await expect(s3.putObject({ Bucket, Key, Body: '' }), Key).rejects.toThrow(denied)
  const drift = await provision(
    { command: 'drift', environment: 'production', 'role-to-assume': toSessionRoleArn('eks-actions-production-plan') },
    { ...(await jobOf(jobs.main)), GITHUB_EVENT_NAME: 'schedule' },
  )
  expect(drift.exitCode, drift.raw).toBe(0)
})

test('production is planned on main, and the approved job applies exactly that plan', async () => {
  const spec = { environment: 'production', 'plan-store': 's3' }
  const main = { ...(await jobOf(jobs.main)), ...createEvent('push') }
  const planRole = { 'role-to-assume': toSessionRoleArn('eks-actions-production-plan') }
  const plan = await provision({ ...spec, ...planRole, command: 'plan' }, main)
  expect(plan.exitCode, plan.raw).toBe(0)
  expect(await listPlans('production', 'protected')).not.toEqual([])
  await releaseLock('production')
  const approved = { ...(await jobOf(jobs.production)), ...createEvent('push') }
  const digest = plan.outputs['plan-digest'] ?? ''
  const apply = await provision(
    {
      ...{ ...spec, command: 'apply', 'require-plan': 'true', 'plan-digest': digest },
      'role-to-assume': toSessionRoleArn('eks-actions-production'),
    },
    approved,
  )
  expect(apply.exitCode, apply.raw).toBe(0)
  expect(JSON.parse(apply.outputs.roots ?? '{}')).toMatchObject({
    '10-network': { status: 'applied', note: 'as planned' },
  })
})

test('what a pull request plans is compared with what its merge applies, and is not executed', async () => {
  const spec = { environment: 'staging-eu', 'plan-store': 's3' }
  const pull = { ...(await jobOf(jobs.pullRequest)), ...createEvent('pull_request') }
  const planRole = { 'role-to-assume': toSessionRoleArn('eks-actions-staging-eu-plan') }
  const plan = await provision({ ...spec, ...planRole, command: 'plan' }, pull)
  expect(plan.exitCode, plan.raw).toBe(0)
  expect(await listPlans('staging-eu', 'review')).not.toEqual([])
  expect(await listPlans('staging-eu', 'protected')).toEqual([])
  await releaseLock('staging-eu')
  const merged = { ...(await jobOf({ environment: 'staging-eu', subject: 'ids' })), ...createEvent('push') }
  const apply = await provision(
    {
      ...{ ...spec, command: 'apply', 'require-plan': 'true' },
      'role-to-assume': toSessionRoleArn('eks-actions-staging-eu'),
    },
    merged,
  )
  expect(apply.exitCode, apply.raw).toBe(0)
  expect(apply.raw).toMatch(/compared with the plan/)
})

test('the role of a protected environment locks and writes states, and deletes neither them nor their old versions', async () => {
  await using clients = await openClients('production', 'eks-actions-production')
  const { s3 } = clients
  const [Key, lock] = [toState('production'), `${toState('production')}.tflock`]
  const { VersionId = '' } = await s3.putObject({ Bucket, Key, Body: '{}' })
  await s3.putObject({ Bucket, Key: lock, Body: '' })
  await s3.deleteObject({ Bucket, Key: lock })
  await expect(s3.deleteObject({ Bucket, Key })).rejects.toThrow(denied)
  await expect(s3.deleteObject({ Bucket, Key, VersionId })).rejects.toThrow(denied)
  const versioning = { Bucket, VersioningConfiguration: { Status: 'Suspended' } } as const
  await expect(s3.putBucketVersioning(versioning)).rejects.toThrow(denied)
  await (await connect('s3')).putObject({ Bucket, Key, Body: '' })
})

test('the role for previews pushes to its repository alone, and knows one cluster and no states', async () => {
  await using clients = await openClients('pullRequest', 'eks-actions-staging-preview')
  const { s3, ecr, eks } = clients
  await ecr.getAuthorizationToken({})
  const pushed = { imageManifest: '{}', imageTag: 'content-1' }
  for (const repositoryName of ['shop', 'shop-preview-2']) {
    await expect(ecr.putImage({ repositoryName, ...pushed })).rejects.toThrow(denied)
    await expect(ecr.describeImages({ repositoryName })).rejects.toThrow(denied)
  }
  await ecr.describeImages({ repositoryName: 'shop-preview' })
  await expect(ecr.createRepository({ repositoryName: 'shop-preview-3' })).rejects.toThrow(denied)
  await expect(eks.describeCluster({ name: 'acme-staging' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
  await expect(eks.describeCluster({ name: 'acme-production' })).rejects.toThrow(denied)
  await expect(s3.getObject({ Bucket, Key: toState('staging') })).rejects.toThrow(denied)
})

test('a role that excludes pull requests is not opened to them because a file says so', async () => {
  writeFileSync(path.join(job.workspace, 'live/production/environment.yaml'), '')
  const step = await bootstrap({ environment: 'production', 'plan-role-policies': '' })
  expect(step.exitCode, step.raw).toBe(0)
  expect(step.outputs.changes, step.raw).toBe('false')
  const opened = await bootstrap({
    environment: 'production',
    'plan-role-policies': '',
    'plan-role-for': 'pull-requests',
  })
  expect(readBootstrapOutput(opened).roles[1]?.subjects, opened.raw).toEqual([
    expect.stringMatching(/:pull_request$/),
    expect.stringMatching(/:ref:refs\/heads\/main$/),
  ])
  const closed = await bootstrap({
    environment: 'production',
    'plan-role-policies': '',
    'plan-role-for': 'default-branch',
  })
  expect(closed.raw).toMatch(/trust repo:acme@\d+\/shop@\d+:ref:refs\/heads\/main, no longer repo:\S+:pull_request/)
})

test('a state that does not exist yet is placed empty, and never replaced', async () => {
  const s3 = await connect('s3')
  const Key = toState('staging')
  const { ContentLength } = await s3.headObject({ Bucket, Key })
  expect(ContentLength).toBe(0)
  await s3.putObject({ Bucket, Key, Body: '{"version":4}' })
  writeRoot('staging', '20-more')
  const step = await bootstrap({ environment: 'staging', 'plan-role-policies': '' })
  expect(step.raw).toContain('place an empty state at staging/20-more/terraform.tfstate')
  expect(step.raw).not.toContain('place an empty state at staging/10-network/terraform.tfstate')
  expect((await s3.headObject({ Bucket, Key })).ContentLength).toBe(13)
})
