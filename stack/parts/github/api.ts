/** One API request: authenticated, routed, authorized, validated and handled, with the response checked against the description. */
import { createHash } from 'node:crypto'
import { authenticate, authorize } from './access.ts'
import type { ApiCall, ResourceOperations, ServedOperation } from './call.ts'
import { serveGlobal } from './call.ts'
import { applyApiFault, type ApiFault } from './faults.ts'
import { loadApiOperations, type SchemaMismatch, type ApiOperation } from './openapi.ts'
import type { RateLimit } from './rate-limit.ts'
import { GitHubError, createNotFoundError, type Reply } from './replies.ts'
import { activityOperations, recordPushes } from './resources/activities.ts'
import { actionOperations } from './resources/actions.ts'
import { commitOperations } from './resources/commits.ts'
import { contentOperations } from './resources/contents.ts'
import { deploymentOperations } from './resources/deployments.ts'
import { environmentOperations } from './resources/environments.ts'
import { generalOperations } from './resources/general.ts'
import { gitOperations } from './resources/git.ts'
import { issueOperations } from './resources/issues.ts'
import { peopleOperations } from './resources/people.ts'
import { pullOperations } from './resources/pulls.ts'
import { reviewOperations } from './resources/reviews.ts'
import { ruleOperations } from './resources/rules.ts'
import { variableOperations } from './resources/variables.ts'
import { createRouter } from './router.ts'
import { findStoredRepository } from './views/repositories.ts'
import type { World } from './world.ts'

interface ApiRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  readonly base: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly fault: ApiFault | undefined
}

interface ApiAnswer extends Reply {
  readonly login: string
  readonly operation?: string
}

export type GitHubApi = (request: ApiRequest) => Promise<ApiAnswer>

/** `cache` is a folder kept between runs. */
export function createGitHubApi(world: World, rate: RateLimit, cache: string): GitHubApi {
  const served = listServedOperations(rate)
  const operations = loadApiOperations(Object.keys(served), cache)
  const route = createRouter(operations.values())

  return async (request) => {
    let answer: { login: string; operation?: ApiOperation; headers: Readonly<Record<string, string>> } = {
      login: '',
      headers: {},
    }
    let reply: Reply
    try {
      const token = authenticate(world.state, readHeader(request, 'authorization'))
      answer = { ...answer, login: token.login }
      const url = new URL(request.target, request.base)
      if (url.pathname !== '/rate_limit') answer = { ...answer, headers: rate.count(token) }
      if (request.fault) await applyApiFault(request.fault)
      const match = route(request.method, url.pathname)
      if (!match) throw createUnservedError(request.method, url.pathname)
      answer = { ...answer, operation: match.operation }
      const params = readParameters(match.operation, match.params, url)
      const handler = served[match.operation.id]
      if (!handler) throw createUnservedError(request.method, url.pathname)
      const caller = world.ensureAccount(token.login)
      const call = {
        world,
        params,
        headers: request.headers,
        token,
        caller,
        base: request.base,
        target: request.target,
      }
      reply = await handle(handler, match.operation, call, request)
      if (request.fault?.kind === 'corrupt') reply = corruptReply(reply, request.fault)
    } catch (error) {
      reply = toErrorReply(error, answer.operation)
    }
    const { login, operation, headers } = answer
    const checked = applyEtag(checkReply(reply, operation), request)
    return {
      ...checked,
      headers: { ...headers, ...checked.headers },
      login,
      ...(operation ? { operation: operation.id } : {}),
    }
  }
}

function listServedOperations(rate: RateLimit): ResourceOperations {
  const overview: ResourceOperations = { 'rate-limit/get': serveGlobal((call) => rate.overview(call.token)) }
  return {
    ...generalOperations,
    ...overview,
    ...issueOperations,
    ...pullOperations,
    ...commitOperations,
    ...gitOperations,
    ...contentOperations,
    ...deploymentOperations,
    ...environmentOperations,
    ...actionOperations,
    ...activityOperations,
    ...peopleOperations,
    ...reviewOperations,
    ...ruleOperations,
    ...variableOperations,
  }
}

async function handle(
  handler: ServedOperation,
  operation: ApiOperation,
  call: Omit<ApiCall, 'body'>,
  request: ApiRequest,
): Promise<Reply> {
  if (handler.scope === 'global') return handler.handle({ ...call, body: readBody(operation, request) })
  const { world, params, base, token } = call
  const repository = findStoredRepository(world.state, params.owner, params.repo)
  if (!repository) throw createNotFoundError()
  authorize(token, repository, handler.needs)
  const body = readBody(operation, request)
  const api = `${base}/repos/${repository.owner}/${repository.name}`
  const html = `${base}/${repository.owner}/${repository.name}`
  const full = { ...call, body, repository, git: world.git(repository), api, html }
  if (request.method === 'GET') return handler.handle(full)
  return world.runAlone(repository, async () => {
    const answer = async (): Promise<Reply> => handler.handle(full)
    const reply = canMoveBranches(operation.id)
      ? await recordPushes({ world, repository, login: token.login }, answer, operation.id === 'pulls/merge')
      : await answer()
    world.markChanged()
    return reply
  })
}

