import type { PlanChanges } from '../plan/changes.ts'
import type { ChangeCounts } from '../cli/events.ts'
import type { Root } from '../model.ts'
import type { RootResult, RootStatus } from '../run/model.ts'
import { findCommonFolders } from '../state-folders.ts'
import { formatCount } from '../../runner/count.ts'

/** Short texts that log, comment and summary share. */

/** `+31 ~2 -1`, without zeros. */
function formatCountSigns({ add, change, destroy }: ChangeCounts): string {
  const signs = [add > 0 ? `+${add}` : '', change > 0 ? `~${change}` : '', destroy > 0 ? `-${destroy}` : '']
  return signs.filter((sign) => sign !== '').join(' ')
}

/** What happens to the state alone: `2 to move, 1 to forget`. */
function formatStateCounts(counts: ChangeCounts, tense: 'planned' | 'done'): string {
  const words = tense === 'planned' ? ['to import', 'to move', 'to forget'] : ['imported', 'moved', 'forgotten']
  const numbers = [counts.import, counts.move, counts.forget]
  return formatNumbers(numbers.map((number, index) => [number, words[index] ?? ''])).join(', ')
}

/** `31 to add, 2 to change`; nothing becomes an empty text. */
function formatCounts(counts: ChangeCounts): string {
  return formatNumbers([
    [counts.add, 'to add'],
    [counts.change, 'to change'],
    [counts.destroy, 'to destroy'],
    [counts.import, 'to import'],
    [counts.move, 'to move'],
    [counts.forget, 'to forget'],
  ]).join(', ')
}

function formatNumbers(numbers: readonly (readonly [number, string])[]): readonly string[] {
  return numbers.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
}

export function sumCounts(results: Iterable<RootResult>): ChangeCounts {
  const all = [...results].map(({ changes }) => changes.counts)
  const sum = (key: keyof ChangeCounts): number => all.reduce((total, counts) => total + counts[key], 0)
  return {
    add: sum('add'),
    change: sum('change'),
    destroy: sum('destroy'),
    import: sum('import'),
    move: sum('move'),
    forget: sum('forget'),
  }
}

/** Outcome of one root, in a word or two: `+31`, `1 to move`, `no changes`, `applied +31`, `deferred`. */
export function describeOutcome(result: RootResult): string {
  const { status, changes } = result
  const { counts } = changes
  const formatParts = (tense: 'planned' | 'done'): string =>
    [formatCountSigns(counts), formatStateCounts(counts, tense)].filter((part) => part !== '').join(', ') ||
    describeUncounted(changes)
  switch (status) {
    case 'planned':
      return formatParts('planned') || 'changes'
    case 'applied':
    case 'destroyed':
      return `${status} ${formatParts('done')}`.trimEnd()
    default:
      return describeStatus(result)
  }
}

/** The same without numbers, for a table that has them in columns: `changes`, `outputs only`, `applied`. */
export function describeStatus({ status, changes }: RootResult): string {
  switch (status) {
    case 'unchanged':
      return 'no changes'
    case 'planned':
      return hasCounts(changes) ? 'changes' : describeUncounted(changes) || 'changes'
    case 'applied':
    case 'destroyed':
      return hasCounts(changes) ? status : `${status} ${describeUncounted(changes)}`.trimEnd()
    case 'skipped':
      return 'not started'
    case 'deferred':
    case 'valid':
    case 'failed':
    case 'cancelled':
      return status
  }
}

/** Changes that have no number. */
function describeUncounted({ outputs }: PlanChanges): string {
  return outputs.length > 0 ? 'outputs only' : ''
}

function hasCounts({ counts }: PlanChanges): boolean {
  return Object.values(counts).some((number) => number > 0)
}

/** Order of importance for the reader. */
const tellingOrder: readonly RootStatus[] = ['failed', 'cancelled', 'skipped', 'applied', 'destroyed', 'deferred']

const statusWords: Partial<Record<RootStatus, string>> = { skipped: 'not started' }

/** `1 failed, 4 not started, 2 applied`; roots that only were planned or had no changes are not counted. */
export function summarizeStatuses(results: Iterable<RootResult>): string {
  const all = [...results]
  return tellingOrder
    .map((status) => ({ status, number: all.filter((result) => result.status === status).length }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${statusWords[status] ?? status}`)
    .join(', ')
}

/** `12 roots`, `1 root`. */
export function formatRootCount(number: number): string {
  return formatCount(number, 'root')
}

/** Where the states are: `s3://acme-tfstate/staging`; only the type for other backends. */
export function formatStateLocations(roots: readonly Pick<Root, 'backend'>[]): string {
  const folders = Map.groupBy(roots, ({ backend: { type, settings } }) =>
    type === 's3' && settings.bucket !== undefined ? `s3://${settings.bucket}` : type,
  )
  const places = [...folders].map(([place, members]) => {
    if (!place.startsWith('s3://')) return place
    return [place, ...findCommonFolders(members.map(({ backend }) => backend.settings.key ?? ''))].join('/')
  })
  return places.join(', ')
}

export type RunCommand = 'plan' | 'apply' | 'destroy' | 'drift' | 'validate'

/**
 * The verdict of a run, for a title: `31 to add, 1 deferred`, `no changes`, `12 applied`, `1 failed, 4 not started`.
 * @param notices number of warnings about the run itself: what could not be known belongs to the verdict
 */
export function summarizeRun(command: RunCommand, results: Iterable<RootResult>, notices = 0): string {
  const warnings = notices === 0 ? '' : `, ${formatCount(notices, 'warning')}`
  return `${describeVerdict(command, results)}${warnings}`
}

function describeVerdict(command: RunCommand, results: Iterable<RootResult>): string {
  const all = [...results]
  const broken = summarizeStatuses(all)
  switch (command) {
    case 'plan':
    case 'drift': {
      const planned = all.filter(({ status }) => status === 'planned')
      const onlyOutputs = planned.length === 0 ? '' : planned.some(hasOutputChanges) ? 'outputs change' : 'changes'
      const words = [formatCounts(sumCounts(all)) || onlyOutputs, broken].filter((part) => part !== '')
      return words.join(', ') || (command === 'drift' ? 'no drift' : 'no changes')
    }
    case 'apply':
    case 'destroy':
      return broken || 'no changes'
    case 'validate':
      return broken || `${formatRootCount(all.length)} valid`
  }
}

function hasOutputChanges({ changes }: RootResult): boolean {
  return changes.outputs.length > 0
}
