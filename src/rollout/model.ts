import type {
  KubernetesJob,
  KubernetesEvent,
  PersistentVolumeClaim,
  Pod,
  ReplicaSet,
  Workload,
} from '../kubernetes/objects.ts'

/** The objects that a rollout is read from, by kind; all in one namespace. */
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

/** These objects at one moment. */
export type Snapshot = { readonly [K in keyof RolloutObjects]: readonly RolloutObjects[K][] }

export const trackedKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'PersistentVolumeClaim'] as const
export type TrackedKind = (typeof trackedKinds)[number]

/** An object of the release that takes time to become ready. */
export interface RolloutTarget {
  readonly kind: TrackedKind
  readonly name: string
  /** A hook may be deleted once it has run. */
  readonly role: 'release' | 'hook'
}

/** What is being rolled out. */
export interface Rollout {
  readonly targets: readonly RolloutTarget[]
  /** Secrets that operators create from objects of the release. */
  readonly operatorSecrets: readonly string[]
  /** When it began, by the cluster's clock. Anything older may be about to be replaced. */
  readonly since: Date
}

/** How far one target is, as in `kubectl rollout status`. */
export interface RolloutStatus {
  readonly target: RolloutTarget
  readonly ready: boolean
  /** `2 of 3 updated` */
  readonly summary: string
}

type CauseKind =
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

/** Why a target is not ready. */
export interface Cause {
  readonly kind: CauseKind
  /** `waiting`: it may still become ready. */
  readonly verdict: 'fatal' | 'waiting'
  /** From the object of the release down to the fault: `deployment/app`, `pod app-6d9f`, `container app`. */
  readonly where: readonly string[]
  /** The cluster's own message. */
  readonly message: string
  /** Whose logs are evidence. */
  readonly pod: string | undefined
  readonly container: string | undefined
}
