/** An environment whose roots use the real AWS provider against the local stack, for us and for Terragrunt. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { MissingPrerequisite } from '../stack/obtain/prerequisites.ts'
import { obtain } from '../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../stack/obtain/store.ts'
import { startStack } from '../stack/stack.ts'
import { timeRun } from './provision-fixture.ts'

/** Each root with the roots whose states it reads: twelve in four waves, without numbers. */
const reads: Readonly<Record<string, readonly string[]>> = {
  keys: [],
  network: [],
  registry: [],
  zones: [],
  cluster: ['keys', 'network'],
  secrets: ['keys'],
  autoscaler: ['cluster'],
  identities: ['cluster'],
  logs: ['cluster'],
  nodes: ['cluster', 'network'],
  records: ['cluster', 'zones'],
  application: ['identities', 'secrets'],
}

const bucket = 'bench-provider-states'
const region = 'us-east-1'

/** Whom we are compared with. */
interface Peer {
  readonly name: string
  readonly run: (command: 'plan' | 'apply', environment: string) => Promise<number>
}

/** A repository with any number of equal environments, each with its own states. */
export interface ProviderBench extends AsyncDisposable {
  readonly peer: Peer
  /**
   * Runs the bundled action with as many roots in parallel as it chooses.
   * @param event of a merge queue, whose plans are only compared with, like those of pull requests; a protected job otherwise
   * @returns milliseconds
   */
  readonly runAction: (inputs: Readonly<Record<string, string>>, event?: 'merge_group') => Promise<number>
  /** The same with two roots in parallel. @returns the highest memory of all its processes together, in MB */
  readonly measureMemory: (inputs: Readonly<Record<string, string>>) => Promise<number>
  /** @param tag value of a tag in all roots but two */
  readonly writeEnvironment: (name: string, tag: string) => void
  /** Deletes what Terraform has downloaded, as in a fresh checkout. */
  readonly clean: (name: string) => void
}

