import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import type { contract, PipelineInputs } from './contract.ts'
import { failureOf, outputsOf, summaryBlocks } from './report.ts'
import { runStages } from './run-stages.ts'
import { type Stage, stages } from './stages.ts'

/** Runs the chosen stages, each as soon as those that it needs have succeeded. */
export async function run(inputs: PipelineInputs, context: Context): Promise<Outputs<typeof contract>> {
  const chosen = stages.filter(({ name }) => inputs.stages.includes(name))
  context.log.line(headline(inputs, chosen))
  const results = await runStages(chosen, inputs, context)
  context.summary.add(...summaryBlocks(inputs.environment as string | undefined, results))
  const failure = failureOf(results)
  if (failure !== undefined) throw failure
  return outputsOf(results)
}

function headline({ environment }: PipelineInputs, chosen: readonly Stage[]): string {
  const names = chosen.map(({ name }) => name)
  const first = chosen.filter(({ needs }) => !needs.some((need) => names.includes(need))).map(({ name }) => name)
  return [
    ...(typeof environment === 'string' ? [environment] : []),
    names.join(', '),
    ...(first.length > 1 ? [`${first.join(' and ')} begin at once; the log shows one after another`] : []),
  ].join(' · ')
}
