/** Serves a file with Range, ETag, Last-Modified and HEAD, without loading it into memory. */
import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { Readable, Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DownloadFault, ServedContent } from './model.ts'

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.asc': 'application/pgp-signature',
}

export function describeContent(file: string): ServedContent {
  const { size, mtime } = statSync(file)
  return { file, size, type: types[extname(file)] ?? 'application/octet-stream', modified: mtime }
}

/** Responds with the content and returns the status. Resolves once the body was sent or the client has disconnected. */
export async function serveContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: ServedContent,
  fault: DownloadFault | undefined,
): Promise<number> {
  const etag = `"${content.size.toString(16)}-${content.modified.getTime().toString(16)}"`
  const headers = {
    'content-type': content.type,
    'last-modified': content.modified.toUTCString(),
    'accept-ranges': 'bytes',
    etag,
  }
  if (request.headers['if-none-match'] === etag) return sendHead(response, 304, headers)
  const range = parseRange(request.headers.range, content.size)
  if (range === 'outside') return sendHead(response, 416, { 'content-range': `bytes */${content.size}` })
  const { start, stop } = range ?? { start: 0, stop: content.size }
  const status = range ? 206 : 200
  response.writeHead(status, {
    ...headers,
    'content-length': stop - start,
    ...(range ? { 'content-range': `bytes ${start}-${stop - 1}/${content.size}` } : {}),
  })
  if (request.method === 'HEAD' || stop === start) response.end()
  else await sendBody(response, content, { start, stop }, fault)
  return status
}

interface ByteRange {
  readonly start: number
  /** Exclusive. */
  readonly stop: number
}

async function sendBody(
  response: ServerResponse,
  content: ServedContent,
  range: ByteRange,
  fault: DownloadFault | undefined,
): Promise<void> {
  const { start } = range
  const cut = findCut(fault, range)
  const stop = cut ?? range.stop
  if (stop > start) {
    const source = content.bytes
      ? Readable.from([content.bytes.subarray(start, stop)])
      : createReadStream(content.file, { start, end: stop - 1 })
    const steps = [
      ...(content.flipped === undefined ? [] : [flipByte(content.flipped - start)]),
      ...(fault?.kind === 'slow' && fault.bytes_per_second ? [throttle(fault.bytes_per_second)] : []),
    ]
    // A client that disconnects is not an error.
    await pipeline([source, ...steps, response], { end: cut === undefined }).catch(() => undefined)
  }
  if (cut === undefined) return
  if (fault?.kind === 'truncated') response.socket?.end()
  else response.socket?.resetAndDestroy()
}

/** Offset at which a fault cuts the body off. */
function findCut(fault: DownloadFault | undefined, { start, stop }: ByteRange): number | undefined {
  if (fault?.kind === 'reset') return Math.min(start + (fault.after_bytes ?? 0), stop)
  return fault?.kind === 'truncated' && !fault.honest ? start + Math.floor((stop - start) / 2) : undefined
}

function sendHead(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): number {
  response.writeHead(status, headers).end()
  return status
}

/** A single range of RFC 9110, 14.1.2; several ranges get the whole content, which is allowed. */
function parseRange(header: string | undefined, size: number): ByteRange | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first)
  const stop = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  return start < stop ? { start, stop } : 'outside'
}

function flipByte(offset: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      const at = offset - seen
      seen += chunk.length
      if (at < 0 || at >= chunk.length) {
        done(undefined, chunk)
        return
      }
      const copy = Buffer.from(chunk)
      copy[at] = (copy[at] ?? 0) ^ 0xff
      done(undefined, copy)
    },
  })
}

function throttle(bytesPerSecond: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      void drip(this, chunk, bytesPerSecond).then(() => {
        done()
      }, done)
    },
  })
}

/** Forwards a chunk in ten pieces per second. */
async function drip(target: Transform, chunk: Buffer, bytesPerSecond: number): Promise<void> {
  const step = Math.max(Math.floor(bytesPerSecond / 10), 1)
  for (let at = 0; at < chunk.length; at += step) {
    target.push(chunk.subarray(at, at + step))
    await sleep(100)
  }
}
