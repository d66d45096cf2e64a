import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { Environment as Variables } from '../../runner/host/environment.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { Root } from '../model.ts'
import { type Diagnostic, lineReader, parseEvent, readDiagnostic, type TerraformEvent } from './events.ts'
import { diagnosticsOfText, terraformFailure } from './failure.ts'

/** How Terraform is run for every root of a run. */
export interface TerraformOptions {
  readonly processes: Processes
  /** Path or name of the program. */
  readonly file: string
  /** Credentials, region, CLI configuration: added to the job's environment. */
  readonly variables: Variables
  /** Folder of this run for data directories and plan files; private, and removed with the job's temporary files. */
  readonly workFolder: string
  /** Absolute paths, as `-var-file`. */
  readonly varFiles: readonly string[]
  /** `key=value` or absolute paths, as `-backend-config`. */
  readonly backendConfig: readonly string[]
  /** As Terraform takes it: `300s`. */
  readonly lockTimeout: string
  readonly timeoutMs: number | undefined
}

export interface Planned {
  /** Whether anything differs, outputs included. */
  readonly changes: boolean
  readonly events: readonly TerraformEvent[]
}

export interface PlanRequest {
  readonly planFile: string
  readonly mode: 'normal' | 'destroy' | 'refresh-only'
  readonly onEvent?: (event: TerraformEvent) => void
}

/** Terraform, bound to the settings of one run. Every method runs the program once in the root's own folder. */
export interface Terraform {
  /** Version without `v`. */
  readonly version: () => Promise<string>
  readonly init: (root: Root) => Promise<void>
  readonly plan: (root: Root, request: PlanRequest) => Promise<Planned>
  readonly applyPlan: (root: Root, planFile: string, onEvent?: (event: TerraformEvent) => void) => Promise<void>
  /** The plan as data; sensitive values are in it in clear. */
  readonly showJson: (root: Root, planFile: string) => Promise<unknown>
  /** The plan as people read it; Terraform hides what is sensitive. */
  readonly showText: (root: Root, planFile: string) => Promise<string>
  /** Values of outputs that are not sensitive. */
  readonly outputs: (root: Root) => Promise<Readonly<Record<string, unknown>>>
  readonly validate: (root: Root) => Promise<readonly Diagnostic[]>
  /** Undefined when there is no state yet. */
  readonly state: (root: Root) => Promise<StateVersion | undefined>
  readonly forceUnlock: (root: Root, lockId: string) => Promise<void>
}

/** What tells two versions of a state apart: the lineage names the state, the serial counts its changes. */
export interface StateVersion {
  readonly lineage: string
  readonly serial: number
}

const errorCodes = [0, 1, 2]

