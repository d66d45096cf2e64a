/** What helm-deploy refuses before any process starts. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'

let job: StepJob
beforeAll(() => {
  job = createStepJob(path.join(repositoryRoot, 'dist'))
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
    writeFileSync(path.join(job.workspace, name), text)
  }
  write('chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 0.1.0\n')
  write('kubeconfig', 'clusters: []\n')
  symlinkSync('/etc', path.join(job.workspace, 'outward'))
})
afterAll(() => {
  job[Symbol.dispose]()
})

const valid = { 'cluster-name': 'staging', release: 'shop', chart: 'chart', 'helm-path': '/nowhere/helm' }

function runHelmDeploy(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.run({ action: 'helm-deploy', inputs: { ...valid, ...inputs } })
}

test.concurrent.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['no release', { release: ' ' }, /release: is required/],
  ['a release that is an option', { release: '--kubeconfig=x' }, /release: "--kubeconfig=x" must be/],
  ['a release in capitals', { release: 'Shop' }, /release: "Shop"/],
  ['a release of 54 characters', { release: 'r'.repeat(54) }, /at most 53/],
  ['a namespace that is an option', { namespace: '-n' }, /namespace: "-n"/],
  ['neither cluster nor kubeconfig', { 'cluster-name': '' }, /cluster-name: is required, unless kubeconfig is set/],
  ['both', { kubeconfig: 'kubeconfig' }, /kubeconfig: cannot be set together/],
  ['a kubeconfig that is not there', { 'cluster-name': '', kubeconfig: 'none' }, /no file at that path/],
  ['no chart', { chart: '' }, /chart: is required for command: deploy/],
  ['a chart outside', { chart: '../chart' }, /outside the workspace/],
  ['a chart behind an outward link', { chart: 'outward' }, /outside the workspace/],
  ['a chart by its address', { chart: 'file:///etc/chart' }, /chart-repository/],
  ['a chart with its tag', { chart: 'oci://registry.example/shop:1.0.0' }, /chart-version: 1\.0\.0/],
  ['a chart that is neither path nor of a repository', { chart: 'charts' }, /set chart-repository too/],
  ['a version of a path', { 'chart-version': '1.0.0' }, /chart-version: applies only to a chart from/],
  ['a repository with a password', { chart: 'shop', 'chart-repository': 'https://a:b@c.example' }, /without user/],
  ['a command in capitals', { command: 'Deploy' }, /one of deploy, diff/],
  ['a command that is none', { command: 'deplo' }, /Did you mean/],
  ['a time without unit', { timeout: '600' }, /Did you mean 600s/],
  ['yes', { 'rollback-on-failure': 'yes' }, /true or false/],
  ['values outside', { values: '../values.yaml' }, /outside the workspace/],
  ['values that are a list', { set: '- a' }, /mapping/],
  ['a key twice', { set: '{ a: 1, a: 2 }' }, /unique|twice/],
  ['a prototype', { set: '{ __proto__: { x: 1 } }' }, /__proto__/],
  ['a number that would change', { set: 'tag: 1e6' }, /is the number 1000000/],
  ['a line with a number that would change', { set: 'replicas=2\ntag=1e6' }, /quote it: "1e6"/],
  ['a mapping and lines', { set: 'replicas: 2\ntag=1' }, /either lines a\.b=value or a YAML mapping/],
  ['a dotted key in YAML', { set: 'image.tag: x' }, /image: \{ tag: … \}/],
  ['values in place of a file', { values: 'replicas: 3' }, /For values as text: set\./],
  ['an assignment in place of a file', { values: 'replicas=3' }, /For values as text: set\./],
  ['an image without tag', { image: 'registry.example/app' }, /neither tag nor digest/],
  ['a part that is none', { image: 'app:1', 'image-keys': 'version=image.tag' }, /part=path/],
  ['another kubeconfig', { 'extra-args': '--kubeconfig=/tmp/x' }, /Remove --kubeconfig/],
  ['another context', { 'extra-args': '--kube-context x' }, /Remove --kube-context/],
  ['another program', { 'extra-args': '--post-renderer ./x' }, /Remove --post-renderer/],
  ['values as an argument', { 'extra-args': '--set a=b' }, /Remove --set/],
  ['a command line', { 'extra-args': '; rm -rf /' }, /not a long option/],
  ['an open quote', { 'extra-args': '--description "x' }, /not closed/],
  ['a preview that is no number', { preview: '12a' }, /whole number/],
  ['a revision for a deploy', { revision: '3' }, /revision: applies only to command: rollback/],
])('%s is refused', async (_, inputs, words) => {
  const step = await runHelmDeploy(inputs)
  expect(step.exitCode).not.toBe(0)
  expect(step.outputs['failure-reason'], step.raw).toBe('invalid-input')
  expect(step.raw).toMatch(words)
  expect(step.raw).toContain('Nothing was started')
})

test('all invalid inputs are listed at once', async () => {
  const { raw } = await runHelmDeploy({ release: '-x', timeout: '5', comment: '1' })
  for (const name of ['release', 'timeout', 'comment']) expect(raw).toContain(`${name}: `)
  expect(raw).toContain('3 invalid inputs')
})

test.concurrent.each([
  ['no YAML', 'a: [', /not valid YAML/],
  ['no context', 'clusters: []', /no current-context/],
  ['a server without TLS', createKubeconfig({ server: 'http://127.0.0.1' }, {}), /https/],
  [
    'a password',
    createKubeconfig({ server: 'https://127.0.0.1' }, { username: 'x', password: 'secret-word' }),
    /password/,
  ],
])('a kubeconfig with %s is refused', async (_, text, words) => {
  const step = await job.run({
    action: 'helm-deploy',
    inputs: { ...valid, 'cluster-name': '', kubeconfig: `${text}\n# end`, 'helm-path': 'true' },
  })
  expect(step.outputs['failure-reason'], step.raw).toBe('kubeconfig-invalid')
  expect(step.raw).toMatch(words)
  expect(step.raw).not.toContain('secret-word')
})

function createKubeconfig(cluster: object, user: object): string {
  return JSON.stringify({
    'current-context': 'a',
    contexts: [{ name: 'a', context: { cluster: 'a', user: 'a' } }],
    clusters: [{ name: 'a', cluster }],
    users: [{ name: 'a', user }],
  })
}
