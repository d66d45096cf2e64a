import type { Results, TerraformRun } from '../../../terraform/run/model.ts'
import { planAll } from '../../../terraform/run/plan.ts'

/** Plans the roots and stores the plans for apply. */
export function plan(run: TerraformRun): Promise<Results> {
  return planAll(run, 'defer')
}
