import { formatCount } from '../../runner/count.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatLink, formatSentence } from '../../runner/markdown/text.ts'
import { formatTextTable } from '../../runner/markdown/text-table.ts'
import { forksGetNoCredentials } from '../shared/forks.ts'
import { formatInputNames } from '../shared/input-names.ts'
import { upsertRunComment } from '../shared/run-comment.ts'
import { nameTarget } from './approvals.ts'
import type { ClusterRun } from './contract.ts'
import type { ClusterChange, ClusterEngine, ClusterPlan, ClusterState } from './engine.ts'
import { describeCounts } from './outputs.ts'

export interface PlanPublication {
  readonly command: 'plan' | 'apply' | 'delete'
  readonly engine: Pick<ClusterEngine, 'subject' | 'name'>
  readonly plan: ClusterPlan
  /** Who approved what was done, as a sentence. */
  readonly approval?: string | undefined
  /** What there is after an apply. */
  readonly state?: ClusterState
}

/** A pull request from a fork gets no credentials. Its author is not to blame, so the run succeeds. */
export function skipClusterFork({ inputs, context }: ClusterRun): { readonly changes: false } {
  const text = `${nameTarget(inputs)}: nothing was done: ${forksGetNoCredentials}. A maintainer can push the branch to this repository.`
  context.log.notice(text)
  context.summary.add({ kind: 'paragraph', text: escapeInline(text) })
  return { changes: false }
}

/** Shows a plan, or what was done of it, in the log, in the summary and in the comment. */
export async function publishPlan(action: ClusterRun, publication: PlanPublication): Promise<void> {
  const { log, summary } = action.context
  const { command, plan } = publication
  logPlan(action, publication)
  const blocks = buildPlanBlocks(action, publication)
  summary.add(...blocks)
  if (command === 'plan' && plan.url !== undefined) log.line(`change set: ${plan.url}`)
  await upsertClusterComment(action, blocks, plan.changes.length > 0)
}

/** Writes on the pull request why there is no plan or what failed. Log and summary show the error anyway. */
export async function publishClusterFailure(action: ClusterRun, error: ActionError): Promise<void> {
  if (error.code === 'cancelled') return
  const { command } = action.inputs
  const what = command === 'plan' ? 'not planned' : command === 'delete' ? 'not deleted' : 'not applied'
  const details = error.details.length === 0 ? [] : [{ kind: 'code', text: error.details.join('\n') } as const]
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 3, text: escapeInline(`${nameTarget(action.inputs)}: ${what}`) },
    { kind: 'paragraph', text: escapeInline(error.message) },
    ...details,
    { kind: 'paragraph', text: `Next: ${formatSentence(formatInputNames(action.context, error.hint))}` },
    ...buildFooter(action),
  ]
  await upsertClusterComment(action, blocks, true)
}

function logPlan({ context: { log } }: ClusterRun, { command, engine, plan, state }: PlanPublication): void {
  const rows = plan.changes.map(({ action, what, type, reason }) => [describeAction(action), what, type, reason])
  if (rows.length > 0 && command !== 'apply')
    for (const line of formatTextTable({ header: ['', 'resource', 'type', 'what changes'], rows }).slice(1))
      log.line(line)
  for (const note of plan.notes) log.line(note)
  const cluster = state?.clusterName === undefined ? '' : ` · cluster ${state.clusterName}`
  log.line(`${engine.subject}: ${describeCounts(plan.changes, command !== 'plan')}${cluster}`)
}

