import type { FailureCode } from '../../runner/errors/failure-reasons.ts'

/** Why a release failed, in the order of the report. */
export interface ReleaseFailure {
  readonly code: FailureCode
  /** Completes "release shop in staging …". */
  readonly message: string
  readonly details: readonly string[]
  /** Undefined: the next step of the code. */
  readonly hint: string | undefined
}

/** How to read one kind of error. */
export interface FailureRule {
  readonly pattern: RegExp
  readonly read: (
    said: string,
    match: readonly (string | undefined)[],
    namespace: string,
  ) => Omit<ReleaseFailure, 'hint'> & { readonly hint?: string }
}

export function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
}

export function getFirstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
