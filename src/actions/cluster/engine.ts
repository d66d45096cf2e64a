import type { AwsSession } from '../../aws/session.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'

export type ClusterEngineName = 'cloudformation' | 'eksctl'

/** `replace`: deleted and created again. `maybe-replace`: only AWS finds out whether. */
export type ClusterChangeAction = 'create' | 'update' | 'replace' | 'maybe-replace' | 'delete' | 'retain' | 'import'

/** One thing that a plan changes. Texts are plain, not Markdown. */
export interface ClusterChange {
  readonly action: ClusterChangeAction
  /** How `allow-destroy` names it: a logical ID, `nodegroup/blue`. */
  readonly what: string
  /** `AWS::EKS::Nodegroup`, `node group`. */
  readonly type: string
  /** Why or what changes, for people: the properties, or what forces the replacement. */
  readonly reason: string
  /** Whether something that exists is deleted, also by a replacement. */
  readonly destructive: boolean
}

/** What would be done, as plain data. */
export interface ClusterPlan {
  readonly changes: readonly ClusterChange[]
  /** SHA-256 of its meaning: the same for every plan that does the same. */
  readonly digest: string
  /** What people should know besides: what cannot be changed in place and the way, drift, what was cleaned up. */
  readonly notes: readonly string[]
  /** Where the plan can be seen, if it is kept. */
  readonly url?: string | undefined
  /**
   * Digest of the plan of the same files that was shown before, if the engine keeps plans; undefined if there is none. What
   * is about to be applied must do the same.
   */
  readonly reviewed?: string | undefined
}

/** What there is after apply. */
export interface ClusterState {
  /** Name of the EKS cluster; undefined if there is none. */
  readonly clusterName: string | undefined
  readonly stackOutputs?: Readonly<Record<string, string>> | undefined
}

/** A difference between what exists and what was applied. */
interface ClusterDrift {
  readonly what: string
  readonly type: string
  /** `changed`, `deleted`. */
  readonly status: string
  /** `path: expected → actual`, one each. */
  readonly differences: readonly string[]
}

export interface ClusterDriftReport {
  readonly drifts: readonly ClusterDrift[]
  /** What could not be checked. */
  readonly notes: readonly string[]
}

/**
 * What creates and changes a cluster. All functions throw ActionErrors. Whatever is cancelled says in its error what goes on in
 * AWS. Disposing of it closes the AWS session.
 */
export interface ClusterEngine extends AsyncDisposable {
  readonly name: ClusterEngineName
  /** For people, and as subject of comment and issue: `stack shop-eks`, `cluster staging`. */
  readonly subject: string
  /** The session that it works with; closed by its disposal. */
  readonly aws: AwsSession
  /** @param purpose `show`: the plan is kept for apply. `apply`: it is applied next. */
  readonly plan: (purpose: 'show' | 'apply') => Promise<ClusterPlan>
  /** Does exactly what the plan of this run says. */
  readonly apply: (plan: ClusterPlan) => Promise<ClusterState>
  /** Gives up a plan that is not applied; never throws. */
  readonly discard: (plan: ClusterPlan) => Promise<void>
  /** What `delete` would delete; an empty plan if there is nothing. */
  readonly planDelete: () => Promise<ClusterPlan>
  readonly delete: (plan: ClusterPlan) => Promise<void>
  /** Without changing anything: its status for people, one line each. */
  readonly status: () => Promise<ClusterState & { readonly lines: readonly string[] }>
  readonly drift: () => Promise<ClusterDriftReport>
}

/** How a command ended; a failure in it has been shown with its results already. */
export interface ClusterOutcome {
  readonly outputs: Readonly<
    Record<string, string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>>
  >
  readonly failure?: ActionError | undefined
}
