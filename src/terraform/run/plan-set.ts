import { ActionError } from '../../runner/errors/action-error.ts'
import { computeSha256 } from '../../runner/files/digest.ts'
import type { WrittenFile } from '../content/written-files.ts'
import { digestMeaning, emptyMeaning, type PlanMeaning } from '../plan/meaning.ts'
import type { PlanMode, StoredPlan } from '../store/model.ts'
import { type DestroyPermission, formatResourceCount, isDestroyAllowed, limitLines } from './destroy-guard.ts'
import type { TerraformRun } from './model.ts'
import type { FoundPlan, StoredPlans } from './reviewed-plans.ts'

/** What the plan of one root revealed. */
export interface PlannedRoot {
  readonly root: string
  readonly mode: PlanMode
  /** Undefined for a deferred root, which has no plan yet. */
  readonly meaning: PlanMeaning | undefined
  /** Files that the plan wrote: what they contain is applied as well. */
  readonly written: readonly WrittenFile[]
}

/**
 * SHA-256 over the meaning of all plans of a run and the files that these wrote, lower-case hex. The order of the roots does
 * not matter.
 */
export function digestPlanSet(planned: readonly PlannedRoot[]): string {
  const rows = planned.map(({ root, mode, meaning, written }) => [
    ...[root, mode, meaning === undefined ? 'deferred' : digestMeaning(meaning)],
    ...written.map((file) => [file.base, file.path, file.sha256, file.executable]),
  ])
  return computeSha256(JSON.stringify(rows.sort()))
}

/**
 * Compares what the stored plans of all roots do with what was reviewed.
 * @param reviewed digest that the plan run reported
 * @returns the plans with this digest, and no others
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
export async function selectReviewedPlans(
  run: TerraformRun,
  stored: StoredPlans,
  reviewed: string,
): Promise<StoredPlans> {
  const all = await Promise.all(
    [...run.tasks.keys()].map(async (name) => {
      const { found, refusals } = await stored.get(name)
      const other = found.length > 0 ? undefined : await stored.search(name)
      return { name, found: other === undefined ? found : [other], refusals }
    }),
  )
  const missing = all.filter(({ found }) => found.length === 0)
  if (missing.length > 0) throw createMissingPlansError(run, missing)
  const choices = (['protected', 'review'] as const).map(
    (place) =>
      new Map(
        all.flatMap(({ name, found }) => {
          const chosen = found.find((one) => one.place === place) ?? found[0]
          return chosen === undefined ? [] : [[name, chosen] as const]
        }),
      ),
  )
  const choice = choices.find((plans) => digestStoredPlans(plans) === reviewed)
  if (choice === undefined) throw createOtherPlansError(run, choices[0] ?? new Map(), reviewed)
  return {
    get: (name) => {
      const plan = choice.get(name)
      return Promise.resolve({ found: plan === undefined ? [] : [plan], refusals: [] })
    },
    search: () => Promise.resolve(undefined),
  }
}

function digestStoredPlans(plans: ReadonlyMap<string, FoundPlan>): string {
  return digestPlanSet(
    [...plans.values()].map(({ plan: { root, mode, status, meaning, written } }) => ({
      root,
      mode,
      meaning: status === 'deferred' ? undefined : (meaning ?? emptyMeaning),
      written: status === 'planned' ? written : [],
    })),
  )
}

function createMissingPlansError(
  { environment }: TerraformRun,
  missing: readonly { readonly name: string; readonly refusals: readonly string[] }[],
): ActionError {
  return new ActionError(
    'plan-required',
    `${environment}: not every root has the stored plan that plan-digest covers`,
    {
      details: [
        `no plan is stored for exactly this configuration: ${missing.map(({ name }) => name).join(', ')}`,
        ...missing.flatMap(({ name, refusals }) => refusals.map((line) => `${name}: ${line}`)),
      ],
      hint: 'Nothing was applied. Select the same roots as for the plan. Applied plans are removed: if one was applied, plan again.',
    },
  )
}

function createOtherPlansError(
  { environment }: TerraformRun,
  plans: ReadonlyMap<string, FoundPlan>,
  reviewed: string,
): ActionError {
  return new ActionError('plan-stale', `${environment}: the stored plans are not the reviewed ones`, {
    details: [
      `plan-digest: ${reviewed}`,
      `stored: ${digestStoredPlans(plans)}`,
      ...[...plans.values()].map(({ plan }) => describeStoredPlan(plan)),
    ],
    hint: 'Nothing was applied. Another run has planned since, or the store was changed: plan and review again.',
  })
}

/**
 * Plans reviewed together are not applied by halves: refusals come before the first change.
 * @throws ActionError `destroy-refused` naming the roots whose stored plans delete or replace something
 */
export async function refuseStoredDestroys(
  run: TerraformRun,
  stored: StoredPlans,
  permission: DestroyPermission,
): Promise<void> {
  if (permission === 'allowed') return
  const found = await Promise.allSettled([...run.tasks.keys()].map((name) => stored.get(name)))
  const losing = found.flatMap((one) => {
    const plan = one.status === 'fulfilled' ? one.value.found[0]?.plan : undefined
    return plan !== undefined && isRefused(plan, permission) ? [plan] : []
  })
  if (losing.length === 0) return
  const number = losing.reduce((sum, { counts }) => sum + counts.destroy, 0)
  throw new ActionError(
    'destroy-refused',
    `${run.environment}: the stored plans delete or replace ${formatResourceCount(number)}`,
    {
      details: [
        ...losing.flatMap((plan) => [describeStoredPlan(plan), ...listRefused(plan, permission)]),
        'Nothing was applied, in the other roots either.',
      ],
    },
  )
}

function isRefused({ counts, destroys }: StoredPlan, permission: DestroyPermission): boolean {
  return counts.destroy > 0 && destroys.some((address) => !isDestroyAllowed(address, permission))
}

function listRefused({ destroys }: StoredPlan, permission: DestroyPermission): readonly string[] {
  return limitLines(destroys.filter((address) => !isDestroyAllowed(address, permission))).map((line) => `  ${line}`)
}

function describeStoredPlan({ root, status, counts: { add, change, destroy }, createdAt, run }: StoredPlan): string {
  const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status
  return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`
}
