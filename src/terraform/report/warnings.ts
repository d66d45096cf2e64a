import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import type { Location } from '../../runner/errors/action-error.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { resolveLocation } from '../cli/failure.ts'
import { formatLocation } from '../problems.ts'
import type { RootResult } from '../run/model.ts'

/** One warning of Terraform, with all the roots that it is about. */
export interface MergedWarning {
  readonly warning: TerraformDiagnostic
  readonly roots: readonly string[]
  /** Its places in the workspace, each once. */
  readonly locations: readonly Location[]
}

/** The same text is one warning, however many roots report it. In the order of the results. */
export function mergeWarnings(results: Iterable<Pick<RootResult, 'task' | 'warnings'>>): readonly MergedWarning[] {
  const merged = new Map<string, MergedWarning>()
  for (const { task, warnings } of results) {
    for (const warning of warnings) {
      const key = JSON.stringify([warning.summary, warning.detail])
      const known = merged.get(key) ?? { warning, roots: [], locations: [] }
      merged.set(key, {
        warning,
        roots: [...new Set([...known.roots, task.root.name])],
        locations: addLocation(known.locations, resolveLocation(warning, task.root)),
      })
    }
  }
  return [...merged.values()]
}

function addLocation(known: readonly Location[], location: Location | undefined): readonly Location[] {
  if (location === undefined) return known
  return known.some((one) => formatLocation(one) === formatLocation(location)) ? known : [...known, location]
}

const shownWarnings = 10
const shownDetail = 300

/** The warnings of a run: failed checks first, because nothing else shows those. */
export function buildWarnings(results: readonly RootResult[]): readonly Block[] {
  const all = mergeWarnings(results).toSorted((a, b) => Number(isFailedCheck(b)) - Number(isFailedCheck(a)))
  if (all.length === 0) return []
  const rows = all
    .slice(0, shownWarnings)
    .map(({ warning: { summary, detail }, roots, locations }) => [
      roots.map(escapeInline).join(', '),
      `**${escapeInline(summary)}**${detail === '' ? '' : `: ${escapeInline(shorten(detail))}`}`,
      locations.map((location) => formatCode(formatLocation(location))).join(', '),
    ])
  const more = all.length > shownWarnings ? [['', `… and ${all.length - shownWarnings} more in the log`, '']] : []
  return [{ kind: 'table', header: ['root', '⚠️ warning', 'where'], rows: [...rows, ...more] }]
}

function isFailedCheck({ warning }: MergedWarning): boolean {
  return warning.summary === 'Check block assertion failed'
}

function shorten(detail: string): string {
  const text = detail.replaceAll(/\s+/g, ' ').trim()
  return text.length > shownDetail ? `${text.slice(0, shownDetail)}…` : text
}
