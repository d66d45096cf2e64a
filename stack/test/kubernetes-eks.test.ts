/** EKS clusters of CloudFormation in front of the stack's API server: each has its own version and its own nodes. */

import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import {
  DescribeClusterCommand,
  EKSClient,
  UpdateClusterVersionCommand,
  UpdateNodegroupConfigCommand,
  UpdateNodegroupVersionCommand,
} from '@aws-sdk/client-eks'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createClusterToken } from '../../src/eks/token.ts'
import { createKubernetesClient, type KubernetesClient } from '../../src/kubernetes/client.ts'
import { useCluster } from '../../test/integration/kubernetes-client.ts'
import { createClientOptions } from '../../test/setup/account.ts'
import { useClusterStack } from '../../test/setup/stacks.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const name = `front-${Date.now().toString(36)}`

interface ClusterNode {
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> }
  readonly status: { readonly nodeInfo?: { readonly kubeletVersion: string } }
}

describe.skipIf(stack.isMissing)('a cluster that CloudFormation creates', () => {
  const cloudformation = new CloudFormationClient(createClientOptions(env))
  const eks = new EKSClient(createClientOptions(env))
  let client: KubernetesClient | undefined
  const open = (): KubernetesClient => {
    if (client === undefined) throw new Error('there is no cluster')
    return client
  }
  const readVersion = async (): Promise<string> => (await open().get<{ readonly minor: string }>('/version')).minor
  const listNodes = async (): Promise<readonly ClusterNode[]> => {
    const labelSelector = `eks.amazonaws.com/nodegroup=blue,team=${name}`
    return (await open().get<{ readonly items: readonly ClusterNode[] }>('/api/v1/nodes', { labelSelector })).items
  }
  const waitForNodes = async (count: number, version: string): Promise<readonly ClusterNode[]> =>
    vi.waitFor(
      async () => {
        const nodes = await listNodes()
        const versions = nodes.map(({ status }) => status.nodeInfo?.kubeletVersion)
        expect(versions).toEqual(Array.from({ length: count }, () => `v${version}.2-eks-local`))
        return nodes
      },
      { timeout: 20_000, interval: 100 },
    )

  beforeAll(async () => {
    const Subnets = ['subnet-1', 'subnet-2']
    const createRole = (service: string): object => ({
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: [
            { Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' },
          ],
        },
      },
    })
    const getArn = (role: string): object => ({ 'Fn::GetAtt': [role, 'Arn'] })
    const cluster = {
      ...{ Name: name, Version: '1.33', RoleArn: getArn('Role') },
      ResourcesVpcConfig: { SubnetIds: Subnets },
    }
    const group = {
      ...{ ClusterName: { Ref: 'Cluster' }, NodegroupName: 'blue', NodeRole: getArn('NodeRole'), Subnets },
      ...{ ScalingConfig: { MinSize: 1, MaxSize: 3, DesiredSize: 1 }, Labels: { team: name } },
    }
    const TemplateBody = JSON.stringify({
      Resources: {
        Role: createRole('eks'),
        NodeRole: createRole('ec2'),
        Cluster: { Type: 'AWS::EKS::Cluster', Properties: cluster },
        Group: { Type: 'AWS::EKS::Nodegroup', Properties: group },
      },
    })
    await cloudformation.send(
      new CreateStackCommand({ StackName: name, TemplateBody, Capabilities: ['CAPABILITY_IAM'] }),
    )
    await vi.waitFor(
      async () => {
        const { Stacks: [found] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName: name }))
        expect(found?.StackStatus, found?.StackStatusReason).toBe('CREATE_COMPLETE')
      },
      { timeout: 20_000, interval: 50 },
    )
    const { cluster: described } = await eks.send(new DescribeClusterCommand({ name }))
    client = createKubernetesClient(
      {
        server: described?.endpoint ?? '',
        certificateAuthority: Buffer.from(described?.certificateAuthority?.data ?? '', 'base64').toString(),
        credentials: { kind: 'token', token: createToken },
      },
      { environment: {}, signal: new AbortController().signal },
    )
  })
  afterAll(async () => {
    await cloudformation.send(new DeleteStackCommand({ StackName: name }))
    client?.[Symbol.dispose]()
    cloudformation.destroy()
    eks.destroy()
  })

  async function createToken(): Promise<string> {
    const { region, credentials } = createClientOptions(env)
    return (await createClusterToken({ cluster: name, region, credentials })).token
  }

  test('has the version that EKS says, also after an upgrade', async () => {
    expect(await readVersion()).toBe('33')
    await eks.send(new UpdateClusterVersionCommand({ name, version: '1.34' }))
    expect(await readVersion()).toBe('34')
  })

  test('has the nodes of its managed node groups, in their number and version, and no Services of others', async () => {
    const [first] = await waitForNodes(1, '1.33')
    const group = { clusterName: name, nodegroupName: 'blue' }
    await eks.send(new UpdateNodegroupConfigCommand({ ...group, scalingConfig: { desiredSize: 2 } }))
    expect((await waitForNodes(2, '1.33')).map((node) => node.metadata.name)).toContain(first?.metadata.name)
    await eks.send(new UpdateNodegroupVersionCommand({ ...group, version: '1.34' }))
    expect((await waitForNodes(2, '1.34')).map((node) => node.metadata.name)).not.toContain(first?.metadata.name)
    // eksctl deletes those of all namespaces that have a load balancer, before it deletes a cluster.
    expect(await open().get('/api/v1/services')).toMatchObject({ kind: 'ServiceList', items: [] })
    expect(await open().find('/api/v1/namespaces/default/services/kubernetes')).toBeDefined()
  })

  test('takes its nodes with it', async () => {
    await cloudformation.send(new DeleteStackCommand({ StackName: name }))
    await vi.waitFor(async () => expect(await listNodes()).toEqual([]), { timeout: 20_000, interval: 100 })
  })
})
