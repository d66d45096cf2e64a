import { failureReasons, type FailureCode } from './failure-reasons.ts'
import { classifyMachineError } from './machine-error.ts'

/** Where in the user's repository the cause is; shown as an annotation on that line. */
export interface Location {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  /** Line number, counted from 1. */
  readonly line?: number
}

/** One of several causes, at its own place. */
export interface Annotation {
  readonly text: string
  readonly location: Location
}

export interface ActionErrorOptions {
  /** The next step, as a sentence or a command. */
  readonly hint?: string
  /** Lines between the message and the hint: where, why, what the tool or server said. */
  readonly details?: readonly string[]
  readonly location?: Location
  /** If there are several causes: each with its place. Details must say all of it as well. */
  readonly annotations?: readonly Annotation[]
  /** What was done about it, in a few words each; shown after the code: `rolled back to revision 41`. */
  readonly notes?: readonly string[]
  /** Outputs that are valid although the run failed, for example the status of each root. */
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** The one error that people see: what went wrong (message), why and where (details, location), what to do (hint). */
export class ActionError extends Error {
  readonly code: FailureCode
  readonly hint: string
  readonly details: readonly string[]
  readonly location: Location | undefined
  /** All places that are marked in the repository: the location alone, unless several causes were given. */
  readonly annotations: readonly Annotation[]
  readonly notes: readonly string[]
  readonly outputs: Readonly<Record<string, unknown>>

  constructor(code: FailureCode, message: string, options: ActionErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = 'ActionError'
    this.code = code
    this.hint = options.hint ?? failureReasons[code].nextStep
    this.details = options.details ?? []
    this.location = options.location
    this.annotations = options.annotations ?? toAnnotations(message, options.location)
    this.notes = options.notes ?? []
    this.outputs = options.outputs ?? {}
  }
}

/** The same failure with more context: details, notes and outputs are added, everything else is replaced. */
export function extendError(
  error: ActionError,
  more: ActionErrorOptions & { readonly code?: FailureCode; readonly message?: string },
): ActionError {
  const { code = error.code, message = error.message, hint = error.hint, details = [], outputs = {} } = more
  const location = more.location ?? error.location
  return new ActionError(code, message, {
    hint,
    details: [...error.details, ...details],
    ...(location === undefined ? {} : { location }),
    annotations: more.annotations ?? error.annotations,
    notes: [...error.notes, ...(more.notes ?? [])],
    outputs: { ...error.outputs, ...outputs },
    cause: more.cause ?? error,
  })
}

function toAnnotations(text: string, location: Location | undefined): readonly Annotation[] {
  return location === undefined ? [] : [{ text, location }]
}

/**
 * Any thrown value as an ActionError. Failures of the machine and of connections are named; what is left is a bug of ours
 * and gets the code `internal`.
 */
export function toActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown
  if (thrown instanceof AggregateError && thrown.errors.length === 1) return toActionError(thrown.errors[0])
  if (thrown instanceof AggregateError && thrown.message === '') return mergeErrors(thrown)
  const machine = toMachineError(thrown)
  if (machine !== undefined) return machine
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new ActionError('internal', message, { cause: thrown })
}

function mergeErrors(thrown: AggregateError): ActionError {
  const errors = thrown.errors.map(toActionError)
  const named = errors.find(({ code }) => code !== 'internal')
  const message = errors.map((error) => error.message).join('; ')
  return new ActionError(named?.code ?? 'internal', message, {
    ...(named === undefined ? {} : { hint: named.hint }),
    cause: thrown,
  })
}

/**
 * A write that failed because of the disk or its permissions.
 * @param folder where the write went; the errors of a write do not say
 * @returns undefined for any other error
 */
export function toFilesystemError(thrown: unknown, folder?: string): ActionError | undefined {
  const error = toMachineError(thrown, folder)
  return error?.code === 'disk-full' || error?.code === 'not-writable' ? error : undefined
}

/** A failure of the machine or of a connection; undefined for any other error. */
export function toMachineError(thrown: unknown, folder?: string): ActionError | undefined {
  if (!(thrown instanceof Error)) return undefined
  const failure = classifyMachineError(thrown, folder)
  if (failure === undefined) return undefined
  const { code, message, hint } = failure
  return new ActionError(code, message, {
    details: [thrown.message],
    ...(hint === undefined ? {} : { hint }),
    cause: thrown,
  })
}
