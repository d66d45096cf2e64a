import { isRecord, toRecord, toText } from '../../runner/records.ts'
import { readErrorMessage, readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import type { RepositoryName } from '../event.ts'
import { formatApiCommand, formatVariableCommand } from './gh-command.ts'
import type { EnvironmentSetup, Reviewer, SetupChange, SetupPart } from './model.ts'
import { buildVariableChanges, inspectVariables } from './variables.ts'

/** An environment as GitHub returns it. */
interface CurrentEnvironment {
  readonly waitTimer: number
  readonly reviewers: readonly Reviewer[]
  readonly preventSelfReview: boolean
  readonly branches: BranchLimit
}

type BranchLimit =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected' }
  /** Patterns; none admits nothing. */
  | { readonly kind: 'listed'; readonly names: readonly string[] }

type EnvironmentRequest = Pick<GitHub, 'repository' | 'request' | 'paginate'>

const customPolicy = { protected_branches: false, custom_branch_policies: true } as const

/**
 * What an environment lacks: it admits one branch, and may have reviewers. A limit or reviewers that somebody set are kept.
 * @throws ActionError as a request of `GitHub`
 */
export async function inspectEnvironment(github: GitHub, wanted: EnvironmentSetup, branch: string): Promise<SetupPart> {
  const current = await readCurrentEnvironment(github, wanted.name)
  const variables = await inspectVariables(
    github,
    wanted.variables,
    { environment: wanted.name },
    current !== undefined,
  )
  const limit = current?.branches ?? { kind: 'any' }
  const missesReviewers = wanted.reviewers.length > 0 && (current?.reviewers ?? []).length === 0
  const missesLimit = limit.kind === 'any'
  const missesBranch = missesLimit || (limit.kind === 'listed' && limit.names.length === 0)
  const settings = current === undefined || missesLimit || missesReviewers
  return {
    kind: 'environment',
    name: wanted.name,
    presence: current === undefined ? 'missing' : 'present',
    changes: [
      ...(settings ? [buildSettingsChange(github, wanted, branch, { current, missesLimit, missesReviewers })] : []),
      ...(!missesLimit && missesBranch ? [buildBranchChange(github, wanted.name, branch)] : []),
      ...variables.changes,
    ],
    kept: [...describeKept(wanted, branch, current), ...variables.kept],
    warnings: [
      ...(limit.kind === 'listed' && limit.names.length > 0 && !limit.names.includes(branch)
        ? [
            `The environment ${wanted.name} admits ${limit.names.join(', ')} and not ${branch}, whose jobs cannot use it.`,
          ]
        : []),
      ...variables.warnings,
    ],
  }
}

/** The changes that create an environment, without a look at GitHub. */
export function buildEnvironmentChanges(
  github: EnvironmentRequest,
  wanted: EnvironmentSetup,
  branch: string,
): readonly SetupChange[] {
  const state = { current: undefined, missesLimit: true, missesReviewers: wanted.reviewers.length > 0 }
  return [
    buildSettingsChange(github, wanted, branch, state),
    ...buildVariableChanges(github, wanted.variables, { environment: wanted.name }),
  ]
}

function describeKept(
  { reviewers: wanted }: EnvironmentSetup,
  branch: string,
  current: CurrentEnvironment | undefined,
): readonly string[] {
  if (current === undefined) return []
  const { branches, reviewers, waitTimer } = current
  const others = branches.kind === 'listed' ? branches.names.filter((name) => name !== branch) : []
  const names = reviewers.map(({ name }) => name).join(', ')
  const isWanted =
    wanted.length === reviewers.length && wanted.every(({ id }) => reviewers.some((one) => one.id === id))
  return [
    ...(branches.kind === 'protected' ? ['it admits protected branches'] : []),
    ...(others.length > 0 ? [`it admits ${others.join(', ')}`] : []),
    ...(reviewers.length > 0 && !isWanted ? [`its reviewers: ${names}`] : []),
    ...(waitTimer > 0 ? [`it waits ${String(waitTimer)} minutes`] : []),
  ]
}

interface SettingsState {
  readonly current: CurrentEnvironment | undefined
  readonly missesLimit: boolean
  readonly missesReviewers: boolean
}

/** One request sets all of it, so what is there is sent again. */
function buildSettingsChange(
  github: EnvironmentRequest,
  { name, reviewers }: EnvironmentSetup,
  branch: string,
  { current, missesLimit, missesReviewers }: SettingsState,
): SetupChange {
  const path = `repos/${github.repository.owner}/${github.repository.repo}/environments/${encodeURIComponent(name)}`
  const wantedReviewers = missesReviewers ? reviewers : (current?.reviewers ?? [])
  const body: EnvironmentBody = {
    ...(current !== undefined && current.waitTimer > 0 ? { wait_timer: current.waitTimer } : {}),
    ...(wantedReviewers.length > 0
      ? {
          reviewers: wantedReviewers.map(({ type, id }) => ({ type, id })),
          prevent_self_review: missesReviewers
            ? canPreventSelfReview(reviewers)
            : (current?.preventSelfReview ?? false),
        }
      : {}),
    deployment_branch_policy: missesLimit
      ? customPolicy
      : {
          protected_branches: current?.branches.kind === 'protected',
          custom_branch_policies: current?.branches.kind === 'listed',
        },
  }
  const texts = [
    ...(current === undefined ? ['create it'] : []),
    ...(missesLimit ? [`admit the branch ${branch} alone`] : []),
    ...(missesReviewers ? [describeReviewers(reviewers)] : []),
  ]
  const addsBranch = missesLimit ? [buildBranchChange(github, name, branch)] : []
  return {
    text: texts.join(', '),
    commands: [formatApiCommand('PUT', path, body), ...addsBranch.flatMap(({ commands }) => commands)],
    apply: async () => {
      const notices = await putEnvironment(github, name, body)
      const limited = !notices.some(({ lost }) => lost === 'branches')
      if (limited) for (const change of addsBranch) await change.apply()
      return notices.map(({ text }) => text)
    },
  }
}

/** With one reviewer who starts the jobs, nobody could approve them. */
function canPreventSelfReview(reviewers: readonly Reviewer[]): boolean {
  return reviewers.length > 1 || reviewers.some(({ type }) => type === 'Team')
}

function describeReviewers(reviewers: readonly Reviewer[]): string {
  const names = reviewers.map(({ name }) => name).join(' or ')
  const own = canPreventSelfReview(reviewers) ? ', for runs that somebody else started' : ''
  return `require the approval of ${names}${own}, if GitHub's plan has required reviewers`
}

interface EnvironmentBody extends Readonly<Record<string, unknown>> {
  readonly reviewers?: { type: Reviewer['type']; id: number }[]
  readonly deployment_branch_policy: { protected_branches: boolean; custom_branch_policies: boolean } | null
}

interface PlanNotice {
  readonly lost: 'reviewers' | 'branches'
  readonly text: string
}

/**
 * GitHub answers 422 where the plan lacks a rule. The environment is created without that rule then, because without the environment
 * the first job would create it just so.
 */
async function putEnvironment(
  { request, repository }: EnvironmentRequest,
  name: string,
  body: EnvironmentBody,
): Promise<readonly PlanNotice[]> {
  const attempts: readonly { readonly sent: EnvironmentBody; readonly notices: readonly PlanNotice[] }[] = [
    { sent: body, notices: [] },
    ...(body.reviewers === undefined
      ? []
      : [
          {
            sent: { deployment_branch_policy: body.deployment_branch_policy },
            notices: [{ lost: 'reviewers', text: describeMissingReviewers(repository, name) } as const],
          },
        ]),
    { sent: { deployment_branch_policy: null }, notices: [{ lost: 'branches', text: describeMissingLimit(name) }] },
  ]
  const notices: PlanNotice[] = []
  for (const [index, attempt] of attempts.entries()) {
    notices.push(...attempt.notices)
    try {
      await request('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
        ...repository,
        environment_name: name,
        ...attempt.sent,
      })
      return notices
    } catch (error) {
      if (!isPlanLimit(error) || index === attempts.length - 1) throw error
    }
  }
  return notices
}

