import { describe, expect, test } from 'vitest'
import type { S3LifecycleRule } from '../../aws/clients.ts'
import { checkLifecycle } from './lifecycle.ts'
import { everythingBlocked, checkEncryption, checkOwnership, checkPublicAccess, checkVersioning } from './settings.ts'

const byS3 = { algorithm: 'AES256', kmsKey: undefined }
const encryptByKms = (kmsKey: string | undefined, algorithm = 'aws:kms') => ({ algorithm, kmsKey })
const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234'

describe('encryption', () => {
  test.each([
    [undefined, undefined, 'set'],
    [byS3, undefined, 'fine'],
    [encryptByKms(arn), undefined, 'kept'],
    [encryptByKms(undefined, 'aws:kms:dsse'), undefined, 'kept'],
    [undefined, arn, 'set'],
    [byS3, arn, 'set'],
    [encryptByKms(arn), arn, 'fine'],
    [encryptByKms('1234'), arn, 'fine'],
    [encryptByKms(arn), '1234', 'fine'],
    [encryptByKms('alias/states'), 'arn:aws:kms:eu-central-1:111122223333:alias/states', 'fine'],
    [encryptByKms('5678'), arn, 'kept'],
    [encryptByKms(undefined), arn, 'kept'],
  ] as const)('%j where the backend names the key %j: %s', (current, wanted, kind) => {
    expect(checkEncryption(current, wanted).kind).toBe(kind)
  })
})

test.each([
  ['Enabled', 'fine'],
  ['Suspended', 'set'],
  [undefined, 'set'],
])('versioning %j: %s', (status, kind) => {
  expect(checkVersioning(status).kind).toBe(kind)
})

test.each([
  [everythingBlocked, 'fine'],
  [{ ...everythingBlocked, BlockPublicPolicy: false }, 'set'],
  [{ BlockPublicAcls: true }, 'set'],
  [undefined, 'set'],
])('block of public access %j: %s', (current, kind) => {
  expect(checkPublicAccess(current).kind).toBe(kind)
})

test.each([
  ['BucketOwnerEnforced', 'fine'],
  ['ObjectWriter', 'set'],
  [undefined, 'set'],
])('ownership %j: %s', (current, kind) => {
  expect(checkOwnership(current).kind).toBe(kind)
})

describe('the lifecycle', () => {
  const listAddedRules = (
    current: readonly S3LifecycleRule[],
    prefixes: readonly string[],
  ): readonly S3LifecycleRule[] => {
    const verdict = checkLifecycle(current, prefixes)
    return verdict.kind === 'set' ? verdict.value : []
  }
  const listIds = (rules: readonly S3LifecycleRule[]): readonly (string | undefined)[] => rules.map(({ ID }) => ID)
  const ours = ['eks-actions-old-versions', 'eks-actions-plans staging/.plans/']
  const audit: S3LifecycleRule = {
    ID: 'audit',
    Status: 'Enabled',
    Filter: { Prefix: 'audit/' },
    Expiration: { Days: 1 },
  }

  test('gets rules for old versions and for plans, after the existing ones', () => {
    expect(listIds(listAddedRules([audit], ['staging/.plans/']))).toEqual(['audit', ...ours])
  })

  test('is complete after that', () => {
    expect(checkLifecycle(listAddedRules([audit], ['staging/.plans/']), ['staging/.plans/']).kind).toBe('fine')
  })

  test('gets a rule for each environment, and keeps the existing ones', () => {
    const longer = listAddedRules([], ['staging/.plans/']).map((rule) => ({ ...rule, Expiration: { Days: 99 } }))
    const all = listAddedRules(longer, ['staging/.plans/', 'production/.plans/'])
    expect(all.slice(0, 2)).toEqual(longer)
    expect(listIds(all)).toEqual([...ours, 'eks-actions-plans production/.plans/'])
  })

  test.each<readonly [string, S3LifecycleRule]>([
    ['the whole bucket', { Status: 'Enabled', Filter: {}, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }],
    ['no prefix', { Status: 'Enabled', Filter: { Prefix: '' }, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }],
  ])('gets no second rule for old versions if there is one for %s', (_, rule) => {
    expect(checkLifecycle([rule], []).kind).toBe('fine')
  })

  test.each<readonly [string, S3LifecycleRule]>([
    ['disabled', { Status: 'Disabled', Filter: {}, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }],
    [
      'for a folder',
      { Status: 'Enabled', Filter: { Prefix: 'a/' }, NoncurrentVersionExpiration: { NoncurrentDays: 7 } },
    ],
    ['about something else', { Status: 'Enabled', Filter: {}, Expiration: { Days: 7 } }],
  ])('gets one if the existing one is %s', (_, rule) => {
    expect(checkLifecycle([rule], []).kind).toBe('set')
  })

  test('that is full is kept, and reported', () => {
    const full = Array.from({ length: 1000 }, (_, number) => ({ ...audit, ID: `rule-${number}` }))
    expect(checkLifecycle(full, ['staging/.plans/']).kind).toBe('kept')
  })
})
