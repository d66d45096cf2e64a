import type { ValueLimits } from './limits.ts'
import type { TerraformValue } from './value.ts'

/** Resolves names and files for an expression. */
export interface Scope {
  /** The value of `root.name`, such as `local.region`. */
  readonly lookup: (root: string, name: string) => TerraformValue
  /** The folder in which Terraform runs; base of relative paths. */
  readonly folder: string
  /** The content of a file; undefined if it does not exist. */
  readonly readFile: (file: string) => string | undefined
  readonly limits: ValueLimits
}
