import { ActionError } from '../../runner/errors/action-error.ts'
import { isRecord, toOptionalText } from '../../runner/records.ts'
import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import { listBranchUpdates } from './branch-updates.ts'
import { normalizeLogin } from './count.ts'
import { findMergeOrigin, webFlow } from './merge-origin.ts'
import type { MergedChange, MergedPull, Review } from './model.ts'
import { findPushers } from './pushers.ts'

/** Above these, the answer would not be complete. */
const limits = { reviews: 1000, commits: 100 } as const

/** A commit whose approvals cannot be counted: completes "abc1234 …". */
export interface UnexplainedCommit {
  readonly commit: string
  readonly why: string
}

/**
 * The pull requests that brought commits to a branch.
 * @param commits of the branch, each a first parent of the one before, the newest first
 * @throws ActionError as a request of `GitHub`
 */
export async function findMergedPulls(
  github: GitHub,
  commits: readonly string[],
  branch: string,
): Promise<{ readonly pulls: readonly MergedPull[]; readonly unexplained: readonly UnexplainedCommit[] }> {
  const found = new Map<number, MergedPull>()
  const unexplained = new Map<string, string>()
  const history = await listBranchUpdates(github, branch)
  for (const commit of commits) {
    const pulls = await listMergedPulls(github, commit, branch)
    // Of a rebase, every commit has the pull request whose last commit is further up.
    const exact = pulls.filter(({ mergeCommit }) => mergeCommit === commit || commits.includes(mergeCommit))
    if (exact.length === 0) unexplained.set(commit, 'was not merged from a pull request to the default branch')
    for (const pull of exact.filter(({ number }) => !found.has(number))) {
      found.set(pull.number, pull)
      const { head, mergeCommit, mergedAt } = pull
      const later = commits.slice(0, Math.max(0, commits.indexOf(mergeCommit))).toReversed()
      const origin = await findMergeOrigin(github, { commit: mergeCommit, head, mergedAt, later, history })
      if (origin.kind === 'doubtful') unexplained.set(pull.mergeCommit, origin.why)
    }
  }
  return {
    pulls: [...found.values()],
    unexplained: [...unexplained].map(([commit, why]) => ({ commit, why })),
  }
}

async function listMergedPulls(
  { paginate, repository }: GitHub,
  commit: string,
  branch: string,
): Promise<readonly MergedPull[]> {
  const pulls = await paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repository,
    commit_sha: commit,
    per_page: 100,
  })
  return pulls
    .filter(({ merged_at, base }) => merged_at !== null && base.ref === branch)
    .map(({ number, html_url: url, head, merge_commit_sha: mergeCommit, merged_at, user }) => ({
      number,
      url,
      head: head.sha,
      mergeCommit: mergeCommit ?? '',
      mergedAt: Date.parse(merged_at ?? ''),
      author: user?.login,
      branch: readBranch(head),
    }))
}

/** The repository of the head is null if the fork was deleted, which the types do not say. */
function readBranch(head: { readonly ref: string; readonly repo: unknown }): MergedPull['branch'] {
  if (!isRecord(head.repo)) return undefined
  const [owner, repo] = toOptionalText(head.repo.full_name)?.split('/') ?? []
  return owner === undefined || repo === undefined ? undefined : { owner, repo, ref: head.ref }
}

/**
 * Commits that a push brought to its branch, following first parents from the newest.
 * @param before the previous commit of the branch
 * @throws ActionError `approvals-missing` for more commits than can be looked up; as a request of `GitHub`
 */
export async function listPushedCommits(
  { request, repository }: GitHub,
  before: string,
  after: string,
): Promise<readonly string[]> {
  const parents = new Map<string, string | undefined>()
  for (let page = 1; ; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead: `${before}...${after}`,
      per_page: 100,
      page,
    })
    for (const { sha, parents: all } of data.commits) parents.set(sha, all[0]?.sha)
    if (data.commits.length === 0 || parents.size >= data.total_commits) break
    if (page >= 20) throw createTooManyError('the push has more than 2000 commits')
  }
  const commits: string[] = []
  for (let at: string | undefined = after; at !== undefined && parents.has(at); at = parents.get(at)) commits.push(at)
  if (commits.length > limits.commits) {
    throw createTooManyError(`the push has ${commits.length} commits, and at most ${limits.commits} are looked up`)
  }
  return commits.length === 0 ? [after] : commits
}

