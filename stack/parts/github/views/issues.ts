import type { RepositoryCall } from '../call.ts'
import type { StoredComment, StoredIssue, StoredLabel, StoredPull, StoredRepository } from '../model.ts'
import type { AddressedView, View } from '../replies.ts'
import { buildActionsAppView, encodeNodeId, buildUserView } from './accounts.ts'
import { buildRepositoryView } from './repositories.ts'

export interface LabelView extends AddressedView {
  readonly description: string | null
}

export function buildLabelView({ api }: RepositoryCall, label: StoredLabel): LabelView {
  return {
    id: label.id,
    node_id: encodeNodeId('Label', label.id),
    url: `${api}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

/** The labels of an issue, in their original order. */
export function buildLabelViews(call: RepositoryCall, issue: StoredIssue): readonly LabelView[] {
  return issue.labels.flatMap((name) => {
    const label = call.repository.labels.find((one) => one.name === name)
    return label ? [buildLabelView(call, label)] : []
  })
}

/** `issue`; also for pull requests, with the field `pull_request`. */
export function buildIssueView(call: RepositoryCall, issue: StoredIssue): AddressedView {
  const { api, html, base, world, repository } = call
  const url = `${api}/issues/${issue.number}`
  const pull = issue.pull && {
    url: `${api}/pulls/${issue.number}`,
    html_url: `${html}/pull/${issue.number}`,
    diff_url: `${html}/pull/${issue.number}.diff`,
    patch_url: `${html}/pull/${issue.number}.patch`,
    merged_at: issue.pull.merged_at,
  }
  return {
    id: issue.id,
    node_id: encodeNodeId('Issue', issue.id),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pull ? pull.html_url : `${html}/issues/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.state_reason,
    user: buildUserView(base, world.ensureAccount(issue.user)),
    labels: buildLabelViews(call, issue),
    assignee: buildAssigneeViews(call, issue)[0] ?? null,
    assignees: buildAssigneeViews(call, issue),
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: repository.comments.filter((one) => one.issue === issue.number).length,
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    author_association: describeAssociation(repository, issue.user),
    performed_via_github_app: issue.app ? buildActionsAppView(base) : null,
    ...(issue.pull ? { pull_request: pull, draft: issue.pull.draft } : {}),
  }
}

export function buildCommentView(call: RepositoryCall, comment: StoredComment): AddressedView {
  const { api, html, base, world, repository } = call
  const issue = repository.issues.find((one) => one.number === comment.issue)
  return {
    id: comment.id,
    node_id: encodeNodeId('IssueComment', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${html}/${issue?.pull ? 'pull' : 'issues'}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: buildUserView(base, world.ensureAccount(comment.user)),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: describeAssociation(repository, comment.user),
    body: comment.body,
    performed_via_github_app: comment.app ? buildActionsAppView(base) : null,
  }
}

export interface PullHeads {
  readonly head: string
  readonly base: string
}

/** `pull-request-simple`, as in lists; `heads` are the current commits of both sides. */
export function buildPullView(
  call: RepositoryCall,
  issue: StoredIssue,
  pull: StoredPull,
  heads: PullHeads,
): AddressedView {
  const { api, html, base, world, repository } = call
  const url = `${api}/pulls/${issue.number}`
  const page = `${html}/pull/${issue.number}`
  const links = {
    self: url,
    html: page,
    issue: `${api}/issues/${issue.number}`,
    comments: `${api}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${heads.head}`,
  }
  const forked = pull.head.owner.toLowerCase() !== repository.owner.toLowerCase()
  const source = forked ? { ...repository, id: repository.id + 1_000_000, owner: pull.head.owner } : repository
  return {
    url,
    id: pull.id,
    node_id: encodeNodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    user: buildUserView(base, world.ensureAccount(issue.user)),
    labels: buildLabelViews(call, issue).map((one) => ({ ...one, description: one.description ?? '' })),
    milestone: null,
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.merge_commit_sha,
    assignee: buildAssigneeViews(call, issue)[0] ?? null,
    assignees: buildAssigneeViews(call, issue),
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    head: buildPullSide(call, source, pull.head.ref, heads.head),
    base: buildPullSide(call, repository, pull.base, heads.base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: describeAssociation(repository, issue.user),
    auto_merge: buildAutoMergeView(call, pull),
  }
}

function buildAutoMergeView({ base, world }: RepositoryCall, { auto_merge: found }: StoredPull): View | null {
  if (!found) return null
  const { enabled_by, merge_method } = found
  const person = buildUserView(base, world.ensureAccount(enabled_by))
  return { enabled_by: person, merge_method, commit_title: '', commit_message: '' }
}

/** One side of a pull request: owner, branch and commit. */
function buildPullSide({ base, world }: RepositoryCall, where: StoredRepository, ref: string, sha: string): View {
  return {
    label: `${where.owner}:${ref}`,
    ref,
    sha,
    user: buildUserView(base, world.ensureAccount(where.owner)),
    repo: buildRepositoryView(world, base, where),
  }
}

function buildAssigneeViews({ base, world }: RepositoryCall, issue: StoredIssue) {
  return issue.assignees.map((login) => buildUserView(base, world.ensureAccount(login)))
}

export function describeAssociation(repository: StoredRepository, login: string): string {
  return repository.owner.toLowerCase() === login.toLowerCase()
    ? 'OWNER'
    : login.endsWith('[bot]')
      ? 'NONE'
      : 'CONTRIBUTOR'
}
