import type { EnvironmentVariables } from './host/environment.ts'
import type { Host } from './host/host.ts'
import type { Log } from './log.ts'
import type { Block } from './markdown/document.ts'
import type { Processes } from './process/processes.ts'
import type { Secrets } from './secrets/secrets.ts'

/** Everything a use case can access besides its inputs. Tests pass their own. */
export interface Context {
  readonly environment: EnvironmentVariables
  /** Real path of the checked-out repository. */
  readonly workspace: string
  /** Folder for files that end with the job. */
  readonly temporaryFolder: string
  /** Folder of the built program; files that must outlive the step are copied from it. */
  readonly distribution: string
  readonly log: Log
  readonly secrets: Secrets
  readonly processes: Processes
  readonly summary: Summary
  readonly state: StepState
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  readonly preloadToolkit: Host['preloadToolkit']
  readonly addPath: Host['addPath']
  readonly exportVariable: Host['exportVariable']
  /**
   * In the pipeline, where names of inputs can begin with the stage's name: a text that names inputs of the stage, such as
   * `command: apply`, with the names that users set there. Unset elsewhere.
   */
  readonly renameInputs?: (text: string) => string
  /** Splits a run into parts that run in parallel. */
  readonly openOutputGroups: (names: readonly string[]) => OutputGroups
}

/** Parts of one run that run in parallel; the log shows them one after another, in the order of their names. */
export interface OutputGroups {
  readonly open: (name: string) => OutputGroup
  /** Must be called for every name, even for one that was never opened: only then is the next one shown. */
  readonly end: (name: string) => void
}

interface OutputGroup {
  readonly context: Context
  /** What was added to its summary so far. */
  readonly blocks: readonly Block[]
}

/** What the run shows at its end. Blocks are rendered once, within the host's limit. */
interface Summary {
  readonly add: (...blocks: readonly Block[]) => void
}

/** Values for the post step. They are plain text on disk: no secrets here. */
export interface StepState {
  readonly save: (name: string, value: string) => void
  readonly get: (name: string) => string | undefined
  /**
   * Registers a file that `post` removes, however main ends. If no post step follows, as in a terminal or a GitLab job, it is
   * removed at the end of the run, unless later steps of the job need it.
   */
  readonly removeAfterwards: (file: string, until?: 'end-of-run' | 'end-of-job') => void
}
