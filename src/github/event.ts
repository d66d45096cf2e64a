import { readFile } from 'node:fs/promises'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import { readNumberAt, readTextAt } from './json-fields.ts'
import { isRecord } from '../runner/records.ts'

/** What started this run and where it runs. In a terminal and in a GitLab job only the trigger is defined. */
export interface EventContext {
  readonly repository: RepositoryName | undefined
  /** The commit of the run: the head of a pull request (not the merge commit that is checked out), otherwise GITHUB_SHA. */
  readonly commit: string | undefined
  /** GITHUB_SHA, the default checkout: the merge commit for `pull_request`, the base for `pull_request_target`. */
  readonly sha: string | undefined
  /** As in GITHUB_REF: `refs/heads/main`, `refs/pull/12/merge`. */
  readonly ref: string | undefined
  /** Name without `refs/heads/`, if the payload contains it. */
  readonly defaultBranch: string | undefined
  readonly run: GitHubRun | undefined
  /** Address of the web pages, without a slash at the end. */
  readonly serverUrl: string
  /** Address of the REST API, without a slash at the end. */
  readonly apiUrl: string
  readonly trigger: Trigger
  /** Set where anybody can cause the run, which has the secrets and rights of the default branch all the same. */
  readonly privileged: PrivilegedEvent | undefined
}

/** Such a run may work on reviewed commits alone. */
export interface PrivilegedEvent {
  readonly name: string
  /** The commits that are known to be reviewed: those of the default branch, or of the base of the pull request. */
  readonly reviewed: readonly string[]
  /** What a stranger may have written, as far as the payload names it. */
  readonly head: Partial<RepositoryName> & { readonly commit: string | undefined }
  /** It follows a run for a push to the default branch, which nobody can cause without a merge. */
  readonly followsPush: boolean
}

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

export interface GitHubRun {
  /** Increases over time on a server: of two runs, the one with the larger number started later. */
  readonly id: number
  /** Counted from 1. */
  readonly attempt: number
  readonly url: string
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export type Trigger =
  | PullRequestTrigger
  /** `before` is the previous commit of the branch: zeros for a new branch, undefined if the payload lacks it. */
  | { readonly kind: 'push'; readonly before: string | undefined }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  /** Another event; `pullRequest` if it belongs to one, for example a comment. */
  | { readonly kind: 'other'; readonly name: string; readonly pullRequest: number | undefined }
  /** Not on GitHub. */
  | { readonly kind: 'none' }

interface PullRequestTrigger {
  readonly kind: 'pull-request'
  /** `pull_request_target` runs with the secrets of the base branch, so it must not run code of the head. */
  readonly event: 'pull_request' | 'pull_request_target'
  readonly number: number
  /** Head commit at the time of the event; see `readCurrentHead` for the current one. */
  readonly head: string
  /** Commit of the base branch at the time of the event. */
  readonly base: string
  /** The head is in another repository: no secrets, no credentials, a read-only token. */
  readonly fork: boolean
}

/**
 * Reads the variables and the payload file of the event.
 * @throws ActionError `invalid-input` if the payload of a known event cannot be read or lacks a required field
 */
export async function readEvent(environment: EnvironmentVariables): Promise<EventContext> {
  const readVariable = (name: string): string | undefined =>
    environment[name]?.trim() === '' ? undefined : environment[name]
  const serverUrl = withoutTrailingSlash(readVariable('GITHUB_SERVER_URL') ?? 'https://github.com')
  const repository = parseRepository(readVariable('GITHUB_REPOSITORY'))
  const name = readVariable('GITHUB_EVENT_NAME')
  const payload = await loadPayload(name, readVariable('GITHUB_EVENT_PATH'))
  const trigger = parseTrigger(name, payload)
  return {
    repository,
    commit: trigger.kind === 'pull-request' ? trigger.head : readVariable('GITHUB_SHA'),
    sha: readVariable('GITHUB_SHA'),
    ref: readVariable('GITHUB_REF'),
    defaultBranch: readTextAt(payload, 'repository', 'default_branch'),
    run: readRun(
      `${serverUrl}/${readVariable('GITHUB_REPOSITORY') ?? ''}`,
      readVariable('GITHUB_RUN_ID'),
      readVariable('GITHUB_RUN_ATTEMPT'),
    ),
    serverUrl,
    apiUrl: withoutTrailingSlash(readVariable('GITHUB_API_URL') ?? 'https://api.github.com'),
    trigger,
    privileged: parsePrivileged(name, readVariable('GITHUB_SHA'), payload),
  }
}

/**
 * Events that start the workflow file of the default branch, with its secrets, for what people without write access do.
 * Comments on reviews are not among them: their runs have the rights of the pull request.
 */
const privilegedEvents: ReadonlySet<string> = new Set([
  ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
  ...['check_run', 'check_suite', 'status', 'fork', 'watch', 'gollum'],
])

function parsePrivileged(
  name: string | undefined,
  sha: string | undefined,
  payload: Payload,
): PrivilegedEvent | undefined {
  if (name === undefined || !privilegedEvents.has(name)) return undefined
  const base = name === 'pull_request_target' ? readTextAt(payload, 'pull_request', 'base', 'sha') : undefined
  const pushed = name === 'workflow_run' && isRunOnDefaultBranch(payload)
  const [head, repository] =
    name === 'workflow_run'
      ? [
          ['workflow_run', 'head_sha'],
          ['workflow_run', 'head_repository', 'full_name'],
        ]
      : [
          ['pull_request', 'head', 'sha'],
          ['pull_request', 'head', 'repo', 'full_name'],
        ]
  const commit = readTextAt(payload, ...head)
  return {
    name,
    reviewed: [...new Set([sha, base, pushed ? commit : undefined])].filter((one) => one !== undefined),
    head: { ...(pushed ? undefined : parseRepository(readTextAt(payload, ...repository))), commit },
    followsPush: pushed,
  }
}

/** A run for a push to the default branch was for a reviewed commit; one for a pull request was not, whatever its branch. */
function isRunOnDefaultBranch(payload: Payload): boolean {
  const { workflow_run: run, repository } = payload
  const own = readTextAt(repository, 'full_name')?.toLowerCase()
  return (
    readTextAt(run, 'event') === 'push' &&
    readTextAt(run, 'head_branch') === readTextAt(repository, 'default_branch') &&
    own !== undefined &&
    readTextAt(run, 'head_repository', 'full_name')?.toLowerCase() === own
  )
}

/** The repository in the address of a remote: `https://github.com/org/app.git`, `git@github.com:org/app`. */
export function parseRemote(url: string | undefined): RepositoryName | undefined {
  const [, owner, repo] = /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url ?? '') ?? []
  return owner && repo ? { owner, repo } : undefined
}

