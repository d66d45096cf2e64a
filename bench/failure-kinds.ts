/** Ways in which a release does not become ready, each as the objects of its chart and what the cluster lacks. */

import type { KubernetesClient } from '../src/kubernetes/client.ts'
import { behaviourAnnotations, type Behaviour } from '../stack/parts/kubernetes/behaviours.ts'

type ClusterChange = (namespace: string, client: KubernetesClient) => Promise<unknown>

export interface FailureKind {
  readonly name: string
  /** The objects of the chart. */
  readonly objects: readonly object[]
  /** What is done in the cluster before the deploy. */
  readonly before?: ClusterChange
  /** What happens to the objects of the chart; tried again until it succeeds. */
  readonly meanwhile?: ClusterChange
  /** What the cluster says first, in an object or event of the namespace. */
  readonly evidence: RegExp
  /** What names the cause in the log. */
  readonly named: RegExp
}

const image = 'registry.example/shop/app:1.0'
const labels = { app: 'shop' }

interface PodRequest {
  readonly behaviour?: Behaviour
  readonly notes?: Partial<Record<keyof typeof behaviourAnnotations, string>>
  readonly spec?: Readonly<Record<string, unknown>>
  readonly container?: Readonly<Record<string, unknown>>
}

function createPodTemplate({ behaviour = 'healthy', notes = {}, spec = {}, container = {} }: PodRequest): object {
  const written = Object.entries({ behaviour, ...notes }).map(([key, value]) => [
    behaviourAnnotations[key as keyof typeof behaviourAnnotations],
    value,
  ])
  return {
    metadata: { labels, annotations: Object.fromEntries(written) as Record<string, string> },
    spec: { containers: [{ name: 'app', image, ...container }], ...spec },
  }
}

function createWorkload(kind: 'Deployment' | 'StatefulSet' | 'DaemonSet', pod: PodRequest, spec: object = {}): object {
  const service = kind === 'StatefulSet' ? { serviceName: 'shop' } : {}
  const template = createPodTemplate(pod)
  return {
    ...{ apiVersion: 'apps/v1', kind, metadata: { name: 'shop' } },
    spec: { selector: { matchLabels: labels }, template, ...service, ...spec },
  }
}

const deploy = (pod: PodRequest): readonly object[] => [createWorkload('Deployment', pod)]

