import { Octokit } from '@octokit/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createGitHubControl, type GitHubControl } from '../parts/github/client.ts'
import { startTestDaemon, type TestDaemon } from './start-daemon.ts'

const repo = { owner: 'acme', repo: 'shop' } as const
const repository = 'acme/shop'

let daemon: TestDaemon
let control: GitHubControl
/** A person with every right, a job with the usual ones. */
let person: Octokit
let job: Octokit

beforeAll(async () => {
  daemon = await startTestDaemon('stack/parts/github/server.ts')
  control = createGitHubControl(daemon.url)
})
afterAll(() => daemon.stop())

beforeEach(async () => {
  await control.reset()
  await control.addRepository({ owner: 'acme', name: 'shop', git: createGitEnvironment() })
  person = createOctokit((await control.addToken({ login: 'octocat' })).token)
  const permissions = { issues: 'write', 'pull-requests': 'write', contents: 'write', deployments: 'write' } as const
  job = createOctokit((await control.addToken({ repository, permissions })).token)
})

let count = 0
function createGitEnvironment(): string {
  return `${daemon.folder}/repositories/fresh-${(count += 1)}.git`
}

function createOctokit(auth: string | undefined): Octokit {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  return new Octokit({ baseUrl: daemon.url, log: quiet, ...(auth ? { auth } : {}) })
}

/** Status, message and headers of a request that must fail. */
async function readRefusal(request: Promise<unknown>) {
  const error = await request.then(
    () => expect.fail('the request was not refused'),
    (caught: unknown) =>
      caught as { status: number; response: { data: { message: string }; headers: Record<string, string> } },
  )
  return {
    status: error.status,
    message: error.response.data.message,
    headers: error.response.headers,
    data: error.response.data,
  }
}

async function createBranch(branch: string, path: string, content: string, from = 'main'): Promise<string> {
  const { data: base } = await person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repo,
    ref: `heads/${from}`,
  })
  await person.request('POST /repos/{owner}/{repo}/git/refs', {
    ...repo,
    ref: `refs/heads/${branch}`,
    sha: base.object.sha,
  })
  const { data } = await person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...repo,
    path,
    branch,
    message: `Change ${path}`,
    content: Buffer.from(content).toString('base64'),
  })
  return data.commit.sha ?? ''
}

async function openPull(): Promise<number> {
  await createBranch('feature', 'app/values.yaml', 'tag: "1"\n')
  const { data } = await person.request('POST /repos/{owner}/{repo}/pulls', {
    ...repo,
    title: 'Feature',
    head: 'feature',
    base: 'main',
  })
  return data.number
}

test('comments made in parallel get ids of their own and come back page by page through Link headers', async () => {
  const issue_number = await openPull()
  await Promise.all(
    Array.from({ length: 65 }, (_, at) =>
      job.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repo,
        issue_number,
        body: `comment ${at}`,
      }),
    ),
  )
  const seen: { id: number; body?: string }[] = []
  let url: string | undefined = `/repos/acme/shop/issues/${issue_number}/comments?per_page=30`
  const sizes: number[] = []
  while (url) {
    const answer: { data: unknown; headers: { link?: string } } = await job.request(`GET ${url}`)
    const comments = answer.data as { id: number; body?: string }[]
    seen.push(...comments)
    sizes.push(comments.length)
    url = /<([^>]+)>; rel="next"/.exec(answer.headers.link ?? '')?.[1]
  }
  expect(sizes).toEqual([30, 30, 5])
  expect(new Set(seen.map((one) => one.id)).size).toBe(65)
  expect(new Set(seen.map((one) => one.body)).size).toBe(65)
})

test('a job comments as github-actions[bot] through its app, a person as themselves', async () => {
  const issue_number = await openPull()
  const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const bot = await job.request(comment, { ...repo, issue_number, body: 'plan' })
  const human = await person.request(comment, { ...repo, issue_number, body: 'looks good' })
  expect(bot.data).toMatchObject({
    user: { login: 'github-actions[bot]', type: 'Bot' },
    performed_via_github_app: { slug: 'github-actions' },
  })
  expect(human.data).toMatchObject({ user: { login: 'octocat' }, performed_via_github_app: null })

  const comment_id = bot.data.id
  const place = { ...repo, comment_id }
  const changed = await job.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...place,
    body: 'plan 2',
  })
  expect(changed.data.body).toBe('plan 2')
  await job.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', place)
  const gone = await readRefusal(job.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', place))
  expect(gone).toMatchObject({ status: 404, message: 'Not Found' })
})

