import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { Root } from '../model.ts'
import { resolveDataFolder, runForEvents, runForText, runTerraform, type TerraformOptions } from './call.ts'
import { type TerraformDiagnostic, readDiagnostic, type TerraformEvent } from './events.ts'
import { type StateLock, toUnlockError } from './state-lock.ts'

interface PlanResult {
  /** Whether anything differs, outputs included. */
  readonly changes: boolean
  readonly events: readonly TerraformEvent[]
}

interface PlanRequest {
  readonly planFile: string
  readonly mode: 'normal' | 'destroy' | 'refresh-only'
  readonly onEvent?: (event: TerraformEvent) => void
}

/** Terraform, bound to the settings of one run. Every method runs the program once in the root's own folder. */
export interface Terraform {
  /** Terraform's data directory for this root: what `init` downloads is there. */
  readonly getDataFolder: (root: Root) => string
  readonly init: (root: Root, backend?: 'with-backend' | 'without-backend') => Promise<void>
  readonly plan: (root: Root, request: PlanRequest) => Promise<PlanResult>
  /** @returns the outputs that are not sensitive */
  readonly applyPlan: (
    root: Root,
    planFile: string,
    onEvent?: (event: TerraformEvent) => void,
  ) => Promise<Readonly<Record<string, unknown>>>
  /** The plan as data, with sensitive values in plaintext. */
  readonly showJson: (root: Root, planFile: string) => Promise<unknown>
  /** The plan as readable text; Terraform hides sensitive values. */
  readonly showText: (root: Root, planFile: string) => Promise<string>
  /** Values of outputs that are not sensitive. */
  readonly readOutputs: (root: Root) => Promise<Readonly<Record<string, unknown>>>
  readonly validate: (root: Root) => Promise<readonly TerraformDiagnostic[]>
  /** Undefined when there is no state yet. */
  readonly readState: (root: Root) => Promise<TerraformState | undefined>
  /** Saves a state that Terraform could only write to a file. Refused if the stored state is newer. */
  readonly pushState: (root: Root, file: string) => Promise<void>
  /** The current lock of the state, whoever holds it; undefined if there is none, or if that cannot be determined. */
  readonly readHeldLock: (root: Root) => Promise<StateLock | undefined>
  readonly forceUnlock: (root: Root, lockId: string) => Promise<void>
}

/** Identifies a version of a state: the lineage names the state, the serial counts its changes. */
export interface StateVersion {
  readonly lineage: string
  readonly serial: number
}

export interface TerraformState extends StateVersion {
  /** How many resources are in it. */
  readonly resources: number
  /** Without sensitive ones. */
  readonly outputs: Readonly<Record<string, unknown>>
}

export function createTerraform(options: TerraformOptions): Terraform {
  const runText = (root: Root, failure: FailureCode, ...args: readonly string[]): Promise<string> =>
    runForText(options, { root, command: args.find((arg) => !arg.startsWith('-')) ?? '', args, failure })
  const varFiles = options.varFiles.map((file) => `-var-file=${file}`)
  const lock = `-lock-timeout=${options.lockTimeout}`
  return {
    getDataFolder: (root) => resolveDataFolder(root, options),
    init: async (root, use = 'with-backend') => {
      const settings = options.backendConfig.map((entry) => `-backend-config=${entry}`)
      const backend = use === 'with-backend' ? settings : ['-backend=false']
      await runText(root, 'init-failed', 'init', '-input=false', '-no-color', ...backend)
    },
    plan: async (root, { planFile, mode, onEvent }) => {
      const kind = mode === 'normal' ? [] : [`-${mode}`]
      const args = [
        'plan',
        '-json',
        '-input=false',
        '-detailed-exitcode',
        `-out=${planFile}`,
        lock,
        ...kind,
        ...varFiles,
      ]
      const call = { root, command: 'plan', args, failure: 'plan-failed' } as const
      const { exitCode, events } = await runForEvents(options, call, onEvent)
      return { changes: exitCode === 2, events }
    },
    applyPlan: async (root, planFile, onEvent) => {
      // An absolute path cannot be mistaken for an option, whatever the name of the root.
      const args = ['apply', '-json', '-input=false', lock, path.resolve(planFile)]
      const call = { root, command: 'apply', args, failure: 'apply-failed' } as const
      const { events } = await runForEvents(options, call, onEvent)
      return selectPublicOutputs(events.findLast((event) => event.type === 'outputs')?.outputs)
    },
    showJson: async (root, planFile) =>
      JSON.parse(await runText(root, 'plan-failed', 'show', '-json', path.resolve(planFile))) as unknown,
    showText: (root, planFile) => runText(root, 'plan-failed', 'show', '-no-color', path.resolve(planFile)),
    readOutputs: async (root) => selectPublicOutputs(JSON.parse(await runText(root, 'tool-failed', 'output', '-json'))),
    validate: (root) => validate(options, root),
    readState: async (root) => parseState(await runText(root, 'tool-failed', 'state', 'pull')),
    pushState: async (root, file) => {
      await runText(root, 'state-not-saved', 'state', 'push', lock, path.resolve(file))
    },
    readHeldLock: (root) => readHeldLock(options, root),
    forceUnlock: async (root, lockId) => {
      await runText(root, 'unlock-failed', 'force-unlock', '-force', lockId).catch((error: unknown) => {
        throw toUnlockError(root, lockId, error)
      })
    },
  }
}

/** A plan acquires the lock first, and without waiting reports who holds it. */
async function readHeldLock(options: TerraformOptions, root: Root): Promise<StateLock | undefined> {
  const args = ['plan', '-json', '-input=false', '-refresh=false', '-lock-timeout=0s']
  try {
    await runForEvents(options, { root, command: 'plan', args, failure: 'plan-failed' })
    return undefined
  } catch (error) {
    return error instanceof ActionError ? (error.outputs['lock-info'] as StateLock | undefined) : undefined
  }
}

async function validate(options: TerraformOptions, root: Root): Promise<readonly TerraformDiagnostic[]> {
  const { stdoutFile } = await runTerraform(options, { root, command: 'validate', args: ['validate', '-json'] })
  const { diagnostics = [] } = JSON.parse(await readFile(stdoutFile, 'utf8')) as {
    readonly diagnostics?: readonly Record<string, unknown>[]
  }
  return diagnostics.map(readDiagnostic)
}

function parseState(text: string): TerraformState | undefined {
  if (text.trim() === '') return undefined
  const { lineage, serial, resources, outputs } = JSON.parse(text) as Readonly<Record<string, unknown>>
  if (typeof lineage !== 'string' || typeof serial !== 'number') return undefined
  return {
    lineage,
    serial,
    resources: Array.isArray(resources) ? resources.length : 0,
    outputs: selectPublicOutputs(outputs),
  }
}

/** Values of outputs in any of the forms that Terraform writes them in, without sensitive ones. */
function selectPublicOutputs(outputs: unknown): Readonly<Record<string, unknown>> {
  const all = Object.entries((outputs ?? {}) as Readonly<Record<string, { sensitive?: boolean; value?: unknown }>>)
  return Object.fromEntries(all.flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])))
}
