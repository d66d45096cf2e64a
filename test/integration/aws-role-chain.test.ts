/** Roles that are assumed one after another, across two accounts, on an emulator that checks trust, policies and external IDs. */

import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { noRoles, type AwsInputs } from '../../src/aws/inputs.ts'
import { answerClient, buildPluginArguments } from '../../src/eks/credential-plugin/plugin.ts'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { allowActions, assumeTestRole, createClientOptions, createIamRole } from '../setup/account.ts'
import { createWorkplace } from '../setup/workplace.ts'
import {
  catchActionError,
  createSessionContext,
  formatActionError,
  githubIssuer,
  openSession,
  runAwsTool,
  sessionAccount,
  sessionRegion,
  type SessionEnvironment,
  toSessionRoleArn,
  useAwsStack,
} from './aws-session-stack.ts'

const stack = useAwsStack()
const spokeAccount = '444455556666'
const hub = toSessionRoleArn('deploy')
const toSpokeArn = (name: string): string => `arn:aws:iam::${spokeAccount}:role/${name}`
const spoke = toSpokeArn('spoke')
const end = toSpokeArn('end')
const externalId = 'acme:production'

/** Root of the other account: the emulator takes twelve digits for an account's own key. */
const asSpoke = (): SessionEnvironment => ({
  ...stack.env(),
  AWS_ACCESS_KEY_ID: spokeAccount,
  AWS_SECRET_ACCESS_KEY: 'test',
})

beforeAll(async () => {
  await allowActions(stack.env(), 'deploy', ['sts:AssumeRole'], 'chain')
  await createIamRole(asSpoke(), 'spoke', {
    Principal: { AWS: hub },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': externalId } },
  })
  await allowActions(asSpoke(), 'spoke', ['s3:*', 'sts:AssumeRole'])
  await createIamRole(asSpoke(), 'end', { Principal: { AWS: spoke }, Action: 'sts:AssumeRole' })
  await allowActions(asSpoke(), 'end', ['s3:*', 'ecr:*'])
  const s3 = new S3Client({ ...createClientOptions(asSpoke()), forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket: 'spoke-states' }))
})

const chained: Partial<AwsInputs> = { 'role-chain': [spoke], 'role-external-id': externalId }

async function refuse(inputs: Partial<AwsInputs>, environment?: SessionEnvironment): Promise<string> {
  const error = await catchActionError(openSession(environment ?? (await stack.job()), inputs).session)
  expect(error.code, formatActionError(error)).toBe('no-credentials')
  return formatActionError(error)
}

