/** Who may do what, limits and failures, the OIDC tokens, and the check of our own answers. */
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Octokit } from '@octokit/core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createGitHubControl, type GitHubControl } from '../parts/github/client.ts'
import type { TokenSpec } from '../parts/github/access.ts'
import { startTestDaemon, type TestDaemon } from './start-daemon.ts'

const repo = { owner: 'acme', repo: 'shop' } as const
const repository = 'acme/shop'
const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const run = promisify(execFile)

let daemon: TestDaemon
let control: GitHubControl

beforeAll(async () => {
  daemon = await startTestDaemon('stack/parts/github/server.ts', ['--repository', repository])
  control = createGitHubControl(daemon.url)
  await control.addRepository({ owner: 'acme', name: 'secret', private: true })
  const { token } = await control.addToken({ login: 'octocat' })
  await createOctokit(token).request('POST /repos/{owner}/{repo}/issues', { ...repo, title: 'First' })
})
afterAll(() => daemon.stop())
afterEach(() => control.clearFaults())

function createOctokit(auth?: string): Octokit {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  return new Octokit({ baseUrl: daemon.url, log: quiet, ...(auth ? { auth } : {}) })
}

async function authenticateAs(wish: TokenSpec): Promise<Octokit> {
  return createOctokit((await control.addToken(wish)).token)
}

interface Refusal {
  readonly status: number
  readonly response?: {
    readonly data: { readonly message: string }
    readonly headers: Readonly<Record<string, string>>
  }
}

async function readRefusal(request: Promise<unknown>) {
  const error = await request.then(
    () => expect.fail('the request was not refused'),
    (caught: unknown) => caught as Refusal,
  )
  return { status: error.status, message: error.response?.data.message, headers: error.response?.headers ?? {} }
}

test.each<[string, TokenSpec, number]>([
  ['issues: write', { repository, permissions: { issues: 'write' } }, 201],
  ['no permission', { repository, permissions: { contents: 'write' } }, 403],
  ['issues: read', { repository, permissions: { issues: 'read' } }, 403],
  ['pull-requests: write, on a plain issue', { repository, permissions: { 'pull-requests': 'write' } }, 403],
  ['a fork, whatever it asks', { repository, permissions: { issues: 'write' }, fork: true }, 403],
  ['a job of another repository', { repository: 'acme/secret', permissions: { issues: 'write' } }, 403],
])('commenting with %s', async (_, wish, status) => {
  const sent = (await authenticateAs(wish)).request(comment, { ...repo, issue_number: 1, body: 'hello' })
  if (status === 201) {
    expect((await sent).status).toBe(201)
    return
  }
  const refused = await readRefusal(sent)
  expect(refused).toMatchObject({ status: 403, message: 'Resource not accessible by integration' })
  // The endpoint takes either permission; which one a plain issue wants is decided later, without the hint.
  expect(refused.headers['x-accepted-github-permissions'] ?? '').toMatch(/^(issues=write; pull_requests=write)?$/)
})

test('an unknown token is refused, no token may read what is public only', async () => {
  expect(await readRefusal(createOctokit('ghs_wrong').request('GET /repos/{owner}/{repo}', repo))).toMatchObject({
    status: 401,
    message: 'Bad credentials',
  })
  const nobody = createOctokit()
  expect((await nobody.request('GET /repos/{owner}/{repo}', repo)).data.full_name).toBe(repository)
  expect(await readRefusal(nobody.request(comment, { ...repo, issue_number: 1, body: 'x' }))).toMatchObject({
    status: 401,
    message: 'Requires authentication',
  })
  expect(
    (await readRefusal(nobody.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'secret' }))).status,
  ).toBe(404)
})

test('a private repository: 403 for a missing permission, 404 out of reach; GET /user is no place for a job', async () => {
  const secret = { owner: 'acme', repo: 'secret' }
  const inside = await authenticateAs({ repository: 'acme/secret', permissions: { contents: 'read' } })
  expect((await inside.request('GET /repos/{owner}/{repo}', secret)).data.private).toBe(true)
  expect((await readRefusal(inside.request('GET /repos/{owner}/{repo}/issues', secret))).status).toBe(403)
  const outside = await authenticateAs({ repository, permissions: { contents: 'read' } })
  expect((await readRefusal(outside.request('GET /repos/{owner}/{repo}', secret))).status).toBe(404)
  expect(await readRefusal(inside.request('GET /user'))).toMatchObject({
    status: 403,
    message: 'Resource not accessible by integration',
  })
})

