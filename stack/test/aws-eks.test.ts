/** EKS of the AWS endpoint, with the cluster of the stack behind it. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateClusterCommand, DescribeClusterCommand, EKSClient } from '@aws-sdk/client-eks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAwsControl } from '../parts/aws/client.ts'
import { createCommandClient } from '../../test/integration/client.ts'
import { createClientOptions, createIamRole } from '../../test/setup/account.ts'
import { useClusterStack } from '../../test/setup/stacks.ts'

const stack = await useClusterStack()
const run = createCommandClient(stack.env)
const roleName = 'described-clusters'
const role = `arn:aws:iam::${stack.facts.aws?.account}:role/${roleName}`

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'eks-actions-eks-'))
  const trust = { Principal: { Service: 'eks.amazonaws.com' }, Action: 'sts:AssumeRole' }
  if (!stack.skipped.kubernetes) await createIamRole(stack.env, roleName, trust)
})
afterAll(async () => rm(work, { recursive: true, force: true }))

describe.skipIf(stack.skipped.kubernetes)('EKS', () => {
  test('DescribeCluster names the API server of the stack and the authority that it proves itself with', async () => {
    const eks = new EKSClient(createClientOptions(stack.env))
    const name = 'described'
    await eks.send(new CreateClusterCommand({ name, roleArn: role, resourcesVpcConfig: { subnetIds: ['subnet-1'] } }))
    const { cluster } = await eks.send(new DescribeClusterCommand({ name }))
    expect(cluster).toMatchObject({ status: 'ACTIVE', endpoint: stack.facts.kubernetes?.endpoint })
    const authority = Buffer.from(cluster?.certificateAuthority?.data ?? '', 'base64').toString()
    const caFile = join(work, 'cluster-ca.pem')
    await writeFile(caFile, authority)
    expect(authority).toContain('-----BEGIN CERTIFICATE-----')
    const version = await run(['curl', '-sS', '--cacert', caFile, `${cluster?.endpoint}/version`])
    expect(version.stdout, version.stderr).toContain('"gitVersion": "v1.')
  })

  test('a cluster can stay in creation, without an API server, until its status is ACTIVE', async () => {
    const eks = new EKSClient(createClientOptions(stack.env))
    const { setClusterStatus } = createAwsControl(String(stack.facts.aws?.url))
    const name = 'in-creation'
    const describeCluster = async () => (await eks.send(new DescribeClusterCommand({ name }))).cluster
    await setClusterStatus({ name, status: 'CREATING' })
    await eks.send(new CreateClusterCommand({ name, roleArn: role, resourcesVpcConfig: { subnetIds: ['subnet-1'] } }))
    const creating = await describeCluster()
    expect(creating).toMatchObject({ name, status: 'CREATING' })
    expect([creating?.endpoint, creating?.certificateAuthority]).toEqual([undefined, undefined])
    await setClusterStatus({ name, status: 'ACTIVE' })
    expect(await describeCluster()).toMatchObject({ status: 'ACTIVE', endpoint: stack.facts.kubernetes?.endpoint })
    await expect(setClusterStatus({ name, status: 'DELETING' as 'ACTIVE' })).rejects.toThrow(
      'must be CREATING or ACTIVE',
    )
  })
})
