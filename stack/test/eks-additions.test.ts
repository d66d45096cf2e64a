/**
 * What the stack adds to EKS in MiniStack, read through the model of the AWS SDK. The real provider reads the same in the tests of
 * the environments.
 */

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
import { beforeAll, describe, expect, test } from 'vitest'
import { callEc2, readXmlElements } from '../../test/setup/aws-calls.ts'
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
