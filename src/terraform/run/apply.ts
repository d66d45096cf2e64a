import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { ChangeCounts, TerraformDiagnostic } from '../cli/events.ts'
import type { ApplyResult } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { Root } from '../model.ts'
import { readLockFileText, restoreLockFile } from '../providers/lock-file.ts'
import type { PlanKey, StoredPlan } from '../store/model.ts'
import { noChanges } from '../plan/changes.ts'
import { assertPlanMatchesConfiguration } from '../store/plan-file.ts'
import { checkStoredPlan } from '../store/check-stored-plan.ts'
import {
  collectEventWarnings,
  createSkippedResult,
  keepWarnings,
  RootFailure,
  type RootFinding,
  runRoot,
  runUnorderedRoot,
  toRootFailure,
} from './root-result.ts'
import { assertDestroyAllowed, type DestroyPermission } from './destroy-guard.ts'
import { createInitPrefetcher, type InitPrefetcher } from './init-prefetcher.ts'
import {
  type Results,
  type RootResult,
  type TerraformRun,
  getTerraformVersion,
  hasSucceeded,
  type Task,
} from './model.ts'
import { describePastDeferral, getTask, listApplyPredecessors } from './order.ts'
import { type CreatedPlan, createPlan, readAllContent, readModules, readPlannedChanges } from './plan.ts'
import { trackApplyProgress } from './progress.ts'
import { findTainted, rescueState, toApplyError } from './rescue.ts'
import {
  assertPlansReviewed,
  findStoredPlans,
  refuseStoredDestroys,
  type StoredPlans,
  toPlannedContent,
} from './reviewed-plans.ts'
import { runInOrder } from './schedule.ts'
import { formatFileNames, restorePlanWrites } from './written-files.ts'

export interface ApplyPolicy {
  /** Whether a root without a stored, reviewed plan may be planned and applied in one step. */
  readonly withoutPlan: 'allowed' | 'refused'
  readonly destroy: DestroyPermission
  /** What to do with deferred roots. */
  readonly deferred: 'apply' | 'stop'
  /** Digest of the reviewed plans; undefined accepts any plan stored for these files. */
  readonly reviewed: string | undefined
}

/**
 * Applies roots in order. A stored plan that is still valid is applied as it is; deferred roots are planned during the
 * apply. A failed root stops only the roots that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` if the plans are not the reviewed ones,
 *   `destroy-refused` if one of them deletes a resource without permission
 */
