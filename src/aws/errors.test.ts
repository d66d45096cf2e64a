import { describe, expect, test } from 'vitest'
import { ActionError } from '../runner/errors/action-error.ts'
import { callAws, toAwsError, readAwsErrorName } from './errors.ts'

const call = { what: 'the repository app could not be created', action: 'ecr:CreateRepository' }

/** As the SDK throws what a service answered. */
function createServiceError(name: string, status: number, message = 'a message'): Error {
  return Object.assign(new Error(message), {
    name,
    $metadata: { httpStatusCode: status, requestId: 'r-1', attempts: 8 },
  })
}

/** As Node.js reports a connection. */
function createNetworkError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, $metadata: { attempts: 8 } })
}

describe('an AWS error becomes', () => {
  test.each([
    ['AccessDenied', 403, 'aws-access-denied'],
    ['AccessDeniedException', 400, 'aws-access-denied'],
    ['UnauthorizedOperation', 403, 'aws-access-denied'],
    ['Forbidden', 403, 'aws-access-denied'],
    ['403', 403, 'aws-access-denied'],
    ['UnknownError', 403, 'aws-access-denied'],
    ['ExpiredToken', 400, 'credentials-expired'],
    ['ExpiredTokenException', 403, 'credentials-expired'],
    ['RequestExpired', 400, 'credentials-expired'],
    ['InvalidClientTokenId', 403, 'credentials-expired'],
    ['UnrecognizedClientException', 400, 'credentials-expired'],
    ['SignatureDoesNotMatch', 403, 'credentials-expired'],
    ['Throttling', 400, 'aws-throttled'],
    ['ThrottlingException', 429, 'aws-throttled'],
    ['RequestLimitExceeded', 503, 'aws-throttled'],
    ['SlowDown', 503, 'aws-throttled'],
    ['AnythingElse', 429, 'aws-throttled'],
    ['InvalidParameterException', 400, 'aws-failed'],
    ['InternalFailure', 500, 'aws-failed'],
    ['CredentialsProviderError', 0, 'no-credentials'],
  ])('%s (%d): %s', (name, status, code) => {
    const error = toAwsError(createServiceError(name, status), call)
    expect(error.code).toBe(code)
    expect(error.message).toContain(call.what)
    expect(error.hint).not.toBe('')
  })
})

describe('a connection that fails', () => {
  test.each([
    ['ECONNREFUSED', 'HTTPS_PROXY'],
    ['ENOTFOUND', 'aws-region'],
    ['ETIMEDOUT', 'HTTPS_PROXY'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'AWS_CA_BUNDLE'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'AWS_CA_BUNDLE'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'AWS_CA_BUNDLE'],
  ])('%s means that the endpoint is unreachable; check %s', (code, hint) => {
    const error = toAwsError(createNetworkError(code), call)
    expect(error.code).toBe('aws-unreachable')
    expect(error.hint).toContain(hint)
    expect(error.details.join()).toContain(code)
  })
})

describe('a denial names', () => {
  const user = 'arn:aws:iam::111122223333:user/ann'
  const session = 'arn:aws:sts::111122223333:assumed-role/deploy/eks-actions-1'
  const table = 'arn:aws:ecr:eu-central-1:111122223333:repository/app'

  test.each([
    [
      'what AWS names',
      `User: ${user} is not authorized to perform: ecr:TagResource on resource: ${table} because no identity-based policy allows the ecr:TagResource action`,
      ['ecr:TagResource is not allowed', `caller: ${user}`, `resource: ${table}`],
      `Add ecr:TagResource to a policy of ${user} for ${table}.`,
    ],
    [
      'the role of a session',
      `User: ${session} is not authorized to perform: ecr:CreateRepository on resource: ${table}`,
      ['ecr:CreateRepository is not allowed', `caller: ${session}`],
      `Add ecr:CreateRepository to a policy of the role deploy for ${table}.`,
    ],
    [
      'the explicit deny',
      `User: ${user} is not authorized to perform: ecr:CreateRepository on resource: ${table} with an explicit deny in a service control policy`,
      [],
      'denies ecr:CreateRepository explicitly',
    ],
    [
      'the action of the call where AWS names nothing',
      'Access Denied',
      ['ecr:CreateRepository is not allowed'],
      'Add ecr:CreateRepository to a policy of the caller.',
    ],
  ])('%s', (_, message, texts, hint) => {
    const error = toAwsError(createServiceError('AccessDenied', 403, message), call)
    const text = [error.message, ...error.details].join('\n')
    for (const part of texts) expect(text).toContain(part)
    expect(text).toContain('request r-1')
    expect(error.hint).toContain(hint)
  })
})

test('ActionErrors are returned unchanged, even from inside other errors', async () => {
  const own = new ActionError('no-credentials', 'none')
  expect(toAwsError(own, call)).toBe(own)
  expect(toAwsError(new Error('wrapped', { cause: own }), call)).toBe(own)
  await expect(callAws(call, () => Promise.reject(own))).rejects.toBe(own)
})

test('only responses have an error name', () => {
  expect(readAwsErrorName(createServiceError('ResourceNotFoundException', 404))).toBe('ResourceNotFoundException')
  expect(readAwsErrorName(createNetworkError('ECONNRESET'))).toBeUndefined()
})
