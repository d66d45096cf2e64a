import { ActionError } from '../../runner/errors/action-error.ts'

/** The one error of this folder: what differs, and from where. */
export function createVerificationError(message: string, details: readonly string[] = [], hint?: string): ActionError {
  return new ActionError('verification-failed', message, { details, ...(hint === undefined ? {} : { hint }) })
}

/** What a library said, for the details of an error. */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause instanceof Error ? `${thrown.message}: ${describeThrown(thrown.cause)}` : thrown.message
}
