import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { openActionRun } from '../shared/action-run.ts'
import { isForkWithoutCredentials } from '../shared/forks.ts'
import type { ClusterInputs, ClusterRun, contract } from './contract.ts'
import type { ClusterOutcome } from './engine.ts'
import type { ClusterCommand } from './inputs.ts'
import { publishClusterFailure, skipClusterFork } from './report.ts'

export type ClusterOutputs = Outputs<typeof contract>

/** Plans, applies, deletes or inspects one cluster. */
export async function run(inputs: ClusterInputs, context: Context): Promise<ClusterOutputs> {
  const action = await openActionRun<typeof contract>(inputs, context)
  if (isForkWithoutCredentials(action.event, context)) return skipClusterFork(action)
  const runCommand = await commands[inputs.command]()
  const { outputs, failure } = await runCommand(action).catch(async (thrown: unknown) => {
    const error = toActionError(thrown)
    await publishClusterFailure(action, error)
    throw error
  })
  if (failure !== undefined) throw failure
  return outputs
}

/** One command of the action. @throws ActionError for whatever stopped it before it had results */
type ClusterCommandHandler = (action: ClusterRun) => Promise<ClusterOutcome>

/** Loaded on use. */
const commands: Readonly<Record<ClusterCommand, () => Promise<ClusterCommandHandler>>> = {
  check: async () => (await import('./commands/check.ts')).checkCluster,
  plan: async () => (await import('./commands/plan.ts')).planCluster,
  apply: async () => (await import('./commands/apply.ts')).applyCluster,
  delete: async () => (await import('./commands/delete.ts')).deleteCluster,
  status: async () => (await import('./commands/status.ts')).readClusterStatus,
  drift: async () => (await import('./commands/drift.ts')).detectClusterDrift,
}
