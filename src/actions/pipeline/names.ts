import { commonOutputs } from '../../runner/contract/action.ts'
import { sharedInputs } from './shared-inputs.ts'
import type { Stage } from './stages/stage.ts'
import { stages } from './stages/stages.ts'

type NamedStage = Pick<Stage, 'name'>

/**
 * The name of a stage's input in the pipeline: its own, or with the stage's name in front if stages mean different things by
 * one name: `provision-timeout`, `helm-deploy-timeout`. A stage that takes the place of another one leaves the others their
 * names: `tags` are those of the image, and who writes `role-arn` is still asked whether they mean `role-to-assume`.
 */
export function toPipelineName({ name: stage }: NamedStage, name: string): string {
  if (Object.hasOwn(sharedInputs, name)) return name
  const others = stages.filter((other) => other.name !== stage)
  const isTaken = isAlternative(stage)
    ? others.some(({ contract }) => [contract.inputs, contract.foreign, contract.renamed].some(hasName(name)))
    : others.some(({ contract, insteadOf }) => insteadOf === undefined && hasName(name)(contract.inputs))
  return isTaken ? `${stage}-${name}` : name
}

/** The name of a stage's output in the pipeline: its own, unless the stage takes the place of another one that has it, too. */
export function toPipelineOutputName({ name: stage }: NamedStage, name: string): string {
  if (!isAlternative(stage) || Object.hasOwn(commonOutputs, name)) return name
  const others = stages.filter((other) => other.name !== stage)
  return others.some(({ contract }) => hasName(name)(contract.outputs)) ? `${stage}-${name}` : name
}

/** A text about inputs of the stage, such as `command: sweep`, with their names in the pipeline. */
export function toPipelineText(stage: Pick<Stage, 'name' | 'contract'>, text: string): string {
  return text.replaceAll(/(?<![\w-])[a-z]+(?:-[a-z]+)*(?=: |`)/g, (input) =>
    hasName(input)(stage.contract.inputs) ? toPipelineName(stage, input) : input,
  )
}

function isAlternative(stage: Stage['name']): boolean {
  return stages.some(({ name, insteadOf }) => name === stage && insteadOf !== undefined)
}

function hasName(name: string): (of: Readonly<Record<string, unknown>>) => boolean {
  return (of) => Object.hasOwn(of, name)
}
