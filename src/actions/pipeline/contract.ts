import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import { oneOfKind } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { deployableByStages, requiredByStages, rulesOfStages, stageInputs } from './inputs.ts'
import { stageOutputs, stagePermissions } from './promises.ts'
import { stageNames } from './stages.ts'

export const contract = defineAction({
  name: 'pipeline',
  description: 'The whole way in one step: tools, infrastructure, image and release; what need not wait does not.',
  branding: { icon: 'fast-forward', color: 'green' },
  inputs: {
    stages: listOf(oneOfKind(stageNames), {
      default: stageNames.join(', '),
      commas: true,
      description: 'Which stages to run',
    }),
    ...stageInputs(),
  },
  renamed: { modules: 'roots' },
  rules: [requiredByStages, rulesOfStages, deployableByStages],
  outputs: { stages: 'Result, seconds and failure-reason of each stage, as JSON', ...stageOutputs() },
  permissions: stagePermissions(),
})

/** By the names of the pipeline; what belongs to stages is typed by them. */
export type PipelineInputs = Inputs<typeof contract> & Readonly<Record<string, unknown>>
