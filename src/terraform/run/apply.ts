import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { Counts } from '../cli/events.ts'
import type { Content } from '../content/content.ts'
import type { PlanKey, StoredPlan } from '../store/model.ts'
import { noChanges } from '../plan/changes.ts'
import { assertPlanMatchesConfiguration } from '../store/plan-file.ts'
import { judgeStored } from '../store/verify.ts'
import { attempt, type Finding, skipped } from './attempt.ts'
import { guardDestruction } from './guard.ts'
import { createInitialiser, type Initialiser } from './initialiser.ts'
import { type Results, type RootResult, type Run, succeeded, type Task } from './model.ts'
import { beforeApplying, taskOf } from './order.ts'
import { changesOf, type MadePlan, makePlan, modulesOf } from './plan.ts'
import { applyProgress } from './progress.ts'
import { afterApplying, rescueState } from './rescue.ts'
import { assertReviewed, findStored, refuseKnownLosses, type StoredPlans } from './reviewed.ts'
import { runInOrder } from './schedule.ts'

export interface ApplyPolicy {
  /** Whether a root may be planned and applied in one go when no reviewed plan of it is stored. */
  readonly withoutPlan: 'allowed' | 'refused'
  readonly destroy: 'allowed' | 'refused'
  /** What happens with roots that could not be planned before others were applied. */
  readonly deferred: 'apply' | 'stop'
  /** Digest of the plans that were reviewed; undefined: whatever is stored for these files will do. */
  readonly reviewed: string | undefined
}

/**
 * Applies roots in their order. A stored plan that still holds is applied as it is; deferred roots are planned on the
 * way. A root that fails stops only those that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` when the plans are not the reviewed ones,
 *   `destroy-refused` when one of them deletes what must not be deleted
 */
export async function applyAll(run: Run, policy: ApplyPolicy): Promise<Results> {
  // Looked up once: what is in the store can change.
  const plans = findStored(run)
  if (policy.reviewed !== undefined) await assertReviewed(run, plans, policy.reviewed)
  if (policy.destroy === 'refused') await refuseKnownLosses(run, plans)
  const initialiser = createInitialiser(run)
  const results = await runInOrder<RootResult>({
    names: [...run.tasks.keys()],
    after: (name) => beforeApplying(run, name),
    limit: run.parallelism,
    work: async (name, before) => {
      const result = await applyTask({ run, policy, plans, initialiser }, taskOf(run, name), before)
      // Where nothing had to be changed.
      if (succeeded(result)) initialiser.goAhead()
      return result
    },
  })
  await initialiser.settled()
  return results
}

interface Applying {
  readonly run: Run
  readonly policy: ApplyPolicy
  readonly plans: StoredPlans
  readonly initialiser: Initialiser
}

async function applyTask(applying: Applying, task: Task, before: Results): Promise<RootResult> {
  const { run, policy, plans } = applying
  const broken = [...before.values()].filter((result) => !succeeded(result))
  if (broken.length > 0) return skipped(run, task, broken)
  return attempt(run, task, async () => {
    const content = await run.contentOf(task.root)
    const key = { root: task.root, mode: task.mode, contentDigest: content.digest }
    const stored = await plans.of(task.root.name)
    if (stored === undefined) {
      return policy.withoutPlan === 'refused'
        ? nothingToApply(applying, task, key, content)
        : planAndApply(applying, task, '')
    }
    if (stored.status === 'deferred' && policy.deferred === 'stop') return { status: 'deferred', note: stored.note }
    return usedUp(run, key, await applyReviewed(applying, task, key, { stored, content }))
  })
}

async function applyReviewed(
  applying: Applying,
  task: Task,
  key: PlanKey,
  { stored, content }: { readonly stored: StoredPlan; readonly content: Content },
): Promise<Finding> {
  const { run, initialiser } = applying
  const { terraform, terraformVersion } = run
  if (stored.status === 'deferred') return planAndApply(applying, task, `was deferred: ${stored.note}`)
  await initialiser.ready(task.root)
  const present = { content, modules: await modulesOf(run, task.root), terraform: terraformVersion }
  // Of a plan with changes, Terraform itself sees whether the state is still that one.
  const state = stored.status === 'unchanged' ? await terraform.state(task.root) : undefined
  const verdict = judgeStored(stored, stored.status === 'unchanged' ? { ...present, state } : present)
  if (!verdict.valid) return planAgain(applying, task, stored, verdict.differences)
  if (stored.status === 'unchanged') return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {} }
  return applyStored(applying, task, key, stored)
}

/** A plan is good for one apply: nobody has reviewed what it would mean after that. */
async function usedUp({ store }: Run, key: PlanKey, finding: Finding): Promise<Finding> {
  try {
    await store?.discard(key)
    return finding
  } catch (thrown) {
    // That it stays behind is no failure of the root.
    const left = `the stored plan was not removed: ${toActionError(thrown).message}`
    return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') }
  }
}

/** Where a plan is required and there is none, as after a run that failed elsewhere and is started again. */
async function nothingToApply(applying: Applying, task: Task, key: PlanKey, content: Content): Promise<Finding> {
  await applying.initialiser.ready(task.root)
  const plan = await makePlan(applying.run, task)
  if (plan.status !== 'unchanged') throw await planMissing(applying.run, key, content)
  return applyFresh(applying, task, plan, 'there was nothing to plan')
}

