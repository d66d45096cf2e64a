import type { StateVersion } from '../cli/terraform.ts'
import type { RootContent } from '../content/content.ts'
import type { DownloadedModule } from '../content/downloaded-modules.ts'
import type { Root } from '../model.ts'
import type { ChangeCounts } from '../cli/events.ts'

/** What became of a root when it was planned, and what that holds for. Kept beside the plan file. */
export interface StoredPlan {
  readonly version: 1
  readonly environment: string
  readonly root: string
  readonly mode: PlanMode
  /** `planned` has a plan file; the others were reviewed as having nothing to apply, or nothing yet. */
  readonly status: 'planned' | 'unchanged' | 'deferred'
  /** For people: why it was deferred. */
  readonly note: string
  /** Everything that the plan was made from. */
  readonly content: RootContent
  /** What `init` downloaded for it; empty for a deferred root. */
  readonly modules: readonly DownloadedModule[]
  /** Version of Terraform, without `v`. */
  readonly terraform: string
  /** The state that the plan was made on; undefined when there was none. */
  readonly state: StateVersion | undefined
  /** Equal for plans that do the same to the same resources; see `changesDigest`. */
  readonly changes: string
  readonly counts: ChangeCounts
  /** SHA-256 of the plan file, lower-case hexadecimal. */
  readonly planDigest: string | undefined
  readonly commit: string | undefined
  /** Address of the run that made it. */
  readonly run: string | undefined
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

export type PlanMode = 'normal' | 'destroy'

/** Names one stored plan: of this root, for exactly this content. */
export interface PlanKey {
  readonly root: Root
  readonly mode: PlanMode
  readonly contentDigest: string
}

/**
 * Where plans wait between review and apply. A plan file holds sensitive values in clear, so a store is private or
 * encrypts.
 */
export interface PlanStore {
  /** For people: `s3://acme-tfstate/staging/.plans`. */
  readonly location: string
  /** @param planFile absolute path; undefined for a root without changes */
  readonly put: (root: Root, plan: StoredPlan, planFile: string | undefined) => Promise<void>
  /** The plan of exactly this content; undefined when there is none. */
  readonly find: (key: PlanKey) => Promise<StoredPlan | undefined>
  /** The newest plan of a root, whatever content it is of: to say what differs. */
  readonly findNewest: (root: Root, mode: PlanMode) => Promise<StoredPlan | undefined>
  /** Writes the plan file, after comparing it with `planDigest`. @throws ActionError `plan-stale` when it differs or is gone */
  readonly fetch: (key: PlanKey, plan: StoredPlan, target: string) => Promise<void>
  /** Removes a plan that was applied. */
  readonly discard: (key: PlanKey) => Promise<void>
  /** Called once after the last `put`: a store that collects plans hands them over now. */
  readonly close?: () => Promise<void>
}
