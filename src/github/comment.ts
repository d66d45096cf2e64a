import type { Log } from '../runner/log.ts'
import type { Block } from '../runner/markdown/document.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { isSameText, renderSignedBody } from './signed-body.ts'
import type { GitHub } from './client.ts'
import type { GitHubRun } from './event.ts'
import { readErrorMessage, readErrorStatus } from './api-error.ts'
import { isAbout, isNewerRun, type Marker, readSignature, createSignature, type TextSignature } from './marker.ts'
import { readCurrentHead } from './pull-request.ts'

/** The one comment of its kind and subject on a pull request; every run edits the same one. */
export interface StickyComment {
  readonly marker: Marker
  readonly pullRequest: number
  /** The commit that the text describes. */
  readonly commit: string
  readonly run: GitHubRun | undefined
  /** Text of unknown origin must be escaped, see `src/runner/markdown/text.ts`. */
  readonly blocks: readonly Block[]
  /** What to do if there is no such comment yet; default: create it. */
  readonly ifMissing?: 'create' | 'skip'
}

export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** A run for a newer commit, or a newer run for the same one, has already written the comment. */
  | { readonly kind: 'superseded'; readonly url: string; readonly by: string }
  /** The token may not comment; a warning was logged, and the text must be shown in the summary. */
  | { readonly kind: 'refused'; readonly why: string }
  /** There was no comment, and none was to be created. */
  | { readonly kind: 'skipped' }

interface StoredComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly signature: TextSignature
}

/**
 * Creates the comment, updates it, or leaves it if the text is unchanged. Of concurrent runs, the one for the newest commit
 * wins, and one comment remains.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
export async function upsertComment(
  github: GitHub,
  comment: StickyComment,
  log: Pick<Log, 'warning'>,
): Promise<CommentResult> {
  return warnIfRefused(log, comment.pullRequest, async () => {
    const signature = createSignature(comment.marker, comment.commit, comment.run)
    const body = renderSignedBody(signature, comment.blocks)
    const existing = await findComments(github, comment)
    if (existing.length > 0) return reconcile(github, comment, { signature, body }, existing)
    if (comment.ifMissing === 'skip') return { kind: 'skipped' }
    const created = await createComment(github, comment.pullRequest, body)
    // A concurrent run may have created one, too: all of them keep the oldest comment and delete the others.
    const all = await findComments(github, comment)
    if (all.every(({ id }) => id === created.id)) return { kind: 'created', url: created.url }
    return reconcile(github, comment, { signature, body }, all)
  })
}

/**
 * Deletes the comment, if there is one.
 * @returns whether it was deleted; false, after a warning, if the token is not allowed to
 */
export async function removeComment(
  github: GitHub,
  comment: Pick<StickyComment, 'marker' | 'pullRequest'>,
  log: Pick<Log, 'warning'>,
): Promise<boolean> {
  const result = await warnIfRefused(log, comment.pullRequest, async () => {
    const existing = await findComments(github, comment)
    for (const { id } of existing) await deleteComment(github, id)
    return existing.length > 0
  })
  return result === true
}

interface SignedText {
  readonly signature: TextSignature
  readonly body: string
}

/** Updates the oldest comment, unless a newer run wrote it, and deletes the others. */
async function reconcile(
  github: GitHub,
  comment: StickyComment,
  { signature, body }: SignedText,
  [kept, ...duplicates]: readonly StoredComment[],
): Promise<CommentResult> {
  if (kept === undefined) return { kind: 'created', url: (await createComment(github, comment.pullRequest, body)).url }
  const newest = duplicates.reduce((one, other) => (isNewerRun(other.signature, one.signature) ? other : one), kept)
  const ahead = await isNewerText(github, comment.pullRequest, newest.signature, signature)
  const text = ahead ? newest.body : body
  const changed = !isSameText(kept.body, text)
  if (changed && !(await updateComment(github, kept.id, text))) {
    // Somebody deleted it between our read and our write.
    return reconcile(github, comment, { signature, body }, duplicates)
  }
  for (const { id } of duplicates) await deleteComment(github, id)
  if (ahead) return { kind: 'superseded', url: kept.url, by: newest.signature.commit }
  return { kind: changed ? 'updated' : 'unchanged', url: kept.url }
}

/**
 * Whether the existing text is newer than ours: it describes the current head of the pull request and ours does not, or its
 * run started later.
 */
async function isNewerText(
  github: GitHub,
  pullRequest: number,
  written: TextSignature,
  ours: TextSignature,
): Promise<boolean> {
  if (written.commit === ours.commit) return isNewerRun(written, ours)
  const head = await readCurrentHead(github, pullRequest)
  if (ours.commit === head) return false
  return written.commit === head || isNewerRun(written, ours)
}

/** Our comments with this marker, oldest first, from all pages. A comment by another author is never ours. */
async function findComments(
  github: GitHub,
  { marker, pullRequest }: Pick<StickyComment, 'marker' | 'pullRequest'>,
): Promise<readonly StoredComment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const [comments, author] = await Promise.all([
    github.paginate(route, { ...github.repository, issue_number: pullRequest, per_page: 100 }),
    github.author(),
  ])
  return comments
    .flatMap(({ id, html_url: url, body = '', user }) => {
      const signature = readSignature(body)
      const ours = user?.login.toLowerCase() === author.toLowerCase() && isAbout(signature, marker)
      return ours && signature !== undefined ? [{ id, url, body, signature }] : []
    })
    .sort((one, other) => one.id - other.id)
}

async function createComment(
  { request, repository }: GitHub,
  pullRequest: number,
  body: string,
): Promise<{ readonly id: number; readonly url: string }> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const { data } = await request(route, { ...repository, issue_number: pullRequest, body })
  return { id: Number(data.id), url: data.html_url }
}

/** @returns false if the comment no longer exists */
async function updateComment({ request, repository }: GitHub, id: number, body: string): Promise<boolean> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  return ignoreMissing(request(route, { ...repository, comment_id: id, body }))
}

async function deleteComment({ request, repository }: GitHub, id: number): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
  await ignoreMissing(request(route, { ...repository, comment_id: id }))
}

async function ignoreMissing(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent
    return true
  } catch (error) {
    if (readErrorStatus(error) === 404) return false
    throw error
  }
}

/** A missing comment must not fail a run that did its work: the token of a fork is never allowed to write one. */
async function warnIfRefused<T>(
  log: Pick<Log, 'warning'>,
  pullRequest: number,
  work: () => Promise<T>,
): Promise<T | Extract<CommentResult, { kind: 'refused' }>> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'github-forbidden') throw error
    const why = readErrorMessage(error) ?? error.message
    log.warning(`Could not comment on pull request #${pullRequest} (${why}); the text is in the summary. ${error.hint}`)
    return { kind: 'refused', why }
  }
}
