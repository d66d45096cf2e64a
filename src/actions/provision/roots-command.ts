import { type ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import type { RunCommand } from '../../terraform/report/format.ts'
import type { Context } from '../../runner/context.ts'
import type { Results, TerraformRun } from '../../terraform/run/model.ts'
import { isForkWithoutCredentials } from '../shared/forks.ts'
import { apply, reportDeferred } from './commands/apply.ts'
import { assertNotDeletionProtected, destroy } from './commands/destroy.ts'
import { drift, reportDrift } from './commands/drift.ts'
import { plan } from './commands/plan.ts'
import { validate } from './commands/validate.ts'
import type { ProvisionInputs, ProvisionRun } from './contract.ts'
import { openExecution } from './execution.ts'
import { assertStatesKept } from './local-state.ts'
import { buildProvisionFailure, buildProvisionOutputs, type ProvisionOutputs } from './outputs.ts'
import { describeOmittedOutputs, limitOutputValues, type OutputValues } from './output-limit.ts'
import { publishResults, skipFork } from './report.ts'
import { type RootSelection, selectRoots } from './selection.ts'
import { openTerraformProgram } from './terraform-program.ts'

/** What a command does with the selected roots. */
type RootsCommand = (run: TerraformRun, inputs: ProvisionInputs, selection: RootSelection) => Promise<Results>

const commands: Readonly<Record<RunCommand, RootsCommand>> = { plan, apply, destroy, drift, validate }

/** Results that are failures only because the inputs say so. */
const policies: Partial<Record<RunCommand, (inputs: ProvisionInputs, results: Results) => ActionError | undefined>> = {
  apply: reportDeferred,
  drift: reportDrift,
}

/**
 * Runs a command over the selected roots and reports the results everywhere, whatever went wrong.
 * @param approval who approved it, as a sentence
 */
export async function runRootsCommand(
  command: RunCommand,
  action: ProvisionRun,
  approval?: string,
): Promise<{ readonly outputs: ProvisionOutputs; readonly failure?: ActionError | undefined }> {
  const { inputs, context } = action
  await using program = await openTerraformProgram(inputs, context)
  await using selection = await selectRoots(action)
  assertStatesKept(selection, inputs, context)
  if (command === 'destroy') assertNotDeletionProtected(selection.environment)
  if (command !== 'validate' && isForkWithoutCredentials(action.event, context)) return { outputs: skipFork(action) }
  await using execution = await openExecution(action, { selection, program })
  const { run } = execution
  const results = await commands[command](run, inputs, selection)
  const unstored = await closeStore(run)
  const outputs = fitOutputs(buildProvisionOutputs(inputs.environment, command, results), context)
  await publishResults(action, { command, run, results, outputs, unstored, notices: selection.notices, approval })
  const failure = buildProvisionFailure(command, results, outputs, context.signal)
  const refused = unstored ?? policies[command]?.(inputs, results)
  return { outputs, failure: failure ?? (refused && extendError(refused, { outputs })) }
}

/** What GitHub would not take is left out, and said. */
function fitOutputs(outputs: ProvisionOutputs, { environment, log }: Context): ProvisionOutputs {
  if (outputs.outputs === undefined || environment.GITHUB_ACTIONS !== 'true') return outputs
  const { values, omitted } = limitOutputValues(outputs.outputs as OutputValues)
  if (omitted.length === 0) return outputs
  log.warning(describeOmittedOutputs(omitted))
  return { ...outputs, outputs: values }
}

/** Hands the plans over. A failure is reported after the results, which are worth seeing anyway. */
async function closeStore({ store }: TerraformRun): Promise<ActionError | undefined> {
  return store?.close?.().then(
    () => undefined,
    (error: unknown) => toActionError(error),
  )
}
