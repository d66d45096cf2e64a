import type { ActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { renderFlowchart, type NodeState } from '../../runner/markdown/mermaid.ts'
import { formatCode, escapeInline, formatLink, formatSentence } from '../../runner/markdown/text.ts'
import { findDestructiveChanges, type ResourceChange } from '../plan/changes.ts'
import type { Edge } from '../model.ts'
import { formatLocation } from '../problems.ts'
import type { Results, RootResult, RootStatus } from '../run/model.ts'
import { buildWarnings } from './warnings.ts'
import { type RunCommand, describeOutcome, describeStatus, formatRootCount, summarizeRun } from './format.ts'

/** What a report is about, besides the results. */
export interface ReportSubject {
  readonly environment: string
  readonly command: RunCommand
  readonly edges: readonly Edge[]
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  /** What people must know about the selection of roots, such as folders that are gone and not destroyed. */
  readonly notices?: readonly string[]
  /** Sentences at the end: how to apply, what to do next. */
  readonly next: readonly string[]
}

/** The sticky comment of an environment: the verdict first, whole plans last and collapsed. */
export function buildPlanComment(subject: ReportSubject, results: Results): readonly Block[] {
  const all = [...results.values()]
  const title: Block = { kind: 'heading', level: 3, text: formatTitle(subject, all) }
  const shown = all.filter(({ status }) => status !== 'unchanged')
  if (shown.length === 0) return [title, ...buildNotices(subject), ...buildWarnings(all), buildFooter(subject)]
  return [
    title,
    ...buildNotices(subject),
    ...buildFailures(all),
    ...buildDestructiveChanges(all),
    ...buildStateChanges(all),
    ...buildWarnings(all),
    ...buildRootTable(subject.command, all),
    ...buildPlanDetails(all),
    ...subject.next.map((sentence): Block => ({ kind: 'paragraph', text: sentence })),
    buildFooter(subject),
  ]
}

/** The comment if there are no results, because the run stopped early. */
export function buildFailureComment(subject: ReportSubject, error: ActionError): readonly Block[] {
  const what =
    subject.command === 'plan' ? 'not planned' : subject.command === 'destroy' ? 'not destroyed' : 'not applied'
  return [
    { kind: 'heading', level: 3, text: escapeInline(`${subject.environment}: ${what}`) },
    ...buildFailure(error),
    buildFooter(subject),
  ]
}

/** The summary of a run: the same, with the graph and a timeline. */
export function buildRunSummary(subject: ReportSubject, results: Results): readonly Block[] {
  const all = [...results.values()]
  return [
    { kind: 'heading', level: 3, text: formatTitle(subject, all) },
    ...buildNotices(subject),
    ...buildDestructiveChanges(all),
    ...buildStateChanges(all),
    ...buildWarnings(all),
    ...buildRootTable(subject.command, all),
    ...(all.length > 1 ? [buildGraphBlock(subject.command, all, subject.edges)] : []),
    ...buildTimeline(subject.command, all),
    ...buildPlanDetails(all),
    ...subject.next.map((sentence): Block => ({ kind: 'paragraph', text: sentence })),
  ]
}

/** Addresses that move, are imported or leave the state: no sign of a plan shows them. */
function buildStateChanges(all: readonly RootResult[]): readonly Block[] {
  const rows = all
    .filter(({ status }) => status === 'planned')
    .flatMap(({ task, changes }) =>
      changes.resources.flatMap(describeStateChange).map((text) => [escapeInline(task.root.name), text]),
    )
  if (rows.length === 0) return []
  const more = rows.length > namedAtMost ? [['', `… and ${rows.length - namedAtMost} more`]] : []
  return [{ kind: 'table', header: ['root', 'state only'], rows: [...rows.slice(0, namedAtMost), ...more] }]
}

function describeStateChange({ address, action, movedFrom, imported }: ResourceChange): readonly string[] {
  return [
    ...(movedFrom === undefined ? [] : [`${formatCode(movedFrom)} moves to ${formatCode(address)}`]),
    ...(imported ? [`${formatCode(address)} is imported`] : []),
    ...(action === 'forget' ? [`${formatCode(address)} leaves the state and is not destroyed`] : []),
  ]
}

function formatTitle({ environment, command, notices = [] }: ReportSubject, all: readonly RootResult[]): string {
  return escapeInline(`${environment}: ${summarizeRun(command, all, notices.length)}`)
}

function buildNotices({ notices = [] }: ReportSubject): readonly Block[] {
  return notices.map((notice) => ({ kind: 'paragraph', text: `⚠️ ${escapeInline(formatSentence(notice))}` }))
}

function buildFailures(all: readonly RootResult[]): readonly Block[] {
  return all.flatMap(({ error }) => (error === undefined ? [] : buildFailure(error)))
}

function buildFailure({ message, location, details, hint }: ActionError): readonly Block[] {
  const at = location === undefined ? '' : formatLocation(location)
  const place = at === '' ? '' : ` — ${formatCode(at)}`
  const lines = details.filter((line) => line !== at)
  return [
    { kind: 'paragraph', text: `❌ **${escapeInline(message)}**${place}` },
    ...(lines.length === 0 ? [] : [{ kind: 'code', language: 'text', text: lines.join('\n') } as const]),
    { kind: 'paragraph', text: `Next: ${formatSentence(hint)}` },
  ]
}

/** Deleted and replaced resources are shown outside the collapsed plans, where nobody can miss them. */
function buildDestructiveChanges(all: readonly RootResult[]): readonly Block[] {
  const doomed = all
    .filter(({ status }) => status === 'planned' || status === 'failed')
    .flatMap(({ task, changes }) =>
      findDestructiveChanges(changes).map((change) => ({ ...change, root: task.root.name })),
    )
  if (doomed.length === 0) return []
  const rows = doomed.map(({ root, address, action, stateful, replacedFor, tainted }) => [
    escapeInline(root),
    `**${action}** ${formatCode(address)}`,
    tainted ? 'tainted: its creation did not finish' : replacedFor.map(formatCode).join(', '),
    stateful ? '**data or identity is lost**' : '',
  ])
  return [
    {
      kind: 'paragraph',
      text: `**${doomed.length === 1 ? 'One resource is' : `${doomed.length} resources are`} deleted or replaced**`,
    },
    { kind: 'table', header: ['root', 'resource', 'forced by', ''], rows },
  ]
}

const namedAtMost = 20

/** One row for each root with changes or a note, and one sentence for all others. */
function buildRootTable(command: RunCommand, all: readonly RootResult[]): readonly Block[] {
  const told = all.filter(({ status, note }) => status !== 'unchanged' || !['', 'as planned'].includes(note))
  const silent = all.filter((result) => !told.includes(result)).map(({ task }) => escapeInline(task.root.name))
  const names = silent.length > namedAtMost ? formatRootCount(silent.length) : silent.join(', ')
  return [
    ...(told.length === 0 ? [] : [buildTable(command, told)]),
    ...(silent.length === 0 ? [] : [{ kind: 'paragraph', text: `No changes in ${names}.` } as const]),
  ]
}

function buildTable(command: RunCommand, shown: readonly RootResult[]): Block {
  const columns = numberColumns.filter(
    (name) => alwaysShown.has(name) || shown.some(({ changes }) => changes.counts[name] > 0),
  )
  const rows = shown.map((result) => {
    const { task, status, changes, note, startedAt, endedAt } = result
    const waited = status === 'skipped' || status === 'deferred'
    const deleted = task.mode === 'destroy' && command !== 'destroy'
    return [
      escapeInline(task.root.name),
      formatOutcome(result),
      ...columns.map((name) => (changes.counts[name] === 0 ? '' : String(changes.counts[name]))),
      waited ? '' : formatElapsed(endedAt - startedAt),
      escapeInline(deleted && note === '' ? 'its folder is gone' : note),
    ]
  })
  return { kind: 'table', header: ['root', 'result', ...columns, 'time', 'note'], rows }
}

const numberColumns = ['add', 'change', 'destroy', 'import', 'move', 'forget'] as const
/** The others are rare. */
const alwaysShown: ReadonlySet<string> = new Set(['add', 'change', 'destroy'])

function formatOutcome(result: RootResult): string {
  const text = escapeInline(describeStatus(result))
  return result.status === 'failed' ? `❌ ${text}` : text
}

function buildPlanDetails(all: readonly RootResult[]): readonly Block[] {
  return all.flatMap((result): readonly Block[] => {
    const { text, task } = result
    if (text === undefined) return []
    const title = `${task.root.name}: ${describeOutcome(result)}`
    return [{ kind: 'details', title, body: [{ kind: 'code', language: 'diff', text: formatAsDiff(text) }] }]
  })
}

/** What Terraform writes above every plan. */
const preamble =
  /^\n?Terraform used the selected providers to generate[^]*?\n\n(Terraform will perform the following actions:\n\n)?/m

/** Terraform indents its signs; GitHub colors a line by its first character, with `!` for in-place changes. */
export function formatAsDiff(text: string): string {
  const plan = text.replace(preamble, '').replace(/^\n+/, '').trimEnd()
  return plan.replaceAll(/^([ \t]+)(-\/\+|\+\/-|[-+~])(?=\s)/gm, (_, space: string, sign: string) => {
    if (sign.length > 1) return `${sign.charAt(0)}${space.slice(1)}${sign}`
    return `${sign === '~' ? '!' : sign}${space}`
  })
}

const nodeStates: Readonly<Record<RootStatus, NodeState>> = {
  unchanged: 'unchanged',
  planned: 'succeeded',
  applied: 'succeeded',
  destroyed: 'succeeded',
  valid: 'succeeded',
  deferred: 'deferred',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'failed',
}

function buildGraphBlock(command: RunCommand, all: readonly RootResult[], edges: readonly Edge[]): Block {
  const nodes = all.map((result) => {
    const { name } = result.task.root
    return {
      id: name,
      label: `${name}: ${describeOutcome(result)}`,
      state: command === 'drift' && result.status === 'planned' ? 'changed' : nodeStates[result.status],
    } as const
  })
  return renderFlowchart(nodes, edges)
}

function buildTimeline(command: RunCommand, all: readonly RootResult[]): readonly Block[] {
  const ran = all.filter(({ status }) => status !== 'skipped' && status !== 'deferred')
  if (ran.length < 2) return []
  const spans = ran.map(({ task, status, startedAt, endedAt }) => ({
    label: task.root.name,
    section: command,
    startMs: startedAt,
    endMs: endedAt,
    state: status === 'failed' || status === 'cancelled' ? ('failed' as const) : ('succeeded' as const),
  }))
  return [{ kind: 'timeline', spans }]
}

function buildFooter({ commit, runUrl }: ReportSubject): Block {
  const parts = [
    commit === undefined ? '' : `commit ${formatCode(commit.slice(0, 7))}`,
    runUrl === undefined ? '' : formatLink('run and summary', runUrl),
  ]
  return { kind: 'paragraph', text: parts.filter((part) => part !== '').join(' · ') }
}