describe('a chain of roles', () => {
  test('leads to the last role and its account, by the name of the run', async () => {
    const inputs = { ...chained, 'role-chain': [spoke, end], 'allowed-account-ids': [spokeAccount] }
    await using session = await openSession(await stack.job({ run_id: 4711 }), inputs).session
    expect(await session.identity()).toEqual({
      account: spokeAccount,
      arn: `arn:aws:sts::${spokeAccount}:assumed-role/end/eks-actions-4711-1`,
      partition: 'aws',
    })
  })

  test('is refused by the account of its end, not of its start', async () => {
    const opening = openSession(await stack.job(), { ...chained, 'allowed-account-ids': [sessionAccount] })
    const error = await catchActionError(opening.session)
    expect(error.code).toBe('account-not-allowed')
    expect(formatActionError(error)).toContain(`the credentials belong to account ${spokeAccount}`)
  })

  test('has the session name that the input gives, in all accounts', async () => {
    const name = 'deploy-shop=1@acme'
    await using session = await openSession(await stack.job(), { ...chained, 'role-session-name': name }).session
    expect((await session.identity()).arn).toBe(`arn:aws:sts::${spokeAccount}:assumed-role/spoke/${name}`)
  })

  test('begins with the credentials of the job, if it has any', async () => {
    const { env: keys } = await assumeTestRole(stack.env(), toSessionRoleArn('runner'))
    await allowActions(stack.env(), 'runner', ['sts:AssumeRole'])
    await createIamRole(asSpoke(), 'for-runner', {
      Principal: { AWS: toSessionRoleArn('runner') },
      Action: 'sts:AssumeRole',
    })
    for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value)
    const environment = { ...(await stack.job({ permissions: { contents: 'read' } })), ...keys }
    const inputs = { 'role-to-assume': undefined, 'role-chain': [toSpokeArn('for-runner')] }
    const opening = openSession(environment, inputs)
    await using session = await opening.session
    expect((await session.identity()).arn).toMatch(/^arn:aws:sts::444455556666:assumed-role\/for-runner\/eks-actions-/)
    const tool = await runAwsTool(environment, session, ['aws', 'sts', 'get-caller-identity', '--query', 'Arn'])
    expect(tool.stdout, tool.stderr).toContain('assumed-role/for-runner/')
    expect(await refuse({ ...inputs, 'role-chain': [spoke] }, environment)).toMatch(
      /asked by arn:aws:sts::111122223333:assumed-role\/runner\/run-17/,
    )
  })

  test('masks the keys of each session, and none of the ARNs', async () => {
    const opening = openSession(await stack.job(), { ...chained, 'role-chain': [spoke, end] })
    await using session = await opening.session
    const keys = opening.masked.filter((value) => value.length >= 30 && !value.includes('.'))
    expect(keys.length).toBeGreaterThanOrEqual(6)
    expect(keys).toContain((await session.credentials()).secretAccessKey)
    expect(opening.masked.join('\n')).not.toContain('role/')
    expect(opening.log.join('\n')).toMatch(/role\/deploy until [^]*role\/spoke until [^]*role\/end until /)
  })

  test('is renewed as a whole before it expires', async () => {
    const environment = await stack.briefJob(4)
    const control = createAwsControl(environment.AWS_ENDPOINT_URL ?? '')
    const name = `eks-actions-${environment.GITHUB_RUN_ID}`
    const countBegun = async () => (await control.sessions()).find((rule) => rule.name === name)?.begun
    await using session = await openSession(environment, { ...chained, 'role-chain': [spoke, end] }).session
    const first = await session.credentials()
    expect(await countBegun()).toBe(3)
    await sleep(2100)
    const all = await Promise.all([session.credentials(), session.credentials()])
    expect(new Set(all.map(({ accessKeyId }) => accessKeyId)).size).toBe(1)
    expect(all[0].accessKeyId).not.toBe(first.accessKeyId)
    expect(await countBegun()).toBe(6)
    await (await session.client('s3')).listBuckets({})
  })

  test('stays in use if one of its roles is refused at a renewal', async () => {
    const opening = openSession(await stack.briefJob(4), chained)
    await using session = await opening.session
    const first = await session.credentials()
    await sleep(2100)
    await stack.fault({ fault: 'expired', service: 'sts', operation: 'AssumeRole', count: 1 })
    expect((await session.credentials()).accessKeyId).toBe(first.accessKeyId)
    expect(opening.log.join('\n')).toContain('could not be renewed yet')
    expect((await session.credentials()).accessKeyId).not.toBe(first.accessKeyId)
  })
})

describe('a chain that breaks', () => {
  test('at the external ID says which role, who asked and what was sent', async () => {
    const text = await refuse({ 'role-chain': [spoke], 'role-external-id': 'acme:staging' })
    expect(text).toContain(`the role ${spoke} (2 of 2) cannot be assumed`)
    expect(text).toContain(`asked by ${hub}`)
    expect(text).toContain(`its trust policy must allow sts:AssumeRole to the principal ${hub}`)
    expect(text).toContain('it must be "sts:ExternalId": "acme:staging", as role-external-id has it')
    expect(text).toContain(`it is another account, so a policy of ${hub} must allow sts:AssumeRole on ${spoke} too`)
    expect(text).toMatch(/Fix the trust policy of arn:aws:iam::444455556666:role\/spoke/)
  })

  test('without an external ID says that none was sent', async () => {
    expect(await refuse({ 'role-chain': [spoke] })).toContain('role-external-id is not set')
  })

  test('at a role that does not exist names the one that asked', async () => {
    const text = await refuse({ ...chained, 'role-chain': [spoke, toSpokeArn('missing')] })
    expect(text).toContain(`the role ${toSpokeArn('missing')} (3 of 3) cannot be assumed`)
    expect(text).toContain(`User: arn:aws:sts::${spokeAccount}:assumed-role/spoke/`)
    expect(text).toContain(`asked by ${spoke}`)
    expect(text).toContain('unless the trust policy names it itself, not its account')
  })

  test('in the wrong order names the first that is refused', async () => {
    expect(await refuse({ ...chained, 'role-chain': [end, spoke] })).toContain(`the role ${end} (2 of 3) cannot`)
  })

  test('because the role that asks may not', async () => {
    await createIamRole(stack.env(), 'modest', {
      Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    })
    const inputs = { ...chained, 'role-to-assume': toSessionRoleArn('modest') }
    const text = await refuse(inputs)
    expect(text).toContain('no identity-based policy allows the sts:AssumeRole action')
    expect(text).toContain(`a policy of ${toSessionRoleArn('modest')} must allow sts:AssumeRole on ${spoke} too`)
  })

  test('at its first role, which has no external ID', async () => {
    const text = await refuse({ ...chained, 'role-to-assume': toSessionRoleArn('elsewhere') })
    expect(text).toContain(`the role ${toSessionRoleArn('elsewhere')} (1 of 2) cannot be assumed`)
    expect(text).toContain(`"${githubIssuer}:sub": "repo:acme/shop:ref:refs/heads/main"`)
  })

  test('because a session may be shorter than asked for', async () => {
    expect(await refuse({ 'role-duration': 2 * 3_600_000 })).toContain(
      "Lower role-duration, or raise the role's maximum session duration.",
    )
    expect(await refuse({ ...chained, 'role-duration': 2 * 3_600_000, 'role-to-assume': hub })).toContain(
      'Lower role-duration',
    )
  })
})

