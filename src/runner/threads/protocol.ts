import type { ActionErrorOptions } from '../errors/action-error.ts'
import type { FailureCode } from '../errors/failure-reasons.ts'

/** What a thread offers: plain data in, plain data out, as `structuredClone` supports it. */
export type ThreadFunctions = Readonly<Record<string, (argument: never) => Promise<unknown>>>

export interface ThreadQuestion {
  readonly id: number
  readonly name: string
  readonly argument: unknown
}

export interface ThreadAnswer {
  readonly id: number
  readonly outcome:
    | { readonly kind: 'result'; readonly result: unknown }
    | { readonly kind: 'failure'; readonly failure: ThreadFailure }
}

export type ThreadFailure =
  | {
      readonly kind: 'action-error'
      readonly code: FailureCode
      readonly message: string
      readonly options: Pick<ActionErrorOptions, 'details' | 'hint'>
    }
  | { readonly kind: 'other'; readonly error: unknown }