test.each([
  ['a missing field', '/issues/1/comments', {}, 422, 'Invalid request.\n\n"body" wasn\'t supplied.'],
  [
    'a wrong type',
    '/issues/1/comments',
    { body: 1 },
    422,
    "Invalid request.\n\nFor 'properties/body', 1 must be string.",
  ],
  [
    'a value outside the list',
    '/statuses/main',
    { state: 'done' },
    422,
    'Invalid request.\n\nFor \'properties/state\', "done" must be equal to one of the allowed values.',
  ],
  ['an unknown issue', '/issues/77/comments', { body: 'x' }, 404, 'Not Found'],
  ['no number where one belongs', '/issues/one/comments', { body: 'x' }, 404, 'Not Found'],
  [
    'an operation that is not served',
    '/forks',
    {},
    501,
    'The stand-in does not serve POST /repos/acme/shop/forks: add it under stack/parts/github/resources',
  ],
])('a request with %s', async (_, path, body, status, message) => {
  const octokit = await authenticateAs({ login: 'octocat' })
  const answer = await readRefusal(
    octokit.request({ method: 'POST', url: `/repos/acme/shop${path}`, data: body } as never),
  )
  expect(answer).toMatchObject({ status, message })
})

test('broken JSON is refused with 400', async () => {
  const { token } = await control.addToken({ login: 'octocat' })
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${daemon.url}/repos/acme/shop/issues`, { method: 'POST', headers, body: '{"title": ' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ message: 'Problems parsing JSON' })
})

test.each([
  [
    'user',
    500,
    /response 200 of issues\/get-comment does not match GitHub's description: user: must have required property/,
  ],
  // GitHub's description does not promise this one.
  ['body', 200, undefined],
])('our own answer without %s has status %i', async (drop, status, complaint) => {
  const octokit = await authenticateAs({ repository, permissions: { issues: 'write' } })
  const { data } = await octokit.request(comment, { ...repo, issue_number: 1, body: 'hello' })
  await control.addFault({ kind: 'corrupt', path: '/comments/', times: 1, drop })
  const response = await fetch(data.url)
  expect(response.status).toBe(status)
  if (complaint) expect(((await response.json()) as { message: string }).message).toMatch(complaint)
})

test('limits: the budget in every answer, spent and secondary on demand, then over', async () => {
  const octokit = await authenticateAs({ repository, permissions: { issues: 'write' } })
  const read = () => octokit.request('GET /repos/{owner}/{repo}', repo)
  const readRemaining = async () => Number((await read()).headers['x-ratelimit-remaining'])
  expect((await readRemaining()) - (await readRemaining())).toBe(1)
  expect((await octokit.request('GET /rate_limit')).data.rate).toMatchObject({ limit: 1000, used: 2 })

  await control.addFault({ kind: 'rate-limit', times: 1, retry_after: 30 })
  const spent = await readRefusal(read())
  expect(spent).toMatchObject({ status: 403, headers: { 'x-ratelimit-remaining': '0' } })
  expect(Number(spent.headers['x-ratelimit-reset']) - Date.now() / 1000).toBeLessThanOrEqual(30)
  await control.addFault({ kind: 'secondary-limit', times: 1, status: 429, retry_after: 7 })
  expect(await readRefusal(read())).toMatchObject({ status: 429, headers: { 'retry-after': '7' } })
  await control.addFault({ kind: 'server-error', status: 503, times: 1, method: 'GET' })
  expect((await readRefusal(read())).status).toBe(503)
  await control.addFault({ kind: 'reset', times: 1 })
  await expect(read()).rejects.toThrow()
  await control.addFault({ kind: 'slow', times: 1, delay_ms: 300 })
  const before = performance.now()
  expect((await read()).status).toBe(200)
  expect(performance.now() - before).toBeGreaterThan(290)
})

test.each([
  ['a person', { login: 'octocat' }, 403, 'user octocat'],
  ['a job', { repository, permissions: { contents: 'read' } }, 429, 'installation'],
] as const)(
  'a used-up budget of %s refuses with the time of the reset, and opens again then',
  async (_, wish, status, name) => {
    const { token } = await control.addToken(wish)
    await control.setRateLimit({ token, limit: 2, reset_in: 2, status })
    const octokit = createOctokit(token)
    const read = () => octokit.request('GET /repos/{owner}/{repo}', repo)
    expect((await read()).headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' })
    expect((await read()).headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '2' })
    const refused = await readRefusal(read())
    expect(refused).toMatchObject({ status, message: `API rate limit exceeded for ${name}.` })
    expect(refused.headers).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '2',
    })
    // Only the secondary limit says `retry-after`.
    expect(refused.headers).not.toHaveProperty('retry-after')
    expect((await octokit.request('GET /rate_limit')).data.rate).toMatchObject({ limit: 2, remaining: 0 })
    const others = await authenticateAs({ login: 'hubot' })
    expect((await others.request('GET /repos/{owner}/{repo}', repo)).status).toBe(200)

    await setTimeout(Number(refused.headers['x-ratelimit-reset']) * 1000 - Date.now() + 10)
    expect((await read()).headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' })
  },
)

test('a budget without a limit is refused with a sentence', async () => {
  await expect(control.setRateLimit({ token: '' } as never)).rejects.toThrow(/rate-limit requires `token`/)
})

test('an unchanged answer is 304 with its ETag', async () => {
  const createUrl = `${daemon.url}/repos/acme/shop`
  const etag = (await fetch(createUrl)).headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"/)
  const again = await fetch(createUrl, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

async function requestIdToken(env: Readonly<Record<string, string>>, audience?: string) {
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}${audience ? `&audience=${encodeURIComponent(audience)}` : ''}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } })
  const { value } = (await response.json()) as { value: string }
  const [header = '', payload = '', signature = ''] = value.split('.')
  const { jwks_uri } = (await (await fetch(`${daemon.url}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string
  }
  const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: JsonWebKey[] }
  const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' })
  expect(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string | number>
}

