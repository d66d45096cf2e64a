import type { EventContext } from '../../github/event.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'

/**
 * Where this run stores its plans. What a pull request can start writes to `review`. That it cannot write elsewhere is up to
 * its role: a job of a pull request that claims to be another one is denied.
 */
export function resolvePlanPlace(
  { trigger, ref, defaultBranch }: Pick<EventContext, 'trigger' | 'ref' | 'defaultBranch'>,
  environment: EnvironmentVariables,
): PlanPlace {
  switch (trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return 'review'
    case 'push':
      return isDefaultBranch(ref, defaultBranch) ? 'protected' : 'review'
    case 'other': {
      // A schedule exists on the default branch only, and its payload need not name the branch.
      const scheduled = trigger.name === 'schedule'
      return trigger.pullRequest === undefined && (scheduled || isDefaultBranch(ref, defaultBranch))
        ? 'protected'
        : 'review'
    }
    case 'none':
      return resolveOutsideOfEvents(environment)
  }
}

function isDefaultBranch(ref: string | undefined, defaultBranch: string | undefined): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
}

/** In GitLab, on other CI servers, and in a terminal, where people have their own rights. */
function resolveOutsideOfEvents(environment: EnvironmentVariables): PlanPlace {
  const { GITLAB_CI, CI_COMMIT_BRANCH, CI_DEFAULT_BRANCH, CI, GITHUB_ACTIONS } = environment
  if (GITLAB_CI === 'true') {
    // A pipeline for a merge request has no branch.
    const isDefault = CI_COMMIT_BRANCH !== undefined && CI_COMMIT_BRANCH === CI_DEFAULT_BRANCH
    return isDefault ? 'protected' : 'review'
  }
  return CI === 'true' && GITHUB_ACTIONS !== 'true' ? 'review' : 'protected'
}
