import type { StateVersion } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { DownloadedModule } from '../content/downloaded-modules.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import type { ChangeCounts } from '../cli/events.ts'

/** Result of planning a root, and what it is valid for. Stored next to the plan file. */
export interface StoredPlan {
  readonly version: 1
  readonly environment: string
  readonly root: string
  readonly mode: PlanMode
  /** `planned` has a plan file; the others had nothing to apply when reviewed, or nothing yet. */
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
  /** Equal for plans that make the same changes to the same resources; see `changesDigest`. */
  readonly changes: string
  readonly counts: ChangeCounts
  /** Addresses that it deletes or replaces; undefined for a plan that was stored before they were. */
  readonly destroys: readonly string[] | undefined
  /** SHA-256 of the plan file, lower-case hexadecimal. */
  readonly planDigest: string | undefined
  readonly commit: string | undefined
  /** URL of the run that created it. */
  readonly run: string | undefined
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

export type PlanMode = 'normal' | 'destroy'

/** Identifies a stored plan: of this root, for exactly this content. */
export interface PlanKey {
  readonly root: Root
  readonly mode: PlanMode
  readonly contentDigest: string
}

/**
 * Stores plans between review and apply. A plan file contains sensitive values in plaintext, so a store is either private or
 * encrypted.
 */
export interface PlanStore {
  /** For messages: `s3://acme-tfstate/staging/.plans`. */
  readonly location: string
  /**
   * @param planFile absolute path; undefined for a root without changes
   * @param written contents of the files that a plan with changes wrote, one after the other
   */
  readonly put: (root: Root, plan: StoredPlan, planFile: string | undefined, written?: Uint8Array) => Promise<void>
  /** The plan for exactly this content; undefined if there is none. */
  readonly find: (key: PlanKey) => Promise<StoredPlan | undefined>
  /** The newest plan of a root for any content, to report differences. */
  readonly findNewest: (root: Root, mode: PlanMode) => Promise<StoredPlan | undefined>
  /** Writes the plan file, after comparing it with `planDigest`. @throws ActionError `plan-stale` if it differs or is missing */
  readonly fetch: (key: PlanKey, plan: StoredPlan, target: string) => Promise<void>
  /** The contents of the files that the plan wrote, compared with their digests. @throws ActionError as {@link fetch} */
  readonly fetchWritten: (key: PlanKey, plan: StoredPlan) => Promise<readonly Uint8Array[]>
  /** Deletes an applied plan. */
  readonly discard: (key: PlanKey) => Promise<void>
  /** Called once after the last `put`: a store that collects plans uploads them now. */
  readonly close?: () => Promise<void>
}
