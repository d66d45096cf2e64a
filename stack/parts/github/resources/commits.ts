import { on, text, type RepositoryCall, type Resource } from '../call.ts'
import type { CheckRun, CommitStatus } from '../model.ts'
import { page } from '../pages.ts'
import { created, GitHubError, notFound, ok, unprocessable } from '../replies.ts'
import { actionsAppView, nodeId, userView } from '../views/accounts.ts'
import { commitView, fileView } from '../views/commits.ts'
import { repositoryView } from '../views/repositories.ts'

export const commits: Resource = {
  'repos/list-commits': on('contents:read', async (call) => {
    const { sha, path, since, until, author } = call.params
    const start = await commitOf(call, sha ?? call.repository.default_branch)
    const filters = [
      ...(since === undefined ? [] : [`--since=${text(since)}`]),
      ...(until === undefined ? [] : [`--until=${text(until)}`]),
      ...(author === undefined ? [] : [`--author=${text(author)}`]),
    ]
    const all = await call.git.log([...filters, start, '--', ...(path === undefined ? [] : [text(path)])])
    return page(call, all, (one) => commitView(call, one))
  }),
  'repos/get-commit': on('contents:read', async (call) => {
    const ref = text(call.params.ref)
    const sha = await call.git.resolve(ref)
    if (!sha) throw unprocessable(`No commit found for SHA: ${ref}`)
    const [commit] = await call.git.log(['-1', sha])
    if (!commit) throw notFound()
    const files = commit.parents[0] ? await call.git.diff(commit.parents[0], sha) : []
    const additions = files.reduce((sum, one) => sum + one.additions, 0)
    const deletions = files.reduce((sum, one) => sum + one.deletions, 0)
    return ok({
      ...commitView(call, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((one) => fileView(call, sha, one)),
    })
  }),
  'repos/compare-commits-with-basehead': on('contents:read', async (call) => {
    const [from = '', to = ''] = text(call.params.basehead).split('...')
    const [base, head] = await Promise.all([commitOf(call, from), commitOf(call, to)])
    const fork = await call.git.mergeBase(base, head)
    if (!fork) throw new GitHubError(404, `No common ancestor between ${from} and ${to}.`)
    const [ahead, behind, files, ends] = await Promise.all([
      call.git.log(['--reverse', `${fork}..${head}`]),
      call.git.log([`${head}..${base}`]),
      call.git.diff(fork, head),
      Promise.all([base, fork].map(async (sha) => (await call.git.log(['-1', sha]))[0])),
    ])
    const [baseCommit, forkCommit] = ends
    if (!baseCommit || !forkCommit) throw notFound()
    const url = `${call.api}/compare/${from}...${to}`
    const html = `${call.html}/compare/${from}...${to}`
    const listed = await page(call, ahead, (one) => commitView(call, one))
    return {
      status: 200,
      headers: listed.headers ?? {},
      body: {
        url,
        html_url: html,
        permalink_url: `${call.html}/compare/${base}...${head}`,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitView(call, baseCommit),
        merge_base_commit: commitView(call, forkCommit),
        status: direction(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: listed.body,
        // GitHub lists at most 300 files.
        files: files.slice(0, 300).map((one) => fileView(call, head, one)),
      },
    }
  }),

  'repos/create-commit-status': on('statuses:write', async (call) => {
    const sha = await call.git.resolve(text(call.params.sha))
    if (!sha) throw unprocessable(`No commit found for SHA: ${text(call.params.sha)}`)
    const { state, context = 'default', description, target_url } = call.body
    const status: CommitStatus = {
      id: call.world.nextId(),
      sha,
      state: text(state),
      context: text(context),
      description: typeof description === 'string' ? description : null,
      target_url: typeof target_url === 'string' ? target_url : null,
      creator: call.caller.login,
      created_at: call.world.now(),
    }
    call.repository.statuses.push(status)
    return created(statusView(call, status))
  }),
  'repos/list-commit-statuses-for-ref': on('statuses:read', async (call) => {
    const sha = await commitOf(call, call.params.ref)
    const found = call.repository.statuses.filter((one) => one.sha === sha).toReversed()
    return page(call, found, (one) => statusView(call, one))
  }),
  'repos/get-combined-status-for-ref': on('statuses:read', async (call) => {
    const sha = await commitOf(call, call.params.ref)
    // The newest of each context counts.
    const newest = new Map(call.repository.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]))
    const statuses = [...newest.values()]
    return page(
      call,
      statuses,
      (one) => statusView(call, one),
      (items) => ({
        state: combined(statuses.map((one) => one.state)),
        statuses: items,
        sha,
        total_count: statuses.length,
        repository: repositoryView(call.world, call.base, call.repository),
        commit_url: `${call.api}/commits/${sha}`,
        url: `${call.api}/commits/${sha}/status`,
      }),
    )
  }),

  'checks/create': on('checks:write', (call) => {
    const { name, head_sha } = call.body
    const run: CheckRun = {
      id: call.world.nextId(),
      head_sha: text(head_sha),
      name: text(name),
      status: 'queued',
      conclusion: null,
      external_id: '',
      details_url: null,
      started_at: call.world.now(),
      completed_at: null,
      output: { title: null, summary: null, text: null, annotations: [] },
    }
    call.repository.check_runs.push(run)
    return created(checkView(call, changeCheck(call, run)))
  }),
  'checks/update': on('checks:write', (call) => ok(checkView(call, changeCheck(call, theCheck(call))))),
  'checks/get': on('checks:read', (call) => ok(checkView(call, theCheck(call)))),
  'checks/list-for-ref': on('checks:read', async (call) => {
    const sha = await commitOf(call, call.params.ref)
    const found = call.repository.check_runs.filter((one) => one.head_sha === sha)
    const wrap = (check_runs: readonly unknown[]) => ({ total_count: found.length, check_runs })
    return page(call, found, (one) => checkView(call, one), wrap)
  }),
}

