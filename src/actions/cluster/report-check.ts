import type { FindingSeverity, UpgradeFinding } from '../../eks/upgrade/finding.ts'
import type { UpgradeTarget } from '../../eks/upgrade/subject.ts'
import type { UpgradeReadiness } from '../../eks/upgrade/upgrade.ts'
import { closeIssue, type IssueLabel, openOrUpdateIssue } from '../../github/issue.ts'
import { formatCount } from '../../runner/count.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatSentence } from '../../runner/markdown/text.ts'
import { formatTextTable } from '../../runner/markdown/text-table.ts'
import { upsertRunComment, writeToGitHub } from '../shared/run-comment.ts'
import type { ClusterRun } from './contract.ts'
import { buildFooter } from './report.ts'

/** Shows what was found, and what could not be examined, in the log, in the summary and in the comment. */
export async function publishCheck(
  action: ClusterRun,
  target: UpgradeTarget,
  readiness: UpgradeReadiness,
): Promise<void> {
  const { log, summary } = action.context
  const { findings, unexamined, notes } = readiness
  const verdict = describeVerdict(target, readiness)
  const rows = findings.map(({ severity, subject, what, evidence, fix }) => [
    severity,
    subject,
    what,
    evidence,
    `fix: ${fix}`,
  ])
  if (rows.length > 0)
    for (const line of formatTextTable({ header: ['', '', '', '', ''], rows }).slice(1)) log.line(line)
  for (const { what, missing } of unexamined) log.line(`not examined: ${what} (missing: ${missing})`)
  for (const note of notes) log.line(note)
  log.line(verdict)
  const blocks = buildCheckBlocks(action, verdict, readiness)
  summary.add(...blocks)
  await publishOnGitHub(action, { title: verdict, blocks, subject: `cluster ${target.cluster}` }, readiness)
}

const checkLabel: IssueLabel = {
  name: 'cluster-check',
  color: 'fbca04',
  description: 'What stands in the way of an upgrade of a cluster',
}

interface CheckPublication {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly subject: string
}

/** On a pull request a comment; otherwise one issue per cluster, which the first run without findings closes. */
async function publishOnGitHub(
  action: ClusterRun,
  { title, blocks, subject }: CheckPublication,
  { findings, unexamined }: UpgradeReadiness,
): Promise<void> {
  const { event, context, inputs } = action
  if (inputs.comment === 'never') return
  const marker = { kind: 'cluster-check', subject }
  const isNews = unexamined.length > 0 || findings.some(({ severity }) => severity !== 'info')
  if (event.trigger.kind === 'pull-request') {
    const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip'
    await upsertRunComment(action, { marker, blocks, ifMissing, aboutMerge: false })
    return
  }
  await writeToGitHub(action, async (github) => {
    if (!isNews) {
      for (const url of await closeIssue(
        github,
        { marker, labels: [checkLabel] },
        'Nothing stands in the way any more.',
      ))
        context.log.line(`issue: ${url} (closed)`)
      return
    }
    const commit = event.commit ?? ''
    const issue = await openOrUpdateIssue(github, {
      marker,
      title,
      blocks,
      labels: [checkLabel],
      commit,
      run: event.run,
    })
    context.log.line(`issue: ${issue.url} (${issue.kind})`)
  })
}

/** `cluster staging 1.33 → 1.34: 2 errors, 1 warning; 3 parts not examined` */
function describeVerdict(
  { cluster, current, target }: Pick<UpgradeTarget, 'cluster' | 'current' | 'target'>,
  { findings, unexamined }: Pick<UpgradeReadiness, 'findings' | 'unexamined'>,
): string {
  const counts = severities.flatMap(([severity, noun]) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [formatCount(count, noun)]
  })
  const found = counts.length === 0 ? 'no findings' : counts.join(', ')
  const rest = unexamined.length === 0 ? '' : `; ${formatCount(unexamined.length, 'part')} not examined`
  const looked = unexamined.length > 0 && counts.length === 0 ? 'no findings in what could be examined' : found
  return `cluster ${cluster} ${current} → ${target}: ${looked}${rest}`
}

const severities: readonly (readonly [FindingSeverity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
]

function buildCheckBlocks(
  action: ClusterRun,
  verdict: string,
  { findings, unexamined, notes }: UpgradeReadiness,
): readonly Block[] {
  const pressing = findings.filter(({ severity }) => severity !== 'info')
  const rest = findings.filter(({ severity }) => severity === 'info')
  return [
    { kind: 'heading', level: 3, text: escapeInline(verdict) },
    ...buildFindingTable(pressing),
    ...(rest.length === 0
      ? []
      : [{ kind: 'details', title: formatCount(rest.length, 'note'), body: buildFindingTable(rest) } as const]),
    ...buildUnexamined(unexamined),
    ...notes.map((note): Block => ({ kind: 'paragraph', text: formatSentence(note) })),
    ...buildFooter(action),
  ]
}

function buildFindingTable(findings: readonly UpgradeFinding[]): readonly Block[] {
  if (findings.length === 0) return []
  const rows = findings.map(({ severity, subject, what, evidence, fix }) => [
    `${formatCode(subject)}: ${escapeInline(what)}`,
    escapeInline(evidence),
    severity === 'error' ? `**${severity}**` : severity,
    formatFix(fix),
  ])
  return [{ kind: 'table', header: ['finding', 'evidence', 'severity', 'fix'], rows }]
}

/** Commands are code; other advice is text. */
function formatFix(fix: string): string {
  return /^(aws|kubectl|helm|eksctl) /.test(fix) ? formatCode(fix) : escapeInline(fix)
}

function buildUnexamined(unexamined: UpgradeReadiness['unexamined']): readonly Block[] {
  if (unexamined.length === 0) return []
  const rows = unexamined.map(({ what, missing }) => [escapeInline(what), formatCode(missing)])
  return [
    { kind: 'paragraph', text: '**Not examined**, so nothing is known about it:' },
    { kind: 'table', header: ['part', 'what is missing'], rows },
  ]
}
