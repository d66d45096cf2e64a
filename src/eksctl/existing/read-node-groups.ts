import type { EksNodegroup } from '../../aws/clients.ts'
import { callAws } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { isRecord, toRecord } from '../../runner/records.ts'
import type { EksctlStack, ExistingNodeGroup, ExistingVolume } from './model.ts'
import { readPages } from './pages.ts'
import { readTemplateResources, type TemplateResources } from './templates.ts'

/** The managed node groups; volumes are read from the templates of their stacks. */
export async function readNodeGroups(
  clusterName: string,
  stacks: readonly EksctlStack[],
  aws: AwsSession,
): Promise<readonly ExistingNodeGroup[]> {
  const eks = await aws.client('eks')
  const what = `the node groups of ${clusterName} could not be read`
  const names = await callAws({ what, action: 'eks:ListNodegroups' }, () =>
    readPages(
      (next) => eks.listNodegroups({ clusterName, ...next }),
      ({ nodegroups }) => nodegroups,
    ),
  )
  return Promise.all(
    names.map(async (nodegroupName) => {
      const stack = stacks.find(({ purpose }) => purpose.kind === 'node group' && purpose.name === nodegroupName)
      const [{ nodegroup }, volume] = await Promise.all([
        callAws({ what, action: 'eks:DescribeNodegroup' }, () => eks.describeNodegroup({ clusterName, nodegroupName })),
        stack === undefined ? undefined : readVolume(stack.name, aws),
      ])
      return toNodeGroup(nodegroupName, nodegroup ?? {}, volume)
    }),
  )
}

function toNodeGroup(name: string, group: EksNodegroup, volume: ExistingVolume | undefined): ExistingNodeGroup {
  const { scalingConfig: size, updateConfig, launchTemplate } = group
  const labels = Object.entries(group.labels ?? {}).filter(([key]) => !key.startsWith('alpha.eksctl.io/'))
  return {
    name,
    status: group.status ?? '',
    version: group.version ?? '',
    instanceTypes: group.instanceTypes ?? [],
    capacityType: group.capacityType ?? 'ON_DEMAND',
    amiType: group.amiType ?? '',
    minSize: size?.minSize ?? 0,
    maxSize: size?.maxSize ?? 0,
    desiredSize: size?.desiredSize ?? 0,
    labels: Object.fromEntries(labels),
    taints: (group.taints ?? []).map(({ key = '', value = '', effect = '' }) => ({ key, value, effect })),
    updateConfig: {
      ...(updateConfig?.maxUnavailable === undefined ? {} : { maxUnavailable: updateConfig.maxUnavailable }),
      ...(updateConfig?.maxUnavailablePercentage === undefined
        ? {}
        : { maxUnavailablePercentage: updateConfig.maxUnavailablePercentage }),
    },
    subnets: group.subnets ?? [],
    nodeRole: group.nodeRole,
    launchTemplate:
      launchTemplate?.id === undefined ? undefined : { id: launchTemplate.id, version: launchTemplate.version ?? '' },
    tags: group.tags ?? {},
    volume,
  }
}

/** The first volume of the launch template in a stack; undefined if there is no stack or volume any more. */
async function readVolume(stack: string, aws: AwsSession): Promise<ExistingVolume | undefined> {
  return parseVolume(await readTemplateResources(stack, aws))
}

function parseVolume(resources: TemplateResources): ExistingVolume | undefined {
  const found = Object.values(resources).find(({ Type: type }) => type === 'AWS::EC2::LaunchTemplate')
  const data = toRecord(toRecord(found?.Properties).LaunchTemplateData)
  const [mapping] = Array.isArray(data.BlockDeviceMappings) ? (data.BlockDeviceMappings as unknown[]) : []
  const { Ebs: disk } = toRecord(mapping)
  if (!isRecord(disk)) return undefined
  return {
    size: toNumber(disk.VolumeSize),
    type: toString(disk.VolumeType),
    encrypted: disk.Encrypted === undefined ? undefined : disk.Encrypted === true || disk.Encrypted === 'true',
    iops: toNumber(disk.Iops),
    throughput: toNumber(disk.Throughput),
    kmsKey: toString(disk.KmsKeyId),
  }
}

function toNumber(value: unknown): number | undefined {
  const number = Number(value)
  return value === undefined || Number.isNaN(number) ? undefined : number
}

function toString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
