import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredIssue } from '../model.ts'
import { replyPage } from '../pages.ts'
import {
  replyCreated,
  createValidationError,
  noContent,
  createForbiddenError,
  createNotFoundError,
  replyOk,
} from '../replies.ts'
import { buildCommentView, buildIssueView, buildLabelViews, buildLabelView } from '../views/issues.ts'
import { findIssue } from '../world.ts'

/** GitHub's limit for the body of an issue or a comment, in characters. */
const longestBody = 65_536

const read = 'issues:read pull_requests:read'
const write = 'issues:write pull_requests:write'

export const issueOperations: ResourceOperations = {
  'issues/list-for-repo': serveRepository(read, (call) => {
    const { state = 'open', labels, creator, since, direction = 'desc' } = call.params
    const wanted = coerceText(labels ?? '')
      .split(',')
      .filter(Boolean)
    const found = call.repository.issues.filter(
      (one) =>
        (state === 'all' || one.state === state) &&
        wanted.every((label) => one.labels.includes(label)) &&
        (creator === undefined || one.user === creator) &&
        (since === undefined || one.updated_at >= coerceText(since)),
    )
    return replyPage(call, direction === 'asc' ? found : found.toReversed(), (one) => buildIssueView(call, one))
  }),
  'issues/create': serveRepository('issues:write', (call) => {
    const issue = createIssue(call)
    call.repository.issues.push(issue)
    return replyCreated(buildIssueView(call, issue))
  }),
  'issues/get': serveRepository(read, (call) => replyOk(buildIssueView(call, findCalledIssue(call)))),
  'issues/update': serveRepository(write, (call) => {
    const issue = assertWritable(call, findCalledIssue(call))
    const { title, body, state, state_reason, labels, assignees } = call.body
    if (title !== undefined) issue.title = coerceText(title)
    if (body !== undefined) issue.body = checkBody(body, 'Issue')
    if (labels !== undefined) setLabels(call, issue, parseLabelNames(labels))
    if (assignees !== undefined) issue.assignees = [...(assignees as readonly string[])]
    if (state !== undefined && state !== issue.state) {
      issue.state = state === 'closed' ? 'closed' : 'open'
      issue.closed_at = state === 'closed' ? call.world.now() : null
      issue.state_reason = state === 'closed' ? coerceText(state_reason ?? 'completed') : 'reopened'
    }
    issue.updated_at = call.world.now()
    return replyOk(buildIssueView(call, issue))
  }),

  'issues/list-comments': serveRepository(read, (call) => {
    const issue = findCalledIssue(call)
    const since = call.params.since
    const found = call.repository.comments.filter(
      (one) => one.issue === issue.number && (since === undefined || one.updated_at >= coerceText(since)),
    )
    return replyPage(call, found, (one) => buildCommentView(call, one))
  }),
  'issues/list-comments-for-repo': serveRepository(read, (call) => {
    const { direction = 'asc' } = call.params
    const all = call.repository.comments
    return replyPage(call, direction === 'desc' ? all.toReversed() : all, (one) => buildCommentView(call, one))
  }),
  'issues/create-comment': serveRepository(write, (call) => {
    const issue = assertWritable(call, findCalledIssue(call))
    const time = call.world.now()
    const comment = {
      id: call.world.takeId(),
      issue: issue.number,
      user: call.caller.login,
      app: call.token.app,
      body: checkBody(call.body.body, 'IssueComment') ?? '',
      created_at: time,
      updated_at: time,
    }
    if (comment.body.trim() === '') {
      throw createValidationError({
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body cannot be blank',
      })
    }
    call.repository.comments.push(comment)
    issue.updated_at = time
    return replyCreated(buildCommentView(call, comment))
  }),
  'issues/get-comment': serveRepository(read, (call) => replyOk(buildCommentView(call, findComment(call)))),
  'issues/update-comment': serveRepository(write, (call) => {
    const comment = findOwnComment(call)
    comment.body = checkBody(call.body.body, 'IssueComment') ?? ''
    comment.updated_at = call.world.now()
    return replyOk(buildCommentView(call, comment))
  }),
  'issues/delete-comment': serveRepository(write, (call) => {
    const comment = findOwnComment(call)
    call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
    return noContent
  }),

  'issues/list-labels-for-repo': serveRepository(read, (call) =>
    replyPage(call, call.repository.labels, (one) => buildLabelView(call, one)),
  ),
  'issues/create-label': serveRepository(write, (call) => {
    const name = coerceText(call.body.name)
    if (call.repository.labels.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw createValidationError({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    return replyCreated(buildLabelView(call, addLabel(call, name)))
  }),
  'issues/list-labels-on-issue': serveRepository(read, (call) => replyOk(buildLabelViews(call, findCalledIssue(call)))),
  'issues/add-labels': serveRepository(write, (call) => {
    const issue = assertWritable(call, findCalledIssue(call))
    setLabels(call, issue, [...issue.labels, ...parseLabelNames(call.body)])
    return replyOk(buildLabelViews(call, issue))
  }),
  'issues/set-labels': serveRepository(write, (call) => {
    const issue = assertWritable(call, findCalledIssue(call))
    setLabels(call, issue, parseLabelNames(call.body))
    return replyOk(buildLabelViews(call, issue))
  }),
  'issues/remove-label': serveRepository(write, (call) => {
    const issue = assertWritable(call, findCalledIssue(call))
    if (!issue.labels.includes(coerceText(call.params.name))) throw createNotFoundError()
    issue.labels = issue.labels.filter((one) => one !== call.params.name)
    return replyOk(buildLabelViews(call, issue))
  }),
}

/** Creates the next issue or pull request of the repository from a request's body. */
export function createIssue(call: RepositoryCall): StoredIssue {
  const { title, body, labels, assignees } = call.body
  const time = call.world.now()
  const issue: StoredIssue = {
    id: call.world.takeId(),
    number: call.repository.issues.length + 1,
    title: coerceText(title),
    body: checkBody(body, 'Issue'),
    state: 'open',
    state_reason: null,
    user: call.caller.login,
    app: call.token.app,
    labels: [],
    assignees: [...((assignees as readonly string[] | undefined) ?? [])],
    locked: false,
    created_at: time,
    updated_at: time,
    closed_at: null,
  }
  setLabels(call, issue, parseLabelNames(labels ?? []))
  return issue
}

/** @throws GitHubError 422 if the body is longer than GitHub accepts. */
function checkBody(body: unknown, resource: string): string | null {
  if (body === undefined || body === null) return null
  const given = coerceText(body)
  // Array.from counts code points, as GitHub does.
  if (Array.from(given).length <= longestBody) return given
  const message = `Body is too long (maximum is ${longestBody} characters)`
  throw createValidationError({ resource, code: 'unprocessable', field: 'data', message })
}

function findCalledIssue(call: RepositoryCall): StoredIssue {
  return findIssue(call.repository, call.params.issue_number)
}

/** Permission for pull requests covers pull requests only, not plain issues. */
function assertWritable(call: RepositoryCall, issue: StoredIssue): StoredIssue {
  const { permissions } = call.token
  if (permissions && permissions.issues !== 'write' && !issue.pull) throw createForbiddenError()
  return issue
}

function findComment(call: RepositoryCall) {
  const found = call.repository.comments.find((one) => one.id === call.params.comment_id)
  if (!found) throw createNotFoundError()
  return found
}

/** A job's token may change all comments in its repository. */
function findOwnComment(call: RepositoryCall) {
  const comment = findComment(call)
  assertWritable(call, findIssue(call.repository, comment.issue))
  return comment
}

/** Labels are names or objects with a name, in a list or in `{ labels }`. */
function parseLabelNames(labels: unknown): readonly string[] {
  const list = Array.isArray(labels) ? labels : ((labels as { labels?: unknown }).labels ?? [])
  return (list as readonly unknown[]).map((one) =>
    typeof one === 'string' ? one : coerceText((one as { name?: unknown }).name),
  )
}

function setLabels(call: RepositoryCall, issue: StoredIssue, names: readonly string[]): void {
  for (const name of names) {
    if (!call.repository.labels.some((one) => one.name === name)) addLabel(call, name)
  }
  issue.labels = [...new Set(names)]
}

function addLabel({ repository, world, body }: RepositoryCall, name: string) {
  const { color, description } = body
  const label = {
    id: world.takeId(),
    name,
    color: typeof color === 'string' ? color : 'ededed',
    description: typeof description === 'string' ? description : null,
  }
  repository.labels.push(label)
  return label
}
