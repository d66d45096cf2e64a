/**
 * What the stack adds to MiniStack, one test each, read through the models of the AWS SDK, or in the XML of EC2. The real
 * provider reads the same in the tests of the environments.
 */

import {
  CreatePullThroughCacheRuleCommand,
  CreateRepositoryCreationTemplateCommand,
  DeletePullThroughCacheRuleCommand,
  DeleteRepositoryCreationTemplateCommand,
  DescribePullThroughCacheRulesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  ECRClient,
  UpdateRepositoryCreationTemplateCommand,
} from '@aws-sdk/client-ecr'
import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateAddonCommand,
  CreateClusterCommand,
  CreateNodegroupCommand,
  CreatePodIdentityAssociationCommand,
  DeleteClusterCommand,
  DescribeAddonVersionsCommand,
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeInsightCommand,
  DescribeInsightsRefreshCommand,
  DescribeNodegroupCommand,
  DescribeUpdateCommand,
  EKSClient,
  ListInsightsCommand,
  ListTagsForResourceCommand,
  ListUpdatesCommand,
  StartInsightsRefreshCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAddonCommand,
  UpdateClusterConfigCommand,
  UpdateClusterVersionCommand,
  UpdateNodegroupConfigCommand,
  UpdateNodegroupVersionCommand,
} from '@aws-sdk/client-eks'
import { GetPolicyCommand, GetPolicyVersionCommand, IAMClient } from '@aws-sdk/client-iam'
import { beforeAll, describe, expect, test } from 'vitest'
import { callEc2, callJsonService, readXmlElements } from '../../test/setup/aws-calls.ts'
import { plantInCluster } from '../../test/setup/account.ts'
import { useStack } from '../../test/setup/stacks.ts'

const stack = await useStack()
const facts = stack.facts.aws ?? {}
const options = {
  endpoint: String(facts.url),
  region: String(facts.region),
  // An account of its own: whatever other tests create is not here.
  credentials: { accessKeyId: '222233334444', secretAccessKey: 'test' },
}
const eks = new EKSClient(options)
const ecr = new ECRClient(options)
const env = { ...stack.env, AWS_ACCESS_KEY_ID: '222233334444' }
const readFirst = (xml: string, name: string): string => readXmlElements(xml, name)[0] ?? ''

let vpcId: string
let subnetId: string
beforeAll(async () => {
  vpcId = readFirst(await callEc2(env, 'CreateVpc', { CidrBlock: '10.7.0.0/16' }), 'vpcId')
  subnetId = readFirst(await callEc2(env, 'CreateSubnet', { VpcId: vpcId, CidrBlock: '10.7.0.0/24' }), 'subnetId')
})

const roleArn = 'arn:aws:iam::222233334444:role/any'
let clusters = 0
async function createCluster(settings: object = {}): Promise<string> {
  const name = `additions-${clusters++}`
  await eks.send(
    new CreateClusterCommand({
      name,
      roleArn,
      resourcesVpcConfig: { subnetIds: [subnetId] },
      version: '1.33',
      ...settings,
    }),
  )
  return name
}

