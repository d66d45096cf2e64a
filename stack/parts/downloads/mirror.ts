/** The mirror's requests: controls, faults, files, and a line in the log for each. */
import { appendFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { contentOf, sendContent, type Content } from './content.ts'
import { createFaults, spoil, type Fault, type Faults } from './faults.ts'
import { find, type Found, type Site } from './site.ts'

/** One request as it is logged, and as tests read it. */
export interface RequestLine {
  readonly time: string
  readonly method: string
  /** Official address without its scheme, whatever name or prefix was used. */
  readonly address: string
  /** Host header as sent. */
  readonly host: string
  readonly status: number
  readonly range?: string
  readonly fault?: Fault['kind']
  /** True when the client sent credentials, which no download needs. */
  readonly authorization: boolean
}

export interface MirrorOptions {
  readonly site: Site
  /** JSON lines, appended. */
  readonly logFile: string
}

interface Mirror extends MirrorOptions {
  readonly faults: Faults
  readonly requests: RequestLine[]
}

export function createMirror(options: MirrorOptions): RequestListener {
  const mirror: Mirror = { ...options, faults: createFaults(), requests: [] }
  return (request, response) => {
    const served = request.url?.startsWith('/_stack/')
      ? control(mirror, request, response)
      : serve(mirror, request, response)
    served.catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      response.destroy()
    })
  }
}

async function serve(mirror: Mirror, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? ''
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const found = find(mirror.site, host, path)
  const fault = mirror.faults.strike(found.key)
  // The line is written when the answer begins: a slow or broken one counts as well.
  let logged = false
  const log = (status: number): void => {
    if (logged) return
    logged = true
    record(mirror, request, found, status, fault)
  }
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    log(args[0] as number)
    return writeHead(...args)
  }
  await answer(mirror, request, response, found, fault)
  log(0)
}

async function answer(
  mirror: Mirror,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  fault: Fault | undefined,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  if (fault?.kind === 'slow') await sleep(fault.delay_ms ?? 0)
  if (fault?.kind === 'reset' && !fault.after_bytes) {
    request.socket.resetAndDestroy()
    return
  }
  if (fault?.kind === 'status') {
    const wait = fault.retry_after === undefined ? {} : { 'retry-after': String(fault.retry_after) }
    response
      .writeHead(fault.status, { 'content-type': 'text/plain', ...wait })
      .end(`status ${fault.status} on demand\n`)
    return
  }
  if (fault?.kind === 'redirect') {
    response.writeHead(302, { location: fault.to }).end()
    return
  }
  const content = chosen(mirror, found, fault)
  if (content) await sendContent(request, response, fault ? await spoil(content, fault) : content, fault)
  else if (found.kind === 'redirect') response.writeHead(302, { location: found.location }).end()
  else if (found.kind === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end(found.html)
  else response.writeHead(404, { 'content-type': 'text/plain' }).end(`not found: ${found.key}\n`)
}

/** The file that is sent: the one asked for, or what a fault puts in its place. */
function chosen({ site }: Mirror, found: Found, fault: Fault | undefined): Content | undefined {
  if (fault?.kind !== 'content-of') return found.kind === 'file' ? contentOf(found.file) : undefined
  const other = find(site, '', `/${fault.from}`)
  if (other.kind !== 'file') throw new Error(`content-of: there is no ${fault.from}`)
  return contentOf(other.file)
}

function record(
  mirror: Mirror,
  request: IncomingMessage,
  found: Found,
  status: number,
  fault: Fault | undefined,
): void {
  const line: RequestLine = {
    time: new Date().toISOString(),
    method: request.method ?? '',
    address: found.key,
    host: request.headers.host ?? '',
    status,
    ...(request.headers.range ? { range: request.headers.range } : {}),
    ...(fault ? { fault: fault.kind } : {}),
    authorization: request.headers.authorization !== undefined,
  }
  mirror.requests.push(line)
  appendFileSync(mirror.logFile, `${JSON.stringify(line)}\n`)
}

async function control(mirror: Mirror, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { faults, requests, site } = mirror
  const controls: Readonly<Record<string, () => unknown>> = {
    'GET /_stack/health': () => ({ ok: true }),
    'GET /_stack/versions': () => site.versions,
    'GET /_stack/requests': () => requests,
    'DELETE /_stack/requests': () => requests.splice(0),
    'POST /_stack/faults': async () => {
      faults.add((await json(request)) as Fault)
    },
    'DELETE /_stack/faults': () => {
      faults.clear()
    },
  }
  const found = controls[`${request.method} ${request.url}`]
  const body = found ? ((await found()) ?? {}) : { message: `no control ${request.url}`, known: Object.keys(controls) }
  response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
