import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'

/** Whether the run belongs to a pull request whose branch is in another repository. */
export function isFork({ trigger }: Pick<EventContext, 'trigger'>): boolean {
  return trigger.kind === 'pull-request' && trigger.fork
}

/** Completes "…: " in messages about what such a run leaves out. */
export const forksGetNoCredentials = 'pull requests from forks get no credentials'

/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
export function isForkWithoutCredentials(
  event: Pick<EventContext, 'trigger'>,
  { environment }: Pick<Context, 'environment'>,
): boolean {
  // A secret that a fork does not get is an empty text.
  const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean)
  return isFork(event) && !credentials
}
