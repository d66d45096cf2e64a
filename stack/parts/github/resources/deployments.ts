import { on, text, type RepositoryCall, type Resource } from '../call.ts'
import type { Deployment, DeploymentState, DeploymentStatus, Environment } from '../model.ts'
import { page } from '../pages.ts'
import { created, GitHubError, noContent, notFound, ok, unprocessable } from '../replies.ts'
import { actionsAppView, nodeId, userView } from '../views/accounts.ts'
import { same } from '../world.ts'

export const deployments: Resource = {
  'repos/list-deployments': on('deployments:read', (call) => {
    const { environment, ref, sha, task } = call.params
    const asked = { environment, ref, sha, task }
    const found = call.repository.deployments.filter((one) =>
      Object.entries(asked).every(
        ([field, value]) => value === undefined || value === 'none' || one[field as keyof typeof asked] === value,
      ),
    )
    return page(call, found.toReversed(), (one) => deploymentView(call, one))
  }),
  'repos/create-deployment': on('deployments:write', async (call) => {
    const { ref, environment = 'production', payload = '', description, task = 'deploy' } = call.body
    const sha = await call.git.resolve(text(ref))
    if (!sha) throw unprocessable(`No ref found for: ${text(ref)}`)
    const time = call.world.now()
    const deployment: Deployment = {
      id: call.world.nextId(),
      sha,
      ref: text(ref),
      task: text(task),
      payload,
      environment: text(environment),
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
    environmentOf(call, deployment.environment)
    call.repository.deployments.push(deployment)
    return created(deploymentView(call, deployment))
  }),
  'repos/get-deployment': on('deployments:read', (call) => ok(deploymentView(call, theDeployment(call)))),
  'repos/delete-deployment': on('deployments:write', (call) => {
    const deployment = theDeployment(call)
    const all = call.repository.deployments
    if (all.length > 1 && stateOf(deployment) !== 'inactive' && deployment.statuses.length > 0) {
      throw unprocessable(
        'We cannot delete an active deployment unless it is the only deployment in a given environment.',
      )
    }
    all.splice(all.indexOf(deployment), 1)
    return noContent
  }),

  'repos/list-deployment-statuses': on('deployments:read', (call) => {
    const deployment = theDeployment(call)
    return page(call, deployment.statuses.toReversed(), (one) => statusView(call, deployment, one))
  }),
  'repos/get-deployment-status': on('deployments:read', (call) => {
    const deployment = theDeployment(call)
    const found = deployment.statuses.find((one) => one.id === call.params.status_id)
    if (!found) throw notFound()
    return ok(statusView(call, deployment, found))
  }),
  'repos/create-deployment-status': on('deployments:write', (call) => {
    const deployment = theDeployment(call)
    const { state, description, log_url, target_url, environment_url, auto_inactive = true } = call.body
    const status = addStatus(call, deployment, state as DeploymentState, {
      description: text(description ?? ''),
      log_url: text(log_url ?? target_url ?? ''),
      environment_url: text(environment_url ?? ''),
    })
    if (state === 'success' && auto_inactive === true) retireOlder(call, deployment)
    return created(statusView(call, deployment, status))
  }),

  'repos/get-all-environments': on('actions:read', (call) => {
    const all = call.repository.environments
    const wrap = (environments: readonly unknown[]) => ({ total_count: all.length, environments })
    return page(call, all, (one) => environmentView(call, one), wrap)
  }),
  'repos/get-environment': on('actions:read', (call) => ok(environmentView(call, theEnvironment(call)))),
  'repos/create-or-update-environment': on('administration:write', (call) => {
    const environment = environmentOf(call, text(call.params.environment_name))
    const { wait_timer, reviewers, prevent_self_review, deployment_branch_policy } = call.body
    environment.wait_timer = Number(wait_timer ?? 0)
    environment.prevent_self_review = prevent_self_review === true
    environment.branch_policy = (deployment_branch_policy ?? null) as Environment['branch_policy']
    const ids = ((reviewers ?? []) as readonly { readonly id?: number }[]).map((one) => one.id)
    environment.reviewers = call.world.state.accounts.filter((one) => ids.includes(one.id)).map((one) => one.login)
    environment.updated_at = call.world.now()
    return ok(environmentView(call, environment))
  }),
  'repos/delete-an-environment': on('administration:write', (call) => {
    const environment = theEnvironment(call)
    call.repository.environments.splice(call.repository.environments.indexOf(environment), 1)
    return noContent
  }),
}

/** The environment of that name, made on its first deployment as GitHub does. */
export function environmentOf(
  { repository, world }: Pick<RepositoryCall, 'repository' | 'world'>,
  name: string,
): Environment {
  const found = repository.environments.find((one) => same(one.name, name))
  if (found) return found
  const time = world.now()
  const made: Environment = {
    id: world.nextId(),
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

function theDeployment(call: RepositoryCall): Deployment {
  const found = call.repository.deployments.find((one) => one.id === call.params.deployment_id)
  if (!found) throw notFound()
  return found
}

function theEnvironment(call: RepositoryCall): Environment {
  const found = call.repository.environments.find((one) => same(one.name, text(call.params.environment_name)))
  if (!found) throw notFound()
  return found
}

function stateOf(deployment: Deployment): DeploymentState | undefined {
  return deployment.statuses.at(-1)?.state
}

/** A deployment waits for the commit's statuses: those named in `required_contexts`, or all that exist. */
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
  deployment: Deployment,
  state: DeploymentState,
  texts: Pick<DeploymentStatus, 'description' | 'log_url' | 'environment_url'>,
): DeploymentStatus {
  const time = world.now()
  const status = { id: world.nextId(), state, creator: caller.login, app: token.app, ...texts, created_at: time }
  deployment.statuses.push(status)
  deployment.updated_at = time
  return status
}

/**
 * A success makes earlier successful deployments to the same environment inactive, unless the new one is transient or
 * goes to a production environment (documented with `auto_inactive`: "non-transient, non-production").
 */
function retireOlder(call: RepositoryCall, deployment: Deployment): void {
  for (const other of call.repository.deployments) {
    const older = other.id < deployment.id && same(other.environment, deployment.environment)
    if (!older || other.transient || other.production || stateOf(other) !== 'success') continue
    addStatus(call, other, 'inactive', { description: '', log_url: '', environment_url: '' })
  }
}

function deploymentView({ api, base, world }: RepositoryCall, one: Deployment) {
  const url = `${api}/deployments/${one.id}`
  return {
    url,
    id: one.id,
    node_id: nodeId('Deployment', one.id),
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description,
    creator: userView(base, world.account(one.creator)),
    created_at: one.created_at,
    updated_at: one.updated_at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: one.app ? actionsAppView(base) : null,
  }
}

function statusView({ api, base, world }: RepositoryCall, deployment: Deployment, one: DeploymentStatus) {
  const url = `${api}/deployments/${deployment.id}`
  return {
    url: `${url}/statuses/${one.id}`,
    id: one.id,
    node_id: nodeId('DeploymentStatus', one.id),
    state: one.state,
    creator: userView(base, world.account(one.creator)),
    description: one.description,
    environment: deployment.environment,
    target_url: one.log_url,
    log_url: one.log_url,
    environment_url: one.environment_url,
    created_at: one.created_at,
    updated_at: one.created_at,
    deployment_url: url,
    repository_url: api,
    performed_via_github_app: one.app ? actionsAppView(base) : null,
  }
}

function environmentView({ api, html, base, world }: RepositoryCall, one: Environment) {
  const rule = (offset: number, type: string) => ({
    id: one.id * 10 + offset,
    node_id: nodeId('GateRule', one.id * 10 + offset),
    type,
  })
  const reviewers = one.reviewers.map((login) => ({ type: 'User', reviewer: userView(base, world.account(login)) }))
  return {
    id: one.id,
    node_id: nodeId('Environment', one.id),
    name: one.name,
    url: `${api}/environments/${encodeURIComponent(one.name)}`,
    html_url: `${html}/deployments/activity_log?environments_filter=${encodeURIComponent(one.name)}`,
    created_at: one.created_at,
    updated_at: one.updated_at,
    protection_rules: [
      ...(one.wait_timer > 0 ? [{ ...rule(1, 'wait_timer'), wait_timer: one.wait_timer }] : []),
      ...(reviewers.length > 0
        ? [{ ...rule(2, 'required_reviewers'), prevent_self_review: one.prevent_self_review, reviewers }]
        : []),
      ...(one.branch_policy ? [rule(3, 'branch_policy')] : []),
    ],
    deployment_branch_policy: one.branch_policy,
  }
}
