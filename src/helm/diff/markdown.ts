import type { Block } from '../../runner/markdown/document.ts'
import { code, inline, link } from '../../runner/markdown/text.ts'
import type { Change, ObjectDiff, ReleaseDiff } from './model.ts'
import { isRefused, nameIn, noteOf, outcomes, shownValue, shownWriter, verdict } from './words.ts'

/** What a report is about, besides the differences. */
export interface Subject {
  /** The environment, or the cluster where none is named. */
  readonly place: string
  readonly cluster: string
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  /** Sentences of the caller's, such as that a namespace is made. */
  readonly notes: readonly string[]
}

/** For the summary and for the sticky comment: the verdict first, what fails or goes next, whole diffs last and collapsed. */
export function diffBlocks(subject: Subject, diff: ReleaseDiff): readonly Block[] {
  const title: Block = {
    kind: 'heading',
    level: 3,
    text: inline(`${subject.place}: ${diff.release}: ${verdict(diff)}`),
  }
  if (diff.objects.length === 0) return [title, footer(subject, diff)]
  return [
    title,
    ...refusals(diff),
    ...objectTable(diff),
    ...driftTable(diff),
    ...subject.notes.map((text): Block => ({ kind: 'paragraph', text: inline(text) })),
    ...details(diff),
    footer(subject, diff),
  ]
}

function refusals(diff: ReleaseDiff): readonly Block[] {
  const refused = diff.objects.flatMap((object) =>
    object.changes.filter(isRefused).map((change) => [code(nameIn(diff, object)), code(change.path), why(change)]),
  )
  if (refused.length === 0) return []
  const what = refused.length === 1 ? 'one change' : `${refused.length} changes`
  return [
    { kind: 'paragraph', text: `❌ **The cluster will refuse ${what}, and the deploy will fail**` },
    { kind: 'table', header: ['object', 'field', 'why, and what to do'], rows: refused.slice(0, rowsAtMost) },
    ...more(refused.length),
  ]
}

function why({ immutable, conflict, path }: Change): string {
  if (immutable)
    return 'Kubernetes never changes it: give the object another name, or delete it in a maintenance window'
  const who = conflict === undefined ? 'another' : shownWriter({ by: conflict })
  const instead = path === 'spec.replicas' ? 'leave replicas out of the chart' : 'undo that'
  return inline(`written by ${who}: ${instead}, or take it over once with extra-args: --force-conflicts`)
}

/** Beyond this nobody reads on; the file has all. */
const rowsAtMost = 100

function more(count: number): readonly Block[] {
  if (count <= rowsAtMost) return []
  return [{ kind: 'paragraph', text: `… ${count - rowsAtMost} more; the file of \`diff-path\` has all.` }]
}

const words = { create: 'create', change: 'change', delete: '**delete**', keep: 'keep', none: '' } as const

function objectTable(diff: ReleaseDiff): readonly Block[] {
  const shown = diff.objects.filter(({ action }) => action !== 'none')
  if (shown.length === 0) return []
  const rows = shown.map((object) => [words[object.action], code(nameIn(diff, object)), inline(noteOf(object))])
  return [{ kind: 'table', header: ['', 'object', ''], rows: rows.slice(0, rowsAtMost) }, ...more(rows.length)]
}

function driftTable(diff: ReleaseDiff): readonly Block[] {
  const rows = diff.objects.flatMap((object) =>
    object.drift.map((drift) => [
      code(nameIn(diff, object)),
      code(drift.path),
      code(shownValue(drift.deployed)),
      code(shownValue(drift.live)),
      inline(shownWriter(drift)),
      outcomes[drift.outcome],
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
    ...more(rows.length),
  ]
}

function details(diff: ReleaseDiff): readonly Block[] {
  return diff.objects
    .filter((object) => object.diff !== '')
    .map((object) => ({ kind: 'details', title: titleOf(diff, object), body: [diffBlock(object)] }))
}

function titleOf(diff: ReleaseDiff, object: ObjectDiff): string {
  const lines = object.diff.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line))
  const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length
  return `${nameIn(diff, object)} +${count('+')} -${count('-')}`
}

/** Without the two lines of file names, which the title says already. */
function diffBlock({ diff }: ObjectDiff): Block {
  return { kind: 'code', language: 'diff', text: diff.split('\n').slice(2).join('\n') }
}

function footer({ cluster, commit, runUrl }: Subject, diff: ReleaseDiff): Block {
  const { before, after } = diff.chart
  const parts = [
    `${code(diff.release)} in ${code(diff.namespace)} of ${code(cluster)}`,
    diff.revision === undefined ? 'first install' : `revision ${diff.revision}`,
    before === undefined || before === after ? code(after) : `${code(before)} → ${code(after)}`,
    ...(diff.unchanged === 0 ? [] : [`${diff.unchanged} unchanged`]),
    ...(commit === undefined ? [] : [`commit ${code(commit.slice(0, 7))}`]),
    ...(runUrl === undefined ? [] : [link('run and summary', runUrl)]),
  ]
  return { kind: 'paragraph', text: parts.join(' · ') }
}
