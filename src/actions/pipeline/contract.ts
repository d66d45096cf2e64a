import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import { oneOfKind } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { collectStageOutputs, collectStagePermissions } from './outputs.ts'
import { pipelineRules } from './rules.ts'
import { collectForeignNames, collectRenamedInputs, collectStageInputs, isUsedInput } from './stage-inputs.ts'
import { defaultStageNames, stageNames } from './stages/stages.ts'

export const contract = defineAction({
  name: 'pipeline',
  description:
    'The whole pipeline in one step: tools, infrastructure, image and release; independent stages run in parallel.',
  branding: { icon: 'fast-forward', color: 'green' },
  inputs: {
    stages: listOf(oneOfKind(stageNames), {
      default: defaultStageNames.join(', '),
      commas: true,
      description: 'Stages to run; `cluster` takes the place of `provision`',
    }),
    ...collectStageInputs(),
  },
  renamed: collectRenamedInputs(),
  foreign: collectForeignNames(),
  rules: pipelineRules,
  isUsed: isUsedInput,
  outputs: { stages: 'Result, seconds and failure-reason of each stage, as JSON', ...collectStageOutputs() },
  permissions: collectStagePermissions(),
})

/** By the names of the pipeline; what belongs to stages is typed by them. */
export type PipelineInputs = Inputs<typeof contract> & Readonly<Record<string, unknown>>
