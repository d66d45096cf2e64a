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
import { GetPolicyCommand, GetPolicyVersionCommand, IAMClient } from '@aws-sdk/client-iam'
import { beforeAll, describe, expect, test } from 'vitest'
import { callEc2, callJsonService, readXmlElements } from '../../test/setup/aws-calls.ts'
import { useStack } from '../../test/setup/stacks.ts'

const stack = await useStack()
const facts = stack.facts.aws ?? {}
const options = {
  endpoint: String(facts.url),
  region: String(facts.region),
  // An account of its own: whatever other tests create is not here.
  credentials: { accessKeyId: '222233334444', secretAccessKey: 'test' },
}
const ecr = new ECRClient(options)
const env = { ...stack.env, AWS_ACCESS_KEY_ID: '222233334444' }
const readFirst = (xml: string, name: string): string => readXmlElements(xml, name)[0] ?? ''

const roleArn = 'arn:aws:iam::222233334444:role/any'

let vpcId: string
let subnetId: string
beforeAll(async () => {
  vpcId = readFirst(await callEc2(env, 'CreateVpc', { CidrBlock: '10.7.0.0/16' }), 'vpcId')
  subnetId = readFirst(await callEc2(env, 'CreateSubnet', { VpcId: vpcId, CidrBlock: '10.7.0.0/24' }), 'subnetId')
})

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
