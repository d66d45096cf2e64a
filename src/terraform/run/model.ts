import type { ActionError } from '../../runner/errors/action-error.ts'
import type { ProgressState } from '../../runner/log.ts'
import type { SpareCapacity } from '../../runner/schedule.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { StateVersion, Terraform } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { WriteTracker, WrittenFile } from '../content/written-files.ts'
import type { Edge, Root } from '../model.ts'
import type { PlanChanges } from '../plan/changes.ts'
import type { PlanMeaning } from '../plan/meaning.ts'
import type { PlanMode, PlanStore } from '../store/model.ts'

/** One root and what the run should do with it. */
export interface Task {
  readonly root: Root
  readonly mode: PlanMode
}

/** One run over the roots of an environment. */
export interface TerraformRun {
  readonly environment: string
  /** By root name; in display order. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Between roots of the environment, including those whose folders were deleted. */
  readonly edges: readonly Edge[]
  /** Roots that cannot be ordered, with the reason: these fail, all others run. */
  readonly unordered: ReadonlyMap<string, ActionError>
  readonly terraform: Terraform
  /** Versions of Terraform without `v`, by root: version managers choose one for each folder. */
  readonly terraformVersions: ReadonlyMap<string, string>
  readonly store: PlanStore | undefined
  /** Commits whose plans in the review place count as reviewed; asked for by apply only. */
  readonly reviews: () => Promise<ReviewedCommits>
  /** Why plans of a root cannot be stored, as the end of a sentence; undefined if they can. */
  readonly explainUnstored: (root: Root) => string | undefined
  readonly readContent: (root: Root) => Promise<RootContent>
  readonly writes: WriteTracker
  /** Number of roots in parallel. */
  readonly parallelism: number
  /** Lets more roots run while those wait; undefined where the number is a limit. */
  readonly spare?: SpareCapacity | undefined
  /** For plan files; private, and deleted with the job's temporary files. */
  readonly workFolder: string
  readonly observer: Observer
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
  /** Aborted when the run is cancelled: nothing else is started then. */
  readonly signal: AbortSignal
  /** Registers a secret value to mask, in later steps as well. */
  readonly addSecret: (value: string) => void
  /** Redacts a value in all that this run writes. For values that are too long, or too many, for masks of the runner. */
  readonly hideSecret: (value: string) => void
  readonly origin: { readonly commit: string | undefined; readonly run: string | undefined }
}

/** A commit that was reviewed: the head of a pull request before its merge, or the commit of the run itself. */
export interface ReviewedCommit {
  readonly commit: string
  readonly pullRequest: { readonly number: number; readonly url: string } | undefined
}

export interface ReviewedCommits {
  /** The head of the pull request that brought the commit of this run to its branch, and that commit itself. */
  readonly own: readonly ReviewedCommit[]
  /** Heads of pull requests that were merged lately: what they planned may be applied only now. Asked for once. */
  readonly listOthers: () => Promise<readonly ReviewedCommit[]>
  /** Why it is not known which commits were reviewed; then the newest plan of the same content counts. */
  readonly unknown: string | undefined
}

/** Receives events as they happen. */
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
  /** Not started, because a root that it depends on did not succeed. */
  | 'skipped'
  | 'cancelled'

export interface RootResult {
  readonly task: Task
  readonly status: RootStatus
  readonly changes: PlanChanges
  /** The plan as readable text, if there is one. */
  readonly text: string | undefined
  /** Reason for this status, if it needs one. */
  readonly note: string
  readonly error: ActionError | undefined
  /** For a root that was not started: the roots at the start of the chain, which were not blocked themselves. */
  readonly blockedBy: readonly RootResult[]
  readonly warnings: readonly TerraformDiagnostic[]
  /** The state that the plan is based on; undefined if there was none or nothing was planned. */
  readonly state: StateVersion | undefined
  /** SHA-256 of the plan file. */
  readonly planDigest: string | undefined
  /** What the plan does; undefined if nothing was planned. */
  readonly meaning: PlanMeaning | undefined
  /** The reviewed plan that an apply was compared with. */
  readonly comparedWith: ComparedPlan | undefined
  /** Stored plans that do not count, as sentences. */
  readonly refusals: readonly string[]
  /** Applied without a plan that anybody has seen before, although one is required. */
  readonly unreviewed: boolean
  /** Files that the plan wrote, as they are stored with it. */
  readonly written: readonly WrittenFile[]
  /** Without sensitive ones. */
  readonly outputs: Readonly<Record<string, unknown>>
  /** Timestamp of the run's clock. */
  readonly startedAt: number
  readonly endedAt: number
}

/** Where a reviewed plan is from. */
export interface ComparedPlan {
  readonly pullRequest: ReviewedCommit['pullRequest']
  readonly commit: string | undefined
  /** URL of the run that made it. */
  readonly run: string | undefined
}

export type Results = ReadonlyMap<string, RootResult>

/** Whether roots that depend on this one may continue. */
export function hasSucceeded({ status }: Pick<RootResult, 'status'>): boolean {
  return ['unchanged', 'applied', 'destroyed', 'planned', 'valid'].includes(status)
}

/** The version that the run uses in this root. */
export function getTerraformVersion({ terraformVersions }: TerraformRun, { name }: Root): string {
  const version = terraformVersions.get(name)
  if (version === undefined) throw new TypeError(`The version of Terraform in ${name} was not read`)
  return version
}
