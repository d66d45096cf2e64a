import { describe, expect, test } from 'vitest'
import { createTestRoot } from '../testing/roots.ts'
import type { ArtifactTransport } from './artifact.ts'
import { choosePlanStore, type PlanStoreRequest } from './choose.ts'
import type { PlanObjectStorage } from './s3.ts'
import { createTestKey, createS3Root, createStoredPlan } from './testing/plans.ts'

function createServices() {
  const calls: string[] = []
  const storage: PlanObjectStorage = {
    getObject: () => Promise.resolve(undefined),
    putObject: ({ key }) =>
      Promise.resolve(void calls.push(key.replace(/[0-9a-f]{40}-/, 'commit-').replace(/[0-9a-f]{64}/, '…'))),
    deleteObject: () => Promise.resolve(),
  }
  const artifacts: ArtifactTransport = {
    upload: (name) => Promise.resolve(void calls.push(`upload ${name}`)),
    download: () => Promise.resolve(undefined),
  }
  return { calls, storage, artifacts }
}

const [vpc, eks] = [createS3Root('10-vpc'), createS3Root('20-eks')]
const [local, other] = [createTestRoot('30-app'), createTestRoot('40-dns')]
const s3 = 's3://acme-tfstate/staging/.plans'
const artifact = 'artifact eks-actions-plan-staging'
const noKey = 'an artifact needs plan-encryption-key; apply will plan again.'
const noArtifacts = 'artifacts exist only in GitHub Actions; apply will plan again.'

type ChoiceInputs = Partial<Pick<PlanStoreRequest, 'setting' | 'roots' | 'key' | 'artifacts' | 'withoutPlan'>>

describe('where plans are stored', () => {
  const { storage, artifacts } = createServices()
  const choose = (given: ChoiceInputs) =>
    choosePlanStore({
      ...{
        setting: 'auto',
        environment: 'staging',
        place: 'protected',
        withoutPlan: 'planned-again',
        roots: [vpc, eks],
        key: undefined,
        storage,
        artifacts,
      },
      ...given,
    })

  test.each<readonly [string, ChoiceInputs, string | undefined, readonly string[]]>([
    ['auto, states in S3', {}, s3, []],
    [
      'nothing that can, and a plan is required',
      { roots: [local], withoutPlan: 'refused' },
      undefined,
      ['Plans are not stored: an artifact needs plan-encryption-key; apply with require-plan refuses changes.'],
    ],
    ['auto, states in S3, with a key', { key: createTestKey(1) }, s3, []],
    ['auto, states elsewhere, with a key', { roots: [local], key: createTestKey(1) }, artifact, []],
    ['auto, states elsewhere, no key', { roots: [local] }, undefined, [`Plans are not stored: ${noKey}`]],
    [
      'auto, states elsewhere, in a terminal',
      { roots: [local], key: createTestKey(1), artifacts: undefined },
      undefined,
      [`Plans are not stored: ${noArtifacts}`],
    ],
    ['auto, mixed, with a key', { roots: [vpc, local], key: createTestKey(1) }, `${s3}, ${artifact}`, []],
    ['auto, mixed, no key', { roots: [vpc, local, other] }, s3, [`Plans of 30-app, 40-dns are not stored: ${noKey}`]],
    ['auto, no roots', { roots: [] }, undefined, []],
    ['s3', { setting: 's3' }, s3, []],
    ['artifact, states in S3, with a key', { setting: 'artifact', key: createTestKey(1) }, artifact, []],
    ['artifact, no key', { setting: 'artifact' }, undefined, [`Plans are not stored: ${noKey}`]],
    ['none', { setting: 'none', key: createTestKey(1) }, undefined, []],
  ])('%s', (_case, given, location, notes) => {
    const { store, notes: said } = choose(given)
    expect(store?.location).toBe(location)
    expect(said).toEqual(notes)
  })

  test('s3 is refused where a state is elsewhere, with every such root', () => {
    expect(() => choose({ setting: 's3', roots: [vpc, local, other] })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        details: ['30-app has the backend local (30-app/main.tf)', '40-dns has the backend local (40-dns/main.tf)'],
      }) as Error,
    )
  })
})

test('with mixed backends every root is in its own store, and close uploads what is collected', async () => {
  const { calls, ...ports } = createServices()
  const request = {
    setting: 'auto',
    environment: 'staging',
    place: 'protected',
    withoutPlan: 'planned-again',
    roots: [vpc, local],
    key: createTestKey(1),
  } as const
  const { store } = choosePlanStore({ ...request, ...ports })
  await store?.put(vpc, createStoredPlan(), undefined)
  await store?.put(local, createStoredPlan({ root: '30-app' }), undefined)
  expect(calls).toEqual([
    'staging/.plans/protected/staging/10-vpc.tfstate/commit-normal-….json',
    'staging/.plans/protected/staging/10-vpc.tfstate/normal-….json',
    'staging/.plans/protected/staging/10-vpc.tfstate/newest-normal.json',
  ])
  await store?.close?.()
  expect(calls.at(-1)).toBe('upload eks-actions-plan-staging')
})

test('a root without store keeps nothing and has nothing', async () => {
  const { calls, ...ports } = createServices()
  const request = {
    setting: 'auto',
    environment: 'staging',
    place: 'protected',
    withoutPlan: 'planned-again',
    roots: [vpc, local],
    key: undefined,
  } as const
  const { store } = choosePlanStore({ ...request, ...ports })
  await store?.put(local, createStoredPlan({ root: '30-app' }), undefined)
  expect(calls).toEqual([])
  expect(await store?.findNewest(local, 'normal', 'protected')).toBeUndefined()
})
