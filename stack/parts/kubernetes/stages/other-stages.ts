/** Stages of nodes, volumes and load balancers. */

import { patchStatus, defineKwokStage, type KwokCondition, type KwokStage } from './stage.ts'

const alive: KwokCondition = { key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' }

/** Provisioners of the EBS driver as an add-on and in EKS Auto Mode. No node runs them here. */
export const volumeProvisioners = ['ebs.csi.aws.com', 'ebs.csi.eks.amazonaws.com'] as const

/** Set by the volume controller on a claim that is to be provisioned. */
const provisionerAnnotation = 'volume.kubernetes.io/storage-provisioner'
const claimProvisioner = `{{ index .metadata.annotations "${provisionerAnnotation}" }}`

const node = defineKwokStage('Node', 'node-ready', {
  when: [{ key: '.status.conditions[]? | select(.type == "Ready") | .status', operator: 'NotIn', values: ['True'] }],
  steps: [
    patchStatus(`
{{- $now := Now }}
phase: Running
conditions:
{{ range NodeConditions }}
- { type: {{ .type }}, status: {{ .status | Quote }}, reason: {{ .reason }}, message: {{ .message | Quote }}, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }} }
{{ end }}
addresses:
- { type: InternalIP, address: {{ NodeIP | Quote }} }
- { type: Hostname, address: {{ .metadata.name | Quote }} }
daemonEndpoints: { kubeletEndpoint: { Port: {{ NodePort }} } }
capacity: { cpu: "16", memory: 64Gi, ephemeral-storage: 80Gi, pods: "234" }
allocatable: { cpu: 15890m, memory: 60Gi, ephemeral-storage: 70Gi, pods: "234" }
nodeInfo:
  architecture: amd64
  operatingSystem: linux
  kubeletVersion: {{ index .metadata.annotations "stack.eks-actions.dev/kubelet-version" | Quote }}
  containerRuntimeVersion: {{ printf "kwok://%s" Version | Quote }}
  osImage: kwok
  kernelVersion: kwok
  kubeProxyVersion: ""
  bootID: ""
  machineID: ""
  systemUUID: ""
`),
  ],
})

/** The volume controller sets the provisioner when a claim is to be provisioned, and then binds the volume created here. */
const claim = defineKwokStage('PersistentVolumeClaim', 'volume-provision', {
  when: [
    alive,
    {
      key: `.metadata.annotations["${provisionerAnnotation}"]`,
      operator: 'In',
      values: volumeProvisioners,
    },
    { key: '.spec.volumeName', operator: 'DoesNotExist' },
  ],
  steps: [
    {
      apply: {
        template: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: pvc-{{ .metadata.uid }}
  annotations: { pv.kubernetes.io/provisioned-by: '${claimProvisioner}' }
spec:
  accessModes: {{ .spec.accessModes | toJson }}
  capacity: {{ .spec.resources.requests | toJson }}
  persistentVolumeReclaimPolicy: Retain
  storageClassName: {{ .spec.storageClassName | Quote }}
  volumeMode: {{ or .spec.volumeMode "Filesystem" }}
  claimRef: { apiVersion: v1, kind: PersistentVolumeClaim, name: {{ .metadata.name | Quote }}, namespace: {{ .metadata.namespace | Quote }}, uid: {{ .metadata.uid | Quote }} }
  csi: { driver: '${claimProvisioner}', volumeHandle: {{ printf "vol-%s" (sha256sum .metadata.uid | trunc 17) | Quote }} }
`,
      },
    },
  ],
})

/** Deletes a volume whose claim was deleted. */
const volume = defineKwokStage('PersistentVolume', 'volume-delete', {
  when: [alive, { key: '.status.phase', operator: 'In', values: ['Released'] }],
  steps: [{ delete: true }],
})

/** The classes of the AWS Load Balancer Controller and of EKS Auto Mode. */
const loadBalancerClasses = ['service.k8s.aws/nlb', 'eks.amazonaws.com/nlb'] as const

/** A load balancer gets a host name after a moment, as on AWS; nothing listens there. Other classes have no controller here. */
const loadBalancer = defineKwokStage('Service', 'load-balancer', {
  when: [
    alive,
    { key: '.spec.type', operator: 'In', values: ['LoadBalancer'] },
    { key: `.spec.loadBalancerClass // "${loadBalancerClasses[0]}"`, operator: 'In', values: loadBalancerClasses },
    { key: '.status.loadBalancer.ingress[]?.hostname', operator: 'DoesNotExist' },
  ],
  delayMs: 500,
  steps: [
    patchStatus(`
loadBalancer:
  ingress:
  - hostname: {{ printf "%s.elb.amazonaws.com" (sha256sum .metadata.uid | trunc 32) | Quote }}
`),
  ],
})

export const otherStages: readonly KwokStage[] = [node, claim, volume, loadBalancer]
