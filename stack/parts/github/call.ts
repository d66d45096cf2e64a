/** What a handler receives, and how an operation is declared: its id, its permissions, its handler. */
import type { Git } from './git.ts'
import type { Account, Repository, Token } from './model.ts'
import type { Reply } from './replies.ts'
import type { World } from './world.ts'

export interface Call {
  readonly world: World
  /** Path and query parameters, already checked and converted. */
  readonly params: Readonly<Record<string, unknown>>
  /** Parsed JSON body, already checked; `{}` without a body. */
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly token: Token
  readonly caller: Account
  /** Scheme, host and port that the client used; every address in an answer begins with it. */
  readonly base: string
  /** Path and query as sent, for Link headers. */
  readonly target: string
}

export interface RepositoryCall extends Call {
  readonly repository: Repository
  readonly git: Git
  /** Address of the repository in the API, without a slash at the end. */
  readonly api: string
  /** Address of the repository's page. */
  readonly html: string
}

/** Any one of these permissions is enough, for example `['issues:write', 'pull_requests:write']`. */
export type Needs = readonly `${string}:${'read' | 'write'}`[]

export type Handler<C> = (call: C) => Reply | Promise<Reply>

export type Served =
  | { readonly scope: 'global'; readonly handle: Handler<Call> }
  | { readonly scope: 'repository'; readonly needs: Needs; readonly handle: Handler<RepositoryCall> }

/** By operation id. */
export type Resource = Readonly<Record<string, Served>>

/** A parameter or a field as text. That it is text, and no object, was checked against the description before. */
export function text(value: unknown): string {
  return String(value)
}

/** An operation under `/repos/{owner}/{repo}`. */
export function on(needs: string, handle: Handler<RepositoryCall>): Served {
  return { scope: 'repository', needs: needs.split(' ') as unknown as Needs, handle }
}

/** An operation outside of any repository. */
export function anywhere(handle: Handler<Call>): Served {
  return { scope: 'global', handle }
}
