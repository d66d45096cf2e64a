import type { WorkspacePath } from '../../../runner/contract/paths.ts'
import type { ReleaseInputs } from '../release-inputs.ts'

/** What the input `releases` holds. Problems of single entries are reported by a rule, so that all come in one round. */
export interface ReleaseList {
  /** Where the list was read from; undefined if it is the text of the input. */
  readonly file: WorkspacePath | undefined
  readonly entries: readonly ReleaseEntry[]
  readonly problems: readonly string[]
}

/** One release of the list. */
export interface ReleaseEntry {
  /** What the entry sets, typed; without what is invalid. */
  readonly values: Partial<ReleaseInputs>
  /** Keys with an invalid value. */
  readonly invalid: ReadonlySet<string>
  /** It says `image: true`: it gets the image that is given for the whole step. */
  readonly takesImage: boolean
  /** As written: names of releases, or `namespace/release`. */
  readonly needs: readonly string[]
  /** Where it stands: `deploy/releases.yaml:7`, `line 7`. */
  readonly place: string
}
