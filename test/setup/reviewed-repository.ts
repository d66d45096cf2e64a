/** A repository on the GitHub stand-in whose jobs get exactly the roles that `bootstrap` creates. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { buildStateAccessPolicy, type StateObject } from '../../src/account/policy/state-access.ts'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { githubIssuer, sessionAccount, toSessionRoleArn, type AwsStack } from '../integration/aws-session-stack.ts'
import { createClientOptions, createIamRole } from './account.ts'
import type { StepResult } from './step.ts'
import type { TestBucket, Workplace } from './workplace.ts'

interface ReviewedPullRequest {
  readonly number: number
  readonly head: string
}

export interface ReviewedRepository {
  /** Opens a pull request with one commit. */
  readonly open: (branch: string) => Promise<ReviewedPullRequest>
  /** Another commit on the branch of a pull request. */
  readonly update: (branch: string, pull: ReviewedPullRequest) => Promise<ReviewedPullRequest>
  /** @returns the commit of main */
  readonly merge: (pull: ReviewedPullRequest, method?: 'merge' | 'squash' | 'rebase') => Promise<string>
  /** Runs a step in the job of a pull request, with its role. */
  readonly planPull: (workplace: Workplace, pull: ReviewedPullRequest, env?: StepVariables) => Promise<StepResult>
  /** Runs a step in the protected job of a commit on main, with the role of the environment. */
  readonly runMain: (workplace: Workplace, commit: string, inputs?: StepVariables) => Promise<StepResult>
  /** Environment of the job of a pull request, for what its author does besides. */
  readonly startPullJob: (pull: ReviewedPullRequest) => Promise<StepVariables>
}

type StepVariables = Readonly<Record<string, string>>

const permissions = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write' } as const

export async function createReviewedRepository(
  stack: AwsStack,
  bucket: TestBucket,
  { name, keys }: { readonly name: string; readonly keys: readonly string[] },
): Promise<ReviewedRepository> {
  const { GITHUB_API_URL: url = '' } = await stack.job()
  const control = createGitHubControl(url)
  await control.addRepository({ owner: 'acme', name })
  const { token } = await control.addToken({ login: 'octocat' })
  const api = new GitHub(getOctokitOptions(token, { baseUrl: url }))
  const where = { owner: 'acme', repo: name }
  const repository = `acme/${name}`
  await createRoles(stack, bucket, { repository, name, keys })
  let files = 0
  const commit = async (branch: string): Promise<string> => {
    files += 1
    const { data } = await api.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...where,
      ...{ path: `change-${files}`, branch, message: 'Change', content: Buffer.from(branch).toString('base64') },
    })
    return data.commit.sha ?? ''
  }
  const startJob = (spec: Parameters<AwsStack['job']>[0]): Promise<StepVariables> =>
    stack.job({ repository, permissions, ...spec })
  const startPullJob: ReviewedRepository['startPullJob'] = ({ head }) =>
    startJob({ event_name: 'pull_request', sha: head, head_sha: head, ref: 'refs/pull/1/merge' })
  const runStep = async (
    workplace: Workplace,
    env: StepVariables,
    payload: object,
    inputs: StepVariables,
  ): Promise<StepResult> => {
    const file = path.join(workplace.job.temporary, 'event.json')
    writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main', full_name: repository }, ...payload }))
    const given = { 'github-token': env.GITHUB_TOKEN ?? '', comment: 'never', ...inputs }
    return workplace.run(given, { env: { ...env, GITHUB_EVENT_PATH: file } })
  }
  return {
    open: async (branch) => {
      const { data: main } = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...where,
        ref: 'heads/main',
      })
      await api.request('POST /repos/{owner}/{repo}/git/refs', {
        ...where,
        ...{ ref: `refs/heads/${branch}`, sha: main.object.sha },
      })
      const head = await commit(branch)
      const { data } = await api.request('POST /repos/{owner}/{repo}/pulls', {
        ...where,
        ...{ title: branch, head: branch, base: 'main' },
      })
      return { number: data.number, head }
    },
    update: async (branch, pull) => ({ ...pull, head: await commit(branch) }),
    merge: async ({ number }, method = 'squash') => {
      const { data } = await api.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
        ...where,
        ...{ pull_number: number, merge_method: method },
      })
      return data.sha
    },
    planPull: async (workplace, pull, env = {}) => {
      const { number, head } = pull
      const ends = {
        head: { sha: head, repo: { full_name: repository } },
        base: { sha: head, repo: { full_name: repository } },
      }
      const payload = { number, pull_request: { number, ...ends } }
      const role = toSessionRoleArn(`${name}-plan`)
      return runStep(workplace, { ...(await startPullJob(pull)), ...env }, payload, {
        ...{ command: 'plan', 'role-to-assume': role },
      })
    },
    runMain: async (workplace, sha, inputs = {}) => {
      const env = await startJob({ environment: 'staging', sha })
      const given = { command: 'apply', 'require-plan': 'true', 'role-to-assume': toSessionRoleArn(name), ...inputs }
      return runStep(workplace, env, { ref: 'refs/heads/main', after: sha }, given)
    },
    startPullJob,
  }
}

interface RoleSpec {
  readonly repository: string
  readonly name: string
  readonly keys: readonly string[]
}

/** A role for the environment and one for pull requests. */
async function createRoles(stack: AwsStack, bucket: TestBucket, { repository, name, keys }: RoleSpec): Promise<void> {
  const iam = new IAMClient(createClientOptions(stack.env()))
  const states = keys.map((key): StateObject => {
    const planPrefix = `${key.slice(0, key.lastIndexOf('/') + 1)}.plans/`
    return { bucket: bucket.name, key, planPrefix, region: 'eu-central-1', workspacePrefix: 'env:/', kmsKey: undefined }
  })
  const access = {
    account: sessionAccount,
    partition: 'aws',
    environment: 'staging',
    states,
    reads: [],
    readerRoles: [],
  }
  const roles = [
    [name, `repo:${repository}:environment:staging`, 'apply'],
    [`${name}-plan`, `repo:${repository}:pull_request`, 'plan'],
  ] as const
  for (const [role, subject, purpose] of roles) {
    await createIamRole(stack.env(), role, {
      Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${githubIssuer}:aud`]: 'sts.amazonaws.com', [`${githubIssuer}:sub`]: subject } },
    })
    const PolicyDocument = JSON.stringify(buildStateAccessPolicy(access, purpose))
    await iam.send(new PutRolePolicyCommand({ RoleName: role, PolicyName: 'state', PolicyDocument }))
  }
}
