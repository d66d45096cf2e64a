/** An account as `bootstrap` finds it, on an emulator that evaluates policies: what its tests do with it. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CreatePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { repository } from '../../scripts/lib/suite.ts'
import type { RequestLine } from '../../stack/parts/aws/proxy.ts'
import { clientOptions } from '../setup/account.ts'
import { createJob, type Job, type StepResult } from '../setup/step.ts'
import { account, type AwsStack, type Environment, region, useAwsStack, without } from './aws-session-stack.ts'
import { clientIn, succeed } from './client.ts'

export const bucket = 'bootstrap-states'
export const appPolicy = `arn:aws:iam::${account}:policy/app-buckets`

interface Part {
  readonly name: string
  readonly arn: string
  readonly status: string
  readonly done: readonly string[]
  readonly left: readonly string[]
}
export interface Bootstrap {
  readonly buckets: readonly Part[]
  readonly 'oidc-provider': Part
  readonly roles: readonly (Part & { readonly subjects: readonly string[] })[]
}
export type Texts = Readonly<Record<string, string>>

export interface RootWish {
  readonly bucket?: string
  readonly body?: string
}

export interface BootstrapAccount {
  readonly stack: AwsStack
  readonly job: Job
  /** Through the front door, so that requests come by TLS, as the policy of the bucket demands. */
  readonly secure: () => Environment
  /** A job of the repository without keys of its own; its token leads to a role. */
  readonly jobOf: (wish: Parameters<AwsStack['job']>[0]) => Promise<Environment>
  readonly provision: (inputs: Texts, env: Environment) => Promise<StepResult>
  readonly bootstrap: (inputs?: Texts, env?: Environment) => Promise<StepResult>
  readonly aws: <T = unknown>(...args: readonly string[]) => Promise<T>
  /** What changed something since the test began or it was forgotten. */
  readonly writes: () => Promise<readonly RequestLine[]>
  readonly forget: () => Promise<unknown>
  readonly writeRoot: (environment: string, name: string, wish?: RootWish) => void
}

/** An account with one managed policy, `app-buckets`, and a checkout of acme/shop without roots. */
export function useBootstrapAccount(): BootstrapAccount {
  const stack = useAwsStack()
  const job = createJob(path.join(repository, 'dist'))
  const secure = (): Environment => ({
    ...without(stack.env(), 'AWS_ENDPOINT_URL'),
    GITHUB_SERVER_URL: 'https://github.com',
  })
  const aws = <T = unknown>(...args: readonly string[]): Promise<T> => succeed<T>(clientIn(secure())(['aws', ...args]))
  const requests = (method: 'GET' | 'DELETE') => fetch(`${stack.env().AWS_ENDPOINT_URL}/_stack/requests`, { method })
  const provision: BootstrapAccount['provision'] = (inputs, env) =>
    job.run({
      action: 'provision',
      inputs: { environment: 'staging', directory: 'live', comment: 'false', ...inputs },
      env,
    })
  beforeAll(async () => {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: job.workspace })
    const Statement = [{ Effect: 'Allow', Action: 's3:CreateBucket', Resource: 'arn:aws:s3:::app-*' }]
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
    const iam = new IAMClient(clientOptions(stack.env()))
    await iam.send(new CreatePolicyCommand({ PolicyName: 'app-buckets', PolicyDocument }))
  })
  beforeEach(() => requests('DELETE'))
  afterAll(() => {
    job[Symbol.dispose]()
  })
  return {
    stack,
    job,
    secure,
    jobOf: async (wish) => {
      const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
      return { ...without(secure(), ...keys), ...without(await stack.job(wish), 'AWS_ENDPOINT_URL') }
    },
    provision,
    bootstrap: (inputs = {}, env = {}) => {
      const wish = { 'github-repository': 'acme/shop', 'role-policies': appPolicy, 'plan-role': 'true' }
      return provision({ command: 'bootstrap', ...wish, ...inputs }, { ...secure(), ...env })
    },
    aws,
    writes: async () => ((await (await requests('GET')).json()) as readonly RequestLine[]).filter(isWrite),
    forget: () => requests('DELETE'),
    writeRoot: (environment, name, wish = {}) => {
      const folder = path.join(job.workspace, 'live', environment, name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, 'main.tf'), rootFile(`${environment}/${name}/terraform.tfstate`, wish))
    },
  }
}

function isWrite({ service, method, operation = '' }: RequestLine): boolean {
  return service === 's3' ? !['GET', 'HEAD'].includes(method) : !/^(Get|List|AssumeRole)/.test(operation)
}

function rootFile(
  key: string,
  { bucket: name = bucket, body = 'resource "terraform_data" "nothing" {}' }: RootWish,
): string {
  return `terraform {
  backend "s3" {
    bucket       = "${name}"
    key          = "${key}"
    region       = "${region}"
    use_lockfile = true
  }
}
${body}
`
}

/** The output `bootstrap`. */
export function outputOf({ outputs }: StepResult): Bootstrap {
  return JSON.parse(outputs.bootstrap ?? 'null') as Bootstrap
}
