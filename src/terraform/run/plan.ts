import { createLimiter } from '../../runner/concurrency.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { type DownloadedModule, readDownloadedModules } from '../content/downloaded-modules.ts'
import type { PlanWrites, WrittenFile } from '../content/written-files.ts'
import { findDestructiveChanges, noChanges } from '../plan/changes.ts'
import { emptyMeaning } from '../plan/meaning.ts'
import type { RemoteState, Root } from '../model.ts'
import { formatLocation } from '../problems.ts'
import { readLockFileText } from '../providers/lock-file.ts'
import type { StoredPlan } from '../store/model.ts'
import { createPlan } from './created-plan.ts'
import { type SpeculativeWork, type SpeculativeResult, planSpeculatively } from './speculative-plans.ts'
import {
  createSkippedResult,
  keepWarnings,
  type RootFinding,
  runRoot,
  runUnorderedRoot,
  toRootFailure,
} from './root-result.ts'
import {
  type Results,
  type RootResult,
  type TerraformRun,
  getTerraformVersion,
  hasSucceeded,
  type Task,
} from './model.ts'
import {
  listPlanPredecessors,
  explainDeferral,
  type PlanOutlook,
  computePlanningOrder,
  getTask,
  type UpstreamChanges,
} from './order.ts'
import { runInOrder } from '../../runner/schedule.ts'
import { validateRoot } from './validate.ts'
import { formatFileNames, readPlanWrites, type StoredWrites, trackPlanWrites } from './written-files.ts'

/**
 * Plans every root that can be planned now, in parallel: the order only decides which plans are valid. A root that reads
 * something that does not exist, or that is about to change, is deferred with the reason; a root that reads from a failed
 * root is skipped.
 */
export async function planAll(run: TerraformRun, upstream: UpstreamChanges): Promise<Results> {
  const known = new Map<string, PlanOutlook>()
  const validating = createLimiter(run.parallelism)
  await readAllContent(run)
  const ahead = planSpeculatively(
    run,
    computePlanningOrder(run).map((name) => getTask(run, name)),
    async (task) => {
      const plan = await initAndPlan(run, task)
      known.set(task.root.name, { task, state: undefined, ...plan.finding })
      return plan
    },
    (task) => isFutile(run, upstream, task, known),
  )
  const results = await runInOrder<RootResult>({
    names: [...run.tasks.keys()],
    listPredecessors: (name) => listPlanPredecessors(run, name),
    // Waiting for plans is free; the number of parallel plans is limited elsewhere.
    limit: Number.POSITIVE_INFINITY,
    work: async (name, before) => {
      const task = getTask(run, name)
      const result = await planTask(run, { ahead, validating }, task, findObstacle(run, upstream, name, before))
      known.set(name, result)
      return result
    },
  })
  await ahead.waitUntilIdle()
  return results
}

/** Whether it is already known that a plan would not be used; then plans of roots that read from it would not either. */
function isFutile(run: TerraformRun, upstream: UpstreamChanges, task: Task, known: Map<string, PlanOutlook>): boolean {
  const found = run.unordered.has(task.root.name)
    ? ({ kind: 'broken' } as const)
    : findObstacle(run, upstream, task.root.name, known)
  if (found === undefined) return false
  const status = found.kind === 'deferred' ? 'deferred' : 'skipped'
  known.set(task.root.name, { task, status, changes: noChanges, state: undefined })
  return true
}

/** Plans may write into folders that other roots read as well. A root that cannot be read fails when its turn comes. */
export async function readAllContent({ tasks, readContent }: TerraformRun): Promise<void> {
  await Promise.allSettled([...tasks.values()].map(({ root }) => readContent(root)))
}

async function initAndPlan(run: TerraformRun, task: Task): Promise<FreshPlan> {
  // Hash the content before Terraform can write into the folder.
  await run.readContent(task.root)
  return keepWarnings(async (add) => {
    const warnings = await run.terraform.init(task.root, 'with-backend', add)
    add(warnings)
    const findWrites = await trackPlanWrites(run, task)
    const { file, finding } = await planRoot(run, task)
    const writes = await findWrites(file)
    return { file, writes, finding: { ...finding, warnings: [...warnings, ...(finding.warnings ?? [])] } }
  })
}

/** Why a root is not planned, given the results so far of the roots that it reads from. */
type PlanObstacle<R> =
  { readonly kind: 'broken'; readonly causes: readonly R[] } | { readonly kind: 'deferred'; readonly why: string }

function findObstacle<R extends PlanOutlook>(
  run: TerraformRun,
  upstream: UpstreamChanges,
  name: string,
  known: ReadonlyMap<string, R>,
): PlanObstacle<R> | undefined {
  const causes = listPlanPredecessors(run, name)
    .flatMap((other) => known.get(other) ?? [])
    .filter((outlook) => !hasSucceeded(outlook) && outlook.status !== 'deferred')
    // What is shown of the present does not depend on an order.
    .filter(({ task }) => upstream === 'defer' || !run.unordered.has(task.root.name))
  if (causes.length > 0) return { kind: 'broken', causes }
  const why = explainDeferral(run, name, known, upstream)
  return why === undefined ? undefined : { kind: 'deferred', why }
}

interface PlanWork {
  readonly ahead: SpeculativeWork<FreshPlan>
  /** Limits how many deferred roots are validated at once. */
  readonly validating: ReturnType<typeof createLimiter>
}

