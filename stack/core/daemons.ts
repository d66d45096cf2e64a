/** Starts programs that outlive the command that started them, and stops exactly these programs. */

import { spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DaemonOptions } from '../part.ts'
import { identify, isAlive, type ProcessIdentity } from './identity.ts'

/** A started program, as recorded in the state file. */
export interface StackDaemon {
  readonly name: string
  readonly identity: ProcessIdentity
  /** Path of its log. */
  readonly log: string
}

export interface DaemonHome {
  /** Folder of the stack, which marks its processes. */
  readonly stack: string
  /** Folder of the part: working directory of the program and location of its log. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** Environment variable that is set to the stack's folder in each of its processes, to find exactly these. */
const folderVariable = 'EKS_ACTIONS_STACK_FOLDER'

const inherited = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER', 'NODE_COMPILE_CACHE'] as const

/** Time to exit after SIGTERM, in milliseconds. It can be short: nothing of a stack is kept. */
const graceMs = 1500

/**
 * Starts a program in its own session, with its output in `<folder>/<name>.log`.
 * `record` gets the daemon before it is ready, so that an interrupted start can be cleaned up.
 * @throws Error with the end of the log if the program exits or is not ready in time.
 */
export async function startStackDaemon(
  options: DaemonOptions,
  home: DaemonHome,
  record: (daemon: StackDaemon) => Promise<void>,
): Promise<void> {
  await mkdir(home.folder, { recursive: true })
  const log = join(home.folder, `${options.name}.log`)
  const output = openSync(log, 'a')
  const child = spawn(options.file, options.args, {
    cwd: home.folder,
    env: { ...readInheritedEnvironment(), ...options.env, [folderVariable]: home.stack },
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`could not be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      resolve(`exited with ${signal ?? `code ${code}`}`)
    })
  })
  // Read immediately: the PID cannot be recycled until this process has seen the child exit.
  const identity = child.pid === undefined ? undefined : identify(child.pid)
  if (identity) await record({ name: options.name, identity, log })
  const problem = await Promise.race([ended, waitUntilReady(options, home.signal)])
  child.removeAllListeners()
  child.unref()
  if (problem !== undefined) throw new Error(`${options.name} ${problem}.\n${await readLogTail(log)}`)
}

/** Resolves to undefined once ready, otherwise to the problem. */
async function waitUntilReady(options: DaemonOptions, signal: AbortSignal): Promise<string | undefined> {
  const timeoutMs = options.timeoutMs ?? 60_000
  const deadline = Date.now() + timeoutMs
  for (let pause = 20; Date.now() < deadline; pause = Math.min(pause * 1.5, 250)) {
    if (signal.aborted) return 'was interrupted while starting'
    const ready = await Promise.race([options.ready().catch(() => false), sleep(5000, false, { ref: false })])
    if (ready) return undefined
    await sleep(pause)
  }
  return `was not ready after ${Math.round(timeoutMs / 1000)} s`
}

/**
 * Stops daemons in reverse start order, each with all processes of its group.
 * A PID that now belongs to another process is left alone.
 */
export async function stopDaemons(daemons: readonly StackDaemon[]): Promise<void> {
  for (const { identity } of daemons.toReversed()) {
    if (!isAlive(identity)) continue
    signalGroup(identity.pid, 'SIGTERM')
    await waitUntil(() => !isAlive(identity), graceMs)
    if (isAlive(identity)) signalGroup(identity.pid, 'SIGKILL')
    await waitUntil(() => !isAlive(identity), graceMs)
  }
}

/** Stops the remaining processes of a stack, which outlived their parent or left its group. Linux only. */
export async function stopStrayProcesses(stack: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const { pid } of listStackProcesses(stack)) trySignal(pid, signal)
    if (await waitUntil(() => listStackProcesses(stack).length === 0, graceMs)) return
  }
}

/** Lists the running processes that carry the stack's folder in their environment. Empty without /proc. */
export function listStackProcesses(stack: string): readonly ProcessIdentity[] {
  const mark = `${folderVariable}=${stack}`
  return listProcessIds().flatMap((pid) => {
    if (!readProc(pid, 'environ').split('\0').includes(mark)) return []
    return identify(pid) ?? []
  })
}

/** Resident memory of a daemon and the processes of its group, in bytes; 0 without /proc. */
export function measureResidentMemory(daemon: StackDaemon): number {
  const pageSize = 4096
  return listProcessIds().reduce((sum, pid) => {
    const stat = readProc(pid, 'stat')
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
    return group === daemon.identity.pid ? sum + Number(readProc(pid, 'statm').split(' ')[1] ?? 0) * pageSize : sum
  }, 0)
}

/** Reads the last lines of a log. */
export async function readLogTail(log: string, lines = 15): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const tail = text.trimEnd().split('\n').slice(-lines).join('\n')
  return tail === '' ? `${log} is empty.` : `The end of ${log}:\n${tail}`
}

function readInheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    inherited.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function listProcessIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  trySignal(-pid, signal)
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has already exited.
  }
}

async function waitUntil(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (!condition()) {
    if (Date.now() > deadline) return false
    await sleep(25)
  }
  return true
}
