import {
  canIssueIds,
  isRepositorySubject,
  type SubjectKind,
  type TokenRepository,
  type RepositoryScope,
} from '../../../../account/github-identity.ts'
import { buildOidcProviderArn } from '../../../../account/oidc-provider.ts'
import { buildDeletionProtectionPolicy } from '../../../../account/policy/deletion-protection.ts'
import { buildPreviewPolicy } from '../../../../account/policy/preview-access.ts'
import { buildStateAccessPolicy, type StatePurpose } from '../../../../account/policy/state-access.ts'
import { buildRoleArn, type RolePurpose, type WantedRole } from '../../../../account/role.ts'
import type { CallerIdentity } from '../../../../aws/session.ts'
import type { TerraformEnvironment } from '../../../../terraform/model.ts'
import type { ProvisionInputs } from '../../contract.ts'
import type { EnvironmentAccess } from './access.ts'
import type { GitLabTrust } from './gitlab-project.ts'
import { buildProjectTrust } from './gitlab-roles.ts'
import { hasPullRequests } from './trusted-jobs.ts'
import { listStateAccess } from './states.ts'

export interface RoleContext {
  readonly inputs: ProvisionInputs
  /** The GitHub environment that protects the jobs. */
  readonly githubEnvironment: string
  readonly roleName: string
  readonly environment: TerraformEnvironment
  readonly repository: TokenRepository
  /** Of the tokens, without `https://`. */
  readonly issuer: string
  readonly account: CallerIdentity
  readonly region: string
  /** Set if the jobs run in GitLab. */
  readonly gitlab: GitLabTrust | undefined
  /** Undefined if nothing names the environment's resources. */
  readonly access: EnvironmentAccess | undefined
}

/** Which jobs plan an environment. */
type PlanJobs = 'pull-requests' | 'default-branch'

/** The roles of an environment; its own first. */
export function buildWantedRoles(scope: RoleContext): readonly WantedRole[] {
  const { inputs, roleName, githubEnvironment } = scope
  return [
    buildApplyRole(scope, roleName, toTokenContext(githubEnvironment)),
    ...(inputs['plan-role'] ? [buildPlanRole(scope, `${roleName}-plan`)] : []),
    ...(inputs['preview-role'] ? [buildPreviewRole(scope, `${roleName}-preview`)] : []),
  ]
}

/** In the `sub` claim, GitHub writes colons as `%3A` ("OpenID Connect reference", "Example subject claims"). */
function toTokenContext(githubEnvironment: string): string {
  return `environment:${githubEnvironment.replaceAll(':', '%3A')}`
}

function buildApplyRole(scope: RoleContext, name: string, context: string): WantedRole {
  const { inputs, environment, account } = scope
  const state = buildStatePolicies(scope, 'apply')
  const { states } = listStateAccess(environment, scope.region)
  const protection = environment.deletionProtection
    ? {
        'deletion-protection': buildDeletionProtectionPolicy({
          ...account,
          states,
          role: buildRoleArn(name, account),
          taken: JSON.stringify(state).length,
        }),
      }
    : {}
  return {
    ...buildCommonParts(scope, { name, purpose: 'apply', kind: 'environment', contexts: [context] }),
    inlinePolicies: { ...state, ...protection },
    ownPolicies: scope.access?.arns.apply ?? [],
    policies: inputs['role-policies'],
  }
}

/**
 * Authors of pull requests can read what their jobs can: the states. An environment that is protected from deletion is one whose states
 * they should not read, and a role that excludes them is not opened to them, unless the input says otherwise.
 */
function buildPlanRole(scope: RoleContext, name: string): WantedRole {
  const { inputs, environment } = scope
  const { 'plan-role-for': asked } = inputs
  const usual = environment.deletionProtection ? 'default-branch' : 'pull-requests'
  const { contexts, ...common } = resolvePlanAccess(scope, asked ?? usual)
  const role = {
    ...buildCommonParts(scope, { name, purpose: 'plan', kind: 'no-environment', contexts }),
    ...common,
    ownPolicies: scope.access?.arns.plan ?? [],
    policies: inputs['plan-role-policies'],
  }
  if (asked !== undefined) return role
  return {
    ...role,
    keepStricter: (trusted) => {
      if (hasPullRequests(trusted)) return {}
      const { contexts, ...stricter } = resolvePlanAccess(scope, 'default-branch')
      const { trust, jobs } = buildCommonParts(scope, { name, purpose: 'plan', kind: 'no-environment', contexts })
      return { ...stricter, trust, jobs }
    },
  }
}

