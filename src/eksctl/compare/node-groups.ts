import type { ClusterConfig, ConfiguredNodeGroup } from '../config/model.ts'
import type { ExistingCluster, ExistingNodeGroup } from '../existing/model.ts'
import { isDeadStack } from '../existing/model.ts'
import {
  type Comparison,
  type EksctlChange,
  formatDifference,
  type FixedDifference,
  joinComparisons,
  type Phase,
  type Step,
} from './changes.ts'
import { findFixedNodeGroupDifferences } from './node-group-settings.ts'
import { compareMinors } from './versions.ts'

interface NodeGroupsRequest {
  readonly config: ClusterConfig
  readonly existing: ExistingCluster
  /** Version of the control plane after this run. */
  readonly target: string
}

/** Managed node groups with their settings; self-managed ones as far as their stacks show them. */
export function compareNodeGroups(request: NodeGroupsRequest): Comparison {
  const { config, existing } = request
  const managed = (config.managedNodeGroups ?? []).map((group) => {
    const found = existing.nodeGroups.find(({ name }) => name === group.name)
    return found === undefined
      ? { changes: [createGroup(group.name, 'managed node group', 'managedNodeGroups')], fixed: [], notes: [] }
      : compareGroup(group, found, request)
  })
  const own = listSelfManaged(existing)
  const selfManaged = (config.nodeGroups ?? []).filter(({ name }) => !own.includes(name))
  return joinComparisons([
    ...managed,
    {
      changes: selfManaged.map(({ name }) => createGroup(name, 'self-managed node group', 'nodeGroups')),
      fixed: [],
      notes: describeSelfManaged(config, own),
    },
    compareUnlisted(request, own),
  ])
}

function listSelfManaged({ stacks }: ExistingCluster): readonly string[] {
  return stacks.flatMap((stack) =>
    stack.purpose.kind === 'node group' && !stack.purpose.managed && !isDeadStack(stack) ? [stack.purpose.name] : [],
  )
}

function describeSelfManaged({ nodeGroups = [] }: ClusterConfig, own: readonly string[]): readonly string[] {
  const existing = nodeGroups.filter(({ name }) => own.includes(name)).map(({ name }) => name)
  return existing.length === 0
    ? []
    : [
        `Self-managed node groups (${existing.join(', ')}) exist; EKS does not know their settings, so only that they exist is compared. To change one, give it another name: the new one is created before the old one goes.`,
      ]
}

function createGroup(name: string, type: string, list: string): EksctlChange {
  return {
    action: 'create',
    what: nameGroup(name),
    type,
    reason: '',
    destructive: false,
    phase: 'new-node-groups',
    steps: [{ kind: 'eksctl', args: ['create', 'nodegroup'], only: { [list]: [name] } }],
  }
}

function nameGroup(name: string): string {
  return `nodegroup/${name}`
}

function compareGroup(group: ConfiguredNodeGroup, existing: ExistingNodeGroup, request: NodeGroupsRequest): Comparison {
  const { metadata } = request.config
  const fixed: readonly FixedDifference[] = findFixedNodeGroupDifferences(group, existing, metadata.name)
  const changes = [
    compareSize(group, existing, metadata.name),
    compareLabels(group, existing, metadata.name),
    compareUpdateConfig(group, existing),
    compareVersion(group, existing, request),
    compareLaunchTemplate(group, existing, metadata.name),
  ].filter((change) => change !== undefined)
  return { changes, fixed, notes: [...describeDesired(group, existing), ...describeImage(group, existing, request)] }
}

interface GroupChange {
  readonly name: string
  readonly about: string
  readonly reason: string
  readonly steps: readonly Step[]
  readonly phase?: Phase
}

function updateGroup({ name, about, reason, steps, phase = 'node-groups' }: GroupChange): EksctlChange {
  return {
    action: 'update',
    what: `${nameGroup(name)}/${about}`,
    type: 'managed node group',
    reason,
    destructive: false,
    phase,
    steps: [...steps, { kind: 'wait-for-node-group', name }],
  }
}

/**
 * The limits are what the file says; the number of nodes between them belongs to the autoscaler, so it changes only if it is outside of
 * the new limits.
 */
function compareSize(
  group: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  cluster: string,
): EksctlChange | undefined {
  const [min, max] = [group.minSize ?? existing.minSize, group.maxSize ?? existing.maxSize]
  if (min === existing.minSize && max === existing.maxSize) return undefined
  const nodes = Math.min(Math.max(existing.desiredSize, min), max)
  const flags = [`--nodes=${nodes}`, `--nodes-min=${min}`, `--nodes-max=${max}`]
  return updateGroup({
    name: group.name,
    about: 'size',
    reason: formatDifference('size', `${existing.minSize}–${existing.maxSize}`, `${min}–${max}`),
    steps: [
      { kind: 'eksctl', args: ['scale', 'nodegroup', '--cluster', cluster, '--name', group.name, ...flags, '--wait'] },
    ],
  })
}

function describeDesired(
  { name, desiredCapacity: wanted }: ConfiguredNodeGroup,
  { desiredSize }: ExistingNodeGroup,
): readonly string[] {
  return wanted === undefined || wanted === desiredSize
    ? []
    : [
        `nodegroup/${name} has ${desiredSize} nodes, desiredCapacity is ${wanted}: the number between minSize and maxSize is left to whatever scales the group.`,
      ]
}

