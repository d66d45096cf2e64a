/** What jobs of a project in GitLab can do with the roles of `bootstrap`, IAM evaluated: merge requests and the default branch. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { AwsClients } from '../../src/aws/clients.ts'
import type { AwsSession } from '../../src/aws/session.ts'
import { createTokenKey } from '../../stack/core/json-web-token.ts'
import { type GitLabJob, type GitLabProject, issueIdToken } from '../../stack/parts/gitlab/id-token.ts'
import { allowActions, createIamRole } from '../setup/account.ts'
import {
  catchActionError,
  openSession,
  sessionAccount,
  type SessionEnvironment,
  sessionRegion,
  toSessionRoleArn,
  withoutVariables,
} from './aws-session-stack.ts'
import { appPolicy, bootstrapBucket as Bucket, readBootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'
import { createProductClient } from './client.ts'

const { stack, job, secure, bootstrap, connect, writeRoot } = useBootstrapAccount()
const key = createTokenKey()

const project: GitLabProject = {
  path: 'acme/web/shop',
  id: '20',
  server: 'https://gitlab.com',
  subClaims: ['project_id', 'ref_type', 'ref', 'ref_protected', 'environment_protected', 'deployment_tier'],
  protectedBranches: ['main'],
  protectedEnvironments: ['staging', 'production'],
}
const staging = { name: 'staging', tier: 'staging' }
const jobs = {
  main: { ref: 'main' },
  staging: { ref: 'main', environment: staging },
  production: { ref: 'main', environment: { name: 'production', tier: 'production' } },
  // Named like a protected environment's tier, but not protected.
  unapproved: { ref: 'main', environment: { name: 'staging-copy', tier: 'staging' } },
  mergeRequest: { ref: 'feature', mergeRequest: { target: 'main' } },
  mergeRequestWithEnvironment: { ref: 'feature', mergeRequest: { target: 'main' }, environment: staging },
  branch: { ref: 'feature', environment: staging },
  tag: { ref: 'main', isTag: true, environment: staging },
  // The merged result has the pipeline of the target branch, which anybody may push to.
  fromMain: { ref: 'main', mergeRequest: { target: 'evil' }, environment: staging },
  fork: {
    ref: 'main',
    mergeRequest: { target: 'main', fork: { path: 'mallory/shop', id: '66' } },
    environment: staging,
  },
} as const satisfies Readonly<Record<string, GitLabJob>>
type JobName = keyof typeof jobs

/** A job that signs in with its ID token, as the pipeline of the examples does. */
function startJob(name: JobName, role: string, of: GitLabProject = project): SessionEnvironment {
  const file = path.join(job.temporary, `token-${name}`)
  writeFileSync(file, issueIdToken(of, jobs[name], key))
  return {
    ...withoutVariables(secure(), 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'GITHUB_SERVER_URL'),
    ...{ AWS_ROLE_ARN: toSessionRoleArn(role), AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_REGION: sessionRegion },
  }
}

/** Without input, credentials are found as the SDK finds them: in the variables of the process. */
async function openJobSession(name: JobName, role: string, of?: GitLabProject): Promise<AwsSession> {
  const environment = startJob(name, role, of)
  for (const keys of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'])
    vi.stubEnv(keys, undefined)
  for (const [variable, value] of Object.entries(environment))
    if (variable.startsWith('AWS_')) vi.stubEnv(variable, value)
  try {
    return await openSession(environment, { 'role-to-assume': undefined }).session
  } finally {
    vi.unstubAllEnvs()
  }
}

async function openClients(name: JobName, role: string, of?: GitLabProject) {
  const session = await openJobSession(name, role, of)
  const s3: AwsClients['s3'] = await session.client('s3')
  return { s3, ecr: await session.client('ecr'), [Symbol.asyncDispose]: () => session[Symbol.asyncDispose]() }
}

/** Runs the command line in a job. */
async function runJob(name: JobName, role: string, args: readonly string[]) {
  const isMergeRequest = 'mergeRequest' in jobs[name]
  const inPipeline = {
    ...{ CI: 'true', GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_PROJECT_PATH: project.path },
    ...(isMergeRequest ? { CI_MERGE_REQUEST_IID: '7' } : { CI_COMMIT_BRANCH: jobs[name].ref }),
  }
  const noActions = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, GITHUB_TOKEN: undefined }
  const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined }
  const run = createProductClient({ ...startJob(name, role), ...inPipeline, ...noActions, ...noKeys })
  const { code, stdout, stderr } = await run(['provision', ...args, '--directory', 'live'], { cwd: job.workspace })
  return { code, text: stdout + stderr }
}

const denied = /not authorized|Access ?Denied|AccessDenied/
const toState = (environment: string): string => `${environment}/10-network/terraform.tfstate`
const toPlan = (environment: string, place: string): string =>
  `${environment}/10-network/.plans/${place}/${environment}/10-network/commit`

