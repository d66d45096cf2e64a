/** Jobs and their environment variables, as a runner sets them. */
import { randomBytes } from 'node:crypto'
import { issueToken, toApiPermissions } from './access.ts'
import type { StoredJob, TokenPermissions } from './model.ts'
import { findStoredRepository } from './views/repositories.ts'
import type { World } from './world.ts'

export interface JobSpec {
  /** `owner/name` of an existing repository. */
  readonly repository: string
  /** As in `permissions:` of a job, with hyphens if you like. Default: contents read. */
  readonly permissions?: TokenPermissions
  readonly fork?: boolean
  readonly event_name?: string
  readonly ref?: string
  readonly head_ref?: string
  readonly base_ref?: string
  /** Default: the commit of `ref`. */
  readonly sha?: string
  /** Head of the run's pull request, whose jobs have the merge commit as `sha`. Default: `sha`. */
  readonly head_sha?: string
  readonly workflow?: string
  readonly workflow_path?: string
  readonly environment?: string
  readonly actor?: string
  /** Who started this attempt, if it is not `actor`. */
  readonly triggering_actor?: string
  readonly run_id?: number
  readonly run_number?: number
  readonly run_attempt?: number
  readonly subject?: 'names' | 'ids'
}

/**
 * Starts a job and returns its environment variables.
 * @throws Error for an unknown repository
 */
export async function startJob(world: World, wish: JobSpec, base: string): Promise<Readonly<Record<string, string>>> {
  const [owner, name] = wish.repository.split('/')
  const repository = findStoredRepository(world.state, owner, name)
  if (!repository) throw new Error(`no repository ${wish.repository}: add it with POST /_stack/repositories first`)
  const ref = wish.ref ?? `refs/heads/${repository.default_branch}`
  const permissions = toApiPermissions(wish.permissions ?? { contents: 'read' })
  const fork = wish.fork ?? false
  const token = issueToken(world.state, { repository: wish.repository, permissions, fork })
  const job: StoredJob = {
    id: world.takeId(),
    repository: wish.repository,
    permissions,
    fork,
    event_name: wish.event_name ?? 'push',
    ref,
    head_ref: wish.head_ref ?? '',
    base_ref: wish.base_ref ?? '',
    sha: wish.sha ?? (await world.git(repository).resolve(ref)) ?? '',
    workflow: wish.workflow ?? 'deploy',
    workflow_path: wish.workflow_path ?? '.github/workflows/deploy.yml',
    ...(wish.environment === undefined ? {} : { environment: wish.environment }),
    actor: wish.actor ?? repository.owner,
    run_id: wish.run_id ?? world.takeId(),
    run_number: wish.run_number ?? 1,
    run_attempt: wish.run_attempt ?? 1,
    subject: wish.subject ?? 'names',
    token: token.token,
    request_token: randomBytes(24).toString('base64url'),
  }
  world.state.jobs.push(job)
  if (!repository.runs.some((one) => one.id === job.run_id)) {
    repository.runs.push({
      id: job.run_id,
      name: job.workflow,
      path: job.workflow_path,
      event: job.event_name,
      head_branch: job.head_ref || ref.replace('refs/heads/', ''),
      head_sha: wish.head_sha ?? job.sha,
      fork,
      actor: job.actor,
      ...(wish.triggering_actor === undefined ? {} : { triggering_actor: wish.triggering_actor }),
      run_number: job.run_number,
      run_attempt: job.run_attempt,
      status: 'in_progress',
      conclusion: null,
      created_at: world.now(),
    })
  }
  world.markChanged()
  return buildJobEnvironment(job, base, { repository: repository.id, owner: world.ensureAccount(owner ?? '').id })
}

interface RepositoryIds {
  readonly repository: number
  readonly owner: number
}

/** A runner sets the OIDC variables only with `id-token: write`, which a fork's pull request never gets. */
function buildJobEnvironment(job: StoredJob, base: string, ids: RepositoryIds): Readonly<Record<string, string>> {
  const oidc = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${base}/_oidc/token?api-version=2.0&job=${job.id}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.request_token,
  }
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: base,
    GITHUB_SERVER_URL: base,
    GITHUB_TOKEN: job.token,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(ids.repository),
    GITHUB_REPOSITORY_OWNER: job.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: String(ids.owner),
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_HEAD_REF: job.head_ref,
    GITHUB_BASE_REF: job.base_ref,
    GITHUB_SHA: job.sha,
    GITHUB_EVENT_NAME: job.event_name,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflow_path}@${job.ref}`,
    GITHUB_ACTOR: job.actor,
    GITHUB_RUN_ID: String(job.run_id),
    GITHUB_RUN_NUMBER: String(job.run_number),
    GITHUB_RUN_ATTEMPT: String(job.run_attempt),
    ...(!job.fork && job.permissions.id_token === 'write' ? oidc : {}),
  }
}
