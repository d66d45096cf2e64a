import type { IncomingMessage } from 'node:http'
import { Agent, get } from 'node:https'
import { addAbortSignal } from 'node:stream'
import type { HttpClient } from '@actions/http-client'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { raceWithAbort } from '../../runner/cancellation.ts'
import { ActionError, toMachineError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import { retry } from '../../runner/retry.ts'
import { parseDate, type Fetcher } from '../fetcher.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

/** A response whose body has not been read yet. */
interface Download {
  readonly body: IncomingMessage
  /** As announced; undefined when the server did not say. Bytes. */
  readonly length: number | undefined
}

export interface Downloads extends Fetcher {
  /**
   * Opens a file and hands its body to `consume`; a broken transfer starts again with a new call.
   * @throws ActionError `download-failed`, `version-not-found` when the server says that there is none
   */
  readonly stream: <T>(url: string, consume: (download: Download) => Promise<T>) => Promise<T>
}

export interface DownloadOptions {
  /** Hosts that a redirect may lead to, besides the host that was asked. */
  readonly redirectHosts: readonly string[]
  readonly signal: AbortSignal
  readonly onRetry?: (text: string) => void
}

const userAgent = 'eks-actions'
const attempts = 4
const idleMs = 30_000
const maxRedirects = 5
const smallFileBytes = 8 * 1024 * 1024

/** Hosts to which the official download hosts are known to redirect. */
export const officialRedirectHosts = [
  'cdn.dl.k8s.io',
  'release-assets.githubusercontent.com',
  'objects.githubusercontent.com',
] as const

/**
 * Requests through the proxy of the job's environment, redirects only to known hosts, bounded retries with jitter that
 * respect `Retry-After`. No credentials are ever sent.
 */
export function createDownloads(options: DownloadOptions): Downloads {
  const request = createGet(options.signal)
  const tryRepeatedly = <T>(url: string, operation: () => Promise<T>): Promise<T> =>
    retry(operation, {
      attempts,
      baseMs: 500,
      maxMs: 20_000,
      signal: options.signal,
      shouldRetry: (error) => (error instanceof Refusal ? error.retryAfterMs : isTransient(error)),
      onRetry: ({ number, waitMs, error }) =>
        options.onRetry?.(`${url}: ${(error as Error).message}; try ${number + 1} of ${attempts} in ${waitMs} ms`),
    }).catch((error: unknown) => {
      options.signal.throwIfAborted()
      throw toDownloadError(url, error)
    })

  const stream = <T>(url: string, consume: (download: Download) => Promise<T>): Promise<T> =>
    tryRepeatedly(url, async () => consume(await openDownload(url, request, options.redirectHosts)))

  return {
    stream,
    readBytes: (url, limitBytes = smallFileBytes) =>
      ignoreMissing(stream(url, (download) => readSmall(url, download, limitBytes))),
    readDate: (url) =>
      ignoreMissing(
        stream(url, async (download) => {
          // Read to its end, so that the connection can be used again.
          await readSmall(url, download, smallFileBytes)
          return { date: parseDate(download.body.headers['last-modified']) }
        }),
      ),
    findRedirect: (url) =>
      tryRepeatedly(url, async () => {
        const response = await request(url)
        response.resume()
        if (isRedirect(response)) return new URL(response.headers.location ?? '', url).href
        if ((response.statusCode ?? 0) >= 400) throw createRefusal(response)
        return undefined
      }),
  }
}

async function ignoreMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ActionError && error.code === 'version-not-found') return undefined
    throw error
  }
}

/** An answer that is not the file. */
class Refusal extends Error {
  readonly status: number
  readonly retryAfterMs: number | boolean

