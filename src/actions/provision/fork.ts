import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { isForkWithoutCredentials } from '../shared/forks.ts'
import type { ProvisionInputs } from './contract.ts'
import type { ProvisionOutputs } from './outputs.ts'

/**
 * A pull request of a fork gets no credentials, so there is nothing to plan with. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
export function skipForkPlan(
  { command, environment }: ProvisionInputs,
  event: EventContext,
  context: Context,
): ProvisionOutputs | undefined {
  if (command === 'validate' || !isForkWithoutCredentials(event, context)) return undefined
  const sentence = `${environment} was not planned: pull requests of forks get no credentials. A maintainer can push the branch to this repository to see its plan.`
  context.log.notice(sentence)
  context.summary.add({ kind: 'paragraph', text: sentence })
  return { changes: false }
}
