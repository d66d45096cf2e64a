import { stripVTControlCharacters } from 'node:util'
import { parseExactJson } from './exact-json.ts'
import { isRecord, toRecord, toText } from '../../runner/records.ts'

/**
 * The machine-readable output of `terraform plan -json` and `apply -json`: one JSON object a line
 * (developer.hashicorp.com/terraform/internals/machine-readable-ui). Unknown types and fields are ignored, as that page
 * requires.
 */
export type TerraformEvent =
  | { readonly type: 'version'; readonly terraform: string }
  | { readonly type: 'diagnostic'; readonly diagnostic: TerraformDiagnostic }
  | { readonly type: 'planned_change'; readonly change: PlannedChange }
  | { readonly type: 'resource_drift'; readonly change: PlannedChange }
  | { readonly type: 'change_summary'; readonly counts: SummaryCounts; readonly operation: string }
  | { readonly type: 'outputs'; readonly outputs: Readonly<Record<string, OutputEvent>> }
  | ApplyEvent
  | { readonly type: 'message'; readonly text: string }
  /** A line that is not Terraform's. */
  | { readonly type: 'text'; readonly text: string }

/** How the change of a resource goes on. */
export interface ApplyEvent {
  readonly type: 'apply'
  readonly stage: ApplyStage
  readonly address: string
  readonly action: string
  /** The provider that the type of the resource implies: `aws`. */
  readonly provider: string
}

type ApplyStage = 'start' | 'progress' | 'complete' | 'errored'

/** What Terraform counts itself: moved and forgotten resources are not among it. */
interface SummaryCounts {
  readonly add: number
  readonly change: number
  readonly destroy: number
  readonly import: number
}

/** How many resources a plan touches, and how. */
export interface ChangeCounts extends SummaryCounts {
  /** Resources that get another address. */
  readonly move: number
  /** Resources that leave the state, but are not destroyed. */
  readonly forget: number
}

/** What a plan does to one resource, without values. */
export interface PlannedChange {
  readonly address: string
  /** `aws_vpc` */
  readonly resourceType: string
  /** `create`, `update`, `delete`, `replace`, `move`, `import`, `remove` (forgotten), `read` or `noop`. */
  readonly action: string
  /** The previous address of a moved resource. */
  readonly movedFrom?: string
  readonly imported?: true
  /** Why it is replaced or deleted: `tainted`, `cannot_update`, `delete_because_no_resource_config` … */
  readonly reason?: string
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

/**
 * One line of output; undefined for an empty one. Lines that are not JSON (of providers, of a wrapper) are text; colors that
 * a wrapper adds do not matter.
 */
export function parseTerraformEvent(line: string): TerraformEvent | undefined {
  if (line.trim() === '') return undefined
  const value = parseObject(line.startsWith('{') ? line : stripVTControlCharacters(line).trimStart())
  if (value === undefined) return { type: 'text', text: line }
  const type = toText(value.type)
  switch (type) {
    case 'diagnostic':
      return { type, diagnostic: readDiagnostic(toRecord(value.diagnostic)) }
    case 'planned_change':
    case 'resource_drift':
      return { type, change: readPlannedChange(toRecord(value.change)) }
    case 'change_summary': {
      const { add, change, remove, import: imported, operation } = toRecord(value.changes)
      const counts = { add: toCount(add), change: toCount(change), destroy: toCount(remove), import: toCount(imported) }
      return { type, counts, operation: toText(operation) }
    }
    case 'outputs':
      return { type, outputs: Object.fromEntries(Object.entries(toRecord(value.outputs)).map(readOutput)) }
    case 'apply_start':
    case 'apply_progress':
    case 'apply_complete':
    case 'apply_errored': {
      const hook = toRecord(value.hook)
      const stage = type.slice('apply_'.length) as ApplyStage
      const { addr, implied_provider: provider } = toRecord(hook.resource)
      return { type: 'apply', stage, address: toText(addr), action: toText(hook.action), provider: toText(provider) }
    }
    case 'version':
      return { type, terraform: toText(value.terraform) }
    default:
      return { type: 'message', text: toText(value['@message']) }
  }
}

function readPlannedChange({
  resource,
  action,
  previous_resource: previous,
  importing,
  reason,
}: Readonly<Record<string, unknown>>): PlannedChange {
  const { addr, resource_type: type } = toRecord(resource)
  return {
    address: toText(addr),
    resourceType: toText(type),
    action: toText(action),
    ...(isRecord(previous) ? { movedFrom: toText(previous.addr) } : {}),
    ...(isRecord(importing) ? { imported: true } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
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
    // Only outputs have values that are passed on.
    const value: unknown = line.includes('"type":"outputs"') ? parseExactJson(line) : JSON.parse(line)
    return isRecord(value) && '@level' in value ? value : undefined
  } catch {
    return undefined
  }
}

function toCount(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
