import { readInput } from '../../runner/contract/read.ts'
import type { Context, OutputGroups } from '../../runner/context.ts'
import { ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import { toPipelineText } from './names.ts'
import { type PipelineValues, viewExpectedInputs, viewStageInputs } from './stage-inputs.ts'
import type { ConcurrentStages, Stage, StageName, StageOutputs, StageResult } from './stages/stage.ts'

/**
 * Lets every stage refuse what it cannot work with, before any of them starts.
 * @throws ActionError the first refusal, with all others in its details
 */
export async function checkStages(selected: readonly Stage[], inputs: PipelineValues, context: Context): Promise<void> {
  const checks = selected.map(async (stage): Promise<readonly StageRefusal[]> => {
    try {
      await stage.check?.(viewExpectedInputs(stage, inputs), context)
      return []
    } catch (thrown) {
      return [{ name: stage.name, error: renameHint(stage, toActionError(thrown)) }]
    }
  })
  const [first, ...others] = (await Promise.all(checks)).flat()
  if (first === undefined) return
  throw extendError(first.error, {
    message: `${first.name}: ${first.error.message}`,
    details: [
      ...others.map(({ name, error }) => `${name}: ${error.message} (${error.code}). ${error.hint}`),
      'no stage was started',
    ],
  })
}

/** What to do next names inputs, as the stage's own action does. */
function renameHint(stage: Stage, error: ActionError): ActionError {
  const hint = toPipelineText(stage, error.hint)
  return hint === error.hint ? error : extendError(error, { hint })
}

interface StageRefusal {
  readonly name: StageName
  readonly error: ActionError
}

/** Runs each stage as soon as those that it needs have succeeded. */
export async function runStages(
  selected: readonly Stage[],
  inputs: PipelineValues,
  context: Context,
): Promise<readonly StageResult[]> {
  const groups = context.openOutputGroups(selected.map(({ name }) => name))
  const results = new Map<StageName, Promise<StageResult>>()
  const concurrent: Record<string, unknown> = {}
  for (const stage of selected) {
    // `stages` is topologically ordered, so every predecessor is already in `results`.
    const predecessors = stage.needs.flatMap((name) => results.get(name) ?? [])
    const result = runStage({ stage, inputs, context, groups, predecessors, concurrent })
    results.set(stage.name, result)
    concurrent[stage.name] = { inputs: viewStageInputs(stage, inputs), result }
  }
  return Promise.all(results.values())
}

interface StageRun {
  readonly stage: Stage
  readonly inputs: PipelineValues
  readonly context: Context
  readonly groups: OutputGroups
  readonly predecessors: readonly Promise<StageResult>[]
  readonly concurrent: ConcurrentStages
}

async function runStage(stageRun: StageRun): Promise<StageResult> {
  const { stage, inputs, groups, context } = stageRun
  const earlier = await Promise.all(stageRun.predecessors)
  const group = groups.open(stage.name)
  const startedAt = performance.now()
  const common = { name: stage.name, startedAt, blocks: group.blocks }
  try {
    const missing = earlier.filter(({ status }) => status !== 'succeeded').map(({ name }) => name)
    const outcome = missing.length > 0 ? { missing } : await performStage(stageRun, group.context, earlier)
    if ('missing' in outcome) {
      context.log.line(`${stage.name} is skipped: it needs ${outcome.missing.join(' and ')}`)
      return { ...common, status: 'skipped', endedAt: performance.now(), because: outcome.missing }
    }
    const { outputs } = outcome
    return {
      ...common,
      status: 'succeeded',
      endedAt: performance.now(),
      outputs,
      outcome: stage.describeOutcome(outputs, viewStageInputs(stage, inputs)),
    }
  } catch (thrown) {
    const error = renameHint(stage, toActionError(thrown))
    const endedAt = performance.now()
    // The stage's own log may have to wait for its turn.
    context.log.line(`${stage.name} failed after ${formatElapsed(endedAt - startedAt)}: ${error.message}`)
    return { ...common, status: 'failed', endedAt, error }
  } finally {
    groups.end(stage.name)
  }
}

/** The outputs of a stage, or the stages that it turned out to need and that did not succeed. */
async function performStage(
  { stage, inputs, concurrent }: StageRun,
  stageContext: Context,
  earlier: readonly StageResult[],
): Promise<{ readonly outputs: Readonly<Record<string, unknown>> } | { readonly missing: readonly StageName[] }> {
  const context = { ...stageContext, renameInputs: (text: string) => toPipelineText(stage, text) }
  context.signal.throwIfAborted()
  const values = await resolveInputs(stage, inputs, collectOutputs(earlier), context)
  const run = await stage.run()
  const missing = (await stage.beforeRun?.({ inputs: values, context, run, concurrent })) ?? []
  return missing.length > 0 ? { missing } : { outputs: await run(values, context) }
}

function collectOutputs(results: readonly StageResult[]): StageOutputs {
  return Object.fromEntries(
    results.flatMap((result) => (result.status === 'succeeded' ? [[result.name, result.outputs]] : [])),
  )
}

/** The stage's own typed inputs: as the user set them, else from earlier stages, else their defaults. */
async function resolveInputs(
  stage: Stage,
  inputs: PipelineValues,
  outputs: StageOutputs,
  context: Context,
): Promise<object> {
  const given = viewStageInputs(stage, inputs)
  const handedOver = stage.inputsFrom(outputs, given)
  const entries = Object.entries(stage.contract.inputs).map(async ([name, declared]) => {
    if (given[name] !== undefined) return [name, given[name]] as const
    const result = await readInput(declared, handedOver[name], { workspace: context.workspace })
    if (result.ok) return [name, result.value] as const
    throw new ActionError('internal', `${stage.name} cannot take its input ${name}: it ${result.problem}`)
  })
  return Object.fromEntries(await Promise.all(entries))
}
