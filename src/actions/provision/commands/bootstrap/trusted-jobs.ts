import { isAnyBranch } from '../../../../account/gitlab-identity.ts'
import type { WantedRole } from '../../../../account/role.ts'
import { resolveSubjects } from '../../../../account/token-scope.ts'

/** Whether subjects include jobs of pull requests; in GitLab those of every branch, as a merge request has the subject of its branch. */
export function hasPullRequests(subjects: readonly string[]): boolean {
  return subjects.some((subject) => subject.endsWith(':pull_request') || isAnyBranch(subject))
}

/** Whether a role is for plans of pull requests. */
export function isForReviews({ purpose, jobs }: Pick<WantedRole, 'purpose' | 'jobs'>): boolean {
  return purpose === 'plan' && hasPullRequests(resolveSubjects([], jobs))
}
