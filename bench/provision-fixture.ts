/** Environments for the provision benchmarks, the bundled entry point, and shell scripts that do the same with the same roots. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot } from '../scripts/lib/suite.ts'

export interface BenchEnvironmentSpec {
  /** Names of the roots by wave; each root reads the first root of the previous wave. */
  readonly waves: readonly (readonly string[])[]
  /** Seconds that creating each root's single resource takes, without computing anything. */
  readonly seconds: number
  /** URL that each plan waits for, as the refresh of real resources waits for the cloud's API. */
  readonly api?: string
}

/** A slow API that a plan reads as a data source. */
export interface SlowApi extends AsyncDisposable {
  readonly url: string
}

/** @param milliseconds until it answers */
export async function startSlowApi(milliseconds: number): Promise<SlowApi> {
  const state = JSON.stringify({ version: 4, terraform_version: '1.11.4', serial: 1, lineage: 'api', outputs: {} })
  const server = createServer((_request, response) => {
    setTimeout(() => response.end(state), milliseconds)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A checked-out repository with one environment whose states are files next to the roots. */
export interface BenchEnvironment extends Disposable {
  readonly folder: string
  /** Folder of a root. */
  readonly resolveRootFolder: (name: string) => string
  /** Runs the bundled action. @returns milliseconds @throws Error when it fails */
  readonly runAction: (
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    nodeArguments?: readonly string[],
  ) => Promise<number>
  /** Runs a script in the environment's folder. @returns milliseconds @throws Error when it fails */
  readonly runShell: (script: string) => Promise<number>
  readonly runGit: (...args: readonly string[]) => string
  /** Deletes what Terraform has downloaded; with `states`, its states as well. */
  readonly clean: (what?: 'states') => void
}

const provisionEntryPoint = path.join(repositoryRoot, 'dist/provision/index.js')

/** Twelve roots in four waves, like an environment with a network, a cluster and its add-ons. */
export const twelveRoots: BenchEnvironmentSpec['waves'] = [
  ['dns', 'keys', 'network'],
  ['cluster', 'database', 'registry'],
  ['autoscaler', 'ingress', 'storage'],
  ['certificates', 'monitoring', 'records'],
]

/** `count` roots in waves of twenty. */
export function createWaves(count: number): BenchEnvironmentSpec['waves'] {
  const names = Array.from({ length: count }, (_, index) => `root-${String(index).padStart(4, '0')}`)
  return Array.from({ length: Math.ceil(count / 20) }, (_, wave) => names.slice(wave * 20, wave * 20 + 20))
}

export function createBenchEnvironment(wish: BenchEnvironmentSpec): BenchEnvironment {
  const { waves } = wish
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-provision-')))
  const environment = path.join(folder, 'live/dev')
  const resolveRootFolder = (name: string): string => path.join(environment, name)
  for (const [wave, names] of waves.entries()) {
    for (const name of names) {
      mkdirSync(resolveRootFolder(name), { recursive: true })
      writeFileSync(path.join(resolveRootFolder(name), 'main.tf'), renderRootFile(waves[wave - 1]?.[0], wish))
    }
  }
  const runGit = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  writeFileSync(path.join(folder, '.gitignore'), '.terraform/\n*.tfstate*\n')
  runGit('init', '--quiet', '--initial-branch=main')
  runGit('add', '.')
  runGit('commit', '--quiet', '--message=All')
  const base = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  return {
    folder,
    resolveRootFolder,
    runGit,
    runAction: async (inputs, env = {}, nodeArguments = []) => {
      const temporary = mkdtempSync(path.join(tmpdir(), 'bench-step-'))
      const fixed = { environment: 'dev', directory: 'live', comment: 'never', 'plan-store': 'none' }
      const given = { ...fixed, 'allow-local-state': 'true', ...inputs }
      const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      try {
        return await timeRun(process.execPath, [...nodeArguments, provisionEntryPoint], folder, {
          ...base,
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: folder,
          RUNNER_TEMP: temporary,
          ...(Object.fromEntries(variables) as Record<string, string>),
          ...env,
        })
      } finally {
        rmSync(temporary, { recursive: true })
      }
    },
    runShell: (script) =>
      timeRun('bash', ['-euo', 'pipefail', '-c', script], environment, {
        ...base,
        CHECKPOINT_DISABLE: 'true',
        TF_IN_AUTOMATION: 'true',
        TF_INPUT: 'false',
      }),
    clean: (what) => {
      for (const name of waves.flat()) {
        rmSync(path.join(resolveRootFolder(name), '.terraform'), { recursive: true, force: true })
        if (what === 'states') rmSync(path.join(resolveRootFolder(name), 'terraform.tfstate'), { force: true })
      }
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

/** Shell commands for one root, given as `$1`. */
export const rawPlan = 'cd "$1" && terraform init > /dev/null && terraform plan > /dev/null'
export const rawApply = 'cd "$1" && terraform init > /dev/null && terraform apply -auto-approve > /dev/null'

/** Parses every file of the environment, which reading the order from the files requires, and does nothing else. */
export const parseAll = `'${process.execPath}' --input-type=module -e "
import { globSync, readFileSync } from 'node:fs'
const { parse } = await import('${path.join(repositoryRoot, 'node_modules/@cdktn/hcl2json/build/index.js')}')
for (const file of globSync('**/*.tf')) await parse(file, readFileSync(file, 'utf8'))"`

/** One root after another. */
export function buildSequentialScript(names: readonly string[], command: string): string {
  return names.map((name) => `(set -- '${name}'; ${command})`).join('\n')
}

/** Several in parallel, the way people do it in a shell. */
export function buildParallelScript(names: readonly string[], command: string, atOnce: number): string {
  return `printf '%s\\n' ${names.join(' ')} | xargs -P ${String(atOnce)} -I{} bash -c '${command}' raw {}`
}

/** Alternates ours and theirs, so that both runs of a pair see the same machine load. */
export async function measureInTurn(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ readonly ours: readonly number[]; readonly theirs: readonly number[] }> {
  const measured: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] }
  for (let round = 0; round < rounds; round++) {
    measured.theirs.push(await theirs())
    measured.ours.push(await ours())
  }
  return measured
}

/** For node's `--import`: at exit, writes the peak memory of the process in KiB (getrusage(2)). */
const reportPeak = `data:text/javascript,import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`

/** @returns peak memory of the action's own process, in MB */
export async function measurePeakMegabytes(
  environment: BenchEnvironment,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const file = path.join(environment.folder, '.git/peak')
  await environment.runAction(inputs, { ...env, PEAK_FILE: file }, ['--import', reportPeak])
  return (Number(readFileSync(file, 'utf8')) * 1024) / 1e6
}

/** Commits a change of one root. @returns variables of the push event */
export function commitRootChange(environment: BenchEnvironment, root: string): Readonly<Record<string, string>> {
  const before = environment.runGit('rev-parse', 'HEAD')
  const file = path.join(environment.resolveRootFolder(root), 'main.tf')
  writeFileSync(file, `${readFileSync(file, 'utf8')}# ${before}\n`)
  environment.runGit('commit', '--quiet', '--all', '--message=Change')
  const event = path.join(environment.folder, '.git/event.json')
  writeFileSync(event, JSON.stringify({ before }))
  return { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event }
}

function renderRootFile(upstream: string | undefined, { seconds, api }: BenchEnvironmentSpec): string {
  const reading = `data "terraform_remote_state" "upstream" {
  backend = "local"
  config  = { path = "../${upstream ?? ''}/terraform.tfstate" }
}

`
  const waiting = `data "terraform_remote_state" "api" {
  backend = "http"
  config  = { address = "${api ?? ''}" }
}

`
  return `${upstream === undefined ? '' : reading}${api === undefined ? '' : waiting}variable "note" {
  type    = string
  default = "note"
}

resource "terraform_data" "work" {
  input = ${upstream === undefined ? 'var.note' : 'data.terraform_remote_state.upstream.outputs.value'}

  provisioner "local-exec" {
    command = "sleep ${String(seconds)}"
  }
}

output "value" {
  value = terraform_data.work.output
}
`
}

/** Runs a program without output. @returns milliseconds @throws Error when it fails, with the end of its output */
export async function timeRun(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const collect = (text: string): void => void (output = `${output}${text}`.slice(-4000))
  child.stdout.setEncoding('utf8').on('data', collect)
  child.stderr.setEncoding('utf8').on('data', collect)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}:\n${output}`)
  return performance.now() - startedAt
}