async function applyStored(applying: Applying, task: Task, key: PlanKey, stored: StoredPlan): Promise<Finding> {
  const { run, policy } = applying
  const { store, terraform } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  await store?.fetch(key, stored, file)
  await assertPlanMatchesConfiguration(file, task.root.folder, terraform.dataFolder(task.root))
  const changes = changesOf(run, await terraform.showJson(task.root, file))
  if (changes.digest !== stored.changes) {
    return planAgain(applying, task, stored, ['the stored plan does something else than was recorded of it'])
  }
  guardDestruction(task, changes, policy.destroy)
  try {
    const outputs = await applyFile(applying, task, file, changes.counts).outputs
    return { status: done(task), changes, outputs, note: 'as planned', planDigest: stored.planDigest }
  } catch (thrown) {
    const error = toActionError(thrown)
    if (error.code !== 'plan-stale') throw error
    const state = await terraform.state(task.root)
    const verdict = judgeStored(stored, { content: stored.content, terraform: run.terraformVersion, state })
    return planAgain(applying, task, stored, verdict.valid ? [error.message] : verdict.differences)
  }
}

/** A plan that no longer holds may be replaced by one that does exactly the same; anything else needs a new review. */
async function planAgain(
  applying: Applying,
  task: Task,
  stored: StoredPlan,
  differences: readonly string[],
): Promise<Finding> {
  const plan = await makePlan(applying.run, task)
  const changes = await plan.readChanges()
  if (changes.digest !== stored.changes) {
    const counts = ({ add, change, destroy }: StoredPlan['counts']) =>
      `${add} to add, ${change} to change, ${destroy} to destroy`
    throw new ActionError('plan-stale', `${task.root.name}: the stored plan does not hold any more`, {
      details: [
        ...differences,
        `reviewed: ${counts(stored.counts)}${stored.run === undefined ? '' : ` (${stored.run})`}`,
        `now: ${counts(changes.counts)}`,
      ],
    })
  }
  return applyFresh(applying, task, plan, `planned again with the same changes: ${differences.join('; ')}`)
}

async function planAndApply(applying: Applying, task: Task, note: string): Promise<Finding> {
  await applying.initialiser.ready(task.root)
  return applyFresh(applying, task, await makePlan(applying.run, task), note)
}

async function applyFresh(applying: Applying, task: Task, plan: MadePlan, note: string): Promise<Finding> {
  const { run, policy } = applying
  const { status, finding, readChanges } = plan
  if (status === 'unchanged') {
    const outputs = task.mode === 'normal' ? await run.terraform.outputs(task.root) : {}
    return { ...finding, status, note, outputs }
  }
  const counts = plan.counts ?? (await readChanges()).counts
  // That nothing is destroyed is known from the numbers; otherwise the details have to be known first.
  if (counts.destroy > 0) guardDestruction(task, await readChanges(), policy.destroy)
  const applied = applyFile(applying, task, plan.file, counts)
  // To read a plan is as much computing as to begin with it, and nobody waits for it before the end.
  const shown = applied.begun.then(() => show(run, task, plan, counts, note))
  // What comes of it is told when its secrets are known, and not before.
  const outputs = await applied.outputs.finally(() => shown)
  return { ...finding, ...(await shown), status: done(task), outputs }
}

/** What a plan does is for people: that it cannot be read is no failure of what was applied. */
async function show(
  run: Run,
  task: Task,
  { file, readChanges }: MadePlan,
  counts: Counts,
  note: string,
): Promise<Pick<RootResult, 'changes' | 'text' | 'note'>> {
  const reading = [readChanges(), run.terraform.showText(task.root, file)] as const
  const [changes, text] = await Promise.allSettled(reading)
  if (changes.status === 'fulfilled') {
    return { changes: changes.value, text: text.status === 'fulfilled' ? text.value : undefined, note }
  }
  const why = `what was done cannot be shown: ${toActionError(changes.reason).message}`
  return { changes: { ...noChanges, counts }, text: undefined, note: [note, why].filter(Boolean).join('; ') }
}

interface Applied {
  /** Resolves when the first change is under way, from where on others are waited for, or when nothing follows any more. */
  readonly begun: Promise<undefined>
  readonly outputs: Promise<Readonly<Record<string, unknown>>>
}

function applyFile({ run, initialiser }: Applying, task: Task, file: string, counts: Counts): Applied {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const begin = (): void => {
    resolve(undefined)
    initialiser.goAhead()
  }
  const outputs = applyToEnd(run, task, file, counts, begin).finally(() => {
    resolve(undefined)
  })
  return { begun: promise, outputs }
}

async function applyToEnd(
  run: Run,
  task: Task,
  file: string,
  counts: Counts,
  begin: () => void,
): Promise<Readonly<Record<string, unknown>>> {
  const { progress, onEvent, standing } = applyProgress(task, counts, run.observer)
  const startedAt = Date.now()
  progress()
  try {
    return await run.terraform.applyPlan(task.root, file, (event) => {
      if (event.type === 'apply') begin()
      onEvent(event)
    })
  } catch (thrown) {
    const error = toActionError(thrown)
    const rescued = await rescueState(run, task.root, startedAt)
    if (rescued === 'saved' && error.code === 'state-not-saved') return run.terraform.outputs(task.root)
    throw afterApplying(task.root, error, rescued, standing())
  }
}

async function planMissing({ store, terraformVersion }: Run, key: PlanKey, content: Content): Promise<ActionError> {
  const { root, mode } = key
  const newest = await store?.newest(root, mode)
  const verdict = newest && judgeStored(newest, { content, terraform: terraformVersion })
  const details =
    newest === undefined
      ? [`${store?.location ?? 'no plan store'} has no plan of it`]
      : [
          `the newest plan is of ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
          ...(verdict === undefined || verdict.valid ? [] : verdict.differences),
        ]
  return new ActionError('plan-required', `${root.name}: no stored plan is of exactly this configuration`, { details })
}

function done({ mode }: Task): 'applied' | 'destroyed' {
  return mode === 'destroy' ? 'destroyed' : 'applied'
}
