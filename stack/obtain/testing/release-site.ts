/** A release host for tests: official addresses, answered by a server on this machine. */

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Downloads } from '../../../src/tools/download/http.ts'
import { noExtraKeys } from '../../../src/tools/verify/trust.ts'
import { resolveReleaseBases, type ReachableHosts } from '../release-hosts.ts'

export interface ReleaseSite extends AsyncDisposable {
  readonly hosts: ReachableHosts
  /** Ends with the run. */
  readonly signal: AbortSignal
  /** Official addresses that were requested, in order. */
  readonly requested: readonly string[]
}

export interface ReleaseSiteOptions {
  /** Addresses whose transfer ends after half of the content. */
  readonly cut?: readonly string[]
  /** Address whose transfer stops after half of the content; then it interrupts the run. */
  readonly interrupting?: string
  /** Hosts that do not answer. */
  readonly unreachable?: readonly string[]
  /** As in the variable EKS_ACTIONS_MIRRORS. */
  readonly mirrors?: string
}

/** @param files content by official address; anything else is missing */
export async function openReleaseSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  { cut = [], interrupting, unreachable = [], mirrors = '' }: ReleaseSiteOptions = {},
): Promise<ReleaseSite> {
  const stop = new AbortController()
  const requested: string[] = []
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '').slice(1))
    requested.push(address)
    const content = files[address]
    if (content === undefined) {
      response.writeHead(404).end()
      return
    }
    const bytes = Buffer.from(content)
    response.writeHead(200, { 'content-length': bytes.length })
    const half = bytes.subarray(0, bytes.length / 2)
    if (address === interrupting)
      response.write(half, () => {
        stop.abort(new Error('interrupted'))
      })
    else if (cut.includes(address)) response.write(half, () => request.socket.destroy())
    else response.end(bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    requested,
    signal: stop.signal,
    hosts: {
      bases: resolveReleaseBases(mirrors),
      downloads: createLoopbackDownloads(port, stop.signal),
      trustedKeys: noExtraKeys,
      isReachable: (url) => Promise.resolve(!unreachable.includes(new URL(url).host)),
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function createLoopbackDownloads(port: number, signal: AbortSignal): Downloads {
  const open = async (url: string): Promise<IncomingMessage> => {
    const [response] = (await once(
      get(`http://127.0.0.1:${port}/${encodeURIComponent(url)}`, { signal }),
      'response',
    )) as [IncomingMessage]
    return response
  }
  const refuseMissing = (url: string, { statusCode }: IncomingMessage): void => {
    if (statusCode === 404) throw new Error(`there is no ${url}`)
  }
  return {
    stream: async (url, consume) => {
      const body = await open(url)
      refuseMissing(url, body)
      return consume({ body, length: Number(body.headers['content-length']) })
    },
    readBytes: async (url) => {
      const body = await open(url)
      if (body.statusCode === 404) {
        body.resume()
        return undefined
      }
      return Buffer.concat((await body.toArray()) as Buffer[])
    },
    readDate: () => Promise.resolve(undefined),
    findRedirect: () => Promise.resolve(undefined),
  }
}

export function hashText(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
