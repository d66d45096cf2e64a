import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredIssue, StoredPull } from '../model.ts'
import { replyPage } from '../pages.ts'
import { replyCreated, GitHubError, createValidationError, createNotFoundError, replyOk } from '../replies.ts'
import { buildUserView } from '../views/accounts.ts'
import { buildCommitView, buildFileView } from '../views/commits.ts'
import { buildPullView, type PullHeads } from '../views/issues.ts'
import { formatNoReplyAddress, isSameName } from '../world.ts'
import { createIssue } from './issues.ts'

type PullIssue = StoredIssue & { readonly pull: StoredPull }

export const pullOperations: ResourceOperations = {
  'pulls/list': serveRepository('pull_requests:read', (call) => {
    const { state = 'open', head, base, direction = 'desc' } = call.params
    const found = listPulls(call).filter(
      ({ state: is, pull }) =>
        (state === 'all' || is === state) &&
        (head === undefined || isSameName(`${pull.head.owner}:${pull.head.ref}`, coerceText(head))) &&
        (base === undefined || pull.base === base),
    )
    return replyPage(call, direction === 'asc' ? found : found.toReversed(), (one) => buildSimpleView(call, one))
  }),
  'pulls/create': serveRepository('pull_requests:write', async (call) => {
    const { head, base, draft } = call.body
    const [ref = '', owner = call.repository.owner] = coerceText(head).split(':').toReversed()
    const sha = await resolveHead(call, owner, ref)
    if (!sha) throw createValidationError({ resource: 'PullRequest', field: 'head', code: 'invalid' })
    if (!(await call.git.resolve(`refs/heads/${coerceText(base)}`))) {
      throw createValidationError({ resource: 'PullRequest', field: 'base', code: 'invalid' })
    }
    assertNoTwin(call, owner, ref, coerceText(base))
    const pull: StoredPull = {
      id: call.world.takeId(),
      head: { owner, ref },
      base: coerceText(base),
      draft: draft === true,
      merged_at: null,
      merged_by: null,
      merge_commit_sha: null,
      head_sha: sha,
    }
    const issue = { ...createIssue(call), pull }
    if ((await call.git.mergeBase(pull.base, sha)) === sha) {
      const message = `No commits between ${pull.base} and ${ref}`
      throw createValidationError({ resource: 'PullRequest', field: 'base', code: 'custom', message })
    }
    call.repository.issues.push(issue)
    await call.git.updateRef(`refs/pull/${issue.number}/head`, sha)
    return replyCreated(await buildFullView(call, issue))
  }),
  'pulls/get': serveRepository('pull_requests:read', async (call) =>
    replyOk(await buildFullView(call, findPull(call))),
  ),
  'pulls/update': serveRepository('pull_requests:write', async (call) => {
    const issue = findPull(call)
    const { title, body, state, base } = call.body
    if (title !== undefined) issue.title = coerceText(title)
    if (body !== undefined) issue.body = body === null ? null : coerceText(body)
    if (base !== undefined) issue.pull.base = coerceText(base)
    if (state !== undefined && state !== issue.state)
      await setState(call, issue, state === 'closed' ? 'closed' : 'open')
    issue.updated_at = call.world.now()
    return replyOk(await buildFullView(call, issue))
  }),
  'pulls/list-files': serveRepository('pull_requests:read', async (call) => {
    const { from, to } = await resolveRange(call, findPull(call))
    return replyPage(call, await call.git.diff(from, to), (one) => buildFileView(call, to, one))
  }),
  'pulls/list-commits': serveRepository('pull_requests:read', async (call) => {
    const { from, to } = await resolveRange(call, findPull(call))
    return replyPage(call, (await call.git.log([`${from}..${to}`])).toReversed(), (one) => buildCommitView(call, one))
  }),
  'pulls/merge': serveRepository('contents:write', async (call) => {
    const issue = findPull(call)
    const { head, base } = await resolveHeads(call, issue)
    if (issue.state === 'closed') throw new GitHubError(405, 'Pull Request is not mergeable')
    if (call.body.sha !== undefined && call.body.sha !== head) {
      throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.')
    }
    const sha = await createMergeCommit(call, issue, head, base)
    await call.git.updateRef(`refs/heads/${issue.pull.base}`, sha, base)
    await setState(call, issue, 'closed')
    issue.pull.merged_at = issue.closed_at
    issue.pull.merged_by = call.caller.login
    issue.pull.merge_commit_sha = sha
    return replyOk({ sha, merged: true, message: 'Pull Request successfully merged' })
  }),
  'repos/list-pull-requests-associated-with-commit': serveRepository('pull_requests:read', async (call) => {
    const sha = coerceText(call.params.commit_sha)
    const found: PullIssue[] = []
    for (const issue of listPulls(call)) {
      const { head, base } = await resolveHeads(call, issue)
      const merged = issue.pull.merge_commit_sha === sha
      const inside =
        (await call.git.isAncestor(sha, head)) &&
        (issue.pull.merged_at !== null || !(await call.git.isAncestor(sha, base)))
      if (merged || inside) found.push(issue)
    }
    return replyPage(call, found, (one) => buildSimpleView(call, one))
  }),
}

