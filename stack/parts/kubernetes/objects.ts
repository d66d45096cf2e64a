/** The initial objects of the cluster: nodes, the storage class, the kinds of EKS Auto Mode, access for viewers. */

import { viewerBinding } from './access.ts'
import type { KubernetesApi } from './api.ts'
import { autoModeKinds } from './auto-mode.ts'
import { volumeProvisioners } from './stages/other-stages.ts'

/** API path of the objects that name the log file of each pod; see kwok's documentation on Logs. */
export const podLogsPath = '/apis/kwok.x-k8s.io/v1alpha1/logs'

/** Creates all objects in an empty cluster. */
export async function createInitialObjects(api: KubernetesApi, kubeletVersion: string): Promise<void> {
  const zones = ['a', 'b'] as const
  await Promise.all([
    ...[podLogs, ...autoModeKinds].map((kind) =>
      api.create('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', kind),
    ),
    api.create('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', viewerBinding),
    api.create('/apis/storage.k8s.io/v1/storageclasses', storageClass),
    ...volumeProvisioners.map((name) => api.create('/apis/storage.k8s.io/v1/csidrivers', buildDriver(name))),
    ...zones.map(async (zone, index) => api.create('/api/v1/nodes', buildNode(zone, index + 1, kubeletVersion))),
  ])
}

function buildNode(zone: string, index: number, kubeletVersion: string): unknown {
  const name = `ip-10-0-${index}-10.eu-central-1.compute.internal`
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'node.kubernetes.io/instance-type': 'm7i.4xlarge',
        'eks.amazonaws.com/nodegroup': 'default',
        'topology.kubernetes.io/region': 'eu-central-1',
        'topology.kubernetes.io/zone': `eu-central-1${zone}`,
      },
      annotations: { 'stack.eks-actions.dev/kubelet-version': kubeletVersion },
    },
    spec: { podCIDR: `10.244.${index}.0/24`, podCIDRs: [`10.244.${index}.0/24`] },
  }
}

const storageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'gp3', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: volumeProvisioners[0],
  volumeBindingMode: 'WaitForFirstConsumer',
} as const

/** As the add-on aws-ebs-csi-driver and EKS Auto Mode register it. */
function buildDriver(name: string): unknown {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    metadata: { name },
    spec: { attachRequired: true, podInfoOnMount: false },
  }
}

const podLogs = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: {
    name: 'logs.kwok.x-k8s.io',
    // Groups below k8s.io are reserved; the API server requires this confirmation.
    annotations: { 'api-approved.kubernetes.io': 'https://github.com/kubernetes/enhancements/pull/1111' },
  },
  spec: {
    group: 'kwok.x-k8s.io',
    names: { kind: 'Logs', listKind: 'LogsList', plural: 'logs', singular: 'logs' },
    scope: 'Namespaced',
    versions: [
      {
        name: 'v1alpha1',
        served: true,
        storage: true,
        subresources: { status: {} },
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
} as const
