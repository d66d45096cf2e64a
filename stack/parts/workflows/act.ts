/**
 * Runs a workflow with act on this machine, without containers: `uses: org/eks-actions/<name>@v1` resolves to a
 * checkout here, artifacts and caches go to act's own servers on loopback.
 */

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { findFreePorts } from '../../core/ports.ts'
import { collectJobs, parseActEvent, renderActEvent, type ActEvent, type JobRun } from './events.ts'

export interface WorkflowOptions {
  /** Path of act, see `obtain('act', …)`. */
  readonly act: string
  /** Git repository that the workflow runs in. The runner works on a copy of it. */
  readonly workspace: string
  /** Path of the workflow file, from the workspace or absolute. */
  readonly workflow: string
  /** Name of the event; default `push`. */
  readonly event?: string
  /** The event's payload, as GitHub would send it. */
  readonly payload?: unknown
  /** `owner/name@ref` → folder that stands for it, for example `{ 'org/eks-actions@v1': checkout }`. */
  readonly repositories?: Readonly<Record<string, string>>
  /** Environment of all steps, on top of PATH, HOME and the like; `GITHUB_API_URL` and its kind are set here. */
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Configuration variables, `${{ vars.NAME }}`. */
  readonly variables?: Readonly<Record<string, string>>
  /** Only this job, with what it needs. */
  readonly job?: string
  /** Runner label → act platform. Default: `ubuntu-latest` is this machine. */
  readonly platforms?: Readonly<Record<string, string>>
  /** Folder for artifacts and caches. Give it to share them between runs; default: a temporary one. */
  readonly folder?: string
  /** The service that stores artifacts, in place of act's own. */
  readonly results?: ResultsAddress
  /** Every line of the log as it comes. */
  readonly onLine?: (line: string) => void
  /** The same, as data. */
  readonly onEvent?: (event: ActEvent) => void
  /** Cancels the run as GitHub does: an interrupt first, a kill ten seconds later. */
  readonly signal?: AbortSignal
}

export interface ResultsAddress {
  readonly url: string
  /** What the steps show to it. */
  readonly token: string
}

export interface ActRun {
  /** Of act: 0 when every job succeeded; null when it was killed. */
  readonly exitCode: number | null
  readonly jobs: readonly JobRun[]
  /** The whole log as a person reads it. */
  readonly log: string
  readonly milliseconds: number
}

/** Time between the interrupt and the kill of a cancelled run, in milliseconds. */
const graceMs = 10_000

/** What a hosted runner's steps may count on; nothing else of this process reaches them. */
const inherited = ['HOME', 'LANG', 'TMPDIR', 'USER', 'XDG_CACHE_HOME'] as const

/** Runs one workflow to its end. Failing jobs are a result, not an error. */
export async function runWorkflow(options: WorkflowOptions): Promise<ActRun> {
  const began = Date.now()
  const scratch = await mkdtemp(join(tmpdir(), 'eks-actions-workflow-'))
  try {
    const args = await buildActArguments(options, scratch)
    const events: ActEvent[] = []
    const lines: string[] = []
    const exitCode = await runAct(options, scratch, args, (line) => {
      const parsed = parseActEvent(line)
      const event = parsed && { ...parsed, at: Date.now() }
      if (event) {
        events.push(event)
        options.onEvent?.(event)
      }
      const text = event ? renderActEvent(event) : line
      lines.push(text)
      options.onLine?.(text)
    })
    return { exitCode, jobs: collectJobs(events), log: lines.join('\n'), milliseconds: Date.now() - began }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function buildActArguments(options: WorkflowOptions, scratch: string): Promise<readonly string[]> {
  const folder = resolve(options.folder ?? scratch)
  const [port] = await findFreePorts(1)
  const writeJson = async (name: string, content: unknown): Promise<string> => {
    const path = join(scratch, name)
    await writeFile(path, JSON.stringify(content), { mode: 0o600 })
    return path
  }
  await Promise.all(['artifacts', 'cache', 'config'].map((name) => mkdir(join(folder, name), { recursive: true })))
  const platforms = options.platforms ?? { 'ubuntu-latest': '-self-hosted' }
  return [
    options.event ?? 'push',
    '--json',
    ...['--workflows', options.workflow],
    ...['--eventpath', await writeJson('event.json', options.payload ?? {})],
    // JSON is YAML: these files carry any value, and no secret stands in an argument list.
    ...['--env-file', await writeJson('env.yaml', options.env ?? {})],
    ...['--secret-file', await writeJson('secrets.yaml', options.secrets ?? {})],
    ...['--var-file', await writeJson('variables.yaml', options.variables ?? {})],
    ...Object.entries(platforms).flatMap(([label, platform]) => ['--platform', `${label}=${platform}`]),
    ...Object.entries(options.repositories ?? {}).flatMap(([name, path]) => [
      '--local-repository',
      `${name}=${resolve(path)}`,
    ]),
    ...(options.job ? ['--job', options.job] : []),
    ...['--action-cache-path', join(scratch, 'actions')],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(port)],
    ...['--artifact-server-path', join(folder, 'artifacts')],
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(folder, 'cache')],
  ]
}

async function runAct(
  options: WorkflowOptions,
  scratch: string,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<number | null> {
  const child = spawn(options.act, args, {
    cwd: options.workspace,
    env: { ...buildRunnerEnvironment(scratch), ...buildResultsEnvironment(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: an interrupt of the caller's terminal is forwarded once, by the caller's choice.
    detached: true,
  })
  const cancel = (): void => {
    child.kill('SIGINT')
    setTimeout(() => {
      killGroup(child.pid)
    }, graceMs).unref()
  }
  options.signal?.addEventListener('abort', cancel, { once: true })
  if (options.signal?.aborted) cancel()
  try {
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine)
    return await new Promise((resolveExit, reject) => {
      child.on('error', reject)
      child.on('close', resolveExit)
    })
  } finally {
    options.signal?.removeEventListener('abort', cancel)
  }
}

/** Node actions run on the first `node` of PATH, so this process's own comes first: the runtime of `node24` actions. */
function buildRunnerEnvironment(scratch: string): Record<string, string> {
  const kept = inherited.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    XDG_CONFIG_HOME: join(scratch, 'config'),
  }
}

/** act tells the steps what it was told itself, whatever `env` says. */
function buildResultsEnvironment({ results }: WorkflowOptions): Record<string, string> {
  return results === undefined ? {} : { ACTIONS_RUNTIME_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended in time.
  }
}