describe('network ACLs', () => {
  const createAcl = async (): Promise<string> =>
    readFirst(await callEc2(env, 'CreateNetworkAcl', { VpcId: vpcId }), 'networkAclId')
  const describeOfSubnet = (subnet: string): Promise<string> =>
    callEc2(env, 'DescribeNetworkAcls', { 'Filter.1.Name': 'association.subnet-id', 'Filter.1.Value.1': subnet })

  test('are found by the subnet, which keeps exactly one association when it moves', async () => {
    const initial = await describeOfSubnet(subnetId)
    expect(readXmlElements(initial, 'default')).toEqual(['true'])
    expect(readXmlElements(initial, 'subnetId')).toEqual([subnetId])
    const acl = await createAcl()
    await callEc2(env, 'ReplaceNetworkAclAssociation', {
      AssociationId: readFirst(initial, 'networkAclAssociationId'),
      NetworkAclId: acl,
    })
    const moved = await describeOfSubnet(subnetId)
    expect(new Set(readXmlElements(moved, 'networkAclId'))).toEqual(new Set([acl]))
    expect(readXmlElements(moved, 'subnetId')).toEqual([subnetId])
    expect(await describeOfSubnet('subnet-0123456789abcdef0')).toContain('<networkAclSet/>')
    const unknown = { AssociationId: 'aclassoc-0123456789abcdef0', NetworkAclId: acl }
    await expect(callEc2(env, 'ReplaceNetworkAclAssociation', unknown)).rejects.toThrow('InvalidAssociationID.NotFound')
  })

  test('have entries with ports, and each number once', async () => {
    const NetworkAclId = await createAcl()
    const entry = { NetworkAclId, Egress: 'false', Protocol: '6', RuleAction: 'allow', CidrBlock: '10.0.0.0/8' }
    const ports = { 'PortRange.From': '443', 'PortRange.To': '444' }
    await callEc2(env, 'CreateNetworkAclEntry', { ...entry, ...ports, RuleNumber: '100' })
    await callEc2(env, 'CreateNetworkAclEntry', { ...entry, RuleNumber: '200', 'Icmp.Code': '-1', 'Icmp.Type': '8' })
    const described = await callEc2(env, 'DescribeNetworkAcls', { 'NetworkAclId.1': NetworkAclId })
    expect(described).toContain('<portRange><from>443</from><to>444</to></portRange>')
    expect(described).toContain('<icmpTypeCode><code>-1</code><type>8</type></icmpTypeCode>')
    const again = callEc2(env, 'CreateNetworkAclEntry', { ...entry, RuleNumber: '100' })
    await expect(again).rejects.toThrow('NetworkAclEntryAlreadyExists')
  })
})

test('flow logs keep role, group, interval, format and tags', async () => {
  const group = 'arn:aws:logs:eu-central-1:222233334444:log-group:/vpc/flow'
  const created = await callEc2(env, 'CreateFlowLogs', {
    ResourceType: 'VPC',
    'ResourceId.1': vpcId,
    TrafficType: 'REJECT',
    LogDestination: group,
    DeliverLogsPermissionArn: roleArn,
    MaxAggregationInterval: '60',
    'TagSpecification.1.ResourceType': 'vpc-flow-log',
    'TagSpecification.1.Tag.1.Key': 'Name',
    'TagSpecification.1.Tag.1.Value': 'flow',
  })
  const described = await callEc2(env, 'DescribeFlowLogs', {
    'Filter.1.Name': 'resource-id',
    'Filter.1.Value.1': vpcId,
  })
  const read = (name: string): string => readXmlElements(described, name).join()
  expect(read('flowLogId')).toBe(readFirst(created, 'item'))
  expect(read('trafficType')).toBe('REJECT')
  expect(read('logDestination')).toBe(group)
  expect(read('logGroupName')).toBe('/vpc/flow')
  expect(read('deliverLogsPermissionArn')).toBe(roleArn)
  expect(read('maxAggregationInterval')).toBe('60')
  expect(read('logFormat')).toContain('${srcaddr} ${dstaddr}')
  expect(described).toContain('<key>Name</key><value>flow</value>')
})

