import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import type { contract, PipelineInputs } from './contract.ts'
import { collectPipelineOutputs, renderPipelineSummary, toPipelineFailure } from './report.ts'
import { checkStages, runStages } from './run-stages.ts'
import { selectStages } from './stage-inputs.ts'
import type { Stage } from './stages/stage.ts'

/** Runs the selected stages, each as soon as those that it needs have succeeded. */
export async function run(inputs: PipelineInputs, context: Context): Promise<Outputs<typeof contract>> {
  const selected = selectStages(inputs)
  await checkStages(selected, inputs, context)
  context.log.line(describeRun(inputs, selected))
  const results = await runStages(selected, inputs, context)
  context.summary.add(...renderPipelineSummary(inputs.environment as string | undefined, results))
  const failure = toPipelineFailure(results)
  if (failure !== undefined) throw failure
  return collectPipelineOutputs(results)
}

function describeRun({ environment }: PipelineInputs, selected: readonly Stage[]): string {
  const names = selected.map(({ name }) => name)
  const first = selected.filter(({ needs }) => !needs.some((need) => names.includes(need))).map(({ name }) => name)
  return [
    ...(typeof environment === 'string' ? [environment] : []),
    names.join(', '),
    ...(first.length > 1 ? [`${first.join(' and ')} start in parallel; their logs are printed in order`] : []),
  ].join(' · ')
}
