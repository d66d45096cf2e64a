import type { Context } from '../../runner/context.ts'
import { type ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { openActionRun } from '../shared/action-run.ts'
import { checkProvisionApprovals } from './approvals.ts'
import { bootstrap } from './commands/bootstrap/bootstrap.ts'
import { matrix } from './commands/matrix.ts'
import { unlock } from './commands/unlock.ts'
import type { contract, ProvisionInputs, ProvisionRun } from './contract.ts'
import type { ProvisionOutputs } from './outputs.ts'
import { publishFailure } from './report.ts'
import { assertReviewedCheckout } from './reviewed-checkout.ts'
import { runRootsCommand } from './roots-command.ts'

/** Plans, applies or inspects the roots of one environment. */
export async function run(inputs: ProvisionInputs, context: Context): Promise<ProvisionOutputs> {
  const action = await openActionRun<typeof contract>(inputs, context)
  const { outputs, failure } = await runCommand(action).catch(async (thrown: unknown) => {
    const error = toActionError(thrown)
    await publishFailure(action, error)
    throw error
  })
  if (failure !== undefined) throw failure
  return outputs
}

/** How a command ended; a failure in it has been shown with its results already. */
interface CommandOutcome {
  readonly outputs: ProvisionOutputs
  readonly failure?: ActionError | undefined
}

/** @throws ActionError for whatever stopped the run before it had results */
async function runCommand(action: ProvisionRun): Promise<CommandOutcome> {
  const { command } = action.inputs
  switch (command) {
    case 'bootstrap':
      return { outputs: await bootstrap(action) }
    case 'matrix':
      return { outputs: await matrix(action) }
    case 'unlock':
      return { outputs: await unlock(action) }
    default:
      await assertReviewedCheckout(action)
      return runRootsCommand(command, action, await checkProvisionApprovals(action))
  }
}
