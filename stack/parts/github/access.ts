/** Authentication and authorization: tokens with the permissions of a workflow's `permissions:` block. */
import { randomBytes } from 'node:crypto'
import type { RequiredPermissions } from './call.ts'
import type { TokenPermissions, StoredRepository, GitHubState, StoredToken } from './model.ts'
import { GitHubError, createForbiddenError, createNotFoundError } from './replies.ts'
import { actionsBot, isSameName } from './world.ts'

/** A caller without a token: may read public data and write nothing. */
const anonymous: StoredToken = { token: '', login: 'ghost', permissions: {}, app: false, fork: false }

/**
 * Finds the token of an Authorization header: `Bearer …`, `token …`, or Basic with the token as password (git).
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
 * Rejects requests that the token does not allow.
 * @throws GitHubError 404 for an inaccessible private repository, 403 for a missing permission, 401 without a token.
 */
export function authorize(token: StoredToken, repository: StoredRepository, needs: RequiredPermissions): void {
  const reaches = !token.repository || isSameName(token.repository, `${repository.owner}/${repository.name}`)
  const known = token !== anonymous
  if (repository.private && !(reaches && known)) throw createNotFoundError()
  if (needs.includes('administration:write') && !token.app && isOrdinaryMember(repository, token.login)) {
    throw new GitHubError(403, 'Must have admin rights to Repository.')
  }
  const writes = needs.every((one) => one.endsWith(':write'))
  if (!writes && !repository.private) return
  if (!known) throw new GitHubError(401, 'Requires authentication')
  if (reaches && !(writes && token.fork) && needs.some((one) => isGranted(token.permissions, one))) return
  const accepted = { 'x-accepted-github-permissions': needs.map((one) => one.replace(':', '=')).join('; ') }
  if (token.app) throw createForbiddenError(accepted)
  throw new GitHubError(403, 'Resource not accessible by personal access token', { headers: accepted })
}

/** A person with a role below administrator; one without a role is whoever a test wants it to be. */
function isOrdinaryMember(repository: StoredRepository, login: string): boolean {
  return repository.collaborators.some((one) => isSameName(one.login, login) && one.role !== 'admin')
}

/** Undefined permissions are those of a person, who may do everything. Every token has `metadata: read`. */
function isGranted(permissions: TokenPermissions | undefined, need: RequiredPermissions[number]): boolean {
  if (!permissions) return true
  const [name = '', level] = need.split(':')
  const granted = name === 'metadata' ? 'read' : permissions[name]
  return granted === 'write' || granted === level
}

export interface TokenSpec {
  /** Owner of the token; without it, a job's token (`github-actions[bot]`). */
  readonly login?: string
  /** `owner/name`; needed for a job's token. */
  readonly repository?: string
  readonly permissions?: TokenPermissions
  readonly fork?: boolean
}

/** Issues a token in GitHub's format. Hyphens in permission names (`pull-requests`) are accepted. */
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

/** Converts permission names: `pull-requests` in workflows is `pull_requests` in the API. */
export function toApiPermissions(permissions: TokenPermissions): TokenPermissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]))
}
