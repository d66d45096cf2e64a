import type { EventContext } from '../../github/event.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'

/**
 * Where this run stores its plans: what belongs to a pull request goes to `review`. The role proves it: that of a pull request
 * cannot write to `protected`, whatever its job claims to be.
 */
export function resolvePlanPlace(
  { trigger }: Pick<EventContext, 'trigger'>,
  environment: EnvironmentVariables,
): PlanPlace {
  switch (trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return 'review'
    case 'push':
      return 'protected'
    case 'other':
      return trigger.pullRequest === undefined ? 'protected' : 'review'
    case 'none':
      return resolveOutsideOfEvents(environment)
  }
}

/** In GitLab, on other CI servers, and in a terminal, where people have their own rights. */
function resolveOutsideOfEvents(environment: EnvironmentVariables): PlanPlace {
  const { GITLAB_CI, CI_COMMIT_BRANCH, CI_COMMIT_TAG, CI_DEFAULT_BRANCH, CI, GITHUB_ACTIONS } = environment
  if (GITLAB_CI === 'true') {
    // A pipeline for a merge request has neither branch nor tag.
    const isDefault = CI_COMMIT_BRANCH !== undefined && CI_COMMIT_BRANCH === CI_DEFAULT_BRANCH
    return isDefault || CI_COMMIT_TAG !== undefined ? 'protected' : 'review'
  }
  return CI === 'true' && GITHUB_ACTIONS !== 'true' ? 'review' : 'protected'
}
