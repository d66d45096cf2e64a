/** The fields that we read; names as in the Kubernetes API reference. Any field may be missing. */

export interface KubernetesObject {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata: ObjectMeta
}

export interface ObjectMeta {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly generation?: number
  readonly resourceVersion?: string
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly finalizers?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly OwnerReference[]
}

interface OwnerReference {
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller?: boolean
}

export interface KubernetesCondition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly lastTransitionTime?: string
}

export interface Pod extends KubernetesObject {
  readonly spec?: {
    readonly nodeName?: string
    readonly containers?: readonly Container[]
    readonly initContainers?: readonly Container[]
    readonly volumes?: readonly { readonly persistentVolumeClaim?: { readonly claimName?: string } }[]
  }
  readonly status?: {
    readonly phase?: string
    readonly reason?: string
    readonly message?: string
    readonly conditions?: readonly KubernetesCondition[]
    readonly containerStatuses?: readonly ContainerStatus[]
    readonly initContainerStatuses?: readonly ContainerStatus[]
  }
}

interface Container {
  readonly name: string
  readonly image?: string
}

export interface ContainerStatus {
  readonly name: string
  readonly image?: string
  readonly ready?: boolean
  readonly restartCount?: number
  readonly state?: ContainerState
  readonly lastState?: ContainerState
}

interface ContainerState {
  readonly waiting?: { readonly reason?: string; readonly message?: string }
  readonly running?: { readonly startedAt?: string }
  readonly terminated?: TerminatedState
}

export interface TerminatedState {
  readonly exitCode?: number
  readonly signal?: number
  readonly reason?: string
  readonly message?: string
  readonly finishedAt?: string
}

/** Deployment, StatefulSet and DaemonSet: each has some of these. */
export interface Workload extends KubernetesObject {
  readonly spec?: {
    readonly replicas?: number
    readonly paused?: boolean
    readonly updateStrategy?: { readonly type?: string; readonly rollingUpdate?: { readonly partition?: number } }
  }
  readonly status?: {
    readonly observedGeneration?: number
    readonly replicas?: number
    readonly updatedReplicas?: number
    readonly readyReplicas?: number
    readonly availableReplicas?: number
    readonly currentRevision?: string
    readonly updateRevision?: string
    readonly desiredNumberScheduled?: number
    readonly updatedNumberScheduled?: number
    readonly numberAvailable?: number
    readonly conditions?: readonly KubernetesCondition[]
  }
}

export interface ReplicaSet extends KubernetesObject {
  readonly status?: { readonly conditions?: readonly KubernetesCondition[] }
}

export interface KubernetesJob extends KubernetesObject {
  readonly spec?: { readonly completions?: number; readonly suspend?: boolean }
  readonly status?: {
    readonly succeeded?: number
    readonly failed?: number
    readonly active?: number
    readonly conditions?: readonly KubernetesCondition[]
  }
}

export interface PersistentVolumeClaim extends KubernetesObject {
  readonly spec?: { readonly storageClassName?: string; readonly volumeName?: string }
  readonly status?: { readonly phase?: string }
}

export interface Service extends KubernetesObject {
  readonly spec?: {
    readonly type?: string
    readonly externalIPs?: readonly string[]
    readonly loadBalancerClass?: string
  }
  readonly status?: {
    readonly loadBalancer?: { readonly ingress?: readonly { readonly hostname?: string; readonly ip?: string }[] }
  }
}

/** Any object of a CustomResourceDefinition, with the fields that controllers agree on (API conventions, "Typical status properties"). */
export interface CustomResource extends KubernetesObject {
  readonly spec?: { readonly paused?: boolean; readonly suspend?: boolean }
  readonly status?: {
    readonly observedGeneration?: number | string
    readonly phase?: string
    readonly message?: string
    readonly conditions?: readonly KubernetesCondition[]
    readonly health?: { readonly status?: string; readonly message?: string }
    readonly sync?: { readonly status?: string }
    readonly pauseConditions?: readonly { readonly reason?: string }[] | null
    readonly canaryWeight?: number
    readonly currentStepIndex?: number
  }
}

export interface KubernetesEvent extends KubernetesObject {
  readonly type?: string
  readonly reason?: string
  readonly message?: string
  readonly count?: number
  readonly involvedObject?: { readonly kind?: string; readonly name?: string; readonly uid?: string }
  readonly firstTimestamp?: string | null
  readonly lastTimestamp?: string | null
  readonly eventTime?: string | null
}

export interface ObjectList<T> {
  readonly metadata: { readonly resourceVersion?: string; readonly continue?: string }
  readonly items: readonly T[]
}
