import { createServer } from 'node:http'
import { type AddressInfo, connect as connectTo } from 'node:net'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { removeComment, type StickyComment, upsertComment } from '../../src/github/comment.ts'
import { closeIssue, openOrUpdateIssue, type TrackedIssue } from '../../src/github/issue.ts'
import { readCurrentHead, findMergedPullRequest } from '../../src/github/pull-request.ts'
import type { Block } from '../../src/runner/markdown/document.ts'
import { escapeInline } from '../../src/runner/markdown/text.ts'
import type { StoredComment, StoredIssue } from '../../stack/parts/github/model.ts'
import {
  catchGitHubError,
  createGitHubFixture,
  usualPermissions as usual,
  type GitHubFixture,
} from './github-fixture.ts'
import { useStack } from '../setup/stacks.ts'

const { url = '' } = (await useStack()).facts.github as Readonly<Record<string, string>>

let { control, repository, name, github, person, lines, warnings, log, connect, job }: GitHubFixture =
  {} as GitHubFixture
beforeEach(async () => {
  ;({ control, repository, name, github, person, lines, warnings, log, connect, job } = await createGitHubFixture(url))
})

/** Commits to a branch, which is created from main if missing. */
async function createCommit(branch: string, content: string): Promise<string> {
  const { data: main } = await person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...repository,
    ref: 'heads/main',
  })
  await person
    .request('POST /repos/{owner}/{repo}/git/refs', {
      ...repository,
      ref: `refs/heads/${branch}`,
      sha: main.object.sha,
    })
    .catch(() => undefined)
  const { data } = await person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...repository,
    path: `${content}.txt`,
    branch,
    message: content,
    content: Buffer.from(content).toString('base64'),
  })
  return data.commit.sha ?? ''
}

async function openPull(): Promise<{ readonly pullRequest: number; readonly head: string }> {
  const head = await createCommit('feature', 'first')
  const { data } = await person.request('POST /repos/{owner}/{repo}/pulls', {
    ...repository,
    title: 'Feature',
    head: 'feature',
    base: 'main',
  })
  return { pullRequest: data.number, head }
}

async function readStored(): Promise<{
  readonly comments: readonly StoredComment[]
  readonly issues: readonly StoredIssue[]
}> {
  const state = await control.state()
  return state.repositories.find((one) => one.name === repository.repo)!
}

/** Requests that change something. */
async function listWrites(): Promise<readonly string[]> {
  const all = await control.requests()
  return all
    .filter(({ method, path }) => method !== 'GET' && path.includes(repository.repo))
    .map(({ method, path }) => `${method} ${path.replace(/.*\/(issues|labels|comments)\b/, '$1').replace(/\d+/, 'n')}`)
}

const createParagraph = (text: string): readonly Block[] => [{ kind: 'paragraph', text: escapeInline(text) }]

function createPlanComment(
  pullRequest: number,
  at: string,
  run: number,
  text: string,
  subject = 'staging',
): StickyComment {
  return {
    marker: { kind: 'plan', subject },
    pullRequest,
    commit: at,
    run: { id: run, attempt: 1, url: '' },
    blocks: createParagraph(text),
  }
}

