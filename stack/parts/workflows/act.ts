/**
 * Runs a workflow with act on this machine, without containers: `uses: org/eks-actions/<name>@v1` resolves to a local
 * checkout, and artifacts and caches go to act's own servers on loopback.
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
  /** Git repository that the workflow runs in. The runner uses a copy of it. */
  readonly workspace: string
  /** Path of the workflow file, relative to the workspace or absolute. */
  readonly workflow: string
  /** Name of the event; default `push`. */
  readonly event?: string
  /** The event's payload, as GitHub would send it. */
  readonly payload?: unknown
  /** `owner/name@ref` → folder it resolves to, for example `{ 'org/eks-actions@v1': checkout }`. */
  readonly repositories?: Readonly<Record<string, string>>
  /** Environment of all steps, in addition to PATH, HOME and so on; `GITHUB_API_URL` and similar variables are set here. */
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Configuration variables, `${{ vars.NAME }}`. */
  readonly variables?: Readonly<Record<string, string>>
  /** Run only this job and the jobs it needs. */
  readonly job?: string
  /** Runner label → act platform. Default: `ubuntu-latest` is this machine. */
  readonly platforms?: Readonly<Record<string, string>>
  /** Folder for artifacts and caches, which runs with the same folder share; default: a temporary one. */
  readonly folder?: string
  /** Service that stores artifacts instead of act's own. */
  readonly results?: ResultsAddress
  /** Receives every line of the log. */
  readonly onLine?: (line: string) => void
  /** Receives every line as data. */
  readonly onEvent?: (event: ActEvent) => void
  /** Cancels the run as GitHub does: interrupt first, kill ten seconds later. */
  readonly signal?: AbortSignal
}

export interface ResultsAddress {
  readonly url: string
  /** Token that the steps present to it. */
  readonly token: string
}

export interface ActRun {
  /** Exit code of act: 0 if every job succeeded; null if it was killed. */
  readonly exitCode: number | null
  readonly jobs: readonly JobRun[]
  /** The whole log in readable form. */
  readonly log: string
  readonly milliseconds: number
}

/** Time between the interrupt and the kill of a cancelled run, in milliseconds. */
const graceMs = 10_000

/** Variables that a hosted runner's steps can rely on; no others are inherited from this process. */
const inherited = ['HOME', 'LANG', 'TMPDIR', 'USER', 'XDG_CACHE_HOME'] as const

/** Runs one workflow to completion. Failed jobs are a result, not an error. */
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
    // JSON is YAML: these files can hold any value, and keep secrets out of the arguments.
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
    // Its own process group: only the caller decides whether an interrupt is forwarded.
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

/** Node actions run on the first `node` on PATH, so this process's own comes first, as the runtime of `node24` actions. */
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

/** act passes its own variables to the steps, whatever `env` says. */
function buildResultsEnvironment({ results }: WorkflowOptions): Record<string, string> {
  return results === undefined ? {} : { ACTIONS_RUNTIME_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has already exited.
  }
}
