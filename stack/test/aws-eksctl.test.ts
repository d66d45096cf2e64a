/** What the emulator has for eksctl: types of CloudFormation, lookups of EC2, SSM and EKS, and stacks that take their time or fail. */

import {
  CloudFormationClient,
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import {
  CreateClusterCommand,
  DescribeAccessEntryCommand,
  DescribeAddonCommand,
  DescribeAddonConfigurationCommand,
  EKSClient,
  ListFargateProfilesCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createClientOptions } from '../../test/setup/account.ts'
import { callEc2, callJsonService, readXmlElements } from '../../test/setup/aws-calls.ts'
import { useStack } from '../../test/setup/stacks.ts'

const { env } = await useStack()
const cloudformation = new CloudFormationClient(createClientOptions(env))
const eks = new EKSClient(createClientOptions(env))
const unique = Date.now().toString(36)
const clusterName = `eksctl-types-${unique}`
const roleArn = 'arn:aws:iam::111122223333:role/any'
beforeAll(async () => {
  await eks.send(
    new CreateClusterCommand({ name: clusterName, roleArn, resourcesVpcConfig: { subnetIds: ['subnet-1'] } }),
  )
})
afterAll(() => {
  cloudformation.destroy()
  eks.destroy()
})

interface StackOptions {
  readonly resources: Readonly<Record<string, object>>
  readonly tags?: Readonly<Record<string, string>>
}

async function createStack(name: string, { resources, tags = {} }: StackOptions): Promise<void> {
  const TemplateBody = JSON.stringify({ Resources: resources })
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
  await cloudformation.send(new CreateStackCommand({ StackName: name, TemplateBody, Tags }))
}

async function waitForStatus(name: string, status: string): Promise<string | undefined> {
  return vi.waitFor(
    async () => {
      const { Stacks: [stack] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName: name }))
      expect(stack?.StackStatus, stack?.StackStatusReason).toBe(status)
      return stack?.StackId
    },
    { timeout: 20_000, interval: 50 },
  )
}

const network = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: 'Vpc' }, GroupDescription: 'nodes' } },
}

test('CloudFormation creates and deletes what eksctl puts into its stacks', async () => {
  const name = `types-${unique}`
  const cluster = { ClusterName: clusterName }
  const policy = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'
  const rule = { GroupId: { Ref: 'Group' }, IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }
  await createStack(name, {
    resources: {
      ...network,
      Address: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
      Gateway: {
        Type: 'AWS::EC2::NatGateway',
        Properties: { SubnetId: { Ref: 'Subnet' }, AllocationId: { 'Fn::GetAtt': ['Address', 'AllocationId'] } },
      },
      Ingress: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: rule },
      Egress: { Type: 'AWS::EC2::SecurityGroupEgress', Properties: rule },
      Block: {
        Type: 'AWS::EC2::VPCCidrBlock',
        Properties: { VpcId: { Ref: 'Vpc' }, AmazonProvidedIpv6CidrBlock: true },
      },
      Entry: {
        Type: 'AWS::EKS::AccessEntry',
        Properties: {
          ...{ ...cluster, PrincipalArn: roleArn, KubernetesGroups: ['dev'] },
          AccessPolicies: [{ PolicyArn: policy, AccessScope: { Type: 'namespace', Namespaces: ['app'] } }],
        },
      },
      Addon: {
        Type: 'AWS::EKS::Addon',
        Properties: { ...cluster, AddonName: 'coredns', AddonVersion: 'v1.12.4-eksbuild.1' },
      },
      Identity: {
        Type: 'AWS::EKS::PodIdentityAssociation',
        Properties: { ...cluster, Namespace: 'app', ServiceAccount: 'app', RoleArn: roleArn },
      },
    },
  })
  await waitForStatus(name, 'CREATE_COMPLETE')
  const { accessEntry } = await eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: roleArn }))
  expect(accessEntry).toMatchObject({ kubernetesGroups: ['dev'], type: 'STANDARD' })
  const { addon } = await eks.send(new DescribeAddonCommand({ clusterName, addonName: 'coredns' }))
  expect(addon).toMatchObject({ addonVersion: 'v1.12.4-eksbuild.1' })
  const listIdentities = async () =>
    (await eks.send(new ListPodIdentityAssociationsCommand({ clusterName }))).associations?.map(
      ({ serviceAccount }) => serviceAccount,
    )
  expect(await listIdentities()).toEqual(['app'])
  await cloudformation.send(new DeleteStackCommand({ StackName: name }))
  await vi.waitFor(async () => expect(await listIdentities()).toEqual([]), { timeout: 20_000, interval: 50 })
  await expect(eks.send(new DescribeAddonCommand({ clusterName, addonName: 'coredns' }))).rejects.toThrow()
})

test('a stack can take its time, or fail at a resource that its tags name', async () => {
  const [slow, failing] = [`slow-${unique}`, `failing-${unique}`]
  await Promise.all([
    createStack(slow, { resources: network, tags: { 'stack.eks-actions.dev/seconds': '1' } }),
    createStack(failing, { resources: network, tags: { 'stack.eks-actions.dev/fails': 'Subnet' } }),
  ])
  await waitForStatus(slow, 'CREATE_IN_PROGRESS')
  await waitForStatus(slow, 'CREATE_COMPLETE')
  await waitForStatus(failing, 'ROLLBACK_COMPLETE')
  const { StackEvents: events = [] } = await cloudformation.send(new DescribeStackEventsCommand({ StackName: failing }))
  expect(events.find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED')).toMatchObject({
    LogicalResourceId: 'Subnet',
    ResourceStatusReason: expect.stringContaining('maximum number') as string,
  })
})

test('a change set is found by the ARN of its stack', async () => {
  const name = `by-arn-${unique}`
  await createStack(name, { resources: network })
  const StackName = await waitForStatus(name, 'CREATE_COMPLETE')
  const TemplateBody = JSON.stringify({ Resources: { Vpc: network.Vpc } })
  await cloudformation.send(new CreateChangeSetCommand({ StackName: name, ChangeSetName: 'less', TemplateBody }))
  const found = await cloudformation.send(new DescribeChangeSetCommand({ StackName, ChangeSetName: 'less' }))
  expect(found).toMatchObject({ StackName: name, ChangeSetName: 'less' })
})

test('nodes have offers of instance types, AMIs and add-on settings', async () => {
  const offers = await callEc2(env, 'DescribeInstanceTypeOfferings', {
    LocationType: 'availability-zone',
    'Filter.1.Name': 'instance-type',
    'Filter.1.Value.1': 'm5.large',
  })
  expect(readXmlElements(offers, 'location')).toEqual(['eu-central-1a', 'eu-central-1b', 'eu-central-1c'])
  const base = '/aws/service/eks/optimized-ami/1.34/amazon-linux-2023/x86_64/standard/recommended'
  const { Parameter } = await callJsonService<{ Parameter: { Value: string } }>(env, 'ssm', 'AmazonSSM.GetParameter', {
    Name: `${base}/image_id`,
  })
  expect(Parameter.Value).toMatch(/^ami-[0-9a-f]{17}$/)
  const settings = { addonName: 'vpc-cni', addonVersion: 'v1.20.4-eksbuild.1' }
  expect(await eks.send(new DescribeAddonConfigurationCommand(settings))).toMatchObject(settings)
  expect((await eks.send(new ListFargateProfilesCommand({ clusterName }))).fargateProfileNames).toEqual([])
})
