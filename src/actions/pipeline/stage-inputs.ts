import type { Contract, ForeignNames, InputMap } from '../../runner/contract/action.ts'
import type { Input } from '../../runner/contract/kind.ts'
import { toPipelineName, toPipelineText } from './names.ts'
import { sharedInputs } from './shared-inputs.ts'
import type { SelectedStages, Stage } from './stages/stage.ts'
import { stages } from './stages/stages.ts'

/** Typed values by the names of the pipeline. */
export type PipelineValues = Readonly<Record<string, unknown>>

/** Every input of every stage. What a stage requires is required by a rule, since the stage may not be selected. */
export function collectStageInputs(): InputMap {
  const inputs = new Map<string, Input<unknown>>()
  for (const stage of stages) {
    for (const [name, declared] of Object.entries(stage.contract.inputs)) {
      const pipeline = toPipelineName(stage, name)
      if (!inputs.has(pipeline)) inputs.set(pipeline, toPipelineInput(stage, name, declared))
    }
  }
  return Object.fromEntries(inputs)
}

function toPipelineInput(stage: Stage, name: string, declared: Input<unknown>): Input<unknown> {
  const { required = false, default: fallback, ...rest } = declared
  const shared = sharedInputs[name]
  const isHandedOver = Object.hasOwn(stage.expectedInputs, name)
  const description = [
    shared?.description ?? toPipelineText(stage, declared.description),
    ...(isHandedOver && shared === undefined ? ['unset: the result of an earlier stage'] : []),
    ...(required ? [`required by ${stage.name}`] : []),
  ].join('; ')
  return {
    ...rest,
    description,
    ...(fallback === undefined || isHandedOver ? {} : { default: fallback }),
    ...(shared === undefined ? { section: stage.name } : {}),
  }
}

/** Former names of the stages' inputs, with their successors here. */
export function collectRenamedInputs(): Contract['renamed'] {
  return Object.fromEntries(
    stages.flatMap((stage) =>
      Object.entries(stage.contract.renamed).map(([old, successor]) => [old, toPipelineName(stage, successor)]),
    ),
  )
}

/** What other actions call the stages' inputs; a name may mean an input of several stages. */
export function collectForeignNames(): ForeignNames {
  const declared = collectStageInputs()
  const meanings = stages.flatMap((stage): readonly (Meaning & { readonly name: string })[] => [
    ...Object.entries(stage.contract.foreign).map(([name, meaning]) => ({ name, ...toMeaning(stage, meaning) })),
    // Here they have the stage's name in front.
    ...Object.keys(stage.contract.inputs).map((name) => ({ name, ours: [toPipelineName(stage, name)] })),
  ])
  const foreign = [...Map.groupBy(meanings, ({ name }) => name)].filter(([name]) => !Object.hasOwn(declared, name))
  return Object.fromEntries(
    foreign.map(([name, all]) => {
      const ours = [...new Set(all.flatMap((meaning) => meaning.ours ?? []))]
      const instead = all.find((meaning) => meaning.instead !== undefined)?.instead
      return [name, instead === undefined || ours.length > 0 ? ours : { instead }]
    }),
  )
}

interface Meaning {
  readonly ours?: readonly string[]
  readonly instead?: string
}

function toMeaning(stage: Stage, meaning: ForeignNames[string]): Meaning {
  if (typeof meaning === 'object' && 'instead' in meaning) return { instead: toPipelineText(stage, meaning.instead) }
  return { ours: (typeof meaning === 'string' ? [meaning] : meaning).map((name) => toPipelineName(stage, name)) }
}

/** The stages that `stages` selects. */
export function selectStages({ stages: names }: PipelineValues): readonly Stage[] {
  return stages.filter(({ name }) => (names as readonly string[]).includes(name))
}

/** Whether an input is shared or belongs to a selected stage: a job that only builds has no folder of Terraform roots. */
export function isUsedInput(name: string, values: PipelineValues): boolean {
  const owners = stages.filter((stage) =>
    Object.keys(stage.contract.inputs).some((input) => toPipelineName(stage, input) === name),
  )
  if (owners.length === 0 || Object.hasOwn(sharedInputs, name)) return true
  return values.stages !== undefined && selectStages(values).some((stage) => owners.includes(stage))
}

/** The typed inputs of one stage. Each is read from `inputs` only when it is asked for, so that a rule reads what it is about. */
export function viewStageInputs(stage: Stage, inputs: PipelineValues): PipelineValues {
  const declared = stage.contract.inputs
  return defineGetters(Object.keys(declared), (name) => {
    const value = inputs[toPipelineName(stage, name)]
    // The environment of the run is also that of stages without an environment of their own.
    const isOfRun = name === 'github-environment' && value === undefined && !Object.hasOwn(declared, 'environment')
    return isOfRun ? inputs.environment : value
  })
}

/** The typed inputs of every selected stage. */
export function viewSelectedStages(inputs: PipelineValues): SelectedStages {
  return Object.fromEntries(selectStages(inputs).map((stage) => [stage.name, viewStageInputs(stage, inputs)]))
}

/** As `viewStageInputs`, with stand-ins for what earlier stages will hand over. */
export function viewExpectedInputs(stage: Stage, inputs: PipelineValues): PipelineValues {
  const given = viewStageInputs(stage, inputs)
  return defineGetters(
    Object.keys(stage.contract.inputs),
    (name) => given[name] ?? stage.expectedInputs[name]?.(viewSelectedStages(inputs), given),
  )
}

function defineGetters(names: readonly string[], get: (name: string) => unknown): PipelineValues {
  const descriptors = names.map((name) => [name, { enumerable: true, get: () => get(name) }] as const)
  return Object.defineProperties({}, Object.fromEntries(descriptors))
}
