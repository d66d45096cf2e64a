import { renewalFailure } from '../../aws/credential-endpoint.ts'
import { toAwsError } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { getOwn } from '../../runner/records.ts'

/** An AWS error in Terraform's output: S3 backend and AWS provider print errors in the format of the AWS SDK for Go 2. */
interface AwsAnswer {
  /** `S3`, `EC2`. */
  readonly service: string
  /** `PutObject`. */
  readonly operation: string
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** `AccessDenied`; empty when there was no answer. */
  readonly name: string
  readonly message: string
}

/**
 * The failure behind an AWS error, with the missing IAM action, or that there was no answer.
 * @param what was attempted, as the beginning of a sentence
 * @returns undefined if the text reports no call to AWS, or only a missing object
 */
export function parseAwsFailure(what: string, text: string): ActionError | undefined {
  if (isFailedRenewal(text)) return createRenewalError(what)
  const answer = readAwsAnswer(text)
  if (answer === undefined || answer.name === 'NoSuchKey') return undefined
  const { service, operation, status, name, message } = answer
  const error = Object.assign(new Error(message), {
    name,
    ...(status === undefined ? { code: toNetworkCode(message) } : { $metadata: { httpStatusCode: status } }),
  })
  return toAwsError(error, { what, action: toIamAction(service, operation) })
}

/** Whether Terraform requested credentials from this run, and there were none. */
export function isFailedRenewal(text: string): boolean {
  return text.includes(`NoCredentials: ${renewalFailure}`)
}

/** The credentials that this run serves to Terraform ended; its log says why there are no new ones. */
function createRenewalError(what: string): ActionError {
  return new ActionError('credentials-expired', `${what}: the AWS credentials have expired and could not be renewed`, {
    hint: 'The warning "A tool requested AWS credentials, but there were none" in the log says why. Fix that, then run again.',
  })
}

/** The text before the failed call: `Unable to list objects in S3 bucket "acme"`. */
export function trimAwsAnswer(text: string): string {
  return text.replace(/:? *operation error [^]*$/, '')
}

function readAwsAnswer(text: string): AwsAnswer | undefined {
  const found = /operation error (?<service>[\w ]+): (?<operation>\w+), (?<rest>[^\n]*)/.exec(text)?.groups
  if (found === undefined) return undefined
  const { service = '', operation = '', rest = '' } = found
  const status = Number(/StatusCode: (\d+)/.exec(rest)?.[1] ?? 0)
  const [, name = '', message = rest] = /(?:api error |, (?=NoSuch))(\w+): (.*)$/.exec(rest) ?? []
  // A response to HEAD has no body, so S3 can only answer 400 to expired credentials.
  const expired = operation.startsWith('Head') && status === 400
  return {
    service,
    operation,
    status: status === 0 ? undefined : status,
    name: expired ? 'ExpiredToken' : name,
    message: expired
      ? `${message} (S3 answers HEAD requests with nothing more when the credentials have expired)`
      : message,
  }
}

/** Some calls have a different name than the action that allows them (Service Authorization Reference, "Amazon S3"). */
const s3Actions: Readonly<Record<string, string>> = {
  HeadObject: 'GetObject',
  ListObjectsV2: 'ListBucket',
  HeadBucket: 'ListBucket',
}

function toIamAction(service: string, operation: string): string {
  const action = service === 'S3' ? (getOwn(s3Actions, operation) ?? operation) : operation
  return `${service.toLowerCase().replaceAll(' ', '')}:${action}`
}

function toNetworkCode(message: string): string {
  if (message.includes('no such host')) return 'ENOTFOUND'
  return message.includes('connection reset') ? 'ECONNRESET' : 'ECONNREFUSED'
}
