import { ActionError, extendError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import type { TerraformDiagnostic } from './events.ts'

/** All texts about locked states, and how Terraform's own messages about them are recognized. */

/** Terraform's "Lock Info": who holds a state. */
export interface StateLock {
  readonly id: string
  /** Where the lock is kept: `bucket/key` or a file. */
  readonly path: string
  readonly operation: string
  readonly who: string
  /** As Terraform writes it: `2026-01-02 03:04:05.678 +0000 UTC`. */
  readonly created: string
}

/**
 * Reads the "Lock Info" in the diagnostic "Error acquiring the state lock".
 * @returns undefined when the text describes no lock
 */
export function readStateLock(text: string): StateLock | undefined {
  if (!text.includes('Lock Info:')) return undefined
  const readField = (name: string): string => new RegExp(`^[│ \\t]*${name}:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  const id = readField('ID')
  if (id === '') return undefined
  return {
    id,
    path: readField('Path'),
    operation: readField('Operation'),
    who: readField('Who'),
    created: readField('Created'),
  }
}

/** Whether Terraform ended without releasing its lock. */
export function isUnreleasedLock({ summary }: Pick<TerraformDiagnostic, 'summary'>): boolean {
  return summary === 'Error releasing the state lock'
}

/** Removes Terraform's advice on lock problems, which does not apply to a pipeline. */
export function withoutLockAdvice(text: string): string {
  return text.replace(/^Terraform acquires a (state )?lock [^]*$/m, '')
}

/** How to release a lock with this action. */
function formatUnlock({ name }: Pick<Root, 'name'>, id: string): string {
  return `command: unlock, roots: ${name}, lock-id: ${id}`
}

/** Reports who holds the state, since when, and how to release it. */
export function createLockedStateError(root: Pick<Root, 'name'>, lock: StateLock): ActionError {
  const message = `${root.name}: the state is locked by ${lock.who} since ${lock.created || 'an unknown time'}`
  return new ActionError('state-locked', message, {
    details: [`lock ${lock.id}, ${lock.operation}, ${lock.path}`],
    hint: `Wait for that run to finish. If it no longer exists, release its lock: ${formatUnlock(root, lock.id)}`,
    outputs: { 'lock-info': lock },
  })
}

/** Adds that Terraform ended without releasing its lock. @param lock undefined if it is not known which one */
export function withRemainingLock(
  root: Pick<Root, 'name'>,
  error: ActionError,
  lock: StateLock | undefined,
): ActionError {
  const which = lock === undefined ? '' : ` ${lock.id}, taken at ${lock.created}`
  const id = lock?.id ?? 'as the next run reports it'
  return extendError(error, {
    details: [`the state is still locked: Terraform ended without releasing its lock${which}`],
    hint: `${error.hint} Then release the lock: ${formatUnlock(root, id)}`,
    outputs: lock === undefined ? {} : { 'lock-info': lock },
  })
}

/** Explains why Terraform released no lock: the state is held by a different one, or is not locked at all. */
export function toUnlockError({ name }: Pick<Root, 'name'>, lockId: string, error: unknown): unknown {
  if (!(error instanceof ActionError)) return error
  if (/NoSuchKey|not locked/.test([error.message, ...error.details].join('\n'))) {
    return new ActionError('unlock-failed', `${name}: the state is not locked, so no lock was released`, {
      hint: 'Nothing to release: re-run the command that found the lock.',
      cause: error,
    })
  }
  if (error.code !== 'state-locked') return error
  const message = `${name}: the state is held by a different lock than ${lockId}, so no lock was released`
  return new ActionError('unlock-failed', message, {
    details: [error.message, ...error.details],
    hint: error.hint,
    outputs: error.outputs,
    cause: error,
  })
}
