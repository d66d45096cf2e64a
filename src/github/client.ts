import { hideVariable } from '../runner/host/environment.ts'
import type { Log } from '../runner/log.ts'
import type { RetryOptions } from '../runner/retry.ts'
import type { EventContext, RepositoryName } from './event.ts'
import type { Octokit } from './octokit.ts'

/** The REST API of one server, for one repository, with one token. */
export interface GitHub {
  readonly repository: RepositoryName
  /**
   * One request, typed by its route: `request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { … })`. Rate limits,
   * 5xx and broken connections are retried, POST included. A POST whose response was lost may have succeeded, so callers
   * that create something must check afterwards.
   * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
   */
  readonly request: Octokit['request']
  /** All pages of a list. */
  readonly paginate: Octokit['paginate']
  /** What only GraphQL offers; errors in the response are thrown as they are. */
  readonly graphql: Octokit['graphql']
  /** Login that comments show as their author: `github-actions[bot]` for the job's own token. */
  readonly author: () => Promise<string>
}

export interface GitHubOptions extends Pick<EventContext, 'apiUrl'> {
  readonly repository: RepositoryName
  readonly token: string
  readonly log: Pick<Log, 'debug' | 'line'>
  readonly signal: AbortSignal
  /** Removes secrets from texts of comments, issues and the like. */
  readonly redact?: (text: string) => string
  /** Replaced in tests. */
  readonly sleep?: RetryOptions['sleep']
}

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const { repository, log, redact = (text: string) => text } = options
  // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
  const { createOctokit, requestAttempts } = await hideVariable('GITHUB_EVENT_PATH', () => import('./octokit.ts'))
  const octokit = createOctokit({
    ...options,
    redact,
    logDebug: log.debug,
    onRetry: (request, { number, waitMs, error }) => {
      const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`
      log.line(`GitHub: ${request}: ${(error as Error).message}; ${next}`)
    },
  })
  let author: Promise<string> | undefined
  return {
    repository,
    request: octokit.request,
    paginate: octokit.paginate,
    graphql: octokit.graphql,
    // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
    author: () => (author ??= octokit.graphql<Viewer>('{ viewer { login } }').then(({ viewer }) => viewer.login)),
  }
}

interface Viewer {
  readonly viewer: { readonly login: string }
}
