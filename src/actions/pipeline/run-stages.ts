import { readInput } from '../../runner/contract/read.ts'
import type { Context, OutputGroups } from '../../runner/context.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { PipelineInputs } from './contract.ts'
import { handOver, type Made } from './hand-over.ts'
import { pipelineName } from './inputs.ts'
import { untilRepositoryIsSettled } from './repository.ts'
import type { StageResult } from './result.ts'
import type { Stage, StageName } from './stages.ts'

/** Runs each stage as soon as those that it needs have succeeded. */
export async function runStages(
  chosen: readonly Stage[],
  inputs: PipelineInputs,
  context: Context,
): Promise<readonly StageResult[]> {
  const lanes = context.openOutputGroups(chosen.map(({ name }) => name))
  const results = new Map<StageName, Promise<StageResult>>()
  for (const stage of chosen) {
    const before = stage.needs.flatMap((name) => results.get(name) ?? [])
    // Two stages that need each other would wait for ever; the order of `stages` is that of their needs.
    results.set(stage.name, runStage({ stage, inputs, context, lanes, before, all: results }))
  }
  return Promise.all(results.values())
}

interface Turn {
  readonly stage: Stage
  readonly inputs: PipelineInputs
  readonly context: Context
  readonly lanes: OutputGroups
  /** What the stage waits for. */
  readonly before: readonly Promise<StageResult>[]
  readonly all: ReadonlyMap<StageName, Promise<StageResult>>
}

async function runStage(turn: Turn): Promise<StageResult> {
  const { stage, lanes, context } = turn
  const earlier = await Promise.all(turn.before)
  const lane = lanes.open(stage.name)
  const startedAt = performance.now()
  const common = { name: stage.name, startedAt, blocks: lane.blocks }
  try {
    const missing = earlier.filter(({ status }) => status !== 'succeeded').map(({ name }) => name)
    if (missing.length > 0) return skipped(common, missing, context)
    const outputs = await work(turn, lane.context, earlier)
    if (outputs === undefined) return skipped(common, ['provision'], context)
    return { ...common, status: 'succeeded', endedAt: performance.now(), outputs }
  } catch (thrown) {
    const error = toActionError(thrown)
    const endedAt = performance.now()
    // Its own log may have to wait for its turn.
    context.log.line(`${stage.name} failed after ${formatElapsed(endedAt - startedAt)}: ${error.message}`)
    return { ...common, status: 'failed', endedAt, error }
  } finally {
    lanes.end(stage.name)
  }
}

function skipped(
  common: Pick<StageResult, 'name' | 'startedAt' | 'blocks'>,
  because: readonly StageName[],
  { log }: Context,
): StageResult {
  log.line(`${common.name} is not run: it needs ${because.join(' and ')}`)
  return { ...common, status: 'skipped', endedAt: performance.now(), because }
}

/** Undefined where it turned out on the way that the stage needs another one, which failed. */
async function work(
  turn: Turn,
  context: Context,
  earlier: readonly StageResult[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { stage, inputs } = turn
  context.signal.throwIfAborted()
  const made: Made = new Map(
    earlier.flatMap((result) => (result.status === 'succeeded' ? [[result.name, result.outputs]] : [])),
  )
  const values = await valuesOf(stage, inputs, made, context)
  const runStageAction = await stage.run()
  if (stage.name === 'build-push') {
    const settled = await untilRepositoryIsSettled({
      inputs,
      values,
      context,
      provision: turn.all.get('provision'),
      buildOnly: async () => {
        await runStageAction({ ...values, push: false }, context)
      },
    })
    if (!settled) return undefined
  }
  return await runStageAction(values, context)
}

/** The stage's own typed inputs: as given, else as earlier stages leave them, else its defaults. */
async function valuesOf(stage: Stage, inputs: PipelineInputs, made: Made, context: Context): Promise<object> {
  const left = handOver(stage.name, made)
  const entries = Object.entries(stage.contract.inputs).map(async ([name, declared]) => {
    const given = (inputs as Readonly<Record<string, unknown>>)[pipelineName(stage.name, name)]
    if (given !== undefined) return [name, given] as const
    const read = await readInput(declared, left[name], { workspace: context.workspace })
    if (read.ok) return [name, read.value] as const
    throw new ActionError('internal', `${stage.name} cannot take its input ${name}: it ${read.problem}`)
  })
  return Object.fromEntries(await Promise.all(entries))
}