const pullRequest = 'pull_request'

function resolvePlanAccess(
  scope: RoleContext,
  jobs: PlanJobs,
): Pick<RepositoryScope, 'contexts'> & Pick<WantedRole, 'inlinePolicies'> {
  const branch = `ref:refs/heads/${scope.inputs['default-branch']}`
  return jobs === 'pull-requests'
    ? { contexts: [pullRequest, branch], inlinePolicies: buildStatePolicies(scope, 'plan') }
    : { contexts: [branch], inlinePolicies: buildStatePolicies(scope, 'protected-plan') }
}

function buildPreviewRole(scope: RoleContext, name: string): WantedRole {
  const { inputs, account, region } = scope
  const { 'preview-repository': repository, 'preview-cluster': cluster = '' } = inputs
  return {
    ...buildCommonParts(scope, { name, purpose: 'preview', kind: 'no-environment', contexts: [pullRequest] }),
    inlinePolicies: { 'eks-actions-preview': buildPreviewPolicy({ ...account, region, repository, cluster }) },
    ownPolicies: [],
    policies: [],
  }
}

interface RoleParts {
  readonly name: string
  readonly purpose: RolePurpose
  readonly kind: SubjectKind
  readonly contexts: RepositoryScope['contexts']
}

type CommonParts = Omit<WantedRole, 'inlinePolicies' | 'ownPolicies' | 'policies'>

function buildCommonParts(scope: RoleContext, parts: RoleParts): CommonParts {
  const { inputs, environment } = scope
  const { name, purpose } = parts
  const source =
    scope.gitlab === undefined ? buildRepositoryTrust(scope, parts) : buildGitLabTrust(scope.gitlab, scope, parts)
  return {
    ...{ name, purpose, environment: environment.name, folder: environment.path, ...source },
    description: `${descriptions[purpose]} of ${environment.name} in jobs of ${source.repository}`,
    boundary: inputs['permissions-boundary'],
  }
}

type RoleSource = Pick<WantedRole, 'repository' | 'trust' | 'jobs' | 'isOwnSubject'>

function buildRepositoryTrust({ issuer, account, ...scope }: RoleContext, { kind, contexts }: RoleParts): RoleSource {
  const repository = canIssueIds(issuer) ? scope.repository : { ...scope.repository, ids: undefined }
  return {
    repository: `${repository.owner}/${repository.name}`,
    trust: { provider: buildOidcProviderArn(account, issuer), issuer },
    jobs: { repository, contexts, keepsOthers: kind === 'environment' },
    isOwnSubject: (subject) => isRepositorySubject(subject, repository, kind),
  }
}

/** GitLab's tokens tell environments and branches apart, but not merge requests from other branches. */
function buildGitLabTrust(
  gitlab: GitLabTrust,
  { inputs: { 'default-branch': branch }, issuer, account }: RoleContext,
  { kind, contexts }: RoleParts,
): RoleSource {
  const provider = buildOidcProviderArn(account, issuer)
  if (kind === 'environment') return buildProjectTrust(gitlab, provider, { kind, branch, tier: gitlab.tier })
  return buildProjectTrust(
    gitlab,
    provider,
    contexts.includes(pullRequest) ? { kind: 'merge-requests' } : { kind: 'branch', branch },
  )
}

const descriptions = { apply: 'Terraform apply', plan: 'Terraform plan', preview: 'Previews' } as const

function buildStatePolicies(
  { environment, account, region }: RoleContext,
  purpose: StatePurpose,
): Pick<WantedRole['inlinePolicies'], 'eks-actions-state'> {
  const states = listStateAccess(environment, region)
  if (states.states.length + states.reads.length + states.readerRoles.length === 0) return {}
  return { 'eks-actions-state': buildStateAccessPolicy({ ...account, ...states }, purpose) }
}
