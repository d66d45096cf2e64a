import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repository } from '../../scripts/lib/suite.ts'
import type { RequestLine } from '../../stack/parts/aws/proxy.ts'
import { createJob, type StepResult } from '../setup/step.ts'
import {
  account,
  type Environment,
  failure,
  issuer,
  open,
  region,
  roleArn,
  useAwsStack,
  without,
} from './aws-session-stack.ts'
import { clientIn, succeed } from './client.ts'

const stack = useAwsStack()
const job = createJob(path.join(repository, 'dist'))
const bucket = 'bootstrap-states'
const appPolicy = `arn:aws:iam::${account}:policy/app-buckets`
const wishes = { 'github-repository': 'acme/shop', 'role-policies': appPolicy, 'plan-role': 'true' }

/** Through the front door, so that requests come by TLS, as the policy of the bucket demands. */
const secure = (): Environment => ({
  ...without(stack.env(), 'AWS_ENDPOINT_URL'),
  GITHUB_SERVER_URL: 'https://github.com',
})

/** A job of the repository without keys of its own; its token leads to a role. */
async function jobOf(wish: Parameters<typeof stack.job>[0]): Promise<Environment> {
  const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
  return { ...without(secure(), ...keys), ...without(await stack.job(wish), 'AWS_ENDPOINT_URL') }
}

interface Part {
  readonly name: string
  readonly arn: string
  readonly status: string
  readonly done: readonly string[]
  readonly left: readonly string[]
}
interface Bootstrap {
  readonly buckets: readonly Part[]
  readonly 'oidc-provider': Part
  readonly roles: readonly (Part & { readonly subjects: readonly string[] })[]
}
type Texts = Readonly<Record<string, string>>

function provision(inputs: Texts, env: Environment): Promise<StepResult> {
  const all = { environment: 'staging', directory: 'live', comment: 'false', ...inputs }
  return job.run({ action: 'provision', inputs: all, env })
}

const bootstrap = (inputs: Texts = {}, env: Environment = {}): Promise<StepResult> =>
  provision({ command: 'bootstrap', ...wishes, ...inputs }, { ...secure(), ...env })

const outputOf = ({ outputs }: StepResult): Bootstrap => JSON.parse(outputs.bootstrap ?? 'null') as Bootstrap

const aws = <T = unknown>(...args: readonly string[]): Promise<T> => succeed<T>(clientIn(secure())(['aws', ...args]))

/** What changed something since it was last forgotten. */
async function writes(): Promise<readonly RequestLine[]> {
  const answer = await fetch(`${stack.env().AWS_ENDPOINT_URL}/_stack/requests`)
  const all = (await answer.json()) as readonly RequestLine[]
  return all.filter(({ service, method, operation = '' }) =>
    service === 's3' ? !['GET', 'HEAD'].includes(method) : !/^(Get|List|AssumeRole)/.test(operation),
  )
}
const forget = (): Promise<unknown> => fetch(`${stack.env().AWS_ENDPOINT_URL}/_stack/requests`, { method: 'DELETE' })

interface RootWish {
  readonly bucket?: string
  readonly settings?: string
  readonly body?: string
}

function writeRoot(environment: string, name: string, wish: RootWish = {}): void {
  const folder = path.join(job.workspace, 'live', environment, name)
  mkdirSync(folder, { recursive: true })
  const backend = `
    bucket       = "${wish.bucket ?? bucket}"
    key          = "${environment}/${name}/terraform.tfstate"
    region       = "${region}"
    use_lockfile = true
    ${wish.settings ?? ''}`
  const body = wish.body ?? 'resource "terraform_data" "nothing" {}\n'
  writeFileSync(path.join(folder, 'main.tf'), `terraform {\n  backend "s3" {${backend}\n  }\n}\n${body}`)
}

/** Makes a bucket, which only the policy of `role-policies` allows. */
const network = `
resource "terraform_data" "network" {
  input = "app-network"
  provisioner "local-exec" {
    command = "aws s3api create-bucket --bucket app-network --create-bucket-configuration LocationConstraint=${region}"
  }
}
output "name" {
  value = terraform_data.network.output
}
`
const cluster = `
data "terraform_remote_state" "network" {
  backend = "s3"
  config  = { bucket = "${bucket}", key = "staging/10-network/terraform.tfstate", region = "${region}" }
}
resource "terraform_data" "cluster" {
  input = data.terraform_remote_state.network.outputs.name
}
`

