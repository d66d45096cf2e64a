/**
 * The client of `@actions/github` with our options and hooks. It loads the REST plugins and undici: import this file only
 * where GitHub is called, and without GITHUB_EVENT_PATH, whose file the package reads at its import.
 */
import { getOctokitOptions, GitHub as ToolkitClient } from '@actions/github/lib/utils'
import { type FailedAttempt, retry, type RetryOptions } from '../runner/retry.ts'
import { decideRetry, toGitHubError } from './api-error.ts'
import { createFetch } from './fetch.ts'

export type Octokit = InstanceType<typeof ToolkitClient>

export interface OctokitOptions {
  readonly apiUrl: string
  readonly token: string
  readonly signal: AbortSignal
  readonly logDebug: (text: string) => void
  readonly onRetry: (request: string, attempt: FailedAttempt) => void
  /** Removes secrets from the texts of a request. */
  readonly redact: (text: string) => string
  /** Replaced in tests. */
  readonly sleep?: RetryOptions['sleep']
}

/** Without it GitHub answers with its latest version. */
const apiVersion = '2022-11-28'
export const requestAttempts = 4
/** A rate limit that lasts longer is not waited for: the run fails and says when it ends. */
const longestWaitMs = 60_000

/** A client whose requests are authenticated, versioned, redacted, retried, and fail with ActionErrors. Sends nothing yet. */
export function createOctokit(options: OctokitOptions): Octokit {
  const { apiUrl, token, signal, logDebug, redact } = options
  const octokit = new ToolkitClient(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: 'eks-actions',
      // The default fetch takes its proxy from the environment when the module is loaded, and never times out.
      request: { fetch: createFetch(apiUrl), signal },
      log: { debug: logDebug, info: logDebug, warn: logDebug, error: logDebug },
    }),
  )
  // Hooks run outwards from the request: what is registered last comes first, and once for all attempts.
  octokit.hook.wrap('request', async (send, request) => {
    const name = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`
    return sendWithRetries(async () => send(request), name, options)
  })
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = apiVersion
    redactTexts(request, redact)
  })
  return octokit
}

/** @throws ActionError of `toGitHubError`; the reason of the signal when the run was cancelled */
async function sendWithRetries<T>(
  send: () => Promise<T>,
  name: string,
  { signal, onRetry, sleep }: OctokitOptions,
): Promise<T> {
  try {
    return await retry(send, {
      attempts: requestAttempts,
      baseMs: 500,
      maxMs: longestWaitMs,
      signal,
      shouldRetry: (error) => decideRetry(error, { now: Date.now(), longestWaitMs }),
      onRetry: (attempt) => {
        onRetry(name, attempt)
      },
      ...(sleep === undefined ? {} : { sleep }),
    })
  } catch (error) {
    signal.throwIfAborted()
    throw toGitHubError(error, name)
  }
}

/** The fields that people write and read; everything else is names and numbers. */
const textFields = ['body', 'title', 'description', 'commit_message', 'message'] as const

function redactTexts(request: Record<string, unknown>, redact: (text: string) => string): void {
  for (const field of textFields) {
    const text = request[field]
    if (typeof text === 'string') request[field] = redact(text)
  }
}
