import type { EventContext } from '../../../../github/event.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'

/** In a workflow only a person starts it: nothing that an event brings along may decide who gets roles. */
export function assertStartedByHand({ trigger }: EventContext): void {
  if (trigger.kind === 'none' || (trigger.kind === 'other' && trigger.name === 'workflow_dispatch')) return
  if (trigger.kind === 'pull-request') {
    throw new ActionError(
      'pull-request-refused',
      `bootstrap does not run for pull request #${trigger.number}: its jobs must not have credentials that can create roles`,
    )
  }
  const name = trigger.kind === 'other' ? trigger.name : trigger.kind.replace('-', '_')
  throw new ActionError('event-refused', `bootstrap runs for workflow_dispatch alone, not for ${name}`, {
    hint: 'Start it by hand: `on: workflow_dispatch`, or in a terminal with `npx eks-actions bootstrap`.',
  })
}
