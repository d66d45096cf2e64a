import { coerceText, serveRepository, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { ReviewState, StoredReview } from '../model.ts'
import { replyPage } from '../pages.ts'
import { createNotFoundError, createUnprocessableError, GitHubError, replyOk } from '../replies.ts'
import { buildUserView, encodeNodeId } from '../views/accounts.ts'
import { describeAssociation } from '../views/issues.ts'
import { isSameName } from '../world.ts'
import { findPull, resolveHeads } from './pulls.ts'

const states: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

export const reviewOperations: ResourceOperations = {
  'pulls/list-reviews': serveRepository('pull_requests:read', (call) => {
    const { number } = findPull(call)
    const found = call.repository.reviews.filter(
      ({ pull, state, user }) => pull === number && (state !== 'PENDING' || isSameName(user, call.caller.login)),
    )
    return replyPage(call, found, (one) => buildReviewView(call, one))
  }),
  'pulls/create-review': serveRepository('pull_requests:write', async (call) => {
    const issue = findPull(call)
    const { head } = await resolveHeads(call, issue)
    const { event, body = '', commit_id = head } = call.body
    const verdict = event === 'APPROVE' ? 'approve' : 'request changes on'
    if (event === 'APPROVE' && call.token.app) {
      throw createReviewError('GitHub Actions is not permitted to approve pull requests.')
    }
    if ((event === 'APPROVE' || event === 'REQUEST_CHANGES') && isSameName(issue.user, call.caller.login)) {
      throw createReviewError(`Can not ${verdict} your own pull request`)
    }
    const review: StoredReview = {
      id: call.world.takeId(),
      pull: issue.number,
      user: call.caller.login,
      app: call.token.app,
      state: event === undefined ? 'PENDING' : (states[coerceText(event)] ?? 'COMMENTED'),
      body: coerceText(body),
      commit_id: coerceText(commit_id),
      submitted_at: call.world.now(),
    }
    call.repository.reviews.push(review)
    return replyOk(buildReviewView(call, review))
  }),
  'pulls/dismiss-review': serveRepository('pull_requests:write', (call) => {
    const { number } = findPull(call)
    const found = call.repository.reviews.find(({ id, pull }) => pull === number && id === call.params.review_id)
    if (!found) throw createNotFoundError()
    if (found.state !== 'APPROVED' && found.state !== 'CHANGES_REQUESTED') {
      throw createUnprocessableError(`Can not dismiss a ${found.state.toLowerCase()} pull request review`)
    }
    found.state = 'DISMISSED'
    return replyOk(buildReviewView(call, found))
  }),
}

function createReviewError(text: string): GitHubError {
  return new GitHubError(422, 'Unprocessable Entity', { errors: [text] })
}

function buildReviewView({ api, html, base, repository, world }: RepositoryCall, one: StoredReview) {
  const url = `${api}/pulls/${one.pull}`
  const page = `${html}/pull/${one.pull}#pullrequestreview-${one.id}`
  return {
    id: one.id,
    node_id: encodeNodeId('PullRequestReview', one.id),
    user: buildUserView(base, world.ensureAccount(one.user)),
    body: one.body,
    state: one.state,
    html_url: page,
    pull_request_url: url,
    author_association: describeAssociation(repository, one.user),
    _links: { html: { href: page }, pull_request: { href: url } },
    ...(one.state === 'PENDING' ? {} : { submitted_at: one.submitted_at }),
    commit_id: one.commit_id,
  }
}
