/** The life of an account from its bootstrap, with policies evaluated. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createStepJob } from '../setup/step.ts'
import {
  sessionAccount,
  type SessionEnvironment,
  catchActionError,
  githubIssuer,
  openSession,
  sessionRegion,
  toSessionRoleArn,
  withoutVariables,
} from './aws-session-stack.ts'
import { appPolicy, bootstrapBucket, readBootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'
import { createProductClient } from './client.ts'

const { stack, job, secure, jobOf, provision, bootstrap, connect, writes, createEvent, writeRoot } =
  useBootstrapAccount()

/** Creates a bucket, which only the policy of `role-policies` allows. */
const network = `
resource "terraform_data" "network" {
  input = "app-network"
  provisioner "local-exec" {
    command = "aws s3api create-bucket --bucket app-network --create-bucket-configuration LocationConstraint=${sessionRegion}"
  }
}
output "name" {
  value = terraform_data.network.output
}
`
const cluster = `
data "terraform_remote_state" "network" {
  backend = "s3"
  config  = { bucket = "${bootstrapBucket}", key = "staging/10-network/terraform.tfstate", region = "${sessionRegion}" }
}
resource "terraform_data" "cluster" {
  input = data.terraform_remote_state.network.outputs.name
}
`

beforeAll(() => {
  writeRoot('staging', '10-network', { body: network })
  writeRoot('staging', '20-cluster', { body: cluster })
  writeRoot('production', '10-network')
})