describe('EKS clusters', () => {
  test('keep the settings of EKS Auto Mode, and have an issuer with TLS', async () => {
    const settings = {
      computeConfig: { enabled: true, nodePools: ['general-purpose'], nodeRoleArn: roleArn },
      storageConfig: { blockStorage: { enabled: true } },
      upgradePolicy: { supportType: 'STANDARD' },
      zonalShiftConfig: { enabled: true },
      accessConfig: { authenticationMode: 'API' },
    } as const
    const kubernetesNetworkConfig = { elasticLoadBalancing: { enabled: true } }
    const name = await createCluster({ ...settings, kubernetesNetworkConfig })
    const { cluster } = await eks.send(new DescribeClusterCommand({ name }))
    expect(cluster).toMatchObject({ ...settings, kubernetesNetworkConfig })
    expect(cluster?.identity?.oidc?.issuer).toMatch(
      /^https:\/\/oidc\.eks\.eu-central-1\.amazonaws\.com\/id\/[0-9A-F]+$/,
    )
  })

  test('have a security group in their VPC for as long as they exist', async () => {
    const name = await createCluster()
    const { cluster } = await eks.send(new DescribeClusterCommand({ name }))
    expect(cluster?.resourcesVpcConfig?.vpcId).toBe(vpcId)
    const groupId = cluster?.resourcesVpcConfig?.clusterSecurityGroupId ?? ''
    const describeGroup = (): Promise<string> => callEc2(env, 'DescribeSecurityGroups', { 'GroupId.1': groupId })
    const group = await describeGroup()
    expect(readXmlElements(group, 'groupName')).toEqual([`eks-cluster-sg-${name}`])
    expect(readXmlElements(group, 'vpcId')).toEqual([vpcId])
    await eks.send(new DeleteClusterCommand({ name }))
    await expect(describeGroup()).rejects.toThrow('InvalidGroup.NotFound')
  })

  test('change their settings in updates that can be followed', async () => {
    const name = await createCluster()
    const { update } = await eks.send(
      new UpdateClusterConfigCommand({
        name,
        resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['203.0.113.0/24'] },
      }),
    )
    expect(update?.type).toBe('EndpointAccessUpdate')
    const followed = await eks.send(new DescribeUpdateCommand({ name, updateId: update?.id }))
    expect(followed.update).toMatchObject({ id: update?.id, status: 'Successful' })
    expect((await eks.send(new ListUpdatesCommand({ name }))).updateIds).toContain(update?.id)
    const { cluster } = await eks.send(new DescribeClusterCommand({ name }))
    expect(cluster?.resourcesVpcConfig).toMatchObject({ publicAccessCidrs: ['203.0.113.0/24'], subnetIds: [subnetId] })
    await expect(eks.send(new DescribeUpdateCommand({ name, updateId: 'none' }))).rejects.toThrow('No update found')
  })

  test('are upgraded by one minor version, never by two and never back', async () => {
    const name = await createCluster()
    const upgrade = (version: string): Promise<object> => eks.send(new UpdateClusterVersionCommand({ name, version }))
    await expect(upgrade('1.35')).rejects.toThrow('Unsupported Kubernetes minor version update from 1.33 to 1.35')
    await upgrade('1.34')
    expect((await eks.send(new DescribeClusterCommand({ name }))).cluster?.version).toBe('1.34')
    await expect(upgrade('1.33')).rejects.toThrow('Unsupported Kubernetes minor version update')
  })

  test('can have the versions and add-ons that EKS lists', async () => {
    const { clusterVersions = [] } = await eks.send(new DescribeClusterVersionsCommand({}))
    expect(clusterVersions.filter(({ defaultVersion }) => defaultVersion).map((each) => each.clusterVersion)).toEqual([
      '1.34',
    ])
    const { addons = [] } = await eks.send(
      new DescribeAddonVersionsCommand({ addonName: 'kube-proxy', kubernetesVersion: '1.33' }),
    )
    expect(addons.map(({ addonVersions }) => addonVersions?.map(({ addonVersion }) => addonVersion))).toEqual([
      ['v1.33.2-eksbuild.1', 'v1.32.2-eksbuild.1', 'v1.31.2-eksbuild.1'],
    ])
    const name = await createCluster()
    await eks.send(new CreateAddonCommand({ clusterName: name, addonName: 'coredns' }))
    const { update } = await eks.send(
      new UpdateAddonCommand({ clusterName: name, addonName: 'coredns', addonVersion: 'v1.12.4-eksbuild.1' }),
    )
    const followed = await eks.send(new DescribeUpdateCommand({ name, addonName: 'coredns', updateId: update?.id }))
    expect(followed.update?.status).toBe('Successful')
  })
})

