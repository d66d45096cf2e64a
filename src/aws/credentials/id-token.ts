import { readFile } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { retry } from '../../runner/retry.ts'

/** Proves to AWS which job is calling. It is valid for five minutes, so each renewal requests a new one. */
export interface IdToken {
  readonly token: string
  readonly claims: IdTokenClaims
}

/** Claims that may be shown to people. Source: GitHub Docs, "OpenID Connect reference". */
export interface IdTokenClaims {
  readonly iss?: string
  readonly sub?: string
  readonly aud?: string
  readonly repository?: string
  readonly repository_id?: string
  readonly repository_owner_id?: string
}

export interface IdTokenOptions {
  readonly environment: EnvironmentVariables
  readonly audience: string
  /** ARN, for messages. */
  readonly role: string
  readonly addSecret: (value: string) => void
  readonly signal: AbortSignal
}

/** Requests the OIDC token of the job. @throws ActionError `no-credentials` */
export async function requestIdToken(options: IdTokenOptions): Promise<IdToken> {
  const { environment, signal } = options
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment
  if (!address || !bearer) throw await explainMissingToken(options)
  const url = new URL(address)
  url.searchParams.set('audience', options.audience)
  options.addSecret(bearer)
  const token = await retry(() => requestToken(url, bearer), {
    attempts: 4,
    baseMs: 500,
    maxMs: 10_000,
    signal,
    shouldRetry: (error) => !(error instanceof IdTokenRefusal) || error.status === 429 || error.status >= 500,
  }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new ActionError('no-credentials', `could not request the OIDC token of the job from ${url.host}`, {
      details: [(cause as Error).message],
      hint: "Re-run the job; if it keeps failing, check the server's status page and the runner's proxy.",
      cause,
    })
  })
  options.addSecret(token)
  return { token, claims: parseIdTokenClaims(token) }
}

class IdTokenRefusal extends Error {
  readonly status: number

  constructor(status: number) {
    super(`the server returned ${status}`)
    this.status = status
  }
}

const timeoutMs = 20_000

async function requestToken(url: URL, bearer: string): Promise<string> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('eks-actions', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: timeoutMs,
  })
  const response = await client.get(url.href, { authorization: `Bearer ${bearer}`, accept: 'application/json' })
  const body = await response.readBody()
  const status = response.message.statusCode ?? 0
  if (status !== 200) throw new IdTokenRefusal(status)
  const { value } = JSON.parse(body) as { readonly value?: unknown }
  if (typeof value !== 'string' || value === '') throw new Error('the response contains no token')
  return value
}

/** The payload of a JSON Web Token (RFC 7519), used for messages only: AWS verifies the signature. */
export function parseIdTokenClaims(token: string): IdTokenClaims {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as IdTokenClaims
  } catch {
    return {}
  }
}

async function explainMissingToken({ environment, role }: IdTokenOptions): Promise<ActionError> {
  const message = `the role ${role} cannot be assumed: the job has no OIDC token`
  if (environment.GITHUB_ACTIONS !== 'true') {
    return new ActionError('no-credentials', message, {
      details: ['role-to-assume needs the OIDC token of GitHub Actions.'],
      hint: 'Outside GitHub Actions leave role-to-assume empty and give the job AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE, a profile, or keys.',
    })
  }
  if (await isForkRun(environment)) {
    return new ActionError('no-credentials', message, {
      details: ['This run is for a pull request from a fork; such runs get no OIDC token.'],
      hint: 'Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository',
    })
  }
  return new ActionError('no-credentials', message, {
    details: ['ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.'],
    hint: 'Add to the job: permissions: { id-token: write, contents: read }. A reusable workflow also needs it from its caller; pull requests from forks never get it.',
  })
}

interface PullRequestEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: string } | null } }
}

async function isForkRun({
  GITHUB_EVENT_PATH: file,
  GITHUB_REPOSITORY: repository,
}: EnvironmentVariables): Promise<boolean> {
  if (!file) return false
  try {
    const { pull_request: request } = JSON.parse(await readFile(file, 'utf8')) as PullRequestEvent
    // The repository of a deleted fork is null.
    return request?.head !== undefined && request.head.repo?.full_name !== repository
  } catch {
    return false
  }
}

/**
 * The command that gives the tokens of an older repository IDs (REST API, "Set the customization template for an OIDC subject claim").
 * @param repository `owner/name`
 */
export function formatSubjectSwitch(repository: string): string {
  return `gh api --method PUT repos/${repository}/actions/oidc/customization/sub -F use_default=true -F use_immutable_subject=true`
}
