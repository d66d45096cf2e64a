/** Responses of handlers, and errors in GitHub's format. */

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An object in a response, with GitHub's fields; responses are validated against the description. */
export type View = Readonly<Record<string, unknown>>

/** A view of a resource with its own URL. */
export interface AddressedView extends View {
  readonly url: string
}

export function replyOk(body: unknown): Reply {
  return { status: 200, body }
}

export function replyCreated(body: { readonly url?: string }): Reply {
  return { status: 201, body, headers: body.url ? { location: body.url } : {} }
}

export const noContent: Reply = { status: 204 }

export interface FieldError {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
}

/** Ends a request with an error response in GitHub's format. */
export class GitHubError extends Error {
  readonly status: number
  readonly errors: readonly (FieldError | string)[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: {
      readonly errors?: readonly (FieldError | string)[]
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(message)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

export function createNotFoundError(): GitHubError {
  return new GitHubError(404, 'Not Found')
}

/** 403 for a token of an app or a job that lacks a permission. */
export function createForbiddenError(headers: Readonly<Record<string, string>> = {}): GitHubError {
  return new GitHubError(403, 'Resource not accessible by integration', { headers })
}

/** 422 "Validation Failed" with one field. */
export function createValidationError(error: FieldError): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors: [error] })
}

/** 422 with only a message, as the git endpoints respond. */
export function createUnprocessableError(message: string): GitHubError {
  return new GitHubError(422, message)
}
