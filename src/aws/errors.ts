import { ActionError } from '../runner/errors/action-error.ts'
import { describeClock } from '../runner/errors/machine-error.ts'

/** A call as people and IAM name it. */
export interface AwsCall {
  /** What failed, as the beginning of a sentence: `the cluster staging could not be looked up`. */
  readonly what: string
  /** The IAM action that the call needs: `eks:DescribeCluster`. */
  readonly action: string
}

/** Sends a call and explains its failure. @throws ActionError see `toAwsError` */
export async function callAws<T>(call: AwsCall, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw toAwsError(error, call)
  }
}

/** Name of a service's error: `ResourceNotFoundException`. Undefined for errors that no service returned. */
export function readAwsErrorName(error: unknown): string | undefined {
  const { name, $metadata: metadata } = readSdkError(error)
  return metadata?.httpStatusCode === undefined ? undefined : name
}

/** Whether a service refused credentials because they have expired, not for another reason. */
export function isExpiry(error: unknown): boolean {
  return expiredErrors.has(readAwsErrorName(error) ?? '')
}

/**
 * The failure of a call: `aws-access-denied` naming action, caller and resource; `aws-throttled`; `credentials-expired`;
 * `no-credentials`; `aws-unreachable`; otherwise `aws-failed`. An ActionError is returned unchanged.
 */
export function toAwsError(error: unknown, call: AwsCall): ActionError {
  const own = findActionError(error)
  if (own !== undefined) return own
  const failure = readSdkError(error)
  const { name, $metadata: metadata } = failure
  if (isClockSkew(failure)) return createClockError(failure, call)
  if (deniedErrors.has(name) || (metadata?.httpStatusCode === 403 && isUnnamed(name)))
    return createAccessDeniedError(failure, call)
  if (expiredErrors.has(name) || rejectedErrors.has(name)) return createCredentialsError(failure, call)
  if (throttledErrors.has(name) || metadata?.httpStatusCode === 429) return createThrottledError(failure, call)
  if (name === 'CredentialsProviderError') {
    return new ActionError('no-credentials', `${call.what}: there are no AWS credentials`, {
      details: [failure.message],
      hint: credentialsHint,
      cause: error,
    })
  }
  if (metadata?.httpStatusCode === undefined && isNetworkFailure(failure)) return createUnreachableError(failure, call)
  return new ActionError('aws-failed', call.what, {
    details: describeAnswer(failure),
    hint: `The call was ${call.action}; see what AWS returned.`,
    cause: error,
  })
}

export const credentialsHint =
  'Set role-to-assume (with permissions: id-token: write), or give the job credentials, for example with aws-actions/configure-aws-credentials.'

/** The services name the same error differently (see their lists of common errors; EC2, S3 and STS differ). */
const deniedErrors = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'AuthorizationError',
  'AuthorizationErrorException',
  'Forbidden',
])
const expiredErrors = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'])
const rejectedErrors = new Set([
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'InvalidToken',
  'AuthFailure',
])
const throttledErrors = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
  'BandwidthLimitExceeded',
  'PriorRequestNotComplete',
  'EC2ThrottledException',
])
const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** Properties that the SDK and Node.js set on their errors. */
interface SdkError {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string; readonly attempts?: number }
  readonly cause?: unknown
  readonly error: unknown
}

function readSdkError(error: unknown): SdkError {
  const { name, message, code, $metadata, cause } = error as Partial<SdkError>
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    ...(typeof code === 'string' ? { code } : {}),
    ...($metadata === undefined ? {} : { $metadata }),
    cause,
    error,
  }
}

/** The SDK rethrows ActionErrors of a credential source, sometimes wrapped. */
function findActionError(error: unknown): ActionError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof ActionError) return at
  }
  return undefined
}

/** Named first: whatever else is refused, is refused because of it. */
function isClockSkew({ name, code = '', message, cause }: SdkError): boolean {
  if (name === 'RequestTimeTooSkewed' || code === 'CERT_NOT_YET_VALID') return true
  if (/signature (not yet current|expired)|clock skew|certificate is not yet valid/i.test(message)) return true
  if (/x509: certificate has expired or is not yet valid: current time \S+ is before/.test(message)) return true
  return cause instanceof Error && isClockSkew(readSdkError(cause))
}

