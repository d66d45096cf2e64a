/** What a text means: the rule that people read and the function that enforces it. */
export interface Kind<T> {
  /** Shown in tables: `boolean`, `duration`. */
  readonly type: string
  /** Completes "must be …": `true or false`. */
  readonly rule: string
  /** Its value is masked and never shown. */
  readonly secret?: true
  /** One entry per line; the command line's flag may be repeated. */
  readonly list?: true
  /** All allowed values, if they can be listed. */
  readonly allowed?: readonly string[]
  /** The form of a text (ECMAScript, no flags), for editors; `parse` decides. */
  readonly pattern?: string
  readonly parse: (text: string, context: ParseContext) => ParseResult<T> | Promise<ParseResult<T>>
}

export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly rule: string; readonly hint?: string }

export interface ParseContext {
  /** Real path of the checked-out repository. */
  readonly workspace: string
}

export interface InputOptions {
  readonly description: string
  readonly required?: true
  /** As a user would write it. */
  readonly default?: string
  /** A default that only the runner can evaluate, such as `${{ github.token }}`; elsewhere the input is unset. */
  readonly expression?: string
  readonly example?: string
  /** A secret that the command line takes as a flag, because it comes from another program: `--token "$(gh auth token)"`. */
  readonly flag?: true
  /** Heading in tables and help; inputs without one come first. */
  readonly section?: string
}

/** One input of an action. `T` includes `undefined` unless the input is required or has a default. */
export interface Input<T> extends InputOptions {
  readonly kind: Kind<T>
}

/** Absence is part of the type: an input without default is `undefined` if it is not set. */
export type InputValue<T, O extends InputOptions> = O extends { required: true } | { default: string }
  ? T
  : T | undefined

/** An input of a kind. Actions use the constructors built on it. */
export function input<T, const O extends InputOptions>(kind: Kind<T>, options: O): Input<InputValue<T, O>> {
  return { ...options, kind }
}

export function accept<T>(value: T): ParseResult<T> {
  return { ok: true, value }
}

export function reject(rule: string, hint?: string): { ok: false; rule: string; hint?: string } {
  return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint }
}
