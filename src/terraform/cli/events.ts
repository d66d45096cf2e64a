import { isRecord, toRecord } from '../../runner/records.ts'
/**
 * The machine-readable output of `terraform plan -json` and `apply -json`: one JSON object a line
 * (developer.hashicorp.com/terraform/internals/machine-readable-ui). Unknown types and fields are ignored, as that page
 * requires.
 */
export type TerraformEvent =
  | { readonly type: 'diagnostic'; readonly diagnostic: TerraformDiagnostic }
  | { readonly type: 'planned_change'; readonly address: string; readonly action: string }
  | { readonly type: 'resource_drift'; readonly address: string; readonly action: string }
  | { readonly type: 'change_summary'; readonly counts: ChangeCounts; readonly operation: string }
  | { readonly type: 'outputs'; readonly outputs: Readonly<Record<string, OutputEvent>> }
  | { readonly type: 'apply'; readonly stage: ApplyStage; readonly address: string; readonly action: string }
  | { readonly type: 'message'; readonly text: string }

type ApplyStage = 'start' | 'progress' | 'complete' | 'errored'

export interface ChangeCounts {
  readonly add: number
  readonly change: number
  readonly destroy: number
}

interface OutputEvent {
  readonly sensitive: boolean
  /** Only in plans: `create`, `update`, `delete` or `noop`. */
  readonly action?: string
  /** Only after an apply, and never of a sensitive output. */
  readonly value?: unknown
}

export interface TerraformDiagnostic {
  readonly severity: 'error' | 'warning'
  readonly summary: string
  readonly detail: string
  /** Resource that it is about, if any. */
  readonly address?: string
  /** File relative to the root's folder, and line. */
  readonly range?: { readonly file: string; readonly line: number }
}

/** Splits a byte stream into lines, even if a chunk ends inside a line or character. */
export function createLineReader(onLine: (line: string) => void): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder()
  let rest = ''
  return (chunk) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}

/** One line of output; undefined for redundant lines. Lines that are not JSON (of providers, of hooks) are messages. */
export function parseTerraformEvent(line: string): TerraformEvent | undefined {
  if (line.trim() === '') return undefined
  const value = parseObject(line)
  if (value === undefined) return { type: 'message', text: line }
  const type = toText(value.type)
  switch (type) {
    case 'diagnostic':
      return { type, diagnostic: readDiagnostic(toRecord(value.diagnostic)) }
    case 'planned_change':
    case 'resource_drift': {
      const change = toRecord(value.change)
      return { type, address: toText(toRecord(change.resource).addr), action: toText(change.action) }
    }
    case 'change_summary': {
      const changes = toRecord(value.changes)
      const counts = { add: toCount(changes.add), change: toCount(changes.change), destroy: toCount(changes.remove) }
      return { type, counts, operation: toText(changes.operation) }
    }
    case 'outputs':
      return { type, outputs: Object.fromEntries(Object.entries(toRecord(value.outputs)).map(readOutput)) }
    case 'apply_start':
    case 'apply_progress':
    case 'apply_complete':
    case 'apply_errored': {
      const hook = toRecord(value.hook)
      const stage = type.slice('apply_'.length) as ApplyStage
      return { type: 'apply', stage, address: toText(toRecord(hook.resource).addr), action: toText(hook.action) }
    }
    case 'version':
      return undefined
    default:
      return { type: 'message', text: toText(value['@message']) }
  }
}

/** A diagnostic of `-json` output or of `validate -json`. */
export function readDiagnostic(value: Readonly<Record<string, unknown>>): TerraformDiagnostic {
  const range = toRecord(value.range)
  const address = toText(value.address)
  return {
    severity: value.severity === 'warning' ? 'warning' : 'error',
    summary: toText(value.summary),
    detail: toText(value.detail),
    ...(address === '' ? {} : { address }),
    ...(typeof range.filename === 'string'
      ? { range: { file: range.filename, line: toCount(toRecord(range.start).line) } }
      : {}),
  }
}

function readOutput([name, value]: [string, unknown]): [string, OutputEvent] {
  const { sensitive, action, value: held } = toRecord(value)
  const shown = sensitive !== true && held !== undefined ? { value: held } : {}
  return [name, { sensitive: sensitive === true, ...(typeof action === 'string' ? { action } : {}), ...shown }]
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) && '@level' in value ? value : undefined
  } catch {
    return undefined
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function toCount(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
