import { ActionError } from '../runner/errors/action-error.ts'
import { isRecord } from '../runner/records.ts'

/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
export function readErrorStatus(error: unknown): number | undefined {
  if (error instanceof ActionError) return readErrorStatus(error.cause)
  return readResponse(error)?.status
}

/** GitHub's own error message; undefined if there is none. */
export function readErrorMessage(error: unknown): string | undefined {
  if (error instanceof ActionError) return readErrorMessage(error.cause)
  const data = readResponse(error)?.data
  return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined
}

/** The `code` of each invalid field (422), for example `already_exists`. */
export function readFieldCodes(error: unknown): readonly string[] {
  if (error instanceof ActionError) return readFieldCodes(error.cause)
  const data = readResponse(error)?.data
  if (!hasMessage(data) || !Array.isArray(data.errors)) return []
  return (data.errors as readonly { readonly code?: unknown }[]).flatMap(({ code }) =>
    typeof code === 'string' ? [code] : [],
  )
}

/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function decideRetry(
  error: unknown,
  { now, longestWaitMs, random = Math.random }: { now: number; longestWaitMs: number; random?: () => number },
): boolean | number {
  if (isCancelled(error)) return false
  const answer = readResponse(error)
  // Without a response the connection broke; with a success the body could not be read.
  if (answer === undefined) return isRequestError(error)
  if (answer.status >= 500) return true
  if (!isRateLimit(error)) return false
  const waitMs = readLimitEnd(error, now)
  if (waitMs === undefined) return true
  return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000)
}

/** The error that people see. `what` is method and path of the request. */
export function toGitHubError(error: unknown, what: string): unknown {
  if (error instanceof ActionError) return error
  const answer = readResponse(error)
  if (answer === undefined && !isRequestError(error)) return error
  const said = readErrorMessage(error) ?? (error as Error).message
  if (answer !== undefined && isRateLimit(error)) return createRateLimitError(error, what, said)
  if (answer === undefined || answer.status >= 500) {
    return new ActionError('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
      cause: error,
    })
  }
  if (answer.status === 401 || answer.status === 403) return createForbiddenError(error, what, said)
  return new ActionError('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error })
}

function createRateLimitError(error: unknown, what: string, said: string): ActionError {
  const waitMs = readLimitEnd(error, Date.now())
  const until =
    waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`
  return new ActionError('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
    hint: `Re-run ${until}.`,
    cause: error,
  })
}

/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error: unknown, what: string, said: string): ActionError {
  const accepted = readResponse(error)?.headers['x-accepted-github-permissions']
  const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what)
  const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '))
  return new ActionError('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
    hint:
      entries === undefined
        ? 'Check that github-token is valid for this repository and has the required permission.'
        : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
    cause: error,
  })
}

/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission: string): string {
  return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``
}

/** For servers that do not name the permission. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/^GET .*\/actions\//, 'actions=read'],
  [/^GET .*\/issues\//, 'issues=read'],
  [/^GET .*\/deployments\b/, 'deployments=read'],
  [/\/deployments\b/, 'deployments=write'],
  [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
  [/\/comments\b/, 'pull_requests=write'],
  [/\/(issues|labels)\b/, 'issues=write'],
]

function findPermission(what: string): string | undefined {
  return permissions.find(([pattern]) => pattern.test(what))?.[1]
}

/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error: unknown): boolean {
  const answer = readResponse(error)
  if (answer === undefined) return false
  if (answer.status === 429) return true
  if (answer.status !== 403) return false
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers
  return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '')
}

function readLimitEnd(error: unknown, now: number): number | undefined {
  const headers = readResponse(error)?.headers ?? {}
  const after = headers['retry-after']
  if (after !== undefined && /^\d+$/.test(String(after))) return Number(after) * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - now)
}

/** What is read of Octokit's `RequestError`. */
interface RequestError extends Error {
  /** Undefined where the connection broke. */
  readonly response?: ErrorResponse
}

interface ErrorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

function readResponse(error: unknown): ErrorResponse | undefined {
  return isRequestError(error) ? error.response : undefined
}

/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError'
}

function isCancelled(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'cancelled'
}

function hasMessage(data: unknown): data is { readonly message: string; readonly errors?: unknown } {
  return isRecord(data) && typeof data.message === 'string'
}

function readFieldErrors({ errors }: { readonly errors?: unknown }): readonly string[] {
  if (!Array.isArray(errors)) return []
  return (errors as readonly unknown[]).flatMap((error) => {
    if (typeof error === 'string') return [error]
    return hasMessage(error) ? [error.message] : []
  })
}

function formatStatus(answer: ErrorResponse | undefined): string {
  return answer === undefined ? '' : `${answer.status} `
}
