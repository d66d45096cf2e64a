import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { isForkWithoutCredentials } from '../shared/forks.ts'
import type { HelmDeployInputs } from './contract.ts'
import type { HelmDeployOutputs } from './command.ts'

/**
 * A pull request of a fork gets no credentials, so there is no way to the cluster. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
export function skipWithoutCredentials(
  { command, release = 'previews', kubeconfig }: HelmDeployInputs,
  event: EventContext,
  context: Context,
): HelmDeployOutputs | undefined {
  if (kubeconfig !== undefined || !isForkWithoutCredentials(event, context)) return undefined
  const sentence = `${command} of ${release} was skipped: pull requests of forks get no credentials. A maintainer can push the branch to this repository.`
  context.log.notice(sentence)
  context.summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false }
}
