import type { GitHub } from '../../../github/client.ts'

/** The name of a commit, by a hexadecimal digit. */
export const buildCommit = (letter: string): string => letter.repeat(40)

interface FakePull {
  readonly number: number
  readonly author?: string
  readonly head: string
  readonly mergeCommit: string
  readonly base?: string
  readonly merged?: boolean
  /** Null if the fork is gone. */
  readonly repository?: string | null
  readonly reviews?: readonly (readonly [login: string, state: string, commit?: string])[]
  /** Commits of the branch that come from it, besides the merge commit. */
  readonly commits?: readonly string[]
  /** Commits of its own branch; only the head, if not given. */
  readonly own?: readonly string[]
}

export interface FakeHistory {
  readonly pulls: readonly FakePull[]
  /** Login, type, commit, branch and time of branch updates, the newest first: `['alice', 'push', head, 'refs/heads/topic']`. */
  readonly updates?: readonly (readonly [login: string, type: string, after: string, ref?: string, at?: string])[]
  readonly roles?: Readonly<Record<string, string>>
  /** Author and committer of commits. */
  readonly commits?: Readonly<
    Record<string, { readonly author?: string; readonly committer?: string; readonly signed?: true }>
  >
  /** The commits of a push, the oldest first, with their first parents. */
  readonly pushed?: readonly (readonly [sha: string, parent: string])[]
  /** Who started the run and who started it again, by the names that they have now. */
  readonly runStarters?: readonly [actor: string, triggering: string]
  readonly runApprovals?: readonly (readonly [login: string, environment: string, state?: string])[]
  /** Answers requests whose route contains the text with this status. */
  readonly failures?: Readonly<Record<string, number>>
}

/** GitHub's API as far as approvals need it, in memory. */
export function createFakeReviewHistory(history: FakeHistory): GitHub {
  const answer = (route: string, params: Readonly<Record<string, unknown>>): unknown => {
    const failure = Object.entries(history.failures ?? {}).find(([text]) => route.includes(text))
    if (failure !== undefined) throw createHttpError(failure[1])
    if (route.endsWith('/pulls')) return listPulls(history, String(params.commit_sha))
    if (route.endsWith('/{pull_number}/commits')) return listOwnCommits(history, Number(params.pull_number))
    if (route.endsWith('/runs/{run_id}')) return readRun(history)
    if (route.endsWith('/reviews')) return listReviews(history, Number(params.pull_number))
    if (route.endsWith('/activity')) return listUpdates(history, String(params.ref))
    if (route.endsWith('/permission')) return readRole(history, String(params.username))
    if (route.endsWith('/commits/{ref}')) return readCommit(history, String(params.ref))
    if (route.endsWith('/approvals')) return listRunApprovals(history)
    if (route.includes('/compare/')) return compare(history)
    if (route === 'GET /repos/{owner}/{repo}') return { default_branch: 'main' }
    throw new TypeError(`no answer to ${route}`)
  }
  const request = (route: string, params: Readonly<Record<string, unknown>>) =>
    Promise.resolve().then(() => {
      const data = answer(route, params)
      return { data: Array.isArray(data) ? data.slice(0, 100) : data }
    })
  const answerPages = async (route: string, params: Readonly<Record<string, unknown>>, map?: PageMap) => {
    const all = await Promise.resolve().then(() => answer(route, params) as readonly unknown[])
    const found: unknown[] = []
    let end = all.length
    for (let at = 0; at < end; at += 100) {
      const data = all.slice(at, at + 100)
      found.push(...(map === undefined ? data : map({ data }, () => (end = 0))))
    }
    return found
  }
  return {
    repository: { owner: 'acme', repo: 'shop' },
    request: request as unknown as GitHub['request'],
    paginate: answerPages as unknown as GitHub['paginate'],
    graphql: request as unknown as GitHub['graphql'],
    author: () => Promise.resolve('github-actions[bot]'),
  }
}

type PageMap = (response: { readonly data: readonly unknown[] }, done: () => void) => readonly unknown[]

function createHttpError(status: number): Error {
  const error = new Error(`status ${status}`)
  error.name = 'HttpError'
  return Object.assign(error, { response: { status, headers: {}, data: { message: `status ${status}` } } })
}

/** When every pull request was merged. */
const merging = '2026-01-01T00:00:00Z'

const toUser = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' })

function listPulls({ pulls }: FakeHistory, sha: string) {
  return pulls
    .filter(({ mergeCommit, commits = [] }) => mergeCommit === sha || commits.includes(sha))
    .map(({ number, author = 'alice', head, mergeCommit, base = 'main', merged = true, repository = 'acme/shop' }) => ({
      number,
      html_url: `https://github.com/acme/shop/pull/${number}`,
      user: toUser(author),
      merged_at: merged ? merging : null,
      merge_commit_sha: mergeCommit,
      base: { ref: base },
      head: { sha: head, ref: 'topic', repo: repository === null ? null : { full_name: repository } },
    }))
}

function listReviews({ pulls }: FakeHistory, number: number) {
  const pull = pulls.find((one) => one.number === number)
  return (pull?.reviews ?? []).map(([login, state, at]) => ({
    user: toUser(login),
    state,
    commit_id: at ?? pull?.head,
  }))
}

function listUpdates({ updates = [] }: FakeHistory, ref: string) {
  return updates
    .filter(([, , , where = 'refs/heads/topic']) => where === ref)
    .map(([login, activity_type, after, , timestamp = merging]) => ({
      ...{ activity_type, after, timestamp },
      actor: toUser(login),
    }))
}

function listOwnCommits({ pulls }: FakeHistory, number: number) {
  const { own, head = '' } = pulls.find((one) => one.number === number) ?? {}
  return (own ?? [head]).map((sha) => ({ sha }))
}

function readRun({ runStarters: [actor, triggering] = ['erin', 'erin'] }: FakeHistory) {
  return { actor: toUser(actor), triggering_actor: toUser(triggering) }
}

function readRole({ roles = {} }: FakeHistory, login: string) {
  const permission = roles[login] ?? 'write'
  if (permission === 'unknown') throw createHttpError(404)
  return { permission }
}

function readCommit({ commits = {} }: FakeHistory, sha: string) {
  const { author, committer, signed } = commits[sha] ?? {}
  return {
    author: author === undefined ? null : toUser(author),
    committer: committer === undefined ? null : toUser(committer),
    commit: { verification: { verified: signed === true } },
  }
}

function listRunApprovals({ runApprovals = [] }: FakeHistory) {
  return runApprovals.map(([login, name, state = 'approved']) => ({
    user: toUser(login),
    state,
    environments: [{ name }],
  }))
}

function compare({ pushed = [] }: FakeHistory) {
  return {
    total_commits: pushed.length,
    commits: pushed.map(([sha, parent]) => ({ sha, parents: [{ sha: parent }] })),
  }
}
