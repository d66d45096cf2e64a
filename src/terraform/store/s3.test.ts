import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import { createTestRoot } from '../testing/roots.ts'
import type { PlanPlace } from './model.ts'
import { type BucketEncryption, createS3Store, hasS3State, type PlanObjectStorage, type PlanS3Object } from './s3.ts'
import { createS3Root, createStoredPlan } from './testing/plans.ts'

interface Put extends PlanS3Object {
  readonly encryption: BucketEncryption
}

function createRecordingStorage(): { readonly storage: PlanObjectStorage; readonly puts: Put[] } {
  const puts: Put[] = []
  const storage: PlanObjectStorage = {
    getObject: () => Promise.resolve(undefined),
    putObject: (object, _content, encryption) => {
      puts.push({ ...object, encryption })
      return Promise.resolve()
    },
    deleteObject: () => Promise.resolve(),
  }
  return { storage, puts }
}

const openStore = (
  roots: readonly Root[],
  storage = createRecordingStorage().storage,
  place: PlanPlace = 'protected',
) => createS3Store({ environment: 'staging', place, roots, storage, key: undefined })

describe('plans in S3', () => {
  test.each<readonly [string, PlanPlace, string]>([
    ['staging/vpc.tfstate', 'review', 'staging/.plans/review/staging/vpc.tfstate'],
    ['staging/vpc.tfstate', 'protected', 'staging/.plans/protected/staging/vpc.tfstate'],
    ['aws/staging/10-vpc/terraform.tfstate', 'review', 'aws/staging/10-vpc/.plans/review/staging/terraform.tfstate'],
    ['terraform.tfstate', 'protected', '.plans/protected/staging/terraform.tfstate'],
  ])('of the state %s for %s stand below %s', async (key, place, prefix) => {
    const { storage, puts } = createRecordingStorage()
    const vpc = createS3Root('10-vpc', { key })
    const plan = createStoredPlan()
    await openStore([vpc], storage, place).put(vpc, plan, undefined)
    const encryption = { kind: 'bucket-default' }
    const object = { bucket: 'acme-tfstate', region: 'eu-central-1', encryption }
    expect(puts).toEqual([
      { ...object, key: `${prefix}/${plan.commit}-normal-${plan.content.digest}.json` },
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
    const { storage, puts } = createRecordingStorage()
    const vpc = createS3Root('10-vpc', settings)
    await openStore([vpc], storage).put(vpc, createStoredPlan(), undefined)
    expect(puts.map((put) => put.encryption)).toEqual([encryption, encryption, encryption])
  })

  test.each<readonly [string, readonly Root[], string]>([
    ['one folder', [createS3Root('10-vpc'), createS3Root('20-eks')], 's3://acme-tfstate/staging/.plans'],
    [
      'several folders',
      [createS3Root('a', { key: 'a/x' }), createS3Root('b', { key: 'b/x' })],
      's3://acme-tfstate/…/.plans',
    ],
    [
      'folders of one',
      [createS3Root('a', { key: 'staging/a/x' }), createS3Root('b', { key: 'staging/helm/b/x' })],
      's3://acme-tfstate/staging/…/.plans',
    ],
    [
      'several buckets',
      [createS3Root('a'), createS3Root('b', { bucket: 'other' })],
      's3://acme-tfstate/staging/.plans, s3://other/staging/.plans',
    ],
  ])('tell people where they are, with states in %s', (_where, roots, location) => {
    expect(openStore(roots).location).toBe(location)
  })

  test('that may not be read: S3 says so of missing ones too, unless the bucket may be listed', async () => {
    const denied = new ActionError('aws-access-denied', 's3:GetObject is not allowed', { hint: 'Add s3:GetObject.' })
    const storage = { ...createRecordingStorage().storage, getObject: () => Promise.reject(denied) }
    const vpc = createS3Root('10-vpc')
    await expect(openStore([vpc], storage).findNewest(vpc, 'normal', 'review')).rejects.toMatchObject({
      code: 'aws-access-denied',
      hint: expect.stringMatching(
        /^Add s3:GetObject\. Without s3:ListBucket on acme-tfstate, S3 gives the same answer/,
      ) as string,
    })
  })

  test('need bucket and key to be known', () => {
    expect(hasS3State(createS3Root('10-vpc'))).toBe(true)
    expect(hasS3State(createTestRoot('10-vpc'))).toBe(false)
    const { backend } = createS3Root('10-vpc')
    const withoutKey = { ...createTestRoot('10-vpc'), backend: { ...backend, settings: { bucket: 'acme-tfstate' } } }
    expect(hasS3State(withoutKey)).toBe(false)
  })
})