export function createTerraform(options: TerraformOptions): Terraform {
  const call = (root: Root, command: string, args: readonly string[], onStdout?: (chunk: Uint8Array) => void) =>
    options.processes.run({
      tool: `terraform ${command} ${root.name}`,
      file: options.file,
      args,
      cwd: root.folder,
      env: variablesFor(root, options),
      show: 'quiet',
      successCodes: errorCodes,
      ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
      ...(onStdout === undefined ? {} : { onStdout }),
    })

  /** A command with text on both streams. */
  const text = async (root: Root, command: string, args: readonly string[], code: FailureCode): Promise<string> => {
    const result = await call(root, command, args)
    if (result.exitCode === 0) return readFile(result.stdoutFile, 'utf8')
    throw terraformFailure(root, diagnosticsOfText(await readFile(result.stderrFile, 'utf8')), command, code)
  }

  /** A command with events on standard output. */
  const events = async (
    root: Root,
    command: string,
    args: readonly string[],
    code: FailureCode,
    onEvent?: (event: TerraformEvent) => void,
  ): Promise<Planned> => {
    const seen: TerraformEvent[] = []
    const read = lineReader((line) => {
      const event = parseEvent(line)
      if (event === undefined) return
      seen.push(event)
      onEvent?.(event)
    })
    const result = await call(root, command, args, read)
    read(new TextEncoder().encode('\n'))
    if (result.exitCode !== 1) return { changes: result.exitCode === 2, events: seen }
    const diagnostics = seen.flatMap((event) => (event.type === 'diagnostic' ? [event.diagnostic] : []))
    const told = diagnostics.some(({ severity }) => severity === 'error')
    const all = told ? diagnostics : diagnosticsOfText(await readFile(result.stderrFile, 'utf8'))
    throw terraformFailure(root, all, command, code)
  }

  const varFiles = options.varFiles.map((file) => `-var-file=${file}`)
  const lock = `-lock-timeout=${options.lockTimeout}`
  return {
    version: () => terraformVersion(options),
    init: async (root) => {
      const backend = options.backendConfig.map((entry) => `-backend-config=${entry}`)
      await text(root, 'init', ['init', '-input=false', '-no-color', ...backend], 'init-failed')
    },
    plan: (root, { planFile, mode, onEvent }) => {
      const kind = mode === 'normal' ? [] : [`-${mode}`]
      const args = ['-json', '-input=false', '-detailed-exitcode', `-out=${planFile}`, lock, ...kind, ...varFiles]
      return events(root, 'plan', ['plan', ...args], 'plan-failed', onEvent)
    },
    applyPlan: async (root, planFile, onEvent) => {
      // An absolute path cannot be taken for an option, whatever the root is called.
      const args = ['-json', '-input=false', lock, path.resolve(planFile)]
      await events(root, 'apply', ['apply', ...args], 'apply-failed', onEvent)
    },
    showJson: async (root, planFile) =>
      JSON.parse(await text(root, 'show', ['show', '-json', path.resolve(planFile)], 'plan-failed')) as unknown,
    showText: (root, planFile) => text(root, 'show', ['show', '-no-color', path.resolve(planFile)], 'plan-failed'),
    outputs: async (root) => readOutputs(await text(root, 'output', ['output', '-json'], 'tool-failed')),
    validate: async (root) => {
      const result = await call(root, 'validate', ['validate', '-json'])
      const { diagnostics = [] } = JSON.parse(await readFile(result.stdoutFile, 'utf8')) as {
        diagnostics?: readonly Record<string, unknown>[]
      }
      return diagnostics.map(readDiagnostic)
    },
    state: async (root) => readStateVersion(await text(root, 'state pull', ['state', 'pull'], 'tool-failed')),
    forceUnlock: async (root, lockId) => {
      await text(root, 'force-unlock', ['force-unlock', '-force', lockId], 'unlock-failed')
    },
  }
}

/** The data directory stands outside the checkout, so that a run leaves nothing in it and roots never share one. */
function variablesFor(root: Root, { variables, workFolder }: TerraformOptions): Variables {
  return {
    ...variables,
    TF_DATA_DIR: path.join(workFolder, 'data', encodeURIComponent(root.name)),
    TF_IN_AUTOMATION: 'true',
    TF_INPUT: 'false',
    CHECKPOINT_DISABLE: 'true',
  }
}

async function terraformVersion({ processes, file, workFolder }: TerraformOptions): Promise<string> {
  const { stdoutFile } = await processes.run({
    tool: 'terraform version',
    file,
    args: ['version', '-json'],
    cwd: workFolder,
    env: { CHECKPOINT_DISABLE: 'true' },
    show: 'quiet',
  })
  const { terraform_version: version } = JSON.parse(await readFile(stdoutFile, 'utf8')) as {
    terraform_version?: unknown
  }
  if (typeof version === 'string') return version
  throw new ActionError('tool-failed', `${file} does not tell its version`, {
    hint: 'Terraform 1.5 or newer is needed.',
  })
}

function readOutputs(text: string): Readonly<Record<string, unknown>> {
  const outputs = JSON.parse(text) as Readonly<Record<string, { sensitive?: boolean; value?: unknown }>>
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])),
  )
}

function readStateVersion(text: string): StateVersion | undefined {
  if (text.trim() === '') return undefined
  const { lineage, serial } = JSON.parse(text) as { lineage?: unknown; serial?: unknown }
  return typeof lineage === 'string' && typeof serial === 'number' ? { lineage, serial } : undefined
}
