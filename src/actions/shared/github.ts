import { connectGitHub, type GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { isFork } from './forks.ts'

/** What a connection to GitHub needs of a run. */
interface GitHubRun {
  readonly inputs: { readonly 'github-token': string | undefined }
  readonly event: EventContext
}

type GitHubContext = Pick<Context, 'log' | 'signal' | 'secrets'>

/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
export async function connectToGitHub(
  { inputs, event: { repository, apiUrl } }: GitHubRun,
  { log, signal, secrets }: GitHubContext,
): Promise<GitHub | undefined> {
  const token = inputs['github-token']
  if (token === undefined || repository === undefined) return undefined
  return connectGitHub({ apiUrl, repository, token, log, signal, redact: secrets.redact })
}

/** As `connectToGitHub`; undefined also for a pull request from a fork, whose token can only read. */
export async function connectForWriting(run: GitHubRun, context: GitHubContext): Promise<GitHub | undefined> {
  return isFork(run.event) ? undefined : connectToGitHub(run, context)
}
