import { closeIssue, type IssueLabel, openOrUpdateIssue } from '../../github/issue.ts'
import { formatCount } from '../../runner/count.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatSentence } from '../../runner/markdown/text.ts'
import { formatTextTable } from '../../runner/markdown/text-table.ts'
import { formatInputNames } from '../shared/input-names.ts'
import { writeToGitHub } from '../shared/run-comment.ts'
import { nameTarget } from './approvals.ts'
import type { ClusterRun } from './contract.ts'
import type { ClusterDriftReport, ClusterEngine } from './engine.ts'
import { buildFooter } from './report.ts'

const driftLabel: IssueLabel = {
  name: 'cluster-drift',
  color: 'd93f0b',
  description: 'Resources of a cluster differ from its stack',
}

/** Shows what drifted, and keeps one issue per stack: open while there is drift, closed by the run that finds none. */
export async function publishDrift(
  action: ClusterRun,
  { subject }: Pick<ClusterEngine, 'subject'>,
  report: ClusterDriftReport,
): Promise<void> {
  const { event, context } = action
  const { drifts, notes } = report
  const rows = drifts.map(({ what, type, status, differences }) => [what, type, status, differences.join('; ')])
  for (const line of formatTextTable({ header: ['', '', '', ''], rows }).slice(1)) context.log.line(line)
  for (const note of notes) context.log.line(note)
  const verdict = drifts.length === 0 ? 'no drift' : `${formatCount(drifts.length, 'resource')} drifted`
  context.log.line(`${subject}: ${verdict}`)
  const blocks = buildDriftBlocks(action, `${subject}: ${verdict}`, report)
  context.summary.add(...blocks)
  const marker = { kind: 'cluster-drift', subject: nameTarget(action.inputs) }
  await writeToGitHub(action, async (github) => {
    if (drifts.length === 0) {
      for (const url of await closeIssue(github, { marker, labels: [driftLabel] }, 'No more drift.'))
        context.log.line(`issue: ${url} (closed)`)
      return
    }
    const issue = await openOrUpdateIssue(github, {
      marker,
      title: `Drift in ${subject}: ${verdict}`,
      blocks,
      labels: [driftLabel],
      commit: event.commit ?? '',
      run: event.run,
    })
    context.log.line(`issue: ${issue.url} (${issue.kind})`)
  })
}

function buildDriftBlocks(action: ClusterRun, title: string, { drifts, notes }: ClusterDriftReport): readonly Block[] {
  const rows = drifts.map(({ what, type, status, differences }) => [
    formatCode(what),
    escapeInline(type),
    status,
    differences.map(formatCode).join(', '),
  ])
  return [
    { kind: 'heading', level: 3, text: escapeInline(title) },
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', header: ['resource', 'type', 'status', 'expected → actual'], rows } as const]),
    ...notes.map((note): Block => ({ kind: 'paragraph', text: formatSentence(note) })),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Next: change the template to match what exists, or undo the drift: ${formatInputNames(action.context, '`command: plan` with `revert-drift: true`')} shows how.`,
          } as const,
        ]),
    ...buildFooter(action),
  ]
}
