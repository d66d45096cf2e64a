import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes, ToolRequest, ToolResult } from '../../runner/process/processes.ts'
import type { TerraformDiagnostic, TerraformEvent } from '../cli/events.ts'
import type { PlanReport } from '../cli/plan-report.ts'
import type { Root } from '../model.ts'
import type { FakeTerraform } from './fake-terraform.ts'
import { createTestRoot } from './roots.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

export interface FakeProcessesOptions {
  readonly terraform: FakeTerraform
  /** Folder of the environment: roots are named by their paths in it. */
  readonly environmentFolder: string
  /** For what the programs print. */
  readonly temporaryFolder: string
}

/** A `terraform` program in memory: command lines in, text and events out, as the real one takes and prints them. */
export function createFakeProcesses({
  terraform,
  environmentFolder,
  temporaryFolder,
}: FakeProcessesOptions): Processes {
  return {
    probe: () => Promise.resolve({ exitCode: 0, stdout: '{"terraform_version": "1.11.4"}', stderr: '' }),
    run: async (request) => {
      const name = toRelativePath(environmentFolder, request.cwd)
      const root: Root = { ...createTestRoot(name), folder: request.cwd }
      const { exitCode, stdout, stderr } = await answer(terraform, root, request.args).catch(toFailedAnswer)
      request.onStdout?.(new TextEncoder().encode(stdout))
      return writeResult(temporaryFolder, request, { exitCode, stdout, stderr })
    },
  }
}

interface Answer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

async function answer(terraform: FakeTerraform, root: Root, args: readonly string[]): Promise<Answer> {
  const [command = '', second = ''] = args
  const last = args.at(-1) ?? ''
  switch (command) {
    case 'init':
      await terraform.init(root)
      return print('')
    case 'plan': {
      const planFile = args.find((arg) => arg.startsWith('-out='))?.slice('-out='.length) ?? ''
      const mode = args.includes('-destroy') ? 'destroy' : 'normal'
      const report = await terraform.plan(root, {
        planFile,
        mode,
        locking: args.includes('-lock=false') ? 'unlocked' : 'locked',
      })
      return { ...print(formatReport(report)), exitCode: report.changes ? 2 : 0 }
    }
    case 'apply': {
      const events: string[] = []
      const { outputs } = await terraform.applyPlan(root, last, (event) => events.push(formatEvent(event)))
      const summary = { type: 'change_summary', changes: { operation: 'apply' } }
      return print([...events, ...[summary, { type: 'outputs', outputs: toOutputs(outputs) }].map(formatLine)].join(''))
    }
    case 'show':
      return print(
        second === '-json'
          ? JSON.stringify(await terraform.showJson(root, last))
          : await terraform.showText(root, last),
      )
    case 'output':
      return print(JSON.stringify(toOutputs(await terraform.readOutputs(root))))
    case 'validate':
      return printValidation(await terraform.validate(root))
    case 'state': {
      const state = await terraform.readState(root)
      return print(state === undefined ? '' : formatState(state))
    }
    case 'force-unlock':
      await terraform.forceUnlock(root, last)
      return print('')
    default:
      throw new TypeError(`the fake Terraform has no command ${command}`)
  }
}

function print(stdout: string): Answer {
  return { exitCode: 0, stdout, stderr: '' }
}

/** An error as Terraform reports it: as an event for commands with `-json`, as text for the others. */
function toFailedAnswer(thrown: unknown): Answer {
  // These are failures of the machine, not of Terraform.
  if (!(thrown instanceof ActionError) || ['cancelled', 'tool-killed'].includes(thrown.code)) throw thrown
  const summary = thrown.message.replace(/^\S+: /, '')
  const event = formatLine({ type: 'diagnostic', diagnostic: { severity: 'error', summary, detail: '' } })
  return { exitCode: 1, stdout: event, stderr: `Error: ${summary}\n` }
}

function formatLine(value: object): string {
  return `${JSON.stringify({ '@level': 'info', ...value })}\n`
}

function formatEvent(event: TerraformEvent): string {
  if (event.type !== 'apply') return formatLine(event)
  const { stage, address, action } = event
  return formatLine({ type: `apply_${stage}`, hook: { resource: { addr: address }, action } })
}

function formatReport({ warnings, resources, counts, outputs }: PlanReport): string {
  const { add, change, destroy, import: imported } = counts
  return [
    ...resources.map(({ address, action }) => ({
      type: 'planned_change',
      change: { resource: { addr: address }, action },
    })),
    { type: 'change_summary', changes: { add, change, remove: destroy, import: imported, operation: 'plan' } },
    { type: 'outputs', outputs: Object.fromEntries(outputs.map(({ name, action }) => [name, { action }])) },
    ...warnings.map((diagnostic) => ({ type: 'diagnostic', diagnostic })),
  ]
    .map(formatLine)
    .join('')
}

function printValidation(diagnostics: readonly TerraformDiagnostic[]): Answer {
  const valid = diagnostics.every(({ severity }) => severity !== 'error')
  return { ...print(JSON.stringify({ valid, diagnostics })), exitCode: valid ? 0 : 1 }
}

function toOutputs(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { sensitive: false, value }]))
}

function formatState({ lineage, serial, resources, outputs }: NonNullable<FakeState>): string {
  return JSON.stringify({ lineage, serial, resources: Array(resources).fill({}), outputs: toOutputs(outputs) })
}

type FakeState = Awaited<ReturnType<FakeTerraform['readState']>>

async function writeResult(folder: string, { successCodes = [0] }: ToolRequest, given: Answer): Promise<ToolResult> {
  const file = path.join(folder, randomUUID())
  const [stdoutFile, stderrFile] = [`${file}.stdout`, `${file}.stderr`]
  await writeFile(stdoutFile, given.stdout)
  await writeFile(stderrFile, given.stderr)
  if (!successCodes.includes(given.exitCode)) throw new ActionError('tool-failed', given.stderr, {})
  return { exitCode: given.exitCode, stdoutFile, stderrFile, elapsedMs: 1 }
}
