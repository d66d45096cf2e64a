import { createHash } from 'node:crypto'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { PlanMode, StoredPlan } from '../store/model.ts'
import type { Run, Task } from './model.ts'

/** What was found out about one root when it was planned. */
export interface PlannedRoot {
  readonly root: string
  readonly mode: PlanMode
  /** Digest of its changes; undefined for a deferred root, of which nothing is known yet. */
  readonly changes: string | undefined
}

/** SHA-256 over what the plans of a run do, all roots together, lower-case hex. The order of the roots does not matter. */
export function planSetDigest(planned: readonly PlannedRoot[]): string {
  const rows = planned.map(({ root, mode, changes }) => [root, mode, changes ?? 'deferred'])
  return createHash('sha256').update(JSON.stringify(rows.sort())).digest('hex')
}

/**
 * The stored plans of all roots of a run, provided that they do together what was reviewed. They have to be used from
 * then on: what is in the store can change.
 * @param reviewed digest that the plan run told
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
export async function reviewedPlans(run: Run, reviewed: string): Promise<ReadonlyMap<string, StoredPlan>> {
  const found = await Promise.all(
    [...run.tasks.values()].map(async (task) => ({ task, plan: await storedPlan(run, task) })),
  )
  const plans = new Map(
    found.flatMap(({ task, plan }) => (plan === undefined ? [] : [[task.root.name, plan] as const])),
  )
  const missing = found.filter(({ plan }) => plan === undefined).map(({ task }) => task.root.name)
  if (missing.length > 0) {
    throw new ActionError('plan-required', `${run.environment}: not all roots have the plan that plan-digest is of`, {
      details: [`no stored plan is of exactly this configuration: ${missing.join(', ')}`],
      hint: 'Nothing was applied. Choose the same roots as for the plan. A plan that was applied is gone: plan again.',
    })
  }
  const digest = planSetDigest(
    [...plans.values()].map(({ root, mode, status, changes }) => ({
      root,
      mode,
      changes: status === 'deferred' ? undefined : changes,
    })),
  )
  if (digest === reviewed) return plans
  throw new ActionError('plan-stale', `${run.environment}: the stored plans are not those that were reviewed`, {
    details: [`plan-digest: ${reviewed}`, `stored: ${digest}`, ...[...plans.values()].map(lineOf)],
    hint: 'Nothing was applied. Another run has planned since, or somebody changed the store: plan and review again.',
  })
}

async function storedPlan({ store, contentOf }: Run, { root, mode }: Task): Promise<StoredPlan | undefined> {
  return store?.find({ root, mode, contentDigest: (await contentOf(root)).digest })
}

function lineOf({ root, status, counts: { add, change, destroy }, createdAt, run }: StoredPlan): string {
  const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status
  return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`
}
