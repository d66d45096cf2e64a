import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredEnvironment, StoredReviewer } from '../model.ts'
import { replyPage } from '../pages.ts'
import { createNotFoundError, createUnprocessableError, noContent, replyOk } from '../replies.ts'
import { encodeNodeId, buildUserView } from '../views/accounts.ts'
import { isSameName } from '../world.ts'
import { serveVariables } from './variables.ts'
import { buildTeamView } from './people.ts'

export const environmentOperations: ResourceOperations = {
  'repos/get-all-environments': serveRepository('actions:read', (call) => {
    const all = call.repository.environments
    const wrap = (environments: readonly unknown[]) => ({ total_count: all.length, environments })
    return replyPage(call, all, (one) => buildEnvironmentView(call, one), wrap)
  }),
  'repos/get-environment': serveRepository('actions:read', (call) =>
    replyOk(buildEnvironmentView(call, findEnvironment(call))),
  ),
  'repos/create-or-update-environment': serveRepository('administration:write', (call) => {
    assertPlan(call)
    const environment = ensureEnvironment(call, coerceText(call.params.environment_name))
    const { wait_timer, reviewers, prevent_self_review, deployment_branch_policy } = call.body
    environment.wait_timer = Number(wait_timer ?? 0)
    environment.prevent_self_review = prevent_self_review === true
    environment.branch_policy = (deployment_branch_policy ?? null) as StoredEnvironment['branch_policy']
    if (environment.branch_policy?.custom_branch_policies !== true) environment.branch_policies.length = 0
    environment.reviewers = (reviewers ?? []) as readonly StoredReviewer[]
    environment.updated_at = call.world.now()
    return replyOk(buildEnvironmentView(call, environment))
  }),
  'repos/delete-an-environment': serveRepository('administration:write', (call) => {
    const environment = findEnvironment(call)
    call.repository.environments.splice(call.repository.environments.indexOf(environment), 1)
    return noContent
  }),

  'repos/list-deployment-branch-policies': serveRepository('actions:read', (call) => {
    const { branch_policies: all } = findPolicyEnvironment(call)
    const wrap = (policies: readonly unknown[]) => ({ total_count: all.length, branch_policies: policies })
    return replyPage(call, all, (one) => ({ ...one, node_id: encodeNodeId('GateBranchPolicy', one.id) }), wrap)
  }),
  'repos/create-deployment-branch-policy': serveRepository('administration:write', (call) => {
    const { branch_policies: all } = findPolicyEnvironment(call)
    const name = coerceText(call.body.name)
    const type = call.body.type === 'tag' ? 'tag' : 'branch'
    if (all.some((one) => one.name === name && one.type === type)) return { status: 303 }
    const policy = { id: call.world.takeId(), name, type } as const
    all.push(policy)
    return replyOk({ ...policy, node_id: encodeNodeId('GateBranchPolicy', policy.id) })
  }),
  ...serveVariables('environment', 'environments', (call) => findEnvironment(call).variables),
}

/**
 * Protection rules of private repositories need a paid plan, and required reviewers GitHub Enterprise (GitHub Docs, "Deployments and
 * environments").
 */
function assertPlan({ repository, body }: RepositoryCall): void {
  const { reviewers, wait_timer, prevent_self_review, deployment_branch_policy: branches } = body
  const hasReviewers = Array.isArray(reviewers) && reviewers.length > 0
  if (prevent_self_review === true && !hasReviewers) {
    throw createUnprocessableError(
      'Failed to create or update the environment protection rule. Required reviewers must have at least one reviewer to set prevent_self_review.',
    )
  }
  const policy = branches as StoredEnvironment['branch_policy'] | undefined
  if (policy && policy.protected_branches === policy.custom_branch_policies) {
    throw createUnprocessableError('Invalid deployment branch policy')
  }
  if (!repository.private || repository.plan === 'enterprise') return
  if (hasReviewers) throw createPlanError('the required reviewers protection rule')
  if (Number(wait_timer ?? 0) > 0) throw createPlanError('the wait timer protection rule')
  if (policy && repository.plan === 'free') throw createPlanError('the deployment branch policy protection rule')
}

function createPlanError(rule: string) {
  return createUnprocessableError(
    `Failed to create the environment protection rule. Please ensure the billing plan supports ${rule}.`,
  )
}

/** GitHub knows the policies of an environment only while it has custom ones. */
function findPolicyEnvironment(call: RepositoryCall): StoredEnvironment {
  const environment = findEnvironment(call)
  if (environment.branch_policy?.custom_branch_policies !== true) throw createNotFoundError()
  return environment
}

/** Returns the environment with that name; like GitHub, creates it on its first deployment. */
export function ensureEnvironment(
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
    branch_policies: [],
    variables: [],
    created_at: time,
    updated_at: time,
  }
  repository.environments.push(made)
  return made
}

function findEnvironment(call: RepositoryCall): StoredEnvironment {
  const found = call.repository.environments.find((one) =>
    isSameName(one.name, coerceText(call.params.environment_name)),
  )
  if (!found) throw createNotFoundError()
  return found
}

function buildEnvironmentView({ api, html, base, world }: RepositoryCall, one: StoredEnvironment) {
  const buildRule = (offset: number, type: string) => ({
    id: one.id * 10 + offset,
    node_id: encodeNodeId('GateRule', one.id * 10 + offset),
    type,
  })
  const reviewers = one.reviewers.flatMap(({ type, id }) => {
    const team = world.state.teams.find((known) => type === 'Team' && known.id === id)
    if (team !== undefined) return [{ type, reviewer: buildTeamView(base, team) }]
    const account = world.state.accounts.find((known) => type === 'User' && known.id === id)
    return account === undefined ? [] : [{ type, reviewer: buildUserView(base, account) }]
  })
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