describe('EKS node groups', () => {
  const createGroup = async (clusterName: string, settings: object = {}): Promise<void> => {
    const required = { clusterName, nodegroupName: 'base', subnets: [subnetId], nodeRole: roleArn }
    await eks.send(new CreateNodegroupCommand({ ...required, ...settings }))
  }
  const readGroup = async (clusterName: string) =>
    (await eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName: 'base' }))).nodegroup

  test('take AMI and disk from a launch template that sets them', async () => {
    const created = await callEc2(env, 'CreateLaunchTemplate', {
      LaunchTemplateName: 'own-image',
      'LaunchTemplateData.ImageId': 'ami-0123456789abcdef0',
    })
    const id = readFirst(created, 'launchTemplateId')
    const clusterName = await createCluster()
    await createGroup(clusterName, { launchTemplate: { id, version: '1' } })
    const group = await readGroup(clusterName)
    expect(group).toMatchObject({ amiType: 'CUSTOM', releaseVersion: 'ami-0123456789abcdef0' })
    expect(group?.launchTemplate).toEqual({ id, name: 'own-image', version: '1' })
    expect(group?.diskSize).toBeUndefined()
    expect(group?.resources?.remoteAccessSecurityGroup).toBeUndefined()
  })

  test('change size, labels and taints', async () => {
    const clusterName = await createCluster()
    await createGroup(clusterName, {
      labels: { kept: 'yes', gone: 'yes' },
      taints: [{ key: 'gpu', value: 'a', effect: 'NO_SCHEDULE' }],
    })
    expect(await readGroup(clusterName)).toMatchObject({
      version: '1.33',
      releaseVersion: expect.stringMatching(/^1\.33\./) as string,
      amiType: 'AL2023_x86_64_STANDARD',
      updateConfig: { maxUnavailable: 1 },
    })
    await eks.send(
      new UpdateNodegroupConfigCommand({
        clusterName,
        nodegroupName: 'base',
        scalingConfig: { minSize: 2, maxSize: 5, desiredSize: 3 },
        labels: { addOrUpdateLabels: { added: 'yes' }, removeLabels: ['gone'] },
        taints: { addOrUpdateTaints: [{ key: 'gpu', value: 'b', effect: 'NO_SCHEDULE' }] },
      }),
    )
    expect(await readGroup(clusterName)).toMatchObject({
      scalingConfig: { minSize: 2, maxSize: 5, desiredSize: 3 },
      labels: { kept: 'yes', added: 'yes' },
      taints: [{ key: 'gpu', value: 'b', effect: 'NO_SCHEDULE' }],
    })
  })

  test('follow the version of the control plane, never ahead of it', async () => {
    const clusterName = await createCluster()
    await createGroup(clusterName)
    const upgrade = (version?: string) =>
      eks.send(new UpdateNodegroupVersionCommand({ clusterName, nodegroupName: 'base', version }))
    await expect(upgrade('1.34')).rejects.toThrow('is newer than control plane version 1.33')
    await eks.send(new UpdateClusterVersionCommand({ name: clusterName, version: '1.34' }))
    await upgrade()
    expect(await readGroup(clusterName)).toMatchObject({
      version: '1.34',
      releaseVersion: expect.stringMatching(/^1\.34\./) as string,
    })
  })
})

test('nodes of EKS Auto Mode have access entries of type EC2, with a policy', async () => {
  const clusterName = await createCluster()
  const principalArn = roleArn
  await eks.send(new CreateAccessEntryCommand({ clusterName, principalArn, type: 'EC2' }))
  const policyArn = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSAutoNodePolicy'
  const associate = (principal: string) =>
    eks.send(
      new AssociateAccessPolicyCommand({
        clusterName,
        principalArn: principal,
        policyArn,
        accessScope: { type: 'cluster' },
      }),
    )
  expect((await associate(principalArn)).associatedAccessPolicy).toMatchObject({ policyArn })
  const linux = `${roleArn}-linux`
  await eks.send(new CreateAccessEntryCommand({ clusterName, principalArn: linux, type: 'EC2_LINUX' }))
  await expect(associate(linux)).rejects.toThrow('STANDARD')
})

