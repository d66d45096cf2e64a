import type { Block } from '../../runner/markdown/document.ts'
import { formatCode, escapeInline, formatLink } from '../../runner/markdown/text.ts'
import type { FieldChange, ObjectDiff, ReleaseDiff } from './model.ts'
import {
  isRefused,
  formatObjectInDiff,
  describeObject,
  driftOutcomeTexts,
  formatTreeValue,
  formatWriter,
  summarizeDiff,
} from './format.ts'

/** What a diff report is about. */
export interface DiffSubject {
  /** The environment, or the cluster if none is set. */
  readonly place: string
  readonly cluster: string
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  /** Additional sentences, for example about a new namespace. */
  readonly notes: readonly string[]
}

/** For the summary and the sticky comment: the result first, then failing and deleted objects, full diffs last and collapsed. */
export function renderDiff(subject: DiffSubject, diff: ReleaseDiff): readonly Block[] {
  const title: Block = {
    kind: 'heading',
    level: 3,
    text: escapeInline(`${subject.place}: ${diff.release}: ${summarizeDiff(diff)}`),
  }
  if (diff.objects.length === 0) return [title, renderFooter(subject, diff)]
  return [
    title,
    ...renderRefusals(diff),
    ...renderObjectTable(diff),
    ...renderDriftTable(diff),
    ...subject.notes.map((text): Block => ({ kind: 'paragraph', text: escapeInline(text) })),
    ...renderDetails(diff),
    renderFooter(subject, diff),
  ]
}

function renderRefusals(diff: ReleaseDiff): readonly Block[] {
  const refused = diff.objects.flatMap((object) =>
    object.changes
      .filter(isRefused)
      .map((change) => [formatCode(formatObjectInDiff(diff, object)), formatCode(change.path), explainRefusal(change)]),
  )
  if (refused.length === 0) return []
  const what = refused.length === 1 ? 'one change' : `${refused.length} changes`
  return [
    { kind: 'paragraph', text: `❌ **The cluster will refuse ${what}, and the deploy will fail**` },
    { kind: 'table', header: ['object', 'field', 'why, and what to do'], rows: refused.slice(0, rowsAtMost) },
    ...renderOmission(refused.length),
  ]
}

function explainRefusal({ immutable, conflict, path }: FieldChange): string {
  if (immutable) return 'the field is immutable: rename the object, or delete it in a maintenance window'
  const who = conflict === undefined ? 'another' : formatWriter({ by: conflict })
  const instead = path === 'spec.replicas' ? 'leave replicas out of the chart' : 'undo that'
  return escapeInline(`written by ${who}: ${instead}, or take it over once with extra-args: --force-conflicts`)
}

/** Nobody reads more rows; the file has them all. */
const rowsAtMost = 100

function renderOmission(count: number): readonly Block[] {
  if (count <= rowsAtMost) return []
  return [{ kind: 'paragraph', text: `… ${count - rowsAtMost} more in the file of \`diff-path\`.` }]
}

const actionTexts = { create: 'create', change: 'change', delete: '**delete**', keep: 'keep', none: '' } as const

function renderObjectTable(diff: ReleaseDiff): readonly Block[] {
  const shown = diff.objects.filter(({ action }) => action !== 'none')
  if (shown.length === 0) return []
  const rows = shown.map((object) => [
    actionTexts[object.action],
    formatCode(formatObjectInDiff(diff, object)),
    escapeInline(describeObject(object)),
  ])
  return [
    { kind: 'table', header: ['', 'object', ''], rows: rows.slice(0, rowsAtMost) },
    ...renderOmission(rows.length),
  ]
}

function renderDriftTable(diff: ReleaseDiff): readonly Block[] {
  const rows = diff.objects.flatMap((object) =>
    object.drift.map((drift) => [
      formatCode(formatObjectInDiff(diff, object)),
      formatCode(drift.path),
      formatCode(formatTreeValue(drift.deployed)),
      formatCode(formatTreeValue(drift.live)),
      escapeInline(formatWriter(drift)),
      driftOutcomeTexts[drift.outcome],
    ]),
  )
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', text: '⚠️ **Changed by hand since the last deploy**' },
    {
      kind: 'table',
      header: ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy'],
      rows: rows.slice(0, rowsAtMost),
    },
    ...renderOmission(rows.length),
  ]
}

function renderDetails(diff: ReleaseDiff): readonly Block[] {
  return diff.objects
    .filter((object) => object.diff !== '')
    .map((object) => ({ kind: 'details', title: formatDetailsTitle(diff, object), body: [renderUnifiedDiff(object)] }))
}

function formatDetailsTitle(diff: ReleaseDiff, object: ObjectDiff): string {
  const lines = object.diff.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line))
  const countLines = (start: string): number => lines.filter((line) => line.startsWith(start)).length
  return `${formatObjectInDiff(diff, object)} +${countLines('+')} -${countLines('-')}`
}

/** Without the two lines of file names, which are in the title. */
function renderUnifiedDiff({ diff }: ObjectDiff): Block {
  return { kind: 'code', language: 'diff', text: diff.split('\n').slice(2).join('\n') }
}

function renderFooter({ cluster, commit, runUrl }: DiffSubject, diff: ReleaseDiff): Block {
  const { before, after } = diff.chart
  const parts = [
    `${formatCode(diff.release)} in ${formatCode(diff.namespace)} of ${formatCode(cluster)}`,
    diff.revision === undefined ? 'first install' : `revision ${diff.revision}`,
    before === undefined || before === after ? formatCode(after) : `${formatCode(before)} → ${formatCode(after)}`,
    ...(diff.unchanged === 0 ? [] : [`${diff.unchanged} unchanged`]),
    ...(commit === undefined ? [] : [`commit ${formatCode(commit.slice(0, 7))}`]),
    ...(runUrl === undefined ? [] : [formatLink('run and summary', runUrl)]),
  ]
  return { kind: 'paragraph', text: parts.join(' · ') }
}
