import type { EventContext } from '../../github/event.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'

/**
 * Whose commits a run works on.
 * `proposed`: those of a pull or merge request, of a merge queue, or of an event that anybody can cause. `default-branch`: those of
 * the default branch, which were merged. `other`: those of another branch, of a tag, or of somebody at a terminal.
 */
export type ChangeOrigin = 'proposed' | 'default-branch' | 'other'

/**
 * Reads it from the event and the ref alone, which GitHub or GitLab sets: no input of the action counts, since a pull request can
 * change every input in its own workflow.
 */
export function readChangeOrigin(event: EventContext, environment: EnvironmentVariables): ChangeOrigin {
  if (event.trigger.kind === 'none') return readGitLabOrigin(environment)
  if (event.privileged?.followsPush === true) return 'default-branch'
  return isProposed(event) ? 'proposed' : isDefaultBranch(event) ? 'default-branch' : 'other'
}

function isProposed({ trigger, privileged, ref = '' }: EventContext): boolean {
  if (privileged !== undefined || ref.startsWith('refs/pull/')) return true
  if (trigger.kind === 'other') return trigger.pullRequest !== undefined
  return trigger.kind === 'pull-request' || trigger.kind === 'merge-group'
}

function isDefaultBranch({ trigger, ref, defaultBranch }: EventContext): boolean {
  // The payload of a schedule does not name the branch: there is only one.
  if (trigger.kind === 'other' && trigger.name === 'schedule') return true
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
}

/** docs.gitlab.com, "Predefined CI/CD variables". */
function readGitLabOrigin(environment: EnvironmentVariables): ChangeOrigin {
  const { CI_MERGE_REQUEST_IID: id, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: defaultBranch } = environment
  if (id) return 'proposed'
  return branch && branch === defaultBranch ? 'default-branch' : 'other'
}
