/** A fresh account for `bootstrap`, on an emulator that evaluates policies, and helpers for its tests. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CreatePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { type AwsClients, type AwsService, createClient } from '../../src/aws/clients.ts'
import { createTransport } from '../../src/aws/transport.ts'
import type { AwsRequestLine } from '../../stack/parts/aws/proxy.ts'
import { createClientOptions } from '../setup/account.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'
import {
  sessionAccount,
  type AwsStack,
  type SessionEnvironment,
  sessionRegion,
  useAwsStack,
  withoutVariables,
} from './aws-session-stack.ts'

export const bootstrapBucket = 'bootstrap-states'
export const appPolicy = `arn:aws:iam::${sessionAccount}:policy/app-buckets`

interface AccountPart {
  readonly name: string
  readonly arn: string
  readonly status: string
  readonly done: readonly string[]
  readonly left: readonly string[]
}
export interface BootstrapOutput {
  readonly buckets: readonly AccountPart[]
  readonly 'oidc-provider': AccountPart
  readonly policies: readonly AccountPart[]
  readonly roles: readonly (AccountPart & { readonly subjects: readonly string[] })[]
}
export type StringMap = Readonly<Record<string, string>>

interface BootstrapRootSpec {
  readonly bucket?: string
  readonly body?: string
}

interface ConnectOptions {
  readonly region?: string
  readonly account?: string
}

export interface BootstrapAccount {
  readonly stack: AwsStack
  readonly job: StepJob
  /** Environment with the TLS proxy, because the bucket policy requires TLS. */
  readonly secure: () => SessionEnvironment
  /** A job of the repository without keys; its OIDC token leads to a role. */
  readonly jobOf: (spec: Parameters<AwsStack['job']>[0]) => Promise<SessionEnvironment>
  readonly provision: (inputs: StringMap, env: SessionEnvironment) => Promise<StepResult>
  readonly bootstrap: (inputs?: StringMap, env?: SessionEnvironment) => Promise<StepResult>
  /** A client with the keys of the account, or of another one; over TLS, because bucket policies require it. */
  readonly connect: <S extends AwsService>(service: S, options?: ConnectOptions) => Promise<AwsClients[S]>
  /** Requests that changed something since the test started or since they were last cleared. */
  readonly writes: () => Promise<readonly AwsRequestLine[]>
  readonly forget: () => Promise<unknown>
  /** Variables of a job's event: a pull request, or a push to main. */
  readonly createEvent: (name: 'pull_request' | 'push') => SessionEnvironment
  readonly writeRoot: (environment: string, name: string, spec?: BootstrapRootSpec) => void
}

/** An account with one managed policy, `app-buckets`, and a checkout of acme/shop without roots. */
export function useBootstrapAccount(): BootstrapAccount {
  const stack = useAwsStack()
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  const createSecureEnvironment = (): SessionEnvironment => ({
    ...withoutVariables(stack.env(), 'AWS_ENDPOINT_URL'),
    GITHUB_SERVER_URL: 'https://github.com',
  })
  const connectTo: BootstrapAccount['connect'] = async (service, { region = sessionRegion, account } = {}) => {
    const environment = createSecureEnvironment()
    const accessKeyId = account ?? environment.AWS_ACCESS_KEY_ID ?? ''
    const credentials = { accessKeyId, secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '' }
    const transport = await createTransport(environment)
    return createClient(service, { region, environment, transport, credentials: () => Promise.resolve(credentials) })
  }
  const fetchRequests = (method: 'GET' | 'DELETE') =>
    fetch(`${stack.env().AWS_ENDPOINT_URL}/_stack/requests`, { method })
  const runProvision: BootstrapAccount['provision'] = (inputs, env) =>
    job.run({
      action: 'provision',
      inputs: { environment: 'staging', directory: 'live', comment: 'never', ...inputs },
      env,
    })
  beforeAll(async () => {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: job.workspace })
    const Statement = [{ Effect: 'Allow', Action: 's3:CreateBucket', Resource: 'arn:aws:s3:::app-*' }]
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
    const iam = new IAMClient(createClientOptions(stack.env()))
    await iam.send(new CreatePolicyCommand({ PolicyName: 'app-buckets', PolicyDocument }))
  })
  beforeEach(() => fetchRequests('DELETE'))
  afterAll(() => {
    job[Symbol.dispose]()
  })
  return {
    stack,
    job,
    secure: createSecureEnvironment,
    jobOf: async (spec) => {
      const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
      return {
        ...withoutVariables(createSecureEnvironment(), ...keys),
        ...withoutVariables(await stack.job(spec), 'AWS_ENDPOINT_URL'),
      }
    },
    provision: runProvision,
    bootstrap: (inputs = {}, env = {}) => {
      const spec = { 'github-repository': 'acme/shop', 'role-policies': appPolicy, 'plan-role': 'true' }
      return runProvision({ command: 'bootstrap', ...spec, ...inputs }, { ...createSecureEnvironment(), ...env })
    },
    connect: connectTo,
    writes: async () => ((await (await fetchRequests('GET')).json()) as readonly AwsRequestLine[]).filter(isWrite),
    forget: () => fetchRequests('DELETE'),
    createEvent: (name) => {
      const repository = { full_name: 'acme/shop', default_branch: 'main' }
      const commit = { sha: 'a'.repeat(40), repo: repository }
      const payload =
        name === 'push' ? { repository } : { repository, pull_request: { number: 7, head: commit, base: commit } }
      const file = path.join(job.temporary, `${name}.json`)
      writeFileSync(file, JSON.stringify(payload))
      const ref = name === 'push' ? 'refs/heads/main' : 'refs/pull/7/merge'
      return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REF: ref }
    },
    writeRoot: (environment, name, spec = {}) => {
      const folder = path.join(job.workspace, 'live', environment, name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, 'main.tf'), createRootFile(`${environment}/${name}/terraform.tfstate`, spec))
    },
  }
}

function isWrite({ service, method, operation = '' }: AwsRequestLine): boolean {
  return service === 's3' ? !['GET', 'HEAD'].includes(method) : !/^(Get|List|AssumeRole)/.test(operation)
}

function createRootFile(
  key: string,
  { bucket: name = bootstrapBucket, body = 'resource "terraform_data" "nothing" {}' }: BootstrapRootSpec,
): string {
  return `terraform {
  backend "s3" {
    bucket       = "${name}"
    key          = "${key}"
    region       = "${sessionRegion}"
    use_lockfile = true
  }
}
${body}
`
}

/** Parses the output `bootstrap`. */
export function readBootstrapOutput({ outputs }: StepResult): BootstrapOutput {
  return JSON.parse(outputs.bootstrap ?? 'null') as BootstrapOutput
}
