import { describe, expect, test } from 'vitest'
import {
  escapeWildcards,
  parsePolicy,
  type PolicyDocument,
  createPolicyDocument,
  isSamePolicy,
  type Statement,
} from './document.ts'

const read: Statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/k' }
const list: Statement = { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::b'] }

describe('two documents', () => {
  test.each<readonly [string, PolicyDocument, PolicyDocument]>([
    ['order of statements', createPolicyDocument([read, list]), createPolicyDocument([list, read])],
    [
      'order of elements',
      createPolicyDocument([read]),
      createPolicyDocument([{ Resource: read.Resource ?? '', Effect: 'Allow', Action: read.Action }]),
    ],
    ['one text or a list', createPolicyDocument([read]), createPolicyDocument([{ ...read, Action: ['s3:GetObject'] }])],
    [
      'order and doubles in a list',
      createPolicyDocument([{ ...read, Action: ['s3:A', 's3:B'] }]),
      createPolicyDocument([{ ...read, Action: ['s3:B', 's3:A', 's3:A'] }]),
    ],
    ['case of actions', createPolicyDocument([read]), createPolicyDocument([{ ...read, Action: 'S3:getobject' }])],
    ['Sid', createPolicyDocument([{ ...read, Sid: 'One' }]), createPolicyDocument([read])],
    [
      'ways to say everybody',
      createPolicyDocument([{ ...read, Principal: '*' }]),
      createPolicyDocument([{ ...read, Principal: { AWS: ['*'] } }]),
    ],
    [
      'order of conditions',
      createPolicyDocument([{ ...read, Condition: { Bool: { a: 'true' }, StringEquals: { b: 'x', c: ['y'] } } }]),
      createPolicyDocument([{ ...read, Condition: { StringEquals: { c: 'y', b: ['x'] }, Bool: { a: 'true' } } }]),
    ],
  ])('are equivalent regardless of the %s', (_, one, other) => {
    expect(isSamePolicy(one, other)).toBe(true)
  })

  test.each<readonly [string, Statement]>([
    ['effect', { ...read, Effect: 'Deny' }],
    ['action', { ...read, Action: ['s3:GetObject', 's3:PutObject'] }],
    ['case of a resource', { ...read, Resource: 'arn:aws:s3:::b/K' }],
    ['condition', { ...read, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
  ])('differ in their %s', (_, other) => {
    expect(isSamePolicy(createPolicyDocument([read]), createPolicyDocument([other]))).toBe(false)
  })

  test('differ if one of them is missing', () => {
    expect(isSamePolicy(undefined, createPolicyDocument([read]))).toBe(false)
  })
})

describe('a document as an API returns it', () => {
  const text = JSON.stringify(createPolicyDocument([read]))
  test.each([
    ['JSON', text],
    ['percent-encoded', encodeURIComponent(text)],
    ['with a statement that is no list', JSON.stringify({ Version: '2012-10-17', Statement: read })],
  ])('%s is parsed', (_, given) => {
    expect(isSamePolicy(parsePolicy(given), createPolicyDocument([read]))).toBe(true)
  })

  test.each([[''], ['null'], ['{}'], ['%'], ['[1'], ['"text"']])('%j is not a document', (given) => {
    expect(parsePolicy(given)).toBeUndefined()
  })

  test('without version uses the old language version', () => {
    expect(parsePolicy(JSON.stringify({ Statement: [read] }))?.Version).toBe('2008-10-17')
  })
})

test('a resource matches its characters literally', () => {
  expect(escapeWildcards('a*b?c${d}$e')).toBe('a${*}b${?}c${$}{d}$e')
})
