/** Who calls, and whether they may: tokens with the permissions of a workflow's `permissions:` block. */
import { randomBytes } from 'node:crypto'
import type { RequiredPermissions } from './call.ts'
import type { TokenPermissions, StoredRepository, GitHubState, StoredToken } from './model.ts'
import { GitHubError, createForbiddenError, createNotFoundError } from './replies.ts'
import { actionsBot, isSameName } from './world.ts'

/** Somebody without a token: reads what is public, writes nothing. */
const anonymous: StoredToken = { token: '', login: 'ghost', permissions: {}, app: false, fork: false }

/**
 * The token of an Authorization header: `Bearer …`, `token …`, or Basic with the token as password (git).
 * @throws GitHubError 401 for an unknown token.
 */
export function authenticate(state: GitHubState, header: string | undefined): StoredToken {
  if (!header) return anonymous
  const [scheme = '', value = ''] = header.split(' ')
  const secret = isSameName(scheme, 'basic') ? Buffer.from(value, 'base64').toString().split(':')[1] : value
  const found = state.tokens.find((one) => one.token === secret)
  if (!found) throw new GitHubError(401, 'Bad credentials')
  return found
}

/**
 * Refuses what the token does not allow.
 * @throws GitHubError 404 for a private repository out of reach, 403 for a missing permission, 401 without a token.
 */
export function authorize(token: StoredToken, repository: StoredRepository, needs: RequiredPermissions): void {
  const reaches = !token.repository || isSameName(token.repository, `${repository.owner}/${repository.name}`)
  const known = token !== anonymous
  if (repository.private && !(reaches && known)) throw createNotFoundError()
  const writes = needs.every((one) => one.endsWith(':write'))
  if (!writes && !repository.private) return
  if (!known) throw new GitHubError(401, 'Requires authentication')
  if (reaches && !(writes && token.fork) && needs.some((one) => isGranted(token.permissions, one))) return
  const accepted = { 'x-accepted-github-permissions': needs.map((one) => one.replace(':', '=')).join('; ') }
  if (token.app) throw createForbiddenError(accepted)
  throw new GitHubError(403, 'Resource not accessible by personal access token', { headers: accepted })
}

/** Undefined permissions are a person's, who may do everything. `metadata: read` comes with every token. */
function isGranted(permissions: TokenPermissions | undefined, need: RequiredPermissions[number]): boolean {
  if (!permissions) return true
  const [name = '', level] = need.split(':')
  const held = name === 'metadata' ? 'read' : permissions[name]
  return held === 'write' || held === level
}

export interface TokenSpec {
  /** Whose token; without it, a job's token (`github-actions[bot]`). */
  readonly login?: string
  /** `owner/name`; needed for a job's token. */
  readonly repository?: string
  readonly permissions?: TokenPermissions
  readonly fork?: boolean
}

/** Makes a token in GitHub's form and remembers it. Hyphens in permission names (`pull-requests`) are accepted. */
export function issueToken(state: GitHubState, wish: TokenSpec): StoredToken {
  const app = wish.login === undefined
  const made: StoredToken = {
    token: `${app ? 'ghs' : 'ghp'}_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`,
    login: wish.login ?? actionsBot,
    ...(wish.repository ? { repository: wish.repository } : {}),
    ...(wish.permissions ? { permissions: toApiPermissions(wish.permissions) } : {}),
    app,
    fork: wish.fork ?? false,
  }
  state.tokens.push(made)
  return made
}

/** `pull-requests` as written in workflows is `pull_requests` in the API. */
export function toApiPermissions(permissions: TokenPermissions): TokenPermissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]))
}
