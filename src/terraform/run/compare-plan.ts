import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { RootContent } from '../content/content.ts'
import { compareModules } from '../content/downloaded-modules.ts'
import { compareMeaning, digestMeaning, emptyMeaning } from '../plan/meaning.ts'
import { readLockFileText } from '../providers/lock-file.ts'
import { checkStoredPlan, type PlanBasis } from '../store/check-stored-plan.ts'
import type { StoredPlan } from '../store/model.ts'
import { assertPlanMatchesConfiguration } from '../store/plan-file.ts'
import { type ApplyContext, applyFresh, startApply, toDoneStatus } from './apply-plan.ts'
import { type CreatedPlan, createPlan, readPlanDetails } from './created-plan.ts'
import { assertDestroyAllowed } from './destroy-guard.ts'
import { getTerraformVersion, type Task } from './model.ts'
import { readModules } from './plan.ts'
import { describeComparedPlan, type FoundPlan, toComparedPlan, toPlannedContent } from './reviewed-plans.ts'
import { type RootFinding, toRootFailure } from './root-result.ts'
import { formatFileNames, restorePlanWrites } from './written-files.ts'

/** The plans that a root may be compared with, the first of which decides. */
export type ReviewedPlans = readonly [FoundPlan, ...FoundPlan[]]

/**
 * Applies the stored plan file of a protected plan that is still valid; otherwise plans again and compares.
 * @throws ActionError `plan-stale`, `destroy-refused`, `apply-failed`
 */
export async function applyProtected(
  applying: ApplyContext,
  task: Task,
  reviewed: ReviewedPlans,
): Promise<RootFinding> {
  const { terraform } = applying.run
  const { plan } = reviewed[0]
  await applying.initialiser.ensureInitialised(task.root)
  const present = await readPresent(applying, task, plan)
  // For a plan with changes, Terraform itself checks whether the state is still the same.
  const state = plan.status === 'unchanged' ? await terraform.readState(task.root) : undefined
  const check = checkStoredPlan(plan, plan.status === 'unchanged' ? { ...present, state } : present)
  if (!check.valid) return planAndCompare(applying, task, reviewed, check.differences)
  if (plan.status === 'unchanged') {
    return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {}, meaning: emptyMeaning }
  }
  return applyStoredFile(applying, task, reviewed, plan)
}

/** Plans from the code that is checked out, and applies that plan if it does what was reviewed. */
export async function applyAsReviewed(
  applying: ApplyContext,
  task: Task,
  reviewed: ReviewedPlans,
): Promise<RootFinding> {
  await applying.initialiser.ensureInitialised(task.root)
  const unmoved = await selectUnmoved(applying, task, reviewed)
  return compareAndApply(applying, task, await createPlan(applying.run, task), unmoved)
}

/**
 * The plans that were made with the modules that are downloaded now. What else a module does (provisioners, external data, which run while it
 * is planned) no plan shows, so two plans with the same changes do not mean the same if their modules differ.
 * @throws ActionError `plan-stale` before anything of the modules runs, if all plans were made with others
 */
async function selectUnmoved(
  { run, policy }: ApplyContext,
  { root }: Task,
  reviewed: ReviewedPlans,
): Promise<ReviewedPlans> {
  const now = await readModules(run, root)
  const [first, ...others] = reviewed.filter(
    ({ plan }) => plan.status === 'deferred' || compareModules(plan.modules, now).length === 0,
  )
  if (first !== undefined) return [first, ...others]
  if (policy.stale === 'apply') return reviewed
  const [decisive] = reviewed
  throw new ActionError('plan-stale', `${root.name}: a downloaded module is no longer the one that was reviewed`, {
    details: [
      `compared with ${describeComparedPlan(toComparedPlan(decisive))}`,
      ...limitDifferences(compareModules(decisive.plan.modules, now)),
      'nothing of the module ran',
    ],
    hint: 'Pin the module to a commit or an exact version, then have it reviewed with a new plan.',
  })
}

/** What a stored plan must have been made for. */
async function readPresent({ run }: ApplyContext, { root }: Task, plan: StoredPlan): Promise<PlanBasis> {
  const content: RootContent = await run.readContent(root)
  return {
    content: toPlannedContent(plan, content, root),
    modules: await readModules(run, root),
    lockFile: await readLockFileText(root),
    terraform: getTerraformVersion(run, root),
  }
}

