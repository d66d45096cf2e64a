import { ActionError } from '../runner/errors/action-error.ts'
import type { EventContext, PrivilegedEvent, RepositoryName } from './event.ts'

/** The repository that holds a folder which the run works on. */
export interface CheckoutFacts {
  /** The folder, for people: `pr/terraform`. */
  readonly path: string
  /** HEAD; undefined where there is no git repository. */
  readonly commit: string | undefined
  /** Whether HEAD is known to be in the history of GITHUB_SHA. */
  readonly isInHistory: boolean
  /** Where it was cloned from. */
  readonly origin: RepositoryName | undefined
}

/**
 * A run for `pull_request_target`, `workflow_run`, a comment and the like has the secrets and rights of the default branch,
 * and anybody can cause it. So it must work on reviewed files only: the author of a pull request controls its head, the merge
 * commit, and everything derived from them.
 * @throws ActionError `untrusted-checkout` for a commit that is not known to be reviewed
 * @see https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export function assertTrustedCheckout(event: EventContext, checkout: CheckoutFacts): void {
  const { privileged } = event
  if (privileged === undefined || isReviewed(event, privileged, checkout)) return
  throw new ActionError(
    'untrusted-checkout',
    `${privileged.name} runs with the rights of ${event.defaultBranch ?? 'the default branch'}, but ${checkout.path} is ${describeCommit(event, checkout)}`,
    { details: [`reviewed is ${privileged.reviewed.join(' or ')}, and what came before it`] },
  )
}

function isReviewed(event: EventContext, { reviewed, head }: PrivilegedEvent, checkout: CheckoutFacts): boolean {
  const { commit, origin, isInHistory } = checkout
  if (commit === undefined) return false
  if (reviewed.includes(commit) || isInHistory) return true
  // Another repository of the owner, with charts or modules: pull requests here cannot change it.
  const isOther = origin !== undefined && !isSameRepository(origin, event.repository)
  return isOther && isSameOwner(origin, event.repository) && commit !== head.commit && !isSameRepository(origin, head)
}

function isSameOwner(one: RepositoryName, other: RepositoryName | undefined): boolean {
  return one.owner.toLowerCase() === other?.owner.toLowerCase()
}

function isSameRepository(one: RepositoryName, other: Partial<RepositoryName> | undefined): boolean {
  return one.owner.toLowerCase() === other?.owner?.toLowerCase() && one.repo.toLowerCase() === other.repo?.toLowerCase()
}

function describeCommit({ privileged, trigger }: EventContext, { commit }: CheckoutFacts): string {
  if (commit === undefined) return 'in no git repository, so nobody can tell whose files they are'
  if (commit !== privileged?.head.commit) return `at ${commit}, which is not known to be reviewed`
  const { name } = privileged
  if (trigger.kind === 'pull-request') return `the head of pull request #${trigger.number}`
  return `at ${commit}, the commit that caused the ${name} event`
}
