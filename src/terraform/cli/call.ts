import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isDiskFull } from '../../runner/files/free-space.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { Processes, ToolResult } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { Root } from '../model.ts'
import type { VerifiedPackages } from '../providers/verified-packages.ts'
import { type CredentialWatch, type CredentialWatchOptions, watchCredentials } from './credential-watch.ts'
import type { DataFolders } from './data-folders.ts'
import { createLineReader, parseTerraformEvent, type TerraformDiagnostic, type TerraformEvent } from './events.ts'
import { createContradictionError, createCutOffError, createUnreadableError, withContradiction } from './exit-code.ts'
import { parseDiagnostics, parseErrorBlocks, toInterruptionError, toTerraformError } from './failure.ts'
import { selectDiagnostics } from './plan-report.ts'
import { parseJsonDocument, selectTextLines } from './text-output.ts'

/** How Terraform is run for every root of a run. */
export interface TerraformOptions {
  readonly processes: Processes
  /** Path or name of the program. */
  readonly file: string
  /** Credentials, region, CLI configuration: added to the job's environment for every command in this root. */
  readonly getVariables: (root: Root) => VariableChanges
  readonly dataFolders: Pick<DataFolders, 'open' | 'getFolder' | 'getVariable'>
  /** Providers that need not be verified by every command; undefined where all are. */
  readonly packages?: VerifiedPackages
  /** Absolute paths, as `-var-file`. */
  readonly varFiles: readonly string[]
  /** In Terraform's format: `300s`. */
  readonly lockTimeout: string
  readonly timeoutMs: number | undefined
  /** Finds out that credentials have expired; absent where they are renewed, or are not those of the run. */
  readonly credentials?: CredentialWatchOptions | undefined
}

/** One invocation of Terraform in a root's folder. */
export interface TerraformCall {
  readonly root: Root
  /** For messages: `plan`. */
  readonly command: string
  readonly args: readonly string[]
  /** Failure code if no known case applies. */
  readonly failure: FailureCode
}

/** 1 is interpreted here from Terraform's output; 2 means changes with -detailed-exitcode. */
const exitCodes = [0, 1, 2]

export function runTerraform(
  options: TerraformOptions,
  { root, command, args }: Pick<TerraformCall, 'root' | 'command' | 'args'>,
  onStdout?: (chunk: Uint8Array) => void,
  stop?: AbortSignal,
): Promise<ToolResult> {
  return options.processes.run({
    tool: `terraform ${command} ${root.name}`,
    file: options.file,
    args,
    cwd: root.folder,
    env: buildVariables(root, command, options),
    show: 'quiet',
    successCodes: exitCodes,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(onStdout === undefined ? {} : { onStdout }),
    // Killed before it has saved its state, it would lose it.
    ...(stop === undefined ? {} : { stop, afterStop: 'wait' }),
  })
}

/**
 * A command with text on both streams.
 * @param onFailure gets both streams of a command that failed
 * @throws ActionError with the call's failure code, or one of a known case; also if the exit code hides an error
 */
export async function runForText(
  options: TerraformOptions,
  call: TerraformCall,
  onFailure?: (text: string) => void,
): Promise<string> {
  const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call)
  const [stdout, stderr] = await Promise.all([readFile(stdoutFile, 'utf8'), readFile(stderrFile, 'utf8')])
  if (exitCode === 0) {
    const outputFolder = path.dirname(stdoutFile)
    if (await isDiskFull(outputFolder)) throw createCutOffError(call.root, call.command, outputFolder)
    // A wrapper may end with 0 whatever happened, and may print both streams on one.
    const hidden = parseErrorBlocks(call.command === 'init' ? `${stderr}\n${stdout}` : stderr)
    if (hidden.length === 0) return stdout
    onFailure?.(`${stdout}\n${stderr}`)
    const error = toTerraformError(call.root, hidden, call.command, call.failure)
    throw await withContradiction(error, { ...call, exitCode, file: options.file })
  }
  onFailure?.(`${stdout}\n${stderr}`)
  throw toTerraformError(call.root, readTextDiagnostics(stderr, stdout), call.command, call.failure)
}

/** A command with one JSON document on standard output. @throws ActionError as {@link runForText}; `tool-failed` without one */
export async function runForJson(
  options: TerraformOptions,
  call: TerraformCall,
  parse?: (text: string) => unknown,
): Promise<unknown> {
  const text = await runForText(options, call)
  try {
    return parseJsonDocument(text, parse)
  } catch {
    throw await createUnreadableError({ ...call, file: options.file }, 'no JSON document', selectTextLines(text))
  }
}

