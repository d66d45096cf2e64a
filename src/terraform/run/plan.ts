import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Diagnostic, TerraformEvent } from '../cli/events.ts'
import { type DownloadedModule, downloadedModules } from '../content/modules.ts'
import type { Root } from '../model.ts'
import { noChanges, readChanges } from '../plan/changes.ts'
import type { StoredPlan } from '../store/model.ts'
import { readPlanState, sha256OfFile } from '../store/plan-file.ts'
import { attempt, type Finding, skipped } from './attempt.ts'
import { type Results, type RootResult, type Run, succeeded, type Task } from './model.ts'
import { beforePlanning, deferral } from './order.ts'
import { runInOrder } from './schedule.ts'

/**
 * Plans every root that can be planned now, in parallel. A root that reads what is going to change is deferred with its
 * reason; a root that reads from one that failed is skipped.
 */
export function planAll(run: Run): Promise<Results> {
  return runInOrder({
    names: [...run.tasks.keys()],
    after: (name) => beforePlanning(run, name),
    limit: run.parallelism,
    work: (name, before) => planTask(run, taskOf(run, name), before),
  })
}

/** The task of a name that the run itself gave out. */
export function taskOf({ tasks }: Run, name: string): Task {
  const task = tasks.get(name)
  if (task === undefined) throw new TypeError(`There is no root ${name} in this run`)
  return task
}

async function planTask(run: Run, task: Task, before: Results): Promise<RootResult> {
  const broken = [...before.values()].filter((result) => !succeeded(result) && result.status !== 'deferred')
  if (broken.length > 0) return skipped(run, task, broken)
  return attempt(run, task, async () => {
    const why = deferral(run, task.root.name, before)
    if (why !== undefined) {
      const finding = { status: 'deferred', note: why } as const
      await keep(run, task, finding)
      return finding
    }
    // What the plan holds for is taken before Terraform can write into the folder.
    await run.contentOf(task.root)
    await run.terraform.init(task.root)
    const { finding, file } = await planRoot(run, task)
    await keep(run, task, finding, file)
    return finding
  })
}

/** A plan that was just made. */
export interface FreshPlan {
  readonly file: string
  readonly finding: PlanFinding
}

type PlanFinding = Finding & Pick<RootResult, 'changes' | 'planDigest'> & { readonly status: 'planned' | 'unchanged' }

/** Plans one root that is initialised already. */
export async function planRoot(run: Run, { root, mode }: Task): Promise<FreshPlan> {
  const { terraform, observer } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  observer.progress({ root, mode }, { state: 'planning' })
  const planned = await terraform.plan(root, { planFile: file, mode })
  const [state, planDigest] = await Promise.all([readPlanState(file), sha256OfFile(file)])
  const common = { warnings: warningsIn(planned.events), state, planDigest }
  // What does not change needs no second look at the plan: two processes less for most roots.
  if (!planned.changes) return { file, finding: { ...common, status: 'unchanged', changes: noChanges } }
  const [json, text] = await Promise.all([terraform.showJson(root, file), terraform.showText(root, file)])
  return { file, finding: { ...common, status: 'planned', changes: readChanges(json), text } }
}

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
