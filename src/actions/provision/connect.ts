import { connectGitHub, type GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import type { ProvisionInputs } from './contract.ts'

/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
export async function connect(
  inputs: ProvisionInputs,
  { repository, apiUrl }: EventContext,
  { log, signal, secrets }: Context,
): Promise<GitHub | undefined> {
  const token = inputs['github-token']
  if (token === undefined || repository === undefined) return undefined
  return connectGitHub({ apiUrl, repository, token, log, signal, redact: secrets.redact })
}
