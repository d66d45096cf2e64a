import { describe, expect, test } from 'vitest'
import type { InputMap } from '../../runner/contract/action.ts'
import { contract } from './contract.ts'
import { deployableByStages, pipelineName, requiredByStages, rulesOfStages } from './inputs.ts'
import { type StageName, stages } from './stages.ts'

const inputs: InputMap = contract.inputs

const defaults = Object.fromEntries(Object.entries(inputs).map(([name, declared]) => [name, declared.default]))

function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...defaults, ...values }
}

describe('inputs of the pipeline', () => {
  test.each<[StageName, string, string]>([
    ['provision', 'timeout', 'provision-timeout'],
    ['helm-deploy', 'timeout', 'helm-deploy-timeout'],
    ['setup', 'cache', 'setup-cache'],
    ['build-push', 'cache', 'build-push-cache'],
    ['provision', 'command', 'provision-command'],
    ['build-push', 'repository', 'repository'],
    ['helm-deploy', 'environment', 'environment'],
    ['setup', 'role-to-assume', 'role-to-assume'],
  ])('%s: %s is called %s', (stage, name, expected) => {
    expect(pipelineName(stage, name)).toBe(expected)
  })

  test('are those of all stages, none is lost, and none is required of everybody', () => {
    for (const { name: stage, contract: of } of stages) {
      for (const name of Object.keys(of.inputs)) expect(inputs).toHaveProperty([pipelineName(stage, name)])
    }
    expect(Object.values(inputs).filter(({ required }) => required)).toEqual([])
  })

  test('that stages share take the same texts everywhere', () => {
    for (const { name: stage, contract: of } of stages) {
      for (const [name, declared] of Object.entries(of.inputs)) {
        const { kind, default: fallback } = inputs[pipelineName(stage, name)]!
        expect([stage, name, kind.type, kind.secret]).toEqual([stage, name, declared.kind.type, declared.kind.secret])
        if (fallback !== undefined) expect([stage, name, fallback]).toEqual([stage, name, declared.default])
      }
    }
  })
})

describe('outputs of the pipeline', () => {
  test('come from one stage each', () => {
    const names = stages
      .flatMap(({ contract: of }) => Object.keys(of.outputs))
      .filter((name) => name !== 'failure-reason')
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  })
})

describe('what is required', () => {
  const chart = { kind: 'path', absolute: '/w/charts/app', relative: 'charts/app' }

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a release needs name and chart', {}, ['release', 'chart']],
    ['a history needs the name of the release only', { 'helm-deploy-command': 'history' }, ['release']],
    ['what an earlier stage supplies is not checked yet', { chart, release: 'shop', 'image-keys': [{}] }, []],
    ['what is given is', { chart, release: 'shop', image: 'a', 'image-keys': [{}] }, ['image']],
    ['a path has one version', { chart, release: 'shop', 'chart-version': '1.2.3' }, ['chart-version']],
  ])("the stages' own rules hold: %s", (_, values, expected) => {
    const typed = { stages: ['helm-deploy'], 'allow-delete': false, 'image-keys': [] }
    expect(rulesOfStages(given({ ...typed, ...values })).map(({ name }) => name)).toEqual(expected)
  })

  test('depends on the chosen stages', () => {
    const names = (...chosen: readonly string[]): readonly string[] =>
      requiredByStages(given({ stages: chosen })).map(({ name }) => name)
    expect(names('setup')).toEqual([])
    expect(names('provision')).toEqual(['environment'])
    expect(names('setup', 'provision', 'build-push')).toEqual(['environment', 'repository'])
  })

  test('is said with the stage, the rule and an example', () => {
    const [problem] = requiredByStages(given({ stages: ['provision'] }))
    expect(problem?.text).toMatch(/^is required by provision: the name of a folder.*, for example staging$/)
  })

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a cluster', { stages: ['helm-deploy'] }, ['cluster-name']],
    ['no cluster where one is applied', { stages: ['provision', 'helm-deploy'], 'provision-command': 'apply' }, []],
    ['a cluster where one is only planned', { stages: ['provision', 'helm-deploy'] }, ['cluster-name']],
    [
      'infrastructure that stays',
      { stages: ['provision', 'helm-deploy'], 'cluster-name': 'c', 'provision-command': 'destroy' },
      ['provision-command'],
    ],
    ['no cluster beside a kubeconfig', { stages: ['helm-deploy'], kubeconfig: 'x' }, []],
    ['a pushed image', { stages: ['build-push', 'helm-deploy'], 'cluster-name': 'c', push: false }, ['push']],
    [
      'no pushed image where another one is given',
      { stages: ['build-push', 'helm-deploy'], 'cluster-name': 'c', push: false, image: 'a:1' },
      [],
    ],
  ])('%s', (_, texts, expected) => {
    expect(
      deployableByStages(given({ release: 'shop', chart: 'charts/app', ...texts })).map(({ name }) => name),
    ).toEqual(expected)
  })
})
