import type { GitHub } from '../../github/client.ts'
import { closeIssue, type IssueLabel, openOrUpdateIssue } from '../../github/issue.ts'
import type { Marker } from '../../github/marker.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import { describeComparisons, formatComparisons } from '../../terraform/report/comparisons.ts'
import type { PlanStore } from '../../terraform/store/model.ts'
import { formatRunClosingLine, logPlans } from '../../terraform/report/log.ts'
import {
  buildPlanComment,
  buildFailureComment,
  type ReportSubject,
  buildRunSummary,
} from '../../terraform/report/markdown.ts'
import { type RunCommand, summarizeRun } from '../../terraform/report/format.ts'
import type { Results, TerraformRun } from '../../terraform/run/model.ts'
import { forksGetNoCredentials } from '../shared/forks.ts'
import { formatInputNames } from '../shared/input-names.ts'
import { upsertRunComment, writeToGitHub } from '../shared/run-comment.ts'
import type { ProvisionInputs, ProvisionRun } from './contract.ts'
import type { ProvisionOutputs } from './outputs.ts'

export interface Publication {
  readonly command: RunCommand
  readonly run: TerraformRun
  readonly results: Results
  readonly outputs: ProvisionOutputs
  /** See {@link RootSelection}. */
  readonly notices: readonly string[]
  /** Who approved what was done, as a sentence. */
  readonly approval?: string | undefined
  /** Why the plans could not be stored. */
  readonly unstored: ActionError | undefined
}

/** A pull request from a fork gets no credentials to plan with. Its author is not to blame, so the run succeeds. */
export function skipFork({ inputs, context }: ProvisionRun): ProvisionOutputs {
  const text = `${inputs.environment} was not planned: ${forksGetNoCredentials}. A maintainer can push the branch to this repository to see its plan.`
  context.log.notice(text)
  context.summary.add({ kind: 'paragraph', text })
  return { changes: false }
}

/** Shows the results in the log, in the summary and, where the run can write there, on GitHub. */
export async function publishResults(action: ProvisionRun, publication: Publication): Promise<void> {
  const { command, results } = publication
  const { inputs, context } = action
  const { log, summary } = context
  await logPlans(log, results)
  const subject = buildSubject(action, publication)
  summary.add(...buildRunSummary(subject, results))
  const milliseconds = results.size === 0 ? 0 : measureSpan(results)
  const notices = publication.notices.length
  log.line(formatRunClosingLine(inputs.environment, command, results, { milliseconds, notices }))
  if (command === 'apply') for (const line of formatComparisons([...results.values()])) log.line(line)
  for (const line of describePlanStorage(publication)) log.line(line)
  if (command === 'drift') {
    await writeToGitHub(action, (github) => trackDrift(github, action, subject, results))
  } else {
    await upsertPlanComment(action, {
      subject,
      blocks: buildPlanComment(subject, results),
      isNews: hasNews(publication),
    })
  }
}

/**
 * Writes on the pull request why there are no results, because the comment of an earlier run is not about this commit. Log
 * and summary show the error anyway.
 */
export async function publishFailure(action: ProvisionRun, error: ActionError): Promise<void> {
  const { event } = action
  const { command, environment } = action.inputs
  if (error.code === 'cancelled' || !hasComment(command)) return
  const subject = { environment, command, edges: [], commit: event.commit, runUrl: event.run?.url, next: [] }
  await upsertPlanComment(action, { subject, blocks: buildFailureComment(subject, error), isNews: true })
}

/** The comment is about plans and their outcome, so `validate` must not replace it. */
function hasComment(command: ProvisionInputs['command']): command is 'plan' | 'apply' | 'destroy' {
  return command === 'plan' || command === 'apply' || command === 'destroy'
}

/** Where the plans are stored until apply. */
function describePlanStorage({ command, run, results, outputs, unstored }: Publication): readonly string[] {
  const { store } = run
  const made = [...results.values()].some(({ status }) => ['planned', 'unchanged', 'deferred'].includes(status))
  if (command !== 'plan' || !made || store === undefined || unstored !== undefined) return []
  const { 'plan-id': id } = outputs
  const name = typeof id === 'string' ? [id] : []
  return [[`plans stored: ${store.location}`, ...name, 'valid until the files or the state change'].join(' · ')]
}

function measureSpan(results: Results): number {
  const all = [...results.values()]
  return Math.max(...all.map(({ endedAt }) => endedAt)) - Math.min(...all.map(({ startedAt }) => startedAt))
}

