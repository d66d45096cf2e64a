import { ActionError, extendError } from '../../runner/errors/action-error.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { formatLocation } from '../../terraform/problems.ts'
import { sumCounts, type RunCommand, summarizeStatuses } from '../../terraform/report/format.ts'
import type { Results, RootResult } from '../../terraform/run/model.ts'
import { emptyMeaning } from '../../terraform/plan/meaning.ts'
import { digestPlanSet } from '../../terraform/run/plan-set.ts'
import type { contract } from './contract.ts'

export type ProvisionOutputs = Outputs<typeof contract>

/** The outputs of a run over roots, whether it succeeded or not. */
export function buildProvisionOutputs(environment: string, command: RunCommand, results: Results): ProvisionOutputs {
  const all = [...results.values()]
  const counts = sumCounts(all)
  const digest = digestPlanSet(
    all.map(({ task, status, meaning = emptyMeaning, written }) => ({
      root: task.root.name,
      mode: task.mode,
      meaning: status === 'deferred' ? undefined : meaning,
      written,
    })),
  )
  return {
    changes: all.some(hasChanges),
    'to-add': counts.add,
    'to-change': counts.change,
    'to-destroy': counts.destroy,
    'to-import': counts.import,
    'to-move': counts.move,
    'to-forget': counts.forget,
    roots: Object.fromEntries(all.map((result) => [result.task.root.name, summarizeRoot(result)])),
    ...(command === 'apply' ? { outputs: collectOutputValues(all) } : {}),
    // Looking at what is makes no plan that anything could be done with.
    ...(command === 'drift' || command === 'validate'
      ? {}
      : { 'plan-id': `${environment}-${digest.slice(0, 12)}`, 'plan-digest': digest }),
  }
}

/** A failed root may have changes that are known, or even made. */
function hasChanges({ status, changes: { counts } }: RootResult): boolean {
  if (['planned', 'deferred', 'applied', 'destroyed'].includes(status)) return true
  return Object.values(counts).some((number) => number > 0)
}

/** Of the roots that exist as their configuration says. */
function collectOutputValues(all: readonly RootResult[]): Readonly<Record<string, unknown>> {
  const standing = all.filter(({ status }) => status === 'applied' || status === 'unchanged')
  return Object.fromEntries(standing.map(({ task, outputs }) => [task.root.name, outputs]))
}

function summarizeRoot({ status, changes, note, error, startedAt, endedAt }: RootResult) {
  const { add, change, destroy, import: imported, move, forget } = changes.counts
  return {
    status,
    add,
    change,
    destroy,
    ...(imported > 0 ? { import: imported } : {}),
    ...(move > 0 ? { move } : {}),
    ...(forget > 0 ? { forget } : {}),
    seconds: Math.round((endedAt - startedAt) / 100) / 10,
    ...(note === '' ? {} : { note }),
    ...(error === undefined ? {} : { 'failure-reason': error.code }),
  }
}

/** The failure of a run: its first cause, with what became of the other roots. Undefined when all went well. */
export function buildProvisionFailure(
  command: RunCommand,
  results: Results,
  outputs: ProvisionOutputs,
  signal: AbortSignal,
): ActionError | undefined {
  const all = [...results.values()]
  // Roots of a cycle fail with the same error.
  const [error, ...others] = new Set(all.flatMap((result) => result.error ?? []))
  if (error !== undefined) {
    const also = others.map(
      ({ message, location }) => `also: ${message}${location ? ` (${formatLocation(location)})` : ''}`,
    )
    return extendError(error, {
      details: also,
      notes: all.length > 1 ? [summarizeStatuses(all)] : [],
      annotations: [error, ...others].flatMap(({ annotations }) => annotations),
      outputs: { ...outputs, ...error.outputs },
    })
  }
  const cutShort = signal.aborted && all.some(({ status }) => status === 'skipped')
  if (cutShort || all.some(({ status }) => status === 'cancelled')) {
    return new ActionError('cancelled', `${command} was cancelled`, { notes: [summarizeStatuses(all)], outputs })
  }
  return undefined
}
