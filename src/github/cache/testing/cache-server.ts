/**
 * The cache service of GitHub in memory, second generation: three remote procedures and the blob storage behind signed
 * URLs. It is as strict as the real service about names, tokens and the order of steps; `@actions/cache` 6.3 saves and
 * restores through it.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface CacheServer extends AsyncDisposable {
  /** What a runner sets for actions. */
  readonly environment: Readonly<Record<string, string>>
  /** Method and path of every request, in order. */
  readonly requests: readonly string[]
  /** Finished entries by key. */
  readonly entries: ReadonlyMap<string, Buffer>
  /** Answers the next requests whose path contains a text differently. */
  readonly answerNext: (answer: AnswerOverride) => void
}

interface AnswerOverride {
  readonly path: string
  readonly status: number
  readonly body?: unknown
}

const token = 'token-of-the-job'
const signature = 'sig=a%2Bb%3D'
const procedures = '/twirp/github.actions.results.api.v1.CacheService/'

interface Upload {
  content?: Buffer
  readonly blocks: Map<string, Buffer>
}

interface Store {
  readonly entries: Map<string, Buffer>
  readonly uploads: Map<string, Upload>
}

export async function startCacheServer(): Promise<CacheServer> {
  const store: Store = { entries: new Map(), uploads: new Map() }
  const requests: string[] = []
  const others: AnswerOverride[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const other = others.findIndex(({ path }) => request.url?.includes(path))
    if (other >= 0) {
      request.resume()
      const [{ status, body }] = others.splice(other, 1) as [AnswerOverride]
      sendAnswer(response, status, body)
      return
    }
    void handleRequest(store, request, response).catch((error: unknown) =>
      sendAnswer(response, 400, { msg: String(error) }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    environment: { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token },
    requests,
    entries: store.entries,
    answerNext: (other) => void others.push(other),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function sendAnswer(response: ServerResponse, status: number, body: unknown = {}): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function handleRequest(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`)
  const content = await buffer(request)
  if (pathname.startsWith(procedures)) {
    if (request.headers.authorization !== `Bearer ${token}`) {
      sendAnswer(response, 401, { code: 'unauthenticated', msg: 'no token' })
      return
    }
    const message = JSON.parse(content.toString()) as Readonly<Record<string, unknown>>
    const base = `http://${request.headers.host ?? ''}/account/container`
    sendAnswer(response, 200, runProcedure(store, pathname.slice(procedures.length), message, base))
    return
  }
  if (!search.includes(signature) || request.headers.authorization !== undefined) {
    sendAnswer(response, 403)
    return
  }
  const key = decodeURIComponent(pathname.split('/').at(-1) ?? '')
  if (request.method === 'PUT') {
    storeBlob(store, key, searchParams, request, content)
    response.writeHead(201, { etag: '"0x1"', 'last-modified': new Date().toUTCString() }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(store.entries.get(key))
}

function runProcedure(
  { entries, uploads }: Store,
  procedure: string,
  message: Readonly<Record<string, unknown>>,
  base: string,
) {
  const { key, version } = message
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(String(version))) throw new Error('key or version is missing')
  const signAddress = (name: string): string => `${base}/${encodeURIComponent(name)}?${signature}`
  switch (procedure) {
    case 'CreateCacheEntry':
      if (entries.has(key) || uploads.has(key)) return { ok: false, signed_upload_url: '' }
      uploads.set(key, { blocks: new Map() })
      return { ok: true, signed_upload_url: signAddress(key) }
    case 'FinalizeCacheEntryUpload': {
      const content = uploads.get(key)?.content
      if (content === undefined || message.size_bytes !== String(content.length)) return { ok: false, entry_id: '0' }
      uploads.delete(key)
      entries.set(key, content)
      return { ok: true, entry_id: '1' }
    }
    case 'GetCacheEntryDownloadURL': {
      const restoreKeys = (message.restore_keys ?? []) as readonly string[]
      const names = [...entries.keys()].reverse()
      const found = [key, ...restoreKeys].flatMap((wanted) => names.filter((name) => name.startsWith(wanted)))[0]
      if (found === undefined) return { ok: false, signed_download_url: '', matched_key: '' }
      return { ok: true, signed_download_url: signAddress(found), matched_key: found }
    }
    default:
      throw new Error(`there is no ${procedure}`)
  }
}

function storeBlob(
  { uploads }: Store,
  key: string,
  query: URLSearchParams,
  request: IncomingMessage,
  content: Buffer,
): void {
  const upload = uploads.get(key)
  if (upload === undefined) throw new Error('nothing was created under this key')
  if (query.get('comp') === 'block') upload.blocks.set(query.get('blockid') ?? '', content)
  else if (query.get('comp') === 'blocklist') {
    const ids = [...content.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id ?? '')
    upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.from('missing')))
  } else {
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') throw new Error('the kind of blob is missing')
    upload.content = content
  }
}
