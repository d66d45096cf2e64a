/** A version of an API that Kubernetes has removed or will remove. */
export interface RemovedApi {
  readonly apiVersion: string
  readonly kinds: readonly string[]
  /** Minor number of the first version of Kubernetes without it. */
  readonly removedIn: number
  /** Undefined if nothing replaces it. */
  readonly replacement: string | undefined
}

const remove = (removedIn: number, apiVersion: string, kinds: string, replacement: string | undefined): RemovedApi => ({
  apiVersion,
  kinds: kinds.split(' '),
  removedIn,
  replacement,
})

/** Of dynamic resource allocation. */
const deviceKinds = 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice'

/**
 * Sources: Kubernetes, "Deprecated API Migration Guide" (up to 1.32); later ones from `APILifecycleRemoved` of the beta APIs in
 * `k8s.io/api` 0.37 (`zz_generated.prerelease-lifecycle.go`). Only manifests need this: for requests the API server tells itself.
 */
export const removedApis: readonly RemovedApi[] = [
  remove(16, 'extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 'apps/v1'),
  remove(16, 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'),
  remove(16, 'extensions/v1beta1', 'PodSecurityPolicy', undefined),
  remove(16, 'apps/v1beta1', 'Deployment StatefulSet', 'apps/v1'),
  remove(16, 'apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet', 'apps/v1'),
  remove(
    22,
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/v1',
  ),
  remove(22, 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'),
  remove(22, 'apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1'),
  remove(22, 'certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1'),
  remove(22, 'coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1'),
  remove(22, 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'),
  remove(22, 'networking.k8s.io/v1beta1', 'Ingress IngressClass', 'networking.k8s.io/v1'),
  remove(
    22,
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    'rbac.authorization.k8s.io/v1',
  ),
  remove(22, 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'),
  remove(22, 'storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', 'storage.k8s.io/v1'),
  remove(25, 'batch/v1beta1', 'CronJob', 'batch/v1'),
  remove(25, 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'),
  remove(25, 'events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1'),
  remove(25, 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
  remove(25, 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'),
  remove(25, 'policy/v1beta1', 'PodSecurityPolicy', undefined),
  remove(25, 'node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1'),
  remove(26, 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
  remove(
    26,
    'flowcontrol.apiserver.k8s.io/v1beta1',
    'FlowSchema PriorityLevelConfiguration',
    'flowcontrol.apiserver.k8s.io/v1',
  ),
  remove(27, 'storage.k8s.io/v1beta1', 'CSIStorageCapacity', 'storage.k8s.io/v1'),
  remove(
    29,
    'flowcontrol.apiserver.k8s.io/v1beta2',
    'FlowSchema PriorityLevelConfiguration',
    'flowcontrol.apiserver.k8s.io/v1',
  ),
  remove(
    32,
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchema PriorityLevelConfiguration',
    'flowcontrol.apiserver.k8s.io/v1',
  ),
  remove(
    34,
    'admissionregistration.k8s.io/v1beta1',
    'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/v1',
  ),
  remove(37, 'storage.k8s.io/v1beta1', 'VolumeAttributesClass', 'storage.k8s.io/v1'),
  remove(37, 'networking.k8s.io/v1beta1', 'IPAddress ServiceCIDR', 'networking.k8s.io/v1'),
  remove(38, 'resource.k8s.io/v1beta1', deviceKinds, 'resource.k8s.io/v1'),
  remove(39, 'resource.k8s.io/v1beta2', deviceKinds, 'resource.k8s.io/v1'),
  remove(
    40,
    'admissionregistration.k8s.io/v1beta1',
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/v1',
  ),
]
