import { describe, expect, test } from 'vitest'
import type { GitHub } from './client.ts'
import { findMergedPullRequest, listMergedPullRequests } from './pull-request.ts'

interface PullSpec {
  readonly number: number
  readonly base?: string
  readonly merged_at?: string | null
  readonly merge_commit_sha?: string
}

/** An API that answers every request with these pull requests, and the requests. */
function createGitHub(...pulls: readonly PullSpec[]) {
  const requests: unknown[] = []
  const data = pulls.map(({ number, base = 'main', merged_at = '2026-01-01T00:00:00Z', merge_commit_sha = 'm' }) => ({
    ...{ number, merged_at, merge_commit_sha, base: { ref: base } },
    ...{ head: { sha: `head-${number}` }, html_url: `https://github.com/org/app/pull/${number}` },
  }))
  const request = (route: string, options: object) => {
    requests.push([route, options])
    return Promise.resolve({ data })
  }
  const github = { repository: { owner: 'org', repo: 'app' }, request } as unknown as GitHub
  return { github, requests }
}

describe('the pull request that a commit merged', () => {
  test.each<[string, readonly PullSpec[], number | undefined]>([
    ['is the one whose merge made it', [{ number: 1, merge_commit_sha: 'other' }, { number: 2 }], 2],
    ['may have been rebased', [{ number: 1, merge_commit_sha: 'last of several' }], 1],
    ['is not one that is open', [{ number: 1, merged_at: null }], undefined],
    ['is not one that its author merged into another branch', [{ number: 1, base: 'feature' }], undefined],
    ['is the one of this branch among others', [{ number: 1, base: 'feature' }, { number: 2 }], 2],
  ])('%s', async (_case, pulls, number) => {
    const found = await findMergedPullRequest(createGitHub(...pulls).github, 'm', 'main')
    expect(found?.number).toBe(number)
    if (number !== undefined) expect(found?.head).toBe(`head-${number}`)
  })
})

test('pull requests that were merged lately are listed for one branch, the newest first, without those that were closed', async () => {
  const { github, requests } = createGitHub(
    { number: 1, merged_at: '2026-01-01T00:00:00Z' },
    { number: 2, merged_at: null },
    { number: 3, merged_at: '2026-01-03T00:00:00Z' },
  )
  const found = await listMergedPullRequests(github, 'main')
  expect(found.map(({ number }) => number)).toEqual([3, 1])
  expect(requests).toEqual([
    ['GET /repos/{owner}/{repo}/pulls', expect.objectContaining({ base: 'main', state: 'closed' })],
  ])
})