test.each([
  ['a', 65_536, 201],
  ['a', 65_537, 422],
  ['é', 65_536, 201],
  ['é', 65_537, 422],
])('a comment of %s × %i is answered with %i', async (letter, length, status) => {
  const issue_number = await openPull()
  const sent = job.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repo,
    issue_number,
    body: letter.repeat(length),
  })
  if (status === 201) expect((await sent).status).toBe(201)
  else {
    const { data } = await readRefusal(sent)
    expect(data).toMatchObject({
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
      status: '422',
    })
  }
})

test('issues: created, labelled, found by label, closed', async () => {
  const { data: issue } = await job.request('POST /repos/{owner}/{repo}/issues', {
    ...repo,
    title: 'Drift',
    labels: ['drift'],
  })
  await job.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...repo,
    issue_number: issue.number,
    labels: ['staging'],
  })
  const list = () => job.request('GET /repos/{owner}/{repo}/issues', { ...repo, labels: 'drift,staging' })
  expect((await list()).data.map((one) => one.title)).toEqual(['Drift'])
  const { data: closed } = await job.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repo,
    issue_number: issue.number,
    state: 'closed',
  })
  expect(closed).toMatchObject({ state: 'closed', state_reason: 'completed' })
  expect((await list()).data).toEqual([])
})

test('a pull request shows the real difference of its branches, and merges', async () => {
  const pull_number = await openPull()
  const { data: pull } = await job.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repo, pull_number })
  expect(pull).toMatchObject({
    changed_files: 1,
    additions: 1,
    commits: 1,
    merged: false,
    head: { label: 'acme:feature' },
  })
  const { data: files } = await job.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...repo,
    pull_number,
  })
  expect(files).toMatchObject([{ filename: 'app/values.yaml', status: 'added', patch: '@@ -0,0 +1 @@\n+tag: "1"' }])
  const { data: byBranch } = await job.request('GET /repos/{owner}/{repo}/pulls', { ...repo, head: 'acme:feature' })
  expect(byBranch.map((one) => one.number)).toEqual([pull_number])

  const { data: merge } = await person.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...repo,
    pull_number,
  })
  const { data: after } = await job.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repo, pull_number })
  expect(after).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: merge.sha, changed_files: 1 })
  const { data: found } = await job.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repo,
    commit_sha: merge.sha,
  })
  expect(found.map((one) => one.number)).toEqual([pull_number])
})

test('comparing branches counts commits on both sides and lists renames', async () => {
  await createBranch('side', 'old name.txt', 'one\ntwo\nthree\n')
  await createBranch('moved', 'unused', 'x', 'side')
  const { data: commit } = await person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repo,
    ref: 'heads/moved',
  })
  const { data: tree } = await person.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repo,
    tree_sha: 'moved',
  })
  const file = tree.tree.find((one) => one.path === 'old name.txt')
  const { data: made } = await person.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repo,
    base_tree: tree.sha,
    tree: [
      { path: 'old name.txt', mode: '100644', type: 'blob', sha: null },
      { path: 'dir/ümlaut.txt', mode: '100644', type: 'blob', sha: file?.sha ?? '' },
    ],
  })
  const { data: next } = await person.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repo,
    message: 'Move it',
    tree: made.sha,
    parents: [commit.object.sha],
  })
  await person.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...repo, ref: 'heads/moved', sha: next.sha })
  const { data } = await person.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...repo,
    basehead: 'side...moved',
  })
  expect(data).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0 })
  expect(data.files?.map((one) => [one.status, one.filename, one.previous_filename])).toEqual([
    ['renamed', 'dir/ümlaut.txt', 'old name.txt'],
    ['added', 'unused', undefined],
  ])
})

test('contents: read back, changed with its sha, refused with a stale or missing one', async () => {
  const path = 'environments/dev/values.yaml'
  const put = 'PUT /repos/{owner}/{repo}/contents/{path}'
  const encodeContent = (text: string) => Buffer.from(text).toString('base64')
  const first = await job.request(put, { ...repo, path, message: 'one', content: encodeContent('a: 1\n') })
  expect(first.status).toBe(201)
  const sha = first.data.content?.sha ?? ''
  const second = await job.request(put, { ...repo, path, message: 'two', content: encodeContent('a: 2\n'), sha })
  expect(second.status).toBe(200)
  const stale = await readRefusal(
    job.request(put, { ...repo, path, message: 'three', content: encodeContent('a: 3\n'), sha }),
  )
  expect(stale).toMatchObject({ status: 409, message: `${path} does not match ${sha}` })
  const missing = await readRefusal(
    job.request(put, { ...repo, path, message: 'three', content: encodeContent('a: 3\n') }),
  )
  expect(missing).toMatchObject({ status: 422, message: 'Invalid request.\n\n"sha" wasn\'t supplied.' })

  const { data } = await job.request('GET /repos/{owner}/{repo}/contents/{path}', { ...repo, path })
  expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('a: 2\n')
  const raw = await job.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repo,
    path,
    mediaType: { format: 'raw' },
  })
  expect(raw.data).toBe('a: 2\n')
  const { data: folder } = await job.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repo,
    path: 'environments',
  })
  expect(folder).toMatchObject([{ name: 'dev', type: 'dir' }])
})

