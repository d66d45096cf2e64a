/** A complete stack and a team's repository: infrastructure, an image that takes a while to build, and a chart. */

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot as checkout } from '../scripts/lib/suite.ts'
import { readMirrorInputs } from '../stack/parts/downloads/client.ts'
import { startStack } from '../stack/stack.ts'
import { createBenchEnvironment, twelveRoots } from './provision-fixture.ts'

type Texts = Readonly<Record<string, string>>

export interface PipelineFixture extends AsyncDisposable {
  /** Runs entry points one after another, as the steps of one job. @returns milliseconds @throws Error when one fails */
  readonly runJob: (steps: readonly PipelineStep[]) => Promise<number>
  /** Deletes states and tools and changes the content, so that every stage has all of its work to do. Creates the repository. */
  readonly prepare: (repository: string, release: string) => StageInputs
}

interface PipelineStep {
  readonly action: string
  /** Gets the outputs of the previous steps. */
  readonly inputs: (outputs: Texts) => Texts
}

/** Inputs of each stage when it runs alone. */
export type StageInputs = Readonly<Record<'setup' | 'provision' | 'buildPush' | 'helmDeploy', Texts>>

/** Twelve roots in four waves take two seconds each, the image takes eight. */
export async function startPipelineFixture(): Promise<PipelineFixture> {
  const stack = await startStack({ name: `bench-pipeline-${process.pid}`, stopsWithProcess: true })
  const environment = createBenchEnvironment({ waves: twelveRoots, seconds: 2 })
  const { folder } = environment
  const downloads = stack.facts.downloads as Texts
  const { mirrors, trustedKeys } = readMirrorInputs(downloads)
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-pipeline-'))
  const tools = path.join(temporary, 'tools')
  const base: Texts = {
    ...(process.env as Texts),
    ...stack.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: tools,
    NODE_EXTRA_CA_CERTS: downloads.caFile ?? '',
  }
  const runAws = (...args: string[]): void => void execFileSync('aws', args, { env: base, stdio: 'ignore' })
  const cluster = String(stack.facts.kubernetes?.clusterName)
  const role = 'arn:aws:iam::111122223333:role/cluster'
  runAws(
    ...['eks', 'create-cluster', '--name', cluster, '--role-arn', role, '--resources-vpc-config', 'subnetIds=subnet-1'],
  )
  writeApplication(folder)
  return {
    runJob: (steps) => runJob(steps, folder, temporary, base),
    prepare: (repository, release) => {
      environment.clean()
      environment.clean('states')
      rmSync(tools, { recursive: true, force: true })
      runAws('ecr', 'create-repository', '--repository-name', repository)
      writeFileSync(path.join(folder, 'app/version'), repository)
      return {
        setup: { tools: 'terraform, helm', mirrors, 'trusted-keys': trustedKeys },
        provision: {
          ...{ command: 'apply', environment: 'dev', directory: 'live', 'plan-store': 'none', parallelism: '4' },
          'allow-local-state': 'true',
        },
        buildPush: { repository, context: 'app', cache: 'none', tags: 'v1' },
        helmDeploy: { 'cluster-name': cluster, release, chart: 'chart' },
      }
    },
    [Symbol.asyncDispose]: async () => {
      await stack.stop()
      environment[Symbol.dispose]()
      rmSync(temporary, { recursive: true })
    },
  }
}

function writeApplication(folder: string): void {
  const app = path.join(folder, 'app')
  mkdirSync(app)
  execFileSync('go', ['build', '-o', path.join(app, 'work'), '.'], {
    cwd: path.join(import.meta.dirname, 'pipeline-work'),
    env: { ...process.env, CGO_ENABLED: '0' },
  })
  const build = ['FROM scratch AS build', 'COPY work version /', 'RUN ["/work"]']
  writeFileSync(
    path.join(app, 'Dockerfile'),
    [...build, 'FROM scratch', 'COPY --from=build /version /version', ''].join('\n'),
  )
  cpSync(path.join(checkout, 'charts/app'), path.join(folder, 'chart'), { recursive: true })
}

async function runJob(steps: readonly PipelineStep[], folder: string, temporary: string, base: Texts): Promise<number> {
  const outputs: Record<string, string> = {}
  const added: string[] = []
  const startedAt = performance.now()
  for (const { action, inputs } of steps) {
    const files = Object.fromEntries(
      ['OUTPUT', 'PATH', 'STATE', 'ENV', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, path.join(temporary, name)]),
    ) as Texts
    for (const file of Object.values(files)) writeFileSync(file, '')
    const variables = Object.entries(inputs(outputs)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const log = await runEntryPoint(action, folder, {
      ...base,
      ...files,
      ...(Object.fromEntries(variables) as Texts),
      PATH: [...added, base.PATH ?? ''].join(path.delimiter),
    })
    appendFileSync(path.join(temporary, 'log'), log)
    added.push(...readLines(files.GITHUB_PATH))
    Object.assign(outputs, readOutputs(files.GITHUB_OUTPUT))
  }
  return performance.now() - startedAt
}

async function runEntryPoint(action: string, cwd: string, env: Texts): Promise<string> {
  const entryPoint = path.join(checkout, `dist/${action}/index.js`)
  const child = spawn(process.execPath, [entryPoint], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${action} ended with ${String(code)}:\n${log.slice(-4000)}`)
  return log
}

function readLines(file = ''): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

/** Outputs in the format of the runner's file: `name<<delimiter`, the value, the delimiter. */
function readOutputs(file = ''): Texts {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/^(?<name>[\w-]+)<<(?<delimiter>\S+)\n(?<value>[^]*?)\n\k<delimiter>$/gm)
  const pairs = [...found].map(({ groups = {} }): [string, string] => [groups.name ?? '', groups.value ?? ''])
  return Object.fromEntries(pairs)
}