test('everything in EKS can be tagged, and is shown with its tags', async () => {
  const clusterName = await createCluster({ tags: { first: '1' } })
  const { association } = await eks.send(
    new CreatePodIdentityAssociationCommand({ clusterName, namespace: 'app', serviceAccount: 'app', roleArn }),
  )
  const { cluster } = await eks.send(new DescribeClusterCommand({ name: clusterName }))
  for (const resourceArn of [cluster?.arn, association?.associationArn]) {
    await eks.send(new TagResourceCommand({ resourceArn, tags: { second: '2', third: '3', fourth: '4' } }))
    await eks.send(new UntagResourceCommand({ resourceArn, tagKeys: ['first', 'third'] }))
    const { tags } = await eks.send(new ListTagsForResourceCommand({ resourceArn }))
    expect(tags).toEqual({ second: '2', fourth: '4' })
  }
  const changed = await eks.send(new DescribeClusterCommand({ name: clusterName }))
  expect(changed.cluster?.tags).toEqual({ second: '2', fourth: '4' })
  const resourceArn = cluster?.arn?.replace(clusterName, 'other')
  await expect(eks.send(new TagResourceCommand({ resourceArn, tags: {} }))).rejects.toThrow('No resource found')
})

describe('EKS insights', () => {
  test('are planted by tests, listed by version, described and refreshed', async () => {
    const clusterName = await createCluster()
    const status = (of: string) => ({ status: of, reason: 'because' })
    const insight = {
      ...{ id: 'i-1', name: 'Deprecated APIs removed in Kubernetes v1.34', kubernetesVersion: '1.34' },
      ...{ lastRefreshTime: 1_700_000_000, insightStatus: status('ERROR') },
      categorySpecificSummary: {
        deprecationDetails: [
          { usage: '/apis/x', clientStats: [{ userAgent: 'old/1.0', lastRequestTime: 1_700_000_000 }] },
        ],
      },
    }
    const passing = {
      id: 'i-2',
      name: 'Kubelet version skew',
      kubernetesVersion: '1.35',
      insightStatus: status('PASSING'),
    }
    await plantInCluster(env, clusterName, { insights: [insight, passing] })
    const filter = { kubernetesVersions: ['1.34'] }
    const { insights = [] } = await eks.send(new ListInsightsCommand({ clusterName, filter }))
    expect(insights).toEqual([expect.objectContaining({ id: 'i-1', lastRefreshTime: new Date(1_700_000_000_000) })])
    const described = await eks.send(new DescribeInsightCommand({ clusterName, id: 'i-1' }))
    const [detail] = described.insight?.categorySpecificSummary?.deprecationDetails ?? []
    expect(detail?.clientStats).toEqual([{ userAgent: 'old/1.0', lastRequestTime: new Date(1_700_000_000_000) }])
    expect((await eks.send(new StartInsightsRefreshCommand({ clusterName }))).status).toBe('IN_PROGRESS')
    expect((await eks.send(new DescribeInsightsRefreshCommand({ clusterName }))).status).toBe('COMPLETED')
    const [fresh] = (await eks.send(new ListInsightsCommand({ clusterName, filter }))).insights ?? []
    expect(fresh?.lastRefreshTime?.getFullYear()).toBeGreaterThan(2023)
    await expect(eks.send(new DescribeInsightCommand({ clusterName, id: 'i-9' }))).rejects.toThrow('No insight found')
  })

  test('stand beside versions with dates of support, and add-ons that only older clusters can have', async () => {
    const { clusterVersions = [] } = await eks.send(new DescribeClusterVersionsCommand({}))
    expect(clusterVersions.map(({ versionStatus }) => versionStatus)).toEqual([
      ...['STANDARD_SUPPORT', 'STANDARD_SUPPORT', 'STANDARD_SUPPORT', 'STANDARD_SUPPORT'],
      'EXTENDED_SUPPORT',
    ])
    for (const { endOfStandardSupportDate: standard, endOfExtendedSupportDate: extended } of clusterVersions)
      expect(Number(extended)).toBeGreaterThan(Number(standard))
    const listVersions = async (kubernetesVersion: string) => {
      const addonName = 'coredns'
      const { addons = [] } = await eks.send(new DescribeAddonVersionsCommand({ addonName, kubernetesVersion }))
      return addons[0]?.addonVersions?.length
    }
    expect(await listVersions('1.33')).toBe(2)
    expect(await listVersions('1.34')).toBe(1)
  })
})

