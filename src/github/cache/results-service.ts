import {
  requestJson,
  runInParallel,
  splitIntoRanges,
  CacheRefusal,
  uploadContent,
  type ServiceAddress,
} from './http.ts'
import { type CacheService, deniedReading, deniedWriting } from './service.ts'

const api = 'twirp/github.actions.results.api.v1.CacheService'
/** Up to this size a blob is uploaded in one request, as in the toolkit. */
const singlePutBytes = 128 * 1024 * 1024
const blockBytes = 64 * 1024 * 1024

/**
 * The second generation: three remote procedures (Twirp, JSON) that return signed URLs of Azure Blob Storage, to which
 * the file is uploaded directly (REST operations Put Blob, Put Block, Put Block List).
 */
export function createResultsService(address: ServiceAddress, version: string): CacheService {
  const callProcedure = async (procedure: string, request: object) => {
    const answer = await requestJson(address, 'POST', `${api}/${procedure}`, {
      accept: 'application/json',
      body: { ...request, version },
    })
    return { ...answer, field: (name: string) => readField(answer.body, name), message: readMessage(answer.body) }
  }
  return {
    find: async ([key, ...restoreKeys]) => {
      const { status, field, message } = await callProcedure('GetCacheEntryDownloadURL', {
        key,
        restore_keys: restoreKeys,
      })
      if (status === 404 || message.includes(deniedReading)) return undefined
      if (status !== 200) throw createUnexpectedError(status, message)
      const url = field('signed_download_url')
      if (field('ok') !== true || typeof url !== 'string' || url === '') return undefined
      const matched = field('matched_key')
      return { key: typeof matched === 'string' && matched !== '' ? matched : key, url }
    },
    upload: async (key, file, size) => {
      const created = await callProcedure('CreateCacheEntry', { key })
      if (created.message.includes(deniedWriting) || created.status === 403) return 'read-only'
      // A 200 without `ok` means that the key is taken, or that another job is uploading it.
      if (created.status === 409 || (created.status === 200 && created.field('ok') !== true)) return 'exists'
      const url = created.field('signed_upload_url')
      if (created.status !== 200 || typeof url !== 'string')
        throw createUnexpectedError(created.status, created.message)
      await putBlob(url, file, size)
      // 64-bit integers are strings in the JSON form of protocol buffers.
      const finished = await callProcedure('FinalizeCacheEntryUpload', { key, size_bytes: String(size) })
      if (finished.status !== 200 || finished.field('ok') !== true) {
        throw createUnexpectedError(finished.status, finished.message)
      }
      return 'saved'
    },
  }
}

async function putBlob(signedUrl: string, file: string, size: number): Promise<void> {
  if (size <= singlePutBytes) {
    const range = { start: 0, end: size - 1 }
    await uploadContent('PUT', signedUrl, { file, range }, { 'x-ms-blob-type': 'BlockBlob' })
    return
  }
  const blocks = splitIntoRanges(size, blockBytes).map((range, index) => ({
    range,
    // All identifiers of one blob have the same length.
    id: Buffer.from(String(index).padStart(6, '0')).toString('base64'),
  }))
  await runInParallel(blocks, ({ range, id }) =>
    uploadContent('PUT', withQuery(signedUrl, { comp: 'block', blockid: id }), { file, range }, {}),
  )
  const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('')
  const document = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`
  await uploadContent('PUT', withQuery(signedUrl, { comp: 'blocklist' }), document, {
    'content-type': 'application/xml',
  })
}

/** Extends the query as text, because the encoding of the signature must not change. */
function withQuery(signedUrl: string, more: Readonly<Record<string, string>>): string {
  const separator = signedUrl.includes('?') ? '&' : '?'
  return `${signedUrl}${separator}${new URLSearchParams(more).toString()}`
}

/** The JSON form of protocol buffers allows both spellings of a name. */
function readField(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return body[name] ?? body[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())]
}

/** `message` of an answer, `msg` of a Twirp error. */
function readMessage({ message, msg }: Readonly<Record<string, unknown>>): string {
  return [message, msg].find((text) => typeof text === 'string') ?? ''
}

function createUnexpectedError(status: number, message: string): CacheRefusal {
  return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`)
}
