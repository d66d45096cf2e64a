import { randomUUID } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { sha256OfFile } from '../../runner/files/digest.ts'
import type { Counts, Diagnostic, TerraformEvent } from '../cli/events.ts'
import { runsElsewhere } from '../cli/failure.ts'
import { type DownloadedModule, downloadedModules } from '../content/modules.ts'
import { noChanges, type PlanChanges, readChanges } from '../plan/changes.ts'
import { sensitiveValues } from '../plan/sensitive.ts'
import type { Root } from '../model.ts'
import type { StoredPlan } from '../store/model.ts'
import { isRemotePlan, readPlanState } from '../store/plan-file.ts'
import { type Ahead, type Done, workAhead } from './ahead.ts'
import { attempt, type Finding, skipped } from './attempt.ts'
import { type Results, type RootResult, type Run, succeeded, type Task } from './model.ts'
import { beforePlanning, deferral, type Outlook, planningOrder, taskOf, type UpstreamChanges } from './order.ts'
import { runInOrder } from './schedule.ts'

/**
 * Plans every root that can be planned now, in parallel, whatever their order: that only decides which plans hold. A root
 * that reads what does not exist, or what is going to change where that counts, is deferred with its reason; a root that
 * reads from one that failed is skipped.
 */
export async function planAll(run: Run, upstream: UpstreamChanges): Promise<Results> {
  const known = new Map<string, Outlook>()
  const ahead = workAhead(
    run,
    planningOrder(run).map((name) => taskOf(run, name)),
    async (task) => {
      const plan = await planAlone(run, task)
      known.set(task.root.name, { task, state: undefined, ...plan.finding })
      return plan
    },
    (task) => isInVain(run, upstream, task, known),
  )
  const results = await runInOrder<RootResult>({
    names: [...run.tasks.keys()],
    after: (name) => beforePlanning(run, name),
    // Waiting for plans costs nothing; how many are made at once is limited there.
    limit: Number.POSITIVE_INFINITY,
    work: async (name, before) => {
      const task = taskOf(run, name)
      const result = await planTask(run, ahead, task, obstacle(run, upstream, name, before))
      known.set(name, result)
      return result
    },
  })
  await ahead.settled()
  return results
}

/** Whether a plan would not be used, as far as is known by now; then neither would those of the roots that read from it. */
function isInVain(run: Run, upstream: UpstreamChanges, task: Task, known: Map<string, Outlook>): boolean {
  const found = obstacle(run, upstream, task.root.name, known)
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

function obstacle<R extends Outlook>(
  run: Run,
  upstream: UpstreamChanges,
  name: string,
  known: ReadonlyMap<string, R>,
): Obstacle<R> | undefined {
  const causes = beforePlanning(run, name)
    .flatMap((other) => known.get(other) ?? [])
    .filter((outlook) => !succeeded(outlook) && outlook.status !== 'deferred')
  if (causes.length > 0) return { kind: 'broken', causes }
  const why = deferral(run, name, known, upstream)
  return why === undefined ? undefined : { kind: 'deferred', why }
}

async function planTask(
  run: Run,
  ahead: Ahead<FreshPlan>,
  task: Task,
  found: Obstacle<RootResult> | undefined,
): Promise<RootResult> {
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
async function planRoot(run: Run, task: Task): Promise<FreshPlan> {
  const { file, status, readChanges, finding } = await makePlan(run, task)
  if (status === 'unchanged') return { file, finding: { ...finding, status, changes: noChanges } }
  const [changes, text] = await Promise.all([readChanges(), run.terraform.showText(task.root, file)])
  return { file, finding: { ...finding, status, changes, text } }
}

/** A plan as Terraform has told of it while it was made. */
export interface MadePlan {
  readonly file: string
  readonly status: 'planned' | 'unchanged'
  /** As Terraform counts; undefined when it told no numbers. */
  readonly counts: Counts | undefined
  /** What it does in detail, read from the plan once. Values that it calls sensitive are secrets from then on. */
  readonly readChanges: () => Promise<PlanChanges>
  readonly finding: Required<Pick<Finding, 'warnings' | 'state'>> & { readonly planDigest: string }
}

/** Plans one root that is initialised already, to do something with the plan at once. */
export async function makePlan(run: Run, task: Task): Promise<MadePlan> {
  const { root, mode } = task
  const { terraform, observer } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  observer.progress({ root, mode }, { state: 'planning' })
  const planned = await terraform.plan(root, { planFile: file, mode })
  const [state, planDigest] = await Promise.all([readPlanState(file), sha256OfFile(file)]).catch((cause: unknown) =>
    notWritten(run, root, file, cause),
  )
  let changes: Promise<PlanChanges> | undefined
  return {
    file,
    status: planned.changes ? 'planned' : 'unchanged',
    counts: planned.events.findLast((event) => event.type === 'change_summary')?.counts,
    // What does not change needs no second look at the plan: two processes less for most roots.
    readChanges: () => (changes ??= planned.changes ? changesIn(run, task, file) : Promise.resolve(noChanges)),
    finding: { warnings: warningsIn(planned.events), state, planDigest },
  }
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
async function notWritten({ workFolder }: Run, root: Root, file: string, cause: unknown): Promise<never> {
  if (await isRemotePlan(file)) {
    const message = `${root.name}: the plan was made and is kept by the workspace of ${root.backend.identity}`
    throw new ActionError('plan-failed', message, { hint: runsElsewhere, location: root.backend.location })
  }
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