test('parallel writers of one file: one wins, the others conflict', async () => {
  const write = (text: string) =>
    job.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...repo,
      path: 'race',
      message: text,
      content: btoa(text),
    })
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map(write))
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
})

test('a successful deployment makes the earlier one inactive, except in production', async () => {
  const deploy = async (environment: string): Promise<number> => {
    const { data } = await job.request('POST /repos/{owner}/{repo}/deployments', { ...repo, ref: 'main', environment })
    const deployment_id = (data as { id: number }).id
    const place = { ...repo, deployment_id, state: 'success', environment_url: 'https://shop.example' } as const
    await job.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', place)
    return deployment_id
  }
  const listStates = async (deployment_id: number) =>
    (
      await job.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...repo, deployment_id })
    ).data.map((one) => one.state)
  const staging = [await deploy('staging'), await deploy('staging')] as const
  const production = [await deploy('production'), await deploy('production')] as const
  expect(await listStates(staging[0])).toEqual(['inactive', 'success'])
  expect(await listStates(staging[1])).toEqual(['success'])
  expect(await listStates(production[0])).toEqual(['success'])
})

test('an environment shows its protection rules', async () => {
  const { data: user } = await person.request('GET /user')
  await person.request('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
    ...repo,
    environment_name: 'production',
    wait_timer: 30,
    reviewers: [{ type: 'User', id: Number(user.id) }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  })
  const { data } = await person.request('GET /repos/{owner}/{repo}/environments/{environment_name}', {
    ...repo,
    environment_name: 'production',
  })
  expect(data.protection_rules?.map((one) => one.type)).toEqual(['wait_timer', 'required_reviewers', 'branch_policy'])
})

test('check runs, commit statuses, runs and artifacts', async () => {
  const env = await control.startJob({
    repository,
    permissions: { checks: 'write', statuses: 'write', actions: 'read' },
  })
  const octokit = createOctokit(env.GITHUB_TOKEN)
  const sha = env.GITHUB_SHA ?? ''
  const run_id = Number(env.GITHUB_RUN_ID)
  await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repo,
    name: 'plan',
    head_sha: sha,
    conclusion: 'success',
    status: 'completed',
  })
  const { data: checks } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repo,
    ref: 'main',
  })
  expect(checks.check_runs).toMatchObject([{ name: 'plan', conclusion: 'success' }])
  await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...repo,
    sha,
    state: 'pending',
    context: 'deploy',
  })
  const { data: combined } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
    ...repo,
    ref: sha,
  })
  expect(combined).toMatchObject({ state: 'pending', total_count: 1 })
  const { data: run } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id })
  expect(run).toMatchObject({ id: run_id, status: 'in_progress', head_sha: sha })
  await control.addArtifact({ repository, name: 'plan-dev', run_id })
  const { data: artifacts } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', {
    ...repo,
    name: 'plan-dev',
  })
  expect(artifacts).toMatchObject({ total_count: 1, artifacts: [{ workflow_run: { id: run_id } }] })
})

test('the state survives a restart', async () => {
  const other = await startTestDaemon('stack/parts/github/server.ts', ['--repository', repository])
  const { token } = await createGitHubControl(other.url).addToken({ login: 'octocat' })
  await new Octokit({ baseUrl: other.url, auth: token }).request('POST /repos/{owner}/{repo}/issues', {
    ...repo,
    title: 'Kept',
  })
  await other.stop({ keep: true })
  const again = await startTestDaemon('stack/parts/github/server.ts', ['--repository', repository], other.folder)
  const { data } = await new Octokit({ baseUrl: again.url, auth: token }).request(
    'GET /repos/{owner}/{repo}/issues',
    repo,
  )
  expect(data.map((one) => one.title)).toEqual(['Kept'])
  await again.stop()
})
