import { ActionError } from '../../../runner/errors/action-error.ts'
import type { Results, TerraformRun } from '../../../terraform/run/model.ts'
import { planAll } from '../../../terraform/run/plan.ts'
import type { ProvisionInputs } from '../contract.ts'

/** Compares what exists with the configuration. These plans are never applied, so none is stored. */
export function drift(run: TerraformRun): Promise<Results> {
  return planAll({ ...run, store: undefined }, 'ignore')
}

/** The failure that `fail-on-drift` asks for; undefined without drift. */
export function reportDrift(
  { environment, 'fail-on-drift': failOnDrift }: Pick<ProvisionInputs, 'environment' | 'fail-on-drift'>,
  results: Results,
): ActionError | undefined {
  const names = [...results.values()].flatMap(({ task, status }) => (status === 'planned' ? [task.root.name] : []))
  if (!failOnDrift || names.length === 0) return undefined
  return new ActionError('drift-found', `${environment} differs from its configuration: ${names.join(', ')}`, {})
}
