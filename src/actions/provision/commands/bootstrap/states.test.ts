import { describe, expect, test } from 'vitest'
import type { Root, TerraformEnvironment } from '../../../../terraform/model.ts'
import { createS3Root } from '../../../../terraform/store/testing/plans.ts'
import { createTestRoot } from '../../../../terraform/testing/roots.ts'
import { listStateAccess, listStateBuckets } from './states.ts'

function createEnvironment(...roots: readonly Root[]): TerraformEnvironment {
  const graph = { roots, edges: [], waves: [], cycles: [] }
  return {
    name: 'staging',
    folder: '/w/live/staging',
    path: 'live/staging',
    graph,
    ignore: [],
    passedOver: [],
    findings: [],
    deletionProtection: false,
    mayRead: [],
  }
}

describe('the buckets of an environment', () => {
  test('are listed once, with the folders of all plans', () => {
    const vpc = createS3Root('vpc')
    const app = createS3Root('app', { key: 'staging/apps/app.tfstate' })
    expect(listStateBuckets(createEnvironment(vpc, app), 'us-east-1')).toEqual([
      {
        name: 'acme-tfstate',
        region: 'eu-central-1',
        kmsKey: undefined,
        planPrefixes: ['staging/.plans/', 'staging/apps/.plans/'],
        stateKeys: ['staging/vpc.tfstate', 'staging/apps/app.tfstate'],
        location: { file: 'vpc/main.tf', line: 2 },
      },
    ])
  })

  test('are none where no state is in S3', () => {
    expect(listStateBuckets(createEnvironment(createTestRoot('vpc')), 'us-east-1')).toEqual([])
  })

  test.each([
    ['with `encrypt`', { encrypt: 'true', kms_key_id: 'alias/states' }, 'alias/states'],
    ['without `encrypt`', { kms_key_id: 'alias/states' }, undefined],
    ['with an empty key', { encrypt: 'true', kms_key_id: '' }, undefined],
  ])("have the backend's KMS key only %s", (_case, settings, expected) => {
    const [bucket] = listStateBuckets(createEnvironment(createS3Root('vpc', settings)), 'us-east-1')
    expect(bucket?.kmsKey).toBe(expected)
  })
})

describe('the states that the roles may use', () => {
  test('are those of the roots, in their region or that of the run', () => {
    const vpc = createS3Root('vpc', { workspace_key_prefix: 'workspaces' })
    const settings = Object.entries(vpc.backend.settings).filter(([name]) => name !== 'region')
    const root = { ...vpc, backend: { ...vpc.backend, settings: Object.fromEntries(settings) } }
    expect(listStateAccess(createEnvironment(root), 'us-east-1').states).toEqual([
      {
        bucket: 'acme-tfstate',
        key: 'staging/vpc.tfstate',
        planPrefix: 'staging/.plans/',
        region: 'us-east-1',
        workspacePrefix: 'workspaces/',
        kmsKey: undefined,
      },
    ])
  })

  test('include those that are read from outside the environment, once', () => {
    const location = { file: 'main.tf', line: 1 }
    const readerRole = 'arn:aws:iam::444455556666:role/eks-actions-shared-reader'
    const createRead = (name: string, identity: string | undefined) =>
      ({ name, identity, outputs: 'all', location }) as const
    const vpc = createS3Root('vpc')
    const app: Root = {
      ...createS3Root('app'),
      remoteStates: [
        createRead('own', vpc.backend.identity),
        createRead('shared', 's3:acme-shared/dns.tfstate'),
        createRead('again', 's3:acme-shared/dns.tfstate'),
        createRead('local', 'local:/w/x.tfstate'),
        createRead('unknown', undefined),
        { ...createRead('other', 's3:other-account/dns.tfstate'), role: readerRole },
        { ...createRead('computed', undefined), role: readerRole },
      ],
    }
    const { environment, reads, readerRoles } = listStateAccess(createEnvironment(vpc, app), 'us-east-1')
    expect(environment).toBe('staging')
    expect(reads).toEqual([{ bucket: 'acme-shared', key: 'dns.tfstate' }])
    expect(readerRoles).toEqual([readerRole])
  })
})
