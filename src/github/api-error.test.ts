import { expect, test } from 'vitest'
import { ActionError } from '../runner/errors/action-error.ts'
import { toGitHubError, readFieldCodes, readErrorMessage, decideRetry, readErrorStatus } from './api-error.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

function createResponseError(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  data: unknown = { message: 'No.' },
) {
  return createRequestError('No.', { status, headers, data })
}

/** As Octokit throws it; without a response where the connection broke. */
function createRequestError(message: string, response?: object): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status: 500, response })
}

const broken = createRequestError('other side closed')
const createLimitHeaders = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(now / 1000 + seconds),
})

test.each([
  ['a connection that broke', broken, true],
  ['a bad gateway', createResponseError(502), true],
  ['too many requests', createResponseError(429), true],
  ['a secondary limit', createResponseError(403, { 'retry-after': '5' }), 5500],
  [
    'a secondary limit that does not say when',
    createResponseError(403, {}, { message: 'You exceeded a secondary rate limit' }),
    true,
  ],
  ['a primary limit that ends soon', createResponseError(403, createLimitHeaders(20)), 20_500],
  ['a primary limit that has ended', createResponseError(429, createLimitHeaders(-5)), 500],
  ['a primary limit that ends late', createResponseError(403, createLimitHeaders(600)), false],
  ['a long pause', createResponseError(403, { 'retry-after': '61' }), false],
  ['a missing permission', createResponseError(403), false],
  ['a bad request', createResponseError(422), false],
  ['a cancelled run', new ActionError('cancelled', 'the run was cancelled'), false],
  ['a defect of ours', new TypeError('x is undefined'), false],
])('is retried after %s: %s', (_, error, expected) => {
  expect(decideRetry(error, { now, longestWaitMs: 60_000, random: () => 0.5 })).toBe(expected)
})

test.each([
  [
    'as GitHub names it',
    'PATCH /x',
    { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    '`issues: write` or `pull-requests: write`',
  ],
  [
    'two at once',
    'PATCH /x',
    { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
    '`contents: write`, `workflows: write`',
  ],
  ['by what was asked', 'POST /repos/a/b/issues/1/comments', {}, '`pull-requests: write`'],
  ['of an issue', 'PATCH /repos/a/b/issues/1', {}, '`issues: write`'],
  ['of artifacts', 'GET /repos/a/b/actions/artifacts', {}, '`actions: read`'],
  ['unknown', 'GET /repos/a/b/else', {}, 'github-token'],
])('the missing permission is named: %s', (_, what, headers, expected) => {
  const error = toGitHubError(createResponseError(403, headers), what) as ActionError
  expect([error.code, error.hint]).toEqual(['github-forbidden', expect.stringContaining(expected)])
})

test('the response of GitHub stays available behind the error', () => {
  const data = {
    message: 'Validation Failed',
    errors: [{ code: 'already_exists' }, { message: 'Body is too long' }, 'bare'],
  }
  const error = toGitHubError(createResponseError(422, {}, data), 'POST /x')
  expect([readErrorStatus(error), readErrorMessage(error), readFieldCodes(error)]).toEqual([
    422,
    'Validation Failed; Body is too long; bare',
    ['already_exists'],
  ])
})

test('an error of something else than a request is returned unchanged', () => {
  const error = new TypeError('x')
  expect(toGitHubError(error, 'GET /x')).toBe(error)
})
