import type { FakeCluster } from './fake-cluster.ts'

/** A manifest with one Deployment. */
export function createManifest(image = 'app:1', name = 'shop'): string {
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: { replicas: 1, template: { spec: { containers: [{ name: 'app', image }] } } },
  })
}

const containerStates = {
  ready: { state: { running: {} } },
  'image-pull': { state: { waiting: { reason: 'ErrImagePull', message: 'app:2: not found' } } },
} as const

/** Puts a Deployment with its pod into the cluster, as the controllers of Kubernetes would. */
export function putWorkload(cluster: FakeCluster, state: keyof typeof containerStates, name = 'shop'): void {
  const ready = state === 'ready'
  const buildPath = (group: string, plural: string, object: string): string =>
    `/${group}/namespaces/${name}/${plural}/${object}`
  const available = ready ? 1 : 0
  const deployment = buildPath('apis/apps/v1', 'deployments', name)
  cluster.put(deployment, {
    metadata: { name, generation: 1 },
    spec: { replicas: 1 },
    status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: available },
  })
  const set = `${name}-${cluster.list(`/apis/apps/v1/namespaces/${name}/replicasets`).length + 1}`
  const revision = set.split('-').at(-1)
  cluster.put(buildPath('apis/apps/v1', 'replicasets', set), {
    metadata: {
      name: set,
      annotations: { 'deployment.kubernetes.io/revision': revision },
      ownerReferences: [{ kind: 'Deployment', name, uid: cluster.find(deployment)?.metadata.uid }],
    },
  })
  const owner = cluster.find(buildPath('apis/apps/v1', 'replicasets', set))?.metadata.uid
  cluster.put(buildPath('api/v1', 'pods', `${set}-x`), {
    metadata: { name: `${set}-x`, ownerReferences: [{ kind: 'ReplicaSet', name: set, uid: owner }] },
    spec: { containers: [{ name: 'app', image: ready ? 'app:1' : 'app:2' }] },
    status: {
      phase: ready ? 'Running' : 'Pending',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [{ name: 'app', restartCount: 0, ...containerStates[state] }],
    },
  })
}
