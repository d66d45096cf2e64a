import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { chartKind } from './reference.ts'

const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'chart-')))
mkdirSync(path.join(workspace, 'charts/app'), { recursive: true })
afterAll(() => {
  rmSync(workspace, { recursive: true })
})
const parse = (text: string) => chartKind.parse(text, { workspace })

test.each([
  ['charts/app', { kind: 'path', absolute: path.join(workspace, 'charts/app'), relative: 'charts/app' }],
  ['./charts/app/', { kind: 'path', absolute: path.join(workspace, 'charts/app'), relative: 'charts/app' }],
  [
    'oci://123456789012.dkr.ecr.eu-central-1.amazonaws.com/charts/app',
    {
      kind: 'oci',
      url: 'oci://123456789012.dkr.ecr.eu-central-1.amazonaws.com/charts/app',
      registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
    },
  ],
  ['oci://127.0.0.1:5000/app', { kind: 'oci', url: 'oci://127.0.0.1:5000/app', registry: '127.0.0.1:5000' }],
  ['bitnami/redis', { kind: 'repository', alias: 'bitnami', name: 'redis' }],
  ['redis', { kind: 'repository', alias: undefined, name: 'redis' }],
])('%s', (text, value) => {
  expect(parse(text)).toEqual({ ok: true, value })
})

test.each([
  ['oci://registry.example/app:1.4.2', /chart: oci:\/\/registry.example\/app and chart-version: 1\.4\.2/],
  ['https://charts.example/app.tgz', /chart-repository/],
  ['file:///etc', /chart-repository/],
  ['../outside', /outside the workspace/],
  ['--kubeconfig=x', /dash/],
  ['charts/app/none/x', /Nothing exists at that path/],
])('%s is refused', (text, hint) => {
  expect(parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
})