/** Errors from a failed command's streams. Wrappers print errors on standard output, too. */
function readTextDiagnostics(stderr: string, stdout: string): readonly TerraformDiagnostic[] {
  const found = parseErrorBlocks(`${stderr}\n${stdout}`)
  if (found.length > 0) return found
  return parseDiagnostics(stderr.trim() === '' ? selectTextLines(stdout).join('\n') : stderr)
}

/** What a command with events on standard output did. */
export interface EventsResult {
  readonly exitCode: number
  readonly events: readonly TerraformEvent[]
  /** The first lines that are not Terraform's. */
  readonly text: readonly string[]
  /** Where both streams were written. */
  readonly outputFolder: string
}

/** A command with events on standard output. @throws ActionError as {@link runForText} */
export async function runForEvents(
  options: TerraformOptions,
  call: TerraformCall,
  onEvent?: (event: TerraformEvent) => void,
): Promise<EventsResult> {
  using watch = openCredentialWatch(options, call)
  const events: TerraformEvent[] = []
  const text: string[] = []
  const read = createLineReader((line) => {
    const event = parseTerraformEvent(line)
    if (event === undefined || (event.type === 'diagnostic' && isOwnWarning(options, call.root, event.diagnostic)))
      return
    // Text for people may be endless, and is in the file.
    if (event.type === 'text' && text.length < shownTextLines) text.push(event.text)
    if (event.type !== 'message' && event.type !== 'text') events.push(event)
    watch?.onEvent(event)
    onEvent?.(event)
  })
  const ended = await runTerraform(options, call, read, watch?.signal).catch((thrown: unknown) => {
    throw toReportedError(call, events, thrown)
  })
  read(new TextEncoder().encode('\n'))
  const { exitCode, stdoutFile, stderrFile } = ended
  const errors = selectDiagnostics(events, 'error')
  if (exitCode !== 1 && errors.length === 0) {
    const stderr = text.length > 0 ? '' : await readFile(stderrFile, 'utf8')
    const shown = text.length > 0 ? text : selectTextLines(stderr)
    return { exitCode, events, text: shown, outputFolder: path.dirname(stdoutFile) }
  }
  if (exitCode !== 1) {
    const error = toTerraformError(call.root, errors, call.command, call.failure)
    throw await withContradiction(error, { ...call, exitCode, file: options.file })
  }
  const finished = events.some((event) => event.type === 'change_summary')
  const told = errors.length > 0 ? errors : readTextDiagnostics(await readFile(stderrFile, 'utf8'), text.join('\n'))
  if (told.length === 0 && finished) {
    throw await createContradictionError({ ...call, exitCode, file: options.file }, 'success')
  }
  throw toTerraformError(call.root, told, call.command, call.failure)
}

/** A program that ended with a foreign exit code may have reported why. */
function toReportedError(call: TerraformCall, events: readonly TerraformEvent[], thrown: unknown): unknown {
  const errors = selectDiagnostics(events, 'error')
  if (!(thrown instanceof ActionError)) return thrown
  if (thrown.code === 'credentials-expired') return toInterruptionError(call.root, call.command, errors, thrown)
  if (thrown.code !== 'tool-failed' || errors.length === 0) return thrown
  return toTerraformError(call.root, errors, call.command, call.failure)
}

function openCredentialWatch(
  { credentials }: TerraformOptions,
  { root, command }: TerraformCall,
): CredentialWatch | undefined {
  if (credentials === undefined || root.ownAwsCredentials || !root.providers.includes('hashicorp/aws')) return undefined
  return command === 'plan' || command === 'apply' ? watchCredentials(command, credentials) : undefined
}

const shownTextLines = 12

/** Terraform warns of providers that its configuration names. Those that we name are the ones that the lock file pins. */
export function isOwnWarning(
  { packages }: Pick<TerraformOptions, 'packages'>,
  root: Root,
  { severity, summary }: TerraformDiagnostic,
): boolean {
  const about = severity === 'warning' && summary === 'Provider development overrides are in effect'
  return about && packages?.isActive(root) === true
}

function buildVariables(root: Root, command: string, options: TerraformOptions): VariableChanges {
  return {
    ...options.getVariables(root),
    ...options.packages?.getVariables(root, command),
    TF_DATA_DIR: options.dataFolders.getVariable(root),
    TF_IN_AUTOMATION: 'true',
    TF_INPUT: 'false',
    CHECKPOINT_DISABLE: 'true',
  }
}
