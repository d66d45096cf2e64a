import { formatPackageCommand } from '../../runner/package-command.ts'
import { toRecord } from '../../runner/records.ts'
import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import { formatApiCommand } from './gh-command.ts'
import type { SetupChange, SetupPart } from './model.ts'

/** GitHub's number of the role "administrator" of a repository (REST API, "Create a repository ruleset"). */
const administrators = 5

/**
 * Whether changes reach a branch only by a reviewed pull request: by a ruleset, or by branch protection. If not, a ruleset
 * is added.
 * @throws ActionError as a request of `GitHub`
 */
export async function inspectBranchRules(github: GitHub, branch: string): Promise<SetupPart> {
  const part = { kind: 'branch', name: branch, kept: [], warnings: [] } as const
  if (!(await hasBranch(github, branch))) {
    const [command = ''] = buildRulesetChange(github, branch).commands
    return {
      ...part,
      presence: 'missing',
      changes: [],
      warnings: [
        `The branch ${branch} does not exist yet, so nothing requires reviews on it. Once it is pushed, run ${formatPackageCommand('bootstrap')} again, which adds the rule, or: ${command}`,
      ],
    }
  }
  try {
    const isReviewed = (await hasReviewRule(github, branch)) || (await hasReviewProtection(github, branch))
    return { ...part, presence: 'present', changes: isReviewed ? [] : [buildRulesetChange(github, branch)] }
  } catch (error) {
    if (!isPlanLimit(error)) throw error
    return { ...part, presence: 'present', changes: [], warnings: [describeMissingRules(branch)] }
  }
}

/** The change that requires a reviewed pull request for a branch. */
export function buildRulesetChange(
  { request, repository }: Pick<GitHub, 'repository' | 'request'>,
  branch: string,
): SetupChange {
  const body = {
    name: `Reviews on ${branch}`,
    target: 'branch' as const,
    enforcement: 'active' as const,
    bypass_actors: [
      { actor_id: administrators, actor_type: 'RepositoryRole' as const, bypass_mode: 'pull_request' as const },
    ],
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      { type: 'deletion' as const },
      { type: 'non_fast_forward' as const },
      {
        type: 'pull_request' as const,
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
        },
      },
    ],
  }
  return {
    text: 'require a pull request with one approval (ruleset; administrators can merge their own without one), forbid force pushes and deletion',
    commands: [formatApiCommand('POST', `repos/${repository.owner}/${repository.repo}/rulesets`, body)],
    apply: async () => {
      try {
        await request('POST /repos/{owner}/{repo}/rulesets', { ...repository, ...body })
        return []
      } catch (error) {
        if (!isPlanLimit(error)) throw error
        return [describeMissingRules(branch)]
      }
    },
  }
}

function describeMissingRules(branch: string): string {
  return `GitHub's plan has no branch rules for this private repository: whoever may push can change ${branch} without a review, and its jobs apply that. require-approvals: 1 for provision and helm-deploy stops what nobody approved.`
}

function isPlanLimit(error: unknown): boolean {
  return readErrorStatus(error) === 403 && /upgrade to github/i.test(error instanceof Error ? error.message : '')
}

async function hasBranch({ request, repository }: GitHub, branch: string): Promise<boolean> {
  try {
    await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` })
    return true
  } catch (error) {
    // 409: the repository is empty.
    const status = readErrorStatus(error)
    if (status === 404 || status === 409) return false
    throw error
  }
}

async function hasReviewRule({ paginate, repository }: GitHub, branch: string): Promise<boolean> {
  const rules = await paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    ...repository,
    branch,
    per_page: 100,
  })
  return rules.some(
    (rule) => rule.type === 'pull_request' && Number(toRecord(rule.parameters).required_approving_review_count) > 0,
  )
}

async function hasReviewProtection({ request, repository }: GitHub, branch: string): Promise<boolean> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...repository, branch })
    return (data.required_pull_request_reviews?.required_approving_review_count ?? 0) > 0
  } catch (error) {
    if (readErrorStatus(error) === 404) return false
    throw error
  }
}
