/** Supports the owner of the token and auto-merge. All other queries are rejected, so that nobody relies on them. */

import { authenticate, authorize } from './access.ts'
import type { StoredPull, StoredRepository, StoredToken } from './model.ts'
import type { RateLimit } from './rate-limit.ts'
import { GitHubError, replyOk, type Reply } from './replies.ts'
import { encodeNodeId } from './views/accounts.ts'
import type { World } from './world.ts'

const viewer = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/
const autoMerge = /^\s*mutation\b[^{]*\{\s*enablePullRequestAutoMerge\(/

/** Serves POST /graphql; every kind of token has a viewer, including a job's token. */
export function replyGraphql(world: World, rate: RateLimit, authorization: string | undefined, body: unknown): Reply {
  try {
    const token = authenticate(world.state, authorization)
    if (token.token === '') throw new GitHubError(401, 'This endpoint requires you to be authenticated.')
    const headers = rate.count(token)
    const { query, variables = {} } = body as { readonly query?: unknown; readonly variables?: object }
    if (typeof query === 'string' && viewer.test(query)) {
      return { ...replyOk({ data: { viewer: { login: token.login } } }), headers }
    }
    if (typeof query === 'string' && autoMerge.test(query))
      return { ...enableAutoMerge(world, token, variables), headers }
    const message = `The stand-in supports only { viewer { login } } and enablePullRequestAutoMerge, not ${String(query)}`
    return { ...replyOk({ errors: [{ message }] }), headers }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { status: error.status, body: { message: error.message }, headers: error.headers }
  }
}

interface AutoMergeVariables {
  readonly id?: string
  readonly mergeMethod?: 'MERGE' | 'SQUASH' | 'REBASE'
}

/** As GitHub: only where a protected branch keeps the pull request from being merged at once. */
function enableAutoMerge(world: World, token: StoredToken, { id, mergeMethod = 'MERGE' }: AutoMergeVariables): Reply {
  const found = findPull(world, id)
  if (!found) return replyFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`)
  const { repository, pull, isOpen } = found
  try {
    authorize(token, repository, ['pull_requests:write'])
    authorize(token, repository, ['contents:write'])
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return replyFailure('FORBIDDEN', error.message)
  }
  if (!isOpen) return replyFailure('UNPROCESSABLE', 'Pull request is closed')
  if (!repository.protected_branches.includes(pull.base))
    return replyFailure('UNPROCESSABLE', 'Pull request Pull request is in clean status')
  const merge_method = mergeMethod === 'SQUASH' ? 'squash' : mergeMethod === 'REBASE' ? 'rebase' : 'merge'
  pull.auto_merge = { enabled_by: token.login, merge_method }
  world.markChanged()
  return replyOk({ data: { enablePullRequestAutoMerge: { pullRequest: { id } } } })
}

interface FoundPull {
  readonly repository: StoredRepository
  readonly pull: StoredPull
  readonly isOpen: boolean
}

function findPull(world: World, id: string | undefined): FoundPull | undefined {
  for (const repository of world.state.repositories) {
    for (const { pull, state } of repository.issues) {
      if (pull && encodeNodeId('PullRequest', pull.id) === id) return { repository, pull, isOpen: state === 'open' }
    }
  }
  return undefined
}

/** GraphQL reports failures with status 200. */
function replyFailure(type: string, message: string): Reply {
  const path = ['enablePullRequestAutoMerge']
  return replyOk({ data: { enablePullRequestAutoMerge: null }, errors: [{ type, path, message }] })
}
