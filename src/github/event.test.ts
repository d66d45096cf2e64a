import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readEvent } from './event.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'event-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const file = path.join(folder, 'event.json')
const environment = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'merge',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.example.com/',
  GITHUB_API_URL: 'https://github.example.com/api/v3',
  GITHUB_EVENT_PATH: file,
}

const readFrom = (payload: unknown, name: string, more: Readonly<Record<string, string>> = {}) => {
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ ...environment, GITHUB_EVENT_NAME: name, ...more })
}

const createPullRequest = (headRepo: unknown = { full_name: 'acme/shop' }) => ({
  pull_request: {
    number: 7,
    head: { sha: 'head', repo: headRepo },
    base: { sha: 'base', repo: { full_name: 'Acme/shop' } },
  },
})

describe('an event', () => {
  test('of a pull request is about its head, not about the merge', async () => {
    expect(await readFrom(createPullRequest(), 'pull_request')).toEqual({
      repository: { owner: 'acme', repo: 'shop' },
      commit: 'head',
      sha: 'merge',
      ref: 'refs/pull/7/merge',
      defaultBranch: undefined,
      run: { id: 42, attempt: 1, url: 'https://github.example.com/acme/shop/actions/runs/42' },
      serverUrl: 'https://github.example.com',
      apiUrl: 'https://github.example.com/api/v3',
      trigger: { kind: 'pull-request', event: 'pull_request', number: 7, head: 'head', base: 'base', fork: false },
      privileged: undefined,
    })
  })

  test.each([
    ['of another repository', { full_name: 'mallory/shop' }, true],
    ['of a fork that was deleted', null, true],
    ['of the same repository in other letters', { full_name: 'ACME/Shop' }, false],
  ])('tells whether a head %s belongs to a fork', async (_, repo, fork) => {
    expect((await readFrom(createPullRequest(repo), 'pull_request')).trigger).toMatchObject({ fork })
  })

  test.each([
    ['a push', 'push', { before: 'a1', after: 'b2' }, { kind: 'push', before: 'a1' }],
    ['a push without details', 'push', {}, { kind: 'push', before: undefined }],
    [
      'a merge queue',
      'merge_group',
      { merge_group: { base_sha: 'a', head_sha: 'b' } },
      { kind: 'merge-group', base: 'a', head: 'b' },
    ],
    ['a start by hand', 'workflow_dispatch', {}, { kind: 'other', name: 'workflow_dispatch' }],
    [
      'a comment on a pull request',
      'issue_comment',
      { issue: { number: 9, pull_request: {} } },
      { kind: 'other', name: 'issue_comment', pullRequest: 9 },
    ],
    [
      'a comment on an issue',
      'issue_comment',
      { issue: { number: 9 } },
      { kind: 'other', name: 'issue_comment', pullRequest: undefined },
    ],
  ])('of %s', async (_, name, payload, trigger) => {
    const event = await readFrom(payload, name)
    expect(event.trigger).toMatchObject(trigger)
    expect(event.commit).toBe('merge')
  })

  test('names the default branch, if its payload does', async () => {
    expect((await readFrom({ repository: { default_branch: 'trunk' } }, 'push')).defaultBranch).toBe('trunk')
    expect((await readFrom({}, 'push')).defaultBranch).toBeUndefined()
  })

  test('of a second attempt links to that attempt', async () => {
    const { run } = await readFrom({}, 'push', { GITHUB_RUN_ATTEMPT: '3' })
    expect(run).toMatchObject({ attempt: 3, url: expect.stringMatching(/runs\/42\/attempts\/3$/) as string })
  })

  test.each([{}, { GITLAB_CI: 'true', GITHUB_EVENT_NAME: '' }])('is none without GitHub: %j', async (variables) => {
    expect(await readEvent(variables as Readonly<Record<string, string>>)).toMatchObject({
      repository: undefined,
      commit: undefined,
      run: undefined,
      trigger: { kind: 'none' },
    })
  })

  test.each([
    ['no JSON', '{', /cannot be used/],
    ['a list', [], /not a JSON object/],
    ['no number', { pull_request: { head: { sha: 'a' } } }, /pull_request\.number is missing/],
    ['no head', { pull_request: { number: 1 } }, /pull_request\.head\.sha is missing/],
    ['a number of the wrong type', { pull_request: { number: '1' } }, /pull_request\.number is missing/],
  ])('with %s is rejected', async (_, payload, message) => {
    await expect(readFrom(payload, 'pull_request')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(message) as string,
    })
  })

  test('with a byte order mark is read', async () => {
    expect((await readFrom(`\uFEFF${JSON.stringify(createPullRequest())}`, 'pull_request')).commit).toBe('head')
  })
})
