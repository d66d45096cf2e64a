import { ActionError } from '../../runner/errors/action-error.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import type { Edge, Root } from '../model.ts'
import { applyAll } from './apply.ts'
import type { DestroyPermission } from './destroy-guard.ts'
import type { Results, TerraformRun } from './model.ts'

/** What a destroy needs besides the run: the roots that remain. */
export interface RemainingRoots {
  readonly roots: readonly Root[]
  readonly edges: readonly Edge[]
}

/**
 * Destroys roots in reverse order, each with a plan created when its turn comes.
 * @throws ActionError `dependents-exist` before anything is changed
 */
export async function destroyAll(
  run: TerraformRun,
  staying: RemainingRoots,
  destroy: DestroyPermission,
): Promise<Results> {
  await assertNoDependents(run, staying)
  return applyAll(run, { withoutPlan: 'allowed', stale: 'stop', destroy, deferred: 'apply', reviewed: undefined })
}

/** Only existing dependents count: one with an empty state was never applied, or is already destroyed. */
async function assertNoDependents(run: TerraformRun, { roots, edges }: RemainingRoots): Promise<void> {
  const reads = edges.filter(
    ({ from, to, reason }) => reason.kind !== 'number' && run.tasks.has(from) && !run.tasks.has(to),
  )
  const dependents = roots.filter(({ name }) => reads.some(({ to }) => to === name))
  const limited = createLimiter(run.parallelism)
  const existing = await Promise.all(
    dependents.map((root) =>
      limited(async () => {
        await run.terraform.init(root)
        const state = await run.terraform.readState(root)
        return (state?.resources ?? 0) > 0 ? root : undefined
      }),
    ),
  )
  const names = new Set(existing.flatMap((root) => (root === undefined ? [] : [root.name])))
  if (names.size === 0) return
  throw new ActionError(
    'dependents-exist',
    `${[...names].join(', ')} still ${names.size === 1 ? 'depends' : 'depend'} on roots to be destroyed`,
    {
      details: reads
        .filter(({ to }) => names.has(to))
        .map(({ from, to, reason }) => `${to} ${describeDependency(reason)} ${from}`),
    },
  )
}

function describeDependency(reason: Edge['reason']): string {
  return reason.kind === 'data' ? 'reads outputs of' : 'is declared to depend on'
}
