/** Existing resources that bootstrap keeps, completes or refuses. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BucketLocationConstraint } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import { applyChange } from '../../src/account/apply-change.ts'
import type { Inspection } from '../../src/account/model.ts'
import { inspectOidcProvider } from '../../src/account/oidc-provider.ts'
import { inspectRole, type WantedRole } from '../../src/account/role.ts'
import type { AwsSession } from '../../src/aws/session.ts'
import {
  sessionAccount,
  type SessionEnvironment,
  githubIssuer,
  openSession,
  sessionRegion,
  toSessionRoleArn,
} from './aws-session-stack.ts'
import { appPolicy, readBootstrapOutput, type StringMap, useBootstrapAccount } from './bootstrap-account.ts'

const { stack, job, jobOf, provision, bootstrap, connect, writes, forget, writeRoot } = useBootstrapAccount()

describe('an existing resource', () => {
  test('is tightened and never loosened', async () => {
    const name = 'older-states'
    const own = {
      Sid: 'Auditors',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${sessionAccount}:root` },
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${name}`,
    }
    const s3 = await connect('s3')
    const Bucket = name
    await s3.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint: sessionRegion } })
    await s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement: [own] }) })
    const key = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/states' } as const
    await s3.putBucketEncryption({
      Bucket,
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: key }] },
    })
    const rule = { ID: 'auditors', Status: 'Enabled', Filter: { Prefix: 'audit/' }, Expiration: { Days: 1 } } as const
    await s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules: [rule] } })
    writeRoot('older', '10-network', { bucket: name })
    const step = await bootstrap({ environment: 'older' })
    expect(step.exitCode, step.raw).toBe(0)
    const [found] = readBootstrapOutput(step).buckets
    expect(found).toMatchObject({ status: 'changed', left: [expect.stringContaining('aws:kms')] })
    const { Policy = '' } = await s3.getBucketPolicy({ Bucket })
    const statements = (JSON.parse(Policy) as { readonly Statement: readonly { readonly Sid: string }[] }).Statement
    expect(statements.map(({ Sid }) => Sid)).toEqual(['Auditors', 'DenyInsecureTransport'])
    const { Rules = [] } = await s3.getBucketLifecycleConfiguration({ Bucket })
    expect(Rules.map(({ ID }) => ID)).toContain('auditors')
    await forget()
    expect((await bootstrap({ environment: 'older' })).exitCode).toBe(0)
    expect(await writes()).toEqual([])
  })

  test('such as a trust policy that was made stricter by hand is kept, and reported', async () => {
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' }] }
    const iam = await connect('iam')
    await iam.updateAssumeRolePolicy({ RoleName: 'eks-actions-older-plan', PolicyDocument: JSON.stringify(trust) })
    await forget()
    const step = await bootstrap({ environment: 'older' })
    expect(readBootstrapOutput(step).roles[1]?.left[0]).toContain(
      'edited by hand; it must admit repo:acme/shop:pull_request',
    )
    expect(await writes()).toEqual([])
  })
})

test('an emulator without TLS gets a bucket that does not require it', async () => {
  writeRoot('plain', '10-network', { bucket: 'plain-states' })
  const { AWS_ENDPOINT_URL = '' } = stack.env()
  const step = await bootstrap({ environment: 'plain', 'role-policies': '' }, { AWS_ENDPOINT_URL })
  expect(step.exitCode, step.raw).toBe(0)
  expect(readBootstrapOutput(step).buckets).toMatchObject([
    { status: 'created', left: [expect.stringContaining('S3 is reached without TLS')] },
  ])
  expect(step.raw).toContain('eks-actions-plain gets no policies: it can use its states and nothing else')
  const policy = (await connect('s3')).getBucketPolicy({ Bucket: 'plain-states' })
  await expect(policy).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' })
})

test('a permissions boundary is part of the roles', async () => {
  writeRoot('limited', '10-network')
  const spec = { environment: 'limited', 'plan-role': 'false', 'permissions-boundary': appPolicy }
  const step = await bootstrap(spec)
  expect(step.exitCode, step.outputs['failure-reason']).toBe(0)
  const { Role } = await (await connect('iam')).getRole({ RoleName: 'eks-actions-limited' })
  expect(Role).toMatchObject({ PermissionsBoundary: { PermissionsBoundaryArn: appPolicy } })
  await forget()
  await bootstrap(spec)
  expect(await writes()).toEqual([])
})

test('a role with deletion protection keeps what its other policies allow it to delete', async () => {
  const statement = { Effect: 'Allow', Action: ['s3:CreateBucket', 's3:DeleteBucket'], Resource: 'arn:aws:s3:::kept-*' }
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  await (await connect('iam')).createPolicy({ PolicyName: 'kept-buckets', PolicyDocument })
  writeRoot('protected', '10-network')
  const file = path.join(job.workspace, 'live/protected/environment.yaml')
  writeFileSync(file, 'deletion-protection: true\n')
  const spec = {
    environment: 'protected',
    'role-policies': `arn:aws:iam::${sessionAccount}:policy/kept-buckets`,
    'plan-role-policies': '',
  }
  const step = await bootstrap(spec)
  expect(step.exitCode, step.raw).toBe(0)
  expect(
    readBootstrapOutput(step).roles.map(({ done }) => done.filter((text) => text.includes('deletion-protection'))),
  ).toEqual([['deny deleting what cannot be restored (inline policy deletion-protection)'], []])
  const env = await jobOf({ environment: 'protected' })
  await using session = await openSession(env, { 'role-to-assume': toSessionRoleArn('eks-actions-protected') }).session
  const s3 = await session.client('s3')
  await s3.createBucket({ Bucket: 'kept-forever', CreateBucketConfiguration: { LocationConstraint: sessionRegion } })
  await expect(s3.deleteBucket({ Bucket: 'kept-forever' })).rejects.toThrow(/not authorized|Access Denied/)
  writeFileSync(file, '')
  await forget()
  expect(readBootstrapOutput(await bootstrap(spec)).roles[0]?.left).toContain('the inline policy deletion-protection')
  expect(await writes()).toEqual([])
})

test('the issuer comes from the token of the job, and other audiences of its provider stay', async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = await stack.job()
  const token = { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN }
  const known = { environment: 'limited', 'plan-role': 'false' }
  const step = await bootstrap(known, { ...token, GITHUB_SERVER_URL: 'https://github.acme.example' })
  expect(readBootstrapOutput(step)['oidc-provider']).toMatchObject({ name: githubIssuer, status: 'unchanged' })
  const other = 'github.acme.example/_services/token'
  const iam = await connect('iam')
  await iam.createOpenIDConnectProvider({ Url: `https://${other}`, ClientIDList: ['acme'] })
  writeRoot('enterprise', '10-network')
  const spec = { environment: 'enterprise', 'plan-role': 'false' }
  const added = await bootstrap(spec, { GITHUB_SERVER_URL: 'https://github.acme.example' })
  expect(added.raw).toContain('add the audience sts.amazonaws.com')
  // The emulator lacks the next call, so the run ends here.
  expect(added.raw).toContain(`the OIDC provider ${other} could not be changed`)
  expect((await writes()).at(-1)?.operation).toBe('AddClientIDToOpenIDConnectProvider')
})

describe('refused before any change is', () => {
  const refusals: readonly (readonly [string, StringMap, SessionEnvironment, string, RegExp])[] = [
    ['a role of somebody else', { 'role-name': 'deploy' }, {}, 'role-not-ours', /tags eks-actions:environment=staging/],
    [
      'a role of another repository',
      { 'github-repository': 'acme/other' },
      {},
      'role-not-ours',
      /its tag eks-actions:repository is acme\/shop/,
    ],
    [
      'a bucket of another account',
      { environment: 'foreign' },
      {},
      'state-bucket-unusable',
      /live\/foreign\/10-network\/main.tf/,
    ],
    [
      'a bucket in another region',
      { environment: 'elsewhere' },
      {},
      'state-bucket-unusable',
      /is in us-west-2, but the backend says eu-central-1/,
    ],
    [
      'a bucket with a name that S3 allows no bucket',
      { environment: 'misnamed' },
      {},
      'configuration-invalid',
      /S3 creates no bucket with the name "Acme_States"/,
    ],
    ['an environment that does not exist', { environment: 'stagign' }, {}, 'environment-not-found', /staging/],
    [
      'a name of a role that is too long',
      { environment: 'e'.repeat(60) },
      {},
      'invalid-input',
      /role-name: is required for command: bootstrap/,
    ],
    [
      'a boundary that does not exist',
      { environment: 'unbound', 'permissions-boundary': `arn:aws:iam::${sessionAccount}:policy/app-bucket` },
      {},
      'policy-not-attachable',
      /policy\/app-bucket does not exist. Did you mean arn:aws:iam::111122223333:policy\/app-buckets\?/,
    ],
    [
      'policies that do not exist or cannot be attached, all of them named',
      {
        environment: 'unbound',
        'role-policies': 'arn:aws:iam::aws:policy/PowerUserAcces,arn:aws-cn:iam::aws:policy/PowerUserAccess',
        'plan-role-policies': `arn:aws:iam::aws:policy/ViewOnlyAccess,arn:aws:iam::999988887777:policy/theirs`,
      },
      {},
      'policy-not-attachable',
      /Did you mean arn:aws:iam::aws:policy\/PowerUserAccess\?[^]*in the partition aws-cn[^]*Did you mean arn:aws:iam::aws:policy\/job-function\/ViewOnlyAccess\?[^]*belongs to account 999988887777/,
    ],
    [
      'a role that another account can assume',
      { environment: 'shared' },
      {},
      'role-trusts-others',
      /it trusts the principal arn:aws:iam::999988887777:root of account 999988887777[^]*aws iam update-assume-role-policy --role-name eks-actions-shared /,
    ],
    [
      'a profile that does not exist',
      {},
      { AWS_PROFILE: 'prodution' },
      'no-credentials',
      /there is no AWS profile "prodution"/,
    ],
    [
      'invalid inputs, all of them named',
      { 'role-name': 'a b', 'role-policies': 'admin', 'github-repository': 'shop' },
      {},
      'invalid-input',
      /role-name[^]*role-policies[^]*github-repository/,
    ],
  ]
  beforeAll(async () => {
    writeRoot('staging', '10-network')
    await bootstrap()
    const placeState = async (
      environment: string,
      where: BucketLocationConstraint,
      more: { readonly account?: string },
    ): Promise<void> => {
      writeRoot(environment, '10-network', { bucket: `${environment}-states` })
      const s3 = await connect('s3', { region: where, ...more })
      await s3.createBucket({
        Bucket: `${environment}-states`,
        CreateBucketConfiguration: { LocationConstraint: where },
      })
    }
    writeRoot('unbound', '10-network')
    writeRoot('misnamed', '10-network', { bucket: 'Acme_States' })
    writeRoot('shared', '10-network')
    const shared = await bootstrap({ environment: 'shared', 'plan-role': 'false' })
    expect(shared.exitCode, shared.raw).toBe(0)
    const iam = await connect('iam')
    const RoleName = 'eks-actions-shared'
    const { Role } = await iam.getRole({ RoleName })
    const trust = JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')) as { Statement: object[] }
    trust.Statement.push({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::999988887777:root' },
      Action: 'sts:AssumeRole',
    })
    await iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: JSON.stringify(trust) })
    await placeState('foreign', sessionRegion, { account: '999988887777' })
    await placeState('elsewhere', 'us-west-2', {})
  })
  test.each(refusals)('%s', async (_, inputs, env, code, text) => {
    await forget()
    const step = await bootstrap(inputs, env)
    expect(step.outputs['failure-reason'], step.raw).toBe(code)
    expect(step.raw).toMatch(text)
    expect(await writes()).toEqual([])
  })

  test('a repository that GitHub does not know', async () => {
    const { GITHUB_API_URL = '', GITHUB_TOKEN = '' } = await stack.job()
    const spec = { 'github-repository': 'acme/shpo', 'github-token': GITHUB_TOKEN }
    const step = await bootstrap(spec, { GITHUB_API_URL })
    expect(step.outputs['failure-reason'], step.raw).toBe('invalid-input')
    expect(step.raw).toContain('there is no repository acme/shpo, or the token may not read it')
    expect(await writes()).toEqual([])
  })

  test('a pull request', async () => {
    const event = path.join(job.temporary, 'pull-request.json')
    const commit = 'a'.repeat(40)
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: commit }, base: { sha: commit } } }))
    const step = await bootstrap({}, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event })
    expect(step.outputs['failure-reason'], step.raw).toBe('pull-request-refused')
    expect(step.raw).toContain('its jobs must not have credentials that can create roles')
    expect(await writes()).toEqual([])
  })

  test.each(['push', 'schedule', 'issue_comment', 'merge_group'])(
    'an event that nobody asked for it with: %s',
    async (name) => {
      const event = path.join(job.temporary, 'event.json')
      writeFileSync(event, JSON.stringify({ merge_group: { base_sha: 'a'.repeat(40), head_sha: 'b'.repeat(40) } }))
      const step = await bootstrap({}, { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event })
      expect(step.exitCode, step.raw).toBe(2)
      expect(['event-refused', 'untrusted-checkout']).toContain(step.outputs['failure-reason'])
      expect(await writes()).toEqual([])
    },
  )

  test('a caller without permission, with the missing action', async () => {
    const env = await jobOf({})
    const step = await provision(
      { command: 'bootstrap', 'github-repository': 'acme/shop', 'role-to-assume': toSessionRoleArn('deploy') },
      { ...env, GITHUB_EVENT_NAME: 'workflow_dispatch' },
    )
    expect(step.outputs['failure-reason'], step.raw).toBe('aws-access-denied')
    expect(step.raw).toMatch(/Add iam:Get(Role|OpenIDConnectProvider) to a policy of the role deploy/)
    expect(await writes()).toEqual([])
  })
})

test('a run that fails halfway reports what it created, and the next one continues from there', async () => {
  writeRoot('late', '10-network', { bucket: 'late-states' })
  await stack.fault({ fault: 'error', service: 'iam', operation: 'PutRolePolicy', count: 1 })
  const { GITHUB_API_URL = '', GITHUB_TOKEN = '' } = await stack.job()
  const spec = { environment: 'late', 'plan-role': 'false', 'github-token': GITHUB_TOKEN }
  const failed = await bootstrap(spec, { AWS_MAX_ATTEMPTS: '1', GITHUB_API_URL })
  expect(failed.exitCode, failed.raw).not.toBe(0)
  expect(failed.raw).toContain('the next run continues from there')
  expect(readBootstrapOutput(failed)).toMatchObject({ buckets: [{ status: 'created' }], roles: [] })
  await forget()
  const next = await bootstrap(spec, { GITHUB_API_URL })
  expect(next.exitCode, next.raw).toBe(0)
  expect(readBootstrapOutput(next).roles[0]?.subjects).toEqual([
    expect.stringMatching(/^repo:acme@\d+\/shop@\d+:environment:late$/),
  ])
  expect((await writes()).map(({ operation }) => operation)).toEqual(['PutRolePolicy', 'AttachRolePolicy'])
})

describe('runs at the same time', () => {
  test('end alike, and leave what one would', async () => {
    writeRoot('twins', '10-network', { bucket: 'twins-states' })
    const spec = { environment: 'twins', 'permissions-boundary': appPolicy }
    await stack.fault({ fault: 'slow', service: 'iam', operation: 'CreateRole', milliseconds: 1500 })
    const steps = await Promise.all(Array.from({ length: 3 }, () => bootstrap(spec)))
    for (const step of steps) expect(step.exitCode, step.raw).toBe(0)
    await forget()
    const next = await bootstrap(spec)
    expect(next.outputs.changes, next.raw).toBe('false')
    expect(await writes()).toEqual([])
  })

  test('complete what the other one has created since they looked, unless it is for somebody else', async () => {
    const account = { account: sessionAccount, partition: 'aws' }
    const session = { client: connect } as unknown as AwsSession
    const issuer = 'github.overtaken.example/_services/token'
    const provider = `arn:aws:iam::${sessionAccount}:oidc-provider/${issuer}`
    const inspectAll = (spec: Partial<WantedRole>) => {
      const role: WantedRole = {
        ...{ name: 'overtaken', purpose: 'apply', description: '', environment: 'twins', repository: 'acme/shop' },
        folder: 'live/twins',
        trust: { provider, issuer },
        jobs: {
          repository: { owner: 'acme', name: 'shop', ids: undefined },
          ...{ contexts: ['environment:twins'], keepsOthers: true },
        },
        ...{
          isOwnSubject: () => false,
          inlinePolicies: {},
          ownPolicies: [],
          policies: [],
          boundary: undefined,
          ...spec,
        },
      }
      return Promise.all([inspectOidcProvider(issuer, account, session), inspectRole(role, account, session)])
    }
    // All of them look before the first one writes.
    const [first, second, foreign] = await Promise.all([
      inspectAll({}),
      inspectAll({ policies: [appPolicy], boundary: appPolicy }),
      inspectAll({ repository: 'acme/other' }),
    ])
    const apply = async (parts: readonly Inspection[]): Promise<void> => {
      for (const { changes } of parts)
        for (const change of changes) await applyChange(change, AbortSignal.timeout(60_000))
    }
    await apply(first)
    await apply(second)
    const { Role } = await (await connect('iam')).getRole({ RoleName: 'overtaken' })
    expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(appPolicy)
    await expect(apply(foreign)).rejects.toMatchObject({ code: 'role-not-ours' })
    const again = await inspectAll({ policies: [appPolicy], boundary: appPolicy })
    expect(again.flatMap(({ changes }) => changes)).toEqual([])
  })
})
