import type { GitHub } from './client.ts'
import { readErrorStatus } from './api-error.ts'

export interface MergedPullRequest {
  readonly number: number
  /** The last commit of its branch. */
  readonly head: string
  readonly url: string
}

/** The current head commit of a pull request. */
export async function readCurrentHead({ request, repository }: GitHub, pullRequest: number): Promise<string> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: pullRequest,
  })
  return data.head.sha
}

/**
 * The pull request that brought a commit to its branch, by merge, squash or rebase. Needs `pull-requests: read`.
 * @param branch counts only what was merged into this branch: anybody may merge into a branch of their own
 * @returns undefined for a commit that was pushed directly
 */
export async function findMergedPullRequest(
  { request, repository }: GitHub,
  commit: string,
  branch?: string,
): Promise<MergedPullRequest | undefined> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repository,
    commit_sha: commit,
  })
  const merged = data.filter(
    ({ merged_at, base }) => merged_at !== null && (branch === undefined || base.ref === branch),
  )
  const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0]
  return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url }
}

/**
 * Pull requests that were merged into a branch, the newest first, of the hundred that were changed last. Needs
 * `pull-requests: read`.
 */
export async function listMergedPullRequests(
  { request, repository }: GitHub,
  branch: string,
): Promise<readonly MergedPullRequest[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'closed',
    base: branch,
    sort: 'updated',
    direction: 'desc',
    per_page: 100,
  })
  return data
    .filter(({ merged_at }) => merged_at !== null)
    .toSorted((a, b) => String(b.merged_at).localeCompare(String(a.merged_at)))
    .map(({ number, head, html_url: url }) => ({ number, head: head.sha, url }))
}

export interface PullRequestStatus {
  /** `missing`: this repository has no pull request with that number. */
  readonly state: 'open' | 'closed' | 'merged' | 'missing'
  readonly labels: readonly string[]
}

/** Whether a pull request is still open. Needs `pull-requests: read`. */
export async function readPullRequestStatus(
  { request, repository }: GitHub,
  pullRequest: number,
): Promise<PullRequestStatus> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repository,
      pull_number: pullRequest,
    })
    const labels = data.labels.map(({ name }) => name)
    return { state: data.merged ? 'merged' : data.state, labels }
  } catch (error) {
    if (readErrorStatus(error) === 404) return { state: 'missing', labels: [] }
    throw error
  }
}