const bootstrapProject = (inputs: Readonly<Record<string, string>>) =>
  bootstrap({
    ...{ provider: 'gitlab', 'gitlab-project': project.path, 'gitlab-project-id': project.id },
    ...{ 'gitlab-url': project.server, 'github-repository': '', ...inputs },
  })

beforeAll(async () => {
  for (const environment of ['staging', 'production']) writeRoot(environment, '10-network')
  writeFileSync(path.join(job.workspace, 'live/production/environment.yaml'), 'deletion-protection: true\n')
  const previews = { 'preview-role': 'true', 'preview-repository': 'shop-preview', 'preview-cluster': 'acme-staging' }
  const made = await bootstrapProject({ environment: 'staging', ...previews })
  expect(made.exitCode, made.raw).toBe(0)
  const production = await bootstrapProject({ environment: 'production' })
  expect(production.exitCode, production.raw).toBe(0)
  const s3 = await connect('s3')
  for (const place of ['review', 'protected'])
    for (const environment of ['staging', 'production'])
      await s3.putObject({ Bucket, Key: toPlan(environment, place), Body: 'kept' })
  // What merge requests had before they got a role of their own: the one that applies.
  await createIamRole(stack.env(), 'one-for-all', {
    Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/gitlab.com` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { 'gitlab.com:aud': 'sts.amazonaws.com' },
      StringLike: { 'gitlab.com:sub': 'project_id:20:*' },
    },
  })
  await allowActions(stack.env(), 'one-for-all', ['s3:*', 'sts:GetCallerIdentity'])
}, 180_000)

describe('a role is assumed', () => {
  const everyBranch: readonly JobName[] = [
    ...(['main', 'staging', 'production', 'unapproved'] as const),
    ...(['mergeRequest', 'mergeRequestWithEnvironment', 'branch', 'fromMain'] as const),
  ]
  test.each<[string, readonly JobName[]]>([
    ['eks-actions-staging', ['staging']],
    ['eks-actions-production', ['production']],
    ['eks-actions-production-plan', ['main', 'staging', 'production', 'unapproved']],
    // Review rights, for code that nobody has reviewed.
    ['eks-actions-staging-plan', everyBranch],
    ['eks-actions-staging-preview', everyBranch],
  ])('%s only by jobs of GitLab like %j', async (role, admitted) => {
    for (const name of Object.keys(jobs) as JobName[]) {
      const opened = openJobSession(name, role)
      if (admitted.includes(name)) await (await opened)[Symbol.asyncDispose]()
      else
        expect([name, (await catchActionError(opened)).code]).toEqual([
          name,
          expect.stringMatching(/credentials|denied/),
        ])
    }
  })

  test.each<[string, Partial<GitLabProject>]>([
    ['another project with the same path', { id: '21' }],
    ['another server', { server: 'https://gitlab.mallory.example' }],
    ['a project whose subjects name no branch', { subClaims: ['project_id'] }],
    ["a project with GitLab's default subjects", { subClaims: ['project_path', 'ref_type', 'ref'] }],
    ['a project whose main is not protected', { protectedBranches: [] }],
  ])('by no job of %s', async (_, changes) => {
    for (const role of ['eks-actions-staging', 'eks-actions-production-plan']) {
      const opened = openClients(role === 'eks-actions-staging' ? 'staging' : 'main', role, { ...project, ...changes })
      await expect(opened).rejects.toThrow()
    }
  })
})

describe("a merge request's job", () => {
  test('cannot assume the role that applies', async () => {
    const { code, text } = await runJob('mergeRequestWithEnvironment', 'eks-actions-staging', [
      ...['--command', 'apply', '--environment', 'staging'],
    ])
    expect(code, text).not.toBe(0)
    expect(text).toMatch(/no-credentials|AssumeRoleWithWebIdentity|not authorized/i)
    expect((await (await connect('s3')).headObject({ Bucket, Key: toState('staging') })).ContentLength).toBe(0)
  })

  test('plans with its own role, which writes neither protected plans, nor locks, nor states, nor anything of production', async () => {
    const plan = await runJob('mergeRequest', 'eks-actions-staging-plan', [
      ...['--command', 'plan', '--environment', 'staging', '--plan-store', 's3'],
    ])
    expect(plan.code, plan.text).toBe(0)
    await using clients = await openClients('mergeRequest', 'eks-actions-staging-plan')
    const { s3 } = clients
    for (const Key of [
      toPlan('staging', 'protected'),
      toState('staging'),
      `${toState('staging')}.tflock`,
      toPlan('production', 'review'),
      toPlan('production', 'protected'),
      toState('production'),
      'note.txt',
    ]) {
      await expect(s3.putObject({ Bucket, Key, Body: 'evil' }), Key).rejects.toThrow(denied)
      await expect(s3.deleteObject({ Bucket, Key }), Key).rejects.toThrow(denied)
    }
    for (const Key of [toState('production'), toPlan('staging', 'protected')])
      await expect(s3.getObject({ Bucket, Key }), Key).rejects.toThrow(denied)
    const apply = await runJob('mergeRequest', 'eks-actions-staging-plan', [
      ...['--command', 'apply', '--environment', 'staging', '--plan-store', 's3'],
    ])
    expect(apply.code, apply.text).not.toBe(0)
  })

  test('could do all of that with one role for all, which is what bootstrap takes over from nobody', async () => {
    await using clients = await openClients('mergeRequest', 'one-for-all')
    const { s3 } = clients
    await s3.putObject({ Bucket, Key: toPlan('staging', 'protected'), Body: 'evil' })
    await s3.deleteObject({ Bucket, Key: toPlan('staging', 'protected') })
    const tags = [
      { Key: 'eks-actions:environment', Value: 'staging' },
      { Key: 'eks-actions:repository', Value: project.path },
    ]
    await (await connect('iam')).tagRole({ RoleName: 'one-for-all', Tags: tags })
    const step = await bootstrapProject({ environment: 'staging', 'role-name': 'one-for-all' })
    expect(step.outputs['failure-reason'], step.raw).toBe('role-trusts-others')
    expect(step.raw).toContain('it trusts jobs with the subject project_id:20:*')
  })

  test('pushes images of previews to their repository alone', async () => {
    const ecr = await connect('ecr')
    for (const repositoryName of ['shop', 'shop-preview']) await ecr.createRepository({ repositoryName })
    await using clients = await openClients('mergeRequest', 'eks-actions-staging-preview')
    await clients.ecr.describeImages({ repositoryName: 'shop-preview' })
    const pushed = { imageManifest: '{}', imageTag: 'content-1' }
    await expect(clients.ecr.putImage({ repositoryName: 'shop', ...pushed })).rejects.toThrow(denied)
  })
})

test("main's job applies what main says, after merge requests have tried", async () => {
  const apply = await runJob('staging', 'eks-actions-staging', [
    ...['--command', 'apply', '--environment', 'staging', '--plan-store', 's3', '--require-plan'],
  ])
  expect(apply.code, apply.text).toBe(0)
  expect(apply.text).toMatch(/10-network.*applied/)
})

test('production is planned on main, and the approved job applies exactly that plan', async () => {
  const spec = ['--environment', 'production', '--plan-store', 's3']
  const plan = await runJob('main', 'eks-actions-production-plan', ['--command', 'plan', ...spec])
  expect(plan.code, plan.text).toBe(0)
  const apply = await runJob('production', 'eks-actions-production', ['--command', 'apply', '--require-plan', ...spec])
  expect(apply.code, apply.text).toBe(0)
  expect(apply.text).toContain('as planned')
})

describe('bootstrap', () => {
  test('changes nothing the second time, also without the ID', async () => {
    const step = await bootstrapProject({ environment: 'production', 'gitlab-project-id': '' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs.changes, step.raw).toBe('false')
    expect(readBootstrapOutput(step).roles.flatMap(({ subjects }) => subjects)).toEqual([
      'project_id:20:ref_type:branch:ref:main:ref_protected:true:environment_protected:true:deployment_tier:production',
      'project_id:20:ref_type:branch:ref:main:ref_protected:true',
      'project_id:20:ref_type:branch:ref:main:ref_protected:true:*',
    ])
  })

  test('closes the plan role to merge requests, and opens it again', async () => {
    const closed = await bootstrapProject({ environment: 'staging', 'plan-role-for': 'default-branch' })
    expect(closed.raw).toContain('no longer project_id:20:ref_type:branch:ref:*')
    await expect(openClients('mergeRequest', 'eks-actions-staging-plan')).rejects.toThrow()
    const opened = await openClients('main', 'eks-actions-staging-plan')
    await opened[Symbol.asyncDispose]()
    const kept = await bootstrapProject({ environment: 'staging' })
    expect(kept.outputs.changes, kept.raw).toBe('false')
    await bootstrapProject({ environment: 'staging', 'plan-role-for': 'pull-requests' })
    const reopened = await openClients('mergeRequest', 'eks-actions-staging-plan')
    await reopened[Symbol.asyncDispose]()
  })

  test('reads the project of the remote origin in a terminal, and says what its path alone means', async () => {
    execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.com:acme/web/shop.git'], { cwd: job.workspace })
    const noActions = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, GITHUB_TOKEN: undefined }
    const run = createProductClient({ ...secure(), ...noActions })
    const command = ['provision', '--command', 'bootstrap', '--environment', 'other', '--directory', 'live']
    writeRoot('other', '10-network')
    const { code, stdout, stderr } = await run([...command, '--role-policies', appPolicy], { cwd: job.workspace })
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).toContain('The ID of acme/web/shop is unknown, so only its path is trusted')
    expect(stdout).toContain(
      'project_path:acme/web/shop:ref_type:branch:ref:main:ref_protected:true:environment_protected:true:deployment_tier:other',
    )
  })
})
