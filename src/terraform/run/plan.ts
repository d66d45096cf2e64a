import { randomUUID } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Diagnostic, TerraformEvent } from '../cli/events.ts'
import { type DownloadedModule, downloadedModules } from '../content/modules.ts'
import { noChanges, type PlanChanges, readChanges } from '../plan/changes.ts'
import { sensitiveValues } from '../plan/sensitive.ts'
import type { Root } from '../model.ts'
import type { StoredPlan } from '../store/model.ts'
import { readPlanState, sha256OfFile } from '../store/plan-file.ts'
import { type Ahead, type Done, workAhead } from './ahead.ts'
import { attempt, type Finding, skipped } from './attempt.ts'
import { type Results, type RootResult, type Run, succeeded, type Task } from './model.ts'
import { beforePlanning, deferral, type Outlook, planningOrder } from './order.ts'
import { runInOrder } from './schedule.ts'

/**
 * Plans every root that can be planned now, in parallel, whatever their order: that only decides which plans hold. A root
 * that reads what is going to change is deferred with its reason; a root that reads from one that failed is skipped.
 */
export async function planAll(run: Run): Promise<Results> {
  const known = new Map<string, Outlook>()
  const ahead = workAhead(
    run,
    planningOrder(run).map((name) => taskOf(run, name)),
    async (task) => {
      const plan = await planAlone(run, task)
      known.set(task.root.name, { task, state: undefined, ...plan.finding })
      return plan
    },
    (task) => isInVain(run, task, known),
  )
  const results = await runInOrder<RootResult>({
    names: [...run.tasks.keys()],
    after: (name) => beforePlanning(run, name),
    // Waiting for plans costs nothing; how many are made at once is limited there.
    limit: Number.POSITIVE_INFINITY,
    work: async (name, before) => {
      const result = await planTask(run, ahead, taskOf(run, name), before)
      known.set(name, result)
      return result
    },
  })
  await ahead.settled()
  return results
}

/** Whether a plan would not be used, as far as is known by now; then neither would those of the roots that read from it. */
function isInVain(run: Run, task: Task, known: Map<string, Outlook>): boolean {
  const found = obstacle(run, task.root.name, known)
  if (found === undefined) return false
  const status = found.kind === 'deferred' ? 'deferred' : 'skipped'
  known.set(task.root.name, { task, status, changes: noChanges, state: undefined })
  return true
}

async function planAlone(run: Run, task: Task): Promise<FreshPlan> {
  // What the plan holds for is taken before Terraform can write into the folder.
  await run.contentOf(task.root)
  await run.terraform.init(task.root)
  return planRoot(run, task)
}

/** Why a root is not planned, as far as it is known what became of those that it reads from. */
type Obstacle<R> =
  { readonly kind: 'broken'; readonly causes: readonly R[] } | { readonly kind: 'deferred'; readonly why: string }

function obstacle<R extends Outlook>(run: Run, name: string, known: ReadonlyMap<string, R>): Obstacle<R> | undefined {
  const causes = beforePlanning(run, name)
    .flatMap((other) => known.get(other) ?? [])
    .filter((outlook) => !succeeded(outlook) && outlook.status !== 'deferred')
  if (causes.length > 0) return { kind: 'broken', causes }
  const why = deferral(run, name, known)
  return why === undefined ? undefined : { kind: 'deferred', why }
}

/** The task of a name that the run itself gave out. */
export function taskOf({ tasks }: Run, name: string): Task {
  const task = tasks.get(name)
  if (task === undefined) throw new TypeError(`There is no root ${name} in this run`)
  return task
}

async function planTask(run: Run, ahead: Ahead<FreshPlan>, task: Task, before: Results): Promise<RootResult> {
  const found = obstacle(run, task.root.name, before)
  if (found?.kind === 'broken') return skipped(run, task, found.causes)
  if (found?.kind === 'deferred') {
    return attempt(run, task, async () => {
      const finding = { status: 'deferred', note: found.why } as const
      await keep(run, task, finding)
      return finding
    })
  }
  const made = await ahead.of(task.root.name)
  return attempt(run, task, () => keepMade(run, task, made), made?.startedAt)
}

async function keepMade(run: Run, task: Task, made: Done<FreshPlan> | undefined): Promise<Finding> {
  if (made === undefined) throw new TypeError(`${task.root.name} was not planned, and nothing stood in the way`)
  if (made.outcome.status === 'rejected') throw made.outcome.reason
  const { finding, file } = made.outcome.value
  await keep(run, task, finding, file)
  return { ...finding, endedAt: made.endedAt }
}

