import { describe, expect, test } from 'vitest'
import { accountIdKind, roleArnKind } from './inputs.ts'

const context = { workspace: '/' }

describe('the ARN of a role', () => {
  test.each([
    'arn:aws:iam::123456789012:role/deploy',
    'arn:aws-cn:iam::123456789012:role/deploy',
    'arn:aws-us-gov:iam::123456789012:role/team/ci/deploy-eu_1@x',
  ])('is %s', (text) => {
    expect(roleArnKind.parse(text, context)).toEqual({ ok: true, value: text })
  })

  test.each([
    'deploy',
    'arn:aws:iam::123456789012:user/deploy',
    'arn:aws:iam::12345:role/deploy',
    'arn:aws:sts::123456789012:assumed-role/deploy/x',
    'arn:aws:iam::123456789012:role/',
    'arn:aws:iam::123456789012:role/deploy\n',
    'arn:aws:iam::123456789012:role//deploy',
  ])('is not %j', (text) => {
    expect(roleArnKind.parse(text, context)).toMatchObject({ ok: false })
  })
})

test.each([
  ['123456789012', true],
  ['000000000001', true],
  ['12345678901', false],
  ['1234-5678-9012', false],
])('account %s: %s', (text, ok) => {
  expect(accountIdKind.parse(text, context)).toMatchObject({ ok })
})
