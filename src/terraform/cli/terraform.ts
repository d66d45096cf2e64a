import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { Root } from '../model.ts'
import { toRecord } from '../../runner/records.ts'
import {
  type EventsResult,
  isOwnWarning,
  runForEvents,
  runForJson,
  runForText,
  runTerraform,
  type TerraformCall,
  type TerraformOptions,
} from './call.ts'
import { type TerraformDiagnostic, readDiagnostic, type TerraformEvent } from './events.ts'
import { createContradictionError, createUnreadableError, formatReportedChanges, isPlanExitCode } from './exit-code.ts'
import { parseExactJson } from './exact-json.ts'
import { parseWarnings } from './failure.ts'
import { listTainted } from './tainted.ts'
import { hasApplySummary, type PlanReport, type PlanResult, readPlanReport, selectDiagnostics } from './plan-report.ts'
import { type StateLock, toUnlockError } from './state-lock.ts'
import { parseJsonDocument, selectTextLines } from './text-output.ts'

export interface PlanRequest {
  readonly planFile: string
  readonly mode: 'normal' | 'destroy'
  /** `unlocked`: reads the state whoever holds it. Whether an apply may use the plan is checked by the state's serial. */
  readonly locking: 'locked' | 'unlocked'
  readonly onEvent?: (event: TerraformEvent) => void
}

