import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { Root } from '../model.ts'
import { restoreLockFile } from '../providers/lock-file.ts'
import { checkStoredPlan } from '../store/check-stored-plan.ts'
import { type ApplyContext, type ApplyPolicy, applyFresh } from './apply-plan.ts'
import { applyAsReviewed, applyProtected, compareAndApply, type ReviewedPlans } from './compare-plan.ts'
import { createPlan } from './created-plan.ts'
import { createInitPrefetcher } from './init-prefetcher.ts'
import {
  type Results,
  type RootResult,
  type TerraformRun,
  getTerraformVersion,
  hasSucceeded,
  type Task,
} from './model.ts'
import { describePastDeferral, getTask, listApplyPredecessors } from './order.ts'
import { readAllContent } from './plan.ts'
import { refuseStoredDestroys, selectReviewedPlans } from './plan-set.ts'
import { findStoredPlans, type FoundPlan, type RootPlans } from './reviewed-plans.ts'
import {
  createSkippedResult,
  RootFailure,
  type RootFinding,
  runRoot,
  runUnorderedRoot,
  toRootFailure,
} from './root-result.ts'
import { runInOrder } from '../../runner/schedule.ts'

/**
 * Applies roots in order. A protected plan that is still valid is applied as it is; every other root is planned in its turn, and
 * applied if the plan does what was reviewed. A failed root stops only the roots that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` if the plans are not the reviewed ones,
 *   `destroy-refused` if one of them deletes a resource without permission
 */
export async function applyAll(run: TerraformRun, policy: ApplyPolicy): Promise<Results> {
  // Read once: the content of the store can change.
  const stored = findStoredPlans(run)
  await readAllContent(run)
  const plans = policy.reviewed === undefined ? stored : await selectReviewedPlans(run, stored, policy.reviewed)
  await refuseStoredDestroys(run, plans, policy.destroy)
  const initialiser = createInitPrefetcher(run, async (root) => {
    // What a pull request stored is compared with, and not used.
    const kept = (await plans.get(root.name)).found.find(({ place }) => place === 'protected')
    if (kept?.plan.lockFile !== undefined) await restoreLockFile(root, kept.plan.lockFile)
  })
  const results = await runInOrder<RootResult>({
    names: [...run.tasks.keys()],
    listPredecessors: (name) => listApplyPredecessors(run, name),
    limit: run.parallelism,
    spare: run.spare,
    work: async (name, before) => {
      const result = await applyTask({ run, policy, plans, initialiser }, getTask(run, name), before)
      // Nothing had to be changed.
      if (hasSucceeded(result)) initialiser.prefetchInit()
      return result
    },
  })
  await initialiser.waitUntilIdle()
  return results
}

async function applyTask(applying: ApplyContext, task: Task, before: Results): Promise<RootResult> {
  const { run } = applying
  if (run.unordered.has(task.root.name)) return runUnorderedRoot(run, task)
  const broken = [...before.values()].filter((result) => !hasSucceeded(result))
  if (broken.length > 0) return createSkippedResult(run, task, broken)
  return runRoot(run, task, async () => {
    const { listWarnings } = applying.initialiser
    const finding = await applyRoot(applying, task).catch((thrown: unknown) => {
      const { error, changes, warnings } = toRootFailure(thrown)
      throw new RootFailure(error, changes, [...listWarnings(task.root), ...warnings])
    })
    return finding.status === 'deferred' ? finding : addWarnings(finding, listWarnings(task.root))
  })
}

async function applyRoot(applying: ApplyContext, task: Task): Promise<RootFinding> {
  const stored = await applying.plans.get(task.root.name)
  // A record that only says that there was no plan yet counts where nothing says more.
  const [first, ...others] = stored.found.toSorted((a, b) => Number(isDeferred(a)) - Number(isDeferred(b)))
  const finding =
    first === undefined
      ? await applyWithoutPlan(applying, task, stored)
      : await applyReviewed(applying, task, [first, ...others])
  return stored.refusals.length === 0 ? finding : { ...finding, refusals: stored.refusals }
}

function isDeferred({ plan }: FoundPlan): boolean {
  return plan.status === 'deferred'
}