function describeMissingLimit(name: string): string {
  return `GitHub's plan does not limit the environments of this private repository: whoever may push a branch can run a job with environment: ${name} and assume its role. Change the plan, or make the repository public, before ${name} holds anything of value; then run bootstrap again.`
}

function describeMissingReviewers({ owner, repo }: RepositoryName, name: string): string {
  const command = formatVariableCommand({ owner, repo }, { name: 'PRODUCTION_APPROVALS', value: '1' })
  return `GitHub's plan has no required reviewers for this repository (only public repositories and GitHub Enterprise have them), so nobody has to approve the jobs of ${name}. require-approvals: 1 on the steps of its workflow counts the approvals of the merged pull request instead; production.yml, rollback.yml and destroy.yml have it with: ${command}`
}

function isPlanLimit(error: unknown): boolean {
  return readErrorStatus(error) === 422 && /billing plan|protected branch gate/i.test(readErrorMessage(error) ?? '')
}

function buildBranchChange({ request, repository }: EnvironmentRequest, name: string, branch: string): SetupChange {
  const path = `repos/${repository.owner}/${repository.repo}/environments/${encodeURIComponent(name)}/deployment-branch-policies`
  return {
    text: `admit the branch ${branch}`,
    commands: [formatApiCommand('POST', path, { name: branch })],
    apply: async () => {
      await request('POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', {
        ...repository,
        environment_name: name,
        name: branch,
      }).catch((error: unknown) => {
        // It exists already.
        if (readErrorStatus(error) !== 303) throw error
      })
      return []
    },
  }
}

