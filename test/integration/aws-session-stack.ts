/** AWS sessions as an action opens them, on an emulator that checks signatures, policies and trust. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { type AwsInputs, noRoles } from '../../src/aws/inputs.ts'
import { type AwsContext, type AwsSession, openAws } from '../../src/aws/session.ts'
import { ActionError } from '../../src/runner/errors/action-error.ts'
import { createLog } from '../../src/runner/log.ts'
import { buildToolEnvironment } from '../../src/runner/process/variables.ts'
import { createSecrets } from '../../src/runner/secrets/secrets.ts'
import { type AwsControl, createAwsControl } from '../../stack/parts/aws/client.ts'
import { createGitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import { type RunningStack, startStack } from '../../stack/stack.ts'
import { allowActions, createClientOptions, createIamRole } from '../setup/account.ts'
import { createCommandClient, type ClientResult } from './client.ts'

export const sessionAccount = '111122223333'
export const sessionRegion = 'eu-central-1'
export const githubIssuer = 'token.actions.githubusercontent.com'
export const toSessionRoleArn = (name: string): string => `arn:aws:iam::${sessionAccount}:role/${name}`

export type SessionEnvironment = Readonly<Record<string, string>>

export interface OpenedSession {
  readonly session: Promise<AwsSession>
  readonly environment: SessionEnvironment
  /** Values registered as secrets, and lines written to the log. */
  readonly masked: readonly string[]
  readonly log: readonly string[]
}

export interface AwsStack {
  readonly env: () => SessionEnvironment
  /** A folder for the tests. */
  readonly work: () => string
  /** The environment of a job without keys: it only has its OIDC token. */
  readonly job: (spec?: Partial<Parameters<GitHubControl['startJob']>[0]>) => Promise<SessionEnvironment>
  /** A job whose sessions last this many seconds. */
  readonly briefJob: (seconds: number) => Promise<SessionEnvironment>
  readonly fault: AwsControl['fault']
}

/**
 * A separate stack for the tests of a file, with the role `deploy` for jobs of acme/shop, the role `elsewhere` for
 * another repository, and the bucket `states`.
 */
export function useAwsStack(): AwsStack {
  let stack: RunningStack
  let github: GitHubControl
  let work: string
  let runs = 5000
  const connectControl = (): AwsControl => createAwsControl(stack.env.AWS_ENDPOINT_URL ?? '')
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'eks-actions-session-'))
    const only = ['aws', 'tls-proxy', 'github'] as const
    stack = await startStack({ name: `session-${process.pid}`, stopsWithProcess: true, only, options: { iam: true } })
    github = createGitHubControl(String(stack.facts.github?.url))
    await createGitHubRole(stack.env, 'deploy', 'repo:acme/shop:*', ['s3:*', 'eks:ListClusters'])
    await createGitHubRole(stack.env, 'elsewhere', 'repo:acme/other:*', [])
    const s3 = new S3Client({ ...createClientOptions(stack.env), forcePathStyle: true })
    await s3.send(new CreateBucketCommand({ Bucket: 'states' }))
  }, 180_000)
  afterEach(async () => {
    vi.unstubAllEnvs()
    await connectControl().clearFaults()
  })
  afterAll(async () => {
    await stack.stop()
    await rm(work, { recursive: true, force: true })
  })
  const startJob: AwsStack['job'] = async (spec = {}) => {
    const permissions = { contents: 'read', 'id-token': 'write' } as const
    const started = await github.startJob({ repository: 'acme/shop', permissions, ...spec })
    const url = stack.env.AWS_ENDPOINT_URL ?? ''
    return { ...started, PATH: process.env.PATH ?? '', HOME: work, AWS_ENDPOINT_URL: url, AWS_REGION: sessionRegion }
  }
  return {
    env: () => stack.env,
    work: () => work,
    job: startJob,
    briefJob: async (seconds) => {
      runs += 1
      await connectControl().shortenSessions({ name: `eks-actions-${runs}`, seconds })
      return startJob({ run_id: runs })
    },
    fault: (rule) => connectControl().fault(rule),
  }
}

async function createGitHubRole(
  env: SessionEnvironment,
  name: string,
  subject: string,
  actions: readonly string[],
): Promise<void> {
  await createIamRole(env, name, {
    Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${githubIssuer}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${githubIssuer}:sub`]: subject },
    },
  })
  await allowActions(env, name, ['sts:GetCallerIdentity', ...actions])
}

/** What the functions of an action run in, recorded. */
export function createSessionContext(environment: SessionEnvironment): Omit<OpenedSession, 'session'> & {
  readonly context: AwsContext
} {
  const [masked, log]: [string[], string[]] = [[], []]
  const secrets = createSecrets((value) => void masked.push(value))
  const writeLog = (text: string): void => void log.push(text)
  const host = { debug: true, write: writeLog, annotate: (_: string, text: string) => writeLog(text) }
  const context = {
    environment,
    secrets,
    log: createLog(host as unknown as Parameters<typeof createLog>[0], secrets),
    signal: new AbortController().signal,
  }
  return { context, environment, masked, log }
}

/** Opens a session as an action does, by default with the role `deploy`. */
export function openSession(environment: SessionEnvironment, inputs: Partial<AwsInputs> = {}): OpenedSession {
  const { context, ...recorded } = createSessionContext(environment)
  const given: AwsInputs = {
    ...noRoles,
    'aws-region': undefined,
    'role-to-assume': toSessionRoleArn('deploy'),
    'allowed-account-ids': [],
    ...inputs,
  }
  return { session: openAws(given, context), ...recorded }
}

/** Runs a program as an action would: in the job's environment with the session's changes. */
export async function runAwsTool(
  environment: SessionEnvironment,
  session: AwsSession,
  command: readonly string[],
  cwd?: string,
): Promise<ClientResult> {
  const ours = Object.keys(process.env).filter((name) => name.startsWith('AWS_'))
  const variables = buildToolEnvironment(environment, await session.childEnvironment())
  const env = { ...Object.fromEntries(ours.map((name) => [name, undefined])), ...variables }
  return createCommandClient(env)(command, cwd === undefined ? {} : { cwd })
}

export async function catchActionError(promise: Promise<unknown>): Promise<ActionError> {
  const error = await promise.then(
    () => expect.fail('it did not fail'),
    (caught: unknown) => caught,
  )
  expect(error, String(error)).toBeInstanceOf(ActionError)
  return error as ActionError
}

/** The error as people read it. */
export function formatActionError({ message, details, hint }: ActionError): string {
  return [message, ...details, hint].join('\n')
}

export function withoutVariables(environment: SessionEnvironment, ...names: readonly string[]): SessionEnvironment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)))
}
