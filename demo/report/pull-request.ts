/** A pull request as GitHub shows it: conversation, checks and deployments. */

import type {
  StoredCheckRun,
  StoredComment,
  StoredDeployment,
  StoredDeploymentState,
  StoredIssue,
  StoredPull,
  StoredRepository,
} from '../../stack/parts/github/model.ts'
import { markup, type Markup } from './html.ts'
import { renderIcon } from './icons.ts'
import { renderGitHubMarkdown } from './markdown.ts'
import { formatElapsed } from '../../src/runner/log.ts'

export interface PullRequestMoment {
  readonly number: number
  /** State of the repository on GitHub at that moment. */
  readonly stored: StoredRepository
}

type PullIssue = StoredIssue & { readonly pull: StoredPull }

export function renderPullRequestPage({ number, stored }: PullRequestMoment): Markup {
  const issue = stored.issues.find((one): one is PullIssue => one.number === number && one.pull !== undefined)
  if (issue === undefined) return markup``
  const comments = stored.comments.filter((one) => one.issue === number)
  const checks = stored.check_runs.filter((one) => one.head_sha === issue.pull.head_sha)
  const merged = issue.pull.merged_at !== null
  const state = merged ? 'Merged' : issue.state === 'open' ? 'Open' : 'Closed'
  return markup`<article class="pull-request" aria-label="Pull request ${number}">
    <h3>${issue.title} <span class="muted">#${number}</span></h3>
    <p class="state"><span class="pill ${state.toLowerCase()}">${renderIcon(merged ? 'merged' : 'open', state)} ${state}</span>
      <span class="muted"><b>${issue.user}</b> ${merged ? 'merged' : 'wants to merge'} into <code>${issue.pull.base}</code> from <code>${issue.pull.head.ref}</code></span></p>
    <div class="conversation">
      ${renderPost(issue.user, 'opened this', markup`<p>${issue.body ?? ''}</p>`)}
      ${comments.map((comment) => renderComment(comment))}
      ${listDeployments(stored.deployments, issue).map(renderDeploymentEvent)}
      ${!merged && issue.state === 'open' && renderChecks(checks)}
    </div>
  </article>`
}

function renderComment({ user, body, created_at, updated_at }: StoredComment): Markup {
  return renderPost(user, created_at === updated_at ? 'commented' : 'commented · edited', renderGitHubMarkdown(body))
}

/** A comment, or the first post of a pull request. */
export function renderPost(user: string, verb: string, body: Markup): Markup {
  const bot = user.endsWith('[bot]')
  return markup`<div class="post"><span class="avatar ${bot ? 'bot' : ''}" aria-hidden="true">${bot ? '⚙' : user.slice(0, 1).toUpperCase()}</span>
    <div class="box"><header><b>${user.replace('[bot]', '')}</b> ${bot && markup`<span class="label">bot</span>`} <span class="muted">${verb}</span></header>
    <div class="markdown">${body}</div></div></div>`
}

/** Deployments of the pull request's commits, its branch and its merge ref. */
function listDeployments(
  deployments: readonly StoredDeployment[],
  { number, pull }: PullIssue,
): readonly StoredDeployment[] {
  const refs = [pull.head_sha, pull.head.ref, `refs/pull/${number}/merge`, `refs/pull/${number}/head`]
  return deployments.filter(({ sha, ref }) => refs.includes(sha) || refs.includes(ref))
}

/** The line of a deployment in the conversation. */
export function renderDeploymentEvent({ environment, statuses, creator }: StoredDeployment): Markup {
  const state = statuses.at(-1)?.state ?? 'pending'
  const address = statuses.findLast(({ environment_url }) => environment_url !== '')?.environment_url
  return markup`<div class="event">${renderIcon('rocket', 'deployment')} <span><b>${creator.replace('[bot]', '')}</b> ${verbs[state] ?? 'is deploying to'} <b>${environment}</b>
    <span class="label ${state}">${state === 'success' ? 'active' : state}</span>
    ${address !== undefined && markup`<code class="address">${address}</code>`}</span></div>`
}

const verbs: Readonly<Partial<Record<StoredDeploymentState, string>>> = {
  success: 'deployed to',
  inactive: 'previously deployed to',
  failure: 'failed to deploy to',
  error: 'failed to deploy to',
}

function renderChecks(checks: readonly StoredCheckRun[]): Markup {
  const failed = checks.filter(({ conclusion }) => conclusion === 'failure').length
  const verdict = failed === 0 ? 'All checks have passed' : `${failed} of ${checks.length} checks failed`
  const renderCheck = ({ name, conclusion, started_at, completed_at }: StoredCheckRun): Markup => {
    const result = conclusion === 'success' || conclusion === 'failure' ? conclusion : 'skipped'
    const time = formatElapsed(Date.parse(completed_at ?? '') - Date.parse(started_at ?? ''))
    return markup`<li>${renderIcon(result, result)} <span>Pull request / ${name}</span> <small>${result === 'skipped' ? 'Skipped' : `${result === 'success' ? 'Successful' : 'Failing'} in ${time}`}</small></li>`
  }
  return markup`<div class="merge-box ${failed === 0 ? 'success' : 'failure'}"><header>${renderIcon(failed === 0 ? 'success' : 'failure', '')} <b>${verdict}</b></header><ul>${checks.map(renderCheck)}</ul></div>`
}
