import type { TerraformValue } from './value.ts'

/** What names mean where an expression stands. */
export interface Scope {
  /** The value of `root.name`, such as `local.region`. */
  readonly lookup: (root: string, name: string) => TerraformValue
  /** The folder in which Terraform runs, for relative paths. */
  readonly folder: string
  /** The content of a file; undefined where there is none. */
  readonly readFile: (file: string) => string | undefined
}
