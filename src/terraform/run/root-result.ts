import { type ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { TerraformDiagnostic, TerraformEvent } from '../cli/events.ts'
import { withRemainingLock } from '../cli/state-lock.ts'
import { noChanges, type PlanChanges } from '../plan/changes.ts'
import type { RootResult, TerraformRun, Task } from './model.ts'

/** What a result says of a root in which nothing was found or done. */
export const nothingFound = {
  changes: noChanges,
  text: undefined,
  note: '',
  error: undefined,
  blockedBy: [],
  warnings: [],
  state: undefined,
  planDigest: undefined,
  meaning: undefined,
  comparedWith: undefined,
  refusals: [],
  unreviewed: false,
  written: [],
  outputs: {},
} satisfies Partial<RootResult>

/** A failure of a root, with what is known of it all the same. */
export class RootFailure extends Error {
  readonly error: ActionError
  readonly changes: PlanChanges
  /** What Terraform warned of before it failed. */
  readonly warnings: readonly TerraformDiagnostic[]

  constructor(error: ActionError, changes: PlanChanges, warnings: readonly TerraformDiagnostic[] = []) {
    super(error.message, { cause: error })
    this.name = 'RootFailure'
    this.error = error
    this.changes = changes
    this.warnings = warnings
  }
}

/** Anything thrown as the failure of a root. @param changes if they were known */
export function toRootFailure(thrown: unknown, changes?: PlanChanges): RootFailure {
  if (thrown instanceof RootFailure) {
    return changes === undefined ? thrown : new RootFailure(thrown.error, changes, thrown.warnings)
  }
  return new RootFailure(toActionError(thrown), changes ?? noChanges)
}

/** Runs a task that collects warnings, which its failure keeps. */
export async function keepWarnings<T>(
  work: (add: (warnings: readonly TerraformDiagnostic[]) => void) => Promise<T>,
): Promise<T> {
  const warnings: TerraformDiagnostic[] = []
  try {
    return await work((more) => warnings.push(...more))
  } catch (thrown) {
    if (warnings.length === 0) throw thrown
    const failure = toRootFailure(thrown)
    throw new RootFailure(failure.error, failure.changes, [...warnings, ...failure.warnings])
  }
}

/** Collects warnings from the events of a command. */
export function collectEventWarnings(
  add: (warnings: readonly TerraformDiagnostic[]) => void,
): (event: TerraformEvent) => void {
  return (event) => {
    if (event.type === 'diagnostic' && event.diagnostic.severity === 'warning') add([event.diagnostic])
  }
}

/** Result of a task; missing fields get defaults. */
export type RootFinding = Pick<RootResult, 'status'> & Partial<Omit<RootResult, 'task' | 'startedAt'>>

/**
 * Runs the task of one root and turns its outcome, including errors, into a result that is shown at once.
 * @param begun timestamp of the run's clock, if a part of the task has already started
 */
export async function runRoot(
  run: TerraformRun,
  task: Task,
  work: () => Promise<RootFinding>,
  begun?: number,
): Promise<RootResult> {
  if (begun === undefined && run.signal.aborted) {
    return finishRoot(run, task, { status: 'skipped', note: 'the run was cancelled' })
  }
  const startedAt = begun ?? run.clock()
  const finding = await work().catch(async (thrown: unknown): Promise<RootFinding> => {
    const { error: cause, changes, warnings } = toRootFailure(thrown)
    const error = await addRemainingLock(run, task, cause)
    // Notes are always shown next to the root's name, so drop the prefix.
    const note = error.message.replace(`${task.root.name}: `, '')
    return error.code === 'cancelled'
      ? { status: 'cancelled', note, changes, warnings }
      : { status: 'failed', error, note, changes, warnings }
  })
  return finishRoot(run, task, finding, startedAt)
}

/** The result of a root that cannot be ordered. @param check finds what else is wrong with it */
export function runUnorderedRoot(
  run: TerraformRun,
  task: Task,
  check?: () => Promise<RootFinding>,
): Promise<RootResult> {
  return runRoot(run, task, async () => {
    const found = await check?.()
    const error = run.unordered.get(task.root.name)
    if (error === undefined) throw new TypeError(`${task.root.name} can be ordered`)
    if (found?.status === 'failed') return found
    throw error
  })
}

/** A program that was killed had no time to release its lock. */
async function addRemainingLock({ terraform }: TerraformRun, { root }: Task, error: ActionError): Promise<ActionError> {
  if (!['tool-killed', 'timed-out', 'output-too-large'].includes(error.code)) return error
  const lock = await terraform.readHeldLock(root)
  return lock === undefined ? error : withRemainingLock(root, error, lock)
}

/** The result of a root that was not started because of other roots. */
export function createSkippedResult(run: TerraformRun, task: Task, causes: readonly RootResult[]): RootResult {
  const heldUpBy = [...new Set(causes.flatMap((cause) => (cause.blockedBy.length > 0 ? cause.blockedBy : [cause])))]
  const note = heldUpBy.map(({ task: { root }, status }) => `${root.name} ${causeWords[status] ?? status}`).join(', ')
  return finishRoot(run, task, { status: 'skipped', note, blockedBy: heldUpBy })
}

const causeWords: Partial<Record<RootResult['status'], string>> = {
  skipped: 'was not started',
  cancelled: 'was cancelled',
  deferred: 'is deferred',
}

function finishRoot(run: TerraformRun, task: Task, finding: RootFinding, startedAt = run.clock()): RootResult {
  const result: RootResult = {
    ...nothingFound,
    endedAt: run.clock(),
    ...finding,
    warnings: removeRepetitions(finding.warnings ?? []),
    task,
    startedAt,
  }
  run.observer.onFinished(result)
  return result
}

/** `plan` and `apply` report the same warnings. */
function removeRepetitions(warnings: readonly TerraformDiagnostic[]): readonly TerraformDiagnostic[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()]
}
