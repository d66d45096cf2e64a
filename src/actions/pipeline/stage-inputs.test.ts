import { describe, expect, test } from 'vitest'
import type { InputMap } from '../../runner/contract/action.ts'
import { contract } from './contract.ts'
import {
  collectForeignNames,
  collectRenamedInputs,
  viewExpectedInputs,
  viewSelectedStages,
  viewStageInputs,
} from './stage-inputs.ts'
import { toPipelineName, toPipelineOutputName } from './names.ts'
import { sharedInputs } from './shared-inputs.ts'
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
    ['provision', 'plan-digest', 'plan-digest'],
    ['provision', 'allow-destroy', 'allow-destroy'],
    ['build-push', 'tags', 'tags'],
    ['cluster', 'command', 'cluster-command'],
    ['cluster', 'plan-digest', 'cluster-plan-digest'],
    ['cluster', 'tags', 'cluster-tags'],
    ['cluster', 'role-arn', 'cluster-role-arn'],
    ['cluster', 'kubernetes-version', 'cluster-kubernetes-version'],
    ['cluster', 'cluster-name', 'cluster-name'],
    ['cluster', 'config-file', 'config-file'],
    ['cluster', 'require-approvals', 'require-approvals'],
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

  test('mean one thing each, and none begins with the name of its stage twice', () => {
    const names = stages.flatMap((stage) =>
      Object.keys(stage.contract.inputs).map((name) => toPipelineName(stage, name)),
    )
    const common = names.filter((name, index) => names.indexOf(name) !== index)
    expect(common.filter((name) => !Object.hasOwn(sharedInputs, name))).toEqual([])
    expect(names.filter((name) => /^(.+)-\1-/.test(name))).toEqual([])
  })

  test('that other inputs explain are explained by their names in the pipeline', () => {
    expect(inputs['cluster-require-plan']?.description).toContain('for eksctl the `cluster-plan-digest`')
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
    expect(handedOver).toEqual(['terraform-path', 'eksctl-path', 'helm-path', 'image', 'cluster-name'])
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
      .flatMap((stage) => Object.keys(stage.contract.outputs).map((name) => toPipelineOutputName(stage, name)))
      .filter((name) => name !== 'failure-reason')
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
    for (const name of names) expect(contract.outputs).toHaveProperty([name])
  })

  test.each<[StageName, string, string]>([
    ['provision', 'plan-digest', 'plan-digest'],
    ['provision', 'changes', 'changes'],
    ['cluster', 'plan-digest', 'cluster-plan-digest'],
    ['cluster', 'changes', 'cluster-changes'],
    ['cluster', 'kubeconfig-path', 'cluster-kubeconfig-path'],
    ['cluster', 'cluster-name', 'cluster-name'],
    ['helm-deploy', 'kubeconfig-path', 'kubeconfig-path'],
    ['cluster', 'failure-reason', 'failure-reason'],
  ])('%s: %s is called %s', (name, output, expected) => {
    expect(toPipelineOutputName({ name }, output)).toBe(expected)
  })
})

describe('names that the pipeline does not have', () => {
  test('lead to all stages that know them, and never hide an input', () => {
    expect(collectForeignNames()).toMatchObject({
      command: ['provision-command', 'cluster-command', 'helm-deploy-command'],
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

  test.each<[StageName, Readonly<Record<string, unknown>>, string | undefined]>([
    ['cluster', { environment: 'staging' }, 'staging'],
    ['cluster', { environment: 'staging', 'github-environment': 'staging-eu' }, 'staging-eu'],
    ['cluster', {}, undefined],
    ['provision', { environment: 'staging' }, undefined],
  ])('%s of the run with %j is protected by %s', (name, given, expected) => {
    expect(viewStageInputs(findStage(name), given)['github-environment']).toBe(expected)
  })

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['a cluster that is applied', {}, { 'cluster-name': 'cluster', image: undefined, 'helm-path': 'helm' }],
    [
      'a cluster that is applied without Terraform',
      { stages: ['cluster', 'helm-deploy'] },
      { 'cluster-name': 'cluster', image: undefined },
    ],
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
