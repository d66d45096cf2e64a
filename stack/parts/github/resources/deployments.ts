import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredDeployment, StoredDeploymentState, StoredDeploymentStatus, StoredEnvironment } from '../model.ts'
import { replyPage } from '../pages.ts'
import {
  replyCreated,
  GitHubError,
  noContent,
  createNotFoundError,
  replyOk,
  createUnprocessableError,
} from '../replies.ts'
import { buildActionsAppView, encodeNodeId, buildUserView } from '../views/accounts.ts'
import { isSameName } from '../world.ts'

export const deploymentOperations: ResourceOperations = {
  'repos/list-deployments': serveRepository('deployments:read', (call) => {
    const { environment, ref, sha, task } = call.params
    const asked = { environment, ref, sha, task }
    const found = call.repository.deployments.filter((one) =>
      Object.entries(asked).every(
        ([field, value]) => value === undefined || value === 'none' || one[field as keyof typeof asked] === value,
      ),
    )
    return replyPage(call, found.toReversed(), (one) => buildDeploymentView(call, one))
  }),
  'repos/create-deployment': serveRepository('deployments:write', async (call) => {
    const { ref, environment = 'production', payload = '', description, task = 'deploy' } = call.body
    const sha = await call.git.resolve(coerceText(ref))
    if (!sha) throw createUnprocessableError(`No ref found for: ${coerceText(ref)}`)
    const time = call.world.now()
    const deployment: StoredDeployment = {
      id: call.world.takeId(),
      sha,
      ref: coerceText(ref),
      task: coerceText(task),
      payload,
      environment: coerceText(environment),
      description: typeof description === 'string' ? description : null,
      creator: call.caller.login,
      app: call.token.app,
      transient: call.body.transient_environment === true,
      production: (call.body.production_environment ?? environment === 'production') === true,
      created_at: time,
      updated_at: time,
      statuses: [],
    }
    requireContexts(call, sha)
    ensureEnvironment(call, deployment.environment)
    call.repository.deployments.push(deployment)
    return replyCreated(buildDeploymentView(call, deployment))
  }),
  'repos/get-deployment': serveRepository('deployments:read', (call) =>
    replyOk(buildDeploymentView(call, findDeployment(call))),
  ),
  'repos/delete-deployment': serveRepository('deployments:write', (call) => {
    const deployment = findDeployment(call)
    const all = call.repository.deployments
    if (all.length > 1 && readState(deployment) !== 'inactive' && deployment.statuses.length > 0) {
      throw createUnprocessableError(
        'We cannot delete an active deployment unless it is the only deployment in a given environment.',
      )
    }
    all.splice(all.indexOf(deployment), 1)
    return noContent
  }),

  'repos/list-deployment-statuses': serveRepository('deployments:read', (call) => {
    const deployment = findDeployment(call)
    return replyPage(call, deployment.statuses.toReversed(), (one) => buildStatusView(call, deployment, one))
  }),
  'repos/get-deployment-status': serveRepository('deployments:read', (call) => {
    const deployment = findDeployment(call)
    const found = deployment.statuses.find((one) => one.id === call.params.status_id)
    if (!found) throw createNotFoundError()
    return replyOk(buildStatusView(call, deployment, found))
  }),
  'repos/create-deployment-status': serveRepository('deployments:write', (call) => {
    const deployment = findDeployment(call)
    const { state, description, log_url, target_url, environment_url, auto_inactive = true } = call.body
    const status = addStatus(call, deployment, state as StoredDeploymentState, {
      description: coerceText(description ?? ''),
      log_url: coerceText(log_url ?? target_url ?? ''),
      environment_url: coerceText(environment_url ?? ''),
    })
    if (state === 'success' && auto_inactive === true) retireOlder(call, deployment)
    return replyCreated(buildStatusView(call, deployment, status))
  }),

  'repos/get-all-environments': serveRepository('actions:read', (call) => {
    const all = call.repository.environments
    const wrap = (environments: readonly unknown[]) => ({ total_count: all.length, environments })
    return replyPage(call, all, (one) => buildEnvironmentView(call, one), wrap)
  }),
  'repos/get-environment': serveRepository('actions:read', (call) =>
    replyOk(buildEnvironmentView(call, findEnvironment(call))),
  ),
  'repos/create-or-update-environment': serveRepository('administration:write', (call) => {
    const environment = ensureEnvironment(call, coerceText(call.params.environment_name))
    const { wait_timer, reviewers, prevent_self_review, deployment_branch_policy } = call.body
    environment.wait_timer = Number(wait_timer ?? 0)
    environment.prevent_self_review = prevent_self_review === true
    environment.branch_policy = (deployment_branch_policy ?? null) as StoredEnvironment['branch_policy']
    const ids = ((reviewers ?? []) as readonly { readonly id?: number }[]).map((one) => one.id)
    environment.reviewers = call.world.state.accounts.filter((one) => ids.includes(one.id)).map((one) => one.login)
    environment.updated_at = call.world.now()
    return replyOk(buildEnvironmentView(call, environment))
  }),
  'repos/delete-an-environment': serveRepository('administration:write', (call) => {
    const environment = findEnvironment(call)
    call.repository.environments.splice(call.repository.environments.indexOf(environment), 1)
    return noContent
  }),
}

