import { createGit, resolveCommit } from '../../git/git.ts'
import { type EventContext, readEvent } from '../../github/event.ts'
import { assertTrustedCheckout } from '../../github/trusted-checkout.ts'
import type { Context } from '../../runner/context.ts'

/**
 * The event of this run, before anything is done for it.
 * @throws ActionError `untrusted-checkout` where it comes with secrets and what is checked out is not ours
 */
export async function readTrustedEvent({ environment, processes, workspace }: Context): Promise<EventContext> {
  const event = await readEvent(environment)
  const { trigger } = event
  // Whose the working copy is matters there alone, and asking costs a process.
  if (trigger.kind === 'pull-request' && trigger.event === 'pull_request_target') {
    assertTrustedCheckout(event, await resolveCommit(createGit(processes, workspace), 'HEAD'))
  }
  return event
}