function createClockError(failure: SdkError, call: AwsCall): ActionError {
  return new ActionError('clock-skewed', `${call.what}: ${describeClock('AWS refuses what it signs')}`, {
    details: [failure.message],
    cause: failure.error,
  })
}

/** A response without a body, as to HEAD, has no error name. */
function isUnnamed(name: string): boolean {
  return ['Error', 'UnknownError', 'Unknown', '403'].includes(name)
}

const notAuthorized =
  /^User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?/

function createAccessDeniedError(failure: SdkError, call: AwsCall): ActionError {
  const said = notAuthorized.exec(failure.message)?.groups ?? {}
  const action = said.action ?? call.action
  const resource = said.resource?.replace(/[.,;]$/, '')
  return new ActionError('aws-access-denied', `${call.what}: ${action} is not allowed`, {
    details: [
      ...(said.caller === undefined ? [] : [`caller: ${said.caller}`]),
      ...(resource === undefined ? [] : [`resource: ${resource}`]),
      ...describeAnswer(failure),
    ],
    hint: /explicit deny/i.test(failure.message)
      ? `A policy denies ${action} explicitly: no grant overrides it; change that policy.`
      : `Add ${action} to a policy of ${describePolicyHolder(said.caller)}${resource === undefined ? '' : ` for ${resource}`}.`,
    cause: failure.error,
  })
}

/** Where to add the policy: a session has no policies, but its role does. */
function describePolicyHolder(caller: string | undefined): string {
  const role = /:assumed-role\/([^/]+)\//.exec(caller ?? '')?.[1]
  return role === undefined ? (caller ?? 'the caller') : `the role ${role}`
}

function createCredentialsError(failure: SdkError, call: AwsCall): ActionError {
  const why = expiredErrors.has(failure.name) ? 'the AWS credentials have expired' : 'AWS rejected the credentials'
  return new ActionError('credentials-expired', `${call.what}: ${why}`, {
    details: describeAnswer(failure),
    hint: expiredErrors.has(failure.name)
      ? 'Set role-to-assume: its credentials are renewed for as long as the action runs. Or obtain new credentials right before this step.'
      : "Check the job's keys and session token, the region (some must be enabled first), and the runner's clock.",
    cause: failure.error,
  })
}

function createThrottledError(failure: SdkError, call: AwsCall): ActionError {
  const tries = failure.$metadata?.attempts
  return new ActionError('aws-throttled', `${call.what}: AWS throttled the requests`, {
    details: [...(tries === undefined ? [] : [`tried ${tries} times`]), ...describeAnswer(failure)],
    hint: `Re-run later or run less in parallel; ${call.action} has a quota per account and region.`,
    cause: failure.error,
  })
}

function isNetworkFailure({ name, code = '', cause }: SdkError): boolean {
  if (name === 'TimeoutError' || networkErrors.has(code) || isCertificateProblem(code) || code.startsWith('ERR_PROXY'))
    return true
  return cause instanceof Error && isNetworkFailure(readSdkError(cause))
}

/** Codes of OpenSSL's verification, as Node.js names them (tls, "X509 certificate error codes"). */
function isCertificateProblem(code: string): boolean {
  return /CERT|_ISSUER|SIGNATURE/.test(code)
}

function createUnreachableError(failure: SdkError, call: AwsCall): ActionError {
  const code = failure.code ?? ''
  return new ActionError('aws-unreachable', `${call.what}: the AWS endpoint could not be reached`, {
    details: [failure.message],
    hint: isCertificateProblem(code)
      ? "The certificate is not trusted: set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS to the proxy's certificate authority."
      : code === 'ENOTFOUND'
        ? 'The host does not exist: check aws-region and AWS_ENDPOINT_URL.'
        : "Check the runner's network, HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.",
    cause: failure.error,
  })
}

function describeAnswer({ name, message, $metadata: metadata }: SdkError): readonly string[] {
  const id = metadata?.requestId === undefined ? '' : ` (request ${metadata.requestId})`
  return [`AWS returned ${name}: ${message}${id}`]
}
