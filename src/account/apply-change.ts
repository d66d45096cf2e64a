import { readAwsErrorName } from '../aws/errors.ts'
import { retry } from '../runner/retry.ts'
import type { AccountChange } from './model.ts'

/**
 * Errors that end by themselves: another run changes the same resource in this moment (S3 and IAM), or the resource was
 * created a moment ago and is not known everywhere (IAM User Guide, "Changes that I make are not always immediately visible").
 */
const passingErrors = new Set([
  'OperationAborted',
  'ConcurrentModification',
  'ConcurrentModificationException',
  'EntityTemporarilyUnmodifiable',
  'NoSuchBucket',
  'NoSuchEntity',
  'NoSuchEntityException',
])

/** Makes a change, again where only the moment was wrong. @throws ActionError see `AccountChange` */
export async function applyChange(change: AccountChange, signal: AbortSignal): Promise<void> {
  await retry(() => change.apply(), {
    attempts: 6,
    baseMs: 500,
    maxMs: 4000,
    shouldRetry: (error) => isPassing((error as Error).cause),
    signal,
  })
}

function isPassing(cause: unknown): boolean {
  return cause instanceof Error && passingErrors.has(readAwsErrorName(cause) ?? '')
}