/** Comment and summary: the verdict first, what is deleted outside of the table. */
function buildPlanBlocks(action: ClusterRun, publication: PlanPublication): readonly Block[] {
  const { command, engine, plan, approval, state } = publication
  const { changes, notes } = plan
  const destructive = changes.filter((change) => change.destructive)
  return [
    {
      kind: 'heading',
      level: 3,
      text: escapeInline(`${engine.subject}: ${describeCounts(changes, command !== 'plan')}`),
    },
    ...destructive.map((change): Block => ({ kind: 'paragraph', text: describeRemoval(change, command) })),
    ...notes.map((note): Block => ({ kind: 'paragraph', text: formatSentence(note) })),
    ...buildChangeTable(changes),
    ...buildStackOutputs(state),
    ...(approval === undefined ? [] : [{ kind: 'paragraph', text: escapeInline(approval) } as const]),
    ...describeNextStep(action, publication).map((text): Block => ({ kind: 'paragraph', text })),
    ...buildFooter(action),
  ]
}

function describeRemoval({ action, what, type, reason }: ClusterChange, command: PlanPublication['command']): string {
  const verb = command === 'plan' ? describeAction(action) : describeDone(action)
  return `**${escapeInline(`${verb} ${what}`)}** (${escapeInline(type)})${reason === '' ? '' : `: ${escapeInline(reason)}`}`
}

function buildChangeTable(changes: readonly ClusterChange[]): readonly Block[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ action, what, type, reason, destructive }) => {
    const verb = describeAction(action)
    return [destructive ? `**${verb}**` : verb, formatCode(what), escapeInline(type), escapeInline(reason)]
  })
  const table: Block = { kind: 'table', header: ['action', 'resource', 'type', 'what changes'], rows }
  return rows.length <= openRows
    ? [table]
    : [{ kind: 'details', title: formatCount(rows.length, 'change'), body: [table] }]
}

const openRows = 25

function buildStackOutputs(state: ClusterState | undefined): readonly Block[] {
  const rows = Object.entries(state?.stackOutputs ?? {}).map(([name, value]) => [formatCode(name), escapeInline(value)])
  if (rows.length === 0) return []
  const table: Block = { kind: 'table', header: ['output', 'value'], rows }
  return [{ kind: 'details', title: formatCount(rows.length, 'output'), body: [table] }]
}

function describeNextStep(
  { event, context }: ClusterRun,
  { command, engine, plan }: PlanPublication,
): readonly string[] {
  if (command !== 'plan' || plan.changes.length === 0) return []
  const merge = event.trigger.kind === 'pull-request' ? 'merge this; ' : ''
  const kept = engine.name === 'cloudformation' ? 'does exactly what this change set does, or stops' : 'plans again'
  const removes = plan.changes.some(({ destructive }) => destructive)
  const texts = [
    `Next: ${merge}\`command: apply\` ${kept}. Digest: \`${plan.digest}\``,
    ...(removes
      ? [
          'Something is deleted or replaced: apply does this only with `allow-destroy: true`, or with these names in `allow-destroy`.',
        ]
      : []),
  ]
  return texts.map((text) => formatInputNames(context, text))
}

/** For a column of plain text. */
function describeAction(action: ClusterChange['action']): string {
  return action === 'maybe-replace' ? 'may replace' : action
}

function describeDone(action: ClusterChange['action']): string {
  return action === 'maybe-replace' ? 'updated or replaced' : `${action}d`
}

/** What the text is about, and where it comes from; nothing in a terminal. */
export function buildFooter({ event }: ClusterRun): readonly Block[] {
  const commit = event.commit === undefined ? [] : [`commit ${formatCode(event.commit.slice(0, 7))}`]
  const run = event.run?.url === undefined ? [] : [formatLink('run and summary', event.run.url)]
  const parts = [...commit, ...run]
  return parts.length === 0 ? [] : [{ kind: 'paragraph', text: parts.join(' · ') }]
}

async function upsertClusterComment(action: ClusterRun, blocks: readonly Block[], isNews: boolean): Promise<void> {
  const { inputs } = action
  const { command, comment } = inputs
  if (comment === 'never' || !['plan', 'apply', 'delete'].includes(command)) return
  const marker = { kind: 'cluster', subject: nameTarget(inputs) }
  const ifMissing = comment === 'always' || isNews ? 'create' : 'skip'
  await upsertRunComment(action, { marker, blocks, ifMissing, aboutMerge: command !== 'delete' })
}
