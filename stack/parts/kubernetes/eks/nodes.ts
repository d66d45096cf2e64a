import { createHash } from 'node:crypto'
import type { KubernetesApi } from '../api.ts'
import type { ReportedCluster, ReportedNodeGroup } from './model.ts'

/** Keeps the nodes of EKS clusters as their managed node groups say. */
export interface NodeGroupNodes {
  /** @throws Error with the API server's message */
  readonly reconcile: (cluster: ReportedCluster) => Promise<void>
}

const nodesPath = '/api/v1/nodes'

/** New nodes join before old ones go, as EKS updates a group; kwok lets them become ready. */
export function createNodeGroupNodes(api: Pick<KubernetesApi, 'create' | 'remove'>): NodeGroupNodes {
  const nodes = new Map<string, ReadonlySet<string>>()
  return {
    reconcile: async (cluster) => {
      const key = `${cluster.region}/${cluster.name}`
      const existing = nodes.get(key) ?? new Set()
      const wanted = new Map(cluster.nodeGroups.flatMap((group) => listNodes(cluster, group)))
      nodes.set(key, new Set(wanted.keys()))
      const missing = [...wanted].filter(([name]) => !existing.has(name))
      await Promise.all(missing.map(([, node]) => api.create(nodesPath, node)))
      const gone = [...existing].filter((name) => !wanted.has(name))
      await Promise.all(gone.map((name) => api.remove(`${nodesPath}/${name}`)))
    },
  }
}

function listNodes(cluster: ReportedCluster, group: ReportedNodeGroup): readonly (readonly [string, object])[] {
  return Array.from({ length: group.size }, (_, index) => {
    const name = nameNode([cluster.region, cluster.name, group.name, group.version, String(index)])
    return [name, buildNode(name, index, cluster, group)]
  })
}

/** Named after an instance; a node of another version is another instance. */
function nameNode(identity: readonly string[]): string {
  return `i-0${createHash('sha256').update(identity.join('/')).digest('hex').slice(0, 16)}`
}

function buildNode(name: string, index: number, cluster: ReportedCluster, group: ReportedNodeGroup): object {
  const zone = `${cluster.region}${['a', 'b', 'c'][index % 3] ?? 'a'}`
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        ...group.labels,
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'node.kubernetes.io/instance-type': group.instanceType,
        'eks.amazonaws.com/nodegroup': group.name,
        'eks.amazonaws.com/capacityType': group.capacityType,
        'topology.kubernetes.io/region': cluster.region,
        'topology.kubernetes.io/zone': zone,
      },
      annotations: { 'stack.eks-actions.dev/kubelet-version': `v${group.version}.2-eks-local` },
    },
    // Pods of other clusters, which have the same API server, do not get here.
    spec: {
      providerID: `aws:///${zone}/${name}`,
      taints: [{ key: 'stack.eks-actions.dev/cluster', value: cluster.name, effect: 'NoSchedule' }],
    },
  }
}
