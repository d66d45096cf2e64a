/** What a handler receives, and how an operation is declared: its id, its permissions, its handler. */
import type { BareRepository } from './git.ts'
import type { StoredAccount, StoredRepository, StoredToken } from './model.ts'
import type { Reply } from './replies.ts'
import type { World } from './world.ts'

export interface ApiCall {
  readonly world: World
  /** Path and query parameters, already checked and converted. */
  readonly params: Readonly<Record<string, unknown>>
  /** Parsed JSON body, already checked; `{}` without a body. */
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly token: StoredToken
  readonly caller: StoredAccount
  /** Scheme, host and port that the client used; every address in an answer begins with it. */
  readonly base: string
  /** Path and query as sent, for Link headers. */
  readonly target: string
}

export interface RepositoryCall extends ApiCall {
  readonly repository: StoredRepository
  readonly git: BareRepository
  /** Address of the repository in the API, without a slash at the end. */
  readonly api: string
  /** Address of the repository's page. */
  readonly html: string
}

/** Any one of these permissions is enough, for example `['issues:write', 'pull_requests:write']`. */
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

/** A parameter or a field as text. That it is text, and no object, was checked against the description before. */
export function coerceText(value: unknown): string {
  return String(value)
}

/** An operation under `/repos/{owner}/{repo}`. */
export function serveRepository(needs: string, handle: OperationHandler<RepositoryCall>): ServedOperation {
  return { scope: 'repository', needs: needs.split(' ') as unknown as RequiredPermissions, handle }
}

/** An operation outside of any repository. */
export function serveGlobal(handle: OperationHandler<ApiCall>): ServedOperation {
  return { scope: 'global', handle }
}
