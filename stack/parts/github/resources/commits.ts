import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredCheckRun, StoredCommitStatus } from '../model.ts'
import { replyPage } from '../pages.ts'
import {
  createNotFoundError,
  createUnprocessableError,
  GitHubError,
  noContent,
  replyCreated,
  replyOk,
} from '../replies.ts'
import { buildActionsAppView, encodeNodeId, buildUserView } from '../views/accounts.ts'
import { buildCommitView, buildFileView } from '../views/commits.ts'
import { buildRepositoryView } from '../views/repositories.ts'
import { formatNoReplyAddress } from '../world.ts'

export const commitOperations: ResourceOperations = {
  'repos/list-commits': serveRepository('contents:read', async (call) => {
    const { sha, path, since, until, author } = call.params
    const start = await resolveCommitSha(call, sha ?? call.repository.default_branch)
    const filters = [
      ...(since === undefined ? [] : [`--since=${coerceText(since)}`]),
      ...(until === undefined ? [] : [`--until=${coerceText(until)}`]),
      ...(author === undefined ? [] : [`--author=${coerceText(author)}`]),
    ]
    const all = await call.git.log([...filters, start, '--', ...(path === undefined ? [] : [coerceText(path)])])
    return replyPage(call, all, (one) => buildCommitView(call, one))
  }),
  'repos/get-commit': serveRepository('contents:read', async (call) => {
    const ref = coerceText(call.params.ref)
    const sha = await call.git.resolve(ref)
    if (!sha) throw createUnprocessableError(`No commit found for SHA: ${ref}`)
    const [commit] = await call.git.log(['-1', sha])
    if (!commit) throw createNotFoundError()
    const files = commit.parents[0] ? await call.git.diff(commit.parents[0], sha) : []
    const additions = files.reduce((sum, one) => sum + one.additions, 0)
    const deletions = files.reduce((sum, one) => sum + one.deletions, 0)
    return replyOk({
      ...buildCommitView(call, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((one) => buildFileView(call, sha, one)),
    })
  }),
  'repos/compare-commits-with-basehead': serveRepository('contents:read', async (call) => {
    const [from = '', to = ''] = coerceText(call.params.basehead).split('...')
    const [base, head] = await Promise.all([resolveCommitSha(call, from), resolveCommitSha(call, to)])
    const fork = await call.git.mergeBase(base, head)
    if (!fork) throw new GitHubError(404, `No common ancestor between ${from} and ${to}.`)
    const [ahead, behind, files, ends] = await Promise.all([
      call.git.log(['--reverse', `${fork}..${head}`]),
      call.git.log([`${head}..${base}`]),
      call.git.diff(fork, head),
      Promise.all([base, fork].map(async (sha) => (await call.git.log(['-1', sha]))[0])),
    ])
    const [baseCommit, forkCommit] = ends
    if (!baseCommit || !forkCommit) throw createNotFoundError()
    const url = `${call.api}/compare/${from}...${to}`
    const html = `${call.html}/compare/${from}...${to}`
    const listed = await replyPage(call, ahead, (one) => buildCommitView(call, one))
    return {
      status: 200,
      headers: listed.headers ?? {},
      body: {
        url,
        html_url: html,
        permalink_url: `${call.html}/compare/${base}...${head}`,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: buildCommitView(call, baseCommit),
        merge_base_commit: buildCommitView(call, forkCommit),
        status: describeDirection(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: listed.body,
        // GitHub lists at most 300 files.
        files: files.slice(0, 300).map((one) => buildFileView(call, head, one)),
      },
    }
  }),

  'repos/merge': serveRepository('contents:write', async (call) => {
    const branch = coerceText(call.body.base)
    const base = await call.git.resolve(`refs/heads/${branch}`)
    const head = await call.git.resolve(coerceText(call.body.head))
    if (!base || !head) throw new GitHubError(404, base ? 'Head does not exist' : 'Base does not exist')
    if (await call.git.isAncestor(head, base)) return noContent
    const tree = await call.git.run(['merge-tree', '--write-tree', base, head]).catch(() => {
      throw new GitHubError(409, 'Merge conflict')
    })
    const person = {
      name: call.caller.login,
      email: formatNoReplyAddress(call.caller),
      date: call.world.now(),
    }
    const message = coerceText(call.body.commit_message ?? `Merge ${coerceText(call.body.head)} into ${branch}`)
    const commit = { tree: tree.trim(), parents: [base, head], author: person, committer: person, message }
    const sha = await call.git.writeCommit(commit)
    await call.git.updateRef(`refs/heads/${branch}`, sha, base)
    const [merged] = await call.git.log(['-1', sha])
    if (!merged) throw createNotFoundError()
    return replyCreated(buildCommitView(call, merged))
  }),
  'repos/create-commit-status': serveRepository('statuses:write', async (call) => {
    const sha = await call.git.resolve(coerceText(call.params.sha))
    if (!sha) throw createUnprocessableError(`No commit found for SHA: ${coerceText(call.params.sha)}`)
    const { state, context = 'default', description, target_url } = call.body
    const status: StoredCommitStatus = {
      id: call.world.takeId(),
      sha,
      state: coerceText(state),
      context: coerceText(context),
      description: typeof description === 'string' ? description : null,
      target_url: typeof target_url === 'string' ? target_url : null,
      creator: call.caller.login,
      created_at: call.world.now(),
    }
    call.repository.statuses.push(status)
    return replyCreated(buildStatusView(call, status))
  }),
  'repos/list-commit-statuses-for-ref': serveRepository('statuses:read', async (call) => {
    const sha = await resolveCommitSha(call, call.params.ref)
    const found = call.repository.statuses.filter((one) => one.sha === sha).toReversed()
    return replyPage(call, found, (one) => buildStatusView(call, one))
  }),
  'repos/get-combined-status-for-ref': serveRepository('statuses:read', async (call) => {
    const sha = await resolveCommitSha(call, call.params.ref)
    // The latest status of each context counts.
    const newest = new Map(call.repository.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]))
    const statuses = [...newest.values()]
    return replyPage(
      call,
      statuses,
      (one) => buildStatusView(call, one),
      (items) => ({
        state: combineStates(statuses.map((one) => one.state)),
        statuses: items,
        sha,
        total_count: statuses.length,
        repository: buildRepositoryView(call.world, call.base, call.repository),
        commit_url: `${call.api}/commits/${sha}`,
        url: `${call.api}/commits/${sha}/status`,
      }),
    )
  }),

  'checks/create': serveRepository('checks:write', (call) => {
    const { name, head_sha } = call.body
    const run: StoredCheckRun = {
      id: call.world.takeId(),
      head_sha: coerceText(head_sha),
      name: coerceText(name),
      status: 'queued',
      conclusion: null,
      external_id: '',
      details_url: null,
      started_at: call.world.now(),
      completed_at: null,
      output: { title: null, summary: null, text: null, annotations: [] },
    }
    call.repository.check_runs.push(run)
    return replyCreated(buildCheckView(call, updateCheck(call, run)))
  }),
  'checks/update': serveRepository('checks:write', (call) =>
    replyOk(buildCheckView(call, updateCheck(call, findCheck(call)))),
  ),
  'checks/get': serveRepository('checks:read', (call) => replyOk(buildCheckView(call, findCheck(call)))),
  'checks/list-for-ref': serveRepository('checks:read', async (call) => {
    const sha = await resolveCommitSha(call, call.params.ref)
    const found = call.repository.check_runs.filter((one) => one.head_sha === sha)
    const wrap = (check_runs: readonly unknown[]) => ({ total_count: found.length, check_runs })
    return replyPage(call, found, (one) => buildCheckView(call, one), wrap)
  }),
}

