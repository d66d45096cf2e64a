import type { Block } from '../runner/markdown/document.ts'
import { isSameText, renderSignedBody } from './signed-body.ts'
import type { GitHub } from './client.ts'
import type { GitHubRun } from './event.ts'
import { readFieldCodes } from './api-error.ts'
import { isAbout, isNewerRun, type Marker, readSignature, createSignature, type TextSignature } from './marker.ts'

/** The one open issue of its kind and subject. A closed one stays closed: a recurrence gets a new issue. */
export interface TrackedIssue {
  readonly marker: Marker
  readonly title: string
  readonly blocks: readonly Block[]
  /** The issue is found by the first one; who removes it takes the issue over. Missing labels are created. */
  readonly labels: readonly [IssueLabel, ...IssueLabel[]]
  readonly commit: string
  readonly run: GitHubRun | undefined
}

export interface IssueLabel {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color: string
  readonly description: string
}

export interface IssueResult {
  readonly kind: 'opened' | 'updated' | 'unchanged' | 'superseded'
  readonly number: number
  readonly url: string
}

interface StoredIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly signature: TextSignature
}

/**
 * Opens the issue or updates the open one. Concurrent runs leave one open. Needs `issues: write`.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
export async function openOrUpdateIssue(github: GitHub, issue: TrackedIssue): Promise<IssueResult> {
  const signature = createSignature(issue.marker, issue.commit, issue.run)
  const wanted = { title: issue.title, body: renderSignedBody(signature, issue.blocks) }
  const existing = await findOpenIssues(github, issue)
  if (existing.length > 0) return reconcile(github, signature, wanted, existing)
  const opened = await openIssue(github, issue, wanted)
  const all = await findOpenIssues(github, issue)
  if (all.every(({ number }) => number === opened.number)) return opened
  return reconcile(github, signature, wanted, all)
}

/**
 * Closes the issue, if one is open, as completed. Needs `issues: write`.
 * @param why Markdown, the last comment on the issue
 * @returns URLs of the closed issues: more than one after concurrent runs
 */
export async function closeIssue(
  github: GitHub,
  issue: Pick<TrackedIssue, 'marker' | 'labels'>,
  why: string,
): Promise<readonly string[]> {
  const open = await findOpenIssues(github, issue)
  for (const { number } of open) {
    await closeWithComment(github, number, { body: why, reason: 'completed' })
  }
  return open.map(({ url }) => url)
}

interface IssueText {
  readonly title: string
  readonly body: string
}

async function reconcile(
  github: GitHub,
  signature: TextSignature,
  wanted: IssueText,
  [kept, ...duplicates]: readonly StoredIssue[],
): Promise<IssueResult> {
  if (kept === undefined) throw new RangeError('there is no issue to settle')
  const { number, url } = kept
  for (const { number: other } of duplicates) {
    await closeWithComment(github, other, { body: `Duplicate of #${number}.`, reason: 'not_planned' })
  }
  if (isNewerRun(kept.signature, signature)) return { kind: 'superseded', number, url }
  const { request, repository } = github
  // The signature names the run; a text that differs in nothing else is unchanged.
  const same = kept.title === wanted.title && isSameText(withoutSignature(kept.body), withoutSignature(wanted.body))
  if (same) return { kind: 'unchanged', number, url }
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...repository, issue_number: number, ...wanted })
  return { kind: 'updated', number, url }
}

function withoutSignature(body: string): string {
  return body.slice(body.indexOf('\n') + 1)
}

/** Our open issues, oldest first. An issue by another author is never ours. */
async function findOpenIssues(
  github: GitHub,
  { marker, labels }: Pick<TrackedIssue, 'marker' | 'labels'>,
): Promise<readonly StoredIssue[]> {
  const [issues, author] = await Promise.all([
    github.paginate('GET /repos/{owner}/{repo}/issues', {
      ...github.repository,
      labels: labels[0].name,
      state: 'open',
      per_page: 100,
    }),
    github.author(),
  ])
  return issues
    .flatMap(({ number, html_url: url, title, body, user, pull_request: pullRequest }) => {
      const signature = readSignature(body ?? '')
      const ours = user?.login.toLowerCase() === author.toLowerCase() && isAbout(signature, marker)
      if (!ours || signature === undefined || pullRequest !== undefined) return []
      return [{ number, url, title, body: body ?? '', signature }]
    })
    .sort((one, other) => one.number - other.number)
}

async function openIssue(github: GitHub, { labels }: TrackedIssue, text: IssueText): Promise<IssueResult> {
  const { request, repository } = github
  for (const label of labels) await createLabel(github, label)
  const { data } = await request('POST /repos/{owner}/{repo}/issues', {
    ...repository,
    ...text,
    labels: labels.map(({ name }) => name),
  })
  return { kind: 'opened', number: data.number, url: data.html_url }
}

/** An existing label keeps the color and description that people gave it. */
async function createLabel({ request, repository }: GitHub, label: IssueLabel): Promise<void> {
  try {
    await request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label })
  } catch (error) {
    if (!readFieldCodes(error).includes('already_exists')) throw error
  }
}

async function closeWithComment(
  { request, repository }: GitHub,
  number: number,
  { body, reason }: { readonly body: string; readonly reason: 'completed' | 'not_planned' },
): Promise<void> {
  const issue = { ...repository, issue_number: number }
  await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body })
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...issue,
    state: 'closed',
    state_reason: reason,
  })
}
