import { ActionError, extended } from '../../runner/errors/action-error.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { placeOf } from '../../terraform/problems.ts'
import { totalCounts, type Command, statusWordsOf } from '../../terraform/report/words.ts'
import type { Results, RootResult } from '../../terraform/run/model.ts'
import { planSetDigest } from '../../terraform/run/reviewed.ts'
import type { contract } from './contract.ts'

export type ProvisionOutputs = Outputs<typeof contract>

/** The outputs of a run over roots, whether it succeeded or not. */
export function outputsOf(environment: string, command: Command, results: Results): ProvisionOutputs {
  const all = [...results.values()]
  const counts = totalCounts(all)
  const digest = planSetDigest(
    all.map(({ task, status, changes }) => ({
      root: task.root.name,
      mode: task.mode,
      changes: status === 'deferred' ? undefined : changes.digest,
    })),
  )
  return {
    changes: all.some(({ status }) => ['planned', 'deferred', 'applied', 'destroyed'].includes(status)),
    'to-add': counts.add,
    'to-change': counts.change,
    'to-destroy': counts.destroy,
    modules: Object.fromEntries(all.map((result) => [result.task.root.name, moduleOf(result)])),
    ...(command === 'apply' ? { outputs: outputValues(all) } : {}),
    // Looking at what is makes no plan that anything could be done with.
    ...(command === 'drift' || command === 'validate'
      ? {}
      : { 'plan-id': `${environment}-${digest.slice(0, 12)}`, 'plan-digest': digest }),
  }
}

/** Of the roots that exist as their configuration says. */
function outputValues(all: readonly RootResult[]): Readonly<Record<string, unknown>> {
  const standing = all.filter(({ status }) => status === 'applied' || status === 'unchanged')
  return Object.fromEntries(standing.map(({ task, outputs }) => [task.root.name, outputs]))
}

function moduleOf({ status, changes, note, error, startedAt, endedAt }: RootResult) {
  const { add, change, destroy } = changes.counts
  return {
    status,
    add,
    change,
    destroy,
    seconds: Math.round((endedAt - startedAt) / 100) / 10,
    ...(note === '' ? {} : { note }),
    ...(error === undefined ? {} : { 'failure-reason': error.code }),
  }
}

/** The failure of a run: its first cause, with what became of the other roots. Undefined when all went well. */
export function failureOf(
  command: Command,
  results: Results,
  outputs: ProvisionOutputs,
  signal: AbortSignal,
): ActionError | undefined {
  const all = [...results.values()]
  const [error, ...others] = all.flatMap((result) => result.error ?? [])
  if (error !== undefined) {
    const also = others.map(({ message, location }) => `also: ${message}${location ? ` (${placeOf(location)})` : ''}`)
    return extended(error, {
      details: also,
      notes: all.length > 1 ? [statusWordsOf(all)] : [],
      annotations: [error, ...others].flatMap(({ annotations }) => annotations),
      outputs: { ...outputs, ...error.outputs },
    })
  }
  const cutShort = signal.aborted && all.some(({ status }) => status === 'skipped')
  if (cutShort || all.some(({ status }) => status === 'cancelled')) {
    return new ActionError('cancelled', `${command} was cancelled`, { notes: [statusWordsOf(all)], outputs })
  }
  return undefined
}
