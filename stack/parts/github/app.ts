/** The HTTP side of the stand-in: the API, the OIDC endpoint, git over HTTP and the controls on one port. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createGitHubApi, type GitHubApi } from './api.ts'
import { serveControlRequest, type ApiRequestLine } from './control.ts'
import { createApiFaults, type ApiFaults } from './faults.ts'
import { readArtifactContent } from './artifact-content.ts'
import { serveGit } from './git-http.ts'
import { replyGraphql } from './graphql.ts'
import { gitHubIssuer, openOidc, type Oidc } from './oidc.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import type { Reply } from './replies.ts'
import type { World } from './world.ts'

export interface GitHubAppOptions {
  readonly world: World
  readonly folder: string
  /** Cache folder for GitHub's description. */
  readonly cache: string
  /** `iss` of the OIDC tokens; default: GitHub's own. */
  readonly issuer?: string
}

interface GitHubApp {
  readonly world: World
  readonly api: GitHubApi
  readonly faults: ApiFaults
  readonly rate: RateLimit
  readonly oidc: Oidc
  readonly requests: ApiRequestLine[]
  readonly log: (line: ApiRequestLine) => void
}

export function createGitHubApp({ world, folder, cache, issuer = gitHubIssuer }: GitHubAppOptions): RequestListener {
  const requests: ApiRequestLine[] = []
  const rate = createRateLimit()
  const file = join(folder, 'requests.jsonl')
  const app: GitHubApp = {
    world,
    api: createGitHubApi(world, rate, cache),
    faults: createApiFaults(),
    rate,
    oidc: openOidc(world, join(folder, 'oidc-key.pem'), issuer),
    requests,
    log: (line) => {
      requests.push(line)
      appendFileSync(file, `${JSON.stringify(line)}\n`)
    },
  }
  return (request, response) => {
    serve(app, request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      response.destroy()
    })
  }
}

async function serve(app: GitHubApp, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (serveGit(app.world, request, response)) return
  const method = request.method ?? 'GET'
  const target = request.url ?? '/'
  const base = readBase(request)
  const url = new URL(target, base)
  const body = await buffer(request)
  if (url.pathname.startsWith('/_stack/')) {
    send(
      response,
      await serveControlRequest({ ...app, base }, method, url.pathname, body.length > 0 ? parse(body) : {}),
    )
    return
  }
  const stored = readArtifactContent(app.world, url, request.headers.authorization)
  if (stored) {
    send(response, stored)
    return
  }
  const oidc = replyOidc(app, url, request.headers.authorization, base)
  if (oidc) {
    send(response, oidc)
    return
  }
  if (url.pathname === '/graphql') {
    const reply = replyGraphql(app.world, app.rate, request.headers.authorization, parse(body))
    app.log({ time: new Date().toISOString(), method, path: target, status: reply.status, login: '' })
    send(response, reply)
    return
  }
  const fault = app.faults.strike(method, url.pathname)
  if (fault?.kind === 'reset') {
    request.socket.resetAndDestroy()
    return
  }
  const { login, operation, ...reply } = await app.api({ method, target, base, headers: request.headers, body, fault })
  const line = { time: new Date().toISOString(), method, path: target, status: reply.status, login }
  app.log(operation ? { ...line, operation } : line)
  send(response, reply)
}

/** The runner's token endpoint and the issuer's public documents. */
function replyOidc(
  { world, oidc }: GitHubApp,
  url: URL,
  authorization: string | undefined,
  base: string,
): Reply | undefined {
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      return { status: 200, body: oidc.configuration(base) }
    case '/.well-known/jwks':
      return { status: 200, body: oidc.keys() }
    case '/_oidc/token': {
      const job = world.state.jobs.find((one) => String(one.id) === url.searchParams.get('job'))
      const allowed = job && !job.fork && job.permissions.id_token === 'write'
      if (!allowed || authorization?.replace(/^bearer /i, '') !== job.request_token) {
        return { status: 401, body: { message: 'Unauthorized' } }
      }
      return { status: 200, body: { count: 1, value: oidc.token(job, url.searchParams.get('audience') ?? undefined) } }
    }
    default:
      return undefined
  }
}

/** Base URL as the client sees it: loopback, or a GitHub host name through the TLS proxy. */
function readBase(request: IncomingMessage): string {
  const host = request.headers.host ?? '127.0.0.1'
  return /^(127\.|localhost|\[::1\])/.test(host) ? `http://${host}` : `https://${host}`
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return {}
  }
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const common = { server: 'github.com (stand-in)', 'x-github-media-type': 'github.v3; format=json', ...headers }
  if (body === undefined) {
    response.writeHead(status, common).end()
  } else if (Buffer.isBuffer(body)) {
    response.writeHead(status, common).end(body)
  } else {
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...common })
      .end(JSON.stringify(body))
  }
}
