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
  // A concurrent run may have opened one, too: all of them keep the oldest and close the others.
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

/** Keeps the oldest issue with the text of the newest run, and closes the others. */
async function reconcile(
  github: GitHub,
  signature: TextSignature,
  wanted: IssueText,
  [kept, ...duplicates]: readonly StoredIssue[],
): Promise<IssueResult> {
  if (kept === undefined) throw new RangeError('there is no issue to settle')
  for (const { number: other } of duplicates) {
    await closeWithComment(github, other, { body: `Duplicate of #${kept.number}.`, reason: 'not_planned' })
  }
  return { ...(await writeText(github, kept.number, signature, wanted)), number: kept.number, url: kept.url }
}

const writeAttempts = 3

/**
 * Writes the text unless a newer run has written one. GitHub has no conditional write, so the issue is read again right
 * before the write, and after it: an older run that wrote in between is written over.
 */
async function writeText(
  { request, repository }: GitHub,
  number: number,
  signature: TextSignature,
  wanted: IssueText,
): Promise<Pick<IssueResult, 'kind'>> {
  const issue = { ...repository, issue_number: number }
  let kind: 'updated' | 'unchanged' = 'unchanged'
  for (let attempt = 0; attempt < writeAttempts; attempt++) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', issue)
    const written = data.body ?? ''
    const author = readSignature(written)
    if (author !== undefined && isNewerRun(author, signature)) return { kind: 'superseded' }
    // The signature names the run; a text that differs in nothing else is unchanged.
    const same = data.title === wanted.title && isSameText(withoutSignature(written), withoutSignature(wanted.body))
    if (same) break
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, ...wanted })
    kind = 'updated'
  }
  return { kind }
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
    .filter(({ body, user, pull_request: pullRequest }) => {
      const ours = user?.login.toLowerCase() === author.toLowerCase()
      return ours && pullRequest === undefined && isAbout(readSignature(body ?? ''), marker)
    })
    .map(({ number, html_url: url }) => ({ number, url }))
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
