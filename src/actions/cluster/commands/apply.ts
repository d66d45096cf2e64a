import { extendError, toActionError } from '../../../runner/errors/action-error.ts'
import { checkClusterApprovals } from '../approvals.ts'
import { readClusterOutputs } from '../cluster-outputs.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterEngine, ClusterOutcome, ClusterPlan } from '../engine.ts'
import { openEngine } from '../open-engine.ts'
import { writeClusterKubeconfig } from '../kubeconfig.ts'
import { buildPlanOutputs } from '../outputs.ts'
import { assertRemovalAllowed, assertReviewedPlan } from '../plan-guards.ts'
import { publishPlan } from '../report.ts'

/** Does what the plan showed, and nothing else; then leaves the kubeconfig for later steps. */
export async function applyCluster(action: ClusterRun): Promise<ClusterOutcome> {
  const approval = await checkClusterApprovals(action)
  await using engine = await openEngine(action)
  const plan = await engine.plan('apply')
  await assertApplicable(action, engine, plan)
  const outputs = buildPlanOutputs(plan)
  try {
    const state = await engine.apply(plan)
    const read = await readClusterOutputs(engine.aws, state)
    await publishPlan(action, { command: 'apply', engine, plan, approval, state })
    return { outputs: { ...outputs, ...read, ...(await writeClusterKubeconfig(action, engine.aws, state)) } }
  } catch (thrown) {
    throw extendError(toActionError(thrown), { outputs })
  }
}

/** @throws ActionError `plan-required`, `plan-stale`, `destroy-refused`; the plan is given up */
async function assertApplicable(action: ClusterRun, engine: ClusterEngine, plan: ClusterPlan): Promise<void> {
  try {
    assertReviewedPlan(action.inputs, engine, plan)
    assertRemovalAllowed(engine, plan, action.inputs['allow-destroy'])
  } catch (error) {
    await engine.discard(plan)
    throw error
  }
}