/** @throws GitHubError 404 for an unknown branch, tag or commit. */
async function resolveCommitSha(call: RepositoryCall, ref: unknown): Promise<string> {
  const sha = await call.git.resolve(coerceText(ref))
  if (!sha) throw createNotFoundError()
  return sha
}

function describeDirection(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

function combineStates(states: readonly string[]): string {
  if (states.some((one) => one === 'failure' || one === 'error')) return 'failure'
  return states.length > 0 && states.every((one) => one === 'success') ? 'success' : 'pending'
}

function buildStatusView({ api, base, world }: RepositoryCall, status: StoredCommitStatus) {
  const creator = buildUserView(base, world.ensureAccount(status.creator))
  return {
    url: `${api}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: encodeNodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.target_url,
    context: status.context,
    created_at: status.created_at,
    updated_at: status.created_at,
    creator,
  }
}

function findCheck(call: RepositoryCall): StoredCheckRun {
  const found = call.repository.check_runs.find((one) => one.id === call.params.check_run_id)
  if (!found) throw createNotFoundError()
  return found
}

function updateCheck(call: RepositoryCall, run: StoredCheckRun): StoredCheckRun {
  const { name, status, conclusion, external_id, details_url, started_at, completed_at, output } = call.body
  if (name !== undefined) run.name = coerceText(name)
  if (status !== undefined) run.status = coerceText(status)
  if (external_id !== undefined) run.external_id = coerceText(external_id)
  if (details_url !== undefined) run.details_url = coerceText(details_url)
  if (started_at !== undefined) run.started_at = coerceText(started_at)
  if (conclusion !== undefined) {
    run.conclusion = coerceText(conclusion)
    run.status = 'completed'
    run.completed_at = coerceText(completed_at ?? call.world.now())
  }
  // Annotations of later calls are appended; everything else is replaced.
  const change = output as Partial<StoredCheckRun['output']> | undefined
  const annotations = [...run.output.annotations, ...(change?.annotations ?? [])]
  if (change) run.output = { ...run.output, ...change, annotations }
  return run
}

function buildCheckView({ api, html, base }: RepositoryCall, run: StoredCheckRun) {
  const url = `${api}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: encodeNodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.head_sha,
    external_id: run.external_id,
    url,
    html_url: `${html}/runs/${run.id}`,
    details_url: run.details_url,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.completed_at,
    output: {
      title: run.output.title,
      summary: run.output.summary,
      text: run.output.text,
      annotations_count: run.output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: buildActionsAppView(base),
    pull_requests: [],
  }
}
