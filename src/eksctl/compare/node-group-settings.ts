import type { ConfiguredNodeGroup } from '../config/model.ts'
import type { ExistingNodeGroup } from '../existing/model.ts'
import { formatDifference, type FixedDifference, formatList, hasSameEntries } from './changes.ts'

/** A setting that eksctl reads when it creates a group; undefined in the file means that it does not matter. */
interface Setting {
  readonly name: string
  readonly wanted: string | undefined
  /** Undefined if it could not be read. */
  readonly is: string | undefined
}

/** Settings of a managed node group that differ from the file, and that eksctl passes over in silence. */
export function findFixedNodeGroupDifferences(
  group: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  cluster: string,
): readonly FixedDifference[] {
  const what = `nodegroup/${group.name}`
  const renamed = `give the node group another name: apply creates the new one, then deletes ${group.name}`
  return [
    ...listSettings(group, existing).flatMap(({ name, wanted, is }) =>
      wanted === undefined || is === undefined || wanted === is
        ? []
        : [{ what, difference: formatDifference(name, is, wanted), way: renamed }],
    ),
    ...findTaintDifference(group, existing, cluster),
    ...findTagDifference(group, existing),
  ]
}

function listSettings(group: ConfiguredNodeGroup, existing: ExistingNodeGroup): readonly Setting[] {
  const { volume, launchTemplate } = existing
  const types = group.instanceTypes ?? (group.instanceType === undefined ? undefined : [group.instanceType])
  const hasSameSubnets = group.subnets === undefined || hasSameEntries(group.subnets, existing.subnets)
  return [
    {
      name: 'instanceTypes',
      wanted: types === undefined ? undefined : formatList(types),
      // A launch template of the user may name them instead.
      is: existing.instanceTypes.length === 0 ? undefined : formatList(existing.instanceTypes),
    },
    { name: 'spot', wanted: group.spot?.toString(), is: String(existing.capacityType === 'SPOT') },
    { name: 'amiFamily', wanted: toAmiKind(group.amiFamily), is: toAmiKindOfType(existing.amiType) },
    // By ID only: names of zones and of eksctl's own subnets say nothing about IDs.
    {
      name: 'subnets',
      wanted: group.subnets?.every((id) => id.startsWith('subnet-')) === true ? formatList(group.subnets) : undefined,
      is: hasSameSubnets ? undefined : formatList(existing.subnets),
    },
    { name: 'iam.instanceRoleARN', wanted: group.iam?.instanceRoleARN, is: existing.nodeRole },
    { name: 'launchTemplate.id', wanted: group.launchTemplate?.id, is: launchTemplate?.id },
    { name: 'volumeSize', wanted: group.volumeSize?.toString(), is: volume?.size?.toString() },
    { name: 'volumeType', wanted: group.volumeType, is: volume?.type },
    {
      name: 'volumeEncrypted',
      wanted: group.volumeEncrypted?.toString(),
      is: volume === undefined ? undefined : String(volume.encrypted ?? false),
    },
    { name: 'volumeIOPS', wanted: group.volumeIOPS?.toString(), is: volume?.iops?.toString() },
    { name: 'volumeThroughput', wanted: group.volumeThroughput?.toString(), is: volume?.throughput?.toString() },
    { name: 'volumeKmsKeyID', wanted: group.volumeKmsKeyID, is: volume?.kmsKey },
  ]
}

/** `AmazonLinux2023` and `AL2023_x86_64_STANDARD` name the same; EKS API Reference, Nodegroup, amiType. */
const amiKinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^AmazonLinux2023$/, /^AL2023_/],
  [/^AmazonLinux2$/, /^AL2_/],
  [/^Bottlerocket$/, /^BOTTLEROCKET_/],
  [/^Windows.*2019.*Core/, /^WINDOWS_CORE_2019/],
  [/^Windows.*2019.*Full/, /^WINDOWS_FULL_2019/],
  [/^Windows.*2022.*Core/, /^WINDOWS_CORE_2022/],
  [/^Windows.*2022.*Full/, /^WINDOWS_FULL_2022/],
]

function toAmiKind(family: string | undefined): string | undefined {
  const found = amiKinds.findIndex(([pattern]) => pattern.test(family ?? ''))
  return found === -1 ? undefined : family
}

/** The family of an AMI type as eksctl writes it; undefined for AMIs of the user's own. */
function toAmiKindOfType(type: string): string | undefined {
  const names = [
    'AmazonLinux2023',
    'AmazonLinux2',
    'Bottlerocket',
    'WindowsServer2019CoreContainer',
    'WindowsServer2019FullContainer',
    'WindowsServer2022CoreContainer',
    'WindowsServer2022FullContainer',
  ]
  const found = amiKinds.findIndex(([, pattern]) => pattern.test(type))
  return found === -1 ? undefined : names[found]
}

type Taint = ExistingNodeGroup['taints'][number]

/** EKS can change taints, eksctl cannot. */
function findTaintDifference(
  { name, taints }: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
  cluster: string,
): readonly FixedDifference[] {
  if (taints === undefined) return []
  const wanted = taints.map(({ key, value = '', effect }) => formatTaint({ key, value, effect }))
  const is = existing.taints.map(formatTaint)
  if (hasSameEntries(wanted, is)) return []
  return [
    {
      what: `nodegroup/${name}`,
      difference: formatDifference('taints', formatList(is), formatList(wanted)),
      way: `aws eks update-nodegroup-config --cluster-name ${cluster} --nodegroup-name ${name} --taints …`,
    },
  ]
}

/** EKS says `NO_SCHEDULE`, Kubernetes and eksctl say `NoSchedule`. */
function formatTaint({ key, value, effect }: Taint): string {
  const kind = effect.toLowerCase().replaceAll('_', '')
  const names: Readonly<Record<string, string>> = {
    noschedule: 'NoSchedule',
    noexecute: 'NoExecute',
    prefernoschedule: 'PreferNoSchedule',
  }
  return `${key}=${value}:${names[kind] ?? effect}`
}

function findTagDifference(
  { name, tags = {} }: ConfiguredNodeGroup,
  existing: ExistingNodeGroup,
): readonly FixedDifference[] {
  const differing = Object.entries(tags).filter(([key, value]) => existing.tags[key] !== value)
  if (differing.length === 0) return []
  return [
    {
      what: `nodegroup/${name}`,
      difference: `tags: ${differing.map(([key, value]) => formatDifference(key, existing.tags[key] ?? 'none', value)).join(', ')}`,
      way: 'aws eks tag-resource with the ARN of the node group; eksctl sets tags at creation only',
    },
  ]
}
