import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { raceWithAbort } from '../runner/cancellation.ts'
import type { Context } from '../runner/context.ts'
import { formatElapsed } from '../runner/log.ts'
import { archiveFormat, packArchive, unpackArchive } from './cache/archive.ts'
import { openBody } from './cache/http.ts'
import { selectCacheService } from './cache/job-service.ts'
import type { CacheService } from './cache/service.ts'
import { computeSha256 } from '../runner/files/digest.ts'

/**
 * The cache of GitHub Actions, which passes files to later jobs. It only speeds up a run and never fails it: any problem
 * becomes one warning. Every job of a repository can write entries, so their content must be verified.
 */
export interface ActionsCache {
  /**
   * Unpacks an entry into `folder`, which must not exist yet and is removed if that fails.
   * @returns the key of the entry; undefined if there is none, or none that can be read
   */
  readonly restore: (request: RestoreRequest) => Promise<string | undefined>
  /** Stores an entry. An existing one is left unchanged. */
  readonly save: (request: SaveRequest) => Promise<void>
}

interface RestoreRequest {
  readonly folder: string
  readonly key: string
  /** Prefixes of acceptable keys, best first. */
  readonly restoreKeys?: readonly string[]
}

interface SaveRequest {
  readonly folder: string
  /** Files and folders to store, relative to `folder`. */
  readonly entries: readonly string[]
  /** At most 512 characters, no commas. Entries are immutable, so the key should name everything the content depends on. */
  readonly key: string
}

export type CacheContext = Pick<Context, 'environment' | 'temporaryFolder' | 'log' | 'signal'>

/**
 * The cache of this job.
 * @returns undefined if there is none: in a terminal, in a GitLab job, on a runner without a cache
 */
export function openCache(context: CacheContext): ActionsCache | undefined {
  const available = selectCacheService(context.environment, computeSha256(archiveFormat))
  if (available === undefined) {
    context.log.debug('No actions cache is available')
    return undefined
  }
  const { service, mayRead, mayWrite } = available
  const { log, signal } = context
  const tryOrWarn = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      signal.throwIfAborted()
      log.warning(`The actions cache could not be ${what}: ${describeReason(error)}. The run continues without it.`)
      return undefined
    }
  }
  return {
    restore: async ({ folder, key, restoreKeys = [] }) => {
      if (!mayRead) return undefined
      return tryOrWarn('read', async () => {
        const entry = await raceWithAbort(service.find([key, ...restoreKeys]), signal)
        log.debug(`Actions cache: ${entry === undefined ? 'no entry' : 'entry'} for ${key}`)
        if (entry === undefined) return undefined
        await downloadEntry(entry.url, folder, signal)
        return entry.key
      })
    },
    save: async (request) => {
      if (!mayWrite) {
        log.debug('Actions cache: this run may not write')
        return
      }
      await tryOrWarn('written', () => storeEntry(service, request, context))
    },
  }
}

async function downloadEntry(url: string, folder: string, signal: AbortSignal): Promise<void> {
  try {
    await unpackArchive(await raceWithAbort(openBody(url), signal), folder, signal)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function storeEntry(
  service: CacheService,
  { folder, entries, key }: SaveRequest,
  { temporaryFolder, log, signal }: CacheContext,
): Promise<void> {
  const startedAt = performance.now()
  const archive = path.join(temporaryFolder, `cache-${randomUUID()}`)
  try {
    await packArchive(folder, entries, archive, signal)
    const { size } = await stat(archive)
    const result = await raceWithAbort(service.upload(key, archive, size), signal)
    const taken = formatElapsed(performance.now() - startedAt)
    if (result === 'saved') log.line(`Saved to the actions cache: ${key} (${formatMegabytes(size)} MB, ${taken})`)
    else log.debug(`Actions cache: ${key} not saved: ${result}`)
  } finally {
    await rm(archive, { force: true })
  }
}

function describeReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return message === '' ? code : message
}

function formatMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
