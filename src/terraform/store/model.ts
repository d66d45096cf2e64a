import type { StateVersion } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { DownloadedModule } from '../content/downloaded-modules.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import type { ChangeCounts } from '../cli/events.ts'
import type { PlanMeaning } from '../plan/meaning.ts'

/** Result of planning a root, and what it is valid for. */
export interface StoredPlan {
  readonly version: 2
  readonly environment: string
  readonly root: string
  readonly mode: PlanMode
  /** `planned` has a plan file in the protected place; the others had nothing to apply when reviewed, or nothing yet. */
  readonly status: 'planned' | 'unchanged' | 'deferred'
  /** Why it was deferred, as text. */
  readonly note: string
  /** Everything that the plan is based on. */
  readonly content: RootContent
  /** Modules that `init` downloaded; empty for a deferred root. */
  readonly modules: readonly DownloadedModule[]
  /** `.terraform.lock.hcl` as it was used; undefined for a deferred root, and for one without providers. */
  readonly lockFile: string | undefined
  /** Files that the plan wrote; their contents are stored beside the plan file. */
  readonly written: readonly WrittenFile[]
  /** Version of Terraform, without `v`. */
  readonly terraform: string
  /** The state that the plan is based on; undefined if there was none. */
  readonly state: StateVersion | undefined
  /** What it does; undefined for a deferred root. */
  readonly meaning: PlanMeaning | undefined
  readonly counts: ChangeCounts
  /** Addresses that it deletes or replaces. */
  readonly destroys: readonly string[]
  /** SHA-256 of the plan file, lower-case hexadecimal; undefined where none is stored. */
  readonly planDigest: string | undefined
  readonly commit: string | undefined
  /** URL of the run that created it. */
  readonly run: string | undefined
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

export type PlanMode = 'normal' | 'destroy'

/**
 * Where plans are, told apart by who may write there. `review`: the jobs of pull requests, so that a plan there is only ever
 * compared with. `protected`: jobs that only reviewed code can start; its plan files are applied.
 */
export type PlanPlace = 'review' | 'protected'

/** Identifies a stored plan: of this root, for exactly this content. */
export interface PlanKey {
  readonly place: PlanPlace
  readonly root: Root
  readonly mode: PlanMode
  readonly contentDigest: string
  /** The commit that was planned; undefined for the newest plan of this content, whatever its commit. */
  readonly commit: string | undefined
}

/**
 * Stores plans between review and apply. A plan file contains sensitive values in plaintext, so a store is either private or
 * encrypted.
 */
export interface PlanStore {
  /** For messages: `s3://acme-tfstate/staging/.plans`. */
  readonly location: string
  /** Where this run stores its plans. */
  readonly place: PlanPlace
  /**
   * In `review`, only the record is stored.
   * @param planFile absolute path; undefined for a root without changes
   * @param written contents of the files that a plan with changes wrote, one after the other
   */
  readonly put: (root: Root, plan: StoredPlan, planFile: string | undefined, written?: Uint8Array) => Promise<void>
  /** The plan for exactly this content; undefined if there is none. */
  readonly find: (key: PlanKey) => Promise<StoredPlan | undefined>
  /** The newest plan of a root for any content, to report differences. */
  readonly findNewest: (root: Root, mode: PlanMode, place: PlanPlace) => Promise<StoredPlan | undefined>
  /**
   * Writes the plan file of a protected plan, after comparing it with `planDigest`.
   * @throws ActionError `plan-stale` if it differs or is missing
   */
  readonly fetch: (root: Root, plan: StoredPlan, target: string) => Promise<void>
  /** The contents of the files that the plan wrote, compared with their digests. @throws ActionError as {@link fetch} */
  readonly fetchWritten: (root: Root, plan: StoredPlan) => Promise<readonly Uint8Array[]>
  /** Deletes an applied plan, or remembers that it is applied: it is not found any more. */
  readonly discard: (root: Root, plan: StoredPlan, place: PlanPlace) => Promise<void>
  /** Called once after the last `put`: a store that collects plans uploads them now. */
  readonly close?: () => Promise<void>
}
