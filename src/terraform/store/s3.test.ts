import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import { root } from '../testing/roots.ts'
import { type BucketEncryption, createS3Store, hasS3State, type ObjectStorage, type S3Object } from './s3.ts'
import { s3Root, storedPlan } from './testing/plans.ts'

interface Put extends S3Object {
  readonly encryption: BucketEncryption
}

function recording(): { readonly storage: ObjectStorage; readonly puts: Put[] } {
  const puts: Put[] = []
  const storage: ObjectStorage = {
    getObject: () => Promise.resolve(undefined),
    putObject: (object, _content, encryption) => {
      puts.push({ ...object, encryption })
      return Promise.resolve()
    },
    deleteObject: () => Promise.resolve(),
  }
  return { storage, puts }
}

const storeOf = (roots: readonly Root[], storage = recording().storage) =>
  createS3Store({ environment: 'staging', roots, storage, key: undefined })

describe('plans in S3', () => {
  test.each([
    ['staging/vpc.tfstate', 'staging/.plans/vpc.tfstate'],
    ['aws/staging/10-vpc/terraform.tfstate', 'aws/staging/10-vpc/.plans/terraform.tfstate'],
    ['terraform.tfstate', '.plans/terraform.tfstate'],
  ])('of the state %s stand below %s', async (key, prefix) => {
    const { storage, puts } = recording()
    const vpc = s3Root('10-vpc', { key })
    const plan = storedPlan()
    await storeOf([vpc], storage).put(vpc, plan, undefined)
    const encryption = { kind: 'bucket-default' }
    const object = { bucket: 'acme-tfstate', region: 'eu-central-1', encryption }
    expect(puts).toEqual([
      { ...object, key: `${prefix}/normal-${plan.content.digest}.json` },
      { ...object, key: `${prefix}/newest-normal.json` },
    ])
  })

  test.each<readonly [string, Readonly<Record<string, string>>, BucketEncryption]>([
    ['nothing', {}, { kind: 'bucket-default' }],
    ['encrypt', { encrypt: 'true' }, { kind: 's3-managed' }],
    ['a key', { encrypt: 'true', kms_key_id: 'alias/tf' }, { kind: 'kms', keyId: 'alias/tf' }],
    ['a key without encrypt', { kms_key_id: 'alias/tf' }, { kind: 'bucket-default' }],
    ['encrypt: false', { encrypt: 'false', kms_key_id: 'alias/tf' }, { kind: 'bucket-default' }],
  ])('are encrypted at rest as the state is: %s in the backend', async (_what, settings, encryption) => {
    const { storage, puts } = recording()
    const vpc = s3Root('10-vpc', settings)
    await storeOf([vpc], storage).put(vpc, storedPlan(), undefined)
    expect(puts.map((put) => put.encryption)).toEqual([encryption, encryption])
  })

  test.each<readonly [string, readonly Root[], string]>([
    ['one folder', [s3Root('10-vpc'), s3Root('20-eks')], 's3://acme-tfstate/staging/.plans'],
    ['several folders', [s3Root('a', { key: 'a/x' }), s3Root('b', { key: 'b/x' })], 's3://acme-tfstate/…/.plans'],
    [
      'folders of one',
      [s3Root('a', { key: 'staging/a/x' }), s3Root('b', { key: 'staging/helm/b/x' })],
      's3://acme-tfstate/staging/…/.plans',
    ],
    [
      'several buckets',
      [s3Root('a'), s3Root('b', { bucket: 'other' })],
      's3://acme-tfstate/staging/.plans, s3://other/staging/.plans',
    ],
  ])('tell people where they are, with states in %s', (_where, roots, location) => {
    expect(storeOf(roots).location).toBe(location)
  })

  test('that may not be read: S3 says so of missing ones too, unless the bucket may be listed', async () => {
    const denied = new ActionError('aws-access-denied', 's3:GetObject is not allowed', { hint: 'Add s3:GetObject.' })
    const storage = { ...recording().storage, getObject: () => Promise.reject(denied) }
    const vpc = s3Root('10-vpc')
    await expect(storeOf([vpc], storage).newest(vpc, 'normal')).rejects.toMatchObject({
      code: 'aws-access-denied',
      hint: expect.stringMatching(/^Add s3:GetObject\. .*unless s3:ListBucket on acme-tfstate is allowed\.$/) as string,
    })
  })

  test('need bucket and key to be known', () => {
    expect(hasS3State(s3Root('10-vpc'))).toBe(true)
    expect(hasS3State(root('10-vpc'))).toBe(false)
    const { backend } = s3Root('10-vpc')
    const withoutKey = { ...root('10-vpc'), backend: { ...backend, settings: { bucket: 'acme-tfstate' } } }
    expect(hasS3State(withoutKey)).toBe(false)
  })
})
