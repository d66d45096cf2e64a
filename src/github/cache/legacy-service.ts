import { type Answer, ask, authorization, inParallel, rangesOf, Refusal, send, type ServiceAddress } from './http.ts'
import { type CacheService, deniedReading, deniedWriting } from './service.ts'

const api = '_apis/artifactcache'
const accept = 'application/json;api-version=6.0-preview.1'
const chunkBytes = 32 * 1024 * 1024

/** The first generation, which GitHub Enterprise Server and act speak: reserve, upload in parts, commit. */
export function legacyService(address: ServiceAddress, version: string): CacheService {
  return {
    find: async (keys) => {
      const query = new URLSearchParams({ keys: keys.join(','), version })
      const { status, body } = await ask(address, 'GET', `${api}/cache?${query.toString()}`, { accept })
      if (status === 204 || status === 404) return undefined
      if (status === 403 && messageOf(body).includes(deniedReading)) return undefined
      if (status !== 200 || typeof body.archiveLocation !== 'string') throw unexpected(status, body)
      return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation }
    },
    upload: async (key, file, size) => {
      const reserved = await ask(address, 'POST', `${api}/caches`, { accept, body: { key, version, cacheSize: size } })
      if (alreadyExists(reserved)) return 'exists'
      if (reserved.status === 403 && messageOf(reserved.body).includes(deniedWriting)) return 'read-only'
      const id = Number(reserved.body.cacheId)
      if (!Number.isSafeInteger(id) || id <= 0) throw unexpected(reserved.status, reserved.body)
      await inParallel(rangesOf(size, chunkBytes), (range) =>
        send(
          'PATCH',
          new URL(`${api}/caches/${id}`, address.url).href,
          { file, range },
          {
            ...authorization(address),
            accept,
            'content-range': `bytes ${range.start}-${range.end}/*`,
          },
        ),
      )
      const { status, body } = await ask(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } })
      if (status < 200 || status > 299) throw unexpected(status, body)
      return 'saved'
    },
  }
}

function alreadyExists({ status, body }: Answer): boolean {
  return status === 409 || (status === 400 && /already exist/i.test(messageOf(body)))
}

function unexpected(status: number, body: Answer['body']): Refusal {
  const message = messageOf(body)
  return new Refusal(status, `the cache service answered ${status}${message === '' ? '' : `: ${message}`}`)
}

function messageOf({ message, error }: Answer['body']): string {
  return [message, error].find((text) => typeof text === 'string') ?? ''
}
