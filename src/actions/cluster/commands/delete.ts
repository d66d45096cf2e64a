import { extendError, toActionError } from '../../../runner/errors/action-error.ts'
import { checkClusterApprovals } from '../approvals.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'
import { openEngine } from '../open-engine.ts'
import { buildPlanOutputs } from '../outputs.ts'
import { publishPlan } from '../report.ts'

/** Deletes the cluster with what the engine created for it; the rule of the contract requires `allow-destroy: true`. */
export async function deleteCluster(action: ClusterRun): Promise<ClusterOutcome> {
  const approval = await checkClusterApprovals(action)
  await using engine = await openEngine(action)
  const plan = await engine.planDelete()
  const outputs = buildPlanOutputs(plan)
  try {
    await engine.delete(plan)
  } catch (thrown) {
    throw extendError(toActionError(thrown), { outputs })
  }
  await publishPlan(action, { command: 'delete', engine, plan, approval })
  return { outputs }
}
