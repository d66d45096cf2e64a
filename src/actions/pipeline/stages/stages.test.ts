import { describe, expect, test } from 'vitest'
import { createPipelineContext, findStage } from '../testing/stages.ts'
import type { StageName } from './stage.ts'
import { defaultStageNames, stages } from './stages.ts'

test('stages come after those that they need', () => {
  const names = stages.map(({ name }) => name)
  expect(names).toEqual(['setup', 'provision', 'cluster', 'build-push', 'helm-deploy'])
  expect(defaultStageNames).toEqual(['setup', 'provision', 'build-push', 'helm-deploy'])
  for (const { name, needs } of stages) {
    for (const need of needs) expect(names.indexOf(need)).toBeLessThan(names.indexOf(name))
  }
})

test.each(stages.map((stage) => [stage.name, stage] as const))('%s loads its action', async (_, stage) => {
  await expect(stage.run()).resolves.toBeTypeOf('function')
})

test('inputs are handed over by stages that are needed, each with a stand-in', () => {
  for (const { inputsFrom, expectedInputs, contract } of stages) {
    expect(Object.keys(inputsFrom({}, {})).toSorted()).toEqual(Object.keys(expectedInputs).toSorted())
    for (const name of Object.keys(expectedInputs)) expect(contract.inputs).toHaveProperty([name])
  }
})

type Values = Readonly<Record<string, unknown>>

describe('what earlier stages hand over', () => {
  const tools = { 'terraform-path': '/tools/terraform', 'helm-path': '/tools/helm' }
  const createClusterOutputs = (...names: readonly string[]) => ({
    provision: { outputs: Object.fromEntries(names.map((name, index) => [index, { cluster_name: name }])) },
  })

  test.each<[string, StageName, Values, Values, Values]>([
    ['the program of setup', 'provision', { setup: tools }, {}, { 'terraform-path': '/tools/terraform' }],
    ['no program', 'provision', { setup: { 'terraform-path': '' } }, {}, { 'terraform-path': undefined }],
    ['eksctl', 'cluster', { setup: { 'eksctl-path': '/tools/eksctl' } }, {}, { 'eksctl-path': '/tools/eksctl' }],
    ['no eksctl', 'cluster', { setup: tools }, {}, { 'eksctl-path': undefined }],
    ['Helm', 'helm-deploy', { setup: tools }, {}, { 'helm-path': '/tools/helm' }],
    ['the image', 'helm-deploy', { 'build-push': { 'image-digest': 'a@b' } }, {}, { image: 'a@b' }],
    ['no image', 'helm-deploy', { 'build-push': {} }, {}, { image: undefined }],
    ['the cluster', 'helm-deploy', createClusterOutputs('one', 'one'), {}, { 'cluster-name': 'one' }],
    ['none of several clusters', 'helm-deploy', createClusterOutputs('one', 'two'), {}, { 'cluster-name': undefined }],
    ['no cluster from a plan', 'helm-deploy', { provision: {} }, {}, { 'cluster-name': undefined }],
    ['the cluster', 'helm-deploy', { cluster: { 'cluster-name': 'one' } }, {}, { 'cluster-name': 'one' }],
    ['no cluster from a plan', 'helm-deploy', { cluster: {} }, {}, { 'cluster-name': undefined }],
    [
      'no cluster next to a kubeconfig',
      'helm-deploy',
      { cluster: { 'cluster-name': 'one' } },
      { kubeconfig: {} },
      { 'cluster-name': undefined },
    ],
    [
      'no cluster next to a kubeconfig',
      'helm-deploy',
      createClusterOutputs('one'),
      { kubeconfig: {} },
      { 'cluster-name': undefined },
    ],
    ['nothing', 'setup', {}, {}, {}],
    ['nothing', 'build-push', {}, {}, {}],
  ])('is %s for %s', (_, name, outputs, given, expected) => {
    expect(findStage(name).inputsFrom(outputs, given)).toMatchObject(expected)
  })
})