async function applyStoredFile(
  applying: ApplyContext,
  task: Task,
  reviewed: ReviewedPlans,
  plan: StoredPlan,
): Promise<RootFinding> {
  const { run, policy } = applying
  const { root } = task
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  await run.store?.fetch(root, plan, file)
  await assertPlanMatchesConfiguration(file, root.folder, run.terraform.getDataFolder(root))
  const { readChanges, readMeaning } = await readPlanDetails(run, task, file)
  const stored = plan.meaning ?? emptyMeaning
  const meaning = await readMeaning({ salt: stored.salt, configuration: plan.content.digest })
  if (digestMeaning(meaning) !== digestMeaning(stored)) {
    return planAndCompare(applying, task, reviewed, ['the stored plan does not do what its record says'])
  }
  const changes = await readChanges()
  assertDestroyAllowed(task, changes, policy.destroy)
  const obstacles = await restorePlanWrites(run, root, plan)
  if (obstacles.length > 0) return planAndCompare(applying, task, reviewed, obstacles)
  try {
    const done = await startApply(applying, task, file, changes.counts).done
    const { planDigest, written } = plan
    const note = written.length === 0 ? 'as planned' : `as planned, with ${formatFileNames(written)} of the plan`
    const comparedWith = toComparedPlan(reviewed[0])
    return { status: toDoneStatus(task), changes, meaning, ...done, note, planDigest, written, comparedWith }
  } catch (thrown) {
    const failure = toRootFailure(thrown, changes)
    if (failure.error.code !== 'plan-stale') throw failure
    const state = await run.terraform.readState(root)
    const basis = { content: plan.content, terraform: getTerraformVersion(run, root), state }
    const check = checkStoredPlan(plan, basis)
    return planAndCompare(applying, task, reviewed, check.valid ? [failure.error.message] : check.differences)
  }
}

/** A stale plan may be replaced by one that does exactly the same; anything else needs a new review. */
async function planAndCompare(
  applying: ApplyContext,
  task: Task,
  reviewed: ReviewedPlans,
  differences: readonly string[],
): Promise<RootFinding> {
  const unmoved = await selectUnmoved(applying, task, reviewed)
  const plan = await createPlan(applying.run, task)
  const finding = await compareAndApply(applying, task, plan, unmoved, differences)
  return { ...finding, written: reviewed[0].plan.written }
}

/**
 * Applies a new plan if it does what one of the stored plans does.
 * @param stale why the file of a stored plan was not applied
 * @throws ActionError `plan-stale` with what differs from the first one
 */
export async function compareAndApply(
  applying: ApplyContext,
  task: Task,
  plan: CreatedPlan,
  reviewed: ReviewedPlans,
  stale: readonly string[] = [],
): Promise<RootFinding> {
  const comparisons = []
  for (const found of reviewed) {
    const comparison = await compareWithStored(applying, task, plan, found)
    if (comparison.kind === 'different') {
      comparisons.push(comparison)
      continue
    }
    const note = formatComparisonNote(found, plan, comparison, stale)
    const finding = await applyFresh(applying, task, plan, note)
    const meaning = plan.status === 'unchanged' ? emptyMeaning : comparison.meaning
    return { ...finding, meaning, comparedWith: toComparedPlan(found) }
  }
  const differences = [...new Set([...stale, ...(comparisons[0]?.differences ?? [])])]
  const { plan: stored } = reviewed[0]
  const compared = describeComparedPlan(toComparedPlan(reviewed[0]))
  if (applying.policy.stale === 'apply') {
    const note = `not as reviewed, by stale-plan: apply; differs from ${compared}: ${differences.join('; ')}`
    return { ...(await applyFresh(applying, task, plan, note)), comparedWith: toComparedPlan(reviewed[0]) }
  }
  const { counts } = await plan.readChanges()
  throw new ActionError('plan-stale', `${task.root.name}: the stored plan is no longer valid`, {
    details: [
      `compared with ${compared}`,
      ...limitDifferences(differences),
      `reviewed: ${formatPlanCounts(stored.counts)}`,
      `now: ${formatPlanCounts(counts)}`,
    ],
  })
}

const shownDifferences = 20

function limitDifferences(differences: readonly string[]): readonly string[] {
  if (differences.length <= shownDifferences) return differences
  return [...differences.slice(0, shownDifferences), `${differences.length - shownDifferences} more differences`]
}

async function compareWithStored(applying: ApplyContext, task: Task, plan: CreatedPlan, { plan: stored }: FoundPlan) {
  const meaning = stored.meaning ?? emptyMeaning
  const now = await plan.readMeaning({ salt: meaning.salt, configuration: stored.content.digest })
  const comparison = compareMeaning(meaning, now)
  if (comparison.kind === 'covered') return { ...comparison, meaning: now }
  const present = await readPresent(applying, task, stored)
  const check = checkStoredPlan(stored, { ...present, state: plan.finding.state })
  return { ...comparison, differences: [...(check.valid ? [] : check.differences), ...comparison.differences] }
}

function formatComparisonNote(
  { place, pullRequest }: FoundPlan,
  plan: CreatedPlan,
  { left, reviewed }: { readonly left: number; readonly reviewed: number },
  stale: readonly string[],
): string {
  if (stale.length > 0) return `re-planned with the same changes: ${stale.join('; ')}`
  if (plan.status === 'unchanged' || place === 'protected') return 'as planned'
  const by = pullRequest === undefined ? 'as reviewed' : `as reviewed in #${pullRequest.number}`
  return left === reviewed ? by : `${by}; ${left} of ${reviewed} reviewed changes were left to make`
}

function formatPlanCounts({ add, change, destroy }: StoredPlan['counts']): string {
  return `${add} to add, ${change} to change, ${destroy} to destroy`
}
