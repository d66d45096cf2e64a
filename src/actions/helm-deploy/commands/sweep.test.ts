import { expect, test } from 'vitest'
import { buildPreviewMetadata } from '../../../helm/preview/ownership.ts'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { type HelmOutcome, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun, type FakeRun } from '../testing/fake-run.ts'
import { sweep } from './sweep.ts'

const day = 86_400_000

async function putPreview(cluster: FakeCluster, pullRequest: number, daysLeft: number, repository = 'shop') {
  const name = `shop-pr-${pullRequest}`
  const metadata = buildPreviewMetadata({
    namespace: name,
    owner: { repository: `https://github.com/acme/${repository}`, repositoryId: undefined },
    pullRequest,
    release: { name, environment: name },
    expires: new Date(Date.now() + daysLeft * day),
    deployedBy: undefined,
  })
  cluster.put(`/api/v1/namespaces/${name}`, { metadata: { name, ...metadata } })
  await putRevision(cluster, { name, namespace: name, version: 1, info: { status: 'deployed' } })
}

async function createPreviews(): Promise<FakeCluster> {
  const cluster = createFakeCluster()
  await putPreview(cluster, 1, 2)
  await putPreview(cluster, 2, -1)
  await putPreview(cluster, 3, -2)
  await putPreview(cluster, 4, -3, 'other')
  return cluster
}

function createSweep(
  cluster: FakeCluster,
  allowDelete: boolean,
  outcome: HelmOutcome = { kind: 'succeeded' },
): Promise<FakeRun> {
  const inputs = { command: 'sweep', release: '', chart: '', 'allow-delete': String(allowDelete) }
  return createFakeRun({ cluster, inputs, environment: { GITHUB_REPOSITORY: 'acme/shop' }, outcome: () => outcome })
}

const listPreviews = (cluster: FakeCluster): readonly string[] =>
  cluster
    .list('/api/v1/namespaces')
    .map((path) => path.replace(/.*\//, ''))
    .filter((name) => name !== 'shop')

test('a sweep lists the previews of its repository, and deletes none', async () => {
  using run = await createSweep(await createPreviews(), false)
  expect(await sweep(run.command)).toEqual({ changed: false })
  expect(run.readLog()).toContain('3 previews of https://github.com/acme/shop in staging')
  expect(run.readLog()).toMatch(/^shop-pr-1 +1 +shop-pr-1 +keep: expires in 1 day$/m)
  expect(run.readLog()).toMatch(/^shop-pr-2 +2 +shop-pr-2 +delete: expired 1 day ago$/m)
  expect(run.readSummary()).toContain('With allow-delete: true, these 2 are: shop-pr-2, shop-pr-3.')
  expect(run.readLog()).not.toContain('shop-pr-4')
  expect(run.cluster.changes).toEqual([])
})

test('a sweep deletes expired previews once it may, with their releases', async () => {
  using run = await createSweep(await createPreviews(), true)
  expect(await sweep(run.command)).toEqual({ changed: true })
  expect(listPreviews(run.cluster)).toEqual(['shop-pr-1', 'shop-pr-4'])
  expect(run.helmCommands.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'uninstall shop-pr-2',
    'uninstall shop-pr-3',
  ])
  expect(run.readSummary()).toContain('2 previews deleted.')
})

test('a sweep finds nothing to delete', async () => {
  using run = await createSweep(createFakeCluster(), true)
  expect(await sweep(run.command)).toEqual({ changed: false })
  expect(run.readLog()).toContain('Nothing to delete.')
  expect(run.readSummary()).toContain('This repository has no previews.')
})

test('a preview that cannot be deleted does not stop the others', async () => {
  const cluster = await createPreviews()
  cluster.refuse('DELETE /api/v1/namespaces/shop-pr-2', 403)
  using run = await createSweep(cluster, true)
  const error = await sweep(run.command).then(
    () => expect.fail('deleted'),
    (thrown: unknown) => thrown as ActionError,
  )
  expect(error).toMatchObject({ message: '1 preview of 2 could not be deleted', outputs: { changed: true } })
  expect(error.details[0]).toMatch(/^shop-pr-2: /)
  expect(listPreviews(cluster)).toEqual(['shop-pr-1', 'shop-pr-2', 'shop-pr-4'])
})

test('a sweep of a run without a repository is refused', async () => {
  const inputs = { command: 'sweep', release: '', chart: '' }
  using run = await createFakeRun({ inputs })
  await expect(sweep(run.command)).rejects.toMatchObject({ code: 'invalid-input' })
})
