import { expect, test } from 'vitest'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ReleaseStatus } from '../../../helm/release/release.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { listStatuses, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { createManifest, putWorkload } from '../../../kubernetes/testing/fake-workload.ts'
import { rollback } from './rollback.ts'

async function createRevisions(...statuses: readonly ReleaseStatus[]): Promise<FakeCluster> {
  const cluster = createFakeCluster()
  for (const [index, status] of statuses.entries())
    await putRevision(cluster, { version: index + 1, manifest: createManifest(), info: { status } })
  return cluster
}

test.each<[string, readonly ReleaseStatus[], Readonly<Record<string, string>>, number, number | undefined]>([
  ['the previous revision', ['superseded', 'superseded', 'deployed'], {}, 2, 3],
  ['the deployed revision after a failed one', ['superseded', 'deployed', 'failed'], {}, 2, 2],
  ['the requested revision', ['superseded', 'superseded', 'deployed'], { revision: '1' }, 1, 3],
])('rolls back to %s', async (_, statuses, inputs, to, previous) => {
  using run = await createFakeRun({
    cluster: await createRevisions(...statuses),
    inputs: { command: 'rollback', chart: '', ...inputs },
  })
  const outputs = { revision: 4, 'previous-revision': previous, status: 'deployed', changed: true }
  expect(await rollback(run.command)).toEqual(outputs)
  const command = `rollback shop ${to} --namespace=shop --wait=watcher --wait-for-jobs --timeout=20s`
  expect(run.helmCommands).toEqual([command])
  expect(run.readLog()).toContain(`shop: rolled back to revision ${to}, now revision 4 · `)
  expect(run.readSummary()).toContain(`### shop: rolled back to revision ${to}`)
})

test('a rollback that does not become ready reports the root cause, and is not undone', async () => {
  const cluster = await createRevisions('superseded', 'deployed')
  using run = await createFakeRun({
    cluster,
    inputs: { command: 'rollback', chart: '' },
    outcome: () => ({
      kind: 'failed',
      manifest: createManifest(),
      stderr: 'Error: resource Deployment/shop/shop not ready. status: InProgress\ncontext deadline exceeded',
      afterMs: 400,
    }),
    onApplied: () => {
      putWorkload(cluster, 'image-pull')
    },
  })
  await expect(rollback(run.command)).rejects.toMatchObject({
    code: 'image-pull',
    message: 'release shop in shop did not become ready: an image cannot be pulled',
    notes: ['rollback to revision 1', expect.stringMatching(/^failed after /)],
    outputs: { revision: 3, 'previous-revision': 2, status: 'failed', changed: true },
  })
  expect(listStatuses(cluster)).toEqual(['1 superseded', '2 deployed', '3 failed'])
})

test('a rollback that is cancelled says that the release is pending', async () => {
  const cancelling = new AbortController()
  const cluster = await createRevisions('superseded', 'deployed')
  using run = await createFakeRun({
    cluster,
    inputs: { command: 'rollback', chart: '' },
    signal: cancelling.signal,
    outcome: () => ({ kind: 'killed' }),
    onApplied: () => {
      cancelling.abort(new ActionError('cancelled', 'the run was cancelled'))
    },
  })
  await expect(rollback(run.command)).rejects.toMatchObject({
    code: 'cancelled',
    message:
      'the run was cancelled; the rollback of shop to revision 1 did not finish, so the release is pending: the next deploy recovers it (recover-pending), or see helm history shop --namespace shop',
  })
  expect(listStatuses(cluster)).toEqual(['1 superseded', '2 deployed', '3 pending-rollback'])
})

test.each<[string, readonly ReleaseStatus[], Readonly<Record<string, string>>, string]>([
  ['no release', [], {}, 'there is no release shop in namespace shop of staging'],
  ['one revision only', ['deployed'], {}, 'shop has no previously deployed revision to roll back to'],
  ['no such revision', ['deployed'], { revision: '7' }, 'shop has no revision 7 to roll back to'],
])('is refused with %s', async (_, statuses, inputs, message) => {
  using run = await createFakeRun({
    cluster: await createRevisions(...statuses),
    inputs: { command: 'rollback', chart: '', ...inputs },
  })
  await expect(rollback(run.command)).rejects.toMatchObject({ code: 'release-not-found', message })
  expect(run.helmCommands).toEqual([])
})