async function planTask(
  run: TerraformRun,
  { ahead, validating }: PlanWork,
  task: Task,
  found: PlanObstacle<RootResult> | undefined,
): Promise<RootResult> {
  if (run.unordered.has(task.root.name)) return runUnorderedRoot(run, task)
  if (found?.kind === 'broken') return createSkippedResult(run, task, found.causes)
  if (found?.kind === 'deferred') {
    // A plan that was begun before this was known still works in the same folder.
    await ahead.getResult(task.root.name)
    return runRoot(run, task, async () => {
      // Init can write a lock file, which is not what the root was.
      await run.readContent(task.root)
      return deferRoot(run, task, await validating(() => validateRoot(run, task)), found.why)
    })
  }
  const made = await ahead.getResult(task.root.name)
  return runRoot(run, task, () => storeSpeculativePlan(run, task, made, ahead.waitUntilIdle), made?.startedAt)
}

/** Errors in a deferred root are found now, and not in the middle of the apply. */
async function deferRoot(run: TerraformRun, task: Task, validated: RootFinding, why: string): Promise<RootFinding> {
  if (validated.status === 'failed') return validated
  const finding = { status: 'deferred', note: why, warnings: validated.warnings ?? [] } as const
  await storePlan(run, task, finding)
  return finding
}

/** The place of a computed read, if the plan failed because a state does not exist; nothing else orders such a root. */
function findMissingState({ root }: Task, { message }: ActionError): RemoteState | undefined {
  if (!message.includes('Unable to find remote state')) return undefined
  return root.remoteStates.find(({ identity }) => identity === undefined)
}

async function storeSpeculativePlan(
  run: TerraformRun,
  task: Task,
  made: SpeculativeResult<FreshPlan> | undefined,
  waitUntilIdle: () => Promise<void>,
): Promise<RootFinding> {
  if (made === undefined) throw new TypeError(`${task.root.name} was not planned, and nothing stood in the way`)
  if (made.outcome.status === 'rejected') {
    const { reason } = made.outcome as { readonly reason: unknown }
    const read = findMissingState(task, toRootFailure(reason).error)
    if (read === undefined) throw reason
    const why = `reads a state that does not exist yet (${formatLocation(read.location)}); name the root that writes it in environment.yaml: depends-on`
    return deferRoot(run, task, { status: 'valid' }, why)
  }
  const { finding, file, writes } = made.outcome.value
  if (run.store === undefined) return { ...finding, endedAt: made.endedAt }
  const written = await readPlanWrites(run, task, writes, waitUntilIdle)
  await storePlan(run, task, finding, { file, written })
  const note = written.files.length === 0 ? '' : `wrote ${formatFileNames(written.files)}, stored with the plan`
  if (finding.status === 'unchanged') return { ...finding, endedAt: made.endedAt }
  const warnings = [...(finding.warnings ?? []), ...written.warnings]
  return { ...finding, note, warnings, written: written.files, endedAt: made.endedAt }
}

/** A plan that was just created. */
interface FreshPlan {
  readonly file: string
  readonly writes: PlanWrites
  readonly finding: PlanFinding
}

type PlanFinding = RootFinding &
  Pick<RootResult, 'changes' | 'planDigest'> & { readonly status: 'planned' | 'unchanged' }

/** Plans one initialized root. */
async function planRoot(run: TerraformRun, task: Task): Promise<Omit<FreshPlan, 'writes'>> {
  // These plans are shown, and applied only if the state is still the same: nobody has to wait for them, or they for somebody.
  const { file, status, readChanges, readText, readMeaning, finding } = await createPlan(run, task, 'unlocked')
  if (status === 'unchanged')
    return { file, finding: { ...finding, status, changes: noChanges, meaning: emptyMeaning } }
  const [changes, text, meaning] = await Promise.all([readChanges(), readText(), readMeaning()])
  return { file, finding: { ...finding, status, changes, text, meaning } }
}

/** Modules that `init` downloaded for the root. */
export function readModules(
  { terraform }: TerraformRun,
  root: Root,
  written: readonly WrittenFile[] = [],
): Promise<readonly DownloadedModule[]> {
  const files = written.flatMap((file) => (file.base === 'data-folder' ? [file.path] : []))
  return readDownloadedModules(root.folder, terraform.getDataFolder(root), files)
}

/** Stores the plan, so that apply does exactly this, or nothing else than this. */
async function storePlan(
  run: TerraformRun,
  { root, mode }: Task,
  finding: RootFinding,
  plan?: { readonly file: string; readonly written: StoredWrites },
): Promise<void> {
  if (run.store === undefined) return
  const { status, note = '', changes = noChanges, meaning = emptyMeaning, state, planDigest } = finding
  // A plan that is only compared with needs no file: it could not be applied.
  const hasFile = status === 'planned' && run.store.place === 'protected'
  const stored: StoredPlan = {
    version: 2,
    environment: run.environment,
    root: root.name,
    mode,
    status: status as StoredPlan['status'],
    note,
    content: await run.readContent(root),
    modules: status === 'deferred' ? [] : await readModules(run, root, plan?.written.files),
    lockFile: status === 'deferred' ? undefined : await readLockFileText(root),
    written: plan?.written.files ?? [],
    terraform: getTerraformVersion(run, root),
    state,
    meaning: status === 'deferred' ? undefined : meaning,
    counts: changes.counts,
    destroys: findDestructiveChanges(changes).map(({ address }) => address),
    planDigest: hasFile ? planDigest : undefined,
    commit: run.origin.commit,
    run: run.origin.run,
    createdAt: new Date().toISOString(),
  }
  await run.store.put(root, stored, hasFile ? plan?.file : undefined, plan?.written.content)
}
