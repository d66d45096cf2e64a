/** Parameters of a handler, and the declaration of an operation: its ID, its permissions, its handler. */
import type { BareRepository } from './git.ts'
import type { StoredAccount, StoredRepository, StoredToken } from './model.ts'
import type { Reply } from './replies.ts'
import type { World } from './world.ts'

export interface ApiCall {
  readonly world: World
  /** Path and query parameters, validated and converted. */
  readonly params: Readonly<Record<string, unknown>>
  /** Parsed and validated JSON body; `{}` without a body. */
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly token: StoredToken
  readonly caller: StoredAccount
  /** Scheme, host and port that the client used; every URL in a response starts with it. */
  readonly base: string
  /** Path and query as sent, for Link headers. */
  readonly target: string
}

export interface RepositoryCall extends ApiCall {
  readonly repository: StoredRepository
  readonly git: BareRepository
  /** API URL of the repository, without a trailing slash. */
  readonly api: string
  /** URL of the repository's page. */
  readonly html: string
}

/** Any of these permissions is sufficient, for example `['issues:write', 'pull_requests:write']`. */
export type RequiredPermissions = readonly `${string}:${'read' | 'write'}`[]

export type OperationHandler<C> = (call: C) => Reply | Promise<Reply>

export type ServedOperation =
  | { readonly scope: 'global'; readonly handle: OperationHandler<ApiCall> }
  | {
      readonly scope: 'repository'
      readonly needs: RequiredPermissions
      readonly handle: OperationHandler<RepositoryCall>
    }

/** By operation id. */
export type ResourceOperations = Readonly<Record<string, ServedOperation>>

/** Converts a parameter or a field to text. It was validated against the description before, so it is not an object. */
export function coerceText(value: unknown): string {
  return String(value)
}

/** Declares an operation under `/repos/{owner}/{repo}`. */
export function serveRepository(needs: string, handle: OperationHandler<RepositoryCall>): ServedOperation {
  return { scope: 'repository', needs: needs.split(' ') as unknown as RequiredPermissions, handle }
}

/** Declares an operation outside of repositories. */
export function serveGlobal(handle: OperationHandler<ApiCall>): ServedOperation {
  return { scope: 'global', handle }
}
