import type { RequestError } from '@octokit/request-error'
import { ActionError } from '../runner/errors/action-error.ts'

/** The status of GitHub's answer, also of the answer behind an ActionError; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof ActionError) return statusOf(error.cause)
  return answerOf(error)?.status
}

/** What GitHub said, in its words; undefined when it said nothing. */
export function messageOf(error: unknown): string | undefined {
  if (error instanceof ActionError) return messageOf(error.cause)
  const data = answerOf(error)?.data
  return isMessage(data) ? [data.message, ...fieldErrors(data)].join('; ') : undefined
}

/** The `code` of each field in a refused request (422), for example `already_exists`. */
export function fieldCodes(error: unknown): readonly string[] {
  if (error instanceof ActionError) return fieldCodes(error.cause)
  const data = answerOf(error)?.data
  if (!isMessage(data) || !Array.isArray(data.errors)) return []
  return (data.errors as readonly { readonly code?: unknown }[]).flatMap(({ code }) =>
    typeof code === 'string' ? [code] : [],
  )
}

/**
 * Whether and when to try again: rate limits when GitHub says or after a pause, 5xx and broken connections after a pause.
 * A little is added at random to GitHub's own time, so that jobs which were refused together do not come back together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryVerdict(
  error: unknown,
  { now, longestWaitMs, random = Math.random }: { now: number; longestWaitMs: number; random?: () => number },
): boolean | number {
  if (isCancelled(error)) return false
  const answer = answerOf(error)
  // Without an answer the connection broke; with a success the body could not be read.
  if (answer === undefined) return isRequestError(error)
  if (answer.status >= 500) return true
  if (!isRateLimit(error)) return false
  const waitMs = limitEndsIn(error, now)
  if (waitMs === undefined) return true
  return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000)
}

/** The error that a person sees. `what` is method and path of the request. */
export function asActionError(error: unknown, what: string): unknown {
  if (error instanceof ActionError) return error
  const answer = answerOf(error)
  if (answer === undefined && !isRequestError(error)) return error
  const said = messageOf(error) ?? (error as Error).message
  if (answer !== undefined && isRateLimit(error)) return limited(error, what, said)
  if (answer === undefined || answer.status >= 500) {
    return new ActionError('github-unreachable', `GitHub did not answer ${what}: ${statusText(answer)}${said}`, {
      cause: error,
    })
  }
  if (answer.status === 401 || answer.status === 403) return forbidden(error, what, said)
  return new ActionError('github-failed', `GitHub refused ${what}: ${statusText(answer)}${said}`, { cause: error })
}

function limited(error: unknown, what: string, said: string): ActionError {
  const waitMs = limitEndsIn(error, Date.now())
  const until =
    waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`
  return new ActionError('github-unreachable', `GitHub's rate limit is used up at ${what}: ${said}`, {
    hint: `Run again ${until}.`,
    cause: error,
  })
}

/** GitHub names the permissions that would do: alternatives parted by `;`, what is needed together by `,`. */
function forbidden(error: unknown, what: string, said: string): ActionError {
  const accepted = answerOf(error)?.headers['x-accepted-github-permissions']
  const needed = typeof accepted === 'string' && accepted !== '' ? accepted : permissionFor(what)
  const entries = needed?.split(';').map((all) => all.split(',').map(permissionEntry).join(', '))
  return new ActionError('github-forbidden', `GitHub does not let this job ${what}: ${said}`, {
    hint:
      entries === undefined
        ? 'Check that github-token is valid for this repository and may do this.'
        : `Add ${entries.join(' or ')} under \`permissions:\` of the job. The token of a fork's pull request never writes.`,
    cause: error,
  })
}

/** `pull_requests=write`, as GitHub writes it, in the words of a workflow. */
function permissionEntry(permission: string): string {
  return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``
}

/** For servers that do not name it. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/^GET .*\/actions\//, 'actions=read'],
  [/^GET .*\/issues\//, 'issues=read'],
  [/^GET .*\/deployments\b/, 'deployments=read'],
  [/\/deployments\b/, 'deployments=write'],
  [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
  [/\/comments\b/, 'pull_requests=write'],
  [/\/(issues|labels)\b/, 'issues=write'],
]

function permissionFor(what: string): string | undefined {
  return permissions.find(([pattern]) => pattern.test(what))?.[1]
}

/** The secondary limit is a 403 or 429 with `retry-after`, the primary one has nothing remaining. */
function isRateLimit(error: unknown): boolean {
  const answer = answerOf(error)
  if (answer === undefined) return false
  if (answer.status === 429) return true
  if (answer.status !== 403) return false
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers
  return after !== undefined || remaining === '0' || /secondary rate limit/i.test(messageOf(error) ?? '')
}

function limitEndsIn(error: unknown, now: number): number | undefined {
  const headers = answerOf(error)?.headers ?? {}
  const after = headers['retry-after']
  if (after !== undefined && /^\d+$/.test(String(after))) return Number(after) * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - now)
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

function answerOf(error: unknown): Answer | undefined {
  return isRequestError(error) ? error.response : undefined
}

/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError'
}

function isCancelled(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'cancelled'
}

function isMessage(data: unknown): data is { readonly message: string; readonly errors?: unknown } {
  return typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
}

function fieldErrors({ errors }: { readonly errors?: unknown }): readonly string[] {
  if (!Array.isArray(errors)) return []
  return (errors as readonly unknown[]).flatMap((error) => {
    if (typeof error === 'string') return [error]
    return isMessage(error) ? [error.message] : []
  })
}

function statusText(answer: Answer | undefined): string {
  return answer === undefined ? '' : `${answer.status} `
}
