import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import {
  sessionAccount,
  type SessionEnvironment,
  catchActionError,
  openSession,
  toSessionRoleArn,
  runAwsTool,
  formatActionError,
  useAwsStack,
  withoutVariables,
} from './aws-session-stack.ts'
import { requireSuccess } from './client.ts'

const stack = useAwsStack()

describe('tools that run with a session', () => {
  /** All of these take precedence over container credentials. */
  const overruling = {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wrong',
    AWS_SESSION_TOKEN: 'wrong',
    AWS_PROFILE: 'wrong',
    AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere',
    AWS_ROLE_ARN: toSessionRoleArn('elsewhere'),
  }

  test('the AWS CLI acts as the role, whatever else the job has', async () => {
    const opening = openSession({ ...(await stack.job({ run_id: 4712 })), ...overruling })
    await using session = await opening.session
    const answer = await runAwsTool(opening.environment, session, [
      'aws',
      'sts',
      'get-caller-identity',
      '--query',
      'Arn',
    ])
    expect(answer.stdout, answer.stderr).toContain(`assumed-role/deploy/eks-actions-4712`)
  })

  test('Terraform stores its state in S3, and continues with renewed credentials', async () => {
    const folder = await mkdtemp(join(stack.work(), 'root-'))
    const backend = `bucket = "states", key = "one.tfstate", use_lockfile = true, use_path_style = true`
    await writeFile(
      join(folder, 'main.tf'),
      `terraform {
        backend "s3" {
          ${backend.split(', ').join('\n          ')}
        }
      }
      resource "terraform_data" "slow" {
        provisioner "local-exec" {
          command = "aws sts get-caller-identity --query UserId; sleep 3; aws s3 ls s3://states"
        }
      }
      `,
    )
    const opening = openSession({ ...(await stack.briefJob(4)), ...overruling })
    await using session = await opening.session
    const before = await session.credentials()
    const runTerraform = (...args: string[]): Promise<string> =>
      requireSuccess(
        runAwsTool(opening.environment, session, ['terraform', ...args, '-no-color', '-input=false'], folder),
      )
    await runTerraform('init')
    expect(await runTerraform('apply', '-auto-approve')).toContain('one.tfstate.tflock')
    expect((await session.credentials()).accessKeyId).not.toBe(before.accessKeyId)
    expect(await runTerraform('plan', '-detailed-exitcode')).toContain('No changes')
    const { Contents: objects = [] } = await (await session.client('s3')).listObjectsV2({ Bucket: 'states' })
    expect(objects.map(({ Key }) => Key)).toContain('one.tfstate')
  })

  test('only they get credentials, and only while the session is open', async () => {
    const opening = openSession(await stack.job())
    const session = await opening.session
    const { AWS_CONTAINER_CREDENTIALS_FULL_URI: url = '', AWS_CONTAINER_AUTHORIZATION_TOKEN: word = '' } =
      await session.childEnvironment()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//)
    expect(opening.masked).toContain(word)
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: `${word.slice(1)}x` } })).status).toBe(401)
    expect((await fetch(url, { method: 'POST', headers: { authorization: word } })).status).toBe(404)
    const answer = await (await fetch(url, { headers: { authorization: word } })).json()
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await session.credentials()
    expect(answer).toEqual({
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      Token: sessionToken,
      Expiration: expiration?.toISOString(),
    })
    await session[Symbol.asyncDispose]()
    await expect(fetch(url, { headers: { authorization: word } })).rejects.toThrow()
  })
})
describe('AWS under its real host names, behind a proxy with a private certificate authority', () => {
  const names = ['HTTPS_PROXY', 'NO_PROXY', 'AWS_CA_BUNDLE'] as const
  const startProxyEnvironment = async (missing?: string): Promise<SessionEnvironment> => {
    const environment = withoutVariables(await stack.job(), 'AWS_ENDPOINT_URL')
    const proxy = names.filter((name) => name !== missing).map((name) => [name, stack.env()[name] ?? ''] as const)
    return { ...environment, ...Object.fromEntries(proxy) }
  }

  test('is reached', async () => {
    await using session = await openSession(await startProxyEnvironment()).session
    expect((await session.identity()).account).toBe(sessionAccount)
    expect((await (await session.client('s3')).listBuckets({})).Buckets?.map(({ Name }) => Name)).toContain('states')
  })

  test('is not trusted without that authority', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
    const environment = await startProxyEnvironment('AWS_CA_BUNDLE')
    const error = await catchActionError(openSession({ ...environment, AWS_MAX_ATTEMPTS: '1' }).session)
    expect(error.code).toBe('aws-unreachable')
    expect(error.hint).toContain('AWS_CA_BUNDLE')
  })

  test('needs a readable certificate bundle', async () => {
    const error = await catchActionError(
      openSession({ ...(await startProxyEnvironment()), AWS_CA_BUNDLE: join(stack.work(), 'none.pem') }).session,
    )
    expect(formatActionError(error)).toContain('none.pem')
  })
})
