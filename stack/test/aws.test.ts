/** The AWS endpoint as the real clients see it: SDK, AWS CLI, Terraform, kubectl. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ECRClient, DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks'
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createCommandClient, requireSuccess } from '../../test/integration/client.ts'
import { createIamRole } from '../../test/setup/account.ts'
import { useStack } from '../../test/setup/stacks.ts'

const stack = await useStack()
const facts = stack.facts.aws ?? {}
const run = createCommandClient(stack.env)
const options = {
  endpoint: String(facts.url),
  region: String(facts.region),
  credentials: { accessKeyId: stack.env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: 'test' },
}
const once = { ...options, maxAttempts: 1 }

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'eks-actions-aws-'))
})
afterAll(async () => rm(work, { recursive: true, force: true }))

const runAws = async <T>(...args: string[]): Promise<T> => requireSuccess<T>(run(['aws', '--output', 'json', ...args]))

describe('the AWS API', () => {
  test('STS knows the caller, through the endpoint and under its own host name', async () => {
    const identity = await new STSClient(options).send(new GetCallerIdentityCommand({}))
    expect(identity.Account).toBe(facts.account)
    const byName = createCommandClient({ ...stack.env, AWS_ENDPOINT_URL: undefined })
    const same = await requireSuccess<{ Account: string }>(
      byName(['aws', '--output', 'json', 'sts', 'get-caller-identity']),
    )
    expect(same.Account).toBe(facts.account)
  })

  test('IAM roles are assumed with a web identity', async () => {
    await createIamRole(stack.env, 'deploy', {
      Principal: { Federated: `arn:aws:iam::${facts.account}:oidc-provider/token.actions.githubusercontent.com` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    })
    const token = ['{"alg":"none"}', '{"sub":"repo:org/app:ref:refs/heads/main","aud":"sts.amazonaws.com"}', 'x']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.')
    const session = await new STSClient(options).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: `arn:aws:iam::${facts.account}:role/deploy`,
        RoleSessionName: 'test',
        WebIdentityToken: token,
      }),
    )
    expect(session.Credentials?.AccessKeyId).toMatch(/^ASIA/)
    expect(session.AssumedRoleUser?.Arn).toContain(':assumed-role/deploy/test')
  })

  test('S3 keeps bytes', async () => {
    const s3 = new S3Client({ ...options, forcePathStyle: true })
    const body = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 256))
    await s3.send(new CreateBucketCommand({ Bucket: 'bytes' }))
    await s3.send(new PutObjectCommand({ Bucket: 'bytes', Key: 'a b/ü.bin', Body: body }))
    const answer = await s3.send(new GetObjectCommand({ Bucket: 'bytes', Key: 'a b/ü.bin' }))
    expect(Buffer.from((await answer.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true)
  })

  test('EC2 has networks', async () => {
    const { Vpc } = await runAws<{ Vpc: { VpcId: string } }>('ec2', 'create-vpc', '--cidr-block', '10.9.0.0/16')
    const found = await runAws<{ Vpcs: { CidrBlock: string }[] }>('ec2', 'describe-vpcs', '--vpc-ids', Vpc.VpcId)
    expect(found.Vpcs.map(({ CidrBlock }) => CidrBlock)).toEqual(['10.9.0.0/16'])
  })

  test('CloudFormation plans and applies change sets', async () => {
    const template = join(work, 'template.yaml')
    await writeFile(
      template,
      'Resources: { Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: from-stack } } }',
    )
    const set = ['--stack-name', 'app', '--change-set-name', 'first']
    await runAws(
      ...['cloudformation', 'create-change-set', ...set, '--change-set-type', 'CREATE'],
      ...['--template-body', `file://${template}`],
    )
    const planned = await runAws<{ Changes: { ResourceChange: { Action: string; LogicalResourceId: string } }[] }>(
      ...['cloudformation', 'describe-change-set', ...set],
    )
    expect(planned.Changes[0]?.ResourceChange).toMatchObject({ Action: 'Add', LogicalResourceId: 'Bucket' })
    await run(['aws', 'cloudformation', 'execute-change-set', ...set])
    await requireSuccess(run(['aws', 'cloudformation', 'wait', 'stack-create-complete', '--stack-name', 'app']))
    await requireSuccess(run(['aws', 's3api', 'head-bucket', '--bucket', 'from-stack']))
  })

  test('Terraform keeps its state in S3 and honours a held lock', async () => {
    const s3 = new S3Client({ ...options, forcePathStyle: true })
    await s3.send(new CreateBucketCommand({ Bucket: 'states' }))
    const endpoint = JSON.stringify({ s3: facts.url }).replace(/"s3":/, 's3=')
    await writeFile(
      join(work, 'main.tf'),
      `terraform {
        backend "s3" {
          bucket = "states"
          key = "root.tfstate"
          region = "${facts.region}"
          use_lockfile = true
          use_path_style = true
          skip_credentials_validation = true
          skip_requesting_account_id = true
          endpoints = ${endpoint}
        }
      }
      resource "terraform_data" "one" { input = "value" }
      `,
    )
    const runTerraform = async (...args: string[]) => run(['terraform', ...args], { cwd: work })
    await requireSuccess(runTerraform('init', '-no-color', '-input=false'))
    await requireSuccess(runTerraform('apply', '-no-color', '-auto-approve'))
    const lock = { ID: 'd1e8e5a0-0000-4000-8000-000000000000', Operation: 'OperationTypeApply', Who: 'someone@host' }
    const object = { Bucket: 'states', Key: 'root.tfstate.tflock' }
    await s3.send(new PutObjectCommand({ ...object, Body: JSON.stringify(lock) }))
    const refused = await runTerraform('plan', '-no-color', '-lock-timeout=0s')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('Error acquiring the state lock')
    expect(refused.stderr).toContain('someone@host')
    expect(refused.stderr).toContain('412')
    await s3.send(new DeleteObjectCommand(object))
    expect(await requireSuccess(runTerraform('plan', '-no-color', '-detailed-exitcode'))).toContain('No changes')
  })
})

describe('faults', () => {
  afterEach(async () => {
    await fetch(String(facts.faults), { method: 'DELETE' })
  })
  const injectFault = async (rule: object): Promise<Response> =>
    fetch(String(facts.faults), { method: 'POST', body: JSON.stringify(rule) })

  const calls = {
    ecr: () => new ECRClient(once).send(new DescribeRepositoriesCommand({})),
    eks: () => new EKSClient(once).send(new ListClustersCommand({})),
    iam: () => new IAMClient(once).send(new ListRolesCommand({})),
    s3: () => new S3Client({ ...once, forcePathStyle: true }).send(new ListBucketsCommand({})),
    sts: () => new STSClient(once).send(new GetCallerIdentityCommand({})),
  }
  test.each([
    ['throttle', 'ecr', 'ThrottlingException'],
    ['throttle', 'sts', 'Throttling'],
    ['throttle', 'eks', 'ThrottlingException'],
    ['throttle', 's3', 'SlowDown'],
    ['expired', 'ecr', 'ExpiredTokenException'],
    ['expired', 'sts', 'ExpiredToken'],
    ['expired', 's3', 'ExpiredToken'],
    ['error', 'iam', 'InternalFailure'],
    ['error', 's3', 'InternalError'],
  ] as const)('%s on %s reaches the SDK in the form of its protocol', async (fault, service, expected) => {
    await injectFault({ fault, service })
    await expect(calls[service]()).rejects.toMatchObject({ name: expected })
  })

  test.each([
    ['throttle', 'ec2', ['ec2', 'describe-vpcs'], '(RequestLimitExceeded)'],
    ['throttle', 'cloudformation', ['cloudformation', 'list-stacks'], '(Throttling)'],
    ['expired', 'ec2', ['ec2', 'describe-vpcs'], '(RequestExpired)'],
  ])('%s on %s reaches the AWS CLI in the form of its protocol', async (fault, service, command, expected) => {
    await injectFault({ fault, service })
    const { code, stderr } = await createCommandClient({ ...stack.env, AWS_MAX_ATTEMPTS: '1' })(['aws', ...command])
    expect(code).not.toBe(0)
    expect(stderr).toContain(expected)
  })

  test('strike as often as asked, and only the operation asked for', async () => {
    await injectFault({ fault: 'throttle', service: 'ecr', operation: 'DescribeRepositories', count: 2 })
    await new ECRClient(options).send(new DescribeRepositoriesCommand({}))
    const rules = await (await fetch(String(facts.faults))).json()
    expect(rules).toEqual([{ fault: 'throttle', service: 'ecr', operation: 'DescribeRepositories', count: 2, hits: 2 }])
    await expect(new STSClient(once).send(new GetCallerIdentityCommand({}))).resolves.toBeDefined()
  })

  test('strike only requests with the given access key', async () => {
    await injectFault({ fault: 'expired', service: 'sts', key: '222233334444' })
    await expect(new STSClient(once).send(new GetCallerIdentityCommand({}))).resolves.toBeDefined()
    const other = { ...once, credentials: { accessKeyId: '222233334444', secretAccessKey: 'test' } }
    await expect(new STSClient(other).send(new GetCallerIdentityCommand({}))).rejects.toThrow('expired')
  })

  test('cut a connection, and delay an answer', async () => {
    await injectFault({ fault: 'reset', service: 'sts', count: 1 })
    await expect(new STSClient(once).send(new GetCallerIdentityCommand({}))).rejects.toThrow('ECONNRESET')
    await injectFault({ fault: 'slow', service: 'sts', count: 1, milliseconds: 400 })
    const began = Date.now()
    await new STSClient(once).send(new GetCallerIdentityCommand({}))
    expect(Date.now() - began).toBeGreaterThanOrEqual(400)
  })

  test('are refused when they are misspelt', async () => {
    const answer = await injectFault({ fault: 'throttle', servce: 'ecr' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('no field \\"servce\\"')
  })
})

describe('the TLS proxy', () => {
  test('speaks STS in JSON to those who ask for it', async () => {
    const url = `https://sts.${facts.region}.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15`
    const credential = encodeURIComponent(`${facts.account}/20260101/${facts.region}/sts/aws4_request`)
    const answer = await requireSuccess(
      run(['curl', '-sS', '-H', 'Accept: application/json', `${url}&X-Amz-Credential=${credential}`]),
    )
    expect(answer).toMatchObject({
      GetCallerIdentityResponse: { GetCallerIdentityResult: { Account: facts.account } },
    })
  })

  test('refuses hosts that no part serves', async () => {
    const { code, stderr } = await run(['curl', '-sS', 'https://example.com/'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('403')
  })

  test.skipIf(stack.skipped.downloads)('answers for the download hosts', async () => {
    const index = await requireSuccess<object>(
      run(['curl', '-sS', 'https://releases.hashicorp.com/terraform/index.json']),
    )
    expect(index).toMatchObject({ name: 'terraform' })
  })
})
