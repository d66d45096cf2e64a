import type { InputProblem } from '../../runner/contract/action.ts'
import { checkRules, describeRule } from '../../runner/contract/read.ts'
import type { Stage } from './stages/stage.ts'
import { stages } from './stages/stages.ts'
import { toPipelineName, toPipelineText } from './names.ts'
import {
  type PipelineValues,
  selectStages,
  viewExpectedInputs,
  viewSelectedStages,
  viewStageInputs,
} from './stage-inputs.ts'

type PipelineRule = (inputs: PipelineValues) => readonly InputProblem[]

/** Rules that several stages have are about inputs that the stages share. */
const sharedRules = new Set(
  stages
    .flatMap(({ contract }) => contract.rules)
    .filter((rule) => stages.filter(({ contract }) => contract.rules.includes(rule)).length > 1),
)

/** The rules of every stage, each judged only if its stage is selected, in the names of the pipeline. */
export const pipelineRules: readonly PipelineRule[] = [
  refuseAlternatives,
  ...stages.flatMap((stage) => [
    ...toRequirements(stage),
    ...stage.contract.rules.filter((rule) => !sharedRules.has(rule)).map((rule) => toPipelineRule(stage, rule)),
    ...toStageRules(stage),
  ]),
  ...[...sharedRules].map(
    (rule): PipelineRule =>
      (inputs) =>
        checkRules({ rules: [rule] }, inputs),
  ),
]

/** A stage that takes the place of another one is not selected together with it. */
function refuseAlternatives(inputs: PipelineValues): readonly InputProblem[] {
  const selected = selectStages(inputs)
  return selected.flatMap(({ name, insteadOf }) => {
    if (insteadOf === undefined || !selected.some((other) => other.name === insteadOf)) return []
    const text = `has ${insteadOf} and ${name}, which takes its place: remove one of them, or run them in two steps, ${insteadOf} in the first`
    return [{ name: 'stages', text }]
  })
}

/** One rule per input that the stage requires. */
function toRequirements(stage: Stage): readonly PipelineRule[] {
  const required = Object.entries(stage.contract.inputs).filter(([, declared]) => declared.required === true)
  return required.map(([name, declared]) => (inputs) => {
    if (!isSelected(stage, inputs) || viewStageInputs(stage, inputs)[name] !== undefined) return []
    return [{ name: toPipelineName(stage, name), text: `is required by ${stage.name}: ${describeRule(declared)}` }]
  })
}

/** A rule of the stage's own contract, judged with what earlier stages will hand over. */
function toPipelineRule(stage: Stage, rule: Stage['contract']['rules'][number]): PipelineRule {
  return (inputs) => {
    if (!isSelected(stage, inputs)) return []
    const values = viewExpectedInputs(stage, inputs)
    // What is required and not set is reported as that; here it is `undefined`, which its type does not say.
    const has = (name: string): boolean => stage.contract.inputs[name]?.required === true && values[name] === undefined
    return checkRules({ rules: [rule] }, values, { has }).map((problem) => toPipelineProblem(stage, problem))
  }
}

/** What the stage requires of the stages next to it. */
function toStageRules(stage: Stage): readonly PipelineRule[] {
  return (stage.rules ?? []).map((rule) => (inputs) => {
    if (!isSelected(stage, inputs)) return []
    return rule(viewSelectedStages(inputs)).map(({ stage: owner, name, text }) => ({
      name: toPipelineName({ name: owner }, name),
      text,
    }))
  })
}

function isSelected(stage: Stage, inputs: PipelineValues): boolean {
  return selectStages(inputs).includes(stage)
}

function toPipelineProblem(stage: Stage, { name, text }: InputProblem): InputProblem {
  return { name: toPipelineName(stage, name), text: `${toPipelineText(stage, text)} (${stage.name})` }
}
