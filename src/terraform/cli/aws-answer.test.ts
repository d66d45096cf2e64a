import { describe, expect, test } from 'vitest'
import { parseAwsFailure, trimAwsAnswer } from './aws-answer.ts'

const formatCall = (operation: string, rest: string): string =>
  `Unable to access the state: operation error S3: ${operation}, https response error StatusCode: ${rest}`

describe('the failure behind an answer of AWS to Terraform', () => {
  test.each([
    [
      'a denied call, with the action as AWS names it',
      formatCall(
        'PutObject',
        '403, api error AccessDenied: User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: s3:PutObject because',
      ),
      'aws-access-denied',
      ['x: s3:PutObject is not allowed', 'Add s3:PutObject to a policy of the role ci'],
    ],
    [
      'a denied HEAD, whose answer names nothing',
      formatCall('HeadObject', '403, RequestID: A, HostID: B, api error Forbidden: Forbidden'),
      'aws-access-denied',
      ['s3:GetObject is not allowed'],
    ],
    [
      'a denied list',
      formatCall('ListObjectsV2', '403, api error AccessDenied: no'),
      'aws-access-denied',
      ['s3:ListBucket'],
    ],
    ['throttling', formatCall('GetObject', '503, api error SlowDown: Reduce your request rate.'), 'aws-throttled', []],
    ['an expired session', formatCall('GetObject', '400, api error ExpiredToken: expired.'), 'credentials-expired', []],
    [
      'an expired session at HEAD',
      formatCall('HeadObject', '400, api error BadRequest: Bad Request'),
      'credentials-expired',
      [],
    ],
    [
      'a failing service',
      formatCall('GetObject', '500, api error InternalError: try again'),
      'aws-failed',
      ['InternalError'],
    ],
    [
      'no answer',
      formatCall('GetObject', '0, request send failed, dial tcp: lookup x: no such host'),
      'aws-unreachable',
      [],
    ],
    [
      'credentials that this run could not renew',
      'operation error ECR: TagResource, get identity: get credentials: failed to refresh cached credentials, failed to load credentials, NoCredentials: the credentials could not be renewed; see the log of the step',
      'credentials-expired',
      ['x: the AWS credentials have expired and could not be renewed', 'A tool requested AWS credentials'],
    ],
    [
      'a denied call of a provider',
      'operation error EC2: RunInstances, https response error StatusCode: 403, api error UnauthorizedOperation: You are not',
      'aws-access-denied',
      ['ec2:RunInstances'],
    ],
  ] as const)('%s', (_name, text, code, expected) => {
    const error = parseAwsFailure('x', text)
    expect(error?.code).toBe(code)
    const shown = [error?.message, ...(error?.details ?? []), error?.hint].join('\n')
    for (const part of expected) expect(shown).toContain(part)
  })

  test('is none where no call is told of', () => {
    expect(parseAwsFailure('x', 'Error: Unsupported argument')).toBeUndefined()
    expect(parseAwsFailure('x', formatCall('GetObject', '404, RequestID: A, HostID: B, NoSuchKey: '))).toBeUndefined()
  })

  test('leaves what stands before it', () => {
    expect(trimAwsAnswer(formatCall('PutObject', '500\nmore'))).toBe('Unable to access the state')
    expect(trimAwsAnswer('as it is')).toBe('as it is')
  })
})
