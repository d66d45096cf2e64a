import { expect, test } from 'vitest'
import { createFakeCluster } from './testing/fake-cluster.ts'
import { listRemainingObjects, readRemainingNamespace } from './namespace-rest.ts'

const path = '/api/v1/namespaces/shop'
const conditions = [
  {
    type: 'NamespaceContentRemaining',
    status: 'True',
    message: 'Some resources are remaining: configmaps. has 1 resource instances',
  },
]

test('what is left of a namespace is named once the cluster reports it', async () => {
  const cluster = createFakeCluster()
  const resources = [{ name: 'configmaps', kind: 'ConfigMap', namespaced: true }]
  cluster.put('/api/v1', { metadata: { name: 'v1' }, resources })
  cluster.put('/apis', { metadata: { name: 'apis' }, groups: [] })
  cluster.put(path, { metadata: { name: 'shop' } })
  cluster.put(`${path}/configmaps/held`, { metadata: { name: 'held', finalizers: ['example.com/hold'] } })
  const reading = readRemainingNamespace(cluster.client, {
    metadata: { ...cluster.find(path)?.metadata, name: 'shop' },
  })
  cluster.put(path, { metadata: { name: 'shop' }, status: { conditions } })
  const left = await listRemainingObjects(cluster.client, await reading)
  expect(left).toEqual([{ apiVersion: 'v1', kind: 'ConfigMap', name: 'held', finalizers: ['example.com/hold'] }])
})
