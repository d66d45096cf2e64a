import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { EnvironmentVariables } from '../host/environment.ts'
import type { Secrets } from '../secrets/secrets.ts'
import {
  createStartError,
  type ExitStatus,
  type ProgramRun,
  resolveExitCode,
  selectErrorLines,
  shownErrorLines,
  type StopReason,
} from './outcome.ts'
import { buildToolEnvironment, type VariableChanges } from './variables.ts'

/**
 * A short question to a program: its version, a commit, a decrypted file. Its output is kept in memory and not shown.
 * Everything that changes something or takes long is for `Processes.run`, which a killed step does not interrupt.
 */
export interface ProbeRequest extends Omit<ProgramRun, 'stop'> {
  /** A path, or a name to find on PATH. */
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Changes to the job's environment, as in `ToolRequest`. */
  readonly env?: VariableChanges
  /** Standard input; without it the program reads nothing. */
  readonly input?: string
  /** Bytes of both streams after which the program is stopped, default 64 MiB. */
  readonly maxOutputBytes?: number
}

export interface ProbeResult {
  readonly exitCode: number
  /** Both may contain secrets. */
  readonly stdout: string
  readonly stderr: string
}

export interface ProbeOptions {
  readonly environment: EnvironmentVariables
  readonly secrets: Pick<Secrets, 'redact'>
  readonly signal: AbortSignal
}

const defaultMaxOutputBytes = 64 * 1024 ** 2
/** How long to wait for the output of a program that left a child behind, after it has ended. */
const closeDelayMs = 1000
const graceMs = 2000

/**
 * Runs a short program to its end with `@actions/exec`, which is loaded here.
 * @throws ActionError as `Processes.run`
 */
export async function runProbe(request: ProbeRequest, options: ProbeOptions): Promise<ProbeResult> {
  const { signal, secrets } = options
  signal.throwIfAborted()
  const env = buildToolEnvironment(options.environment, request.env)
  assertSize(request, env)
  const file = await findProgram(request, env)
  const { getExecOutput } = await import('@actions/exec')
  using child = captureChild(request.input ?? '')
  using limits = watchLimits(request, signal, child.end)
  const output = await child
    .start(() =>
      getExecOutput(quote(file), [...request.args], {
        cwd: request.cwd,
        env,
        silent: true,
        ignoreReturnCode: true,
        delay: closeDelayMs,
        listeners: { stdout: limits.count, stderr: limits.count },
      }),
    )
    .catch((cause: unknown) => {
      throw createStartError(request, cause)
    })
  const details = selectErrorLines(
    selectLastLines(output.stderr),
    () => selectLastLines(output.stdout),
    (text) => secrets.redact(text),
  )
  const end = { exit: child.exit(output.exitCode), stopped: limits.stopped(), details }
  return { ...output, exitCode: resolveExitCode(request, end) }
}

interface CapturedChild extends Disposable {
  /** Runs what starts the child. */
  readonly start: <T>(work: () => Promise<T>) => Promise<T>
  /** Terminates the child, and kills it if it does not end. */
  readonly end: () => void
  readonly exit: (code: number | null) => ExitStatus
}

/**
 * `@actions/exec` keeps its child to itself: it leaves standard input open, cannot be cancelled and reports no signals.
 * Node.js announces every child on a diagnostics channel; the storage tells ours from those of others.
 */
function captureChild(input: string): CapturedChild {
  const own = new AsyncLocalStorage<true>()
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const end = (): void => {
    ended = true
    child?.kill('SIGTERM')
    timer ??= setTimeout(() => child?.kill('SIGKILL'), graceMs)
  }
  const onChild = (message: unknown): void => {
    if (own.getStore() !== true) return
    const { process: started } = message as { readonly process: ChildProcess }
    child = started
    // The streams are there when `spawn` has returned. A program that ends without reading breaks the pipe.
    process.nextTick(() => {
      started.stdin?.on('error', () => undefined)
      started.stdin?.end(input)
      if (ended) end()
    })
  }
  subscribe('child_process', onChild)
  return {
    start: (work) => own.run(true, work),
    end,
    exit: (code) => {
      if (child?.signalCode) return { kind: 'signal', signal: child.signalCode }
      return { kind: 'code', code: code ?? 1 }
    },
    [Symbol.dispose]: () => {
      unsubscribe('child_process', onChild)
      clearTimeout(timer)
      // A grandchild may hold them open, and must not keep this process from ending.
      child?.stdout?.destroy()
      child?.stderr?.destroy()
    },
  }
}

interface Limits extends Disposable {
  readonly count: (chunk: Uint8Array) => void
  readonly stopped: () => StopReason | undefined
}

/** Calls `end` once: when the run is cancelled, the time is up, or the output is too large. */
function watchLimits({ timeoutMs, maxOutputBytes }: ProbeRequest, signal: AbortSignal, end: () => void): Limits {
  let stopped: StopReason | undefined
  let bytes = 0
  const stop = (reason: StopReason): void => {
    if (stopped !== undefined) return
    stopped = reason
    end()
  }
  const onAbort = (): void => {
    stop('cancelled')
  }
  const onTimeout = (): void => {
    stop('timed-out')
  }
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  const timer = timeoutMs === undefined ? undefined : setTimeout(onTimeout, timeoutMs)
  return {
    count: (chunk) => {
      bytes += chunk.length
      if (bytes > (maxOutputBytes ?? defaultMaxOutputBytes)) stop('output-too-large')
    },
    stopped: () => stopped,
    [Symbol.dispose]: () => {
      signal.removeEventListener('abort', onAbort)
      clearTimeout(timer)
    },
  }
}

/** Of one argument or variable (Linux, MAX_ARG_STRLEN), and of all together (ARG_MAX with the usual stack of 8 MiB). */
const sizeLimits = { one: 128 * 1024, all: 2 * 1024 ** 2 }

/** `@actions/exec` does not survive it when a program cannot be started for the size of its arguments. */
function assertSize(request: ProbeRequest, env: Readonly<Record<string, string>>): void {
  if (process.platform !== 'linux') return
  const texts = [...request.args, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]
  const sizes = texts.map((text) => Buffer.byteLength(text) + 1)
  if (Math.max(0, ...sizes) <= sizeLimits.one && sizes.reduce((sum, size) => sum + size, 0) <= sizeLimits.all) return
  throw createStartError(request, Object.assign(new Error('E2BIG'), { code: 'E2BIG' }))
}

/** Where Node.js looks without PATH. */
const defaultPath = '/usr/bin:/bin'

/** `@actions/exec` looks on the PATH of this process, not on that of the job's environment. */
async function findProgram({ file, cwd }: ProbeRequest, env: Readonly<Record<string, string>>): Promise<string> {
  if (process.platform === 'win32') return file
  const folders = file.includes('/')
    ? ['']
    : (env.PATH ?? defaultPath).split(path.delimiter).filter((folder) => folder !== '')
  const candidates = folders.map((folder) => path.resolve(cwd, folder, file))
  for (const candidate of candidates) {
    const executable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (executable) return candidate
  }
  const code = candidates.some((candidate) => existsSync(candidate)) ? 'EACCES' : 'ENOENT'
  throw createStartError({ file, cwd }, Object.assign(new Error(`${file}: ${code}`), { code }))
}

/** `@actions/exec` splits its command line at spaces. */
function quote(file: string): string {
  return `"${file.replaceAll('"', '\\"')}"`
}

function selectLastLines(output: string): readonly string[] {
  const text = output.slice(-8 * 1024).trimEnd()
  return text === '' ? [] : text.split(/\r?\n/).slice(-shownErrorLines)
}
