import type { ActionError } from '../../runner/errors/action-error.ts'
import type { ProgressState } from '../../runner/log.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { StateVersion, Terraform } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { Edge, Root } from '../model.ts'
import type { PlanChanges } from '../plan/changes.ts'
import type { PlanMode, PlanStore } from '../store/model.ts'

/** One root and what is to become of it. */
export interface Task {
  readonly root: Root
  readonly mode: PlanMode
}

/** One run over the roots of an environment. */
export interface TerraformRun {
  readonly environment: string
  /** By name of the root; in the order in which they are shown. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Between roots of the environment, those of deleted folders included. */
  readonly edges: readonly Edge[]
  readonly terraform: Terraform
  /** Without `v`. */
  readonly terraformVersion: string
  readonly store: PlanStore | undefined
  readonly readContent: (root: Root) => Promise<RootContent>
  /** Roots at once. */
  readonly parallelism: number
  /** For plan files; private, and removed with the job's temporary files. */
  readonly workFolder: string
  readonly observer: Observer
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
  /** Aborted when the run is cancelled: nothing more is started then. */
  readonly signal: AbortSignal
  /** Registers a value that must be seen nowhere. */
  readonly addSecret: (value: string) => void
  readonly origin: { readonly commit: string | undefined; readonly run: string | undefined }
}

/** Hears what happens, as it happens. */
export interface Observer {
  readonly onProgress: (task: Task, standing: ProgressState) => void
  readonly onFinished: (result: RootResult) => void
}

export type RootStatus =
  /** Nothing to do. */
  | 'unchanged'
  /** Changes were planned, nothing was done. */
  | 'planned'
  /** Cannot be planned before another root is applied. */
  | 'deferred'
  | 'applied'
  | 'destroyed'
  | 'valid'
  | 'failed'
  /** Not started, since something it depends on did not succeed. */
  | 'skipped'
  | 'cancelled'

export interface RootResult {
  readonly task: Task
  readonly status: RootStatus
  readonly changes: PlanChanges
  /** The plan as people read it, where there is one. */
  readonly text: string | undefined
  /** Why it has this status, where that needs saying. */
  readonly note: string
  readonly error: ActionError | undefined
  /** Of a root that was not started because of others: those at the beginning, which were not held up themselves. */
  readonly blockedBy: readonly RootResult[]
  readonly warnings: readonly TerraformDiagnostic[]
  /** The state that was planned on; undefined when there was none or nothing was planned. */
  readonly state: StateVersion | undefined
  /** SHA-256 of the plan file. */
  readonly planDigest: string | undefined
  /** Without sensitive ones. */
  readonly outputs: Readonly<Record<string, unknown>>
  /** On the clock of the run. */
  readonly startedAt: number
  readonly endedAt: number
}

export type Results = ReadonlyMap<string, RootResult>

/** Whether what comes after a root may go on. */
export function hasSucceeded({ status }: Pick<RootResult, 'status'>): boolean {
  return ['unchanged', 'applied', 'destroyed', 'planned', 'valid'].includes(status)
}
