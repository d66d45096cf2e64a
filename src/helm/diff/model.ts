import type { ObjectId } from './objects.ts'
import type { ObjectTree } from './object-tree.ts'

/** What a deploy would do to a release, and what was done to it by others since the last one. Holds no secrets. */
export interface ReleaseDiff {
  readonly release: string
  readonly namespace: string
  /** The revision that it is compared with; undefined where nothing is deployed. */
  readonly revision: number | undefined
  readonly chart: { readonly before: string | undefined; readonly after: string }
  /** How Helm is going to apply it. */
  readonly apply: ApplyMethod
  /** Those with something to say, the gravest first. */
  readonly objects: readonly ObjectDiff[]
  /** Objects about which there is nothing to say. */
  readonly unchanged: number
}

export type ApplyMethod =
  /** Server-side, as Helm 4 does with its own releases; what others wrote is not overwritten. */
  | 'server'
  /** The same with `--force-conflicts`: everything is. */
  | 'server-forced'
  /** Client-side, as Helm 3 does: everything is overwritten. */
  | 'client'

export type ObjectAction =
  | 'create'
  | 'change'
  | 'delete'
  /** The chart no longer has it, and Helm leaves it because of its resource policy. */
  | 'keep'
  /** Nothing; there is drift to tell of. */
  | 'none'

export interface ObjectDiff extends ObjectId {
  /** A hook is made anew whenever it runs. */
  readonly role: 'release' | 'hook'
  readonly action: ObjectAction
  /** Single values, for the action `change`. */
  readonly changes: readonly FieldChange[]
  readonly drift: readonly FieldDrift[]
  /** The release has it and the cluster does not: somebody deleted it. */
  readonly missing: boolean
  /** Why it could not be read; then it is taken to be as it was deployed. */
  readonly unreadable: string | undefined
  /** What it makes pods do. */
  readonly pods: PodEffect
  /** Unified diff of YAML; empty where nothing changes. */
  readonly diff: string
}

export type PodEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'restart' }
  /** Pods read it when they start, and nothing restarts them. */
  | { readonly kind: 'stale'; readonly workloads: readonly string[] }

export interface FieldChange {
  /** `spec.template.spec.containers[app].image` */
  readonly path: string
  readonly before?: ObjectTree
  readonly after?: ObjectTree
  /** `drift`: the chart says what it said; the deploy sets back what others changed. */
  readonly cause: 'chart' | 'drift'
  /** The API server refuses it: the object has to be deleted and made anew. */
  readonly immutable: boolean
  /** Who wrote the field, so that Helm refuses to overwrite it. */
  readonly conflict?: FieldWriter
}

/** A value that is another one than the release has deployed, or that was added beside it. */
export interface FieldDrift {
  readonly path: string
  /** Undefined: the release says nothing about it. */
  readonly deployed?: ObjectTree
  /** Undefined: it is gone. */
  readonly live?: ObjectTree
  readonly by: FieldWriter | undefined
  /** What a deploy does about it. */
  readonly outcome: DriftOutcome
}

export type DriftOutcome =
  /** Set back to what the release had, or to something new. */
  | 'overwritten'
  /** Helm stops there, since the field belongs to another. */
  | 'conflict'
  /** The chart wants what is there by now. */
  | 'wanted'
  | 'stays'

export interface FieldWriter {
  /** As it calls itself to the API server: `kubectl-edit`. */
  readonly name: string
  /** ISO 8601. */
  readonly time?: string
}
