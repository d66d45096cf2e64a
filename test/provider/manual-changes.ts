/** Changes that somebody makes by hand in the account of an environment. */

import { ECRClient, PutImageScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EKSClient, UpdateClusterConfigCommand, UpdateNodegroupConfigCommand } from '@aws-sdk/client-eks'
import { DetachRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { createClientOptions } from '../setup/account.ts'
import { callEc2, callJsonService } from '../setup/aws-calls.ts'
import type { ShippedEnvironment } from './shipped-environment.ts'

/**
 * Makes changes by hand: four in the network, three around the cluster, one in the registry.
 * @returns for each root the addresses that they concern
 */
export async function changeByHand(
  environment: ShippedEnvironment,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    '10-vpc': await changeNetwork(environment),
    '20-eks': await changeCluster(environment),
    ...(environment.roots.includes('30-ecr') ? { '30-ecr': await changeRegistry(environment) } : {}),
    ...(environment.roots.includes('40-runners') ? { '40-runners': await changeRunners(environment) } : {}),
  }
}

/** What differs in the plan that undoes them, where no resource is missing. */
export const attributesByHand = [
  ...['tags', 'tags_all', 'ingress', 'rule_no', 'action', 'protocol', 'cidr_block', 'from_port', 'to_port'],
  ...['scaling_config', 'max_size', 'zonal_shift_config', 'enabled', 'retention_in_days'],
  ...['image_scanning_configuration', 'scan_on_push'],
]

async function changeNetwork({ env, readState }: ShippedEnvironment): Promise<readonly string[]> {
  const state = await readState('10-vpc')
  const readId = (address: string): string => String(state.get(address)?.attributes.id)
  const vpc = 'module.vpc.aws_vpc.this'
  await callEc2(env, 'CreateTags', { 'ResourceId.1': readId(vpc), 'Tag.1.Key': 'Environment', 'Tag.1.Value': 'mine' })
  const flowLog = 'module.vpc.aws_flow_log.this[0]'
  await callEc2(env, 'DeleteFlowLogs', { 'FlowLogId.1': readId(flowLog) })
  const route = 'module.vpc.aws_route.internet'
  const RouteTableId = String(state.get(route)?.attributes.route_table_id)
  await callEc2(env, 'DeleteRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0' })
  const acl = 'module.vpc.aws_network_acl.public'
  const entry = { RuleNumber: '999', Protocol: '6', RuleAction: 'allow', Egress: 'false', CidrBlock: '0.0.0.0/0' }
  const ports = { 'PortRange.From': '22', 'PortRange.To': '22' }
  await callEc2(env, 'CreateNetworkAclEntry', { NetworkAclId: readId(acl), ...entry, ...ports })
  return [vpc, flowLog, route, acl]
}

async function changeCluster(environment: ShippedEnvironment): Promise<readonly string[]> {
  const { env, readState, readSettings } = environment
  const state = await readState('20-eks')
  const module = readSettings().eks.compute === 'auto' ? 'module.eks_auto[0]' : 'module.eks[0]'
  const attachment = `${module}.aws_iam_role_policy_attachment.node["registry"]`
  const { role: RoleName, policy_arn: PolicyArn } = readTexts(state.get(attachment)?.attributes)
  await new IAMClient(createClientOptions(env)).send(new DetachRolePolicyCommand({ RoleName, PolicyArn }))
  const logs = await changeRetention(environment, '20-eks', module)
  return [await changeCapacity(environment, state, module), attachment, logs]
}

async function changeRunners(environment: ShippedEnvironment): Promise<readonly string[]> {
  return [await changeRetention(environment, '40-runners', 'module.runners')]
}

async function changeRetention({ env, readState }: ShippedEnvironment, root: string, module: string): Promise<string> {
  const address = `${module}.aws_cloudwatch_log_group.this`
  const { name: logGroupName } = readTexts((await readState(root)).get(address)?.attributes)
  await callJsonService(env, 'logs', 'Logs_20140328.PutRetentionPolicy', { logGroupName, retentionInDays: 1 })
  return address
}

/** The size of a node group, or, where EKS runs the nodes, whether a zone can be left. */
async function changeCapacity(
  { env }: ShippedEnvironment,
  state: Awaited<ReturnType<ShippedEnvironment['readState']>>,
  module: string,
): Promise<string> {
  const eks = new EKSClient(createClientOptions(env))
  const group = [...state.keys()].find((address) => address.startsWith(`${module}.aws_eks_node_group.this`))
  if (group !== undefined) {
    const { cluster_name: clusterName, node_group_name: nodegroupName } = readTexts(state.get(group)?.attributes)
    const scalingConfig = { maxSize: 40 }
    await eks.send(new UpdateNodegroupConfigCommand({ clusterName, nodegroupName, scalingConfig }))
    return group
  }
  const cluster = `${module}.aws_eks_cluster.this`
  const { name } = readTexts(state.get(cluster)?.attributes)
  await eks.send(new UpdateClusterConfigCommand({ name, zonalShiftConfig: { enabled: false } }))
  return cluster
}

async function changeRegistry({ env, readState }: ShippedEnvironment): Promise<readonly string[]> {
  const state = await readState('30-ecr')
  const [repository = ''] = [...state.keys()].filter((address) => address.includes('aws_ecr_repository.'))
  const { name: repositoryName } = readTexts(state.get(repository)?.attributes)
  await new ECRClient(createClientOptions(env)).send(
    new PutImageScanningConfigurationCommand({ repositoryName, imageScanningConfiguration: { scanOnPush: false } }),
  )
  return [repository]
}

function readTexts(attributes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  return attributes as Readonly<Record<string, string>>
}
