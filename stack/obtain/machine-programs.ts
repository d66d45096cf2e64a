/** Programs on the machine's PATH: used if they run and are recent enough. Each is started once to find out. */

import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { PrepareContext } from '../part.ts'
import { captureOutput } from './capture-output.ts'

/** What a program on PATH must fulfil. */
export interface MachineProgram {
  /** Arguments that make it print its version and exit. Default: `--version`. */
  readonly args?: readonly string[]
  /** Oldest version that will do, for example `2.40`; by default any that runs. */
  readonly oldest?: string
}

export interface WorkingProgram {
  readonly file: string
  /** The first version number it printed: `1.26.1`; undefined if it printed none. */
  readonly version: string | undefined
}

/** Folders as in the variable PATH. */
interface SearchPath {
  readonly path: string
}

type SearchContext = Pick<PrepareContext, 'progress' | 'signal'>

/** A program that prints its version takes less than a second; one that waits for something is no use. */
const versionTimeoutMs = 20_000

/**
 * Returns the first program of that name on PATH that runs and is recent enough. Reports each that is passed over, with the
 * reason.
 */
export async function findWorkingProgram(
  program: string,
  requirement: MachineProgram,
  machine: SearchPath,
  context: SearchContext,
): Promise<WorkingProgram | undefined> {
  for (const file of await listOnPath(program, machine)) {
    const found = await inspectProgram(file, requirement, context)
    if (typeof found !== 'string') return found
    context.progress(`${file} is passed over: ${found}`)
  }
  return undefined
}

/** Returns the full path of the first program of that name on PATH, or undefined. */
export async function findOnMachinePath(program: string, machine: SearchPath): Promise<string | undefined> {
  const [first] = await listOnPath(program, machine)
  return first
}

async function listOnPath(program: string, { path }: SearchPath): Promise<readonly string[]> {
  const candidates = [...new Set(path.split(delimiter).filter(Boolean))].map((folder) => join(folder, program))
  const executable = await Promise.all(
    candidates.map((candidate) =>
      access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return candidates.filter((_, at) => executable[at])
}

/** Starts the program. @returns the reason why it cannot be used, if there is one */
async function inspectProgram(
  file: string,
  { args = ['--version'], oldest }: MachineProgram,
  { signal }: SearchContext,
): Promise<WorkingProgram | string> {
  const limit = AbortSignal.timeout(versionTimeoutMs)
  let output: string
  try {
    output = await captureOutput(file, args, {
      signal: AbortSignal.any([signal, limit]),
      // Otherwise HashiCorp's programs look for a newer version on the network.
      env: { CHECKPOINT_DISABLE: '1' },
    })
  } catch (error) {
    signal.throwIfAborted()
    return limit.aborted ? `it did not end within ${versionTimeoutMs / 1000} s` : describeFailure(error)
  }
  const version = /\d+(?:\.\d+)+/.exec(output)?.[0]
  if (oldest === undefined) return { file, version }
  if (version === undefined) return `it does not say its version, and ${oldest} or newer is needed`
  return isAtLeastVersion(version, oldest) ? { file, version } : `its version ${version} is older than ${oldest}`
}

/** The last line of what it printed: for a program that fails to load, the reason. */
function describeFailure(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return `it does not run (${text.trim().split('\n').at(-1)?.trim().slice(0, 200) ?? ''})`
}

/** Compares versions number by number; missing numbers count as 0. */
export function isAtLeastVersion(version: string, oldest: string): boolean {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number))
  for (const [at, wanted] of (need ?? []).entries()) {
    const actual = have?.[at] ?? 0
    if (actual !== wanted) return actual > wanted
  }
  return true
}
