import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { Processes, ToolResult } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { Root } from '../model.ts'
import { createLineReader, parseTerraformEvent, type TerraformEvent } from './events.ts'
import { parseDiagnostics, toTerraformError } from './failure.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** How Terraform is run for every root of a run. */
export interface TerraformOptions {
  readonly processes: Processes
  /** Path or name of the program. */
  readonly file: string
  /** Credentials, region, CLI configuration: added to the job's environment for every command in this root. */
  readonly getVariables: (root: Root) => VariableChanges
  /** Folder of this run for data directories and plan files; private, and removed with the job's temporary files. */
  readonly workFolder: string
  /** Absolute paths, as `-var-file`. */
  readonly varFiles: readonly string[]
  /** `key=value` or absolute paths, as `-backend-config`. */
  readonly backendConfig: readonly string[]
  /** In Terraform's format: `300s`. */
  readonly lockTimeout: string
  readonly timeoutMs: number | undefined
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
): Promise<ToolResult> {
  return options.processes.run({
    tool: `terraform ${command} ${root.name}`,
    file: options.file,
    args,
    cwd: root.folder,
    env: buildVariables(root, options),
    show: 'quiet',
    successCodes: exitCodes,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(onStdout === undefined ? {} : { onStdout }),
  })
}

/** A command with text on both streams. @throws ActionError with the call's failure code, or one of a known case */
export async function runForText(options: TerraformOptions, call: TerraformCall): Promise<string> {
  const result = await runTerraform(options, call)
  if (result.exitCode === 0) return readFile(result.stdoutFile, 'utf8')
  const diagnostics = parseDiagnostics(await readFile(result.stderrFile, 'utf8'))
  throw toTerraformError(call.root, diagnostics, call.command, call.failure)
}

/** A command with events on standard output. @throws as {@link runForText} */
export async function runForEvents(
  options: TerraformOptions,
  call: TerraformCall,
  onEvent?: (event: TerraformEvent) => void,
): Promise<{ readonly exitCode: number; readonly events: readonly TerraformEvent[] }> {
  const events: TerraformEvent[] = []
  const read = createLineReader((line) => {
    const event = parseTerraformEvent(line)
    if (event === undefined) return
    // Text for people may be endless, and is in the file.
    if (event.type !== 'message') events.push(event)
    onEvent?.(event)
  })
  const { exitCode, stderrFile } = await runTerraform(options, call, read)
  read(new TextEncoder().encode('\n'))
  if (exitCode !== 1) return { exitCode, events }
  const diagnostics = events.flatMap((event) => (event.type === 'diagnostic' ? [event.diagnostic] : []))
  const told = diagnostics.some(({ severity }) => severity === 'error')
  const all = told ? diagnostics : parseDiagnostics(await readFile(stderrFile, 'utf8'))
  throw toTerraformError(call.root, all, call.command, call.failure)
}

/** The data directory is outside the checkout, so that a run leaves nothing there and roots never share one. */
export function resolveDataFolder(
  { name }: Pick<Root, 'name'>,
  { workFolder }: Pick<TerraformOptions, 'workFolder'>,
): string {
  const encoded = encodeURIComponent(name)
  const isName = encoded.length <= longestName && !encoded.startsWith('.')
  return path.join(workFolder, 'data', isName ? encoded : computeSha256(name).slice(0, 32))
}

/** File systems allow 255 bytes per name, and Windows not much more for a whole path. */
const longestName = 64

function buildVariables(root: Root, options: TerraformOptions): VariableChanges {
  return {
    ...options.getVariables(root),
    TF_DATA_DIR: resolveDataFolder(root, options),
    TF_IN_AUTOMATION: 'true',
    TF_INPUT: 'false',
    CHECKPOINT_DISABLE: 'true',
  }
}