/** @throws GitHubError 404 for an unknown branch, tag or commit. */
export async function commitOf(call: RepositoryCall, ref: unknown): Promise<string> {
  const sha = await call.git.resolve(text(ref))
  if (!sha) throw notFound()
  return sha
}

function direction(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

function combined(states: readonly string[]): string {
  if (states.some((one) => one === 'failure' || one === 'error')) return 'failure'
  return states.length > 0 && states.every((one) => one === 'success') ? 'success' : 'pending'
}

function statusView({ api, base, world }: RepositoryCall, status: CommitStatus) {
  const creator = userView(base, world.account(status.creator))
  return {
    url: `${api}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.target_url,
    context: status.context,
    created_at: status.created_at,
    updated_at: status.created_at,
    creator,
  }
}

function theCheck(call: RepositoryCall): CheckRun {
  const found = call.repository.check_runs.find((one) => one.id === call.params.check_run_id)
  if (!found) throw notFound()
  return found
}

function changeCheck(call: RepositoryCall, run: CheckRun): CheckRun {
  const { name, status, conclusion, external_id, details_url, started_at, completed_at, output } = call.body
  if (name !== undefined) run.name = text(name)
  if (status !== undefined) run.status = text(status)
  if (external_id !== undefined) run.external_id = text(external_id)
  if (details_url !== undefined) run.details_url = text(details_url)
  if (started_at !== undefined) run.started_at = text(started_at)
  if (conclusion !== undefined) {
    run.conclusion = text(conclusion)
    run.status = 'completed'
    run.completed_at = text(completed_at ?? call.world.now())
  }
  // Annotations of later calls are added, the rest is replaced.
  const change = output as Partial<CheckRun['output']> | undefined
  const annotations = [...run.output.annotations, ...(change?.annotations ?? [])]
  if (change) run.output = { ...run.output, ...change, annotations }
  return run
}

function checkView({ api, html, base }: RepositoryCall, run: CheckRun) {
  const url = `${api}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
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
    app: actionsAppView(base),
    pull_requests: [],
  }
}
