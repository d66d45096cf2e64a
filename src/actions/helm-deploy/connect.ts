import { connectGitHub, type GitHub } from '../../github/client.ts'
import type { Context } from '../../runner/context.ts'
import type { Work } from './work.ts'

/**
 * GitHub's API, where this run has a token and a repository; undefined in a terminal, in GitLab and for the pull request of a
 * fork, whose token only reads.
 */
export async function connect(
  { inputs, event }: Pick<Work, 'inputs' | 'event'>,
  { log, signal, secrets }: Pick<Context, 'log' | 'signal' | 'secrets'>,
): Promise<GitHub | undefined> {
  const { repository, apiUrl, trigger } = event
  const token = inputs['github-token']
  const fork = trigger.kind === 'pull-request' && trigger.fork
  if (token === undefined || repository === undefined || fork) return undefined
  return connectGitHub({ apiUrl, repository, token, log, signal, redact: secrets.redact })
}
