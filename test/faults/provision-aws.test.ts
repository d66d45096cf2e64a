import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IAM } from '@aws-sdk/client-iam'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import {
  sessionAccount,
  githubIssuer,
  sessionRegion,
  toSessionRoleArn,
  useAwsStack,
} from '../integration/aws-session-stack.ts'
import {
  waitForFiles,
  type TestBucket,
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  createSlowResource,
  type Workplace,
} from '../setup/workplace.ts'

// A separate stack, because faults affect every client.
const stack = useAwsStack()
let bucket: TestBucket
let oidc: Readonly<Record<string, string>>
beforeAll(async () => {
  bucket = await createTestBucket(stack.env())
  oidc = await stack.job()
})

const deploy = { 'role-to-assume': toSessionRoleArn('deploy') }
let created = 0

interface SingleRoot extends Workplace {
  /** Key of its state. */
  readonly key: string
  /** Resolves once its slow resource is being created. */
  readonly busy: () => Promise<void>
}

/** A root that does not exist yet, by default one that applies at once. */
function createSingleRoot(env: Readonly<Record<string, string>> = oidc, seconds?: number): SingleRoot {
  const key = `root-${(created += 1)}/staging/one`
  const workplace = createWorkplace({}, env)
  const marker = path.join(workplace.job.temporary, 'marker')
  const body =
    seconds === undefined ? 'resource "terraform_data" "x" {}\n' : createSlowResource('late', seconds, marker)
  workplace.write({ 'one/main.tf': bucket.backend(key) + body })
  return { ...workplace, key, busy: () => waitForFiles(marker) }
}

describe('S3 that fails temporarily', () => {
  test.each<FaultRule>([
    { fault: 'throttle', service: 's3', count: 1 },
    { fault: 'error', service: 's3', status: 503, operation: 'PutObject', count: 1 },
    { fault: 'error', service: 's3', status: 500, operation: 'GetObject', count: 1 },
    { fault: 'reset', service: 's3', operation: 'PutObject', count: 1 },
  ])('is retried: %j', async (rule) => {
    using workplace = createSingleRoot()
    await stack.fault(rule)
    const step = await workplace.run(deploy)
    expect(step.exitCode, step.raw).toBe(0)
    expect(await bucket.keys(workplace.key)).toEqual([workplace.key])
  })

  test.each<readonly [FaultRule, string, string, string]>([
    [{ fault: 'throttle', service: 's3' }, 'plan', 'aws-throttled', 'AWS returned SlowDown'],
    [
      { fault: 'throttle', service: 's3', operation: 'PutObject' },
      'apply',
      'aws-throttled',
      'Error acquiring the state lock',
    ],
    [{ fault: 'throttle', service: 's3' }, 'apply', 'aws-throttled', '/staging/one/normal-'],
    [{ fault: 'error', service: 's3', status: 500 }, 'plan', 'aws-failed', 'AWS returned InternalError'],
    [{ fault: 'reset', service: 's3' }, 'plan', 'aws-unreachable', 'the AWS endpoint could not be reached'],
  ])('is given up after a limited number of retries: %j at %s', async (rule, command, reason, text) => {
    using workplace = createSingleRoot()
    await stack.fault(rule)
    const step = await workplace.run({ command, ...deploy }, { env: { AWS_MAX_ATTEMPTS: '2' } })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, reason])
    expect(step.raw).toContain(text)
    expect(step.raw).not.toContain('operation error')
    expect(step.milliseconds).toBeLessThan(15_000)
    expect(readRootOutcomes(step)).toMatchObject({ one: { status: 'failed', 'failure-reason': reason } })
  })
})

