import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Host } from '../host/host.ts'
import type { Log } from '../log.ts'
import { createRandomId } from '../random-id.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Child } from './child.ts'
import { resolveExitCode, selectErrorLines, shownErrorLines } from './outcome.ts'
import type { ProbeRequest, ProbeResult } from './probe.ts'
import { type ChildRecord, childrenState } from './record.ts'
import { readLastLines } from './tail.ts'
import { buildToolEnvironment, type VariableChanges } from './variables.ts'

/** A program to run: an argument vector, never a shell line. */
export interface ToolRequest {
  /** For people and for `post`: `terraform apply 20-eks`. */
  readonly tool: string
  /** A path, or a name to find on PATH. */
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Changes to the job's environment, from which our inputs and the runner's tokens are removed. */
  readonly env?: VariableChanges
  /** Standard input; a password goes here, not into `args`. */
  readonly input?: string
  /** Interrupted after this time, killed `graceMs` later. */
  readonly timeoutMs?: number
  readonly graceMs?: number
  /** Interrupts the program, and kills it `graceMs` later; the run then throws the reason of this signal. */
  readonly stop?: AbortSignal | undefined
  /** `wait` never kills a program that `stop` has interrupted, because it must save what it did; `timeoutMs` still does. */
  readonly afterStop?: 'kill' | 'wait'
  /** `live` shows both streams in the log as they come. */
  readonly show: 'live' | 'quiet'
  /** Exit codes that mean success, default 0. */
  readonly successCodes?: readonly number[]
  /** Gets standard output as raw bytes while the program runs. It may contain secrets. */
  readonly onStdout?: (chunk: Uint8Array) => void
  /** The same for standard error, where some programs report progress. */
  readonly onStderr?: (chunk: Uint8Array) => void
  /** Bytes of both streams after which the program is stopped, default 2 GiB. */
  readonly maxOutputBytes?: number
}

export interface ToolResult {
  readonly exitCode: number
  /** Files with the full output, removed when the run ends. They may contain secrets. */
  readonly stdoutFile: string
  readonly stderrFile: string
  readonly elapsedMs: number
}

export interface Processes {
  /**
   * Runs a program to its end.
   * @throws ActionError `tool-missing`, `tool-failed`, `tool-killed`, `timed-out`, `output-too-large` or `cancelled`
   */
  readonly run: (run: ToolRequest) => Promise<ToolResult>
  /**
   * Asks a program a short question and holds its answer in memory.
   * @throws ActionError as `run`
   */
  readonly probe: (request: ProbeRequest) => Promise<ProbeResult>
}

/** Processes whose output can be shown elsewhere. */
export interface HostedProcesses extends Processes {
  /** The same processes, records and files; another host shows their output. */
  readonly withHost: (host: Host, log: Log) => HostedProcesses
}

/** The processes of a run, for the layer that opens and closes it. */
export interface OpenProcesses extends HostedProcesses, Disposable {}

export interface ProcessesOptions {
  readonly host: Host
  readonly log: Log
  readonly secrets: Secrets
  readonly signal: AbortSignal
  readonly temporaryFolder: string
  /** Registers a folder that `post` removes. */
  readonly removeAfterwards: (folder: string, until: 'end-of-job') => void
}

const defaultGraceMs = 30_000
const defaultMaxOutputBytes = 2 * 1024 ** 3

/** What starts programs takes milliseconds to load, and a run with an invalid input starts none. */
async function loadChildModules() {
  const [{ startChild }, { watchChild }] = await Promise.all([import('./child.ts'), import('./watch.ts')])
  return { startChild, watchChild }
}

/** A killed step leaves its output behind for `post`, which removes it. */
function chooseBase({ temporaryFolder, removeAfterwards }: ProcessesOptions): string {
  const folder = path.join(temporaryFolder, `eks-actions-${createRandomId()}`)
  removeAfterwards(folder, 'end-of-job')
  return folder
}

/** What nobody follows while it comes is an answer for this process alone, as that of `terraform show -json`. */
function createRecord({ tool, show, onStdout }: ToolRequest, { pid, startTime }: Child, folder: string) {
  return { pid, startTime, tool, folder, outputIsData: show === 'quiet' && onStdout === undefined }
}

/** When a program is interrupted and killed. */
function selectLimits({ timeoutMs, stop, afterStop, graceMs = defaultGraceMs, maxOutputBytes }: ToolRequest) {
  const stopGraceMs = afterStop === 'wait' ? undefined : graceMs
  return { timeoutMs, stop, stopGraceMs, graceMs, maxOutputBytes: maxOutputBytes ?? defaultMaxOutputBytes }
}

export function createProcesses(options: ProcessesOptions): OpenProcesses {
  const { host, signal } = options
  let base: string | undefined
  const running = new Map<string, { readonly child: Child; readonly record: Omit<ChildRecord, 'signalled'> }>()
  const saveRunning = (): void => {
    const records = [...running.values()].map(({ child, record }) => ({ ...record, signalled: child.interrupted() }))
    host.saveState(childrenState, JSON.stringify(records))
  }

  const runFor = async (request: ToolRequest, shown: Pick<ProcessesOptions, 'host' | 'log'>): Promise<ToolResult> => {
    signal.throwIfAborted()
    base ??= chooseBase(options)
    const folder = path.join(base, createRandomId())
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { startChild, watchChild } = await loadChildModules()
    const startedAt = performance.now()
    const child = await startChild({
      file: request.file,
      args: request.args,
      cwd: request.cwd,
      env: buildToolEnvironment(host.environment, request.env),
      input: request.input,
      folder,
    })
    running.set(folder, { child, record: createRecord(request, child, folder) })
    saveRunning()
    const ending = await watchChild(child, {
      folder,
      show: request.show,
      onStdout: request.onStdout,
      onStderr: request.onStderr,
      ...selectLimits(request),
      onInterrupt: saveRunning,
      ...options,
      ...shown,
    })
    running.delete(folder)
    saveRunning()
    const [stdoutFile, stderrFile] = [path.join(folder, 'stdout'), path.join(folder, 'stderr')]
    const result = { stdoutFile, stderrFile, elapsedMs: performance.now() - startedAt }
    const details = selectErrorLines(
      readLastLines(stderrFile, shownErrorLines),
      () => readLastLines(stdoutFile, shownErrorLines),
      (text) => options.secrets.redact(text),
    )
    return { ...result, exitCode: resolveExitCode(request, { ...ending, details }) }
  }

  const probe: Processes['probe'] = async (request) =>
    (await import('./probe.ts')).runProbe(request, { ...options, environment: host.environment })
  const showOn = (shown: Pick<ProcessesOptions, 'host' | 'log'>): HostedProcesses => ({
    run: (request) => runFor(request, shown),
    probe,
    withHost: (shownHost, log) => showOn({ host: shownHost, log }),
  })
  return {
    ...showOn(options),
    [Symbol.dispose]: () => {
      // The output of running children is kept for `post`.
      if (running.size === 0 && base !== undefined) rmSync(base, { recursive: true, force: true })
    },
  }
}