  constructor(message: string, status: number, retryAfterMs: number | boolean) {
    super(message)
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

/**
 * Requests a file and follows redirects: over HTTPS only, to the host that was asked or a known one.
 * @throws Refusal for anything else than the file
 */
export async function openDownload(url: string, request: Get, redirectHosts: readonly string[]): Promise<Download> {
  const first = new URL(url).host
  let at = url
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await request(at)
    if (!isRedirect(response)) return acceptResponse(at, response)
    response.resume()
    at = new URL(response.headers.location ?? '', at).href
    const { host, protocol } = new URL(at)
    if (protocol !== 'https:' || (host !== first && !redirectHosts.includes(host))) {
      throw new Refusal(`it redirects to ${protocol}//${host}, which is not one of its known hosts`, 0, false)
    }
  }
  throw new Refusal(`it redirects more than ${maxRedirects} times`, 0, false)
}

type Get = (url: string) => Promise<IncomingMessage>

/** Connections are used again, and TLS sessions taken up again. What is under way ends when the run is cancelled. */
function createGet(signal: AbortSignal): Get {
  const agent = new Agent({ keepAlive: true })
  let proxied: Promise<HttpClient> | undefined
  return async (url) => {
    const throughProxy = getProxyUrl(new URL(url)) !== undefined
    const client = throughProxy ? await (proxied ??= createProxyClient()) : undefined
    signal.throwIfAborted()
    const response =
      client === undefined
        ? await getDirectly(url, agent, signal)
        : (await raceWithAbort(client.get(url), signal)).message
    return addAbortSignal(signal, response)
  }
}

function getDirectly(url: string, agent: Agent, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, signal, timeout: idleMs, headers: { 'user-agent': userAgent } }, resolve)
    request.on('timeout', () => request.destroy(new Error(`timeout after ${idleMs / 1000} s without a byte`)))
    request.on('error', reject)
  })
}

/** Knows all about proxies, and loads a second implementation of HTTP for it: 80 ms and 15 MB more than Node's own. */
async function createProxyClient(): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client')
  return new HttpClient(userAgent, [], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    socketTimeout: idleMs,
  })
}

function isRedirect({ statusCode = 0, headers }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400 && headers.location !== undefined
}

function acceptResponse(url: string, response: IncomingMessage): Download {
  const { statusCode = 0, headers } = response
  if (statusCode !== 200) {
    response.resume()
    throw createRefusal(response)
  }
  if (/\bhtml\b/.test(headers['content-type'] ?? '') && !/\.html?$/.test(new URL(url).pathname)) {
    response.resume()
    throw new Refusal('the server answered with a web page instead of the file (a proxy or login page?)', 200, false)
  }
  const length = headers['content-length']
  return { body: response, length: length === undefined ? undefined : Number(length) }
}

function createRefusal({ statusCode = 0, headers }: IncomingMessage): Refusal {
  const askedMs = parseRetryAfter(headers['retry-after'], Date.now())
  const asks = askedMs === undefined ? '' : ` and asks to wait ${formatElapsed(askedMs)} (Retry-After)`
  return new Refusal(`the server answered ${statusCode}${asks}`, statusCode, isPassing(statusCode, askedMs))
}

/** 429 and 5xx pass; a 403 passes only when the server says when to come back (rate limits). */
function isPassing(status: number, askedMs: number | undefined): number | boolean {
  if (status === 429 || status >= 500 || (status === 403 && askedMs !== undefined)) return askedMs ?? true
  return false
}

/**
 * The pause that a server asks for, in milliseconds.
 * @param header seconds or a date (RFC 9110, 10.2.3); undefined, or anything else, is no request
 * @param now milliseconds since 1970
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(asked) ? Math.max(0, asked) : undefined
}

async function readSmall(url: string, { body, length }: Download, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refusal(`${url} is larger than ${limit} bytes`, 200, false)
    chunks.push(chunk)
  }
  assertFullLength(size, length)
  return Buffer.concat(chunks)
}

/** @throws when fewer bytes came than were announced; worth a retry. */
export function assertFullLength(size: number, announced: number | undefined): void {
  if (announced === undefined || size === announced) return
  throw new Refusal(`the transfer ended after ${size} of ${announced} bytes`, 200, true)
}

const transientCodes = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'])

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof ActionError) return false
  const { code = '' } = error as NodeJS.ErrnoException
  return transientCodes.has(code) || /aborted|socket hang up|timeout/i.test(error.message)
}

function toDownloadError(url: string, error: unknown): unknown {
  if (error instanceof Refusal && error.status === 404) {
    return new ActionError('version-not-found', `there is no ${url}`, { cause: error })
  }
  if (error instanceof ActionError) return error
  const machine = toMachineError(error)
  if (machine?.code === 'clock-skewed') return machine
  const { host } = new URL(url)
  return new ActionError('download-failed', `${url} could not be downloaded: ${(error as Error).message}`, {
    hint:
      error instanceof Refusal && error.status === 429
        ? `${host} limits how often this address may ask. Pin exact versions or commit a lock file (${formatPackageCommand('lock')}), which need fewer requests; or set a mirror.`
        : `Check that the runner reaches ${host} (HTTPS_PROXY, NODE_EXTRA_CA_CERTS), or set a mirror.`,
    cause: error,
  })
}
