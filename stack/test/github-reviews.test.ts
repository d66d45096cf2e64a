/** Reviews, people, environments, variables, rules and activity, with the limits of plans and roles. */
import { Octokit } from '@octokit/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGitHubControl, type GitHubControl } from '../parts/github/client.ts'
import { startTestDaemon, type TestDaemon } from './start-daemon.ts'

const shop = { owner: 'acme', repo: 'shop' } as const
const vault = { owner: 'acme', repo: 'vault' } as const

let daemon: TestDaemon
let control: GitHubControl

beforeAll(async () => {
  daemon = await startTestDaemon('stack/parts/github/server.ts', ['--repository', 'acme/shop'])
  control = createGitHubControl(daemon.url)
  await control.addRepository({ ...vault, name: vault.repo, private: true })
})
afterAll(() => daemon.stop())

function connect(auth: string): Octokit {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  return new Octokit({ baseUrl: daemon.url, log: quiet, auth })
}

const authenticate = async (login: string): Promise<Octokit> => connect((await control.addToken({ login })).token)

const readStatus = (request: Promise<unknown>): Promise<number> =>
  request.then(
    () => 200,
    (error: unknown) => (error as { readonly status: number }).status,
  )

async function openPullRequest(author: Octokit, branch: string) {
  const { data: main } = await author.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...shop, ref: 'heads/main' })
  await author.request('POST /repos/{owner}/{repo}/git/refs', {
    ...shop,
    ref: `refs/heads/${branch}`,
    sha: main.object.sha,
  })
  const { data: file } = await author.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...shop,
    path: `${branch}.txt`,
    message: 'Change',
    content: '',
    branch,
  })
  const pull = { ...shop, title: 'Change', head: branch, base: 'main' }
  const { data } = await author.request('POST /repos/{owner}/{repo}/pulls', pull)
  return { pull_number: data.number, head: String(file.commit.sha) }
}

describe('reviews', () => {
  const reviews = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'

  test('are kept with their commit, in order, and can be dismissed', async () => {
    const [alice, bob] = [await authenticate('alice'), await authenticate('bob')]
    const { pull_number, head } = await openPullRequest(alice, 'one')
    await bob.request(reviews, { ...shop, pull_number, event: 'COMMENT', body: 'Hm' })
    const { data: approval } = await bob.request(reviews, { ...shop, pull_number, event: 'APPROVE' })
    const list = async () =>
      (await alice.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...shop, pull_number })).data
    expect(await list()).toMatchObject([
      { state: 'COMMENTED', user: { login: 'bob' } },
      { state: 'APPROVED', commit_id: head },
    ])
    const dismissal = { ...shop, pull_number, review_id: Number(approval.id), message: 'Outdated' }
    await alice.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', dismissal)
    expect((await list()).map(({ state }) => state)).toEqual(['COMMENTED', 'DISMISSED'])
  })

  test('are refused from the author, and as approvals from a job', async () => {
    const alice = await authenticate('alice')
    const { pull_number } = await openPullRequest(alice, 'two')
    const approve = { ...shop, pull_number, event: 'APPROVE' } as const
    const job = connect(
      (await control.addToken({ repository: 'acme/shop', permissions: { 'pull-requests': 'write' } })).token,
    )
    expect(await readStatus(alice.request(reviews, approve))).toBe(422)
    expect(await readStatus(job.request(reviews, approve))).toBe(422)
  })
})

test('the activity of a branch names who pushed', async () => {
  const [alice, bob] = [await authenticate('alice'), await authenticate('bob')]
  const { head, pull_number } = await openPullRequest(alice, 'three')
  await bob.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { ...shop, pull_number })
  const list = async (ref: string) =>
    (await alice.request('GET /repos/{owner}/{repo}/activity', { ...shop, ref })).data.map(
      ({ actor, activity_type, after }) => [actor?.login, activity_type, after],
    )
  expect((await list('refs/heads/three'))[0]).toEqual(['alice', 'push', head])
  expect((await list('main'))[0]?.slice(0, 2)).toEqual(['bob', 'pr_merge'])
})

