/** Sessions with AWS as an action opens them, on an emulator that checks signatures, policies and trust. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import type { AwsInputs } from '../../src/aws/inputs.ts'
import { type AwsSession, openAws } from '../../src/aws/session.ts'
import { ActionError } from '../../src/runner/errors/action-error.ts'
import { createLog } from '../../src/runner/log.ts'
import { toolEnvironment } from '../../src/runner/process/variables.ts'
import { createSecrets } from '../../src/runner/secrets/secrets.ts'
import { type AwsControl, awsControl } from '../../stack/parts/aws/client.ts'
import { gitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import { type RunningStack, startStack } from '../../stack/stack.ts'
import { allow, clientOptions, createRole } from '../setup/account.ts'
import { clientIn, type ClientResult } from './client.ts'

export const account = '111122223333'
export const region = 'eu-central-1'
export const issuer = 'token.actions.githubusercontent.com'
export const roleArn = (name: string): string => `arn:aws:iam::${account}:role/${name}`

export type Environment = Readonly<Record<string, string>>

export interface Opening {
  readonly session: Promise<AwsSession>
  readonly environment: Environment
  /** What was registered as secret, and what was written to the log. */
  readonly masked: readonly string[]
  readonly log: readonly string[]
}

export interface AwsStack {
  readonly env: () => Environment
  /** A folder for the tests. */
  readonly work: () => string
  /** The environment of a job without keys: only what its own token leads to. */
  readonly job: (wish?: Partial<Parameters<GitHubControl['startJob']>[0]>) => Promise<Environment>
  /** A job whose sessions last this long. */
  readonly briefJob: (seconds: number) => Promise<Environment>
  readonly fault: AwsControl['fault']
}

/**
 * A stack of its own for the tests of a file, with the role `deploy` for jobs of acme/shop, the role `elsewhere` for
 * another repository, and the bucket `states`.
 */
export function useAwsStack(): AwsStack {
  let stack: RunningStack
  let github: GitHubControl
  let work: string
  let runs = 5000
  const control = (): AwsControl => awsControl(stack.env.AWS_ENDPOINT_URL ?? '')
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'eks-actions-session-'))
    const only = ['aws', 'front-door', 'github'] as const
    stack = await startStack({ name: `session-${process.pid}`, only, options: { iam: true } })
    github = gitHubControl(String(stack.facts.github?.url))
    await roleFor(stack.env, 'deploy', 'repo:acme/shop:*', ['s3:*', 'eks:ListClusters'])
    await roleFor(stack.env, 'elsewhere', 'repo:acme/other:*', [])
    const s3 = new S3Client({ ...clientOptions(stack.env), forcePathStyle: true })
    await s3.send(new CreateBucketCommand({ Bucket: 'states' }))
  }, 180_000)
  afterEach(async () => {
    vi.unstubAllEnvs()
    await control().clearFaults()
  })
  afterAll(async () => {
    await stack.stop()
    await rm(work, { recursive: true, force: true })
  })
  const job: AwsStack['job'] = async (wish = {}) => {
    const permissions = { contents: 'read', 'id-token': 'write' } as const
    const started = await github.startJob({ repository: 'acme/shop', permissions, ...wish })
    const url = stack.env.AWS_ENDPOINT_URL ?? ''
    return { ...started, PATH: process.env.PATH ?? '', HOME: work, AWS_ENDPOINT_URL: url, AWS_REGION: region }
  }
  return {
    env: () => stack.env,
    work: () => work,
    job,
    briefJob: async (seconds) => {
      runs += 1
      await control().shortenSessions({ name: `eks-actions-${runs}`, seconds })
      return job({ run_id: runs })
    },
    fault: (rule) => control().fault(rule),
  }
}

async function roleFor(env: Environment, name: string, subject: string, actions: readonly string[]): Promise<void> {
  await createRole(env, name, {
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${issuer}:sub`]: subject },
    },
  })
  await allow(env, name, ['sts:GetCallerIdentity', ...actions])
}

/** Opens a session as an action does, by default with the role `deploy`. */
export function open(environment: Environment, inputs: Partial<AwsInputs> = {}): Opening {
  const [masked, log]: [string[], string[]] = [[], []]
  const secrets = createSecrets((value) => void masked.push(value))
  const write = (text: string): void => void log.push(text)
  const host = { debug: true, write, annotate: (_: string, text: string) => write(text) }
  const context = {
    environment,
    secrets,
    log: createLog(host as unknown as Parameters<typeof createLog>[0], secrets),
    signal: new AbortController().signal,
  }
  const given: AwsInputs = {
    'aws-region': undefined,
    'role-to-assume': roleArn('deploy'),
    'role-duration': 3_600_000,
    'allowed-account-ids': [],
    ...inputs,
  }
  return { session: openAws(given, context), environment, masked, log }
}

/** Runs a program as an action would: in the job's environment with the session's changes. */
export async function runTool(
  environment: Environment,
  session: AwsSession,
  command: readonly string[],
  cwd?: string,
): Promise<ClientResult> {
  const ours = Object.keys(process.env).filter((name) => name.startsWith('AWS_'))
  const variables = toolEnvironment(environment, await session.childEnvironment())
  const env = { ...Object.fromEntries(ours.map((name) => [name, undefined])), ...variables }
  return clientIn(env)(command, cwd === undefined ? {} : { cwd })
}

export async function failure(promise: Promise<unknown>): Promise<ActionError> {
  const error = await promise.then(
    () => expect.fail('it did not fail'),
    (caught: unknown) => caught,
  )
  expect(error, String(error)).toBeInstanceOf(ActionError)
  return error as ActionError
}

/** What a person reads. */
export function textOf({ message, details, hint }: ActionError): string {
  return [message, ...details, hint].join('\n')
}

export function without(environment: Environment, ...names: readonly string[]): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)))
}
