import { on, text, type RepositoryCall, type Resource } from '../call.ts'
import type { Issue } from '../model.ts'
import { page } from '../pages.ts'
import { created, invalid, noContent, notAccessible, notFound, ok } from '../replies.ts'
import { commentView, issueView, labelsOf, labelView } from '../views/issues.ts'
import { issueOf } from '../world.ts'

/** GitHub's limit for the body of an issue or a comment, in characters. */
const longestBody = 65_536

const read = 'issues:read pull_requests:read'
const write = 'issues:write pull_requests:write'

export const issues: Resource = {
  'issues/list-for-repo': on(read, (call) => {
    const { state = 'open', labels, creator, since, direction = 'desc' } = call.params
    const wanted = text(labels ?? '')
      .split(',')
      .filter(Boolean)
    const found = call.repository.issues.filter(
      (one) =>
        (state === 'all' || one.state === state) &&
        wanted.every((label) => one.labels.includes(label)) &&
        (creator === undefined || one.user === creator) &&
        (since === undefined || one.updated_at >= text(since)),
    )
    return page(call, direction === 'asc' ? found : found.toReversed(), (one) => issueView(call, one))
  }),
  'issues/create': on('issues:write', (call) => {
    const issue = newIssue(call)
    call.repository.issues.push(issue)
    return created(issueView(call, issue))
  }),
  'issues/get': on(read, (call) => ok(issueView(call, theIssue(call)))),
  'issues/update': on(write, (call) => {
    const issue = writable(call, theIssue(call))
    const { title, body, state, state_reason, labels, assignees } = call.body
    if (title !== undefined) issue.title = text(title)
    if (body !== undefined) issue.body = checkedBody(body, 'Issue')
    if (labels !== undefined) setLabels(call, issue, labelNames(labels))
    if (assignees !== undefined) issue.assignees = [...(assignees as readonly string[])]
    if (state !== undefined && state !== issue.state) {
      issue.state = state === 'closed' ? 'closed' : 'open'
      issue.closed_at = state === 'closed' ? call.world.now() : null
      issue.state_reason = state === 'closed' ? text(state_reason ?? 'completed') : 'reopened'
    }
    issue.updated_at = call.world.now()
    return ok(issueView(call, issue))
  }),

  'issues/list-comments': on(read, (call) => {
    const issue = theIssue(call)
    const since = call.params.since
    const found = call.repository.comments.filter(
      (one) => one.issue === issue.number && (since === undefined || one.updated_at >= text(since)),
    )
    return page(call, found, (one) => commentView(call, one))
  }),
  'issues/list-comments-for-repo': on(read, (call) => {
    const { direction = 'asc' } = call.params
    const all = call.repository.comments
    return page(call, direction === 'desc' ? all.toReversed() : all, (one) => commentView(call, one))
  }),
  'issues/create-comment': on(write, (call) => {
    const issue = writable(call, theIssue(call))
    const time = call.world.now()
    const comment = {
      id: call.world.nextId(),
      issue: issue.number,
      user: call.caller.login,
      app: call.token.app,
      body: checkedBody(call.body.body, 'IssueComment') ?? '',
      created_at: time,
      updated_at: time,
    }
    if (comment.body.trim() === '') {
      throw invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' })
    }
    call.repository.comments.push(comment)
    issue.updated_at = time
    return created(commentView(call, comment))
  }),
  'issues/get-comment': on(read, (call) => ok(commentView(call, theComment(call)))),
  'issues/update-comment': on(write, (call) => {
    const comment = ownComment(call)
    comment.body = checkedBody(call.body.body, 'IssueComment') ?? ''
    comment.updated_at = call.world.now()
    return ok(commentView(call, comment))
  }),
  'issues/delete-comment': on(write, (call) => {
    const comment = ownComment(call)
    call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
    return noContent
  }),

  'issues/list-labels-for-repo': on(read, (call) => page(call, call.repository.labels, (one) => labelView(call, one))),
  'issues/create-label': on(write, (call) => {
    const name = text(call.body.name)
    if (call.repository.labels.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    return created(labelView(call, addLabel(call, name)))
  }),
  'issues/list-labels-on-issue': on(read, (call) => ok(labelsOf(call, theIssue(call)))),
  'issues/add-labels': on(write, (call) => {
    const issue = writable(call, theIssue(call))
    setLabels(call, issue, [...issue.labels, ...labelNames(call.body)])
    return ok(labelsOf(call, issue))
  }),
  'issues/set-labels': on(write, (call) => {
    const issue = writable(call, theIssue(call))
    setLabels(call, issue, labelNames(call.body))
    return ok(labelsOf(call, issue))
  }),
  'issues/remove-label': on(write, (call) => {
    const issue = writable(call, theIssue(call))
    if (!issue.labels.includes(text(call.params.name))) throw notFound()
    issue.labels = issue.labels.filter((one) => one !== call.params.name)
    return ok(labelsOf(call, issue))
  }),
}

/** The next issue or pull request of the repository, from a request's body. */
export function newIssue(call: RepositoryCall): Issue {
  const { title, body, labels, assignees } = call.body
  const time = call.world.now()
  const issue: Issue = {
    id: call.world.nextId(),
    number: call.repository.issues.length + 1,
    title: text(title),
    body: checkedBody(body, 'Issue'),
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
  setLabels(call, issue, labelNames(labels ?? []))
  return issue
}

/** @throws GitHubError 422 when the body is longer than GitHub takes. */
export function checkedBody(body: unknown, resource: string): string | null {
  if (body === undefined || body === null) return null
  const given = text(body)
  // Array.from counts code points, as GitHub does.
  if (Array.from(given).length <= longestBody) return given
  const message = `Body is too long (maximum is ${longestBody} characters)`
  throw invalid({ resource, code: 'unprocessable', field: 'data', message })
}

function theIssue(call: RepositoryCall): Issue {
  return issueOf(call.repository, call.params.issue_number)
}

/** The right for pull requests opens pull requests only, not plain issues. */
function writable(call: RepositoryCall, issue: Issue): Issue {
  const { permissions } = call.token
  if (permissions && permissions.issues !== 'write' && !issue.pull) throw notAccessible()
  return issue
}

function theComment(call: RepositoryCall) {
  const found = call.repository.comments.find((one) => one.id === call.params.comment_id)
  if (!found) throw notFound()
  return found
}

/** A job's token may change everybody's comments in its repository, a person without rights only their own. */
function ownComment(call: RepositoryCall) {
  const comment = theComment(call)
  writable(call, issueOf(call.repository, comment.issue))
  return comment
}

/** Labels come as names or as objects with a name, in a list or in `{ labels }`. */
function labelNames(labels: unknown): readonly string[] {
  const list = Array.isArray(labels) ? labels : ((labels as { labels?: unknown }).labels ?? [])
  return (list as readonly unknown[]).map((one) =>
    typeof one === 'string' ? one : text((one as { name?: unknown }).name),
  )
}

function setLabels(call: RepositoryCall, issue: Issue, names: readonly string[]): void {
  for (const name of names) {
    if (!call.repository.labels.some((one) => one.name === name)) addLabel(call, name)
  }
  issue.labels = [...new Set(names)]
}

function addLabel({ repository, world, body }: RepositoryCall, name: string) {
  const { color, description } = body
  const label = {
    id: world.nextId(),
    name,
    color: typeof color === 'string' ? color : 'ededed',
    description: typeof description === 'string' ? description : null,
  }
  repository.labels.push(label)
  return label
}
