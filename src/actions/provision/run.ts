import type { Context } from '../../runner/context.ts'
import { ActionError, extended, toActionError } from '../../runner/errors/action-error.ts'
import { applyAll } from '../../terraform/run/apply.ts'
import { destroyAll } from '../../terraform/run/destroy.ts'
import type { Results } from '../../terraform/run/model.ts'
import { planAll } from '../../terraform/run/plan.ts'
import { validateAll } from '../../terraform/run/validate.ts'
import type { Command } from '../../terraform/report/words.ts'
import type { EventContext } from '../../github/event.ts'
import { readTrustedEvent } from '../shared/trusted-event.ts'
import { baseOf } from './base.ts'
import { bootstrap } from './bootstrap/bootstrap.ts'
import type { ProvisionInputs } from './contract.ts'
import { type Execution, openExecution } from './execution.ts'
import { matrix } from './matrix.ts'
import { refuseToDestroyProtected } from './protection.ts'
import { openProgram } from './program.ts'
import { publish, publishStop } from './publish.ts'
import { failureOf, outputsOf, type ProvisionOutputs } from './results.ts'
import { selectRoots, type Selection } from './selection.ts'
import { skipWithoutCredentials } from './fork.ts'
import { unlock } from './unlock.ts'

/** Plans, applies or looks at the roots of one environment. */
export async function run(inputs: ProvisionInputs, context: Context): Promise<ProvisionOutputs> {
  const event = await readTrustedEvent(context)
  if (inputs.command === 'bootstrap') return bootstrap(inputs, event, context)
  const { outputs, failure } = await conclusionOf(inputs.command, inputs, event, context).catch(
    async (thrown: unknown) => {
      const error = toActionError(thrown)
      await publishStop(inputs, event, error, context)
      throw error
    },
  )
  if (failure !== undefined) throw failure
  return outputs
}

/** What is known at the end of a run that was shown to people already. */
interface Conclusion {
  readonly outputs: ProvisionOutputs
  readonly failure?: ActionError | undefined
}

/** @throws ActionError for what stopped the run before it had results */
async function conclusionOf(
  command: Exclude<ProvisionInputs['command'], 'bootstrap'>,
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<Conclusion> {
  if (command !== 'matrix') return withTerraform(command, inputs, event, context)
  await using selection = await choose(inputs, event, context)
  return { outputs: matrix(selection, context) }
}

async function withTerraform(
  command: Command | 'unlock',
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<Conclusion> {
  await using program = openProgram(inputs, context)
  await using selection = await choose(inputs, event, context)
  const skipped = skipWithoutCredentials(inputs, event, context)
  if (skipped !== undefined) return { outputs: skipped }
  const given = { selection, program, event }
  if (command === 'unlock') return { outputs: await unlock(inputs, given, context) }
  await using execution = await openExecution(inputs, given, context)
  const results = await work(command, inputs, selection, execution)
  const unstored = await closeStore(execution)
  return await conclude({ command, inputs, selection, execution, results, unstored }, context)
}

/** The roots of this run, which may be worked on. */
async function choose(inputs: ProvisionInputs, event: EventContext, context: Context): Promise<Selection> {
  await using opening = new AsyncDisposableStack()
  const selection = opening.use(await selectRoots(inputs, baseOf(event), context))
  refuseToDestroyProtected(inputs, selection.environment)
  for (const note of selection.notes) context.log.line(note)
  opening.move()
  return selection
}

/** Hands the plans over. That it failed is said after the results: they are worth seeing all the same. */
async function closeStore({ run }: Execution): Promise<ActionError | undefined> {
  return run.store?.close?.().then(
    () => undefined,
    (error: unknown) => toActionError(error),
  )
}

function work(
  command: Command,
  inputs: ProvisionInputs,
  { environment, tasks }: Selection,
  { run }: Execution,
): Promise<Results> {
  const destroy = inputs['allow-destroy'] ? 'allowed' : 'refused'
  switch (command) {
    case 'plan':
      return planAll(run, 'defer')
    case 'drift':
      return planAll({ ...run, store: undefined }, 'ignore')
    case 'validate':
      return validateAll(run)
    case 'apply':
      return applyAll(run, {
        withoutPlan: inputs['require-plan'] ? 'refused' : 'allowed',
        destroy,
        deferred: inputs.deferred,
        reviewed: inputs['plan-digest'],
      })
    case 'destroy':
      return destroyAll(
        run,
        { roots: environment.graph.roots.filter(({ name }) => !tasks.has(name)), edges: environment.graph.edges },
        destroy,
      )
  }
}

interface Finished {
  readonly command: Command
  readonly inputs: ProvisionInputs
  readonly selection: Selection
  readonly execution: Execution
  readonly results: Results
  /** Why plans that were made could not be stored. */
  readonly unstored: ActionError | undefined
}

/** Shows the results everywhere, whatever went wrong. */
async function conclude(finished: Finished, context: Context): Promise<Conclusion> {
  const { command, inputs, results } = finished
  const outputs = outputsOf(inputs.environment, command, results)
  await publish({ ...finished, outputs }, context)
  return { outputs, failure: failureOf(command, results, outputs, context.signal) ?? judge(finished, outputs) }
}

/** What is a failure only because the inputs say so. */
function judge({ command, inputs, results, unstored }: Finished, outputs: ProvisionOutputs): ActionError | undefined {
  if (unstored !== undefined) return extended(unstored, { outputs })
  const all = [...results.values()]
  const deferred = all.filter(({ status }) => status === 'deferred')
  if (command === 'apply' && deferred.length > 0) {
    const details = deferred.map(({ task, note }) => `${task.root.name} ${note}`)
    return new ActionError('roots-deferred', `${deferred.length} roots could not be planned yet`, { details, outputs })
  }
  const drifted = all.filter(({ status }) => status === 'planned')
  if (command === 'drift' && inputs['fail-on-drift'] && drifted.length > 0) {
    const names = drifted.map(({ task }) => task.root.name)
    return new ActionError('drift-found', `${inputs.environment} differs from its configuration: ${names.join(', ')}`, {
      outputs,
    })
  }
  return undefined
}
