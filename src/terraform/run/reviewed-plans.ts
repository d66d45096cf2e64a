import { ActionError } from '../../runner/errors/action-error.ts'
import type { PlanMode, StoredPlan } from '../store/model.ts'
import { type DestroyPermission, formatResourceCount, isDestroyAllowed, limitLines } from './destroy-guard.ts'
import { omitLockFile, type RootContent, undoLockFile, undoWrites } from '../content/content.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import type { Task, TerraformRun } from './model.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** What the plan of one root revealed. */
export interface PlannedRoot {
  readonly root: string
  readonly mode: PlanMode
  /** Digest of its changes; undefined for a deferred root, which has no plan yet. */
  readonly changes: string | undefined
  /** Files that the plan wrote: what they contain is applied as well. */
  readonly written: readonly WrittenFile[]
}

/**
 * SHA-256 over the changes of all plans of a run and the files that these wrote, lower-case hex. The order of the roots does
 * not matter.
 */
export function digestPlanSet(planned: readonly PlannedRoot[]): string {
  const rows = planned.map(({ root, mode, changes, written }) => [
    ...[root, mode, changes ?? 'deferred'],
    ...written.map((file) => [file.base, file.path, file.sha256, file.executable]),
  ])
  return computeSha256(JSON.stringify(rows.sort()))
}

/** Stored plans of the roots of a run, for exactly their current content. */
export interface StoredPlans {
  /** Undefined if there is none. @throws ActionError if it cannot be read, on every call */
  readonly get: (name: string) => Promise<StoredPlan | undefined>
}

/** Looks up the plans of all roots at once, before Terraform can write into any folder. */
export function findStoredPlans(run: TerraformRun): StoredPlans {
  const found = new Map(
    [...run.tasks].map(([name, task]) => {
      const plan = findStoredPlan(run, task)
      // Avoids an unhandled rejection; callers of `get()` still see the error.
      plan.catch(() => undefined)
      return [name, plan] as const
    }),
  )
  return { get: async (name) => found.get(name) }
}

/** Files that only our own runs have written do not make the content another one. */
async function findStoredPlan(
  { store, readContent }: TerraformRun,
  { root, mode }: Task,
): Promise<StoredPlan | undefined> {
  if (store === undefined) return undefined
  const content = await readContent(root)
  // Asked for at once, because it is needed where there is no plan, and then somebody waits.
  const looking = store.findNewest(root, mode)
  looking.catch(() => undefined)
  const plan = await store.find({ root, mode, contentDigest: content.digest })
  if (plan !== undefined) return plan
  const unlocked = omitLockFile(content, root)
  const before = unlocked && (await store.find({ root, mode, contentDigest: unlocked.digest }))
  if (before !== undefined) return before
  const newest = await looking.catch(ignoreStalePlan)
  if (newest === undefined) return undefined
  const { digest } = toPlannedContent(newest, content, root)
  const known = digest === content.digest || digest !== newest.content.digest
  return known ? undefined : store.find({ root, mode, contentDigest: digest })
}

/** A copy that cannot be read is no plan of this content. */
function ignoreStalePlan(error: unknown): undefined {
  if (error instanceof ActionError && error.code === 'plan-stale') return undefined
  throw error
}

/** The content without what init and plan wrote: a lock file is compared by its providers, files of the plan are put back. */
export function toPlannedContent(stored: StoredPlan, now: RootContent, root: Root): RootContent {
  return undoWrites(undoLockFile(now, stored, root), stored)
}

/**
 * Compares what the stored plans of all roots do with what was reviewed.
 * @param reviewed digest that the plan run reported
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
export async function assertPlansReviewed(run: TerraformRun, stored: StoredPlans, reviewed: string): Promise<void> {
  const found = await Promise.all([...run.tasks.keys()].map(async (name) => ({ name, plan: await stored.get(name) })))
  const plans = found.flatMap(({ plan }) => plan ?? [])
  const missing = found.filter(({ plan }) => plan === undefined).map(({ name }) => name)
  if (missing.length > 0) {
    throw new ActionError(
      'plan-required',
      `${run.environment}: not every root has the stored plan that plan-digest covers`,
      {
        details: [`no plan is stored for exactly this configuration: ${missing.join(', ')}`],
        hint: 'Nothing was applied. Select the same roots as for the plan. Applied plans are removed: if one was applied, plan again.',
      },
    )
  }
  const digest = digestPlanSet(
    plans.map(({ root, mode, status, changes, written }) => ({
      root,
      mode,
      changes: status === 'deferred' ? undefined : changes,
      written: status === 'planned' ? written : [],
    })),
  )
  if (digest === reviewed) return
  throw new ActionError('plan-stale', `${run.environment}: the stored plans are not the reviewed ones`, {
    details: [`plan-digest: ${reviewed}`, `stored: ${digest}`, ...plans.map(describeStoredPlan)],
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
  const losing = found.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== undefined && isRefused(one.value, permission) ? [one.value] : [],
  )
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

/** A plan that was stored without its addresses is checked again when it is applied. */
function isRefused({ counts, destroys }: StoredPlan, permission: DestroyPermission): boolean {
  if (counts.destroy === 0) return false
  if (destroys === undefined) return permission === 'refused'
  return destroys.some((address) => !isDestroyAllowed(address, permission))
}

function listRefused({ destroys = [] }: StoredPlan, permission: DestroyPermission): readonly string[] {
  return limitLines(destroys.filter((address) => !isDestroyAllowed(address, permission))).map((line) => `  ${line}`)
}

function describeStoredPlan({ root, status, counts: { add, change, destroy }, createdAt, run }: StoredPlan): string {
  const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status
  return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`
}
