import type { KubernetesCondition, KubernetesObject } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'
import { firstMinorWithoutAmazonLinux2 } from './node-groups.ts'
import { formatClusterFlags, summarizeNames, type UpgradeTarget } from './subject.ts'
import { parseMinor, readMinor, supportedSkew } from './versions.ts'

export interface ClusterNode extends KubernetesObject {
  readonly status?: {
    readonly conditions?: readonly KubernetesCondition[]
    readonly nodeInfo?: {
      readonly kubeletVersion?: string
      readonly containerRuntimeVersion?: string
      readonly osImage?: string
    }
  }
}

/** Kubelets of all nodes as the API server sees them: of managed groups, self-managed ones and Fargate. */
export function checkNodes(target: UpgradeTarget, nodes: readonly ClusterNode[]): readonly UpgradeFinding[] {
  const groups = Map.groupBy(nodes, nameOwner)
  return [...groups].flatMap(([owner, members]) =>
    rules.flatMap(({ applies, describe }) => {
      const affected = members.filter((node) => applies(node, readMinor(target.target)))
      return affected.length === 0 ? [] : [describe(affected, owner, target)]
    }),
  )
}

interface NodeRule {
  readonly applies: (node: ClusterNode, target: number) => boolean
  readonly describe: (nodes: readonly ClusterNode[], owner: string, target: UpgradeTarget) => UpgradeFinding
}

const rules: readonly NodeRule[] = [
  {
    applies: ({ status }, target) => target - (parseMinor(status?.nodeInfo?.kubeletVersion) ?? target) > supportedSkew,
    describe: (nodes, owner, target) => ({
      ...{ id: 'kubelet-too-old', severity: 'error', subject: owner },
      what: `A kubelet may be at most ${supportedSkew} minor versions older than the control plane`,
      evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.kubeletVersion),
      fix: adviseOnRenewal(owner, target),
    }),
  },
  {
    applies: ({ status }) =>
      status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is !== 'True') === true,
    describe: (nodes, owner) => ({
      ...{ id: 'node-not-ready', severity: 'warning', subject: owner },
      what: 'Nodes are not ready: their pods cannot be moved, and updates of their group can fail',
      evidence: listNodes(nodes, ({ status }) => status?.conditions?.find(({ type }) => type === 'Ready')?.reason),
      fix: `kubectl describe node ${nodes[0]?.metadata.name ?? ''}`,
    }),
  },
  {
    applies: ({ status }, target) =>
      target >= firstMinorWithoutAmazonLinux2 && status?.nodeInfo?.osImage === 'Amazon Linux 2',
    describe: (nodes, owner, { target }) => ({
      ...{ id: 'amazon-linux-2', severity: 'warning', subject: owner },
      what: `EKS has no AMIs of Amazon Linux 2 for Kubernetes ${target}; it has cgroup v1, with which kubelets from 1.35 on do not start by default`,
      evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.osImage),
      fix: 'replace these nodes by nodes with Amazon Linux 2023 or Bottlerocket',
    }),
  },
  {
    // Kubernetes removed dockershim in 1.24; kubelets from 1.36 on need containerd 2 (Kubernetes blog, "Kubernetes v1.35 Sneak Peek").
    applies: ({ status }, target) => {
      const runtime = status?.nodeInfo?.containerRuntimeVersion ?? ''
      return runtime.startsWith('docker://') || (target >= 36 && /^containerd:\/\/v?1\./.test(runtime))
    },
    describe: (nodes, owner, { target }) => ({
      ...{ id: 'container-runtime', severity: 'warning', subject: owner },
      what: `The kubelet of Kubernetes ${target} does not work with this container runtime`,
      evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.containerRuntimeVersion),
      fix: 'replace these nodes by nodes with a newer AMI',
    }),
  },
]

const groupLabel = 'eks.amazonaws.com/nodegroup'
const computeLabel = 'eks.amazonaws.com/compute-type'

function nameOwner({ metadata: { labels = {} } }: ClusterNode): string {
  const group = labels[groupLabel]
  if (group !== undefined) return `nodes of group ${group}`
  const kinds: Readonly<Record<string, string>> = { fargate: 'nodes of Fargate', auto: 'nodes of EKS Auto Mode' }
  return kinds[labels[computeLabel] ?? ''] ?? 'self-managed nodes'
}

function adviseOnRenewal(owner: string, target: UpgradeTarget): string {
  const group = /^nodes of group (.+)$/.exec(owner)?.[1]
  if (group !== undefined)
    return `aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${group} --kubernetes-version ${target.current}`
  if (owner === 'nodes of Fargate')
    return 'kubectl rollout restart the workloads on Fargate: new pods get nodes of the version of the control plane'
  return `replace these nodes by nodes with an AMI for Kubernetes ${target.current}`
}

function listNodes(nodes: readonly ClusterNode[], read: (node: ClusterNode) => string | undefined): string {
  return summarizeNames(nodes.map((node) => `${node.metadata.name} ${read(node) ?? ''}`.trim()))
}