function parseRepository(fullName: string | undefined): RepositoryName | undefined {
  const [owner, repo, ...more] = fullName?.split('/') ?? []
  return owner && repo && more.length === 0 ? { owner, repo } : undefined
}

function readRun(repositoryUrl: string, id: string | undefined, attempt: string | undefined): GitHubRun | undefined {
  if (id === undefined || !/^\d+$/.test(id)) return undefined
  const number = /^\d+$/.test(attempt ?? '') ? Number(attempt) : 1
  const url = `${repositoryUrl}/actions/runs/${id}`
  return { id: Number(id), attempt: number, url: number > 1 ? `${url}/attempts/${number}` : url }
}

/** Events that need nothing from the payload must not fail without one. */
async function loadPayload(name: string | undefined, file: string | undefined): Promise<Payload> {
  const needed = ['pull_request', 'pull_request_target', 'merge_group'].includes(name ?? '')
  return name === undefined || (file === undefined && !needed) ? {} : readPayload(name, file)
}

function parseTrigger(name: string | undefined, payload: Payload): Trigger {
  switch (name) {
    case undefined:
      return { kind: 'none' }
    case 'pull_request':
    case 'pull_request_target':
      return parsePullRequest(name, payload)
    case 'push':
      return { kind: 'push', before: readTextAt(payload, 'before') }
    case 'merge_group':
      return {
        kind: 'merge-group',
        base: requireText(payload, name, 'merge_group', 'base_sha'),
        head: requireText(payload, name, 'merge_group', 'head_sha'),
      }
    default: {
      const commented = isRecord(payload.issue) && isRecord(payload.issue.pull_request)
      const number = commented
        ? readNumberAt(payload, 'issue', 'number')
        : readNumberAt(payload, 'pull_request', 'number')
      return { kind: 'other', name, pullRequest: number }
    }
  }
}

function parsePullRequest(event: PullRequestTrigger['event'], payload: Payload): PullRequestTrigger {
  const number = readNumberAt(payload, 'pull_request', 'number')
  if (number === undefined) throw createMissingFieldError(event, 'pull_request.number')
  return {
    kind: 'pull-request',
    event,
    number,
    head: requireText(payload, event, 'pull_request', 'head', 'sha'),
    base: requireText(payload, event, 'pull_request', 'base', 'sha'),
    fork: isFork(payload),
  }
}

/** The head's repository is null if the fork was deleted. */
function isFork(payload: Payload): boolean {
  const { pull_request } = payload
  const head = isRecord(pull_request) && isRecord(pull_request.head) ? pull_request.head : {}
  if (head.repo === null) return true
  const headName = readTextAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  const baseName = readTextAt(payload, 'pull_request', 'base', 'repo', 'full_name')
  return headName?.toLowerCase() !== (baseName ?? headName)?.toLowerCase()
}

type Payload = Readonly<Record<string, unknown>>

async function readPayload(event: string, file: string | undefined): Promise<Payload> {
  if (file === undefined) throw createPayloadError(event, 'GITHUB_EVENT_PATH is not set')
  let payload: unknown
  try {
    payload = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw createPayloadError(event, `${file}: ${(cause as Error).message}`, cause)
  }
  if (!isRecord(payload)) throw createPayloadError(event, `${file} is not a JSON object`)
  return payload
}

function requireText(payload: Payload, event: string, ...path: readonly string[]): string {
  const found = readTextAt(payload, ...path)
  if (found === undefined || found === '') throw createMissingFieldError(event, path.join('.'))
  return found
}

function createMissingFieldError(event: string, field: string): ActionError {
  return createPayloadError(event, `${field} is missing`)
}

function createPayloadError(event: string, why: string, cause?: unknown): ActionError {
  return new ActionError('invalid-input', `the payload of the ${event} event cannot be used: ${why}`, {
    hint: 'The runner writes this file; when you run a workflow locally, pass a complete event file.',
    cause,
  })
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
