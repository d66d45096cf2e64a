import { describe, expect, test } from 'vitest'
import { KubernetesError } from '../kubernetes/error.ts'
import { searchCure } from './cure.ts'
import type { Cause, MissingObject } from './model.ts'

function createClient(responses: Readonly<Record<string, unknown>>) {
  return {
    get: <T>(path: string): Promise<T> =>
      path in responses ? Promise.resolve(responses[path] as T) : Promise.reject(new KubernetesError(404, {})),
  }
}

const secretStores = {
  '/apis': {
    groups: [
      { name: 'apps', preferredVersion: { groupVersion: 'apps/v1' } },
      { name: 'stores.example', preferredVersion: { groupVersion: 'stores.example/v1' } },
    ],
  },
  '/apis/stores.example/v1': {
    resources: [
      { name: 'stores', kind: 'Store', namespaced: true },
      { name: 'stores/status', kind: 'Store', namespaced: true },
    ],
  },
}
const createStores = (spec: object) => ({
  ...secretStores,
  '/apis/stores.example/v1/namespaces/shop/stores': { items: [{ metadata: { name: 'main' }, spec }] },
})

const secret: MissingObject = { kind: 'Secret', name: 'db' }
const createCause = (missing: MissingObject | undefined, kind: Cause['kind'] = 'container-config'): Cause => ({
  ...{ kind, verdict: 'failing', where: [], message: '', pod: 'p', container: 'app' },
  ...(missing === undefined ? {} : { missing }),
})

describe('a missing Secret', () => {
  test.each<[string, Readonly<Record<string, unknown>>, MissingObject, object]>([
    ['that nothing creates', {}, secret, { kind: 'none' }],
    [
      'that exists by now',
      { '/api/v1/namespaces/shop/secrets/db': { data: {} } },
      secret,
      { kind: 'expected', why: 'Secret db exists by now' },
    ],
    [
      'that a custom resource names',
      createStores({ target: 'db' }),
      secret,
      { kind: 'expected', why: 'Store/main creates it' },
    ],
    [
      'that a custom resource names in a longer text',
      createStores({ text: '- secretName: "db"\n' }),
      secret,
      { kind: 'expected', why: 'Store/main creates it' },
    ],
    ['whose name is only part of another one', createStores({ target: 'db-backup' }), secret, { kind: 'none' }],
    [
      'that cert-manager creates for an Ingress',
      {
        '/apis/networking.k8s.io/v1/namespaces/shop/ingresses': {
          items: [
            {
              metadata: { name: 'web', annotations: { 'cert-manager.io/cluster-issuer': 'ca' } },
              spec: { tls: [{ secretName: 'db' }] },
            },
          ],
        },
      },
      secret,
      { kind: 'expected', why: 'cert-manager, for Ingress/web, creates it' },
    ],
    [
      'that has no such key',
      { '/api/v1/namespaces/shop/secrets/db': { data: { other: '' } } },
      { ...secret, key: 'password' },
      { kind: 'incurable' },
    ],
    [
      'that has the key by now',
      { '/api/v1/namespaces/shop/secrets/db': { data: { password: '' } } },
      { ...secret, key: 'password' },
      { kind: 'expected', why: 'Secret db exists by now' },
    ],
    [
      'whose key a custom resource will add',
      { ...createStores({ target: 'db' }), '/api/v1/namespaces/shop/secrets/db': { data: {} } },
      { ...secret, key: 'password' },
      { kind: 'expected', why: 'Store/main creates it' },
    ],
  ])('%s', async (_, responses, missing, expected) => {
    expect(await searchCure(createCause(missing), { client: createClient(responses), namespace: 'shop' })).toEqual(
      expected,
    )
  })
})

test.each([
  ['is being launched', [{ type: 'Launched', status: 'True' }], 'expected'],
  ['is ready, and does not fit', [{ type: 'Ready', status: 'True' }], 'none'],
])('a pod without a node: a node %s', async (_, conditions, kind) => {
  const client = createClient({
    '/apis/karpenter.sh/v1/nodeclaims': { items: [{ metadata: { name: 'n' }, status: { conditions } }] },
  })
  expect(await searchCure(createCause(undefined, 'unschedulable'), { client, namespace: 'shop' })).toMatchObject({
    kind,
  })
})

test('a custom resource that may not be read does not count', async () => {
  const client = {
    get: <T>(path: string): Promise<T> =>
      path in secretStores
        ? Promise.resolve(secretStores[path as '/apis'] as T)
        : Promise.reject(new KubernetesError(403, {})),
  }
  expect(await searchCure(createCause(secret), { client, namespace: 'shop' })).toEqual({ kind: 'none' })
})

describe('a volume', () => {
  const storage = '/apis/storage.k8s.io/v1'
  const driver: MissingObject = { kind: 'CSIDriver', name: 'efs.csi.aws.com' }
  const storageClass: MissingObject = { kind: 'StorageClass', name: 'fast' }
  const createNode = (name: string) => ({ metadata: { name: 'n' }, spec: { drivers: [{ name }] } })

  test.each<[string, Readonly<Record<string, unknown>>, MissingObject, object]>([
    ['whose driver is not installed', { [`${storage}/csinodes`]: { items: [] } }, driver, { kind: 'none' }],
    [
      'whose driver is another one',
      { [`${storage}/csinodes`]: { items: [createNode('ebs.csi.aws.com')] } },
      driver,
      { kind: 'none' },
    ],
    [
      'whose driver is installed',
      { [`${storage}/csidrivers/efs.csi.aws.com`]: {} },
      driver,
      { kind: 'expected', why: 'the driver efs.csi.aws.com is installed and may be creating the volume' },
    ],
    [
      'whose driver runs on a node',
      { [`${storage}/csinodes`]: { items: [createNode('efs.csi.aws.com')] } },
      driver,
      { kind: 'expected', why: 'the driver efs.csi.aws.com is installed and may be creating the volume' },
    ],
    ['whose class does not exist', {}, storageClass, { kind: 'none' }],
    [
      'whose class exists by now',
      { [`${storage}/storageclasses/fast`]: {} },
      storageClass,
      { kind: 'expected', why: 'StorageClass fast exists by now' },
    ],
  ])('%s', async (_, responses, missing, expected) => {
    const options = { client: createClient(responses), namespace: 'shop' }
    expect(await searchCure(createCause(missing, 'claim-pending'), options)).toEqual(expected)
  })

  test('is waited for if the drivers may not be read', async () => {
    const client = { get: () => Promise.reject(new KubernetesError(403, {})) }
    const outlook = await searchCure(createCause(driver, 'claim-pending'), { client, namespace: 'shop' })
    expect(outlook).toEqual({ kind: 'expected', why: 'the driver efs.csi.aws.com may be creating the volume' })
  })
})
