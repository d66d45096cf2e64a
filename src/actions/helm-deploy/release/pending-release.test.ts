import { expect, test } from 'vitest'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import { deploy } from '../commands/deploy.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { listStatuses, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { readRunAttempt } from './pending-release.ts'

const run = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_REPOSITORY_ID: '17', GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '2' }

async function createPending(ageMs: number, labels: Readonly<Record<string, string>> = {}): Promise<FakeCluster> {
  const cluster = createFakeCluster()
  await putRevision(cluster, { version: 1, info: { status: 'deployed' } })
  const last_deployed = new Date(Date.now() - ageMs).toISOString()
  await putRevision(cluster, { version: 2, labels, info: { status: 'pending-upgrade', last_deployed } })
  return cluster
}

const recovered = ['1 superseded', '2 failed', '3 deployed']

test.each<[string, number, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['is older than the timeout', 60_000, {}, {}],
  ['was begun by an earlier attempt of this run', 1000, { 'eks-actions.dev/run': '17.9.1.2' }, run],
])('auto recovers a pending revision that %s', async (_, ageMs, labels, environment) => {
  using fake = await createFakeRun({ cluster: await createPending(ageMs, labels), environment })
  expect(await deploy(fake.command)).toMatchObject({ revision: 3, 'previous-revision': 1, changed: true })
  expect(listStatuses(fake.cluster)).toEqual(recovered)
  expect(fake.readLog()).toMatch(/Revision 2 of shop was left pending-upgrade by a run that was killed .* ago/)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['this attempt, whose label a later revision copied', { 'eks-actions.dev/run': '17.9.1.1' }],
  ['a run of another repository', { 'eks-actions.dev/run': '18.9.1.2' }],
  ['another run, which cannot be read without a token', { 'eks-actions.dev/run': '17.8.1.2' }],
  ['nobody known', {}],
])('auto waits for a young revision of %s', async (_, labels) => {
  const cancelling = new AbortController()
  const options = { environment: run, signal: cancelling.signal, inputs: { timeout: '1h' } }
  using fake = await createFakeRun({ cluster: await createPending(1000, labels), ...options })
  const deployed = deploy(fake.command)
  await expect.poll(fake.readLog).toMatch(/shop .*pending-upgrade.*begun \S+ ago by another run/)
  cancelling.abort(new Error('enough'))
  await expect(deployed).rejects.toThrow('enough')
  expect(listStatuses(fake.cluster)).toEqual(['1 deployed', '2 pending-upgrade'])
})

test('fail reports a pending revision', async () => {
  using fake = await createFakeRun({ cluster: await createPending(60_000), inputs: { 'recover-pending': 'fail' } })
  await expect(deploy(fake.command)).rejects.toMatchObject({
    code: 'release-pending',
    message: expect.stringMatching(/^shop is pending-upgrade since \S+: revision 2 never finished$/) as string,
  })
  expect(fake.helmCommands).toEqual([])
})

test('off leaves a pending revision to Helm, and never rolls back the run that began it', async () => {
  const stderr = 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'
  using fake = await createFakeRun({
    cluster: await createPending(60_000),
    inputs: { 'recover-pending': 'off' },
    outcome: () => ({ kind: 'refused', stderr }),
  })
  const error = await deploy(fake.command).catch((thrown: unknown) => thrown as ActionError)
  expect(error).toMatchObject({ code: 'release-pending', outputs: { changed: false } })
  expect(fake.helmCommands).toHaveLength(1)
})

test('a deploy records its run in the revision', async () => {
  using fake = await createFakeRun({ environment: run })
  expect(readRunAttempt(fake.command)).toEqual({ repository: 17, run: 9, attempt: 2 })
  await deploy(fake.command)
  expect(fake.helmCommands[0]).toContain('--labels=eks-actions.dev/run=17.9.2.1')
})

test.each([{}, { ...run, GITHUB_REPOSITORY_ID: '' }])(
  'outside of GitHub Actions no run is recorded: %j',
  async (environment) => {
    using fake = await createFakeRun({ environment })
    expect(readRunAttempt(fake.command)).toBeUndefined()
  },
)
