import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import type { ProvisionInputs } from './contract.ts'
import type { ProvisionOutputs } from './results.ts'

/**
 * A pull request of a fork gets no credentials, so there is nothing to plan with. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
export function skipWithoutCredentials(
  { command, environment }: ProvisionInputs,
  { trigger }: EventContext,
  { log, summary, environment: variables }: Context,
): ProvisionOutputs | undefined {
  const fork = trigger.kind === 'pull-request' && trigger.fork
  // A secret that a fork does not get is an empty text.
  const credentials = [variables.AWS_ACCESS_KEY_ID, variables.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean)
  if (!fork || command === 'validate' || credentials) return undefined
  const sentence = `${environment} was not planned: pull requests of forks get no credentials. A maintainer can push the branch to this repository to see its plan.`
  log.notice(sentence)
  summary.add({ kind: 'paragraph', text: sentence })
  return { changes: false }
}
