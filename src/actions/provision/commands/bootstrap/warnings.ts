import { canIssueIds } from '../../../../account/github-identity.ts'
import type { WantedRole } from '../../../../account/role.ts'
import { formatSubjectSwitch } from '../../../../aws/credentials/id-token.ts'
import type { ProvisionInputs } from '../../contract.ts'
import { listGitLabWarnings } from './gitlab-project.ts'
import type { BootstrapReport } from './report.ts'
import { hasPullRequests } from './trusted-jobs.ts'

/** What a run knows about the tokens of the repository. */
export interface TokenFacts {
  /** Without `https://`. */
  readonly issuer: string
  /** Of the job's own token; undefined in a terminal. */
  readonly subject: string | undefined
}

/** What a person should know before the roles are used. */
export function listBootstrapWarnings(
  inputs: ProvisionInputs,
  bootstrapped: BootstrapReport,
  token: TokenFacts,
): readonly string[] {
  const { roles, parts, access } = bootstrapped
  const plan = roles.find(({ purpose }) => purpose === 'plan')
  const subjects = parts.find(({ kind, name }) => kind === 'role' && name === plan?.name)?.subjects ?? []
  return [
    ...(bootstrapped.gitlab === undefined
      ? listSubjectWarnings(bootstrapped, token)
      : listGitLabWarnings(bootstrapped.gitlab)),
    ...roles
      .filter((role) => role.purpose !== 'preview' && !hasPolicies(role) && isMissing(role, bootstrapped))
      .map(
        (role) =>
          `${role.name} gets no policies: it can use its states and nothing else, because nothing names the resources of ${bootstrapped.environment}. Set resource-prefix, name in its settings.yaml, or ${role.purpose === 'apply' ? 'role-policies' : 'plan-role-policies'}.`,
      ),
    ...(access?.boundaryInSettings === undefined
      ? []
      : [
          `settings.yaml of ${bootstrapped.environment} names the permissions boundary ${access.boundaryInSettings}, but its roles may create only roles within ${access.boundary}: Terraform will be denied to create roles until both agree.`,
        ]),
    ...(plan !== undefined && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'))
      ? [
          `ReadOnlyAccess lets ${hasPullRequests(subjects) ? `${bootstrapped.gitlab === undefined ? 'pull' : 'merge'} request jobs` : `jobs that assume ${plan.name}`} read every object in the account, including states of other environments. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.`,
        ]
      : []),
    ...(plan !== undefined && hasPullRequests(subjects)
      ? [
          `Jobs of ${bootstrapped.gitlab === undefined ? 'pull' : 'merge'} requests may assume ${plan.name}: everybody who may push a branch can read the states of ${bootstrapped.environment}. plan-role-for: default-branch excludes them.`,
        ]
      : []),
  ]
}

/** Whether the roles can tell this repository from another one with its name, and whether its jobs can assume them. */
function listSubjectWarnings(
  { repository: { owner, name, ids } }: BootstrapReport,
  { issuer, subject }: TokenFacts,
): readonly string[] {
  const risk = `whoever registers ${owner}/${name} after it was renamed or deleted can assume the roles`
  if (!canIssueIds(issuer)) return [`Tokens of ${issuer} contain no IDs, so only names are trusted: ${risk}.`]
  if (ids === undefined) {
    return [
      `The IDs of ${owner}/${name} are unknown, so only tokens whose sub contains names are trusted: ${risk}, and jobs of repositories created after 2026-07-15, whose tokens contain IDs, cannot. Set github-repository-ids or github-token (in a terminal the variable GITHUB_TOKEN).`,
    ]
  }
  if (subject === undefined || subject.includes('@')) return []
  return [
    `The tokens of ${owner}/${name} contain no IDs yet, and the roles trust only those that do. Switch the repository before its jobs use the roles: ${formatSubjectSwitch(`${owner}/${name}`)}`,
  ]
}

function hasPolicies({ ownPolicies, policies }: WantedRole): boolean {
  return ownPolicies.length + policies.length > 0
}

function isMissing({ name }: WantedRole, { parts }: BootstrapReport): boolean {
  return parts.some((part) => part.kind === 'role' && part.name === name && part.presence === 'missing')
}
