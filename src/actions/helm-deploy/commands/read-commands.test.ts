/** `history`, `status` and `uninstall`. */

import { describe, expect, test } from 'vitest'
import { createFakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { listStatuses, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { createManifest, putWorkload } from '../../../kubernetes/testing/fake-workload.ts'
import { history } from './history.ts'
import { status } from './status.ts'
import { uninstall } from './uninstall.ts'

const last_deployed = '2026-03-01T12:00:00Z'

async function createRevisions() {
  const cluster = createFakeCluster()
  await putRevision(cluster, {
    version: 1,
    manifest: createManifest('app:1'),
    info: { status: 'deployed', last_deployed },
  })
  const description = 'Upgrade failed:\n  timed out'
  await putRevision(cluster, {
    version: 2,
    manifest: createManifest('app:2'),
    info: { status: 'failed', last_deployed, description },
  })
  return cluster
}

describe('history', () => {
  test('lists the revisions, newest first', async () => {
    using run = await createFakeRun({ cluster: await createRevisions(), inputs: { command: 'history', chart: '' } })
    const deployed = '2026-03-01T12:00:00.000Z'
    const common = { deployed, chart: 'app', 'chart-version': '1.0.0', 'app-version': undefined }
    expect(await history(run.command)).toEqual({
      revision: 2,
      'previous-revision': 1,
      status: 'failed',
      changed: false,
      history: [
        { revision: 2, status: 'failed', ...common, images: ['app:2'], description: 'Upgrade failed:\n  timed out' },
        { revision: 1, status: 'deployed', ...common, images: ['app:1'], description: undefined },
      ],
    })
    expect(run.readLog()).toMatch(/^2 +failed +2026-03-01 12:00 UTC +app 1\.0\.0 +Upgrade failed: timed out$/m)
    expect(run.readSummary()).toContain('### History of shop in shop')
    expect(run.cluster.changes).toEqual([])
  })

  test('reports a missing release with the existing ones', async () => {
    const cluster = await createRevisions()
    using run = await createFakeRun({ cluster, inputs: { command: 'history', release: 'web', namespace: 'shop' } })
    await expect(history(run.command)).rejects.toMatchObject({
      code: 'release-not-found',
      details: ['namespace shop has shop'],
    })
  })
})

describe('status', () => {
  test.each([
    ['ready', /^deployment\/shop +ready, 1 of 1 available$/m],
    [
      'image-pull',
      /^deployment\/shop +0 of 1 available +image-pull: pod shop-1-x → container app {2}app:2: not found$/m,
    ],
  ] as const)('shows objects that are %s', async (state, line) => {
    const cluster = await createRevisions()
    putWorkload(cluster, state)
    using run = await createFakeRun({ cluster, inputs: { command: 'status', chart: '' } })
    expect(await status(run.command)).toMatchObject({ revision: 2, status: 'failed', changed: false })
    expect(run.readLog()).toMatch(line)
    expect(run.readLog()).toContain('shop in shop of staging: revision 2 failed · 2026-03-01 12:00 UTC · app 1.0.0')
    expect(run.readSummary()).toContain('### Status of shop in shop')
  })
})

describe('uninstall', () => {
  test('removes the release with its history, and waits for its pods', async () => {
    using run = await createFakeRun({ cluster: await createRevisions(), inputs: { command: 'uninstall', chart: '' } })
    expect(await uninstall(run.command)).toEqual({ 'previous-revision': 2, status: 'uninstalled', changed: true })
    const command = 'uninstall shop --namespace=shop --cascade=foreground --wait=legacy --timeout=20s'
    expect(run.helmCommands).toEqual([command])
    expect(listStatuses(run.cluster)).toEqual([])
    expect(run.readLog()).toMatch(/^shop: revision 2 uninstalled from shop of staging · /m)
  })

  test('of a release that does not exist is not an error', async () => {
    using run = await createFakeRun({ inputs: { command: 'uninstall', chart: '' } })
    expect(await uninstall(run.command)).toEqual({ status: 'uninstalled', changed: false })
    expect(run.helmCommands).toEqual([])
    expect(run.readSummary()).toContain('shop is not installed in shop of staging: nothing to uninstall.')
  })
})
