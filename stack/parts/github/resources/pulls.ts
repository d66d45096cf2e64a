import { on, text, type RepositoryCall, type Resource } from '../call.ts'
import type { Issue, Pull } from '../model.ts'
import { page } from '../pages.ts'
import { created, GitHubError, invalid, notFound, ok } from '../replies.ts'
import { userView } from '../views/accounts.ts'
import { commitView, fileView } from '../views/commits.ts'
import { pullView, type PullHeads } from '../views/issues.ts'
import { noReply, same } from '../world.ts'
import { newIssue } from './issues.ts'

type PullIssue = Issue & { readonly pull: Pull }

export const pulls: Resource = {
  'pulls/list': on('pull_requests:read', (call) => {
    const { state = 'open', head, base, direction = 'desc' } = call.params
    const found = allPulls(call).filter(
      ({ state: is, pull }) =>
        (state === 'all' || is === state) &&
        (head === undefined || same(`${pull.head.owner}:${pull.head.ref}`, text(head))) &&
        (base === undefined || pull.base === base),
    )
    return page(call, direction === 'asc' ? found : found.toReversed(), (one) => simple(call, one))
  }),
  'pulls/create': on('pull_requests:write', async (call) => {
    const { head, base, draft } = call.body
    const [ref = '', owner = call.repository.owner] = text(head).split(':').toReversed()
    const sha = await headSha(call, owner, ref)
    if (!sha) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' })
    if (!(await call.git.resolve(`refs/heads/${text(base)}`))) {
      throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' })
    }
    refuseTwin(call, owner, ref, text(base))
    const pull: Pull = {
      id: call.world.nextId(),
      head: { owner, ref },
      base: text(base),
      draft: draft === true,
      merged_at: null,
      merged_by: null,
      merge_commit_sha: null,
      head_sha: sha,
    }
    const issue = { ...newIssue(call), pull }
    if ((await call.git.mergeBase(pull.base, sha)) === sha) {
      const message = `No commits between ${pull.base} and ${ref}`
      throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message })
    }
    call.repository.issues.push(issue)
    await call.git.updateRef(`refs/pull/${issue.number}/head`, sha)
    return created(await full(call, issue))
  }),
  'pulls/get': on('pull_requests:read', async (call) => ok(await full(call, thePull(call)))),
  'pulls/update': on('pull_requests:write', async (call) => {
    const issue = thePull(call)
    const { title, body, state, base } = call.body
    if (title !== undefined) issue.title = text(title)
    if (body !== undefined) issue.body = body === null ? null : text(body)
    if (base !== undefined) issue.pull.base = text(base)
    if (state !== undefined && state !== issue.state)
      await setState(call, issue, state === 'closed' ? 'closed' : 'open')
    issue.updated_at = call.world.now()
    return ok(await full(call, issue))
  }),
  'pulls/list-files': on('pull_requests:read', async (call) => {
    const { from, to } = await range(call, thePull(call))
    return page(call, await call.git.diff(from, to), (one) => fileView(call, to, one))
  }),
  'pulls/list-commits': on('pull_requests:read', async (call) => {
    const { from, to } = await range(call, thePull(call))
    return page(call, (await call.git.log([`${from}..${to}`])).toReversed(), (one) => commitView(call, one))
  }),
  'pulls/merge': on('contents:write', async (call) => {
    const issue = thePull(call)
    const { head, base } = await headsOf(call, issue)
    if (issue.state === 'closed') throw new GitHubError(405, 'Pull Request is not mergeable')
    if (call.body.sha !== undefined && call.body.sha !== head) {
      throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.')
    }
    const sha = await mergeCommit(call, issue, head, base)
    await call.git.updateRef(`refs/heads/${issue.pull.base}`, sha, base)
    await setState(call, issue, 'closed')
    issue.pull.merged_at = issue.closed_at
    issue.pull.merged_by = call.caller.login
    issue.pull.merge_commit_sha = sha
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
  }),
  'repos/list-pull-requests-associated-with-commit': on('pull_requests:read', async (call) => {
    const sha = text(call.params.commit_sha)
    const found: PullIssue[] = []
    for (const issue of allPulls(call)) {
      const { head, base } = await headsOf(call, issue)
      const merged = issue.pull.merge_commit_sha === sha
      const inside =
        (await call.git.isAncestor(sha, head)) &&
        (issue.pull.merged_at !== null || !(await call.git.isAncestor(sha, base)))
      if (merged || inside) found.push(issue)
    }
    return page(call, found, (one) => simple(call, one))
  }),
}