const oidc = { 'id-token': 'write', contents: 'read' } as const

test.each([
  ['a branch', {}, /^repo:acme\/shop:ref:refs\/heads\/main$/],
  ['an environment', { environment: 'production' }, /^repo:acme\/shop:environment:production$/],
  ['a pull request', { event_name: 'pull_request', ref: 'refs/pull/1/merge' }, /^repo:acme\/shop:pull_request$/],
  ['ids', { subject: 'ids' }, /^repo:acme@\d+\/shop@\d+:ref:refs\/heads\/main$/],
] as const)('the OIDC token of %s', async (_, wish, sub) => {
  const env = await control.startJob({ repository, permissions: oidc, ...wish })
  const claims = await requestIdToken(env, 'sts.amazonaws.com')
  expect(claims.sub).toMatch(sub)
  expect(claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    repository,
    run_id: env.GITHUB_RUN_ID,
    sha: env.GITHUB_SHA,
  })
  expect(Number(claims.exp) - Number(claims.iat)).toBe(300)
})

test('without id-token: write, or for a fork, the OIDC variables are absent and a wrong bearer is refused', async () => {
  const without = await control.startJob({ repository, permissions: { contents: 'read' } })
  const fork = await control.startJob({ repository, permissions: oidc, fork: true })
  expect([without, fork].map((env) => 'ACTIONS_ID_TOKEN_REQUEST_URL' in env)).toEqual([false, false])
  const env = await control.startJob({ repository, permissions: oidc })
  const response = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '', {
    headers: { authorization: 'Bearer wrong' },
  })
  expect(response.status).toBe(401)
})

test('real git clones and pushes with a token, and is refused without the permission', async () => {
  const folder = await mkdtemp(join(daemon.folder, 'clone-'))
  const runGit = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', folder, ...args], {
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    })
  const createUrl = (token: string) => daemon.url.replace('://', `://x-access-token:${token}@`) + '/acme/shop.git'
  const { token } = await control.addToken({ repository, permissions: { contents: 'write' } })
  const reader = await control.addToken({ repository, permissions: { contents: 'read' } })
  await runGit('clone', '--quiet', createUrl(token), '.')
  await writeFile(join(folder, 'pushed.txt'), 'by git\n')
  await runGit('add', '.')
  await runGit('commit', '--quiet', '--message', 'Push it')
  await expect(runGit('push', createUrl(reader.token), 'HEAD:main')).rejects.toThrow(/403/)
  await runGit('push', '--quiet', createUrl(token), 'HEAD:main')
  const { data } = await createOctokit(token).request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repo,
    path: 'pushed.txt',
  })
  expect(data).toMatchObject({ name: 'pushed.txt', size: 7 })
})
