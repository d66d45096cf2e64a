import type { GitHub } from '../../github/client.ts'
import { upsertComment } from '../../github/comment.ts'
import type { EventContext } from '../../github/event.ts'
import { closeIssue, type IssueLabel, openOrUpdateIssue } from '../../github/issue.ts'
import { findMergedPullRequest } from '../../github/pull-request.ts'
import { withGrace } from '../../runner/cancellation.ts'
import type { Context } from '../../runner/context.ts'
import { type ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { formatCode } from '../../runner/markdown/text.ts'
import { formatRunClosingLine, logPlans } from '../../terraform/report/log.ts'
import {
  buildPlanComment,
  buildFailureComment,
  type ReportSubject,
  buildRunSummary,
} from '../../terraform/report/markdown.ts'
import { type RunCommand, summarizeRun } from '../../terraform/report/format.ts'
import type { Results } from '../../terraform/run/model.ts'
import { connectToGitHub } from '../shared/github.ts'
import type { ProvisionInputs } from './contract.ts'
import type { Execution } from './execution.ts'
import type { ProvisionOutputs } from './outputs.ts'

export interface Publication {
  readonly command: RunCommand
  readonly inputs: ProvisionInputs
  readonly execution: Execution
  readonly results: Results
  readonly outputs: ProvisionOutputs
  /** Why plans that were made could not be stored. */
  readonly unstored: ActionError | undefined
}

/** Shows the results: in the log, in the summary, and on GitHub where this run can say something there. */
export async function publishResults(publication: Publication, context: Context): Promise<void> {
  const { command, inputs, execution, results } = publication
  const { log, summary } = context
  await logPlans(log, results)
  const subject = buildSubject(publication)
  summary.add(...buildRunSummary(subject, results))
  const total = results.size === 0 ? 0 : measureSpan(results)
  log.line(formatRunClosingLine(inputs.environment, command, results, total))
  for (const line of describePlanStorage(publication)) log.line(line)
  if (command === 'drift') {
    await writeToGitHub(inputs, execution.event, context, (github) => trackDrift(github, publication, subject, context))
  } else {
    await upsertPlanComment(inputs, execution.event, context, {
      subject,
      blocks: buildPlanComment(subject, results),
      isNews: hasNews(publication),
    })
  }
}

/**
 * Says on the pull request why there are no results: what an earlier run wrote there is not of this commit. The log and
 * the summary tell it anyway.
 */
export async function publishFailure(
  inputs: ProvisionInputs,
  event: EventContext,
  error: ActionError,
  context: Context,
): Promise<void> {
  const { command, environment } = inputs
  if (error.code === 'cancelled' || !hasComment(command)) return
  const subject = { environment, command, edges: [], commit: event.commit, runUrl: event.run?.url, next: [] }
  await upsertPlanComment(inputs, event, context, {
    subject,
    blocks: buildFailureComment(subject, error),
    isNews: true,
  })
}

/** The comment is about what is planned and what became of it; that everything is valid must not replace that. */
function hasComment(command: ProvisionInputs['command']): command is 'plan' | 'apply' | 'destroy' {
  return command === 'plan' || command === 'apply' || command === 'destroy'
}

/** What was done to the infrastructure is not undone by a text that cannot be written. */
async function writeToGitHub(
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
  write: (github: GitHub) => Promise<void>,
): Promise<void> {
  // A cancelled run says what it did as well: the runner gives it 7.5 s before it insists.
  using signal = withGrace(context.signal, commentGraceMs)
  try {
    const github = await connectToGitHub({ inputs, event }, { ...context, signal })
    if (github !== undefined) await write(github)
  } catch (thrown) {
    const error = toActionError(thrown)
    context.log.warning(`The results could not be shown on GitHub: ${error.message}. ${error.hint}`)
  }
}

const commentGraceMs = 5000

/** Where the plans wait for apply. */
function describePlanStorage({ command, execution, results, outputs, unstored }: Publication): readonly string[] {
  const { store } = execution.run
  const made = [...results.values()].some(({ status }) => ['planned', 'unchanged', 'deferred'].includes(status))
  if (command !== 'plan' || !made || store === undefined || unstored !== undefined) return []
  const { 'plan-id': id } = outputs
  const name = typeof id === 'string' ? [id] : []
  return [[`plans stored: ${store.location}`, ...name, 'they hold until the files or the state change'].join(' · ')]
}

function measureSpan(results: Results): number {
  const all = [...results.values()]
  return Math.max(...all.map(({ endedAt }) => endedAt)) - Math.min(...all.map(({ startedAt }) => startedAt))
}

function buildSubject(publication: Publication): ReportSubject {
  const { command, inputs, execution } = publication
  const { run, event } = execution
  return {
    environment: inputs.environment,
    command,
    edges: run.edges,
    commit: event.commit,
    runUrl: event.run?.url,
    next: describeNextSteps(publication),
  }
}

/** How to get what was planned applied. */
function describeNextSteps({
  command,
  inputs,
  execution: { run, event },
  results,
  unstored,
}: Publication): readonly string[] {
  const planned = [...results.values()].some(({ status }) => status === 'planned' || status === 'deferred')
  if (command === 'drift' && planned) return ['Next: apply the configuration, or change it to what exists.']
  if (command !== 'plan' || !planned) return []
  const apply = `\`command: apply\` with \`environment: ${inputs.environment}\``
  const [first, then] = event.trigger.kind === 'pull-request' ? ['merge this; ', `${apply} on the merge`] : ['', apply]
  const loses = [...results.values()].some(({ changes }) => changes.counts.destroy > 0)
  return [
    run.store === undefined || unstored !== undefined
      ? `Next: ${first}${then} plans again and applies that: these plans are not stored.`
      : `Next: ${first}${then} applies exactly these plans. They are in ${formatCode(run.store.location)} and hold until the files or the state change.`,
    ...(loses ? ['Something is deleted or replaced: apply does that only with `allow-destroy: true`.'] : []),
  ]
}

interface PlanComment {
  readonly subject: ReportSubject
  readonly blocks: readonly Block[]
  /** Whether it is worth a comment where `comment` is `on-change`. */
  readonly isNews: boolean
}

/** Whether anything changes, was changed, or failed. */
function hasNews({ results, unstored }: Pick<Publication, 'results' | 'unstored'>): boolean {
  return unstored !== undefined || [...results.values()].some(({ status }) => status !== 'unchanged')
}

/** One comment for each environment: on the pull request of this run, or on the one whose merge started it. */
async function upsertPlanComment(
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
  { subject, blocks, isNews }: PlanComment,
): Promise<void> {
  const { environment, command } = subject
  if (inputs.comment === 'never' || !hasComment(command)) return
  const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip'
  await writeToGitHub(inputs, event, context, async (github) => {
    const target = await findPullRequest(github, command, event)
    if (target === undefined) return
    const { number: pullRequest, commit } = target
    const marker = { kind: 'environment', subject: environment }
    const comment = { marker, pullRequest, commit, run: event.run, blocks, ifMissing } as const
    const result = await upsertComment(github, comment, context.log)
    if (result.kind === 'created' || result.kind === 'updated') context.log.line(`comment: ${result.url}`)
    if (result.kind === 'superseded') {
      context.log.line(`The comment is left to the newer run for ${result.by.slice(0, 7)}`)
    }
  })
}

async function findPullRequest(
  github: GitHub,
  command: RunCommand,
  { trigger, commit }: EventContext,
): Promise<{ readonly number: number; readonly commit: string } | undefined> {
  if (commit === undefined) return undefined
  switch (trigger.kind) {
    case 'pull-request':
      return { number: trigger.number, commit }
    case 'push': {
      if (command !== 'apply') return undefined
      const merged = await findMergedPullRequest(github, commit)
      return merged === undefined ? undefined : { number: merged.number, commit: merged.head }
    }
    case 'other':
      return trigger.pullRequest === undefined ? undefined : { number: trigger.pullRequest, commit }
    case 'merge-group':
    case 'none':
      return undefined
  }
}

const driftLabel: IssueLabel = {
  name: 'drift',
  color: 'd93f0b',
  description: 'What exists differs from the Terraform configuration',
}

/** One issue for each environment: open while there is drift, closed by the run that finds none. */
async function trackDrift(
  github: GitHub,
  publication: Publication,
  subject: ReportSubject,
  { log }: Context,
): Promise<void> {
  const { results, execution } = publication
  const all = [...results.values()]
  const marker = { kind: 'drift', subject: subject.environment }
  if (all.some(({ status }) => status === 'planned')) {
    const issue = await openOrUpdateIssue(github, {
      marker,
      title: `Drift in ${subject.environment}: ${summarizeRun('drift', all)}`,
      blocks: buildPlanComment(subject, results),
      labels: [driftLabel],
      commit: subject.commit ?? '',
      run: execution.event.run,
    })
    log.line(`issue: ${issue.url} (${issue.kind})`)
    return
  }
  // A root that could not be looked at is no proof that there is no drift.
  if (all.some(({ status }) => status !== 'unchanged')) return
  const closed = await closeIssue(github, { marker, labels: [driftLabel] }, 'No drift any more.')
  for (const url of closed) log.line(`issue: ${url} (closed)`)
}
