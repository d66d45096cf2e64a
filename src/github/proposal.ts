import { ActionError } from '../runner/errors/action-error.ts'
import { pause, type RetryOptions } from '../runner/retry.ts'
import { readErrorMessage, readErrorStatus } from './api-error.ts'
import type { GitHub } from './client.ts'

/** A pull request that this product opens and keeps up to date. */
export interface ProposedPull {
  readonly number: number
  readonly url: string
  /** ID for GraphQL. */
  readonly node: string
}

export interface ProposalText {
  readonly title: string
  readonly body: string
}

/** The open pull request of a branch of the same repository. */
export async function findOpenPull(github: GitHub, head: string, base: string): Promise<ProposedPull | undefined> {
  const [found] = await listPulls(github, head, base, 'open')
  return found
}

/** Whether the newest pull request of the branch was closed with this commit as its head: the branch is left over. */
export async function isLeftOver(github: GitHub, head: string, base: string, tip: string): Promise<boolean> {
  const [newest] = await listPulls(github, head, base, 'all')
  return newest?.state === 'closed' && newest.sha === tip
}

async function listPulls(
  { request, repository }: GitHub,
  head: string,
  base: string,
  state: 'open' | 'all',
): Promise<readonly (ProposedPull & { readonly state: string; readonly sha: string })[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    ...{ head: `${repository.owner}:${head}`, base, state, per_page: 10 },
  })
  return data.map(({ number, html_url: url, node_id: node, state: current, head: { sha } }) => {
    return { number, url, node, state: current, sha }
  })
}

/**
 * Opens the pull request of a branch, or gives the open one new texts.
 * @throws ActionError `push-refused` if the job may not open pull requests
 */
export async function upsertPull(
  github: GitHub,
  { head, base }: { readonly head: string; readonly base: string },
  text: ProposalText,
): Promise<ProposedPull> {
  const found = (await findOpenPull(github, head, base)) ?? (await createPull(github, head, base, text))
  if (found !== undefined) {
    await github.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...github.repository,
      ...{ pull_number: found.number, ...text },
    })
    return found
  }
  return upsertPull(github, { head, base }, text)
}

/** @returns undefined if another run has just opened it */
async function createPull(
  { request, repository }: GitHub,
  head: string,
  base: string,
  text: ProposalText,
): Promise<ProposedPull | undefined> {
  try {
    const { data } = await request('POST /repos/{owner}/{repo}/pulls', { ...repository, head, base, ...text })
    return { number: data.number, url: data.html_url, node: data.node_id }
  } catch (cause) {
    const said = readErrorMessage(cause) ?? ''
    if (/already exists/i.test(said)) return undefined
    if (readErrorStatus(cause) !== 403) throw cause
    throw new ActionError('push-refused', `${repository.owner}/${repository.repo} refuses a pull request: ${said}`, {
      hint: 'Add `pull-requests: write` under `permissions:` of the job, and allow GitHub Actions to create pull requests in the settings of the repository (Actions, General).',
      cause,
    })
  }
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

const enableMutation =
  'mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { pullRequest { id } } }'

/**
 * Lets GitHub merge the pull request once its rules are met; merges it at once if none is in the way.
 * @throws ActionError `push-refused`
 */
export async function enableAutoMerge(github: GitHub, pull: ProposedPull, method: MergeMethod): Promise<void> {
  const { request, repository } = github
  try {
    await github.graphql(enableMutation, { id: pull.node, mergeMethod: method.toUpperCase() })
  } catch (cause) {
    const said = (cause as Error).message
    if (/in clean status/i.test(said)) {
      const target = { ...repository, pull_number: pull.number, merge_method: method }
      await request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', target)
      return
    }
    if (!/not allowed|not accessible|does not have|protected/i.test(said)) throw cause
    throw new ActionError('push-refused', `#${pull.number} cannot be merged automatically: ${said.trim()}`, {
      hint: 'Allow auto-merge in the settings of the repository, and give the job `contents: write` and `pull-requests: write`.',
      cause,
    })
  }
}

const pollMs = 5000

/**
 * Waits until the pull request is merged.
 * @returns the commit on the base branch
 * @throws ActionError `pull-request-not-merged` if it is closed, or still open after `timeoutMs`
 */
export async function waitForMerge(
  { request, repository }: GitHub,
  { number, url }: ProposedPull,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal; readonly sleep?: RetryOptions['sleep'] },
): Promise<string> {
  const { timeoutMs, signal, sleep = pause } = options
  const end = Date.now() + timeoutMs
  for (;;) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repository,
      pull_number: number,
    })
    if (data.merged && data.merge_commit_sha !== null) return data.merge_commit_sha
    if (data.state === 'closed')
      throw new ActionError('pull-request-not-merged', `#${number} was closed without being merged`, { details: [url] })
    if (Date.now() >= end)
      throw new ActionError('pull-request-not-merged', `#${number} was not merged within the timeout`, {
        details: [url],
      })
    await sleep(Math.min(pollMs, Math.max(end - Date.now(), 1)), signal)
  }
}
