import { toActionError } from '../../runner/errors/action-error.ts'
import type { ChangeCounts, TerraformDiagnostic } from '../cli/events.ts'
import type { ApplyResult } from '../cli/terraform.ts'
import { noChanges } from '../plan/changes.ts'
import { emptyMeaning } from '../plan/meaning.ts'
import type { CreatedPlan } from './created-plan.ts'
import { assertDestroyAllowed, type DestroyPermission } from './destroy-guard.ts'
import type { InitPrefetcher } from './init-prefetcher.ts'
import type { RootResult, Task, TerraformRun } from './model.ts'
import { trackApplyProgress } from './progress.ts'
import { findTainted, rescueState, toApplyError } from './rescue.ts'
import type { StoredPlans } from './reviewed-plans.ts'
import { collectEventWarnings, keepWarnings, RootFailure, type RootFinding, toRootFailure } from './root-result.ts'

export interface ApplyPolicy {
  /** Whether a root without a stored, reviewed plan may be planned and applied in one step. */
  readonly withoutPlan: 'allowed' | 'refused'
  /** What to do where a new plan differs from the reviewed one. */
  readonly stale: 'apply' | 'stop'
  readonly destroy: DestroyPermission
  /** What to do with deferred roots that have changes. */
  readonly deferred: 'apply' | 'stop'
  /** Digest of the reviewed plans; undefined accepts any plan stored for these files. */
  readonly reviewed: string | undefined
}

/** What the apply of each root needs. */
export interface ApplyContext {
  readonly run: TerraformRun
  readonly policy: ApplyPolicy
  readonly plans: StoredPlans
  readonly initialiser: InitPrefetcher
}

/** Applies a plan that was just created. */
export function applyFresh(applying: ApplyContext, task: Task, plan: CreatedPlan, note: string): Promise<RootFinding> {
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
    return { ...finding, status, note, outputs, meaning: emptyMeaning }
  }
  // The counts show that nothing is destroyed; otherwise the details must be read first.
  if (counts.destroy > 0) assertDestroyAllowed(task, await readChanges(), policy.destroy)
  const applied = startApply(applying, task, plan.file, counts)
  // Reading a plan costs as much as starting to apply it, and its result is not needed before the end.
  const shown = applied.started.then(() => readAppliedChanges(plan, counts, note))
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
  { readChanges, readText, readMeaning }: CreatedPlan,
  counts: ChangeCounts,
  note: string,
): Promise<Pick<RootResult, 'changes' | 'text' | 'note' | 'meaning'>> {
  const [changes, text, meaning] = await Promise.allSettled([readChanges(), readText(), readMeaning()])
  if (changes.status === 'fulfilled') {
    return { changes: changes.value, text: readValue(text), note, meaning: readValue(meaning) }
  }
  const why = `the applied changes cannot be shown: ${toActionError(changes.reason).message}`
  const said = [note, why].filter(Boolean).join('; ')
  return { changes: { ...noChanges, counts }, text: undefined, note: said, meaning: undefined }
}

function readValue<T>(result: PromiseSettledResult<T>): T | undefined {
  return result.status === 'fulfilled' ? result.value : undefined
}

interface StartedApply {
  /** Resolves when the first change has started, after which the run mostly waits, or when nothing follows. */
  readonly started: Promise<undefined>
  readonly done: Promise<ApplyResult>
}

/** Starts the apply of a plan file. */
export function startApply(
  { run, initialiser }: ApplyContext,
  task: Task,
  file: string,
  counts: ChangeCounts,
): StartedApply {
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

/** How a root ends whose changes were made. */
export function toDoneStatus({ mode }: Task): 'applied' | 'destroyed' {
  return mode === 'destroy' ? 'destroyed' : 'applied'
}