function allPulls(call: RepositoryCall): readonly PullIssue[] {
  return call.repository.issues.filter((one): one is PullIssue => one.pull !== undefined)
}

function thePull(call: RepositoryCall): PullIssue {
  const found = allPulls(call).find((one) => one.number === call.params.pull_number)
  if (!found) throw notFound()
  return found
}

/** A fork's branch lives in this repository as `refs/forks/<owner>/<branch>`; forks are no repositories here. */
function headSha({ git, repository }: RepositoryCall, owner: string, ref: string): Promise<string | undefined> {
  return git.resolve(same(owner, repository.owner) ? `refs/heads/${ref}` : `refs/forks/${owner}/${ref}`)
}

/** Both ends now; an open pull request follows its branch, a closed one stays. */
async function headsOf(call: RepositoryCall, issue: PullIssue): Promise<PullHeads> {
  const { pull } = issue
  const now = issue.state === 'open' ? await headSha(call, pull.head.owner, pull.head.ref) : undefined
  if (now && now !== pull.head_sha) {
    pull.head_sha = now
    await call.git.updateRef(`refs/pull/${issue.number}/head`, now)
  }
  return { head: pull.head_sha, base: (await call.git.resolve(`refs/heads/${pull.base}`)) ?? pull.head_sha }
}

/** What the pull request changes: from where the branches parted (or parted when merged) to its head. */
async function range(call: RepositoryCall, issue: PullIssue): Promise<{ readonly from: string; readonly to: string }> {
  const { head, base } = await headsOf(call, issue)
  const target = issue.pull.merge_commit_sha ? `${issue.pull.merge_commit_sha}^1` : base
  return { from: (await call.git.mergeBase(target, head)) ?? base, to: head }
}

async function simple(call: RepositoryCall, issue: PullIssue) {
  return pullView(call, issue, issue.pull, await headsOf(call, issue))
}

/** `pull-request`: the simple form and what costs a look into the repository. */
async function full(call: RepositoryCall, issue: PullIssue) {
  const { from, to } = await range(call, issue)
  const [files, commits] = await Promise.all([call.git.diff(from, to), call.git.log([`${from}..${to}`])])
  const { merged_by, merged_at } = issue.pull
  return {
    ...(await simple(call, issue)),
    merged: merged_at !== null,
    mergeable: issue.state === 'open' ? true : null,
    mergeable_state: issue.state === 'open' ? 'clean' : 'unknown',
    merged_by: merged_by ? userView(call.base, call.world.account(merged_by)) : null,
    comments: call.repository.comments.filter((one) => one.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, one) => sum + one.additions, 0),
    deletions: files.reduce((sum, one) => sum + one.deletions, 0),
    changed_files: files.length,
  }
}

async function setState(call: RepositoryCall, issue: PullIssue, state: 'open' | 'closed'): Promise<void> {
  await headsOf(call, issue)
  issue.state = state
  issue.closed_at = state === 'closed' ? call.world.now() : null
}

/** GitHub keeps one open pull request for each pair of branches. */
function refuseTwin(call: RepositoryCall, owner: string, ref: string, base: string): void {
  const twin = allPulls(call).some(
    ({ state, pull }) =>
      state === 'open' && same(pull.head.owner, owner) && pull.head.ref === ref && pull.base === base,
  )
  const message = `A pull request already exists for ${owner}:${ref}.`
  if (twin) throw invalid({ resource: 'PullRequest', field: '', code: 'custom', message })
}

async function mergeCommit(call: RepositoryCall, issue: PullIssue, head: string, base: string): Promise<string> {
  const tree = await call.git.run(['merge-tree', '--write-tree', base, head]).catch(() => {
    throw new GitHubError(405, 'Pull Request is not mergeable')
  })
  const { caller, world, body } = call
  const person = { name: caller.login, email: noReply(caller), date: world.now() }
  const title =
    body.commit_title ?? `Merge pull request #${issue.number} from ${issue.pull.head.owner}/${issue.pull.head.ref}`
  const message = `${text(title)}\n\n${text(body.commit_message ?? issue.title)}`
  const parents = body.merge_method === 'squash' ? [base] : [base, head]
  return call.git.writeCommit({ tree: tree.trim(), parents, author: person, committer: person, message })
}