function buildSubject(action: ProvisionRun, publication: Publication): ReportSubject {
  const { command, run, notices } = publication
  const { inputs, event } = action
  return {
    environment: inputs.environment,
    command,
    notices,
    edges: run.edges,
    commit: event.commit,
    runUrl: event.run?.url,
    next: [
      ...(publication.approval === undefined ? [] : [escapeInline(publication.approval)]),
      ...describeNextSteps(action, publication),
    ],
  }
}

/** How to apply the plans; after an apply, what it was compared with. */
function describeNextSteps(
  { inputs, event, context }: ProvisionRun,
  { command, run, results, unstored }: Publication,
): readonly string[] {
  const planned = [...results.values()].some(({ status }) => status === 'planned' || status === 'deferred')
  if (command === 'drift' && planned) return ['Next: apply the configuration, or change it to match what exists.']
  if (command === 'apply') return describeComparisons([...results.values()])
  if (command !== 'plan' || !planned) return []
  const apply = formatInputNames(context, `\`command: apply\` with \`environment: ${inputs.environment}\``)
  const [first, then] = event.trigger.kind === 'pull-request' ? ['merge this; ', `${apply} on the merge`] : ['', apply]
  const deletes = [...results.values()].some(({ changes }) => changes.counts.destroy > 0)
  return [
    run.store === undefined || unstored !== undefined
      ? `Next: ${first}${then} plans again and applies the new plans, because these are not stored.`
      : `Next: ${first}${then} ${describeStoredUse(run.store)}`,
    ...(deletes
      ? [
          'Resources are deleted or replaced: apply does this only with `allow-destroy: true`, or with their addresses in `allow-destroy`.',
        ]
      : []),
  ]
}

function describeStoredUse({ place, location }: PlanStore): string {
  const stored = `They are stored in ${formatCode(location)} and valid until the files or the state change.`
  return place === 'protected'
    ? `applies exactly these plans. ${stored}`
    : `plans again from the merged code, and applies only what these plans do. ${stored}`
}

interface PlanComment {
  readonly subject: ReportSubject
  readonly blocks: readonly Block[]
  /** Whether it is worth a comment where `comment` is `on-change`. */
  readonly isNews: boolean
}

/** Whether anything changes, was changed, or failed. */
function hasNews({ results, unstored, notices }: Pick<Publication, 'results' | 'unstored' | 'notices'>): boolean {
  return (
    notices.length > 0 || unstored !== undefined || [...results.values()].some(({ status }) => status !== 'unchanged')
  )
}

/** Writes the one comment per environment: on this run's pull request, or on the one whose merge started it. */
async function upsertPlanComment(action: ProvisionRun, { subject, blocks, isNews }: PlanComment): Promise<void> {
  const { inputs } = action
  const { command } = subject
  if (inputs.comment === 'never' || !hasComment(command)) return
  const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip'
  const marker = buildMarker('environment', inputs)
  await upsertRunComment(action, { marker, blocks, ifMissing, aboutMerge: isAboutMerge(command) })
}

/** Environments of several directories may have the same name. */
function buildMarker(
  kind: 'environment' | 'drift',
  { environment, directory }: Pick<ProvisionInputs, 'environment' | 'directory'>,
): Marker {
  return { kind, subject: environment, folder: directory.relative }
}

function isAboutMerge(command: RunCommand): boolean {
  return command === 'plan' || command === 'apply'
}

const driftLabel: IssueLabel = {
  name: 'drift',
  color: 'd93f0b',
  description: 'Resources differ from the Terraform configuration',
}

/** Keeps one issue per environment: open while there is drift, closed by the run that finds none. */
async function trackDrift(
  github: GitHub,
  { inputs, event, context: { log } }: ProvisionRun,
  subject: ReportSubject,
  results: Results,
): Promise<void> {
  const all = [...results.values()]
  const marker = buildMarker('drift', inputs)
  if (all.some(({ status }) => status === 'planned')) {
    const issue = await openOrUpdateIssue(github, {
      marker,
      title: `Drift in ${subject.environment}: ${summarizeRun('drift', all)}`,
      blocks: buildPlanComment(subject, results),
      labels: [driftLabel],
      commit: subject.commit ?? '',
      run: event.run,
    })
    log.line(`issue: ${issue.url} (${issue.kind})`)
    return
  }
  // A root that could not be checked does not prove that there is no drift.
  if (all.some(({ status }) => status !== 'unchanged')) return
  const closed = await closeIssue(github, { marker, labels: [driftLabel] }, 'No more drift.')
  for (const url of closed) log.line(`issue: ${url} (closed)`)
}
