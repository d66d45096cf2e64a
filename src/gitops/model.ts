import type { FailureCode } from '../runner/errors/failure-reasons.ts'

/** What a controller keeps equal to a source. */
export type ApplicationKind = 'Application' | 'Kustomization' | 'HelmRelease'

export interface ApplicationId {
  readonly kind: ApplicationKind
  readonly namespace: string
  readonly name: string
}

/** An object that a controller applied, or is about to. */
export interface AppliedObject {
  readonly apiVersion: string
  readonly kind: string
  /** Unset for objects without a namespace. */
  readonly namespace?: string
  readonly name: string
  /** It runs once during the sync, and may be deleted afterwards. */
  readonly isHook?: boolean
}

export type SyncStatus = 'synced' | 'out-of-sync' | 'unknown'
export type HealthStatus = 'healthy' | 'progressing' | 'degraded' | 'suspended' | 'missing' | 'unknown'

/**
 * - `done`: a revision that contains the commit runs, as far as the controller says.
 * - `in-progress`: that may still come; what is not known counts as this.
 * - `failing`: an attempt failed, and the controller tries again by itself.
 * - `failed`: nothing that waiting could bring changes it.
 */
type ApplicationVerdict = 'done' | 'in-progress' | 'failing' | 'failed'

/** How far a controller is with a commit. */
export interface ApplicationState extends ApplicationId {
  /** The commit or chart version that the controller compares with the cluster. */
  readonly revision: string | undefined
  readonly sync: SyncStatus
  readonly health: HealthStatus
  readonly verdict: ApplicationVerdict
  /** Why it failed or fails; with `in-progress`, what it waits for if that is known. */
  readonly reason?: FailureCode
  /** The controller's own words. */
  readonly message?: string
  /** Differs between attempts that failed; unset if attempts cannot be told apart. */
  readonly attempt?: string
  /** How long the verdict must hold before it counts: for a moment between two steps, another state looks the same. Milliseconds. */
  readonly settleMs?: number
  /** The controller has looked at a revision that contains the commit. */
  readonly isCompared: boolean
  /** It applies such a revision, or has: pods of the commit may exist. */
  readonly isApplied: boolean
  /** The controller does not wait for the health of its objects, so they decide. */
  readonly awaitsObjects: boolean
  readonly objects: readonly AppliedObject[]
}

/** The commit that is waited for. */
export interface WantedCommit {
  /** Full name. */
  readonly commit: string
  /**
   * Whether a revision contains the commit: it is the commit, or a descendant. Undefined while that is not known.
   * @param revision full or abbreviated name of a commit
   */
  readonly contains: (revision: string) => boolean | undefined
  /** What a descendant in place of the commit itself means. */
  readonly newerCommit: 'accept' | 'fail'
}