/** Returns the environment with that name; like GitHub, creates it on its first deployment. */
function ensureEnvironment(
  { repository, world }: Pick<RepositoryCall, 'repository' | 'world'>,
  name: string,
): StoredEnvironment {
  const found = repository.environments.find((one) => isSameName(one.name, name))
  if (found) return found
  const time = world.now()
  const made: StoredEnvironment = {
    id: world.takeId(),
    name,
    wait_timer: 0,
    reviewers: [],
    prevent_self_review: false,
    branch_policy: null,
    created_at: time,
    updated_at: time,
  }
  repository.environments.push(made)
  return made
}

function findDeployment(call: RepositoryCall): StoredDeployment {
  const found = call.repository.deployments.find((one) => one.id === call.params.deployment_id)
  if (!found) throw createNotFoundError()
  return found
}

function findEnvironment(call: RepositoryCall): StoredEnvironment {
  const found = call.repository.environments.find((one) =>
    isSameName(one.name, coerceText(call.params.environment_name)),
  )
  if (!found) throw createNotFoundError()
  return found
}

function readState(deployment: StoredDeployment): StoredDeploymentState | undefined {
  return deployment.statuses.at(-1)?.state
}

/** A deployment requires successful commit statuses: those in `required_contexts`, or all that exist. */
function requireContexts({ repository, body }: RepositoryCall, sha: string): void {
  const newest = new Map(repository.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one.state]))
  const required = (body.required_contexts as readonly string[] | undefined) ?? [...newest.keys()]
  const failing = required.filter((context) => newest.get(context) !== 'success')
  if (failing.length === 0) return
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${sha.slice(0, 7)}.`, {
    errors: failing.map((context) => ({
      resource: 'Deployment',
      field: 'required_contexts',
      code: 'invalid',
      message: context,
    })),
  })
}

function addStatus(
  { world, caller, token }: RepositoryCall,
  deployment: StoredDeployment,
  state: StoredDeploymentState,
  texts: Pick<StoredDeploymentStatus, 'description' | 'log_url' | 'environment_url'>,
): StoredDeploymentStatus {
  const time = world.now()
  const status = { id: world.takeId(), state, creator: caller.login, app: token.app, ...texts, created_at: time }
  deployment.statuses.push(status)
  deployment.updated_at = time
  return status
}

/**
 * A success makes earlier successful deployments to the same environment inactive, unless the new one is transient or
 * goes to a production environment (documented with `auto_inactive`: "non-transient, non-production").
 */
function retireOlder(call: RepositoryCall, deployment: StoredDeployment): void {
  for (const other of call.repository.deployments) {
    const older = other.id < deployment.id && isSameName(other.environment, deployment.environment)
    if (!older || other.transient || other.production || readState(other) !== 'success') continue
    addStatus(call, other, 'inactive', { description: '', log_url: '', environment_url: '' })
  }
}

function buildDeploymentView({ api, base, world }: RepositoryCall, one: StoredDeployment) {
  const url = `${api}/deployments/${one.id}`
  return {
    url,
    id: one.id,
    node_id: encodeNodeId('Deployment', one.id),
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description,
    creator: buildUserView(base, world.ensureAccount(one.creator)),
    created_at: one.created_at,
    updated_at: one.updated_at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: one.app ? buildActionsAppView(base) : null,
  }
}

function buildStatusView(
  { api, base, world }: RepositoryCall,
  deployment: StoredDeployment,
  one: StoredDeploymentStatus,
) {
  const url = `${api}/deployments/${deployment.id}`
  return {
    url: `${url}/statuses/${one.id}`,
    id: one.id,
    node_id: encodeNodeId('DeploymentStatus', one.id),
    state: one.state,
    creator: buildUserView(base, world.ensureAccount(one.creator)),
    description: one.description,
    environment: deployment.environment,
    target_url: one.log_url,
    log_url: one.log_url,
    environment_url: one.environment_url,
    created_at: one.created_at,
    updated_at: one.created_at,
    deployment_url: url,
    repository_url: api,
    performed_via_github_app: one.app ? buildActionsAppView(base) : null,
  }
}

function buildEnvironmentView({ api, html, base, world }: RepositoryCall, one: StoredEnvironment) {
  const buildRule = (offset: number, type: string) => ({
    id: one.id * 10 + offset,
    node_id: encodeNodeId('GateRule', one.id * 10 + offset),
    type,
  })
  const reviewers = one.reviewers.map((login) => ({
    type: 'User',
    reviewer: buildUserView(base, world.ensureAccount(login)),
  }))
  return {
    id: one.id,
    node_id: encodeNodeId('Environment', one.id),
    name: one.name,
    url: `${api}/environments/${encodeURIComponent(one.name)}`,
    html_url: `${html}/deployments/activity_log?environments_filter=${encodeURIComponent(one.name)}`,
    created_at: one.created_at,
    updated_at: one.updated_at,
    protection_rules: [
      ...(one.wait_timer > 0 ? [{ ...buildRule(1, 'wait_timer'), wait_timer: one.wait_timer }] : []),
      ...(reviewers.length > 0
        ? [{ ...buildRule(2, 'required_reviewers'), prevent_self_review: one.prevent_self_review, reviewers }]
        : []),
      ...(one.branch_policy ? [buildRule(3, 'branch_policy')] : []),
    ],
    deployment_branch_policy: one.branch_policy,
  }
}