describe('ECR', () => {
  test('has rules for pulling through', async () => {
    const ecrRepositoryPrefix = 'k8s'
    const rule = { ecrRepositoryPrefix, upstreamRegistryUrl: 'registry.k8s.io' }
    await ecr.send(new CreatePullThroughCacheRuleCommand(rule))
    await expect(ecr.send(new CreatePullThroughCacheRuleCommand(rule))).rejects.toThrow(
      expect.objectContaining({ name: 'PullThroughCacheRuleAlreadyExistsException' }) as Error,
    )
    const found = await ecr.send(new DescribePullThroughCacheRulesCommand({ ecrRepositoryPrefixes: ['k8s'] }))
    expect(found.pullThroughCacheRules).toEqual([expect.objectContaining({ ...rule, registryId: '222233334444' })])
    await ecr.send(new DeletePullThroughCacheRuleCommand({ ecrRepositoryPrefix }))
    await expect(
      ecr.send(new DescribePullThroughCacheRulesCommand({ ecrRepositoryPrefixes: ['k8s'] })),
    ).rejects.toThrow(expect.objectContaining({ name: 'PullThroughCacheRuleNotFoundException' }) as Error)
  })

  test('has templates for repositories that it creates', async () => {
    const template = { prefix: 'k8s', appliedFor: ['PULL_THROUGH_CACHE' as const] }
    await ecr.send(new CreateRepositoryCreationTemplateCommand({ ...template, imageTagMutability: 'MUTABLE' }))
    await ecr.send(new UpdateRepositoryCreationTemplateCommand({ prefix: 'k8s', imageTagMutability: 'IMMUTABLE' }))
    const found = await ecr.send(new DescribeRepositoryCreationTemplatesCommand({}))
    expect(found.repositoryCreationTemplates).toEqual([
      expect.objectContaining({ ...template, imageTagMutability: 'IMMUTABLE' }),
    ])
    await ecr.send(new DeleteRepositoryCreationTemplateCommand({ prefix: 'k8s' }))
    await expect(
      ecr.send(new UpdateRepositoryCreationTemplateCommand({ prefix: 'k8s', imageTagMutability: 'MUTABLE' })),
    ).rejects.toThrow(expect.objectContaining({ name: 'TemplateNotFoundException' }) as Error)
  })
})

test('CodeBuild projects have a time limit in the queue, and are deleted by name or ARN', async () => {
  const call = <T>(action: string, request: object): Promise<T> =>
    callJsonService<T>(env, 'codebuild', `CodeBuild_20161006.${action}`, request)
  const image = 'aws/codebuild/standard:7.0'
  const { project } = await call<{ project: { arn: string } }>('CreateProject', {
    ...{ name: 'runner', serviceRole: roleArn, source: { type: 'NO_SOURCE' }, artifacts: { type: 'NO_ARTIFACTS' } },
    ...{ environment: { type: 'LINUX_CONTAINER', image, computeType: 'BUILD_GENERAL1_SMALL' } },
    queuedTimeoutInMinutes: 5,
  })
  expect(project).toMatchObject({ queuedTimeoutInMinutes: 5 })
  await call('UpdateProject', { name: 'runner', queuedTimeoutInMinutes: 10 })
  const findProjects = (): Promise<object> => call('BatchGetProjects', { names: ['runner'] })
  expect(await findProjects()).toMatchObject({ projects: [{ queuedTimeoutInMinutes: 10 }] })
  await call('DeleteProject', { name: project.arn })
  expect(await findProjects()).toMatchObject({ projects: [] })
})

test('IAM knows the managed policy with which bootstrap lets plans read', async () => {
  const iam = new IAMClient(options)
  const PolicyArn = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }))
  expect(Policy).toMatchObject({ Arn: PolicyArn, PolicyName: 'ViewOnlyAccess', Path: '/job-function/' })
  const VersionId = Policy?.DefaultVersionId ?? ''
  const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }))
  expect(decodeURIComponent(PolicyVersion?.Document ?? '')).toContain('ec2:Describe*')
})
