import {
  type CacheAnswer,
  requestJson,
  buildAuthorization,
  runInParallel,
  splitIntoRanges,
  CacheRefusal,
  uploadContent,
  type ServiceAddress,
} from './http.ts'
import { type CacheService, deniedReading, deniedWriting } from './service.ts'

const api = '_apis/artifactcache'
const accept = 'application/json;api-version=6.0-preview.1'
const chunkBytes = 32 * 1024 * 1024

/** The first generation, used by GitHub Enterprise Server and act: reserve, upload in parts, commit. */
export function createLegacyService(address: ServiceAddress, version: string): CacheService {
  return {
    find: async (keys) => {
      const query = new URLSearchParams({ keys: keys.join(','), version })
      const { status, body } = await requestJson(address, 'GET', `${api}/cache?${query.toString()}`, { accept })
      if (status === 204 || status === 404) return undefined
      if (status === 403 && readMessage(body).includes(deniedReading)) return undefined
      if (status !== 200 || typeof body.archiveLocation !== 'string') throw createUnexpectedError(status, body)
      return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation }
    },
    upload: async (key, file, size) => {
      const reserved = await requestJson(address, 'POST', `${api}/caches`, {
        accept,
        body: { key, version, cacheSize: size },
      })
      if (hasEntryAlready(reserved)) return 'exists'
      if (reserved.status === 403 && readMessage(reserved.body).includes(deniedWriting)) return 'read-only'
      const id = Number(reserved.body.cacheId)
      if (!Number.isSafeInteger(id) || id <= 0) throw createUnexpectedError(reserved.status, reserved.body)
      await runInParallel(splitIntoRanges(size, chunkBytes), (range) =>
        uploadContent(
          'PATCH',
          new URL(`${api}/caches/${id}`, address.url).href,
          { file, range },
          {
            ...buildAuthorization(address),
            accept,
            'content-range': `bytes ${range.start}-${range.end}/*`,
          },
        ),
      )
      const { status, body } = await requestJson(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } })
      if (status < 200 || status > 299) throw createUnexpectedError(status, body)
      return 'saved'
    },
  }
}

function hasEntryAlready({ status, body }: CacheAnswer): boolean {
  return status === 409 || (status === 400 && /already exist/i.test(readMessage(body)))
}

function createUnexpectedError(status: number, body: CacheAnswer['body']): CacheRefusal {
  const message = readMessage(body)
  return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`)
}

function readMessage({ message, error }: CacheAnswer['body']): string {
  return [message, error].find((text) => typeof text === 'string') ?? ''
}