async function applyReviewed(applying: ApplyContext, task: Task, reviewed: ReviewedPlans): Promise<RootFinding> {
  const [first] = reviewed
  if (isDeferred(first)) return applyDeferred(applying, task, reviewed)
  const applyIt = first.place === 'protected' ? applyProtected : applyAsReviewed
  return discardUsedPlans(applying.run, task, reviewed, await applyIt(applying, task, reviewed))
}

/** Nobody has seen what a deferred root does. By now it can be planned. */
async function applyDeferred(applying: ApplyContext, task: Task, reviewed: ReviewedPlans): Promise<RootFinding> {
  const { run, policy, initialiser } = applying
  const [{ plan: stored }] = reviewed
  await initialiser.ensureInitialised(task.root)
  const plan = await createPlan(run, task)
  if (plan.status === 'planned' && policy.deferred === 'stop') return { status: 'deferred', note: stored.note }
  const finding = await applyFresh(applying, task, plan, describePastDeferral(stored.note))
  const unreviewed = policy.withoutPlan === 'refused' && finding.status !== 'unchanged'
  return discardUsedPlans(run, task, reviewed, { ...finding, unreviewed })
}

/** Warnings of the init come first. What the plan could not know yet, the apply has checked. */
function addWarnings(finding: RootFinding, ofInit: readonly TerraformDiagnostic[]): RootFinding {
  const known = (finding.warnings ?? []).filter(
    ({ summary }) => finding.status === 'unchanged' || summary !== 'Check block assertion known after apply',
  )
  return { ...finding, warnings: [...ofInit, ...known] }
}

/** A plan is valid for one apply: nobody has reviewed what it would do a second time. */
async function discardUsedPlans(
  { store }: TerraformRun,
  { root }: Task,
  used: readonly FoundPlan[],
  finding: RootFinding,
): Promise<RootFinding> {
  try {
    if (store !== undefined) await Promise.all(used.map(({ plan, place }) => store.discard(root, plan, place)))
    return finding
  } catch (thrown) {
    // If it cannot be deleted, the root has not failed.
    const left = `the stored plan could not be removed: ${toActionError(thrown).message}`
    return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') }
  }
}

/** Nothing may be left to do, for example on a re-run after another root failed; or another pull request has planned it. */
async function applyWithoutPlan(applying: ApplyContext, task: Task, stored: RootPlans): Promise<RootFinding> {
  const { run, policy, plans, initialiser } = applying
  await initialiser.ensureInitialised(task.root)
  const plan = await createPlan(run, task)
  if (plan.status === 'unchanged') {
    const note = policy.withoutPlan === 'refused' ? 'no changes, so no stored plan was needed' : ''
    return applyFresh(applying, task, plan, note)
  }
  const other = await plans.search(task.root.name)
  if (other !== undefined && !isDeferred(other)) {
    return discardUsedPlans(run, task, [other], await compareAndApply(applying, task, plan, [other]))
  }
  if (policy.withoutPlan === 'refused') throw await createMissingPlanError(run, task, stored)
  return applyFresh(applying, task, plan, '')
}

async function createMissingPlanError(run: TerraformRun, task: Task, { refusals }: RootPlans): Promise<ActionError> {
  const { root, mode } = task
  const { store } = run
  const obstacle = run.explainUnstored(root)
  if (obstacle !== undefined) return createUnstorableError(root, obstacle)
  const content = await run.readContent(root)
  const newest = (await store?.findNewest(root, mode, 'protected')) ?? (await store?.findNewest(root, mode, 'review'))
  const check = newest && checkStoredPlan(newest, { content, terraform: getTerraformVersion(run, root) })
  const details =
    newest === undefined
      ? [`${store?.location ?? 'no plan store'} has no plan of it`]
      : [
          `the newest plan was made ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
          ...(check === undefined || check.valid ? [] : check.differences),
        ]
  return new ActionError('plan-required', `${root.name}: no plan is stored for exactly this configuration`, {
    details: [...refusals, ...details],
  })
}

function createUnstorableError({ name }: Root, obstacle: string): ActionError {
  return new ActionError('plan-required', `${name}: a plan is required, but none can be stored: ${obstacle}`, {
    hint: 'Keep the state in S3, or set plan-encryption-key for plan and apply in GitHub Actions. Without require-plan, apply plans and applies in one step.',
  })
}
