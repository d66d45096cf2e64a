import type { Context } from '../../runner/context.ts'
import { ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import { applyAll } from '../../terraform/run/apply.ts'
import { destroyAll } from '../../terraform/run/destroy.ts'
import type { Results } from '../../terraform/run/model.ts'
import { planAll } from '../../terraform/run/plan.ts'
import { validateAll } from '../../terraform/run/validate.ts'
import type { RunCommand } from '../../terraform/report/format.ts'
import type { EventContext } from '../../github/event.ts'
import { readTrustedEvent } from '../shared/trusted-event.ts'
import { readEventBase } from './comparison-base.ts'
import { bootstrap } from './commands/bootstrap/bootstrap.ts'
import type { ProvisionInputs } from './contract.ts'
import { type Execution, openExecution } from './execution.ts'
import { matrix } from './commands/matrix.ts'
import { assertNotDeletionProtected } from './commands/destroy.ts'
import { openTerraformProgram } from './terraform-program.ts'
import { publishResults, publishFailure } from './report.ts'
import { buildProvisionFailure, buildProvisionOutputs, type ProvisionOutputs } from './outputs.ts'
import { selectRoots, type RootSelection } from './selection.ts'
import { skipForkPlan } from './fork.ts'
import { unlock } from './commands/unlock.ts'

/** Plans, applies or looks at the roots of one environment. */
export async function run(inputs: ProvisionInputs, context: Context): Promise<ProvisionOutputs> {
  const event = await readTrustedEvent(context)
  if (inputs.command === 'bootstrap') return bootstrap(inputs, event, context)
  const { outputs, failure } = await runCommand(inputs.command, inputs, event, context).catch(
    async (thrown: unknown) => {
      const error = toActionError(thrown)
      await publishFailure(inputs, event, error, context)
      throw error
    },
  )
  if (failure !== undefined) throw failure
  return outputs
}

/** What is known at the end of a run that was shown to people already. */
interface RunConclusion {
  readonly outputs: ProvisionOutputs
  readonly failure?: ActionError | undefined
}

/** @throws ActionError for what stopped the run before it had results */
async function runCommand(
  command: Exclude<ProvisionInputs['command'], 'bootstrap'>,
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<RunConclusion> {
  if (command !== 'matrix') return runTerraformCommand(command, inputs, event, context)
  await using selection = await selectAllowedRoots(inputs, event, context)
  return { outputs: matrix(selection, context) }
}

async function runTerraformCommand(
  command: RunCommand | 'unlock',
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<RunConclusion> {
  await using program = openTerraformProgram(inputs, context)
  await using selection = await selectAllowedRoots(inputs, event, context)
  const skipped = skipForkPlan(inputs, event, context)
  if (skipped !== undefined) return { outputs: skipped }
  const given = { selection, program, event }
  if (command === 'unlock') return { outputs: await unlock(inputs, given, context) }
  await using execution = await openExecution(inputs, given, context)
  const results = await runRoots(command, inputs, selection, execution)
  const unstored = await closeStore(execution)
  return await reportRun({ command, inputs, selection, execution, results, unstored }, context)
}

/** The roots of this run, which may be worked on. */
async function selectAllowedRoots(
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<RootSelection> {
  await using opening = new AsyncDisposableStack()
  const selection = opening.use(await selectRoots(inputs, readEventBase(event), context))
  assertNotDeletionProtected(inputs, selection.environment)
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

function runRoots(
  command: RunCommand,
  inputs: ProvisionInputs,
  { environment, tasks }: RootSelection,
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

interface FinishedRun {
  readonly command: RunCommand
  readonly inputs: ProvisionInputs
  readonly selection: RootSelection
  readonly execution: Execution
  readonly results: Results
  /** Why plans that were made could not be stored. */
  readonly unstored: ActionError | undefined
}

/** Shows the results everywhere, whatever went wrong. */
async function reportRun(finished: FinishedRun, context: Context): Promise<RunConclusion> {
  const { command, inputs, results } = finished
  const outputs = buildProvisionOutputs(inputs.environment, command, results)
  await publishResults({ ...finished, outputs }, context)
  return {
    outputs,
    failure: buildProvisionFailure(command, results, outputs, context.signal) ?? checkPolicies(finished, outputs),
  }
}

/** What is a failure only because the inputs say so. */
function checkPolicies(
  { command, inputs, results, unstored }: FinishedRun,
  outputs: ProvisionOutputs,
): ActionError | undefined {
  if (unstored !== undefined) return extendError(unstored, { outputs })
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
