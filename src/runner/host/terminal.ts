import type { Readable, Writable } from 'node:stream'
import type { EnvironmentVariables } from './environment.ts'

/** Somebody who can answer questions. */
export interface InteractiveTerminal {
  readonly input: Readable
  readonly output: Writable
}

/** The terminal of this process; undefined in a job, and where input or output is a pipe or a file. */
export function openInteractiveTerminal({ CI = '' }: EnvironmentVariables): InteractiveTerminal | undefined {
  const isInteractive = process.stdin.isTTY && process.stdout.isTTY && ['', '0', 'false'].includes(CI)
  if (!isInteractive) return undefined
  // Some terminals do not know their width and say 0; questions would be wrapped after each letter.
  if (!(process.stdout.columns > 0)) process.stdout.columns = 80
  return { input: process.stdin, output: process.stdout }
}
