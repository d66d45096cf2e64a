import { toActionError } from '../../runner/errors/action-error.ts'
import { noChanges } from '../plan/changes.ts'
import type { RootResult, Run, Task } from './model.ts'

/** What a piece of work found out; everything else gets its default. */
export type Finding = Pick<RootResult, 'status'> & Partial<Omit<RootResult, 'task' | 'startedAt' | 'endedAt'>>

/** Does the work on one root and turns whatever comes of it, errors too, into a result that is shown at once. */
export async function attempt(run: Run, task: Task, work: () => Promise<Finding>): Promise<RootResult> {
  const startedAt = run.clock()
  const finding = await work().catch((thrown: unknown): Finding => {
    const error = toActionError(thrown)
    return error.code === 'cancelled'
      ? { status: 'cancelled', note: error.message }
      : { status: 'failed', error, note: error.message }
  })
  const result: RootResult = {
    changes: noChanges,
    text: undefined,
    note: '',
    error: undefined,
    warnings: [],
    state: undefined,
    planDigest: undefined,
    outputs: {},
    ...finding,
    task,
    startedAt,
    endedAt: run.clock(),
  }
  run.observer.finished(result)
  return result
}

/** The result of a root that was not touched because of others. */
export function skipped(run: Run, task: Task, causes: readonly RootResult[]): Promise<RootResult> {
  const words: Partial<Record<RootResult['status'], string>> = {
    failed: 'failed',
    skipped: 'was not started',
    cancelled: 'was cancelled',
    deferred: 'is deferred',
  }
  const note = causes.map((cause) => `${cause.task.root.name} ${words[cause.status] ?? cause.status}`).join(', ')
  return attempt(run, task, () => Promise.resolve({ status: 'skipped', note: `not started: ${note}` }))
}
