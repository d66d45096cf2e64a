/** Faults of the stack's AWS endpoint, each in the error format of the service's protocol. */

import { readAccessKey, type AwsOperation, type AwsProtocol, type RequestHead } from './operation.ts'

const awsFaultKinds = ['throttle', 'error', 'reset', 'slow', 'expired'] as const
type AwsFaultKind = (typeof awsFaultKinds)[number]

export interface FaultRule {
  readonly fault: AwsFaultKind
  /** Only this service, for example `ecr`. Default: every service. */
  readonly service?: string
  /** Only this operation, for example `DescribeCluster`. Default: every operation. */
  readonly operation?: string
  /** Only requests whose path has this suffix, for example `/manifests/cache`. Default: every path. */
  readonly path?: string
  /** Only requests signed with this access key; of an account's twelve digits, also those of its role sessions. Default: every key. */
  readonly key?: string
  /** Number of requests that it hits. Default: all. */
  readonly count?: number
  /** For `error`: the HTTP status, 500 to 599. Default 500. */
  readonly status?: number
  /** For `slow`: delay before the request is forwarded, in milliseconds. Default 2000. */
  readonly milliseconds?: number
}

/** A complete HTTP response. */
export interface FaultResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Reads `throttle,service=ecr,operation=DescribeRepositories,count=3`.
 * @throws Error that names the problem.
 */
export function parseFault(text: string): FaultRule {
  const [fault, ...settings] = text.split(',')
  return checkFault({
    fault,
    ...Object.fromEntries(
      settings.map((setting) => {
        const [key = '', value = ''] = setting.split('=', 2)
        return [key, /^\d+$/.test(value) ? Number(value) : value]
      }),
    ),
  })
}

/** @throws Error naming the first field that is not one of a {@link FaultRule}. */
export function checkFault(value: unknown): FaultRule {
  if (typeof value !== 'object' || value === null) throw new Error('a fault is an object with the field "fault"')
  const types: Readonly<Record<string, string>> = {
    fault: 'string',
    service: 'string',
    operation: 'string',
    path: 'string',
    key: 'string',
    count: 'number',
    status: 'number',
    milliseconds: 'number',
  }
  for (const [key, field] of Object.entries(value)) {
    const type = Object.hasOwn(types, key) ? types[key] : undefined
    if (type === undefined) throw new Error(`a fault has no field "${key}"; it has ${Object.keys(types).join(', ')}`)
    if (typeof field !== type)
      throw new Error(`the fault's field "${key}" must be a ${type}, not ${JSON.stringify(field)}`)
  }
  const rule = value as FaultRule
  if (!awsFaultKinds.includes(rule.fault))
    throw new Error(`there is no fault "${rule.fault}"; there are ${awsFaultKinds.join(', ')}`)
  return rule
}

/** @param findAccount of the session that a key belongs to */
export function matchesFault(
  rule: FaultRule,
  operation: AwsOperation,
  { url, headers }: Pick<RequestHead, 'url' | 'headers'>,
  findAccount: (key: string) => string | undefined = () => undefined,
): boolean {
  const [path = ''] = url.split('?', 1)
  const key = readAccessKey({ url, headers })
  return (
    path.endsWith(rule.path ?? '') &&
    (rule.key === undefined || rule.key === key || (key !== undefined && rule.key === findAccount(key))) &&
    (rule.service === undefined || rule.service === operation.service) &&
    (rule.operation === undefined || rule.operation === operation.name)
  )
}

interface ErrorText {
  readonly status: number
  readonly code: string
  readonly message: string
}

const rateExceeded = 'Rate exceeded'
const expired = 'The security token included in the request is expired'
const internal = 'We encountered an internal error. Please try again.'

/** Codes and statuses from the services' lists of common errors. */
const errors: Readonly<Record<'throttle' | 'expired' | 'error', Readonly<Record<AwsProtocol, ErrorText>>>> = {
  throttle: {
    json: { status: 400, code: 'ThrottlingException', message: rateExceeded },
    query: { status: 400, code: 'Throttling', message: rateExceeded },
    ec2: { status: 503, code: 'RequestLimitExceeded', message: 'Request limit exceeded.' },
    'rest-json': { status: 429, code: 'ThrottlingException', message: rateExceeded },
    s3: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    registry: { status: 429, code: 'TOOMANYREQUESTS', message: rateExceeded },
  },
  expired: {
    json: { status: 400, code: 'ExpiredTokenException', message: expired },
    query: { status: 403, code: 'ExpiredToken', message: expired },
    ec2: { status: 400, code: 'RequestExpired', message: 'Request has expired.' },
    'rest-json': { status: 403, code: 'ExpiredTokenException', message: expired },
    s3: { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' },
    registry: {
      status: 403,
      code: 'DENIED',
      message: 'Your authorization token has expired. Reauthenticate and try again.',
    },
  },
  error: {
    json: { status: 500, code: 'ServerException', message: internal },
    query: { status: 500, code: 'InternalFailure', message: internal },
    ec2: { status: 500, code: 'InternalError', message: internal },
    'rest-json': { status: 500, code: 'ServerException', message: internal },
    s3: { status: 500, code: 'InternalError', message: internal },
    registry: { status: 500, code: 'UNKNOWN', message: internal },
  },
}

/** Builds the response of a request that a fault hits; `reset` and `slow` have none. */
export function buildFaultResponse(
  rule: FaultRule & { fault: 'throttle' | 'expired' | 'error' },
  protocol: AwsProtocol,
): FaultResponse {
  const known = errors[rule.fault][protocol]
  const error = rule.fault === 'error' && rule.status !== undefined ? { ...known, status: rule.status } : known
  return { status: error.status, ...render[protocol](error) }
}

const requestId = '00000000-0000-4000-8000-000000000000'
const xml = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const render: Readonly<Record<AwsProtocol, (error: ErrorText) => Pick<FaultResponse, 'headers' | 'body'>>> = {
  json: ({ code, message }) => ({
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
    body: JSON.stringify({ __type: code, message }),
  }),
  query: ({ status, code, message }) => ({
    headers: xml,
    body: `${declaration}<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  }),
  ec2: ({ code, message }) => ({
    headers: xml,
    body: `${declaration}<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`,
  }),
  'rest-json': ({ code, message }) => ({
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code, 'x-amzn-requestid': requestId },
    body: JSON.stringify({ message }),
  }),
  s3: ({ code, message }) => ({
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
    body: `${declaration}<Error><Code>${code}</Code><Message>${message}</Message><RequestId>${requestId}</RequestId></Error>`,
  }),
  registry: ({ code, message }) => ({
    headers: { 'content-type': 'application/json', 'docker-distribution-api-version': 'registry/2.0' },
    body: JSON.stringify({ errors: [{ code, message }] }),
  }),
}