describe('the sticky comment', () => {
  test('is created once, edited by the next commit, and left alone if nothing changed', async () => {
    const { pullRequest, head } = await openPull()
    await control.clearRequests()
    const first = await upsertComment(github, createPlanComment(pullRequest, head, 1, '3 to add'), log)
    expect(first.kind).toBe('created')
    expect(await upsertComment(github, createPlanComment(pullRequest, head, 1, '3 to add'), log)).toMatchObject({
      kind: 'unchanged',
    })
    const next = await createCommit('feature', 'second')
    const second = await upsertComment(github, createPlanComment(pullRequest, next, 2, '4 to add'), log)
    expect(second).toEqual({ kind: 'updated', url: (first as { url: string }).url })
    const { comments } = await readStored()
    expect(comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- eks-actions .*\n4 to add\n$/s)])
    expect((await listWrites()).filter((one) => one.includes('comments'))).toEqual([
      'POST comments',
      'PATCH comments/n',
    ])
  })

  test('is separate per environment', async () => {
    const { pullRequest, head } = await openPull()
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'one', 'staging'), log)
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'two', 'production --> <b>'), log)
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'three', 'production --> <b>'), log)
    const { comments } = await readStored()
    expect(comments.map(({ body }) => body.split('\n')[1])).toEqual(['one', 'three'])
  })

  test('is found on the second page', async () => {
    const { pullRequest, head } = await openPull()
    const createNoise = (at: number) =>
      person.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pullRequest,
        body: `comment ${at}`,
      })
    for (let at = 0; at < 105; at++) await createNoise(at)
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'before'), log)
    expect(await upsertComment(github, createPlanComment(pullRequest, head, 2, 'after'), log)).toMatchObject({
      kind: 'updated',
    })
    expect((await readStored()).comments).toHaveLength(106)
  })

  test('is neither a comment of another author with our marker, nor one of ours that quotes it', async () => {
    const { pullRequest, head } = await openPull()
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'real'), log)
    const marked = (await readStored()).comments[0]!.body
    await upsertComment(github, createPlanComment(pullRequest, head, 1, marked, 'production'), log)
    await removeComment(github, createPlanComment(pullRequest, head, 1, ''), log)
    await person.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: pullRequest,
      body: marked,
    })
    expect(await upsertComment(github, createPlanComment(pullRequest, head, 2, 'again'), log)).toMatchObject({
      kind: 'created',
    })
    const { comments } = await readStored()
    expect(comments.map(({ user, body }) => [user, body.split('\n')[1]])).toEqual([
      ['github-actions[bot]', expect.stringContaining('eks-actions plan of staging')],
      ['octocat', 'real'],
      ['github-actions[bot]', 'again'],
    ])
  })

  test('of an older commit does not overwrite that of a newer one', async () => {
    const { pullRequest, head: old } = await openPull()
    const head = await createCommit('feature', 'second')
    // The older run was re-run, so its number alone proves nothing.
    await upsertComment(github, createPlanComment(pullRequest, head, 5, 'new'), log)
    expect(await upsertComment(github, createPlanComment(pullRequest, old, 9, 'old'), log)).toMatchObject({
      kind: 'superseded',
      by: head,
    })
    expect((await readStored()).comments.map(({ body }) => body.split('\n')[1])).toEqual(['new'])
  })

  test('of an older run for the same commit does not overwrite that of a newer one', async () => {
    const { pullRequest, head } = await openPull()
    await upsertComment(github, createPlanComment(pullRequest, head, 10, 'run 10'), log)
    expect(await upsertComment(github, createPlanComment(pullRequest, head, 9, 'run 9'), log)).toMatchObject({
      kind: 'superseded',
    })
  })

  test.each([1, 2, 3, 4, 5])('of concurrent runs is one, for the newest commit (%i)', async () => {
    const { pullRequest, head: old } = await openPull()
    const head = await createCommit('feature', 'second')
    const runs = [
      createPlanComment(pullRequest, old, 1, 'old'),
      createPlanComment(pullRequest, head, 2, 'new'),
      createPlanComment(pullRequest, old, 1, 'old'),
    ]
    await Promise.all(runs.map(async (run) => upsertComment(await job(usual), run, log)))
    expect((await readStored()).comments.map(({ body }) => body.split('\n')[1])).toEqual(['new'])
  })

  test('that a person deleted is created again', async () => {
    const { pullRequest, head } = await openPull()
    await upsertComment(github, createPlanComment(pullRequest, head, 1, 'one'), log)
    const { id } = (await readStored()).comments[0]!
    await person.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id })
    expect(await upsertComment(github, createPlanComment(pullRequest, head, 1, 'one'), log)).toMatchObject({
      kind: 'created',
    })
  })

  test('is deleted, and deleting it twice is not an error', async () => {
    const { pullRequest, head } = await openPull()
    const comment = createPlanComment(pullRequest, head, 1, 'one')
    await upsertComment(github, comment, log)
    expect(await removeComment(github, comment, log)).toBe(true)
    expect(await removeComment(github, comment, log)).toBe(false)
    expect((await readStored()).comments).toEqual([])
  })

  test('of more than 65,536 characters is truncated and still well-formed', async () => {
    const { pullRequest, head } = await openPull()
    const text = Array.from({ length: 3000 }, (_, at) => `  + resource "aws_instance" "${at}" {}`).join('\n')
    const blocks: readonly Block[] = [
      { kind: 'details', title: '20-eks', body: [{ kind: 'code', text, language: 'diff' }] },
      ...createParagraph('the end'),
    ]
    const result = await upsertComment(github, { ...createPlanComment(pullRequest, head, 1, ''), blocks }, log)
    expect(result.kind).toBe('created')
    const body = (await readStored()).comments[0]!.body
    expect(body.length).toBeGreaterThan(30_000)
    expect(body).toMatch(/… \d+ more lines; see the log for the full text\n```\n\n<\/details>\n\nthe end\n$/)
  })

  test.each([
    ['without the permission', { contents: 'read' }, {}],
    ['of a fork', usual, { fork: true }],
  ] as const)('%s results in one warning', async (_, permissions, more) => {
    const { pullRequest, head } = await openPull()
    const result = await upsertComment(await job(permissions, more), createPlanComment(pullRequest, head, 1, 'x'), log)
    expect(result).toEqual({ kind: 'refused', why: 'Resource not accessible by integration' })
    expect(warnings).toEqual([expect.stringContaining('the text is in the summary')])
    expect(warnings[0]).toContain('Add `issues: write` or `pull-requests: write` under `permissions:` of the job.')
  })
})

describe('the issue', () => {
  const label = { name: 'drift', color: 'd93f0b', description: 'Differs from the configuration' }
  const createDriftIssue = (run: number, text: string, subject = 'staging'): TrackedIssue => ({
    marker: { kind: 'drift', subject },
    title: `Drift in ${subject}`,
    blocks: createParagraph(text),
    labels: [label, { name: subject, color: 'ededed', description: '' }],
    commit: 'c0ffee',
    run: { id: run, attempt: 1, url: '' },
  })

  test('is opened with its labels, updated, left alone, closed, and opened again', async () => {
    expect(await openOrUpdateIssue(github, createDriftIssue(1, 'one'))).toMatchObject({ kind: 'opened', number: 1 })
    expect(await openOrUpdateIssue(github, createDriftIssue(2, 'one'))).toMatchObject({ kind: 'unchanged', number: 1 })
    expect(await openOrUpdateIssue(github, createDriftIssue(3, 'two'))).toMatchObject({ kind: 'updated', number: 1 })
    expect(await openOrUpdateIssue(github, createDriftIssue(3, 'other', 'production'))).toMatchObject({ number: 2 })
    expect(await closeIssue(github, createDriftIssue(4, ''), 'No drift any more.')).toHaveLength(1)
    expect(await closeIssue(github, createDriftIssue(4, ''), 'No drift any more.')).toEqual([])
    expect(await openOrUpdateIssue(github, createDriftIssue(5, 'three'))).toMatchObject({ kind: 'opened', number: 3 })
    const { issues, comments } = await readStored()
    expect(issues.map(({ state, state_reason: reason, labels }) => [state, reason, labels])).toEqual([
      ['closed', 'completed', ['drift', 'staging']],
      ['open', null, ['drift', 'production']],
      ['open', null, ['drift', 'staging']],
    ])
    expect(comments.map(({ body }) => body)).toEqual(['No drift any more.'])
  })

  test('of a person with our marker is not changed', async () => {
    await openOrUpdateIssue(github, createDriftIssue(1, 'one'))
    const { body } = (await readStored()).issues[0]!
    await closeIssue(github, createDriftIssue(1, ''), 'done')
    await person.request('POST /repos/{owner}/{repo}/issues', {
      ...repository,
      title: 'Mine',
      body: body!,
      labels: ['drift'],
    })
    expect(await openOrUpdateIssue(github, createDriftIssue(2, 'two'))).toMatchObject({ kind: 'opened', number: 3 })
  })

  test('of concurrent runs is one', async () => {
    await Promise.all(
      [1, 2, 3].map(async (run) => openOrUpdateIssue(await job(usual), createDriftIssue(run, `run ${run}`))),
    )
    const open = (await readStored()).issues.filter(({ state }) => state === 'open')
    expect(open.map(({ number, body }) => [number, body?.split('\n')[1]])).toEqual([
      [1, expect.stringMatching(/^run [123]$/)],
    ])
  })

  test('without the permission fails with an error that names it', async () => {
    const error = await catchGitHubError(openOrUpdateIssue(await job({ contents: 'read' }), createDriftIssue(1, 'one')))
    expect(error).toMatchObject({
      code: 'github-forbidden',
      hint: expect.stringContaining('`issues: write`') as string,
    })
  })
})

describe('requests', () => {
  test.each([
    [
      'a secondary limit',
      { kind: 'secondary-limit', retry_after: 1 },
      /secondary rate limit.*try 2 of 4 in [12]\.\ds/,
      1000,
    ],
    ['a primary limit', { kind: 'rate-limit', retry_after: 2 }, /try 2 of 4/, 0],
    ['a bad gateway', { kind: 'server-error', status: 502 }, /Server Error/, 0],
    ['a broken connection', { kind: 'reset' }, /try 2 of 4/, 0],
  ] as const)('are retried after %s', async (_, fault, line, least) => {
    await control.addFault({ ...fault, times: 1, path: `/${repository.repo}` })
    const before = performance.now()
    const { data } = await github.request('GET /repos/{owner}/{repo}', repository)
    expect(data.full_name).toBe(name)
    expect(lines).toEqual([expect.stringMatching(line)])
    expect(performance.now() - before).toBeGreaterThanOrEqual(least)
  })

  test('fail after four attempts, naming the request', async () => {
    await control.addFault({ kind: 'server-error', status: 503, path: `/${repository.repo}` })
    const error = await catchGitHubError(github.request('GET /repos/{owner}/{repo}', repository))
    expect(error).toMatchObject({ code: 'github-unreachable' })
    expect(error.message).toBe(`GitHub did not respond to GET /repos/${name}: 503 Server Error`)
    const seen = await control.requests()
    expect(seen.filter(({ path }) => path === `/repos/${name}`)).toHaveLength(4)
  })

  test('do not wait for a rate limit that ends too late, and say when it ends', async () => {
    await control.addFault({ kind: 'rate-limit', retry_after: 600, times: 1, path: `/${repository.repo}` })
    const error = await catchGitHubError(github.request('GET /repos/{owner}/{repo}', repository))
    expect(error).toMatchObject({ code: 'github-unreachable' })
    expect(error.hint).toMatch(/^Re-run after \d\d:\d\d:\d\d UTC\.$/)
    expect(lines).toEqual([])
  })

  test('that are invalid are not retried', async () => {
    const error = await catchGitHubError(
      github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...repository, issue_number: 77 }),
    )
    expect(error).toMatchObject({ code: 'github-failed' })
    expect(error.message).toContain('404 Not Found')
    expect(lines).toEqual([])
  })

  test('with an invalid token say so', async () => {
    const error = await catchGitHubError((await connect('ghs_wrong')).request('GET /repos/{owner}/{repo}', repository))
    expect(error).toMatchObject({ code: 'github-forbidden' })
    expect(error.hint).toContain('github-token')
  })

  test('stop waiting if the run is cancelled', async () => {
    const cancel = new AbortController()
    const { token } = await control.addToken({ repository: name, permissions: usual })
    const cancelled = await connect(token, cancel.signal)
    await control.addFault({ kind: 'slow', delay_ms: 5000, times: 1, path: `/${repository.repo}` })
    const before = performance.now()
    setTimeout(() => {
      cancel.abort(new Error('cancelled'))
    }, 100)
    await expect(cancelled.request('GET /repos/{owner}/{repo}', repository)).rejects.toThrow('cancelled')
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('use the proxy of the environment', async () => {
    const seen: (string | undefined)[] = []
    const proxy = createServer().on('connect', (request, socket, head) => {
      seen.push(request.url)
      const target = connectTo(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        target.write(head)
        target.pipe(socket).pipe(target)
      })
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
    try {
      const { token } = await control.addToken({ repository: name, permissions: usual })
      const behind = await connect(token, undefined, 'http://github.example:8080')
      const { data } = await behind.request('GET /repos/{owner}/{repo}', repository)
      expect(data.full_name).toBe(name)
      expect(seen).toEqual(['github.example:8080'])
    } finally {
      vi.unstubAllEnvs()
      proxy.closeAllConnections()
      proxy.close()
    }
  })

  test('find the pull request behind a merged commit', async () => {
    const { pullRequest, head } = await openPull()
    expect(await readCurrentHead(github, pullRequest)).toBe(head)
    const { data } = await person.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...repository,
      pull_number: pullRequest,
    })
    expect(await findMergedPullRequest(github, data.sha)).toMatchObject({ number: pullRequest, head })
    expect(await findMergedPullRequest(github, await createCommit('main', 'direct'))).toBeUndefined()
  })
})