/** @throws MissingPrerequisite on a machine without the provider */
export async function createProviderBench(): Promise<ProviderBench> {
  await using opening = new AsyncDisposableStack()
  const home = mkdtempSync(path.join(tmpdir(), 'bench-stack-'))
  opening.defer(() => rmSync(home, { recursive: true, force: true }))
  process.env.EKS_ACTIONS_STACK_DIR = home
  const only = ['aws', 'terraform-provider-aws'] as const
  const stack = await startStack({ name: `bench-${process.pid}`, only, stopsWithProcess: true })
  opening.defer(() => stack.stop())
  const [missing] = Object.values(stack.skipped)
  if (missing !== undefined) throw new MissingPrerequisite(missing, 'see stack/README.md')
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-provider-')))
  opening.defer(() => rmSync(folder, { recursive: true, force: true }))
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    RUNNER_TOOL_CACHE: path.join(folder, 'tools'),
    ...stack.env,
    AWS_REGION: region,
    CHECKPOINT_DISABLE: 'true',
  }
  await createStateBucket(stack.env)
  const resolveEnvironment = (name: string): string => path.join(folder, 'live', name)
  const mergeGroup = path.join(folder, 'merge-group.json')
  writeFileSync(mergeGroup, JSON.stringify({ merge_group: { base_sha: '0'.repeat(40), head_sha: '1'.repeat(40) } }))
  const runAction: ProviderBench['runAction'] = (inputs, event) =>
    runBundle(
      folder,
      event === undefined ? env : { ...env, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: mergeGroup },
      inputs,
    )
  const peer = await findPeer(resolveEnvironment, env)
  const opened = opening.move()
  return {
    peer,
    runAction,
    measureMemory: (inputs) => watchMemory(() => runAction({ ...inputs, parallelism: '2' })),
    writeEnvironment: (name, tag) => writeRoots(resolveEnvironment(name), tag),
    clean: (name) => {
      for (const root of Object.keys(reads)) {
        rmSync(path.join(resolveEnvironment(name), root, '.terraform'), { recursive: true, force: true })
      }
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

async function createStateBucket(env: Readonly<Record<string, string>>): Promise<void> {
  const client = new S3Client({
    region,
    forcePathStyle: true,
    ...(env.AWS_ENDPOINT_URL === undefined ? {} : { endpoint: env.AWS_ENDPOINT_URL }),
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  client.destroy()
}

/** Terragrunt, that of the machine or built once; where it cannot be built, Terraform, one root after another. */
async function findPeer(
  resolveEnvironment: (name: string) => string,
  env: Readonly<Record<string, string>>,
): Promise<Peer> {
  const terragrunt = await findTerragrunt()
  if (terragrunt.file !== undefined) {
    const { file } = terragrunt
    return {
      name: 'Terragrunt',
      run: (command, name) =>
        timeRun(file, ['run', '--all', command, '--non-interactive'], resolveEnvironment(name), env),
    }
  }
  const options = { plan: '', apply: '-auto-approve ' } as const
  return {
    name: `Terraform, one root after another: ${terragrunt.why}`,
    run: (command, name) => {
      const lines = Object.keys(reads).map(
        (root) =>
          `(cd ${root} && terraform init -input=false && terraform ${command} -input=false ${options[command]}) > /dev/null`,
      )
      return timeRun('bash', ['-euo', 'pipefail', '-c', lines.join('\n')], resolveEnvironment(name), env)
    },
  }
}

async function findTerragrunt(): Promise<{ readonly file: string } | { readonly file?: never; readonly why: string }> {
  const signal = AbortSignal.timeout(buildMs)
  try {
    return { file: await obtain('terragrunt', { cache: resolveCacheFolder(), progress: console.log, signal }) }
  } catch (error) {
    return { why: (error as Error).message }
  }
}

/** On two busy cores. */
const buildMs = 30 * 60_000

async function runBundle(
  folder: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<number> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-step-'))
  const given = { directory: 'live', comment: 'never', ...inputs }
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  try {
    return await timeRun(process.execPath, [path.join(repositoryRoot, 'dist/provision/index.js')], folder, {
      ...env,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temporary,
      ...(Object.fromEntries(variables) as Record<string, string>),
    })
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** Adds up the resident memory of all processes that this one started, five times a second (proc_pid_statm(5)). */
async function watchMemory(work: () => Promise<unknown>): Promise<number> {
  const before = new Set(listProcesses().map(({ pid }) => pid))
  let highest = 0
  const timer = setInterval(() => {
    const own = listProcesses().filter(({ pid }) => !before.has(pid))
    highest = Math.max(
      highest,
      own.reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }, 200)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return highest / 1e6
}

interface ProcessMemory {
  readonly pid: string
  readonly bytes: number
}

const pageBytes = 4096
const watched = /^(node|terraform.*)$/

function listProcesses(): readonly ProcessMemory[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
        const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
        return watched.test(name) ? [{ pid, bytes: pages * pageBytes }] : []
      } catch {
        // It has ended since.
        return []
      }
    })
}

function writeRoots(environment: string, tag: string): void {
  const name = path.basename(environment)
  for (const [root, upstream] of Object.entries(reads)) {
    const folder = path.join(environment, root)
    mkdirSync(folder, { recursive: true })
    const states = upstream.map((one) => renderState(name, one)).join('')
    writeFileSync(path.join(folder, 'main.tf'), `${renderSettings(name, root)}${states}${renderBody(name, root, tag)}`)
    const paths = upstream.map((one) => `"../${one}"`).join(', ')
    const order = upstream.length === 0 ? '' : `dependencies {\n  paths = [${paths}]\n}\n`
    writeFileSync(path.join(folder, 'terragrunt.hcl'), order)
  }
}

function renderSettings(environment: string, root: string): string {
  return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }

  backend "s3" {
    bucket         = "${bucket}"
    key            = "${environment}/${root}.tfstate"
    region         = "${region}"
    use_lockfile   = true
    use_path_style = true
  }
}

provider "aws" {
  region            = "${region}"
  s3_use_path_style = true
}

`
}

function renderState(environment: string, root: string): string {
  return `data "terraform_remote_state" "${root}" {
  backend = "s3"
  config = {
    bucket         = "${bucket}"
    key            = "${environment}/${root}.tfstate"
    region         = "${region}"
    use_path_style = true
  }
}

`
}

function renderBody(environment: string, root: string, tag: string): string {
  if (root === 'network') {
    return `resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "this" {
  count             = 3
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = ["${region}a", "${region}b", "${region}c"][count.index]
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

output "id" {
  value = aws_vpc.this.id
}
`
  }
  if (root === 'registry') {
    return `resource "aws_ecr_repository" "this" {
  name = "${environment}-application"
}

output "id" {
  value = aws_ecr_repository.this.id
}
`
  }
  const used = (reads[root] ?? []).map((one) => `data.terraform_remote_state.${one}.outputs.id`).join(', ')
  return `resource "aws_iam_role" "this" {
  name = "${environment}-${root}"
  tags = { change = "${tag}", upstream = replace(join(" ", [${used}]), "/", "_") }
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

output "id" {
  value = aws_iam_role.this.arn
}
`
}