function createJob(annotations: Readonly<Record<string, string>> = {}): object {
  const template = createPodTemplate({ behaviour: 'failing-job', spec: { restartPolicy: 'Never' } })
  return {
    ...{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate', annotations } },
    spec: { backoffLimit: 0, template },
  }
}

function createClaimSpec(storageClassName: string): object {
  return { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
}

const mountedClaim = { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] }

const webhooks = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations'

function createWebhook(namespace: string): object {
  return {
    metadata: { name: namespace },
    webhooks: [
      {
        ...{ name: 'pods.causes.example', admissionReviewVersions: ['v1'], sideEffects: 'None', timeoutSeconds: 2 },
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
        clientConfig: { service: { name: 'absent', namespace: 'kube-system' } },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      },
    ],
  }
}

const certificates = {
  metadata: { name: 'certificates.causes.example' },
  spec: {
    ...{ group: 'causes.example', scope: 'Namespaced', names: { kind: 'Certificate', plural: 'certificates' } },
    versions: [
      {
        ...{ name: 'v1', served: true, storage: true, subresources: { status: {} } },
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
}

const unready = [{ type: 'Ready', status: 'False', reason: 'Issuing', message: 'waiting for DNS' }]

/** Once the deploy has begun. */
const deleteNamespace: ClusterChange = async (namespace, client) => {
  await client.get(`/apis/apps/v1/namespaces/${namespace}/deployments/shop`)
  await client.remove(`/api/v1/namespaces/${namespace}`, {})
}

export const failureKinds: readonly FailureKind[] = [
  {
    name: 'image that does not exist',
    objects: deploy({ behaviour: 'image-pull-error' }),
    evidence: /ErrImagePull/,
    named: /image-pull: /,
  },
  {
    name: 'image that may not be pulled',
    objects: deploy({ behaviour: 'image-pull-error', notes: { message: 'pull access denied: authorization failed' } }),
    evidence: /ErrImagePull/,
    named: /image-pull: .*denied/,
  },
  {
    name: 'crash loop',
    objects: deploy({ behaviour: 'crash-loop' }),
    evidence: /"exitCode":1/,
    named: /crash-loop: .*exit code 1/,
  },
  {
    name: 'out of memory',
    objects: deploy({ behaviour: 'crash-loop', notes: { exitCode: '137' } }),
    evidence: /OOMKilled/,
    named: /out-of-memory: /,
  },
  {
    name: 'Secret that does not exist',
    objects: deploy({ behaviour: 'config-error', notes: { message: 'secret "shop-db" not found' } }),
    evidence: /CreateContainerConfigError/,
    named: /container-config: secret "shop-db" not found/,
  },
  {
    name: 'key that is not in its ConfigMap',
    objects: deploy({
      behaviour: 'config-error',
      notes: { message: "couldn't find key url in ConfigMap causes/shop" },
    }),
    evidence: /CreateContainerConfigError/,
    named: /container-config: couldn't find key url/,
  },
  {
    name: 'volume that cannot be mounted',
    objects: deploy({ behaviour: 'mount-error' }),
    evidence: /MountVolume\.SetUp failed/,
    named: /volume-mount: /,
  },
  {
    name: 'readiness probe that fails',
    objects: deploy({ behaviour: 'failing-readiness' }),
    evidence: /Readiness probe failed/,
    named: /probe-failing: .*503/,
  },
  {
    name: 'no node with the labels',
    objects: deploy({ spec: { nodeSelector: { pool: 'none' } } }),
    evidence: /FailedScheduling|"Unschedulable"/,
    named: /unschedulable: 0\/\d+ nodes/,
  },
  {
    name: 'no node with the memory',
    objects: deploy({ container: { resources: { requests: { memory: '9Ti' } } } }),
    evidence: /FailedScheduling|"Unschedulable"/,
    named: /unschedulable: .*Insufficient memory/,
  },
  {
    name: 'quota that is used up',
    objects: deploy({ container: { resources: { requests: { memory: '16Mi' } } } }),
    before: (namespace, client) =>
      client.post(`/api/v1/namespaces/${namespace}/resourcequotas`, {
        ...{ metadata: { name: 'small' }, spec: { hard: { 'requests.memory': '1Mi' } } },
      }),
    evidence: /exceeded quota/,
    named: /quota-exceeded: /,
  },
  {
    name: 'pods that Pod Security refuses',
    objects: deploy({ spec: { hostNetwork: true } }),
    before: (namespace, client) =>
      client.patch(`/api/v1/namespaces/${namespace}`, {
        metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
      }),
    evidence: /violates PodSecurity/,
    named: /admission-refused: .*violates PodSecurity/,
  },
  {
    name: 'service account that does not exist',
    objects: deploy({ spec: { serviceAccountName: 'absent' } }),
    evidence: /serviceaccount \\?"absent\\?" not found/,
    named: /admission-refused: .*serviceaccount "absent" not found/,
  },
  {
    name: 'webhook that does not answer',
    objects: deploy({}),
    before: (namespace, client) => client.post(webhooks, createWebhook(namespace)),
    evidence: /failed calling webhook/,
    named: /webhook-unreachable: .*pods\.causes\.example/,
  },
  {
    name: 'Job that fails',
    objects: [createJob()],
    evidence: /"exitCode":1/,
    named: /(?:job-failed|crash-loop): .*exit code 1/,
  },
  {
    name: 'hook that fails',
    objects: [createJob({ 'helm.sh/hook': 'pre-install', 'helm.sh/hook-delete-policy': 'hook-failed' })],
    evidence: /"exitCode":1/,
    named: /(?:job-failed|crash-loop|a Job failed).*\n?.*exit code 1/,
  },
  {
    name: 'StatefulSet that crashes',
    objects: [createWorkload('StatefulSet', { behaviour: 'crash-loop' })],
    evidence: /"exitCode":1/,
    named: /crash-loop: .*exit code 1/,
  },
  {
    name: 'DaemonSet whose image does not exist',
    objects: [createWorkload('DaemonSet', { behaviour: 'image-pull-error' })],
    evidence: /ErrImagePull/,
    named: /daemonset\/shop .*image-pull: /,
  },
  {
    name: 'claim whose class does not exist',
    objects: [
      ...deploy({ spec: mountedClaim }),
      { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' }, spec: createClaimSpec('absent') },
    ],
    evidence: /storageclass\.storage\.k8s\.io \\?"absent\\?" not found/,
    named: /claim-pending: .*absent/,
  },
  {
    name: 'StatefulSet whose class does not exist',
    objects: [
      createWorkload(
        'StatefulSet',
        { container: { volumeMounts: [{ name: 'data', mountPath: '/data' }] } },
        { volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: createClaimSpec('absent') }] },
      ),
    ],
    evidence: /storageclass\.storage\.k8s\.io \\?"absent\\?" not found/,
    named: /statefulset\/shop .*claim-pending: .*absent/,
  },
  {
    name: 'claim whose driver does not run',
    objects: [
      {
        ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' } },
        spec: createClaimSpec('no-driver'),
      },
    ],
    before: (_, client) =>
      client.post('/apis/storage.k8s.io/v1/storageclasses', {
        metadata: { name: 'no-driver' },
        provisioner: 'efs.csi.aws.com',
      }),
    evidence: /efs\.csi\.aws\.com/,
    named: /claim-pending: .*efs\.csi\.aws\.com/,
  },
  {
    name: 'load balancer without an address',
    objects: [
      {
        ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop' } },
        spec: {
          ...{ type: 'LoadBalancer', loadBalancerClass: 'causes.example/none' },
          ports: [{ port: 80 }],
        },
      },
    ],
    evidence: /"loadBalancer":\{/,
    named: /service\/shop .*load-balancer-pending: /,
  },
  {
    name: 'custom resource that is not ready',
    objects: [
      {
        ...{ apiVersion: 'causes.example/v1', kind: 'Certificate', metadata: { name: 'shop' } },
        spec: { host: 'shop.example' },
      },
    ],
    before: (_, client) => client.post('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', certificates),
    meanwhile: (namespace, client) =>
      client.patch(`/apis/causes.example/v1/namespaces/${namespace}/certificates/shop/status`, {
        status: { conditions: unready },
      }),
    evidence: /waiting for DNS/,
    named: /resource-not-ready: .*waiting for DNS/,
  },
  {
    name: 'namespace that is deleted meanwhile',
    objects: deploy({ behaviour: 'slow', notes: { after: '60s' } }),
    meanwhile: deleteNamespace,
    evidence: /"phase":"Terminating"/,
    named: /namespace \S+ is being deleted/,
  },
]
