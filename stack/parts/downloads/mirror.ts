/** Handles the mirror's requests: controls, faults, files, and a log line for each. */
import { appendFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeContent, serveContent } from './content.ts'
import { createDownloadFaults, spoilContent, type DownloadFaults } from './faults.ts'
import type { DownloadFault, ServedContent } from './model.ts'
import { findSiteEntry, type SiteEntry, type MirrorSite } from './site.ts'

/** A request in the log, as tests read it. */
export interface DownloadRequestLine {
  readonly time: string
  readonly method: string
  /** Official URL without its scheme, whatever host name or prefix was used. */
  readonly address: string
  /** Host header as sent. */
  readonly host: string
  readonly status: number
  readonly range?: string
  readonly fault?: DownloadFault['kind']
  /** Whether the client sent credentials, which no download needs. */
  readonly authorization: boolean
}

export interface DownloadMirrorOptions {
  readonly site: MirrorSite
  /** JSON lines, appended. */
  readonly logFile: string
}

interface DownloadMirror extends DownloadMirrorOptions {
  readonly faults: DownloadFaults
  readonly requests: DownloadRequestLine[]
}

export function createDownloadMirror(options: DownloadMirrorOptions): RequestListener {
  const mirror: DownloadMirror = { ...options, faults: createDownloadFaults(), requests: [] }
  return (request, response) => {
    const served = request.url?.startsWith('/_stack/')
      ? serveControl(mirror, request, response)
      : serve(mirror, request, response)
    served.catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      response.destroy()
    })
  }
}

async function serve(mirror: DownloadMirror, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? ''
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const found = findSiteEntry(mirror.site, host, path)
  const fault = mirror.faults.strike(found.key)
  // Logged when the response starts, so that slow and broken ones count as well.
  let logged = false
  const log = (status: number): void => {
    if (logged) return
    logged = true
    recordRequest(mirror, request, found, status, fault)
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
  mirror: DownloadMirror,
  request: IncomingMessage,
  response: ServerResponse,
  found: SiteEntry,
  fault: DownloadFault | undefined,
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
  const content = selectContent(mirror, found, fault)
  if (content) await serveContent(request, response, fault ? await spoilContent(content, fault) : content, fault)
  else if (found.kind === 'redirect') response.writeHead(302, { location: found.location }).end()
  else if (found.kind === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end(found.html)
  else response.writeHead(404, { 'content-type': 'text/plain' }).end(`not found: ${found.key}\n`)
}

/** Selects the requested file, or the one that a fault replaces it with. */
function selectContent(
  { site }: DownloadMirror,
  found: SiteEntry,
  fault: DownloadFault | undefined,
): ServedContent | undefined {
  if (fault?.kind !== 'content-of') return found.kind === 'file' ? describeContent(found.file) : undefined
  const other = findSiteEntry(site, '', `/${fault.from}`)
  if (other.kind !== 'file') throw new Error(`content-of: no such file: ${fault.from}`)
  return describeContent(other.file)
}

function recordRequest(
  mirror: DownloadMirror,
  request: IncomingMessage,
  found: SiteEntry,
  status: number,
  fault: DownloadFault | undefined,
): void {
  const line: DownloadRequestLine = {
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

async function serveControl(mirror: DownloadMirror, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { faults, requests, site } = mirror
  const controls: Readonly<Record<string, () => unknown>> = {
    'GET /_stack/health': () => ({ ok: true }),
    'GET /_stack/versions': () => site.versions,
    'GET /_stack/requests': () => requests,
    'DELETE /_stack/requests': () => requests.splice(0),
    'POST /_stack/faults': async () => {
      faults.add((await json(request)) as DownloadFault)
    },
    'DELETE /_stack/faults': () => {
      faults.clear()
    },
  }
  const found = controls[`${request.method} ${request.url}`]
  const body = found ? ((await found()) ?? {}) : { message: `no control ${request.url}`, known: Object.keys(controls) }
  response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
