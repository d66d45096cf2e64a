import type { Octokit } from '@octokit/core'
import type { PaginateInterface } from '@octokit/plugin-paginate-rest'
import type { Log } from '../runner/log.ts'
import { retry } from '../runner/retry.ts'
import type { EventContext, RepositoryName } from './event.ts'
import { toGitHubError, decideRetry } from './api-error.ts'

/** The REST API of one server, for one repository, with one token. */
export interface GitHub {
  readonly repository: RepositoryName
  /**
   * One request, typed by its route: `request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { … })`. Rate limits,
   * 5xx and broken connections are tried again, POST included: a POST whose answer was lost may have been done, so what
   * creates something has to look again afterwards.
   * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
   */
  readonly request: Octokit['request']
  /** All pages of a list. */
  readonly paginate: PaginateInterface
  /** Login of whom the token belongs to, as comments name their author: `github-actions[bot]` for a job's own token. */
  readonly author: () => Promise<string>
}

export interface GitHubOptions extends Pick<EventContext, 'apiUrl'> {
  readonly repository: RepositoryName
  readonly token: string
  readonly log: Pick<Log, 'debug' | 'line'>
  readonly signal: AbortSignal
  /** Takes secrets out of what is written to comments, issues and the like. */
  readonly redact?: (text: string) => string
}

const attempts = 4
/** Longer than this nobody waits for a rate limit: the run fails and says when it ends. */
const longestWaitMs = 60_000

/**
 * Opens the API; nothing is sent yet. Octokit is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`) and
 * `NODE_EXTRA_CA_CERTS` are honoured.
 */
export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const { apiUrl, repository, token, log, signal, redact } = options
  const { createOctokit } = await import('./octokit.ts')
  const octokit = createOctokit({ apiUrl, token, signal, debug: log.debug })
  octokit.hook.wrap('request', async (send, request) => {
    const what = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`
    if (redact !== undefined) redactTexts(request, redact)
    try {
      return await retry(async () => send(request), {
        attempts,
        baseMs: 500,
        maxMs: longestWaitMs,
        signal,
        shouldRetry: (error) => decideRetry(error, { now: Date.now(), longestWaitMs }),
        onRetry: ({ number, waitMs, error }) => {
          const reason = (error as Error).message
          log.line(`GitHub: ${what}: ${reason}; try ${number + 1} of ${attempts} in ${(waitMs / 1000).toFixed(1)}s`)
        },
      })
    } catch (error) {
      signal.throwIfAborted()
      throw toGitHubError(error, what)
    }
  })
  let author: Promise<string> | undefined
  return {
    repository,
    request: octokit.request,
    paginate: octokit.paginate,
    // A job's token is no user, so `GET /user` refuses it; `viewer` knows every kind of token.
    author: () => (author ??= octokit.graphql<Viewer>('{ viewer { login } }').then(({ viewer }) => viewer.login)),
  }
}

/** What people write and read; everything else is names and numbers. */
const textFields = ['body', 'title', 'description', 'commit_message', 'message'] as const

function redactTexts(request: Record<string, unknown>, redact: (text: string) => string): void {
  for (const name of textFields) {
    const text = request[name]
    if (typeof text === 'string') request[name] = redact(text)
  }
}

interface Viewer {
  readonly viewer: { readonly login: string }
}
