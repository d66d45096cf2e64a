import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { describeCluster } from '../../src/eks/cluster.ts'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import {
  sessionAccount,
  type SessionEnvironment,
  catchActionError,
  githubIssuer,
  openSession,
  sessionRegion,
  toSessionRoleArn,
  runAwsTool,
  formatActionError,
  useAwsStack,
  withoutVariables,
} from './aws-session-stack.ts'

const stack = useAwsStack()

describe('a role assumed with the OIDC token of the job', () => {
  test('is the identity of the clients, and its session name identifies the run', async () => {
    const opening = openSession(await stack.job({ run_id: 4711, run_attempt: 2 }), {
      'allowed-account-ids': [sessionAccount],
    })
    await using session = await opening.session
    expect(await session.identity()).toEqual({
      account: sessionAccount,
      arn: `arn:aws:sts::${sessionAccount}:assumed-role/deploy/eks-actions-4711-2`,
      partition: 'aws',
    })
    const s3 = await session.client('s3')
    await s3.putObject({ Bucket: 'states', Key: 'a b/ü', Body: 'text' })
    expect(await (await s3.getObject({ Bucket: 'states', Key: 'a b/ü' })).Body?.transformToString()).toBe('text')
  })

  test('has its secrets masked: the OIDC token, the key and the session token', async () => {
    const opening = openSession(await stack.job())
    await using session = await opening.session
    const { secretAccessKey, sessionToken } = await session.credentials()
    expect(opening.masked).toEqual(expect.arrayContaining([secretAccessKey, sessionToken]))
    expect(opening.masked.some((value) => /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(value))).toBe(true)
    expect(opening.masked).toContain(opening.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
    expect(opening.masked).not.toContain(sessionAccount)
  })

  test('is renewed before it expires, for clients and tools, and once for all that wait', async () => {
    const opening = openSession(await stack.briefJob(4))
    await using session = await opening.session
    const first = await session.credentials()
    expect((await session.credentials()).accessKeyId).toBe(first.accessKeyId)
    await sleep(2100)
    const all = await Promise.all([session.credentials(), session.credentials(), session.credentials()])
    const renewed = new Set(all.map(({ accessKeyId }) => accessKeyId))
    expect(renewed.size).toBe(1)
    expect(renewed).not.toContain(first.accessKeyId)
    await (await session.client('s3')).listBuckets({})
  })

  test('stays in use if a renewal fails before it expires, with a warning', async () => {
    const opening = openSession(await stack.briefJob(4))
    await using session = await opening.session
    const first = await session.credentials()
    await sleep(2100)
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
    await stack.fault({ fault: 'expired', service: 'sts', count: 1 })
    expect((await session.credentials()).accessKeyId).toBe(first.accessKeyId)
    expect(opening.log.join('\n')).toContain('could not be renewed yet; they are valid for another')
    expect((await session.credentials()).accessKeyId).not.toBe(first.accessKeyId)
  })

  test.each<FaultRule>([
    { fault: 'throttle', service: 'sts', count: 3 },
    { fault: 'error', service: 'sts', count: 2, status: 503 },
    { fault: 'reset', service: 'sts', count: 2 },
  ])('survives %j', async (rule) => {
    await stack.fault(rule)
    await using session = await openSession(await stack.job()).session
    expect((await session.identity()).account).toBe(sessionAccount)
  })
})

describe('a role that cannot be assumed', () => {
  test('because of its trust policy: the error says what the token says and what the policy needs', async () => {
    const error = await catchActionError(
      openSession(await stack.job(), { 'role-to-assume': toSessionRoleArn('elsewhere') }).session,
    )
    expect(error.code).toBe('no-credentials')
    expect(formatActionError(error)).toContain(`the role ${toSessionRoleArn('elsewhere')} cannot be assumed`)
    expect(formatActionError(error)).toContain('sub repo:acme/shop:ref:refs/heads/main, aud sts.amazonaws.com')
    expect(formatActionError(error)).toContain(`"${githubIssuer}:sub": "repo:acme/shop:ref:refs/heads/main"`)
    expect(formatActionError(error)).toMatch(
      /a policy for repo:acme@\d+\/shop@\d+:ref:refs\/heads\/main does not match this token/,
    )
    expect(formatActionError(error)).toMatch(/to get IDs into .* acme\/shop: gh api --method PUT repos\/acme\/shop\//)
  })

  test('because its policy expects names and the token has IDs', async () => {
    const error = await catchActionError(
      openSession(await stack.job({ subject: 'ids', environment: 'staging' })).session,
    )
    expect(formatActionError(error)).toMatch(/sub repo:acme@\d+\/shop@\d+:environment:staging/)
    expect(formatActionError(error)).toContain(
      'a policy for repo:acme/shop:environment:staging does not match this token',
    )
  })

  test('because the job may not request a token', async () => {
    const error = await catchActionError(openSession(await stack.job({ permissions: { contents: 'read' } })).session)
    expect(error.code).toBe('no-credentials')
    expect(error.hint).toContain('permissions: { id-token: write')
  })

  test('because the run is for a pull request from a fork', async () => {
    const event = join(stack.work(), 'event.json')
    await writeFile(event, JSON.stringify({ pull_request: { head: { repo: { full_name: 'someone/shop' } } } }))
    const environment = await stack.job({ fork: true, event_name: 'pull_request' })
    const error = await catchActionError(openSession({ ...environment, GITHUB_EVENT_PATH: event }).session)
    expect(error.code).toBe('no-credentials')
    expect(formatActionError(error)).toContain('pull request from a fork')
  })

  test('outside GitHub Actions', async () => {
    const environment = { AWS_REGION: sessionRegion, AWS_ENDPOINT_URL: stack.env().AWS_ENDPOINT_URL ?? '' }
    expect(formatActionError(await catchActionError(openSession(environment).session))).toContain(
      'AWS_WEB_IDENTITY_TOKEN_FILE',
    )
  })
})

test('an account that is not allowed is refused', async () => {
  const error = await catchActionError(
    openSession(await stack.job(), { 'allowed-account-ids': ['999999999999'] }).session,
  )
  expect(error.code).toBe('account-not-allowed')
  expect(formatActionError(error)).toContain(`the credentials belong to account ${sessionAccount}`)
})

test('without a region no request is sent', async () => {
  const environment = withoutVariables(await stack.job(), 'AWS_REGION')
  expect((await catchActionError(openSession(environment).session)).code).toBe('invalid-input')
})

describe('the credentials of the job', () => {
  const createKeys = (): SessionEnvironment => ({
    AWS_ACCESS_KEY_ID: stack.env().AWS_ACCESS_KEY_ID ?? '',
    AWS_SECRET_ACCESS_KEY: stack.env().AWS_SECRET_ACCESS_KEY ?? '',
  })
  const noMachine = { AWS_EC2_METADATA_DISABLED: 'true' }

  test('are used as they are, and passed to the tools', async () => {
    for (const [name, value] of Object.entries(createKeys())) vi.stubEnv(name, value)
    const environment = { ...(await stack.job()), ...createKeys() }
    const opening = openSession(environment, { 'role-to-assume': undefined })
    await using session = await opening.session
    expect((await session.identity()).arn).toBe(`arn:aws:iam::${sessionAccount}:root`)
    expect(await session.childEnvironment()).toEqual({ AWS_REGION: sessionRegion, AWS_DEFAULT_REGION: sessionRegion })
    const arn = await runAwsTool(opening.environment, session, ['aws', 'sts', 'get-caller-identity', '--query', 'Arn'])
    expect(arn.stdout, arn.stderr).toContain(`arn:aws:iam::${sessionAccount}:root`)
  })

  test('are reported as missing with the next step', async () => {
    for (const [name, value] of Object.entries({ ...noMachine, HOME: stack.work() })) vi.stubEnv(name, value)
    const error = await catchActionError(openSession(await stack.job(), { 'role-to-assume': undefined }).session)
    expect(error.code).toBe('no-credentials')
    expect(error.hint).toContain('Set role-to-assume')
  })

  test('are known to have expired only once AWS says so, and only if they are keys of a session', async () => {
    const once = { AWS_MAX_ATTEMPTS: '1' }
    for (const [name, value] of Object.entries({ ...createKeys(), ...once })) vi.stubEnv(name, value)
    const open = async (environment: SessionEnvironment) =>
      openSession({ ...(await stack.job()), ...once, ...environment }, { 'role-to-assume': undefined }).session
    await using lasting = await open(createKeys())
    expect(lasting.checkExpiry).toBeUndefined()
    await using brief = await open({ ...createKeys(), AWS_SESSION_TOKEN: 'token' })
    expect(await brief.checkExpiry?.()).toBeUndefined()
    await stack.fault({ fault: 'error', service: 'sts', count: 1 })
    expect(await brief.checkExpiry?.()).toBeUndefined()
    await stack.fault({ fault: 'expired', service: 'sts' })
    expect(await brief.checkExpiry?.()).toMatchObject({
      code: 'credentials-expired',
      details: [expect.stringContaining('AWS returned ExpiredToken')],
    })
    await using profile = await open({ ...createKeys(), AWS_SESSION_TOKEN: 'token', AWS_PROFILE: 'default' })
    expect(profile.checkExpiry).toBeUndefined()
  })

  test('are reported if they have expired', async () => {
    for (const [name, value] of Object.entries(createKeys())) vi.stubEnv(name, value)
    await using session = await openSession(await stack.job(), { 'role-to-assume': undefined }).session
    await stack.fault({ fault: 'expired', service: 'eks' })
    const error = await catchActionError(describeCluster('shop', session))
    expect(error.code).toBe('credentials-expired')
    expect(error.hint).toContain('role-to-assume')
  })
})

describe('a call that fails', () => {
  test('because of a missing permission names the action and the caller', async () => {
    await using session = await openSession(await stack.job()).session
    const error = await catchActionError(describeCluster('shop', session))
    expect(error.code).toBe('aws-access-denied')
    expect(error.message).toContain('eks:DescribeCluster is not allowed')
    expect(formatActionError(error)).toContain(`caller: arn:aws:sts::${sessionAccount}:assumed-role/deploy/`)
    expect(error.hint).toContain('Add eks:DescribeCluster to a policy of the role deploy')
  })

  test('because of throttling fails after several retries', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '3')
    await using session = await openSession({ ...(await stack.job()), AWS_MAX_ATTEMPTS: '3' }).session
    await stack.fault({ fault: 'throttle', service: 'eks' })
    const error = await catchActionError(describeCluster('shop', session))
    expect(error.code).toBe('aws-throttled')
    expect(formatActionError(error)).toContain('tried 3 times')
  })

  test('because nobody answers is reported', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '2')
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    silent.close()
    const environment = {
      ...(await stack.job()),
      AWS_MAX_ATTEMPTS: '2',
      AWS_ENDPOINT_URL_EKS: `http://127.0.0.1:${port}`,
    }
    await using session = await openSession(environment).session
    const error = await catchActionError(describeCluster('shop', session))
    expect(error.code).toBe('aws-unreachable')
    expect(formatActionError(error)).toContain('ECONNREFUSED')
  })
})
