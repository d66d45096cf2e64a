import { ActionError } from '../runner/errors/action-error.ts'
import type { EventContext } from './event.ts'

/**
 * A run for `pull_request_target` has the secrets and rights of the base branch. It must only work on files of the base:
 * whoever opens a pull request decides what is in its head, in the merge of both, and in everything made from them.
 * @param checkedOut the commit of the working copy that is worked on; undefined when it is none of git's
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
