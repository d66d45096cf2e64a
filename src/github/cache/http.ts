import { createReadStream, type ReadStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { retry } from '../../runner/retry.ts'
import { toRecord } from '../../runner/records.ts'

/** Where the cache service is, and the token of this job for it. */
export interface ServiceAddress {
  /** Ends with a slash. */
  readonly url: string
  readonly token: string
}

export interface CacheAnswer {
  readonly status: number
  /** Parsed JSON; an empty object if there is none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Part of a file, both ends included, in bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** An unexpected response. */
export class CacheRefusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** A cache that sends nothing for this long is not worth waiting for, and is not retried. */
const idleMs = 15_000
const attempts = 3

/**
 * Calls the service with the job's token, which is sent nowhere else.
 * @throws Refusal after several failed attempts; statuses below 500 are returned
 */
export async function requestJson(
  service: ServiceAddress,
  method: 'GET' | 'POST',
  resource: string,
  { body, accept }: { readonly body?: unknown; readonly accept: string },
): Promise<CacheAnswer> {
  const url = new URL(resource, service.url).href
  const headers = { ...buildAuthorization(service), accept, 'content-type': 'application/json' }
  return retryRequest(async () => {
    const client = await openClient()
    const response = await client.request(method, url, body === undefined ? null : JSON.stringify(body), headers)
    const status = response.message.statusCode ?? 0
    const text = await response.readBody()
    if (status >= 500) throw new CacheRefusal(status, `the cache service returned ${status}`)
    return { status, body: parseObject(text) }
  })
}

export function buildAuthorization({ token }: ServiceAddress): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

/** The body behind a signed URL; no token is sent. */
export async function openBody(url: string): Promise<IncomingMessage> {
  return retryRequest(async () => {
    const client = await openClient()
    const { message } = await client.get(url)
    if (message.statusCode === 200) return message
    message.resume()
    throw new CacheRefusal(message.statusCode ?? 0, `the cache storage returned ${message.statusCode ?? 0}`)
  })
}

/** Sends text, or part of a file. */
export async function uploadContent(
  method: 'PUT' | 'PATCH',
  url: string,
  content: { readonly file: string; readonly range: ByteRange } | string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  await retryRequest(async () => {
    const client = await openClient()
    const response =
      typeof content === 'string'
        ? await client.request(method, url, content, headers)
        : await sendFile(content, (stream, more) => client.sendStream(method, url, stream, { ...headers, ...more }))
    response.message.resume()
    const { statusCode = 0 } = response.message
    if (statusCode < 200 || statusCode > 299) throw new CacheRefusal(statusCode, `the upload returned ${statusCode}`)
  })
}

/** An unreadable file must fail the upload, not the process. */
async function sendFile<T>(
  { file, range }: { readonly file: string; readonly range: ByteRange },
  request: (stream: ReadStream, headers: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const stream = createReadStream(file, range)
  const broken = new Promise<never>((_, reject) => stream.once('error', reject))
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(range.end - range.start + 1),
  }
  return Promise.race([request(stream, headers), broken])
}

export function splitIntoRanges(size: number, chunk: number): readonly ByteRange[] {
  const count = Math.max(1, Math.ceil(size / chunk))
  return Array.from({ length: count }, (_, index) => ({
    start: index * chunk,
    end: Math.min(size, (index + 1) * chunk) - 1,
  }))
}

/** Four at a time: a storage is faster with several connections, and slower with many. */
export async function runInParallel<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries()
  const runWorker = async (): Promise<void> => {
    for (const [index, item] of queue) await work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(4, items.length) }, runWorker))
}

async function openClient() {
  const { HttpClient } = await import('@actions/http-client')
  return new HttpClient('eks-actions', [], { allowRedirects: false, allowRetries: false, socketTimeout: idleMs })
}

function retryRequest<T>(operation: () => Promise<T>): Promise<T> {
  return retry(operation, {
    attempts,
    baseMs: 500,
    maxMs: 3000,
    shouldRetry: (error) =>
      error instanceof CacheRefusal ? error.status >= 500 : !/timeout/i.test((error as Error).message),
  })
}

function parseObject(text: string): CacheAnswer['body'] {
  try {
    return toRecord(JSON.parse(text))
  } catch {
    return {}
  }
}