export async function applyAll(run: TerraformRun, policy: ApplyPolicy): Promise<Results> {
  // Read once: the content of the store can change.
  const plans = findStoredPlans(run)
  await readAllContent(run)
  if (policy.reviewed !== undefined) await assertPlansReviewed(run, plans, policy.reviewed)
  await refuseStoredDestroys(run, plans, policy.destroy)
  const initialiser = createInitPrefetcher(run, async (root) => {
    const stored = await plans.get(root.name)
    if (stored?.lockFile !== undefined) await restoreLockFile(root, stored.lockFile)
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

interface ApplyContext {
  readonly run: TerraformRun
  readonly policy: ApplyPolicy
  readonly plans: StoredPlans
  readonly initialiser: InitPrefetcher
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
  const { run, policy, plans } = applying
  const content = await run.readContent(task.root)
  const stored = await plans.get(task.root.name)
  const key = { root: task.root, mode: task.mode, contentDigest: stored?.content.digest ?? content.digest }
  if (stored === undefined) {
    return policy.withoutPlan === 'refused'
      ? confirmNothingToApply(applying, task, key, content)
      : planAndApply(applying, task, '')
  }
  if (stored.status === 'deferred' && policy.deferred === 'stop') return { status: 'deferred', note: stored.note }
  return discardUsedPlan(run, key, await applyReviewed(applying, task, key, { stored, content }))
}

/** Warnings of the init come first. What the plan could not know yet, the apply has checked. */
function addWarnings(finding: RootFinding, ofInit: readonly TerraformDiagnostic[]): RootFinding {
  const known = (finding.warnings ?? []).filter(
    ({ summary }) => finding.status === 'unchanged' || summary !== 'Check block assertion known after apply',
  )
  return { ...finding, warnings: [...ofInit, ...known] }
}

async function applyReviewed(
  applying: ApplyContext,
  task: Task,
  key: PlanKey,
  { stored, content }: { readonly stored: StoredPlan; readonly content: RootContent },
): Promise<RootFinding> {
  const { run, initialiser } = applying
  const { terraform } = run
  if (stored.status === 'deferred') return planAndApply(applying, task, describePastDeferral(stored.note))
  await initialiser.ensureInitialised(task.root)
  const present = {
    content: toPlannedContent(stored, content, task.root),
    modules: await readModules(run, task.root),
    lockFile: await readLockFileText(task.root),
    terraform: getTerraformVersion(run, task.root),
  }
  // For a plan with changes, Terraform itself checks whether the state is still the same.
  const state = stored.status === 'unchanged' ? await terraform.readState(task.root) : undefined
  const verdict = checkStoredPlan(stored, stored.status === 'unchanged' ? { ...present, state } : present)
  if (!verdict.valid) return replan(applying, task, stored, verdict.differences)
  if (stored.status === 'unchanged') return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {} }
  return applyStored(applying, task, key, stored)
}

/** A plan is valid for one apply: nobody has reviewed what it would do a second time. */
async function discardUsedPlan({ store }: TerraformRun, key: PlanKey, finding: RootFinding): Promise<RootFinding> {
  try {
    await store?.discard(key)
    return finding
  } catch (thrown) {
    // If it cannot be deleted, the root has not failed.
    const left = `the stored plan could not be removed: ${toActionError(thrown).message}`
    return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') }
  }
}

/** For a required but missing plan, for example on a re-run after another root failed. */
async function confirmNothingToApply(
  applying: ApplyContext,
  task: Task,
  key: PlanKey,
  content: RootContent,
): Promise<RootFinding> {
  await applying.initialiser.ensureInitialised(task.root)
  const plan = await createPlan(applying.run, task)
  if (plan.status !== 'unchanged') throw await createMissingPlanError(applying.run, key, content)
  return applyFresh(applying, task, plan, 'no changes, so no stored plan was needed')
}

async function applyStored(applying: ApplyContext, task: Task, key: PlanKey, stored: StoredPlan): Promise<RootFinding> {
  const { run, policy } = applying
  const { store, terraform } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  await store?.fetch(key, stored, file)
  await assertPlanMatchesConfiguration(file, task.root.folder, terraform.getDataFolder(task.root))
  const changes = await readPlannedChanges(run, task, file)
  if (changes.digest !== stored.changes) {
    return replan(applying, task, stored, ['the stored plan does not do what its record says'])
  }
  assertDestroyAllowed(task, changes, policy.destroy)
  const obstacles = await restorePlanWrites(run, key, stored)
  if (obstacles.length > 0) return replan(applying, task, stored, obstacles)
  try {
    const done = await startApply(applying, task, file, changes.counts).done
    const { planDigest, written } = stored
    const note = written.length === 0 ? 'as planned' : `as planned, with ${formatFileNames(written)} of the plan`
    return { status: toDoneStatus(task), changes, ...done, note, planDigest, written }
  } catch (thrown) {
    const failure = toRootFailure(thrown, changes)
    if (failure.error.code !== 'plan-stale') throw failure
    const state = await terraform.readState(task.root)
    const verdict = checkStoredPlan(stored, {
      content: stored.content,
      terraform: getTerraformVersion(run, task.root),
      state,
    })
    return replan(applying, task, stored, verdict.valid ? [failure.error.message] : verdict.differences)
  }
}

/** A stale plan may be replaced by one that does exactly the same; anything else needs a new review. */
async function replan(
  applying: ApplyContext,
  task: Task,
  stored: StoredPlan,
  differences: readonly string[],
): Promise<RootFinding> {
  const plan = await createPlan(applying.run, task)
  const changes = await plan.readChanges()
  if (changes.digest !== stored.changes) {
    const formatPlanCounts = ({ add, change, destroy }: StoredPlan['counts']) =>
      `${add} to add, ${change} to change, ${destroy} to destroy`
    throw new ActionError('plan-stale', `${task.root.name}: the stored plan is no longer valid`, {
      details: [
        ...differences,
        `reviewed: ${formatPlanCounts(stored.counts)}${stored.run === undefined ? '' : ` (${stored.run})`}`,
        `now: ${formatPlanCounts(changes.counts)}`,
      ],
    })
  }
  const note = `re-planned with the same changes: ${differences.join('; ')}`
  return { ...(await applyFresh(applying, task, plan, note)), written: stored.written }
}

async function planAndApply(applying: ApplyContext, task: Task, note: string): Promise<RootFinding> {
  await applying.initialiser.ensureInitialised(task.root)
  return applyFresh(applying, task, await createPlan(applying.run, task), note)
}

function applyFresh(applying: ApplyContext, task: Task, plan: CreatedPlan, note: string): Promise<RootFinding> {
  return keepWarnings((add) => {
    add(plan.finding.warnings)
    return applyCreatedPlan(applying, task, plan, note)
  })
}

async function applyCreatedPlan(
  applying: ApplyContext,
  task: Task,
  plan: CreatedPlan,
  note: string,
): Promise<RootFinding> {
  const { run, policy } = applying
  const { status, finding, counts, readChanges } = plan
  if (status === 'unchanged') {
    const outputs = task.mode === 'normal' ? await run.terraform.readOutputs(task.root) : {}
    return { ...finding, status, note, outputs }
  }
  // The counts show that nothing is destroyed; otherwise the details must be read first.
  if (counts.destroy > 0) assertDestroyAllowed(task, await readChanges(), policy.destroy)
  const applied = startApply(applying, task, plan.file, counts)
  // Reading a plan costs as much as starting to apply it, and its result is not needed before the end.
  const shown = applied.started.then(() => readAppliedChanges(run, task, plan, counts, note))
  // Its output is shown only once its secrets are known.
  const { outputs, warnings } = await applied.done.catch(async (thrown: unknown) => {
    const { changes } = await shown
    throw toRootFailure(thrown, changes)
  })
  return {
    ...finding,
    ...(await shown),
    status: toDoneStatus(task),
    outputs,
    warnings: [...finding.warnings, ...warnings],
  }
}

/** The description of a plan is for people: if it cannot be read, the apply has not failed. */
async function readAppliedChanges(
  run: TerraformRun,
  task: Task,
  { readChanges, readText }: CreatedPlan,
  counts: ChangeCounts,
  note: string,
): Promise<Pick<RootResult, 'changes' | 'text' | 'note'>> {
  const reading = [readChanges(), readText()] as const
  const [changes, text] = await Promise.allSettled(reading)
  if (changes.status === 'fulfilled') {
    return { changes: changes.value, text: text.status === 'fulfilled' ? text.value : undefined, note }
  }
  const why = `the applied changes cannot be shown: ${toActionError(changes.reason).message}`
  return { changes: { ...noChanges, counts }, text: undefined, note: [note, why].filter(Boolean).join('; ') }
}

interface StartedApply {
  /** Resolves when the first change has started, after which the run mostly waits, or when nothing follows. */
  readonly started: Promise<undefined>
  readonly done: Promise<ApplyResult>
}

function startApply({ run, initialiser }: ApplyContext, task: Task, file: string, counts: ChangeCounts): StartedApply {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const begin = (): void => {
    resolve(undefined)
    initialiser.prefetchInit()
  }
  const done = runApply(run, task, file, counts, begin).finally(() => {
    resolve(undefined)
  })
  return { started: promise, done }
}

async function runApply(
  run: TerraformRun,
  task: Task,
  file: string,
  counts: ChangeCounts,
  begin: () => void,
): Promise<ApplyResult> {
  const {
    report: progress,
    onEvent,
    describe: standing,
    listUnfinished,
  } = trackApplyProgress(task, counts, run.observer)
  const startedAt = Date.now()
  const warnings: TerraformDiagnostic[] = []
  const collect = collectEventWarnings((more) => warnings.push(...more))
  progress()
  try {
    return await run.terraform.applyPlan(task.root, file, (event) => {
      if (event.type === 'apply') begin()
      collect(event)
      onEvent(event)
    })
  } catch (thrown) {
    const error = toActionError(thrown)
    const rescued = await rescueState(run, task.root, startedAt)
    if (rescued === 'saved' && error.code === 'state-not-saved') {
      return { outputs: await run.terraform.readOutputs(task.root), warnings }
    }
    const tainted = await findTainted(run, task.root, listUnfinished())
    throw new RootFailure(
      toApplyError(task.root, error, { rescue: rescued, standing: standing(), tainted }),
      noChanges,
      warnings,
    )
  }
}

async function createMissingPlanError(run: TerraformRun, key: PlanKey, content: RootContent): Promise<ActionError> {
  const { root, mode } = key
  const { store } = run
  const obstacle = run.explainUnstored(root)
  if (obstacle !== undefined) return createUnstorableError(root, obstacle)
  const newest = await store?.findNewest(root, mode)
  const verdict = newest && checkStoredPlan(newest, { content, terraform: getTerraformVersion(run, root) })
  const details =
    newest === undefined
      ? [`${store?.location ?? 'no plan store'} has no plan of it`]
      : [
          `the newest plan was made ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
          ...(verdict === undefined || verdict.valid ? [] : verdict.differences),
        ]
  return new ActionError('plan-required', `${root.name}: no plan is stored for exactly this configuration`, { details })
}

function createUnstorableError({ name }: Root, obstacle: string): ActionError {
  return new ActionError('plan-required', `${name}: a plan is required, but none can be stored: ${obstacle}`, {
    hint: 'Keep the state in S3, or set plan-encryption-key for plan and apply in GitHub Actions. Without require-plan, apply plans and applies in one step.',
  })
}

function toDoneStatus({ mode }: Task): 'applied' | 'destroyed' {
  return mode === 'destroy' ? 'destroyed' : 'applied'
}
