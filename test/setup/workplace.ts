import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createStepJob, type StepJob, type RunningStep, type StepOptions, type StepResult } from './step.ts'

/** A job that runs the product's bundle in a repository with the environment `staging`. */
export interface Workplace extends Disposable {
  readonly job: StepJob
  /** Writes files of the environment: `{ '10-vpc/main.tf': … }`. */
  readonly write: (files: Readonly<Record<string, string>>) => void
  /** Absolute path below the environment. */
  readonly path: (name: string) => string
  readonly start: (inputs?: Inputs, more?: ProvisionStepOptions) => RunningStep
  readonly run: (inputs?: Inputs, more?: ProvisionStepOptions) => Promise<StepResult>
}

type Inputs = Readonly<Record<string, string>>

type ProvisionStepOptions = Pick<StepOptions, 'env' | 'state' | 'kind' | 'ownProcess'>

/** What the output `roots` reports about a root. */
export interface RootOutcome {
  readonly status: string
  readonly add: number
  readonly change: number
  readonly note?: string
  readonly 'failure-reason'?: string
}

const environment = 'live/staging'

/**
 * @param files of the environment
 * @param env environment of every step; by default that of the stack
 */
export function createWorkplace(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Workplace {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  const resolvePath = (name: string): string => path.join(job.workspace, environment, name)
  const describeStep = (inputs: Inputs = {}, more: ProvisionStepOptions = {}): StepOptions => ({
    action: 'provision',
    ...more,
    // States beside the roots are enough for most tests.
    inputs: { command: 'apply', environment: 'staging', directory: 'live', 'allow-local-state': 'true', ...inputs },
    env: { ...env, ...more.env },
  })
  const workplace: Workplace = {
    job,
    path: resolvePath,
    write: (added) => {
      for (const [name, text] of Object.entries(added)) {
        mkdirSync(path.dirname(resolvePath(name)), { recursive: true })
        writeFileSync(resolvePath(name), text)
      }
    },
    start: (inputs, more) => job.start(describeStep(inputs, more)),
    run: (inputs, more) => job.run(describeStep(inputs, more)),
    [Symbol.dispose]: () => {
      job[Symbol.dispose]()
    },
  }
  workplace.write(files)
  return workplace
}

export function readRootOutcomes({ outputs }: StepResult): Readonly<Record<string, RootOutcome>> {
  return JSON.parse(outputs.roots ?? '{}') as Record<string, RootOutcome>
}

/** The state in a root's folder. */
export function readLocalState(workplace: Workplace, root: string): { readonly resources: readonly unknown[] } {
  return JSON.parse(readFileSync(workplace.path(`${root}/terraform.tfstate`), 'utf8')) as { resources: unknown[] }
}

/** A bucket in the stack's S3 for the states of a test file. */
export interface TestBucket {
  readonly client: S3Client
  readonly name: string
  /** Environment of jobs with their own keys. */
  readonly env: Readonly<Record<string, string>>
  /** The `terraform` block of a root. */
  readonly backend: (key: string) => string
  readonly keys: (prefix?: string) => Promise<readonly string[]>
  /** Undefined if it does not exist. */
  readonly read: (key: string) => Promise<string | undefined>
}

export async function createTestBucket(env: Readonly<Record<string, string>>): Promise<TestBucket> {
  const name = `faults-${randomUUID()}`
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '', AWS_ACCESS_KEY_ID: accessKeyId = '' } = env
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
    forcePathStyle: true,
  })
  await client.send(new CreateBucketCommand({ Bucket: name }))
  return {
    client,
    name,
    env,
    backend: (key) => createS3Backend(name, region, key),
    keys: async (prefix = '') => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: name, Prefix: prefix }))
      return Contents.map(({ Key = '' }) => Key)
    },
    read: async (key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: name, Key: key }))
        return await Body?.transformToString()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
  }
}

function createS3Backend(bucket: string, region: string, key: string): string {
  return `
terraform {
  backend "s3" {
    bucket                      = "${bucket}"
    key                         = "${key}"
    region                      = "${region}"
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    max_retries                 = 2
  }
}
`
}

/**
 * A resource that takes time to create.
 * @param marker file that exists as soon as its creation has started
 */
export function createSlowResource(name: string, seconds: number, marker: string): string {
  return `
resource "terraform_data" "${name}" {
  provisioner "local-exec" {
    command = "touch '${marker}'; sleep ${seconds}"
  }
}
`
}

/** Resolves once all files exist. */
export async function waitForFiles(...files: readonly string[]): Promise<void> {
  while (!files.every((file) => existsSync(file))) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** PIDs of the programs that a step is running. */
export function listChildren({ pid }: RunningStep): readonly number[] {
  const tasks = readdirSync(`/proc/${pid}/task`)
  const lists = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
}
