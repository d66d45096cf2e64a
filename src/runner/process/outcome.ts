import { existsSync } from 'node:fs'
import { ActionError } from '../errors/action-error.ts'
import { toReadableLine } from './tail.ts'

/** How a program ended. */
export type ExitStatus =
  { readonly kind: 'code'; readonly code: number } | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }

/** Why we stopped a program. */
export type StopReason = 'cancelled' | 'timed-out' | 'output-too-large' | 'asked'

/** What an error says about the program that was run. */
export interface ProgramRun {
  /** For people: `terraform apply 20-eks`. */
  readonly tool: string
  readonly timeoutMs?: number
  readonly stop?: AbortSignal | undefined
  /** Exit codes that mean success, default 0. */
  readonly successCodes?: readonly number[]
}

export interface ProgramEnd {
  readonly exit: ExitStatus
  /** Undefined if the program ended by itself. */
  readonly stopped: StopReason | undefined
  /** Last lines of the output, without secrets. */
  readonly details: readonly string[]
}

/**
 * The exit code of a program that did what it should.
 * @throws ActionError `tool-failed`, `tool-killed`, `timed-out`, `output-too-large` or `cancelled`; the reason of `stop`
 */
export function resolveExitCode(run: ProgramRun, { exit, stopped, details }: ProgramEnd): number {
  const { tool } = run
  const outcome = exit.kind === 'code' ? `exit code ${String(exit.code)}` : exit.signal
  switch (stopped) {
    case 'cancelled':
      throw new ActionError('cancelled', `${tool} was interrupted and ended (${outcome})`)
    case 'timed-out':
      throw new ActionError('timed-out', `${tool} did not finish within ${formatSeconds(run.timeoutMs ?? 0)}`, {
        details: [`It was interrupted and ended with ${outcome}.`, ...details],
      })
    case 'output-too-large':
      throw new ActionError('output-too-large', `${tool} wrote too much output and was stopped`)
    case 'asked':
      throw run.stop?.reason
    case undefined:
      break
  }
  if (exit.kind === 'signal') throw new ActionError('tool-killed', `${tool} was killed by ${outcome}`, { details })
  if (!(run.successCodes ?? [0]).includes(exit.code)) {
    throw new ActionError('tool-failed', `${tool} failed with ${outcome}`, { details })
  }
  return exit.code
}

export const shownErrorLines = 12

/** The lines that explain a failure: standard error, or standard output for tools that report their errors there. */
export function selectErrorLines(
  stderr: readonly string[],
  readStdout: () => readonly string[],
  redact: (text: string) => string,
): readonly string[] {
  const lines = stderr.length > 0 ? stderr : readStdout()
  return lines.map((line) => redact(toReadableLine(line)))
}

/** Why a program could not be started. @param cause error of Node.js, told apart by its `code` */
export function createStartError(
  { file, cwd }: { readonly file: string; readonly cwd: string },
  cause: unknown,
): ActionError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'E2BIG') {
    return new ActionError('tool-failed', `${file} could not be started: its arguments or environment are too large`, {
      hint: 'One environment variable can hold 128 KiB at most; pass large values through a file.',
      cause,
    })
  }
  if (!existsSync(cwd))
    return new ActionError('tool-failed', `${file} could not be started in ${cwd}: the folder does not exist`, {
      cause,
    })
  if (code === 'ENOENT' || code === 'EACCES') {
    const why = code === 'EACCES' ? 'it is not executable' : 'it was not found'
    return new ActionError('tool-missing', `${file} could not be started: ${why}`, { cause })
  }
  // The machine has no files, memory or processes left, or cannot run the program.
  const { message } = cause as Error
  return new ActionError('tool-failed', `${file} could not be started: ${startProblems[code ?? ''] ?? message}`, {
    hint: 'Check the limits of the runner (ulimit -a) and that the program is for this machine.',
    cause,
  })
}

const startProblems: Readonly<Record<string, string>> = {
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'no memory is left',
  EAGAIN: 'no more processes are allowed',
  ENOEXEC: 'it is not a program for this machine',
  ETXTBSY: 'it is being written',
  EIO: 'the disk is damaged',
  ELOOP: 'symbolic links lead in a circle',
  ENOTDIR: 'a part of its path is a file',
  ENAMETOOLONG: 'its path is too long',
}

function formatSeconds(ms: number): string {
  return `${String(ms / 1000)} s`
}
