import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import type { HelmDeployInputs } from './contract.ts'
import type { HelmDeployOutputs } from './work.ts'

/**
 * A pull request of a fork gets no credentials, so there is no way to the cluster. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
export function skipWithoutCredentials(
  { command, release = 'previews', kubeconfig }: HelmDeployInputs,
  { trigger }: EventContext,
  { log, summary, environment }: Context,
): HelmDeployOutputs | undefined {
  const fork = trigger.kind === 'pull-request' && trigger.fork
  // A secret that a fork does not get is an empty text.
  const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean)
  if (!fork || credentials || kubeconfig !== undefined) return undefined
  const sentence = `${command} of ${release} was skipped: pull requests of forks get no credentials. A maintainer can push the branch to this repository.`
  log.notice(sentence)
  summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false }
}