/** Terraform, bound to the settings of one run. Every method runs the program once in the root's own folder. */
export interface Terraform {
  /** Terraform's data directory for this root: what `init` downloads is there. */
  readonly getDataFolder: (root: Root) => string
  /**
   * @param onFailure gets the warnings of an init that fails
   * @returns its warnings
   */
  readonly init: (
    root: Root,
    backend?: 'with-backend' | 'without-backend',
    onFailure?: (warnings: readonly TerraformDiagnostic[]) => void,
  ) => Promise<readonly TerraformDiagnostic[]>
  readonly plan: (root: Root, request: PlanRequest) => Promise<PlanResult>
  readonly applyPlan: (root: Root, planFile: string, onEvent?: (event: TerraformEvent) => void) => Promise<ApplyResult>
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

/** What a finished apply reported. */
export interface ApplyResult {
  /** Without sensitive ones. */
  readonly outputs: Readonly<Record<string, unknown>>
  readonly warnings: readonly TerraformDiagnostic[]
}

/** Identifies a version of a state: the lineage names the state, the serial counts its changes. */
export interface StateVersion {
  readonly lineage: string
  readonly serial: number
}

export interface TerraformState extends StateVersion {
  /** How many resources are in it. */
  readonly resources: number
  /** Addresses of resources whose creation did not finish. */
  readonly tainted: readonly string[]
  /** Without sensitive ones. */
  readonly outputs: Readonly<Record<string, unknown>>
}

export function createTerraform(options: TerraformOptions): Terraform {
  const toCall = (root: Root, failure: FailureCode, args: readonly string[]): TerraformCall => {
    return { root, command: args.find((arg) => !arg.startsWith('-')) ?? '', args, failure }
  }
  const runText = (root: Root, failure: FailureCode, ...args: readonly string[]): Promise<string> =>
    runForText(options, toCall(root, failure, args))
  const runJson = (root: Root, failure: FailureCode, ...args: readonly string[]): Promise<unknown> =>
    runForJson(options, toCall(root, failure, args))
  return {
    getDataFolder: (root) => options.dataFolders.getFolder(root),
    init: async (root, use = 'with-backend', onFailure) => {
      const settings = (root.backendConfig ?? []).map((entry) => `-backend-config=${entry}`)
      const backend = use === 'with-backend' ? settings : ['-backend=false']
      await options.dataFolders.open(root)
      const call = toCall(root, 'init-failed', ['init', '-input=false', '-no-color', ...backend])
      const selectWarnings = (text: string): readonly TerraformDiagnostic[] =>
        parseWarnings(text).filter((warning) => !isOwnWarning(options, root, warning))
      return init(options, root, async (reuse) => {
        // A failure of the init that reuses packages is not the last word.
        const report = reuse === 'reusing' ? undefined : onFailure
        return selectWarnings(await runForText(options, call, (text) => report?.(selectWarnings(text))))
      })
    },
    plan: async (root, request) => plan(options, root, request),
    applyPlan: async (root, planFile, onEvent) => applyPlan(options, { root, planFile, onEvent }),
    showJson: (root, planFile) => runJson(root, 'plan-failed', 'show', '-json', path.resolve(planFile)),
    showText: (root, planFile) => runText(root, 'plan-failed', 'show', '-no-color', path.resolve(planFile)),
    readOutputs: async (root) =>
      selectPublicOutputs(await runForJson(options, toCall(root, 'tool-failed', ['output', '-json']), parseExactJson)),
    validate: (root) => validate(options, root),
    readState: (root) => readState(options, root),
    pushState: async (root, file) => {
      await runText(root, 'state-not-saved', 'state', 'push', formatLockTimeout(options), path.resolve(file))
    },
    readHeldLock: (root) => readHeldLock(options, root),
    forceUnlock: async (root, lockId) => {
      await runText(root, 'unlock-failed', 'force-unlock', '-force', lockId).catch((error: unknown) => {
        throw toUnlockError(root, lockId, error)
      })
    },
  }
}

/** An init that reuses verified packages has little to do. Whatever it cannot do, a complete one does, or reports. */
async function init(
  { packages }: TerraformOptions,
  root: Root,
  run: (packages: 'reusing' | 'complete') => Promise<readonly TerraformDiagnostic[]>,
): Promise<readonly TerraformDiagnostic[]> {
  if (packages === undefined) return run('complete')
  if (await packages.reuse(root)) {
    const warnings = await run('reusing').catch((thrown: unknown) => {
      if (thrown instanceof ActionError && thrown.code === 'cancelled') throw thrown
    })
    if (warnings !== undefined && (await packages.confirm(root))) return [...warnings, ...packages.getWarnings(root)]
  }
  await packages.forget(root)
  const warnings = await run('complete')
  await packages.adopt(root, warnings)
  return warnings
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

async function plan(
  options: TerraformOptions,
  root: Root,
  { planFile, mode, locking, onEvent }: PlanRequest,
): Promise<PlanResult> {
  const kind = mode === 'normal' ? [] : [`-${mode}`]
  const lock = locking === 'locked' ? formatLockTimeout(options) : '-lock=false'
  const out = ['-detailed-exitcode', `-out=${planFile}`]
  const args = ['plan', '-json', '-input=false', ...out, lock, ...kind, ...formatVarFiles(options)]
  const call = { root, command: 'plan', args, failure: 'plan-failed' } as const
  const { exitCode, events, text, outputFolder } = await runForEvents(options, call, onEvent)
  const report = readPlanReport(events)
  const { file } = options
  if (report === undefined)
    throw await createUnreadableError({ ...call, file, outputFolder }, 'no summary of the plan', text)
  if (isPlanExitCode(exitCode, report, mode))
    return { ...report, changes: report.changes || isDataOnly(report, exitCode) }
  const contradiction = await createContradictionError({ ...call, file, exitCode }, formatReportedChanges(report))
  return { ...report, contradiction }
}

/** A destroy plan that only removes data sources from the state: Terraform reports none of them. */
function isDataOnly({ resources }: PlanReport, exitCode: number): boolean {
  return exitCode === 2 && resources.length === 0
}

async function applyPlan(
  options: TerraformOptions,
  {
    root,
    planFile,
    onEvent,
  }: { root: Root; planFile: string; onEvent?: ((event: TerraformEvent) => void) | undefined },
): Promise<ApplyResult> {
  const call = { root, command: 'apply', failure: 'apply-failed' } as const
  const base = ['apply', '-json', '-input=false', formatLockTimeout(options)]
  const run = (variables: readonly string[]): Promise<EventsResult> =>
    // An absolute path cannot be mistaken for an option, whatever the name of the root.
    runForEvents(options, { ...call, args: [...base, ...variables, path.resolve(planFile)] }, onEvent)
  const { events, text, exitCode, outputFolder } = await run([]).catch((thrown: unknown) => {
    if (options.varFiles.length > 0 && lacksEphemeralValue(thrown)) return run(formatVarFiles(options))
    throw thrown
  })
  if (exitCode !== 0) {
    throw await createContradictionError({ ...call, file: options.file, exitCode }, 'no error')
  }
  if (!hasApplySummary(events)) {
    throw await createUnreadableError(
      { ...call, file: options.file, outputFolder },
      'no summary of what it applied',
      text,
    )
  }
  const outputs = selectPublicOutputs(events.findLast((event) => event.type === 'outputs')?.outputs)
  return { outputs, warnings: selectDiagnostics(events, 'warning') }
}

/**
 * Whether an apply did not start because an ephemeral variable has no value: plans do not hold those. Only then are the var
 * files passed again, because Terraform before 1.10 refuses them beside a plan.
 */
function lacksEphemeralValue(thrown: unknown): boolean {
  return (
    thrown instanceof ActionError && thrown.details.some((line) => line.startsWith('The ephemeral input variable '))
  )
}

function formatVarFiles({ varFiles }: TerraformOptions): readonly string[] {
  return varFiles.map((file) => `-var-file=${file}`)
}

function formatLockTimeout({ lockTimeout }: TerraformOptions): string {
  return `-lock-timeout=${lockTimeout}`
}

/** Decides by what Terraform found, not by the exit code alone. */
async function validate(options: TerraformOptions, root: Root): Promise<readonly TerraformDiagnostic[]> {
  const call = { root, command: 'validate', args: ['validate', '-json'] }
  const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call)
  const [stdout, stderr] = await Promise.all([readFile(stdoutFile, 'utf8'), readFile(stderrFile, 'utf8')])
  const { diagnostics, valid } = toRecord(tryParse(stdout))
  if (!Array.isArray(diagnostics) || typeof valid !== 'boolean') {
    const text = selectTextLines(stderr.trim() === '' ? stdout : stderr)
    const outputFolder = path.dirname(stdoutFile)
    throw await createUnreadableError({ ...call, file: options.file, outputFolder }, 'no result that can be read', text)
  }
  const found = diagnostics
    .map((diagnostic) => readDiagnostic(toRecord(diagnostic)))
    .filter((diagnostic) => !isOwnWarning(options, root, diagnostic))
  if (valid || found.some(({ severity }) => severity === 'error')) {
    if (!valid || exitCode === 0) return found
  }
  const reported = valid ? 'a valid configuration' : 'an invalid configuration without any error'
  throw await createContradictionError({ ...call, file: options.file, exitCode }, reported)
}

function tryParse(text: string): unknown {
  try {
    return parseJsonDocument(text, parseExactJson)
  } catch {
    return undefined
  }
}

/** A state that does not exist is printed as nothing. */
async function readState(options: TerraformOptions, root: Root): Promise<TerraformState | undefined> {
  const call = { root, command: 'state', args: ['state', 'pull'], failure: 'tool-failed' } as const
  const text = await runForText(options, call)
  if (text.trim() === '') return undefined
  const { lineage, serial, resources, outputs } = toRecord(tryParse(text))
  if (typeof lineage !== 'string' || typeof serial !== 'number') {
    throw await createUnreadableError(
      { ...call, file: options.file },
      'no state that can be read',
      selectTextLines(text),
    )
  }
  return {
    lineage,
    serial,
    resources: Array.isArray(resources) ? resources.length : 0,
    tainted: listTainted(resources),
    outputs: selectPublicOutputs(outputs),
  }
}

/** Values of outputs in any of the forms that Terraform writes them in, without sensitive ones. */
function selectPublicOutputs(outputs: unknown): Readonly<Record<string, unknown>> {
  const all = Object.entries((outputs ?? {}) as Readonly<Record<string, { sensitive?: boolean; value?: unknown }>>)
  return Object.fromEntries(all.flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])))
}
