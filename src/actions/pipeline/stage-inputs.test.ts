import { describe, expect, test } from 'vitest'
import type { InputMap } from '../../runner/contract/action.ts'
import { contract } from './contract.ts'
import {
  collectForeignNames,
  collectRenamedInputs,
  toPipelineName,
  viewExpectedInputs,
  viewSelectedStages,
} from './stage-inputs.ts'
import type { StageName } from './stages/stage.ts'
import { stages } from './stages/stages.ts'

const inputs: InputMap = contract.inputs
const findStage = (name: StageName) => stages.find((stage) => stage.name === name)!

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
  ])('%s: %s is called %s', (name, input, expected) => {
    expect(toPipelineName({ name }, input)).toBe(expected)
  })

  test('are those of all stages, none is lost, and none is required of everybody', () => {
    for (const stage of stages) {
      for (const name of Object.keys(stage.contract.inputs)) {
        expect(inputs).toHaveProperty([toPipelineName(stage, name)])
      }
    }
    expect(Object.values(inputs).filter(({ required }) => required)).toEqual([])
  })

  test('that stages share take the same texts everywhere', () => {
    for (const stage of stages) {
      for (const [name, declared] of Object.entries(stage.contract.inputs)) {
        const { kind, default: fallback } = inputs[toPipelineName(stage, name)]!
        const where = [stage.name, name]
        expect([...where, kind.type, kind.secret]).toEqual([...where, declared.kind.type, declared.kind.secret])
        if (fallback !== undefined) expect([...where, fallback]).toEqual([...where, declared.default])
      }
    }
  })

  test('that an earlier stage hands over have no default, and say so', () => {
    const handedOver = stages.flatMap((stage) =>
      Object.keys(stage.expectedInputs).map((name) => toPipelineName(stage, name)),
    )
    expect(handedOver).toEqual(['terraform-path', 'helm-path', 'image', 'cluster-name'])
    for (const name of handedOver) {
      expect(inputs[name]).not.toHaveProperty('default')
      expect(inputs[name]?.description).toContain('unset: ')
    }
  })

  test('name the stage that requires them', () => {
    expect(inputs.environment?.description).toContain('required by provision')
    expect(inputs.repository?.description).toContain('required by build-push')
  })
})

describe('outputs of the pipeline', () => {
  test('come from one stage each', () => {
    const names = stages
      .flatMap((stage) => Object.keys(stage.contract.outputs))
      .filter((name) => name !== 'failure-reason')
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  })
})

describe('names that the pipeline does not have', () => {
  test('lead to all stages that know them, and never hide an input', () => {
    expect(collectForeignNames()).toMatchObject({
      command: ['provision-command', 'helm-deploy-command'],
      dockerfile: ['file'],
      registry: { instead: expect.stringContaining('ECR') as string },
    })
    expect(Object.keys(collectForeignNames()).filter((name) => Object.hasOwn(inputs, name))).toEqual([])
  })

  test('lead to the successor in the pipeline if they are former names', () => {
    const former = stages.flatMap((stage) => Object.keys(stage.contract.renamed))
    expect(Object.keys(collectRenamedInputs())).toEqual(former)
    for (const successor of Object.values(collectRenamedInputs())) expect(inputs).toHaveProperty([successor])
  })
})

describe('inputs of a stage', () => {
  const values = { stages: ['provision', 'helm-deploy'], 'provision-command': 'apply', 'helm-deploy-timeout': 5 }

  test('are read by the names of the stage', () => {
    expect(viewSelectedStages(values)).toMatchObject({
      provision: { command: 'apply', timeout: undefined },
      'helm-deploy': { timeout: 5 },
    })
    expect(viewSelectedStages(values)).not.toHaveProperty('setup')
  })

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['a cluster that is applied', {}, { 'cluster-name': 'cluster', image: undefined, 'helm-path': 'helm' }],
    ['no cluster if there is a kubeconfig', { kubeconfig: 'x' }, { 'cluster-name': undefined }],
    ['no cluster if infrastructure is not part of the run', { stages: ['helm-deploy'] }, { 'cluster-name': undefined }],
    ['the one that is given', { 'cluster-name': 'mine', image: 'a:1' }, { 'cluster-name': 'mine', image: 'a:1' }],
    [
      'an image that is built',
      { stages: ['build-push', 'helm-deploy'] },
      { image: expect.stringMatching(/@sha256:0{64}$/) as string, 'cluster-name': undefined },
    ],
  ])('stand for what earlier stages hand over: %s', (_, more, expected) => {
    expect(viewExpectedInputs(findStage('helm-deploy'), { ...values, ...more })).toMatchObject(expected)
  })

  test('are read one by one, so that a rule reads only what it is about', () => {
    const read: (string | symbol)[] = []
    const watched = new Proxy<Record<string, unknown>>(values, {
      get: (target, name) => {
        read.push(name)
        return Reflect.get(target, name) as unknown
      },
    })
    expect(viewExpectedInputs(findStage('helm-deploy'), watched).timeout).toBe(5)
    expect(read).toEqual(['helm-deploy-timeout'])
  })
})
