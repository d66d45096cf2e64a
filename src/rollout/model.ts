import type {
  CustomResource,
  KubernetesEvent,
  KubernetesJob,
  PersistentVolumeClaim,
  Pod,
  ReplicaSet,
  Service,
  Workload,
} from '../kubernetes/objects.ts'

/** The objects that a rollout is read from, by kind. */
export interface RolloutObjects {
  readonly deployments: Workload
  readonly statefulSets: Workload
  readonly daemonSets: Workload
  readonly replicaSets: ReplicaSet
  readonly jobs: KubernetesJob
  readonly pods: Pod
  readonly claims: PersistentVolumeClaim
  readonly services: Service
  readonly events: KubernetesEvent
}

/** These objects at one moment, of all namespaces that the rollout has objects in. */
export type Snapshot = { readonly [K in keyof RolloutObjects]: readonly RolloutObjects[K][] } & {
  /** The custom resources that are waited for, where they could be read. */
  readonly customs: readonly CustomResource[]
}

export const emptySnapshot: Snapshot = {
  ...{ deployments: [], statefulSets: [], daemonSets: [], replicaSets: [], jobs: [] },
  ...{ pods: [], claims: [], services: [], events: [], customs: [] },
}

export const trackedKinds = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'PersistentVolumeClaim',
  'Service',
  'Pod',
] as const
export type TrackedKind = (typeof trackedKinds)[number]

interface TargetIdentity {
  readonly name: string
  /** Unset for objects without a namespace. */
  readonly namespace?: string
  /** It is outside the namespace of the release. */
  readonly elsewhere?: boolean
  /** A hook may be deleted once it has run. */
  readonly role: 'release' | 'hook'
}

export interface BuiltInTarget extends TargetIdentity {
  readonly kind: TrackedKind
}

/** An object of a CustomResourceDefinition. */
export interface CustomTarget extends TargetIdentity {
  readonly kind: string
  /** `argoproj.io/v1alpha1` */
  readonly apiVersion: string
}

/** An object of the release that takes time to become ready. */
export type RolloutTarget = BuiltInTarget | CustomTarget

/** What is being rolled out. */
export interface Rollout {
  readonly targets: readonly RolloutTarget[]
  /** Secrets and ConfigMaps that something in the release creates later. */
  readonly operatorSecrets: readonly string[]
  /** When it began, by the cluster's clock. Anything older may be about to be replaced. */
  readonly since: Date
  /**
   * Custom resources that were not ready before the rollout, with their generation then: whoever does not change them is not the
   * reason. Unset until that has been read.
   */
  readonly unreadyBefore?: ReadonlyMap<string, number>
}

export function buildCustomKey({
  apiVersion,
  kind,
  namespace = '',
  name,
}: Pick<CustomTarget, 'apiVersion' | 'kind' | 'name'> & { readonly namespace?: string | undefined }): string {
  return [apiVersion, kind, namespace, name].join('/')
}

/** How far one target is, as in `kubectl rollout status`. */
export interface RolloutStatus {
  readonly target: RolloutTarget
  readonly ready: boolean
  /** `2 of 3 updated` */
  readonly summary: string
  /** The condition that the object itself gives as the reason, and the next step where one is known. */
  readonly reason?: string
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
  | 'webhook-unreachable'
  | 'job-failed'
  | 'claim-pending'
  | 'volume-mount'
  | 'load-balancer-pending'
  | 'resource-not-ready'
  | 'namespace-deleted'

/**
 * What a cause means for the rollout.
 * - `incurable`: nothing that waiting could bring cures it.
 * - `failing`: something may still cure it; it ends the rollout if it lasts.
 * - `waiting`: the rollout is on its way, or only the timeout can tell.
 */
export type CauseVerdict = 'incurable' | 'failing' | 'waiting'

/** Why a target is not ready. */
export interface Cause {
  readonly kind: CauseKind
  readonly verdict: CauseVerdict
  /** From the object of the release down to the fault: `deployment/app`, `pod app-6d9f`, `container app`. */
  readonly where: readonly string[]
  /** The cluster's own message. */
  readonly message: string
  /** Whose logs are evidence. */
  readonly pod: string | undefined
  readonly container: string | undefined
  /** Unset: the namespace of the release. */
  readonly namespace?: string
  /**
   * Changes with every attempt that failed again. A cause with attempts lasts only if it is seen again: between attempts it may
   * have been cured. Unset: what is seen is always the current state.
   */
  readonly attempt?: string
  /** What the cause names as missing, or waits for. */
  readonly missing?: MissingObject
  /** Overrides the next step of the kind. */
  readonly hint?: string
}

export interface MissingObject {
  readonly kind: 'Secret' | 'ConfigMap' | 'StorageClass' | 'CSIDriver'
  readonly name: string
  /** The object is there, but this key is not. */
  readonly key?: string
}
