import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'
import { openEngine } from '../open-engine.ts'
import { buildPlanOutputs } from '../outputs.ts'
import { publishPlan } from '../report.ts'

/** Shows what apply would do. */
export async function planCluster(action: ClusterRun): Promise<ClusterOutcome> {
  await using engine = await openEngine(action)
  const plan = await engine.plan('show')
  await publishPlan(action, { command: 'plan', engine, plan })
  return { outputs: buildPlanOutputs(plan) }
}
