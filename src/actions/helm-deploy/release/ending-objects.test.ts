import { expect, test } from 'vitest'
import { createFakeRun } from '../testing/fake-run.ts'
import { warnAboutEndingObjects } from './ending-objects.ts'

const path = '/api/v1/namespaces/shop/configmaps/settings'
const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'shop', path }
const ending = {
  metadata: { name: 'settings', uid: 'a', deletionTimestamp: '2026-03-01T12:00:00Z', finalizers: ['example.com/hold'] },
}

test.each<[string, object | undefined, boolean]>([
  ['is reported while it waits for a finalizer', ending, true],
  ['is not reported once it has been replaced', { metadata: { name: 'settings', uid: 'b' } }, false],
  ['is not reported once it is gone', undefined, false],
])('an object that was being deleted before the deploy %s', async (_, live, isReported) => {
  using run = await createFakeRun({})
  if (live !== undefined) run.cluster.put(path, live)
  await warnAboutEndingObjects(run.command, [{ ...reference, found: ending }])
  expect(run.readLog().includes('configmap/settings was already being deleted')).toBe(isReported)
  expect(run.readLog().includes('finalizer example.com/hold')).toBe(isReported)
})