describe('a role without permission to', () => {
  const all = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket']

  const createRole = async (name: string, statements: readonly object[]): Promise<string> => {
    const credentials = { accessKeyId: sessionAccount, secretAccessKey: 'test' }
    const iam = new IAM({ endpoint: stack.env().AWS_ENDPOINT_URL ?? '', region: sessionRegion, credentials })
    const toPolicyDocument = (...Statement: readonly object[]): string =>
      JSON.stringify({ Version: '2012-10-17', Statement })
    const trust = toPolicyDocument({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    })
    await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: trust })
    await iam.putRolePolicy({ RoleName: name, PolicyName: 'some', PolicyDocument: toPolicyDocument(...statements) })
    return toSessionRoleArn(name)
  }

  test.each([
    ['read the state', 'plan', 's3:GetObject', '*', 's3:GetObject is not allowed'],
    ['take the lock', 'apply', 's3:PutObject', '*', 'Error acquiring the state lock: s3:PutObject is not allowed'],
    ['store plans', 'plan', 's3:PutObject', 'arn:aws:s3:::*/.plans/*', 's3:PutObject is not allowed'],
    [
      'release the lock',
      'apply',
      's3:DeleteObject',
      '*',
      'Error releasing the state lock: s3:DeleteObject is not allowed',
    ],
  ])('%s gets an error with the missing action, without retries', async (what, command, action, resource, text) => {
    using workplace = createSingleRoot()
    const name = what.replaceAll(' ', '-')
    const role = await createRole(name, [
      { Effect: 'Allow', Action: all, Resource: '*' },
      { Effect: 'Deny', Action: action, Resource: resource },
    ])
    const step = await workplace.run({ command, 'role-to-assume': role })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'aws-access-denied'])
    expect(step.raw).toContain(text)
    expect(step.raw).toContain(action)
    expect(step.raw).not.toContain('maximum number of attempts')
    const lock = await bucket.read(`${workplace.key}.tflock`)
    expect(lock === undefined).toBe(what !== 'release the lock')
    if (lock === undefined) return
    const { ID } = JSON.parse(lock) as { readonly ID: string }
    expect(step.raw).toContain(`command: unlock, roots: one, lock-id: ${ID}`)
  })
})

describe('credentials that expire', () => {
  test.each([['plan'], ['apply']])('before %s are reported as such', async (command) => {
    using workplace = createSingleRoot(stack.env())
    await stack.fault({ fault: 'expired', service: 's3' })
    const step = await workplace.run({ command })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'credentials-expired'])
    expect(step.raw).toContain('its credentials are renewed for as long as the action runs')
  })

  test('while Terraform applies lose no state if they are renewed', async () => {
    using workplace = createSingleRoot(oidc, 1)
    const step = workplace.start(deploy)
    await workplace.busy()
    await stack.fault({ fault: 'expired', service: 's3', count: 1 })
    const result = await step.done
    expect(result.exitCode, result.raw).toBe(0)
    expect(readRootOutcomes(result)).toMatchObject({ one: { status: 'applied' } })
    expect(await bucket.read(workplace.key)).toContain('"late"')
    expect(await bucket.keys(workplace.key)).toEqual([workplace.key])
    expect(existsSync(workplace.path('one/errored.tfstate'))).toBe(false)
  })

  test('while Terraform applies, and are the job’s own: the error says what was created, where its state is and which lock is left', async () => {
    using workplace = createSingleRoot(stack.env(), 1)
    const step = workplace.start()
    await workplace.busy()
    await stack.fault({ fault: 'expired', service: 's3' })
    const result = await step.done
    expect([result.exitCode, result.outputs['failure-reason']], result.raw).toEqual([1, 'state-not-saved'])
    const file = workplace.path('one/errored.tfstate')
    for (const text of [
      'one: 1 of 1 change made, but the state could not be saved',
      'the AWS credentials have expired',
      `Terraform wrote the state to ${file}, which is lost with the runner`,
      'Apply nothing until it is saved: terraform state push errored.tfstate, in live/staging/one',
      'Set role-to-assume: its credentials are renewed',
      'command: unlock, roots: one, lock-id: as the next run reports it',
    ]) {
      expect(result.raw).toContain(text)
    }
    expect(readFileSync(file, 'utf8')).toContain('"late"')
  })
})

describe('a state that S3 rejects', () => {
  test('at first is saved by a later attempt', async () => {
    using workplace = createSingleRoot(oidc, 1)
    const step = workplace.start(deploy)
    await workplace.busy()
    await stack.fault({ fault: 'error', service: 's3', operation: 'PutObject', status: 500, count: 3 })
    const result = await step.done
    expect(result.exitCode, result.raw).toBe(0)
    expect(readRootOutcomes(result)).toMatchObject({ one: { status: 'applied' } })
    expect(await bucket.read(workplace.key)).toContain('"late"')
    expect(existsSync(workplace.path('one/errored.tfstate'))).toBe(false)
  })
})
