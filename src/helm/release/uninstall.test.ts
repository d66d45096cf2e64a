import { expect, test } from 'vitest'
import { createFakeCluster } from '../../kubernetes/testing/fake-cluster.ts'
import { putRevision } from '../testing/fake-helm.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmRequest } from '../cli/helm.ts'
import { uninstallRelease } from './uninstall.ts'

const manifest = '{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}'
const settings = '/api/v1/namespaces/shop/configmaps/settings'
const refusal = new ActionError('tool-failed', 'helm uninstall shop failed with exit code 1')

async function createRelease(onUninstall: (cluster: ReturnType<typeof createFakeCluster>) => void) {
  const cluster = createFakeCluster()
  await putRevision(cluster, { version: 1, manifest, info: { status: 'deployed' } })
  const run = (_: HelmRequest): Promise<never> => {
    onUninstall(cluster)
    return Promise.reject(refusal)
  }
  const options = { client: cluster.client, timeoutMs: 1000 }
  return () => uninstallRelease({ run, major: 4 }, { release: 'shop', namespace: 'shop' }, options)
}

test('an object that is not deleted is named with its finalizers, and the command that removes them', async () => {
  const uninstall = await createRelease((cluster) => {
    cluster.put(settings, {
      metadata: { name: 'settings', finalizers: ['example.com/hold'], deletionTimestamp: '2026-03-01T12:00:00Z' },
    })
  })
  await expect(uninstall()).rejects.toMatchObject({
    code: 'release-not-removed',
    message: 'release shop in shop was not removed: configmap/settings is still being deleted',
    details: ['configmap/settings: finalizer example.com/hold'],
    hint: expect.stringContaining('kubectl patch configmap settings --namespace shop') as string,
  })
})

test('a chart that contains its namespace takes the history along, which is no failure', async () => {
  const uninstall = await createRelease((cluster) => {
    cluster.remove('/api/v1/namespaces/shop/secrets/sh.helm.release.v1.shop.v1')
  })
  await expect(uninstall()).resolves.toBeUndefined()
})

test('any other failure is reported as it is', async () => {
  const uninstall = await createRelease(() => undefined)
  await expect(uninstall()).rejects.toBe(refusal)
})