async function readCurrentEnvironment(github: GitHub, name: string): Promise<CurrentEnvironment | undefined> {
  const { request, repository } = github
  const place = { ...repository, environment_name: name }
  const found = await request('GET /repos/{owner}/{repo}/environments/{environment_name}', place).catch(
    (error: unknown) => {
      if (readErrorStatus(error) === 404) return undefined
      throw error
    },
  )
  if (found === undefined) return undefined
  const { protection_rules: rules = [], deployment_branch_policy: policy } = found.data
  const findRule = (type: string): Readonly<Record<string, unknown>> =>
    toRecord(rules.find((rule: { readonly type: string }) => rule.type === type))
  const { wait_timer: waitTimer } = findRule('wait_timer')
  const { reviewers, prevent_self_review: preventSelfReview } = findRule('required_reviewers')
  return {
    waitTimer: typeof waitTimer === 'number' ? waitTimer : 0,
    reviewers: parseReviewers(reviewers),
    preventSelfReview: preventSelfReview === true,
    branches:
      policy === null || policy === undefined
        ? { kind: 'any' }
        : policy.protected_branches
          ? { kind: 'protected' }
          : { kind: 'listed', names: await listBranchPolicies(github, name) },
  }
}

function parseReviewers(reviewers: unknown): readonly Reviewer[] {
  if (!Array.isArray(reviewers)) return []
  return reviewers.flatMap((one: unknown) => {
    if (!isRecord(one) || !isRecord(one.reviewer) || typeof one.reviewer.id !== 'number') return []
    const { id, login, slug } = one.reviewer
    return [{ type: one.type === 'Team' ? 'Team' : 'User', id, name: toText(login ?? slug ?? id) } as const]
  })
}

async function listBranchPolicies({ paginate, repository }: GitHub, name: string): Promise<readonly string[]> {
  const policies = await paginate(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    { ...repository, environment_name: name, per_page: 100 },
  )
  return policies.flatMap(({ name: pattern }) => pattern ?? [])
}
