import { describe, expect, test } from 'vitest'
import { literal, parsePolicy, type PolicyDocument, policyDocument, samePolicy, type Statement } from './document.ts'

const read: Statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/k' }
const list: Statement = { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::b'] }

describe('two documents', () => {
  test.each<readonly [string, PolicyDocument, PolicyDocument]>([
    ['order of statements', policyDocument([read, list]), policyDocument([list, read])],
    [
      'order of elements',
      policyDocument([read]),
      policyDocument([{ Resource: read.Resource ?? '', Effect: 'Allow', Action: read.Action }]),
    ],
    ['one text or a list', policyDocument([read]), policyDocument([{ ...read, Action: ['s3:GetObject'] }])],
    [
      'order and doubles in a list',
      policyDocument([{ ...read, Action: ['s3:A', 's3:B'] }]),
      policyDocument([{ ...read, Action: ['s3:B', 's3:A', 's3:A'] }]),
    ],
    ['case of actions', policyDocument([read]), policyDocument([{ ...read, Action: 'S3:getobject' }])],
    ['Sid', policyDocument([{ ...read, Sid: 'One' }]), policyDocument([read])],
    [
      'ways to say everybody',
      policyDocument([{ ...read, Principal: '*' }]),
      policyDocument([{ ...read, Principal: { AWS: ['*'] } }]),
    ],
    [
      'order of conditions',
      policyDocument([{ ...read, Condition: { Bool: { a: 'true' }, StringEquals: { b: 'x', c: ['y'] } } }]),
      policyDocument([{ ...read, Condition: { StringEquals: { c: 'y', b: ['x'] }, Bool: { a: 'true' } } }]),
    ],
  ])('say the same whatever the %s', (_, one, other) => {
    expect(samePolicy(one, other)).toBe(true)
  })

  test.each<readonly [string, Statement]>([
    ['effect', { ...read, Effect: 'Deny' }],
    ['action', { ...read, Action: ['s3:GetObject', 's3:PutObject'] }],
    ['case of a resource', { ...read, Resource: 'arn:aws:s3:::b/K' }],
    ['condition', { ...read, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
  ])('differ in their %s', (_, other) => {
    expect(samePolicy(policyDocument([read]), policyDocument([other]))).toBe(false)
  })

  test('differ when one of them is none', () => {
    expect(samePolicy(undefined, policyDocument([read]))).toBe(false)
  })
})

describe('a document as an API returns it', () => {
  const text = JSON.stringify(policyDocument([read]))
  test.each([
    ['JSON', text],
    ['percent-encoded', encodeURIComponent(text)],
    ['with a statement that is no list', JSON.stringify({ Version: '2012-10-17', Statement: read })],
  ])('%s is read', (_, given) => {
    expect(samePolicy(parsePolicy(given), policyDocument([read]))).toBe(true)
  })

  test.each([[''], ['null'], ['{}'], ['%'], ['[1'], ['"text"']])('%j is none', (given) => {
    expect(parsePolicy(given)).toBeUndefined()
  })

  test('without version is of the old language', () => {
    expect(parsePolicy(JSON.stringify({ Statement: [read] }))?.Version).toBe('2008-10-17')
  })
})

test('a resource means its characters', () => {
  expect(literal('a*b?c${d}$e')).toBe('a${*}b${?}c${$}{d}$e')
})