function createTooManyError(why: string): ActionError {
  return new ActionError('approvals-missing', `the approvals are not known: ${why}`, {
    hint: 'Nothing was changed. Start the workflow by hand (workflow_dispatch) for the newest commit.',
  })
}

/**
 * Reviews of a merged pull request, and who took part in it.
 * @throws ActionError as a request of `GitHub`; `approvals-missing` for more reviews than can be read
 */
export async function readMergedChange(github: GitHub, pull: MergedPull): Promise<MergedChange> {
  const [reviews, people, pushers] = await Promise.all([
    listReviews(github, pull.number),
    readCommitPeople(github, pull.head),
    findPushers(github, pull),
  ])
  const participants = new Map<string, string>()
  for (const login of people) participants.set(normalizeLogin(login), `wrote the last commit, ${pull.head.slice(0, 7)}`)
  for (const [login, what] of pushers.people) participants.set(normalizeLogin(login), what)
  if (pull.author !== undefined) participants.set(normalizeLogin(pull.author), 'opened the pull request')
  const { number, url, head } = pull
  return { number, url, head, reviews, participants, pusherDoubt: pushers.doubt }
}

const verdicts: Readonly<Record<string, Review['verdict']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
}

/** In the order in which they were submitted, as GitHub returns them. */
async function listReviews({ paginate, repository }: GitHub, number: number): Promise<readonly Review[]> {
  const reviews = await paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: number,
    per_page: 100,
  })
  if (reviews.length > limits.reviews) throw createTooManyError(`pull request #${number} has ${reviews.length} reviews`)
  return reviews.map(({ user, state, commit_id: commit }) => ({
    reviewer: user === null ? undefined : { login: user.login, isPerson: user.type === 'User' },
    verdict: verdicts[state] ?? 'other',
    commit: toOptionalText(commit),
  }))
}

async function readCommitPeople({ request, repository }: GitHub, commit: string): Promise<readonly string[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: commit })
  return [data.author, data.committer]
    .flatMap((person) => (isRecord(person) ? (toOptionalText(person.login) ?? []) : []))
    .filter((login) => login !== webFlow)
}

/**
 * Whether a person may write to the repository. Needs no permission beyond reading it.
 * @throws ActionError as a request of `GitHub`
 */
export async function hasWriteAccess({ request, repository }: GitHub, username: string): Promise<boolean> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...repository,
      username,
    })
    return data.permission === 'write' || data.permission === 'admin'
  } catch (error) {
    if (readErrorStatus(error) === 404) return false
    throw error
  }
}

/**
 * People who approved the deployment of a run to an environment. Needs `actions: read`.
 * @returns undefined if the token may not read them
 */
export async function listRunApprovers(
  { request, repository }: GitHub,
  run: number,
  environment: string | undefined,
): Promise<readonly { readonly login: string; readonly isPerson: boolean }[] | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
      ...repository,
      run_id: run,
    })
    return data
      .filter(
        ({ state, environments }) =>
          state === 'approved' &&
          environment !== undefined &&
          environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()),
      )
      .map(({ user }) => ({ login: user.login, isPerson: user.type === 'User' }))
  } catch (error) {
    if (readErrorStatus(error) === 403 || readErrorStatus(error) === 404) return undefined
    throw error
  }
}

/**
 * Who started a run, and who started it again, by the names that they have now.
 * @returns nobody if the token may not read it
 * @throws ActionError as a request of `GitHub`
 */
export async function readRunStarters(
  { request, repository }: GitHub,
  run: number,
): Promise<{ readonly actor?: string | undefined; readonly triggering?: string | undefined }> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run })
    return { actor: data.actor?.login, triggering: data.triggering_actor?.login }
  } catch (error) {
    if (readErrorStatus(error) === 403 || readErrorStatus(error) === 404) return {}
    throw error
  }
}

/** @throws ActionError as a request of `GitHub` */
export async function readDefaultBranch({ request, repository }: GitHub): Promise<string> {
  const { data } = await request('GET /repos/{owner}/{repo}', { ...repository })
  return data.default_branch
}
