import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { diff } from './diff.ts'

const resources = [
  { name: 'configmaps', kind: 'ConfigMap', namespaced: true },
  { name: 'secrets', kind: 'Secret', namespaced: true },
]
const createConfigMap = (level: string): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop' }, data: { level } })
const createSecret = (text: string): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'shop' }, stringData: { password: text } })

async function createDeployed(manifest: string, live = manifest): Promise<FakeCluster> {
  const cluster = createFakeCluster()
  cluster.put('/api/v1', { metadata: { name: 'v1' }, resources })
  await putRevision(cluster, { version: 1, manifest, info: { status: 'deployed' } })
  const object = JSON.parse(live) as { readonly kind: string }
  cluster.put(`/api/v1/namespaces/shop/${object.kind.toLowerCase()}s/shop`, object)
  return cluster
}

const inputs = { command: 'diff' }

test('a first install is reported without a previous revision', async () => {
  const cluster = createFakeCluster()
  cluster.put('/api/v1', { metadata: { name: 'v1' }, resources })
  const manifest = createConfigMap('info')
  using run = await createFakeRun({ cluster, inputs, outcome: () => ({ kind: 'succeeded', manifest }) })
  const outputs = await diff(run.command)
  expect(outputs).toEqual({ changed: true, 'diff-path': expect.any(String) as string })
  expect(run.readLog()).toContain('shop in shop · staging · chart 1.0.0 · first install · helm 4.1.4')
  expect(run.readLog()).toContain('shop in shop: 1 to create')
  expect(run.helmCommands[0]).toMatch(/^upgrade shop .* --dry-run=server --install --reset-values --output=json$/)
  expect(cluster.changes).toEqual([])
})

test.each([
  ['a change by the chart', createConfigMap('debug'), createConfigMap('info'), true, 'shop in shop: 1 to change'],
  ['no change', createConfigMap('info'), createConfigMap('info'), false, 'shop in shop: no changes'],
  [
    'a change by hand',
    createConfigMap('info'),
    createConfigMap('trace'),
    true,
    'shop in shop: 1 to change · 1 changed by hand',
  ],
])('%s is reported in log, summary and file', async (_, next, live, changed, verdict) => {
  const cluster = await createDeployed(createConfigMap('info'), live)
  using run = await createFakeRun({ cluster, inputs, outcome: () => ({ kind: 'succeeded', manifest: next }) })
  const outputs = await diff(run.command)
  expect(outputs).toMatchObject({ changed, revision: 1, status: 'deployed' })
  expect(run.readLog()).toContain(verdict)
  expect(run.readSummary()).toContain(verdict.replace('shop in shop', 'staging: shop'))
  expect(JSON.parse(readFileSync(outputs['diff-path'] as string, 'utf8'))).toMatchObject({
    version: 1,
    cluster: 'staging',
    changed,
    release: 'shop',
  })
})

test('values of Secrets are in neither log, summary nor file', async () => {
  const cluster = await createDeployed(createSecret('old-password'))
  const manifest = createSecret('new-password')
  using run = await createFakeRun({ cluster, inputs, outcome: () => ({ kind: 'succeeded', manifest }) })
  const outputs = await diff(run.command)
  const everything = [run.readLog(), run.readSummary(), readFileSync(outputs['diff-path'] as string, 'utf8')].join()
  expect(everything).toContain('data.password')
  for (const text of ['old-password', 'new-password']) {
    expect(everything).not.toContain(text)
    expect(everything).not.toContain(Buffer.from(text).toString('base64'))
  }
})

test('a namespace that a deploy would create is announced', async () => {
  const cluster = createFakeCluster()
  cluster.put('/api/v1', { metadata: { name: 'v1' }, resources })
  const manifest = createConfigMap('info')
  using run = await createFakeRun({
    cluster,
    inputs: { ...inputs, namespace: 'other' },
    outcome: () => ({ kind: 'succeeded', manifest }),
  })
  await diff(run.command)
  expect(run.readSummary()).toContain('The namespace other will be created.')
})

test('a number of a values file that templates print with an exponent is reported before it is deployed', async () => {
  const cluster = createFakeCluster()
  cluster.put('/api/v1', { metadata: { name: 'v1' }, resources })
  using run = await createFakeRun({
    ...{ cluster, inputs: { ...inputs, values: 'prod.yaml' }, files: { 'prod.yaml': 'keep: 21600000\n' } },
    outcome: () => ({ kind: 'succeeded', manifest: createConfigMap('2.16e+07') }),
  })
  await diff(run.command)
  const words = 'prod.yaml:1: keep is 21600000, but arrives as 2.16e+07 in configmap/shop'
  expect(run.readLog()).toContain(words)
  expect(run.readSummary()).toContain('keep is 21600000')
})