describe('the audience of the OIDC token', () => {
  const audience = 'https://github.com/acme'

  test('is the one that the trust policy asks for', async () => {
    await createIamRole(stack.env(), 'audience', {
      Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${githubIssuer}:aud`]: audience } },
    })
    const role = toSessionRoleArn('audience')
    await using session = await openSession(await stack.job(), { 'role-to-assume': role, audience }).session
    expect((await session.identity()).arn).toContain('assumed-role/audience/')
    expect(await refuse({ 'role-to-assume': role })).toContain('aud sts.amazonaws.com')
  })

  test('is named if it is not', async () => {
    const text = await refuse({ audience })
    expect(text).toContain(`aud ${audience}`)
    expect(text).toContain(`"${githubIssuer}:aud": "${audience}"`)
  })
})

describe('a session policy', () => {
  const readOnly = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket'], Resource: '*' }],
  })
  const inline: Partial<AwsInputs> = { 'session-policy': { document: readOnly, managed: [] } }
  const viewOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'

  test.each<[string, Partial<AwsInputs>, string]>([
    ['the session of the only role', inline, 'states'],
    [
      'the last session of a chain, whose first may still assume the next role',
      { ...chained, ...inline },
      'spoke-states',
    ],
  ])('limits %s', async (_, inputs, bucket) => {
    await using session = await openSession(await stack.job(), inputs).session
    const s3 = await session.client('s3')
    await s3.listObjectsV2({ Bucket: bucket })
    await expect(s3.putObject({ Bucket: bucket, Key: 'x', Body: 'x' })).rejects.toMatchObject({ name: 'AccessDenied' })
    const tool = await runAwsTool(await stack.job(), session, ['aws', 's3', 'rm', `s3://${bucket}/x`])
    expect(tool.stderr).toContain('AccessDenied')
  })

  test('adds no rights to those of the role', async () => {
    const all = JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } })
    const inputs = { 'session-policy': { document: all, managed: [] } }
    await using session = await openSession(await stack.job(), inputs).session
    await (await session.client('s3')).listBuckets({})
    await expect((await session.client('ecr')).describeRepositories({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })

  test.each<[string, Partial<AwsInputs>]>([
    ['the only role', {}],
    ['the last of a chain', chained],
  ])('can be a managed policy, for %s', async (_, more) => {
    const inputs = { ...more, 'session-policy': { document: undefined, managed: [viewOnly] } }
    await using session = await openSession(await stack.job(), inputs).session
    const s3 = await session.client('s3')
    expect((await s3.listBuckets({})).Buckets).toBeDefined()
    await expect(s3.createBucket({ Bucket: 'denied' })).rejects.toMatchObject({ name: 'AccessDenied' })
  })

  test.each<[string, Partial<AwsInputs>]>([
    ['the only role', {}],
    ['the last of a chain', chained],
  ])('is explained if AWS refuses it, for %s', async (_, more) => {
    const refusePolicy = (document: string | undefined, managed: readonly string[] = []) =>
      refuse({ ...more, 'session-policy': { document, managed } })
    expect(await refusePolicy(undefined, ['arn:aws:iam::aws:policy/Missing'])).toContain(
      'The managed policies of session-policy must exist in the account of the role, or be those of AWS.',
    )
    const malformed = JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3' } })
    expect(await refusePolicy(malformed)).toContain('Fix session-policy: AWS cannot read it as a policy.')
    const statement = { Effect: 'Allow', Action: '*', Resource: `arn:aws:s3:::${'x'.repeat(1900)}` }
    const large = JSON.stringify({ Version: '2012-10-17', Statement: statement })
    const text = await refusePolicy(large, [viewOnly, 'arn:aws:iam::aws:policy/ReadOnlyAccess'])
    expect(text).toMatch(/Packed policy consumes 10\d% of allotted space/)
    expect(text).toContain('Shorten it, or move its statements to a managed policy')
  })
})

describe('what works with a chain', () => {
  test('Terraform with its state in the last account, the backend and commands that it runs', async () => {
    using workplace = createWorkplace({}, await stack.job())
    const file = join(workplace.job.temporary, 'caller')
    workplace.write({
      'one/main.tf': `
terraform {
  backend "s3" {
    bucket         = "spoke-states"
    key            = "staging/one"
    use_lockfile   = true
    use_path_style = true
  }
}
resource "terraform_data" "caller" {
  provisioner "local-exec" {
    command = "aws sts get-caller-identity --query Arn > '${file}'"
  }
}
`,
    })
    const roles = { 'role-to-assume': hub, 'role-chain': spoke, 'role-external-id': externalId }
    const step = await workplace.run({ ...roles, 'allowed-account-ids': spokeAccount })
    expect(step.exitCode, step.raw).toBe(0)
    expect(await readFile(file, 'utf8')).toContain(`arn:aws:sts::${spokeAccount}:assumed-role/spoke/eks-actions-`)
    const again = await workplace.run({ ...roles, command: 'plan' })
    expect(again.outputs.changes, again.raw).toBe('false')
    const wrong = await workplace.run({ ...roles, 'role-external-id': 'other', command: 'plan' })
    expect(wrong.outputs['failure-reason'], wrong.raw).toBe('no-credentials')
    expect(wrong.raw).toContain(`the role ${spoke} (2 of 2) cannot be assumed`)
    const long = await workplace.run({ ...roles, 'role-duration': '2h' })
    expect(long.outputs['failure-reason']).toBe('invalid-input')
    expect(long.raw).toContain('AWS limits the sessions of chained roles to one hour')
  })

  test('the credential plugin of a kubeconfig, in steps after the run', async () => {
    const document = JSON.stringify({ Statement: { Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' } })
    const roles = {
      ...noRoles,
      ...chained,
      'role-to-assume': hub,
      'role-chain': [spoke, end],
      'role-session-name': 'kubectl',
      'role-duration': 900_000,
      'session-policy': { document, managed: [] },
    }
    const environment = await stack.job()
    const control = createAwsControl(environment.AWS_ENDPOINT_URL ?? '')
    await control.shortenSessions({ name: 'kubectl', seconds: 900 })
    const answer = async (args: readonly string[]) => {
      const { context } = createSessionContext(environment)
      const text = await answerClient(args, context)
      return JSON.parse(text) as { readonly status: { readonly token: string } }
    }
    const args = buildPluginArguments({ cluster: 'staging', region: sessionRegion, roles })
    const { status } = await answer(args)
    const url = new URL(Buffer.from(status.token.replace(/^k8s-aws-v1\./, ''), 'base64url').toString())
    expect((await control.sessions()).find(({ name }) => name === 'kubectl')?.begun).toBe(3)
    expect(url.searchParams.get('X-Amz-Security-Token')).toBeTruthy()
    const wrong = buildPluginArguments({
      cluster: 'staging',
      region: sessionRegion,
      roles: { ...roles, 'role-external-id': 'other' },
    })
    const error = await catchActionError(answer(wrong))
    expect(formatActionError(error)).toContain(`the role ${spoke} (2 of 3) cannot be assumed`)
  })
})