beforeAll(async () => {
  writeRoot('staging', '10-network', { body: network })
  writeRoot('staging', '20-cluster', { body: cluster })
  writeRoot('production', '10-network')
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: job.workspace })
  const document = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:CreateBucket', Resource: 'arn:aws:s3:::app-*' }],
  }
  await aws('iam', 'create-policy', '--policy-name', 'app-buckets', '--policy-document', JSON.stringify(document))
})
beforeEach(forget)
afterAll(() => {
  job[Symbol.dispose]()
})

// Each test goes on where the one before it ended, as the life of an account does.
describe('an account', () => {
  test('gets a bucket for the states, the OIDC provider and roles, shown before they are made', async () => {
    const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } = await stack.job()
    const ids = { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } as Environment
    const step = await bootstrap({}, ids)
    expect(step.exitCode, step.raw).toBe(0)
    const made = outputOf(step)
    expect(made).toMatchObject({
      buckets: [{ name: bucket, status: 'created' }],
      'oidc-provider': { arn: `arn:aws:iam::${account}:oidc-provider/${issuer}`, status: 'created' },
      roles: [
        { arn: roleArn('eks-actions-staging'), status: 'created' },
        { arn: roleArn('eks-actions-staging-plan'), status: 'created' },
      ],
    })
    expect(made.roles[0]?.subjects).toEqual([
      'repo:acme/shop:environment:staging',
      `repo:acme@${GITHUB_REPOSITORY_OWNER_ID}/shop@${GITHUB_REPOSITORY_ID}:environment:staging`,
    ])
    expect(step.raw.indexOf('keep old versions')).toBeLessThan(step.raw.indexOf('bootstrap-states: done'))
    expect(step.raw).toContain(`role-to-assume: ${roleArn('eks-actions-staging')}`)
    expect(step.summary).toContain('id-token: write')
  })

  test('is not written to by the second run', async () => {
    const step = await bootstrap()
    expect(step.exitCode, step.raw).toBe(0)
    expect(await writes()).toEqual([])
    expect(step.outputs.changes).toBe('false')
    expect(outputOf(step).roles.map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
  })

  test('is set up from a terminal, for the repository of the remote origin', async () => {
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/shop.git'], { cwd: job.workspace })
    const options = { environment: 'staging', directory: 'live', 'role-policies': appPolicy, 'plan-role': 'true' }
    const flags = Object.entries(options).flatMap(([name, value]) =>
      value === 'true' ? [`--${name}`] : [`--${name}`, value],
    )
    const cli = path.join(repository, 'dist/cli/index.js')
    const run = clientIn({ ...secure(), GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined })
    const { code, stdout, stderr } = await run(
      [process.execPath, cli, 'provision', '--command', 'bootstrap', ...flags],
      {
        cwd: job.workspace,
      },
    )
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).toContain('The IDs of acme/shop are not known')
    expect(stdout).toMatch(/staging: 4 unchanged/)
    expect(await writes()).toEqual([])
  })
})

describe('the role of the environment', () => {
  const role = roleArn('eks-actions-staging')

  test('plans and applies with exactly the policies that bootstrap made', async () => {
    const env = await jobOf({ environment: 'staging' })
    const plan = await provision({ command: 'plan', 'role-to-assume': role }, env)
    expect(plan.exitCode, plan.raw).toBe(0)
    const apply = await provision({ command: 'apply', 'require-plan': 'true', 'role-to-assume': role }, env)
    expect(apply.exitCode, apply.raw).toBe(0)
    expect(JSON.parse(apply.outputs.modules ?? '{}')).toMatchObject({
      '10-network': { status: 'applied', note: 'as planned' },
      '20-cluster': { status: 'applied' },
    })
    await aws('s3api', 'head-bucket', '--bucket', 'app-network')
  })

  test('is for tokens with IDs in their subject, too', async () => {
    const env = await jobOf({ environment: 'staging', subject: 'ids' })
    await using session = await open(env, { 'role-to-assume': role }).session
    expect((await session.identity()).arn).toContain(':assumed-role/eks-actions-staging/')
  })

  test.each([
    ['of another environment', { environment: 'production' }],
    ['without environment', {}],
    ['for a pull request', { event_name: 'pull_request' }],
  ])('is not for a job %s', async (_, wish) => {
    const error = await failure(open(await jobOf(wish), { 'role-to-assume': role }).session)
    expect(error.code).toBe('no-credentials')
  })

  test('has no access to the state of another environment', async () => {
    const env = await jobOf({ environment: 'staging' })
    const step = await provision({ command: 'plan', environment: 'production', 'role-to-assume': role }, env)
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe('aws-access-denied')
    await using session = await open(env, { 'role-to-assume': role }).session
    const s3 = await session.client('s3')
    const other = { Bucket: bucket, Key: 'production/10-network/terraform.tfstate' }
    await expect(s3.putObject({ ...other, Body: '{}' })).rejects.toThrow(/not authorized|Access Denied/)
    await expect(s3.listObjectsV2({ Bucket: bucket, Prefix: 'production/' })).rejects.toThrow(
      /not authorized|Access Denied/,
    )
  })
})