function compareLabels(
  group: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  cluster: string,
): EksctlChange | undefined {
  const wanted = group.labels ?? {}
  const set = Object.entries(wanted).filter(([key, value]) => existing.labels[key] !== value)
  const removed = Object.keys(existing.labels).filter((key) => !Object.hasOwn(wanted, key))
  if (set.length === 0 && removed.length === 0) return undefined
  const target = ['--cluster', cluster, '--nodegroup', group.name]
  return updateGroup({
    name: group.name,
    about: 'labels',
    reason: [
      ...set.map(([key, value]) => formatDifference(key, existing.labels[key] ?? 'none', value)),
      ...removed.map((key) => formatDifference(key, existing.labels[key] ?? '', 'none')),
    ].join(', '),
    steps: [
      ...(set.length === 0
        ? []
        : [callEksctl('set', 'labels', ...target, '--labels', set.map(([key, value]) => `${key}=${value}`).join(','))]),
      ...(removed.length === 0 ? [] : [callEksctl('unset', 'labels', ...target, '--labels', removed.join(','))]),
    ],
  })
}

function callEksctl(...args: readonly string[]): Step {
  return { kind: 'eksctl', args }
}

function compareUpdateConfig(
  { name, updateConfig: wanted }: ConfiguredNodeGroup,
  { updateConfig: is }: ExistingNodeGroup,
): EksctlChange | undefined {
  if (wanted === undefined) return undefined
  const fields = ['maxUnavailable', 'maxUnavailablePercentage'] as const
  const changed = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== is[field])
  if (changed.length === 0) return undefined
  return updateGroup({
    name,
    about: 'update-config',
    reason: changed
      .map((field) => formatDifference(field, String(is[field] ?? 'unset'), String(wanted[field])))
      .join(', '),
    // Its --wait fails in eksctl 0.230, which asks about the status instead of the update.
    steps: [{ kind: 'eksctl', args: ['update', 'nodegroup'], only: { managedNodeGroups: [name] } }],
  })
}

/** Nodes follow the control plane; those with an AMI of their own are not EKS's to upgrade. */
function compareVersion(
  group: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  { config, target }: NodeGroupsRequest,
): EksctlChange | undefined {
  if (config.metadata.version === undefined || hasOwnImage(group, existing)) return undefined
  if (!(compareMinors(target, existing.version) > 0)) return undefined
  return updateGroup({
    name: group.name,
    about: 'version',
    reason: formatDifference('Kubernetes', existing.version, target),
    steps: [
      callEksctl(
        ...['upgrade', 'nodegroup', '--cluster', config.metadata.name, '--name', group.name],
        ...['--kubernetes-version', target],
      ),
    ],
  })
}

function hasOwnImage({ ami }: ConfiguredNodeGroup, { amiType }: ExistingNodeGroup): boolean {
  return ami !== undefined || amiType === 'CUSTOM'
}

function describeImage(
  group: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  { config, target }: NodeGroupsRequest,
): readonly string[] {
  const isBehind = config.metadata.version !== undefined && compareMinors(target, existing.version) > 0
  return isBehind && hasOwnImage(group, existing)
    ? [
        `nodegroup/${group.name} has an AMI of its own and stays at Kubernetes ${existing.version}: set another AMI in a node group with another name.`,
      ]
    : []
}

function compareLaunchTemplate(
  { name, launchTemplate: wanted }: ConfiguredNodeGroup,
  { launchTemplate: is }: ExistingNodeGroup,
  cluster: string,
): EksctlChange | undefined {
  if (wanted?.version === undefined || is?.id !== wanted.id || is.version === wanted.version) return undefined
  return updateGroup({
    name,
    about: 'launch-template',
    reason: formatDifference('version', is.version, wanted.version),
    steps: [
      callEksctl(
        ...['upgrade', 'nodegroup', '--cluster', cluster, '--name', name],
        ...['--launch-template-version', wanted.version],
      ),
    ],
  })
}

/** Node groups that eksctl created and the file no longer names are deleted; those of others are left alone and named. */
function compareUnlisted({ config, existing }: NodeGroupsRequest, own: readonly string[]): Comparison {
  const listed = new Set([...(config.managedNodeGroups ?? []), ...(config.nodeGroups ?? [])].map(({ name }) => name))
  const withStack = existing.stacks.flatMap(({ purpose }) => (purpose.kind === 'node group' ? [purpose.name] : []))
  const unlisted = existing.nodeGroups.filter(({ name }) => !listed.has(name))
  const foreign = unlisted.filter(({ name }) => !withStack.includes(name)).map(({ name }) => name)
  const gone = [
    ...unlisted
      .filter(({ name }) => withStack.includes(name))
      .map(({ name }) => ({ name, type: 'managed node group' })),
    ...own.filter((name) => !listed.has(name)).map((name) => ({ name, type: 'self-managed node group' })),
  ]
  return {
    changes: gone.map(({ name, type }) => deleteGroup(name, type, config.metadata.name)),
    fixed: [],
    notes:
      foreign.length === 0
        ? []
        : [
            `Node groups that eksctl did not create, and the file does not name, are left alone: ${foreign.join(', ')}.`,
          ],
  }
}

function deleteGroup(name: string, type: string, cluster: string): EksctlChange {
  return {
    action: 'delete',
    what: nameGroup(name),
    type,
    reason: 'not in the file; its pods are evicted first',
    destructive: true,
    phase: 'deletions',
    steps: [callEksctl('delete', 'nodegroup', '--cluster', cluster, '--name', name, '--wait')],
  }
}