/** Merging, writing files and moving references. */
function canMoveBranches(id: string): boolean {
  return /^(pulls\/merge|repos\/merge|git\/(create|update|delete)-ref|repos\/(create-or-update|delete)-file.*)$/.test(
    id,
  )
}

/** An operation that the stand-in lacks must not look like a missing resource. */
function createUnservedError(method: string, path: string): GitHubError {
  if (!path.startsWith('/repos/') && path !== '/user' && !path.startsWith('/user/')) return createNotFoundError()
  return new GitHubError(
    501,
    `The stand-in does not serve ${method} ${path}: add it under stack/parts/github/resources`,
  )
}

function readParameters(
  operation: ApiOperation,
  path: Readonly<Record<string, string>>,
  url: URL,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...Object.fromEntries(url.searchParams), ...path }
  const wrong = operation.checkParameters(values)
  if (wrong.some((one) => one.field in path)) throw createNotFoundError()
  if (wrong.length > 0) throw createInvalidRequestError(wrong, values)
  return values
}

function readBody(operation: ApiOperation, request: ApiRequest): Readonly<Record<string, unknown>> {
  let body: unknown
  if (request.body.length > 0) {
    try {
      body = JSON.parse(request.body.toString())
    } catch {
      throw new GitHubError(400, 'Problems parsing JSON')
    }
  }
  const wrong = operation.checkBody(body)
  if (wrong.length > 0) throw createInvalidRequestError(wrong, body)
  return (body ?? {}) as Readonly<Record<string, unknown>>
}

/** GitHub's message for a request that does not match its own description. */
function createInvalidRequestError(wrong: readonly SchemaMismatch[], value: unknown): GitHubError {
  const lines = wrong.map(({ field, message, missing }) => {
    if (missing) return field === '' ? 'A request body is required.' : `"${field}" wasn't supplied.`
    const found = field.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], value)
    return `For 'properties/${field.replaceAll('.', '/')}', ${found === undefined ? 'nil' : JSON.stringify(found)} ${message}.`
  })
  return new GitHubError(422, `Invalid request.\n\n${[...new Set(lines)].join('\n')}`)
}

function toErrorReply(error: unknown, operation: ApiOperation | undefined): Reply {
  const documentation_url = operation?.documentation ?? 'https://docs.github.com/rest'
  if (!(error instanceof GitHubError)) {
    const message = `The stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    return replyDefect(message)
  }
  const { status, message, errors, headers } = error
  const body = { message, ...(errors ? { errors } : {}), documentation_url, status: String(status) }
  return { status, body, headers }
}

/** Our own response must match GitHub's description, or clients could rely on an error. */
function checkReply(reply: Reply, operation: ApiOperation | undefined): Reply {
  if (!operation || Buffer.isBuffer(reply.body) || reply.body === undefined || reply.status >= 500) return reply
  const plain: unknown = JSON.parse(JSON.stringify(reply.body))
  const wrong = operation.checkResponse(reply.status, plain)
  if (wrong.length === 0) return reply
  const list = wrong.map(({ field, message }) => `${field || 'body'}: ${message}`).join('; ')
  return replyDefect(
    `The stand-in's response ${reply.status} of ${operation.id} does not match GitHub's description: ${list}`,
  )
}

function replyDefect(message: string): Reply {
  process.stderr.write(`${message}\n`)
  return { status: 500, body: { message, documentation_url: 'stack/parts/github', status: '500' } }
}

function corruptReply(reply: Reply, fault: ApiFault): Reply {
  const entries = Object.entries(reply.body as Record<string, unknown>).filter(([name]) => name !== fault.drop)
  return { ...reply, body: Object.fromEntries(entries) }
}

/** Responses to GET have an ETag; the same one in If-None-Match returns 304. */
function applyEtag(reply: Reply, request: ApiRequest): Reply {
  if (request.method !== 'GET' || reply.status !== 200) return reply
  const text = Buffer.isBuffer(reply.body) ? reply.body : JSON.stringify(reply.body)
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`
  const headers = { ...reply.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  return readHeader(request, 'if-none-match') === etag ? { status: 304, headers } : { ...reply, headers }
}

function readHeader(request: ApiRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