test('the role for pull requests plans, and writes no state', async () => {
  const role = roleArn('eks-actions-staging-plan')
  const token = await jobOf({ event_name: 'pull_request' })
  writeRoot('staging', '20-cluster', { body: cluster.replace('outputs.name', 'outputs.name == "" ? 1 : 2') })
  const env = without(token, 'GITHUB_EVENT_NAME')
  const plan = await provision({ command: 'plan', 'role-to-assume': role }, env)
  expect(plan.exitCode, plan.raw).toBe(0)
  expect(plan.outputs['to-change']).toBe('1')
  const apply = await provision({ command: 'apply', 'role-to-assume': role }, env)
  expect(apply.exitCode).not.toBe(0)
  expect(apply.outputs['failure-reason']).toBe('state-not-saved')
})

describe('what is there already', () => {
  test('is tightened and never loosened', async () => {
    const name = 'older-states'
    const own = {
      Sid: 'Auditors',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${name}`,
    }
    const encryption = {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/states' } }],
    }
    const rule = { ID: 'auditors', Status: 'Enabled', Filter: { Prefix: 'audit/' }, Expiration: { Days: 1 } }
    const set = (command: string, ...more: readonly string[]) => aws('s3api', command, '--bucket', name, ...more)
    await set('create-bucket', '--create-bucket-configuration', `LocationConstraint=${region}`)
    await set('put-bucket-policy', '--policy', JSON.stringify({ Version: '2012-10-17', Statement: [own] }))
    await set('put-bucket-encryption', '--server-side-encryption-configuration', JSON.stringify(encryption))
    await set('put-bucket-lifecycle-configuration', '--lifecycle-configuration', JSON.stringify({ Rules: [rule] }))
    writeRoot('older', '10-network', { bucket: name })
    const step = await bootstrap({ environment: 'older' })
    expect(step.exitCode, step.raw).toBe(0)
    const [found] = outputOf(step).buckets
    expect(found).toMatchObject({ status: 'changed', left: [expect.stringContaining('aws:kms')] })
    const { Policy } = await aws<{ readonly Policy: string }>('s3api', 'get-bucket-policy', '--bucket', name)
    const statements = (JSON.parse(Policy) as { readonly Statement: readonly { readonly Sid: string }[] }).Statement
    expect(statements.map(({ Sid }) => Sid)).toEqual(['Auditors', 'DenyInsecureTransport'])
    const { Rules } = await aws<{ readonly Rules: readonly { readonly ID: string }[] }>(
      ...(['s3api', 'get-bucket-lifecycle-configuration', '--bucket', name] as const),
    )
    expect(Rules.map(({ ID }) => ID)).toContain('auditors')
    await forget()
    expect((await bootstrap({ environment: 'older' })).exitCode).toBe(0)
    expect(await writes()).toEqual([])
  })

  test('as a trust policy that was edited by hand stays, and is named', async () => {
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' }] }
    const name = ['--role-name', 'eks-actions-older-plan'] as const
    await aws('iam', 'update-assume-role-policy', ...name, '--policy-document', JSON.stringify(trust))
    await forget()
    const step = await bootstrap({ environment: 'older' })
    expect(outputOf(step).roles[1]?.left[0]).toContain('edited by hand; it has to admit repo:acme/shop:pull_request')
    expect(await writes()).toEqual([])
  })
})

describe('refused before anything is written is', () => {
  const refusals: readonly (readonly [string, Texts, Environment, string, RegExp])[] = [
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
    ['an environment that does not exist', { environment: 'stagign' }, {}, 'environment-not-found', /staging/],
    ['a name of a role that is too long', { environment: 'e'.repeat(60) }, {}, 'invalid-input', /Set role-name/],
    [
      'bad inputs, all of them named',
      { 'role-name': 'a b', 'role-policies': 'admin', 'github-repository': 'shop' },
      {},
      'invalid-input',
      /role-name[^]*role-policies[^]*github-repository/,
    ],
  ]
  test.each(refusals)('%s', async (_, inputs, env, code, text) => {
    const keys = { ...secure(), AWS_ACCESS_KEY_ID: '999988887777' }
    if (inputs.environment === 'foreign') {
      writeRoot('foreign', '10-network', { bucket: 'foreign-states' })
      const where = ['--create-bucket-configuration', `LocationConstraint=${region}`]
      await succeed(clientIn(keys)(['aws', 's3api', 'create-bucket', '--bucket', 'foreign-states', ...where]))
      await forget()
    }
    const step = await bootstrap(inputs, env)
    expect(step.outputs['failure-reason'], step.raw).toBe(code)
    expect(step.raw).toMatch(text)
    expect(await writes()).toEqual([])
  })

  test('a pull request', async () => {
    const event = path.join(job.temporary, 'pull-request.json')
    const commit = 'a'.repeat(40)
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: commit }, base: { sha: commit } } }))
    const step = await bootstrap({}, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event })
    expect(step.outputs['failure-reason'], step.raw).toBe('pull-request-refused')
    expect(step.raw).toContain('credentials that can create roles do not belong there')
    expect(await writes()).toEqual([])
  })

  test('a caller who may not, with the action that is missing', async () => {
    const env = await jobOf({})
    const step = await provision({ command: 'bootstrap', ...wishes, 'role-to-assume': roleArn('deploy') }, env)
    expect(step.outputs['failure-reason'], step.raw).toBe('aws-access-denied')
    expect(step.raw).toMatch(/Add iam:Get(Role|OpenIDConnectProvider) to a policy of the role deploy/)
    expect(await writes()).toEqual([])
  })
})

test('a run that fails on the way tells what it made, and the next one goes on from there', async () => {
  writeRoot('late', '10-network', { bucket: 'late-states' })
  await stack.fault({ fault: 'error', service: 'iam', operation: 'PutRolePolicy', count: 1 })
  const { GITHUB_API_URL = '', GITHUB_TOKEN = '' } = await stack.job()
  const wish = { environment: 'late', 'plan-role': 'false', 'github-token': GITHUB_TOKEN }
  const failed = await bootstrap(wish, { AWS_MAX_ATTEMPTS: '1', GITHUB_API_URL })
  expect(failed.exitCode, failed.raw).not.toBe(0)
  expect(failed.raw).toContain('the next run goes on from there')
  expect(outputOf(failed)).toMatchObject({ buckets: [{ status: 'created' }], roles: [] })
  await forget()
  const next = await bootstrap(wish, { GITHUB_API_URL })
  expect(next.exitCode, next.raw).toBe(0)
  expect(outputOf(next).roles[0]?.subjects).toHaveLength(2)
  expect((await writes()).map(({ operation }) => operation)).toEqual(['PutRolePolicy', 'AttachRolePolicy'])
})

test('the command of the README bootstraps an account from a terminal', async () => {
  using terminal = createJob()
  const root = path.join(terminal.workspace, 'terraform-environments/aws/staging/10-network')
  mkdirSync(root, { recursive: true })
  const settings = `bucket = "readme-states"\n key = "staging/network.tfstate"\n use_lockfile = true`
  writeFileSync(path.join(root, 'main.tf'), `terraform {\n backend "s3" {\n ${settings}\n }\n}\n`)
  for (const args of [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', 'https://github.com/acme/shop'],
  ]) {
    execFileSync('git', args, { cwd: terminal.workspace })
  }
  const readme = readFileSync(path.join(repository, 'actions/provision/README.md'), 'utf8')
  const [, command = ''] = /<!-- example:bootstrap -->\s+```sh\n([^]+?)```/.exec(readme) ?? []
  const [npx, program, ...args] = command.replaceAll('\\\n', ' ').trim().split(/\s+/)
  expect([npx, program]).toEqual(['npx', 'eks-actions'])
  const variables = without(secure(), 'AWS_REGION', 'AWS_DEFAULT_REGION', 'GITHUB_SERVER_URL')
  const run = clientIn({ ...variables, GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined })
  const cli = [process.execPath, path.join(repository, 'dist/cli/index.js')]
  const { code, stdout, stderr } = await run([...cli, ...args], { cwd: terminal.workspace })
  expect(code, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/bucket +readme-states +is made/)
  expect(stdout).toContain(`role-to-assume: ${roleArn('eks-actions-staging')}`)
})