/** A plan that was just made. */
export interface FreshPlan {
  readonly file: string
  readonly finding: PlanFinding
}

type PlanFinding = Finding & Pick<RootResult, 'changes' | 'planDigest'> & { readonly status: 'planned' | 'unchanged' }

/** Plans one root that is initialised already. */
export async function planRoot(run: Run, task: Task): Promise<FreshPlan> {
  const made = await makePlan(run, task)
  if (!made.differs) return unchanged(made)
  const { file } = made
  const [changes, text] = await Promise.all([changesIn(run, task, file), run.terraform.showText(task.root, file)])
  return { file, finding: { ...made.finding, status: 'planned', changes, text } }
}

/** The same for a plan that is applied at once, without its text: that is for people, and nothing waits for it. */
export async function planToApply(run: Run, task: Task): Promise<FreshPlan> {
  const made = await makePlan(run, task)
  if (!made.differs) return unchanged(made)
  const { file } = made
  return { file, finding: { ...made.finding, status: 'planned', changes: await changesIn(run, task, file) } }
}

interface MadePlan {
  readonly file: string
  readonly differs: boolean
  readonly finding: Required<Pick<Finding, 'warnings' | 'state'>> & { readonly planDigest: string }
}

async function makePlan(run: Run, { root, mode }: Task): Promise<MadePlan> {
  const { terraform, observer } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  observer.progress({ root, mode }, { state: 'planning' })
  const planned = await terraform.plan(root, { planFile: file, mode })
  const [state, planDigest] = await Promise.all([readPlanState(file), sha256OfFile(file)]).catch((cause: unknown) =>
    notWritten(run, root, cause),
  )
  return { file, differs: planned.changes, finding: { warnings: warningsIn(planned.events), state, planDigest } }
}

/** What does not change needs no second look at the plan: two processes less for most roots. */
function unchanged({ file, finding }: MadePlan): FreshPlan {
  return { file, finding: { ...finding, status: 'unchanged', changes: noChanges } }
}

async function changesIn(run: Run, { root }: Task, file: string): Promise<PlanChanges> {
  return changesOf(run, await run.terraform.showJson(root, file))
}

/** What a plan does. What it calls sensitive is a secret from here on, wherever it comes up. */
export function changesOf({ addSecret }: Run, plan: unknown): PlanChanges {
  for (const value of sensitiveValues(plan)) addSecret(value)
  return readChanges(plan)
}

/** Terraform takes no notice when a full disk cuts its plan file off. */
async function notWritten({ workFolder }: Run, root: Root, cause: unknown): Promise<never> {
  const { bavail, bsize } = await statfs(workFolder)
  throw bavail * bsize < leastFreeBytes
    ? new ActionError('disk-full', `the disk is full: ${workFolder}`, {
        details: [`the plan of ${root.name} was cut off`],
      })
    : new ActionError('plan-failed', `${root.name}: Terraform left no plan that can be read`, { cause })
}

/** Less than any plan file. */
const leastFreeBytes = 4096

function warningsIn(events: readonly TerraformEvent[]): readonly Diagnostic[] {
  return events.flatMap((event) =>
    event.type === 'diagnostic' && event.diagnostic.severity === 'warning' ? [event.diagnostic] : [],
  )
}

/** What `init` has downloaded for the root. */
export function modulesOf({ terraform }: Run, root: Root): Promise<readonly DownloadedModule[]> {
  return downloadedModules(root.folder, terraform.dataFolder(root))
}

/** Puts what was found out into the plan store, so that apply does exactly this. */
async function keep(run: Run, { root, mode }: Task, finding: Finding, file?: string): Promise<void> {
  if (run.store === undefined) return
  const { status, note = '', changes = noChanges, state, planDigest } = finding
  const stored: StoredPlan = {
    version: 1,
    environment: run.environment,
    root: root.name,
    mode,
    status: status as StoredPlan['status'],
    note,
    content: await run.contentOf(root),
    modules: status === 'deferred' ? [] : await modulesOf(run, root),
    terraform: run.terraformVersion,
    state,
    changes: changes.digest,
    counts: changes.counts,
    planDigest: status === 'planned' ? planDigest : undefined,
    commit: run.origin.commit,
    run: run.origin.run,
    createdAt: new Date().toISOString(),
  }
  await run.store.put(root, stored, status === 'planned' ? file : undefined)
}