function listPulls(call: RepositoryCall): readonly PullIssue[] {
  return call.repository.issues.filter((one): one is PullIssue => one.pull !== undefined)
}

export function findPull(call: RepositoryCall): PullIssue {
  const found = listPulls(call).find((one) => one.number === call.params.pull_number)
  if (!found) throw createNotFoundError()
  return found
}

/** A fork's branch is stored in this repository as `refs/forks/<owner>/<branch>`; forks are not separate repositories. */
function resolveHead({ git, repository }: RepositoryCall, owner: string, ref: string): Promise<string | undefined> {
  return git.resolve(isSameName(owner, repository.owner) ? `refs/heads/${ref}` : `refs/forks/${owner}/${ref}`)
}

/** Current head and base; an open pull request follows its branch, a closed one does not. */
export async function resolveHeads(call: RepositoryCall, issue: PullIssue): Promise<PullHeads> {
  const { pull } = issue
  const now = issue.state === 'open' ? await resolveHead(call, pull.head.owner, pull.head.ref) : undefined
  if (now && now !== pull.head_sha) {
    pull.head_sha = now
    await call.git.updateRef(`refs/pull/${issue.number}/head`, now)
  }
  return { head: pull.head_sha, base: (await call.git.resolve(`refs/heads/${pull.base}`)) ?? pull.head_sha }
}

/** Range of the pull request's changes: from the merge base (at merge time, if merged) to its head. */
async function resolveRange(
  call: RepositoryCall,
  issue: PullIssue,
): Promise<{ readonly from: string; readonly to: string }> {
  const { head, base } = await resolveHeads(call, issue)
  const target = issue.pull.merge_commit_sha ? `${issue.pull.merge_commit_sha}^1` : base
  return { from: (await call.git.mergeBase(target, head)) ?? base, to: head }
}

async function buildSimpleView(call: RepositoryCall, issue: PullIssue) {
  return buildPullView(call, issue, issue.pull, await resolveHeads(call, issue))
}

/** `pull-request`: the simple form, and what must be read from the repository. */
async function buildFullView(call: RepositoryCall, issue: PullIssue) {
  const { from, to } = await resolveRange(call, issue)
  const [files, commits] = await Promise.all([call.git.diff(from, to), call.git.log([`${from}..${to}`])])
  const { merged_by, merged_at } = issue.pull
  return {
    ...(await buildSimpleView(call, issue)),
    merged: merged_at !== null,
    mergeable: issue.state === 'open' ? true : null,
    mergeable_state: issue.state === 'open' ? 'clean' : 'unknown',
    merged_by: merged_by ? buildUserView(call.base, call.world.ensureAccount(merged_by)) : null,
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
  await resolveHeads(call, issue)
  issue.state = state
  issue.closed_at = state === 'closed' ? call.world.now() : null
}

/** GitHub allows one open pull request per pair of branches. */
function assertNoTwin(call: RepositoryCall, owner: string, ref: string, base: string): void {
  const twin = listPulls(call).some(
    ({ state, pull }) =>
      state === 'open' && isSameName(pull.head.owner, owner) && pull.head.ref === ref && pull.base === base,
  )
  const message = `A pull request already exists for ${owner}:${ref}.`
  if (twin) throw createValidationError({ resource: 'PullRequest', field: '', code: 'custom', message })
}

async function createMergeCommit(call: RepositoryCall, issue: PullIssue, head: string, base: string): Promise<string> {
  const tree = await call.git.run(['merge-tree', '--write-tree', base, head]).catch(() => {
    throw new GitHubError(405, 'Pull Request is not mergeable')
  })
  const { caller, world, body } = call
  const person = { name: caller.login, email: formatNoReplyAddress(caller), date: world.now() }
  const title =
    body.commit_title ?? `Merge pull request #${issue.number} from ${issue.pull.head.owner}/${issue.pull.head.ref}`
  const message = `${coerceText(title)}\n\n${coerceText(body.commit_message ?? issue.title)}`
  // A rebase of one commit.
  const parents = body.merge_method === 'squash' || body.merge_method === 'rebase' ? [base] : [base, head]
  return call.git.writeCommit({ tree: tree.trim(), parents, author: person, committer: person, message })
}
