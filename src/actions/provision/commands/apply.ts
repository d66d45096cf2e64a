import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatRootCount } from '../../../terraform/report/format.ts'
import { applyAll } from '../../../terraform/run/apply.ts'
import type { Results, TerraformRun } from '../../../terraform/run/model.ts'
import type { ProvisionInputs } from '../contract.ts'

/** Applies what was planned before; roots without a stored plan are planned and applied in one go, unless one is required. */
export function apply(
  run: TerraformRun,
  inputs: Pick<ProvisionInputs, 'allow-destroy' | 'require-plan' | 'stale-plan' | 'deferred' | 'plan-digest'>,
): Promise<Results> {
  return applyAll(run, {
    withoutPlan: inputs['require-plan'] ? 'refused' : 'allowed',
    destroy: inputs['allow-destroy'],
    stale: inputs['stale-plan'],
    deferred: inputs.deferred ?? (inputs['require-plan'] ? 'stop' : 'apply'),
    reviewed: inputs['plan-digest'],
  })
}

/** The failure for roots that stay deferred; undefined when there are none. */
export function reportDeferred(_inputs: unknown, results: Results): ActionError | undefined {
  const deferred = [...results.values()].filter(({ status }) => status === 'deferred')
  if (deferred.length === 0) return undefined
  return new ActionError('roots-deferred', `${formatRootCount(deferred.length)} could not be planned yet`, {
    details: deferred.map(({ task, note }) => `${task.root.name} ${note}`),
  })
}
