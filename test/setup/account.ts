/**
 * AWS fixtures of tests. Created through the API, not the AWS CLI: every CLI call costs about half a second.
 */

import { CreateClusterCommand, EKSClient, ResourceInUseException } from '@aws-sdk/client-eks'
import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  EntityAlreadyExistsException,
  IAMClient,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentials } from '../../src/aws/credentials/credentials.ts'

type AccountEnvironment = Readonly<Record<string, string>>

export interface RoleIdentity {
  readonly arn: string
  readonly credentials: AwsCredentials
  readonly env: AccountEnvironment
}

interface AccountClientOptions {
  readonly endpoint: string
  readonly region: string
  readonly credentials: AwsCredentials
}

/** Endpoint and credentials of the stack for an SDK client. */
export function createClientOptions(env: AccountEnvironment): AccountClientOptions {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = env
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = env
  return { endpoint, region, credentials: { accessKeyId, secretAccessKey } }
}

export async function createIamRole(env: AccountEnvironment, name: string, trust: object): Promise<void> {
  const AssumeRolePolicyDocument = toPolicy({ Effect: 'Allow', ...trust })
  await createIamClient(env).send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument }))
}

/** Lets jobs on GitHub assume a role of `assumeTestRole`, too, and creates it if missing; test files share it. */
export async function openTestRoleToJobs(env: AccountEnvironment, arn: string): Promise<void> {
  const issuer = 'token.actions.githubusercontent.com'
  const iam = createIamClient(env)
  const provider = new CreateOpenIDConnectProviderCommand({
    Url: `https://${issuer}`,
    ClientIDList: ['sts.amazonaws.com'],
  })
  await ignoreExisting(EntityAlreadyExistsException, iam.send(provider))
  const [role, name = ''] = arn.split(':role/')
  const trust = {
    Principal: { AWS: '*', Federated: `${role}:oidc-provider/${issuer}` },
    Action: ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'],
  }
  await ignoreExisting(EntityAlreadyExistsException, createIamRole(env, name, trust))
  const PolicyDocument = toPolicy({ Effect: 'Allow', ...trust })
  await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: name, PolicyDocument }))
}

/** Sets the actions that the role is allowed, replacing the policy of the same name. */
export async function allowActions(
  env: AccountEnvironment,
  role: string,
  actions: readonly string[],
  as = 'all',
): Promise<void> {
  const PolicyDocument = toPolicy({ Effect: 'Allow', Action: actions, Resource: '*' })
  await createIamClient(env).send(new PutRolePolicyCommand({ RoleName: role, PolicyName: as, PolicyDocument }))
}

export interface TestSession {
  readonly session?: string
  readonly minutes?: number
}

/** Assumes a role that everybody may assume, and creates it if missing. */
export async function assumeTestRole(
  env: AccountEnvironment,
  arn: string,
  { session = 'run-17', minutes = 60 }: TestSession = {},
): Promise<RoleIdentity> {
  const name = arn.split('/').at(-1) ?? arn
  const made = createIamRole(env, name, { Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })
  await ignoreExisting(EntityAlreadyExistsException, made)
  const sts = new STSClient(createClientOptions(env))
  const assumed = await sts.send(
    new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: session, DurationSeconds: 60 * minutes }),
  )
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = assumed.Credentials ?? {}
  return {
    arn: assumed.AssumedRoleUser?.Arn ?? '',
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
    env: { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken },
  }
}

/** Creates a bucket, such as one for states. */
export async function createBucket(env: AccountEnvironment, name: string): Promise<void> {
  const s3 = new S3Client({ ...createClientOptions(env), forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket: name }))
  s3.destroy()
}

/** Registers the cluster of the stack in EKS; test files share it. */
export async function createEksCluster(env: AccountEnvironment, name: string): Promise<void> {
  const roleArn = 'arn:aws:iam::111122223333:role/cluster'
  const role = createIamRole(env, 'cluster', { Principal: { Service: 'eks.amazonaws.com' }, Action: 'sts:AssumeRole' })
  await ignoreExisting(EntityAlreadyExistsException, role)
  const resourcesVpcConfig = { subnetIds: ['subnet-1', 'subnet-2'] }
  const made = new EKSClient(createClientOptions(env)).send(
    new CreateClusterCommand({ name, roleArn, resourcesVpcConfig }),
  )
  await ignoreExisting(ResourceInUseException, made)
}

async function ignoreExisting(
  exception: abstract new (...args: never) => Error,
  made: Promise<unknown>,
): Promise<void> {
  try {
    await made
  } catch (error) {
    if (!(error instanceof exception)) throw error
  }
}

function createIamClient(env: AccountEnvironment): IAMClient {
  return new IAMClient(createClientOptions(env))
}

function toPolicy(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** Sets what no call of EKS sets: insights, health, free addresses of subnets (`stack/parts/aws/ministack/eks_insights.py`). */
export async function plantInCluster(env: AccountEnvironment, cluster: string, planted: object): Promise<void> {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '', AWS_ACCESS_KEY_ID: key = '' } = env
  const response = await fetch(`${endpoint}/clusters/${cluster}/planted`, {
    method: 'PUT',
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/eks/aws4_request` },
    body: JSON.stringify(planted),
  })
  if (!response.ok) throw new Error(`not planted in ${cluster}: ${response.status} ${await response.text()}`)
}
