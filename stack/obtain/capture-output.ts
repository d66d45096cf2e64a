/** Runs the short-lived programs that install other programs: compilers, package managers, archivers. */

import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'

export interface CaptureOptions {
  readonly signal: AbortSignal
  readonly cwd?: string
  /** In addition to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Called for each line of its standard error. */
  readonly onErrorLine?: (line: string) => void
  /** Scheduling priority of the program and its children, as for `os.setPriority`; higher is less urgent. */
  readonly niceness?: number
}

/** Maximum length of the output in an error. */
const tailLength = 2000

/**
 * Runs a program to completion and returns its standard output.
 * @throws Error with the end of the output if the program is missing or fails, or if `signal` aborts.
 */
export async function captureOutput(file: string, args: readonly string[], options: CaptureOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
    })
    let output = ''
    let tail = ''
    const keepTail = (text: string): void => {
      tail = (tail + text).slice(-tailLength)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      keepTail(text)
    })
    child.stderr.setEncoding('utf8').on('data', keepTail)
    if (options.onErrorLine) createInterface({ input: child.stderr }).on('line', options.onErrorLine)
    if (options.niceness !== undefined && child.pid !== undefined) setNiceness(child.pid, options.niceness)
    child.on('error', (cause) => {
      reject(new Error(`${file} could not be started: ${cause.message}`, { cause }))
    })
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(output)
        return
      }
      reject(new Error(`${file} ${args.join(' ')} failed (${signal ?? `exit code ${code}`}):\n${tail.trim()}`))
    })
  })
}

/** A wish: without the permission, or if the program has already exited, it runs as it is. */
function setNiceness(pid: number, niceness: number): void {
  try {
    setPriority(pid, niceness)
  } catch {
    // See above.
  }
}
