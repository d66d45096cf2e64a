import { ActionError } from '../runner/errors/action-error.ts'
import type { EventContext } from './event.ts'

/**
 * A run for `pull_request_target` has the secrets and permissions of the base branch, so it must work only on files of the
 * base: the author of a pull request controls its head, the merge commit, and everything derived from them.
 * @param checkedOut the commit of the working copy; undefined if it is not a git checkout
 * @throws ActionError `untrusted-checkout`
 * @see https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export function assertTrustedCheckout({ trigger, sha }: EventContext, checkedOut: string | undefined): void {
  if (trigger.kind !== 'pull-request' || trigger.event !== 'pull_request_target') return
  const trusted = [...new Set([sha, trigger.base])].filter((commit) => commit !== undefined)
  if (checkedOut !== undefined && trusted.includes(checkedOut)) return
  const what = checkedOut === trigger.head ? `the head of pull request #${trigger.number}` : (checkedOut ?? 'no commit')
  throw new ActionError(
    'untrusted-checkout',
    `pull_request_target runs with secrets, but the checkout is not the base branch: ${what}`,
    { details: [`the base is ${trusted.join(' or ')}`] },
  )
}
