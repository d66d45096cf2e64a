/** The HTTP side of the stand-in: the API, the OIDC endpoint, git over HTTP and the controls on one port. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createApi, type Api } from './api.ts'
import { control, type RequestLine } from './control.ts'
import { createFaults, type Faults } from './faults.ts'
import { artifactContent } from './artifact-content.ts'
import { serveGit } from './git-http.ts'
import { graphql } from './graphql.ts'
import { gitHubIssuer, openOidc, type Oidc } from './oidc.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import type { Reply } from './replies.ts'
import type { World } from './world.ts'

export interface AppOptions {
  readonly world: World
  readonly folder: string
  /** Folder kept between runs, for GitHub's description. */
  readonly cache: string
  /** `iss` of the OIDC tokens; default: GitHub's own. */
  readonly issuer?: string
}

interface App {
  readonly world: World
  readonly api: Api
  readonly faults: Faults
  readonly rate: RateLimit
  readonly oidc: Oidc
  readonly requests: RequestLine[]
  readonly log: (line: RequestLine) => void
}

export function createApp({ world, folder, cache, issuer = gitHubIssuer }: AppOptions): RequestListener {
  const requests: RequestLine[] = []
  const rate = createRateLimit()
  const file = join(folder, 'requests.jsonl')
  const app: App = {
    world,
    api: createApi(world, rate, cache),
    faults: createFaults(),
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

async function serve(app: App, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (serveGit(app.world, request, response)) return
  const method = request.method ?? 'GET'
  const target = request.url ?? '/'
  const base = baseOf(request)
  const url = new URL(target, base)
  const body = await buffer(request)
  if (url.pathname.startsWith('/_stack/')) {
    send(response, await control({ ...app, base }, method, url.pathname, body.length > 0 ? parse(body) : {}))
    return
  }
  const stored = artifactContent(app.world, url, request.headers.authorization)
  if (stored) {
    send(response, stored)
    return
  }
  const oidc = oidcReply(app, url, request.headers.authorization, base)
  if (oidc) {
    send(response, oidc)
    return
  }
  if (url.pathname === '/graphql') {
    const reply = graphql(app.world, app.rate, request.headers.authorization, parse(body))
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
function oidcReply({ world, oidc }: App, url: URL, authorization: string | undefined, base: string): Reply | undefined {
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

/** The address under which the client sees us: by loopback, or by a GitHub name through a proxy that ends TLS. */
function baseOf(request: IncomingMessage): string {
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