// Each test continues where the previous one ended, like the life of an account.
describe('an account', () => {
  test('gets a bucket for the states, the OIDC provider and roles, listed before they are created', async () => {
    const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } = await stack.job()
    const ids = { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } as SessionEnvironment
    const step = await bootstrap({}, ids)
    expect(step.exitCode, step.raw).toBe(0)
    const made = readBootstrapOutput(step)
    expect(made).toMatchObject({
      buckets: [{ name: bootstrapBucket, status: 'created' }],
      'oidc-provider': { arn: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}`, status: 'created' },
      roles: [
        { arn: toSessionRoleArn('eks-actions-staging'), status: 'created' },
        { arn: toSessionRoleArn('eks-actions-staging-plan'), status: 'created' },
      ],
    })
    const who = `repo:acme@${GITHUB_REPOSITORY_OWNER_ID}/shop@${GITHUB_REPOSITORY_ID}`
    expect(made.roles.map(({ subjects }) => subjects)).toEqual([
      [`${who}:environment:staging`],
      [`${who}:pull_request`, `${who}:ref:refs/heads/main`],
    ])
    expect(step.raw).toContain('Repositories created after 2026-07-15 have them')
    expect(step.raw.indexOf('keep old versions')).toBeLessThan(step.raw.indexOf('bootstrap-states: done'))
    expect(step.raw).toContain(`role-to-assume: ${toSessionRoleArn('eks-actions-staging')}`)
    expect(step.summary).toContain('id-token: write')
  })

  test('is not changed by the second run', async () => {
    const step = await bootstrap()
    expect(step.exitCode, step.raw).toBe(0)
    expect(await writes()).toEqual([])
    expect(step.outputs.changes).toBe('false')
    expect(readBootstrapOutput(step).roles.map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
  })

  test('is set up from a terminal, for the repository of the remote origin', async () => {
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/shop.git'], { cwd: job.workspace })
    const options = { environment: 'staging', directory: 'live', 'role-policies': appPolicy, 'plan-role': 'true' }
    const flags = Object.entries(options).flatMap(([name, value]) =>
      value === 'true' ? [`--${name}`] : [`--${name}`, value],
    )
    const noActions = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, GITHUB_TOKEN: undefined }
    const run = createProductClient({ ...secure(), ...noActions })
    const { code, stdout, stderr } = await run(['provision', '--command', 'bootstrap', ...flags], {
      cwd: job.workspace,
    })
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).toContain('The IDs of acme/shop are unknown')
    expect(stdout).toMatch(/staging: 4 unchanged/)
    expect(await writes()).toEqual([])
  })
})

describe('the role of the environment', () => {
  const role = toSessionRoleArn('eks-actions-staging')

  test('plans and applies with exactly the policies that bootstrap created', async () => {
    const env = { ...(await jobOf({ environment: 'staging', subject: 'ids' })), ...createEvent('push') }
    const plan = await provision({ command: 'plan', 'role-to-assume': role }, env)
    expect(plan.exitCode, plan.raw).toBe(0)
    const spec = { command: 'apply', 'require-plan': 'true', deferred: 'apply', 'role-to-assume': role }
    const apply = await provision(spec, env)
    expect(apply.exitCode, apply.raw).toBe(0)
    expect(JSON.parse(apply.outputs.roots ?? '{}')).toMatchObject({
      '10-network': { status: 'applied', note: 'as planned' },
      '20-cluster': { status: 'applied' },
    })
    await (await connect('s3')).headBucket({ Bucket: 'app-network' })
  })

  test.each([
    ['of another environment', { environment: 'production', subject: 'ids' }],
    ['without environment', { subject: 'ids' }],
    ['for a pull request', { event_name: 'pull_request', subject: 'ids' }],
    ['with a token that names the repository without its IDs', { environment: 'staging' }],
  ] as const)('rejects a job %s', async (_, wish) => {
    const error = await catchActionError(openSession(await jobOf(wish), { 'role-to-assume': role }).session)
    expect(error.code).toBe('no-credentials')
  })

  test('has no access to the state of another environment', async () => {
    const env = await jobOf({ environment: 'staging', subject: 'ids' })
    const step = await provision({ command: 'plan', environment: 'production', 'role-to-assume': role }, env)
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe('aws-access-denied')
    await using session = await openSession(env, { 'role-to-assume': role }).session
    const s3 = await session.client('s3')
    const other = { Bucket: bootstrapBucket, Key: 'production/10-network/terraform.tfstate' }
    await expect(s3.putObject({ ...other, Body: '{}' })).rejects.toThrow(/not authorized|Access Denied/)
    await expect(s3.listObjectsV2({ Bucket: bootstrapBucket, Prefix: 'production/' })).rejects.toThrow(
      /not authorized|Access Denied/,
    )
  })
})

describe('the role for pull requests', () => {
  const role = toSessionRoleArn('eks-actions-staging-plan')

  test('plans, and writes no state', async () => {
    const token = await jobOf({ event_name: 'pull_request', subject: 'ids' })
    writeRoot('staging', '20-cluster', { body: cluster.replace('outputs.name', 'outputs.name == "" ? 1 : 2') })
    const env = { ...token, ...createEvent('pull_request') }
    const plan = await provision({ command: 'plan', 'plan-store': 's3', 'role-to-assume': role }, env)
    expect(plan.exitCode, plan.raw).toBe(0)
    expect(plan.outputs['to-change']).toBe('1')
    const apply = await provision({ command: 'apply', 'role-to-assume': role }, { ...env, ...createEvent('push') })
    expect(apply.exitCode).not.toBe(0)
    expect(apply.outputs['failure-reason'], apply.raw).toBe('aws-access-denied')
  })

  test('stores no plan that an apply would execute, whatever event its job claims to be for', async () => {
    const token = await jobOf({ event_name: 'pull_request', subject: 'ids' })
    const env = { ...token, ...createEvent('push') }
    const listPlans = async (place: string): Promise<readonly string[]> => {
      const listed = await (await connect('s3')).listObjectsV2({ Bucket: bootstrapBucket, Prefix: 'staging/' })
      const keys = (listed.Contents ?? []).map(({ Key = '', ETag = '' }) => `${Key} ${ETag}`)
      return keys.filter((key) => key.includes(`/.plans/${place}/staging/`))
    }
    const before = await listPlans('protected')
    const plan = await provision({ command: 'plan', 'plan-store': 's3', 'role-to-assume': role }, env)
    expect(plan.raw).toMatch(/s3:PutObject/)
    expect(await listPlans('protected')).toEqual(before)
    expect(await listPlans('review')).not.toEqual([])
  })
})

test('the command of the README bootstraps an account from a terminal', async () => {
  using terminal = createStepJob()
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
  const readme = readFileSync(path.join(repositoryRoot, 'actions/provision/README.md'), 'utf8')
  const [, command = ''] = /<!-- example:bootstrap -->\s+```sh\n([^]+?)```/.exec(readme) ?? []
  const [npx, program, ...args] = command.replaceAll('\\\n', ' ').trim().split(/\s+/)
  expect([npx, program]).toEqual(['npx', expect.stringMatching(/^eks-actions@\d/)])
  const variables = {
    ...withoutVariables(secure(), 'AWS_REGION', 'AWS_DEFAULT_REGION', 'GITHUB_SERVER_URL'),
    // An account of its own: in the one of the other tests, staging is in another folder.
    AWS_ACCESS_KEY_ID: '333344445555',
  }
  const run = createProductClient({ ...variables, GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined })
  const { code, stdout, stderr } = await run(args, { cwd: terminal.workspace })
  expect(code, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/bucket +readme-states +to create:/)
  expect(stdout).toContain('role-to-assume: arn:aws:iam::333344445555:role/eks-actions-staging')
})
