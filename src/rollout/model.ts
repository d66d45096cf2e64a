import type {
  KubernetesJob,
  KubernetesEvent,
  PersistentVolumeClaim,
  Pod,
  ReplicaSet,
  Workload,
} from '../kubernetes/objects.ts'

/** What a rollout is read from, all of one namespace. */
export interface RolloutObjects {
  readonly deployments: Workload
  readonly statefulSets: Workload
  readonly daemonSets: Workload
  readonly replicaSets: ReplicaSet
  readonly jobs: KubernetesJob
  readonly pods: Pod
  readonly claims: PersistentVolumeClaim
  readonly events: KubernetesEvent
}

/** The objects at one moment. */
export type Snapshot = { readonly [K in keyof RolloutObjects]: readonly RolloutObjects[K][] }

export const trackedKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'PersistentVolumeClaim'] as const
export type TrackedKind = (typeof trackedKinds)[number]

/** An object of the release that becomes ready in its own time. */
export interface RolloutTarget {
  readonly kind: TrackedKind
  readonly name: string
  /** Of the release itself, or a hook: one that may be gone again when it has done its work. */
  readonly role: 'release' | 'hook'
}

/** What is being rolled out, as soon as Helm has written down what that is. */
export interface Rollout {
  readonly targets: readonly RolloutTarget[]
  /** Secrets that operators make from objects of the release. */
  readonly operatorSecrets: readonly string[]
  /** When it began, on the clock of the cluster. What is older may be about to be replaced. */
  readonly since: Date
}

/** How far one target is. */
export interface RolloutStatus {
  readonly target: RolloutTarget
  readonly ready: boolean
  /** Pods, of a Job completions. */
  readonly done: number
  readonly total: number
  /** In a few words: `2 of 3 updated`. */
  readonly summary: string
}

export type CauseKind =
  | 'image-pull'
  | 'crash-loop'
  | 'out-of-memory'
  | 'container-config'
  | 'probe-failing'
  | 'unschedulable'
  | 'quota-exceeded'
  | 'admission-refused'
  | 'job-failed'
  | 'claim-pending'
  | 'volume-mount'

/** Why something is not ready. */
export interface Cause {
  readonly kind: CauseKind
  /** Whether waiting can still help. */
  readonly verdict: 'fatal' | 'waiting'
  /** From the object of the release down to what is wrong: `deployment/app`, `pod app-6d9f`, `container app`. */
  readonly where: readonly string[]
  /** What the cluster says, in its own words. */
  readonly message: string
  /** For evidence: whose logs to read. */
  readonly pod: string | undefined
  readonly container: string | undefined
}
