import { expect, test } from 'vitest'
import { createFakeCluster } from '../../kubernetes/testing/fake-cluster.ts'
import type { ExistingObject } from '../release/existing-objects.ts'
import { readReleases } from '../release/release.ts'
import { putRevision } from '../testing/fake-helm.ts'
import { keepAdoptedObjects, keepForeignObjects } from './foreign-objects.ts'

const [namespace, release] = ['shop', 'shop']
const path = '/api/v1/namespaces/team/configmaps/settings'
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    ...{ name: 'settings', namespace: 'team' },
    annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
  },
}
const manifest = JSON.stringify({ ...settings, metadata: { name: 'settings', namespace: 'team' } })
const existing: ExistingObject = {
  ...{ apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'team', path },
  found: settings,
}

async function createPreview() {
  const cluster = createFakeCluster()
  cluster.put('/api/v1', {
    metadata: { name: 'v1' },
    resources: [{ name: 'configmaps', kind: 'ConfigMap', namespaced: true }],
  })
  cluster.put(`/api/v1/namespaces/${namespace}`, { metadata: { name: namespace } })
  // Created in the same second as the preview, and labelled as its own by the adoption.
  cluster.put(path, settings)
  await putRevision(cluster, { version: 1, manifest, info: { status: 'deployed' } })
  return cluster
}

const listNames = (objects: readonly ExistingObject[]): readonly string[] => objects.map(({ name }) => name)

test('what a preview has taken over is kept by its removal, also after another deploy', async () => {
  const { client, ...cluster } = await createPreview()
  await keepAdoptedObjects(client, { release, namespace }, { existing: [existing], earlier: [] })
  expect(listNames(await keepForeignObjects(client, { release, namespace }))).toEqual(['settings'])
  const earlier = await readReleases(client, namespace, release)
  await putRevision({ client, ...cluster }, { version: 2, manifest, info: { status: 'deployed' } })
  await keepAdoptedObjects(client, { release, namespace }, { existing: [existing], earlier })
  expect(listNames(await keepForeignObjects(client, { release, namespace }))).toEqual(['settings'])
})

test('what an earlier revision of the preview created is removed with it', async () => {
  const { client, ...cluster } = await createPreview()
  const earlier = await readReleases(client, namespace, release)
  await putRevision({ client, ...cluster }, { version: 2, manifest, info: { status: 'deployed' } })
  await keepAdoptedObjects(client, { release, namespace }, { existing: [existing], earlier })
  expect(await keepForeignObjects(client, { release, namespace })).toEqual([])
})