describe('what the summary says', () => {
  const listRoots = (...statuses: readonly string[]) =>
    Object.fromEntries(statuses.map((status, index) => [`${index}`, { status }]))

  test.each<[string, StageName, Values, string]>([
    ['tools', 'setup', { 'helm-version': '4.1.0', 'terraform-version': '1.14.0' }, 'terraform 1.14.0, helm 4.1.0'],
    ['no tools', 'setup', { 'helm-version': '' }, ''],
    ['an image', 'build-push', { image: 'app:1' }, '`app:1`'],
    ['an image that is not pushed', 'build-push', {}, ''],
    [
      'a release',
      'helm-deploy',
      { release: 'shop', namespace: 'web', revision: 7, url: 'https://shop.example.com' },
      'shop in web, revision 7, https://shop.example.com',
    ],
    ['a sweep', 'helm-deploy', {}, ''],
    [
      'what a plan proposes',
      'provision',
      { changes: true, roots: listRoots('planned', 'unchanged'), 'to-add': 2, 'to-change': 1 },
      '2 to add, 1 to change',
    ],
    [
      'what an apply did',
      'provision',
      { changes: true, roots: listRoots('applied', 'unchanged'), 'to-add': 2 },
      '2 added',
    ],
    [
      'what a destroy did',
      'provision',
      { changes: true, roots: listRoots('destroyed'), 'to-destroy': 4 },
      '4 destroyed',
    ],
    [
      'roots that wait for others',
      'provision',
      { changes: true, roots: listRoots('planned', 'deferred'), 'to-add': 3, 'to-change': 0, 'to-destroy': 1 },
      '3 to add, 1 to destroy, 1 deferred',
    ],
    [
      'outputs alone are a change',
      'provision',
      { changes: true, roots: listRoots('applied'), 'to-add': 0 },
      'only outputs change',
    ],
    ['nothing to do', 'provision', { changes: false, roots: listRoots('unchanged'), 'to-add': 0 }, 'no changes'],
    ['no roots are looked at', 'provision', {}, ''],
  ])('%s', (_, name, outputs, expected) => {
    expect(findStage(name).describeOutcome(outputs, {})).toBe(expected)
  })

  const counts = { changes: true, 'to-add': 2, 'to-change': 0, 'to-destroy': 1 }

  test.each<[string, Values, string]>([
    ['plan', counts, '2 to add, 1 to destroy'],
    ['apply', { ...counts, 'cluster-name': 'staging' }, '2 added, 1 destroyed, cluster staging'],
    ['apply', { changes: false, 'to-add': 0, 'cluster-name': 'staging' }, 'no changes, cluster staging'],
    ['delete', { changes: true, 'to-destroy': 4 }, '4 destroyed'],
    ['check', { ready: false, findings: [{}], 'cluster-name': 'staging' }, '1 finding, cluster staging'],
    ['check', { ready: true, findings: [], 'cluster-name': 'staging' }, '0 findings, ready, cluster staging'],
    ['drift', { changes: true }, 'drifted'],
    ['drift', { changes: false }, 'no drift'],
    ['status', { 'cluster-name': 'staging' }, 'cluster staging'],
    ['status', {}, ''],
  ])('%s of a cluster with %j: %s', (command, outputs, expected) => {
    expect(findStage('cluster').describeOutcome(outputs, { command })).toBe(expected)
  })
})

describe('an image is pushed at once', () => {
  const push = { push: true, repository: 'app' }

  test.each<[string, Values, Values]>([
    [
      'next to eksctl, which creates no repositories',
      push,
      { cluster: { inputs: { command: 'apply', 'config-file': {} } } },
    ],
    ['next to a plan of a stack', push, { cluster: { inputs: { command: 'plan', 'stack-name': 'shop' } } }],
    ['next to a plan of Terraform', push, { provision: { inputs: { command: 'plan' } } }],
    [
      'if nothing is pushed at all',
      { push: false },
      { cluster: { inputs: { command: 'apply', 'stack-name': 'shop' } } },
    ],
  ])('%s', async (_, inputs, concurrent) => {
    const run = () => Promise.reject(new Error('nothing is built before'))
    const { context } = createPipelineContext()
    const { beforeRun } = findStage('build-push')
    expect(await beforeRun?.({ inputs, context, run, concurrent })).toEqual([])
  })
})
