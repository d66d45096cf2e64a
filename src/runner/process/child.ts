import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { createStartError, type ExitStatus } from './outcome.ts'
import { readProcessStartTime } from './identity.ts'

/** A started program whose output goes to files, so that it survives if this process is killed. */
export interface Child {
  readonly pid: number
  readonly startTime: string
  readonly exited: Promise<ExitStatus>
  /** Interrupts the program, at most once: Terraform takes a second signal as "stop now and lose state". */
  readonly interrupt: () => void
  readonly interrupted: () => boolean
  /** Kills the program and its children. */
  readonly kill: () => void
}

export interface ChildOptions {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Record<string, string>
  readonly input: string | undefined
  readonly folder: string
}

/** @throws ActionError `tool-missing` when the program cannot be started. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const windows = process.platform === 'win32'
  const stdout = openSync(path.join(options.folder, 'stdout'), 'wx', 0o600)
  const stderr = openSync(path.join(options.folder, 'stderr'), 'wx', 0o600)
  const child = spawnInto(options, stdout, stderr)
  const exited = waitForExit(child)
  // A program that cannot be started has no PID and reports why in an event.
  if (child.pid === undefined) {
    const [cause] = (await once(child, 'error')) as [unknown]
    throw createStartError(options, cause)
  }
  const { pid } = child
  if (options.input !== undefined) feed(child, options.input)
  let interrupted = false
  return {
    pid,
    startTime: readProcessStartTime(pid) ?? '',
    exited,
    interrupted: () => interrupted,
    interrupt: () => {
      if (interrupted || windows) return
      interrupted = true
      child.kill('SIGINT')
    },
    kill: () => {
      if (windows) child.kill('SIGKILL')
      else killGroup(pid)
    },
  }
}

function spawnInto(options: ChildOptions, stdout: number, stderr: number): ChildProcess {
  try {
    return spawn(options.file, options.args, {
      cwd: options.cwd,
      env: options.env,
      shell: false,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', stdout, stderr],
      // Its own session: Ctrl-C in a terminal reaches only us, and is passed on once. On Windows this would open a console
      // window, and signals are not passed on there.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
  } catch (cause) {
    // Too large arguments and a few other errors are thrown synchronously (child_process, "spawn").
    throw createStartError(options, cause)
  } finally {
    closeSync(stdout)
    closeSync(stderr)
  }
}

/** `exit`, not `close`: a grandchild that keeps the streams open must not keep us waiting. */
function waitForExit(child: ChildProcess): Promise<ExitStatus> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal === null ? { kind: 'code', code: code ?? 1 } : { kind: 'signal', signal })
    })
  })
}

function feed(child: ChildProcess, input: string): void {
  // A program that ends without reading breaks the pipe; its exit code says what happened.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
