import type { InputMap, InputProblem } from '../../runner/contract/action.ts'
import type { Input } from '../../runner/contract/kind.ts'
import { checkRules, describeRule } from '../../runner/contract/read.ts'
import { isHandedOver } from './hand-over.ts'
import { type Stage, type StageName, stages } from './stages.ts'

/** Inputs that mean the same in every stage that has them: given once, for all. */
const shared: Readonly<Record<string, { readonly description?: string }>> = {
  environment: { description: 'Folder of Terraform roots, layer of values and GitHub environment' },
  'cluster-name': {
    description: 'EKS cluster; unset: the output `cluster_name` of the roots that `provision` applied',
  },
  comment: { description: 'When to write sticky comments on the pull request' },
  'github-environment': {},
  'github-token': {},
  'aws-region': {},
  'role-to-assume': {},
  'role-duration': {},
  'allowed-account-ids': {},
}

/**
 * The name by which the pipeline knows an input of a stage: its own, or with the stage before it where stages mean different
 * things by one name: `provision-timeout`, `helm-deploy-timeout`.
 */
export function pipelineName(stage: StageName, name: string): string {
  const owners = stages.filter(({ contract }) => Object.hasOwn(contract.inputs, name))
  return owners.length === 1 || Object.hasOwn(shared, name) ? name : `${stage}-${name}`
}

/** Every input of every stage. What a stage requires is required by rule, since the stage may not be chosen. */
export function stageInputs(): InputMap {
  const inputs = new Map<string, Input<unknown>>()
  for (const { name: stage, contract } of stages) {
    for (const [name, declared] of Object.entries(contract.inputs)) {
      const pipeline = pipelineName(stage, name)
      if (!inputs.has(pipeline)) inputs.set(pipeline, asPipelineInput(stage, name, declared))
    }
  }
  return Object.fromEntries(inputs)
}

function asPipelineInput(stage: StageName, name: string, declared: Input<unknown>): Input<unknown> {
  const { required = false, default: fallback, ...rest } = declared
  const common = shared[name]
  const isLeft = isHandedOver(stage, name)
  const description = [
    common?.description ?? declared.description,
    ...(isLeft && common === undefined ? ['unset: what an earlier stage has made'] : []),
    ...(required ? [`required by ${stage}`] : []),
  ].join('; ')
  return {
    ...rest,
    description,
    ...(fallback === undefined || isLeft ? {} : { default: fallback }),
    ...(common === undefined ? { section: stage } : {}),
  }
}

/** Typed values by the names of the pipeline. */
export type PipelineValues = Readonly<Record<string, unknown>>
type PipelineRule = (inputs: PipelineValues) => readonly InputProblem[]

function chosenStages({ stages: names }: PipelineValues): readonly Stage[] {
  return stages.filter(({ name }) => (names as readonly StageName[]).includes(name))
}

/** The stages' own rules, by the names of the pipeline. */
export const rulesOfStages: PipelineRule = (inputs) =>
  chosenStages(inputs).flatMap(({ name: stage, contract }) => {
    const names = Object.keys(contract.inputs)
    const values = Object.fromEntries(names.map((name) => [name, inputs[pipelineName(stage, name)]]))
    // Rules about what an earlier stage supplies are judged when it has.
    const supplied = names.filter((name) => isHandedOver(stage, name) && values[name] === undefined)
    return checkRules(contract, values, new Set(supplied)).map(({ name, text }) => ({
      name: pipelineName(stage, name),
      text: `${text} (${stage})`,
    }))
  })

/** What the chosen stages cannot do without. */
export const requiredByStages: PipelineRule = (inputs) =>
  chosenStages(inputs).flatMap(({ name: stage, contract }) =>
    Object.entries(contract.inputs).flatMap(([name, declared]): readonly InputProblem[] => {
      const pipeline = pipelineName(stage, name)
      if (declared.required !== true || inputs[pipeline] !== undefined) return []
      return [{ name: pipeline, text: `is required by ${stage}: ${describeRule(declared)}` }]
    }),
  )

/** What has to be deployed, and where: given, or made by a stage before. */
export const deployableByStages: PipelineRule = (inputs) => {
  const chosen = chosenStages(inputs).map(({ name }) => name)
  if (!chosen.includes('helm-deploy')) return []
  const infrastructure = inputs['provision-command'] as string
  const applies = chosen.includes('provision') && infrastructure === 'apply'
  const somewhere = [inputs['cluster-name'], inputs.kubeconfig].some((value) => value !== undefined)
  const leavesNone = chosen.includes('provision') && !['plan', 'apply'].includes(infrastructure)
  const buildsOnly = chosen.includes('build-push') && inputs.push === false && inputs.image === undefined
  return [
    ...(somewhere || applies
      ? []
      : [{ name: 'cluster-name', text: 'is required by helm-deploy, unless provision-command is apply' }]),
    ...(leavesNone ? [{ name: 'provision-command', text: 'has to be plan or apply where helm-deploy follows' }] : []),
    ...(buildsOnly ? [{ name: 'push', text: 'has to be true where helm-deploy takes the image that is built' }] : []),
  ]
}
