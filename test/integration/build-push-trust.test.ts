/** What a pull request's job can do to the image of a release, on a registry that checks policies. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ECR } from '@aws-sdk/client-ecr'
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { buildPreviewPolicy } from '../../src/account/policy/preview-access.ts'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { type RunningStack, startStack } from '../../stack/stack.ts'
import { createClientOptions } from '../setup/account.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'
import { createCommitId } from './build-workplace.ts'
import { githubIssuer, sessionAccount, sessionRegion, toSessionRoleArn, withoutVariables } from './aws-session-stack.ts'

const repository = 'team/shop'
const preview = `${repository}-preview`
const main = 'refs/heads/main'

/** A role for jobs of one subject, which may push to one repository: with the policy that `bootstrap` creates for previews. */
async function createPushRole(iam: IAMClient, name: string, subject: string, target: string): Promise<void> {
  const trust = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${githubIssuer}:aud`]: 'sts.amazonaws.com',
        [`${githubIssuer}:sub`]: `repo:acme/shop:${subject}`,
      },
    },
  }
  const toDocument = (...statements: readonly object[]): string =>
    JSON.stringify({ Version: '2012-10-17', Statement: statements })
  await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: toDocument(trust) }))
  const account = { account: sessionAccount, partition: 'aws', region: sessionRegion }
  const { Statement } = buildPreviewPolicy({ ...account, repository: target, cluster: 'development' })
  const policy = toDocument(...Statement)
  await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'push', PolicyDocument: policy }))
}

describe('a pull request', () => {
  let stack: RunningStack
  let job: StepJob
  let ecr: ECR

  beforeAll(async () => {
    const only = ['aws', 'tls-proxy', 'github', 'builder'] as const
    stack = await startStack({ name: `trust-${process.pid}`, stopsWithProcess: true, only, options: { iam: true } })
    const iam = new IAMClient(createClientOptions(stack.env))
    ecr = new ECR(createClientOptions(stack.env))
    await createPushRole(iam, 'previews', 'pull_request', preview)
    await createPushRole(iam, 'release', `ref:${main}`, repository)
    for (const name of [repository, preview]) await ecr.createRepository({ repositoryName: name })
    job = createStepJob(path.join(repositoryRoot, 'dist'))
    mkdirSync(path.join(job.workspace, 'app'))
    writeFileSync(path.join(job.workspace, 'app/Dockerfile'), 'FROM scratch\nCOPY file /file\n')
    writeFileSync(path.join(job.workspace, 'app/file'), 'content\n')
  }, 180_000)
  afterAll(async () => {
    job[Symbol.dispose]()
    await stack.stop()
  })

  /** Runs build-push as the workflows do, always with the name of the repository of releases. */
  async function build(event: string, ref: string, sha: string, role: string): Promise<StepResult> {
    const side = { sha, repo: { full_name: 'acme/shop' } }
    const file = path.join(job.temporary, `${event}.json`)
    writeFileSync(
      file,
      JSON.stringify({
        repository: { default_branch: 'main' },
        ...(event === 'push' ? {} : { pull_request: { number: 7, head: side, base: side } }),
      }),
    )
    const permissions = { contents: 'read', 'id-token': 'write' } as const
    const github = createGitHubControl(String(stack.facts.github?.url))
    const started = await github.startJob({ repository: 'acme/shop', event_name: event, ref, sha, permissions })
    const env = withoutVariables(stack.env, 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY')
    return job.run({
      action: 'build-push',
      inputs: { repository, context: 'app', 'create-repository': 'false', 'role-to-assume': toSessionRoleArn(role) },
      env: { ...env, ...started, GITHUB_EVENT_PATH: file },
    })
  }
  const buildPullRequest = (sha: string): Promise<StepResult> =>
    build('pull_request', 'refs/pull/7/merge', sha, 'previews')

  async function listTags(repositoryName: string): Promise<readonly string[]> {
    const { imageDetails = [] } = await ecr.describeImages({ repositoryName })
    return imageDetails.flatMap(({ imageTags = [] }) => imageTags).toSorted()
  }

  test('pushes its image, content and layers to the repository for previews, and main builds its own', async ({
    skip,
  }) => {
    if (stack.skipped.builder !== undefined) skip(stack.skipped.builder)
    const sha = createCommitId()
    const proposed = expectSuccess(await buildPullRequest(sha))
    expect(proposed.outputs['repository-uri']).toMatch(/\/team\/shop-preview$/)
    expect(await listTags(repository)).toEqual([])
    const released = expectSuccess(await build('push', main, sha, 'release'))
    expect(released.outputs).toMatchObject({ built: 'true' })
    expect(released.outputs['repository-uri']).toMatch(/\/team\/shop$/)
    expect(released.raw).not.toContain(preview)
    const contentTag = (await listTags(preview)).find((tag) => tag.startsWith('content-'))
    expect(await listTags(repository)).toEqual(['cache-default-branch', sha, contentTag, 'main'].toSorted())
    expect(await listTags(preview)).toContain('cache-proposed')
  })

  test('cannot push what main would find: the same content, its commit, its layers', async ({ skip }) => {
    if (stack.skipped.builder !== undefined) skip(stack.skipped.builder)
    writeFileSync(path.join(job.workspace, 'app/file'), 'next content\n')
    const sha = createCommitId()
    const { outputs } = expectSuccess(await buildPullRequest(sha))
    const { imageDetails = [] } = await ecr.describeImages({
      repositoryName: preview,
      imageIds: [{ imageDigest: outputs.digest ?? '' }],
    })
    const [{ imageTags = [] } = {}] = imageDetails
    const contentTag = imageTags.find((tag) => tag.startsWith('content-')) ?? ''
    expect(contentTag).not.toBe('')
    const attacker = await assumeAsPullRequest()
    const { images: [image] = [] } = await attacker.batchGetImage({
      repositoryName: preview,
      imageIds: [{ imageTag: 'pr-7' }],
    })
    for (const imageTag of [contentTag, sha, 'main', 'cache-default-branch']) {
      const pushed = attacker.putImage({ repositoryName: repository, imageManifest: image?.imageManifest, imageTag })
      await expect(pushed, imageTag).rejects.toThrow(/ecr:PutImage/)
    }
    const denied = attacker.initiateLayerUpload({ repositoryName: repository })
    await expect(denied).rejects.toThrow(/ecr:InitiateLayerUpload/)
    const { authorizationData: [login] = [] } = await attacker.getAuthorizationToken({})
    const registry = `${sessionAccount}.dkr.ecr.${sessionRegion}.amazonaws.com`
    const beginUpload = (name: string): Promise<Response> =>
      fetch(`${stack.env.AWS_ENDPOINT_URL}/v2/${name}/blobs/uploads/?ns=${registry}`, {
        method: 'POST',
        headers: { authorization: `Basic ${login?.authorizationToken}` },
      })
    expect((await beginUpload(preview)).status).toBe(202)
    const refused = await beginUpload(repository)
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('ecr:InitiateLayerUpload')])
  })

  /** What the job of a pull request can do with its role by itself. */
  async function assumeAsPullRequest(): Promise<ECR> {
    const github = createGitHubControl(String(stack.facts.github?.url))
    const started = await github.startJob({
      repository: 'acme/shop',
      event_name: 'pull_request',
      ref: 'refs/pull/7/merge',
      permissions: { 'id-token': 'write' },
    })
    const address = `${started.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`
    const headers = { authorization: `Bearer ${started.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }
    const { value } = (await (await fetch(address, { headers })).json()) as { readonly value: string }
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
    const sts = new STSClient(createClientOptions(stack.env))
    const { Credentials: credentials } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: toSessionRoleArn('previews'),
        RoleSessionName: 'attack',
        WebIdentityToken: value,
      }),
    )
    return new ECR({
      ...createClientOptions(stack.env),
      credentials: {
        accessKeyId: credentials?.AccessKeyId ?? '',
        secretAccessKey: credentials?.SecretAccessKey ?? '',
        sessionToken: credentials?.SessionToken ?? '',
      },
    })
  }
})
