import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredDeployment, StoredDeploymentState, StoredDeploymentStatus } from '../model.ts'
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
import { ensureEnvironment } from './environments.ts'

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
}

function findDeployment(call: RepositoryCall): StoredDeployment {
  const found = call.repository.deployments.find((one) => one.id === call.params.deployment_id)
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