test('people have roles in a repository', async () => {
  await control.setRole({ repository: 'acme/vault', login: 'carol', role: 'maintain' })
  const acme = await authenticate('acme')
  await authenticate('mallory')
  const read = async (username: string) =>
    (await acme.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...vault, username })).data
  expect(await read('carol')).toMatchObject({ permission: 'write', role_name: 'maintain' })
  expect(await read('mallory')).toMatchObject({ permission: 'none' })
  expect(await readStatus(read('nobody-at-all'))).toBe(404)
})

describe('an environment', () => {
  const put = 'PUT /repos/{owner}/{repo}/environments/{environment_name}'
  const custom = { protected_branches: false, custom_branch_policies: true }

  test('has the reviewers and branches that the plan supports', async () => {
    const acme = await authenticate('acme')
    const { data: user } = await acme.request('GET /users/{username}', { username: 'acme' })
    const reviewers = [{ type: 'User', id: Number(user.id) }] as const
    const place = { ...vault, environment_name: 'production' }
    expect(await readStatus(acme.request(put, { ...place, reviewers: [...reviewers] }))).toBe(422)
    expect(await readStatus(acme.request(put, { ...place, deployment_branch_policy: custom }))).toBe(422)
    expect(await readStatus(acme.request(put, { ...shop, environment_name: 'x', prevent_self_review: true }))).toBe(422)
    const { data } = await acme.request(put, { ...shop, environment_name: 'production', reviewers: [...reviewers] })
    expect(data.protection_rules).toMatchObject([{ type: 'required_reviewers' }])
  })

  test('knows branch policies while it has custom ones', async () => {
    const acme = await authenticate('acme')
    const place = { ...shop, environment_name: 'staging' }
    const policies = '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies'
    await acme.request(put, place)
    expect(await readStatus(acme.request(`GET ${policies}`, place))).toBe(404)
    await acme.request(put, { ...place, deployment_branch_policy: custom })
    await acme.request(`POST ${policies}`, { ...place, name: 'main' })
    const { data } = await acme.request(`GET ${policies}`, place)
    expect(data).toMatchObject({ total_count: 1, branch_policies: [{ name: 'main', type: 'branch' }] })
  })

  test('is changed by administrators alone', async () => {
    await control.setRole({ repository: 'acme/shop', login: 'dave', role: 'write' })
    const dave = await authenticate('dave')
    expect(await readStatus(dave.request(put, { ...shop, environment_name: 'staging' }))).toBe(403)
  })
})

test('variables are created once, then changed; jobs have no right to them', async () => {
  const acme = await authenticate('acme')
  const create = 'POST /repos/{owner}/{repo}/actions/variables'
  await acme.request(create, { ...shop, name: 'aws_region', value: 'eu-central-1' })
  expect(await readStatus(acme.request(create, { ...shop, name: 'AWS_REGION', value: 'x' }))).toBe(409)
  const change = { ...shop, name: 'AWS_REGION', value: 'eu-west-1' }
  await acme.request('PATCH /repos/{owner}/{repo}/actions/variables/{name}', change)
  const { data } = await acme.request('GET /repos/{owner}/{repo}/actions/variables', shop)
  expect(data.variables).toMatchObject([{ name: 'AWS_REGION', value: 'eu-west-1' }])
  const job = connect((await control.addToken({ repository: 'acme/shop', permissions: { actions: 'write' } })).token)
  expect(await readStatus(job.request(create, { ...shop, name: 'OTHER', value: 'x' }))).toBe(403)
})

test('rules of a branch need a paid plan in a private repository', async () => {
  const acme = await authenticate('acme')
  const create = 'POST /repos/{owner}/{repo}/rulesets'
  const body = {
    name: 'main',
    enforcement: 'active' as const,
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [{ type: 'deletion' as const }],
  }
  expect(await readStatus(acme.request(create, { ...vault, ...body }))).toBe(403)
  await acme.request(create, { ...shop, ...body })
  const { data } = await acme.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...shop, branch: 'main' })
  expect(data).toMatchObject([{ type: 'deletion' }])
})
