import type { ObjectId } from './objects.ts'
import type { ObjectTree } from './object-tree.ts'

/** What a deploy would change in a release, and what others changed since the last one. Contains no secrets. */
export interface ReleaseDiff {
  readonly release: string
  readonly namespace: string
  /** The revision compared with; undefined if nothing is deployed. */
  readonly revision: number | undefined
  readonly chart: { readonly before: string | undefined; readonly after: string }
  /** How Helm will apply it. */
  readonly apply: ApplyMethod
  /** Objects with changes or drift, most severe first. */
  readonly objects: readonly ObjectDiff[]
  /** Number of the other objects. */
  readonly unchanged: number
}

export type ApplyMethod =
  /** Server-side, as Helm 4 does for its own releases; fields of other managers are not overwritten. */
  | 'server'
  /** The same with `--force-conflicts`: everything is overwritten. */
  | 'server-forced'
  /** Client-side, as Helm 3 does: everything is overwritten. */
  | 'client'

export type ObjectAction =
  | 'create'
  | 'change'
  | 'delete'
  /** No longer in the chart, but kept by its resource policy. */
  | 'keep'
  /** Nothing; only drift is reported. */
  | 'none'

export interface ObjectDiff extends ObjectId {
  /** A hook is created again whenever it runs. */
  readonly role: 'release' | 'hook'
  readonly action: ObjectAction
  /** Changed fields, for the action `change`. */
  readonly changes: readonly FieldChange[]
  readonly drift: readonly FieldDrift[]
  /** Deployed but missing in the cluster: somebody deleted it. */
  readonly missing: boolean
  /** Why it could not be read; it is then assumed to be as deployed. */
  readonly unreadable: string | undefined
  /** Effect on pods. */
  readonly pods: PodEffect
  /** Unified diff of YAML; empty where nothing changes. */
  readonly diff: string
}

type PodEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'restart' }
  /** Pods read it when they start, and nothing restarts them. */
  | { readonly kind: 'stale'; readonly workloads: readonly string[] }

export interface FieldChange {
  /** `spec.template.spec.containers[app].image` */
  readonly path: string
  readonly before?: ObjectTree
  readonly after?: ObjectTree
  /** `drift`: the chart is unchanged; the deploy reverts what others changed. */
  readonly cause: 'chart' | 'drift'
  /** The API server refuses the change: the object must be deleted and created again. */
  readonly immutable: boolean
  /** The owner of the field, because of which Helm refuses to overwrite it. */
  readonly conflict?: FieldWriter
}

/** A value that differs from the deployed one, or that was added. */
export interface FieldDrift {
  readonly path: string
  /** Undefined: the release does not set it. */
  readonly deployed?: ObjectTree
  /** Undefined: it was removed. */
  readonly live?: ObjectTree
  readonly by: FieldWriter | undefined
  /** What a deploy does about it. */
  readonly outcome: DriftOutcome
}

export type DriftOutcome =
  /** Reverted, or set to a new value. */
  | 'overwritten'
  /** Helm fails, since another manager owns the field. */
  | 'conflict'
  /** The chart now sets the same value. */
  | 'wanted'
  | 'stays'

export interface FieldWriter {
  /** Field manager: `kubectl-edit`. */
  readonly name: string
  /** ISO 8601. */
  readonly time?: string
}
