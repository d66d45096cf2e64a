import { buildArtifactUrl } from '../artifact-content.ts'
import { serveRepository, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredArtifactFile, StoredRun } from '../model.ts'
import { replyPage } from '../pages.ts'
import { GitHubError, createNotFoundError, replyOk } from '../replies.ts'
import { encodeNodeId, buildUserView } from '../views/accounts.ts'
import { buildRepositoryView } from '../views/repositories.ts'

/** Artifacts are kept for 90 days by default. */
const artifactLife = 90 * 24 * 3600 * 1000

export const actionOperations: ResourceOperations = {
  'actions/list-artifacts-for-repo': serveRepository('actions:read', (call) => {
    const { name } = call.params
    return replyArtifactPage(
      call,
      call.repository.artifacts.filter((one) => name === undefined || one.name === name),
    )
  }),
  'actions/list-workflow-run-artifacts': serveRepository('actions:read', (call) => {
    const { name, run_id } = call.params
    const found = call.repository.artifacts.filter(
      (one) => one.run_id === run_id && (name === undefined || one.name === name),
    )
    return replyArtifactPage(call, found)
  }),
  'actions/get-artifact': serveRepository('actions:read', (call) => {
    const found = call.repository.artifacts.find((one) => one.id === call.params.artifact_id)
    if (!found) throw createNotFoundError()
    return replyOk(buildArtifactView(call, found))
  }),
  'actions/download-artifact': serveRepository('actions:read', (call) => {
    const found = call.repository.artifacts.find((one) => one.id === call.params.artifact_id)
    if (!found || call.params.archive_format !== 'zip') throw createNotFoundError()
    if (found.expired) throw new GitHubError(410, 'Artifact has expired')
    return { status: 302, headers: { location: buildArtifactUrl(call.base, found) } }
  }),
  'actions/get-workflow-run': serveRepository('actions:read', async (call) => {
    const found = call.repository.runs.find((one) => one.id === call.params.run_id)
    if (!found) throw createNotFoundError()
    return replyOk(await buildRunView(call, found))
  }),
  'actions/get-custom-oidc-sub-claim-for-repo': serveRepository('actions:read', ({ repository }) =>
    replyOk({
      use_default: true,
      ...(repository.immutable_subject === undefined ? {} : { use_immutable_subject: repository.immutable_subject }),
    }),
  ),
  'actions/set-custom-oidc-sub-claim-for-repo': serveRepository('actions:write', ({ body, repository }) => {
    repository.immutable_subject = body.use_immutable_subject === true
    return { status: 201, body: {} }
  }),
  'actions/get-reviews-for-run': serveRepository('actions:read', ({ api, html, base, params, repository, world }) => {
    if (!repository.runs.some((one) => one.id === params.run_id)) throw createNotFoundError()
    const found = repository.run_approvals.filter((one) => one.run_id === params.run_id)
    return replyOk(
      found.map(({ environments, state, user, comment }) => ({
        state,
        comment,
        user: buildUserView(base, world.ensureAccount(user)),
        environments: environments.map((name) => ({
          id: repository.environments.find((one) => one.name === name)?.id ?? repository.id,
          node_id: encodeNodeId('Environment', name),
          name,
          url: `${api}/environments/${encodeURIComponent(name)}`,
          html_url: `${html}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
          created_at: repository.created_at,
          updated_at: repository.created_at,
        })),
      })),
    )
  }),
  'actions/list-workflow-runs-for-repo': serveRepository('actions:read', (call) => {
    const { branch, event, head_sha, status } = call.params
    const found = call.repository.runs.filter(
      (one) =>
        (branch === undefined || one.head_branch === branch) &&
        (event === undefined || one.event === event) &&
        (head_sha === undefined || one.head_sha === head_sha) &&
        (status === undefined || one.status === status || one.conclusion === status),
    )
    const wrap = (workflow_runs: readonly unknown[]) => ({ total_count: found.length, workflow_runs })
    return replyPage(call, found.toReversed(), (one) => buildRunView(call, one), wrap)
  }),
}

function replyArtifactPage(call: RepositoryCall, found: readonly StoredArtifactFile[]) {
  const wrap = (artifacts: readonly unknown[]) => ({ total_count: found.length, artifacts })
  return replyPage(call, found.toReversed(), (one) => buildArtifactView(call, one), wrap)
}

function buildArtifactView({ api, repository }: RepositoryCall, one: StoredArtifactFile) {
  const url = `${api}/actions/artifacts/${one.id}`
  const run = repository.runs.find((other) => other.id === one.run_id)
  return {
    id: one.id,
    node_id: encodeNodeId('Artifact', one.id),
    name: one.name,
    size_in_bytes: one.size_in_bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: one.expired,
    digest: one.digest,
    created_at: one.created_at,
    updated_at: one.created_at,
    expires_at: new Date(Date.parse(one.created_at) + artifactLife).toISOString(),
    workflow_run: run && {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: repository.id + (run.fork ? 1_000_000 : 0),
      head_branch: run.head_branch,
      head_sha: run.head_sha,
    },
  }
}

async function buildRunView({ api, html, base, world, repository, git }: RepositoryCall, run: StoredRun) {
  const url = `${api}/actions/runs/${run.id}`
  const actor = buildUserView(base, world.ensureAccount(run.actor))
  const [commit] = await git.log(['-1', run.head_sha]).catch(() => [])
  const where = buildRepositoryView(world, base, repository)
  return {
    id: run.id,
    node_id: encodeNodeId('WorkflowRun', run.id),
    name: run.name,
    display_title: commit?.message.split('\n')[0] ?? run.name,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    run_number: run.run_number,
    run_attempt: run.run_attempt,
    workflow_id: repository.id,
    check_suite_id: run.id,
    url,
    html_url: `${html}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${api}/actions/workflows/${repository.id}`,
    pull_requests: [],
    actor,
    triggering_actor: buildUserView(base, world.ensureAccount(run.triggering_actor ?? run.actor)),
    created_at: run.created_at,
    updated_at: run.created_at,
    run_started_at: run.created_at,
    head_commit: commit
      ? {
          id: commit.sha,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.committer.date,
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        }
      : null,
    repository: where,
    head_repository: where,
  }
}
