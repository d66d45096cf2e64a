import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPlainHost } from '../runner/host/plain-host.ts'
import { createLog } from '../runner/log.ts'
import { createSecrets } from '../runner/secrets/secrets.ts'
import { openCache } from './cache.ts'
import { unpackArchive } from './cache/archive.ts'
import { createLegacyService } from './cache/legacy-service.ts'
import { createResultsService } from './cache/results-service.ts'
import { type CacheServer, startCacheServer } from './cache/testing/cache-server.ts'

let root: string
let server: CacheServer
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cache-'))
  server = await startCacheServer()
})
afterEach(async () => {
  await server[Symbol.asyncDispose]()
  await rm(root, { recursive: true })
})

function openTestCache(environment: Readonly<Record<string, string>> = server.environment) {
  let written = ''
  const host = createPlainHost(environment, (text) => (written += text), { name: 'terminal' })
  const log = createLog(
    host,
    createSecrets(() => undefined),
  )
  const cancel = new AbortController()
  const cache = openCache({ environment, temporaryFolder: root, log, signal: cancel.signal })
  return { cache, log: () => written, cancel }
}

/** Files of many sizes, in folders, with something executable. */
async function createSource(): Promise<string> {
  const folder = path.join(root, 'source')
  await mkdir(path.join(folder, 'deep/er'), { recursive: true })
  await writeFile(path.join(folder, 'empty'), '')
  await writeFile(path.join(folder, 'deep/er/text'), 'hello '.repeat(500_000))
  await writeFile(path.join(folder, 'deep/program'), '#!/bin/sh\n', { mode: 0o755 })
  return folder
}

describe('there is no cache', () => {
  test.each([
    ['in a terminal', {}],
    ['where the runner names no service', { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_CACHE_SERVICE_V2: 'True' }],
    [
      'on an Enterprise Server without one',
      {
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_RESULTS_URL: 'https://ghes.example.com/',
        GITHUB_SERVER_URL: 'https://ghes.example.com',
      },
    ],
  ])('%s', (_, environment) => {
    const { cache, log } = openTestCache(environment)
    expect(cache).toBeUndefined()
    expect(log()).toBe('')
  })
})

describe('an entry', () => {
  test('is restored as it was stored, by its key or a prefix of it', async () => {
    const folder = await createSource()
    const { cache, log } = openTestCache()
    await cache!.save({ folder, entries: ['deep', 'empty'], key: 'tools-2' })
    for (const [request, name] of [
      [{ key: 'tools-2' }, 'exact'],
      [{ key: 'other', restoreKeys: ['no', 'tools-'] }, 'beginning'],
    ] as const) {
      const target = path.join(root, name)
      expect(await cache!.restore({ ...request, folder: target })).toBe('tools-2')
      expect((await readdir(target, { recursive: true })).sort()).toEqual(
        (await readdir(folder, { recursive: true })).sort(),
      )
      expect(await readFile(path.join(target, 'deep/er/text'), 'utf8')).toBe('hello '.repeat(500_000))
    }
    expect(log()).toMatch(/^Saved to the actions cache: tools-2 \(0\.0 MB, .*\)\n$/)
  })

  test('that does not exist is not reported', async () => {
    const { cache, log } = openTestCache()
    expect(await cache!.restore({ folder: path.join(root, 'target'), key: 'none' })).toBeUndefined()
    expect(log()).toBe('')
  })

  test('is not overwritten', async () => {
    const folder = await createSource()
    const { cache, log } = openTestCache()
    await cache!.save({ folder, entries: ['empty'], key: 'key' })
    const [first, logged] = [server.entries.get('key'), log()]
    await cache!.save({ folder, entries: ['deep'], key: 'key' })
    expect(server.entries.get('key')).toBe(first)
    expect(log()).toBe(logged)
  })

  test('larger than one request is stored in blocks', async () => {
    const file = path.join(root, 'large')
    const handle = await open(file, 'w')
    await handle.truncate(140 * 1024 * 1024)
    await handle.write('end', 140 * 1024 * 1024 - 3)
    await handle.close()
    const url = server.environment.ACTIONS_RESULTS_URL!
    const service = createResultsService({ url, token: server.environment.ACTIONS_RUNTIME_TOKEN! }, 'a'.repeat(64))
    expect(await service.upload('large', file, 140 * 1024 * 1024)).toBe('saved')
    expect(server.requests.filter((line) => line.includes('comp=block&'))).toHaveLength(3)
    expect(server.entries.get('large')?.subarray(-3).toString()).toBe('end')
  })
})

describe('a run', () => {
  test.each([
    ['CreateCacheEntry', 'none', { ok: false, message: 'cache write denied: fork' }, 200],
    ['CreateCacheEntry', 'none', { code: 'permission_denied', msg: 'cache write denied: merge queue' }, 403],
    ['CreateCacheEntry', 'none', { code: 'already_exists', msg: 'exists' }, 409],
    ['CreateCacheEntry', 'one', { code: 'resource_exhausted', msg: 'slow down' }, 429],
    ['FinalizeCacheEntryUpload', 'one', { ok: false, message: 'another size' }, 200],
    ['container/key', 'one', {}, 403],
  ])('continues when %s is rejected, with %s warning: %o', async (procedure, warnings, body, status) => {
    server.answerNext({ path: procedure, status, body })
    const { cache, log } = openTestCache()
    await cache!.save({ folder: await createSource(), entries: ['deep'], key: 'key' })
    expect(log().match(/warning/gi) ?? []).toHaveLength(warnings === 'one' ? 1 : 0)
    expect((await readdir(root)).sort()).toEqual(['source'])
  })

  test.each([
    ['GetCacheEntryDownloadURL', 'none', { code: 'permission_denied', msg: 'cache read denied: scopes' }, 403],
    ['GetCacheEntryDownloadURL', 'one', {}, 401],
    ['container/key', 'one', {}, 404],
  ])('continues when %s is rejected, with %s warning: %o', async (procedure, warnings, body, status) => {
    const { cache, log } = openTestCache()
    await cache!.save({ folder: await createSource(), entries: ['deep'], key: 'key' })
    server.answerNext({ path: procedure, status, body })
    const folder = path.join(root, 'target')
    expect(await cache!.restore({ folder, key: 'key' })).toBeUndefined()
    expect(log().match(/warning/gi) ?? []).toHaveLength(warnings === 'one' ? 1 : 0)
    expect(existsSync(folder)).toBe(false)
  })

  test('retries after a fault', async () => {
    const { cache } = openTestCache()
    for (const part of ['CreateCacheEntry', 'container/key', 'GetCacheEntry']) {
      server.answerNext({ path: part, status: 503 })
    }
    await cache!.save({ folder: await createSource(), entries: ['deep'], key: 'key' })
    expect(await cache!.restore({ folder: path.join(root, 'target'), key: 'key' })).toBe('key')
  })

  test.each([
    ['none', []],
    ['read', ['GetCacheEntryDownloadURL']],
    ['write-only', ['CreateCacheEntry', 'FinalizeCacheEntryUpload']],
  ])('respects the mode %s', async (ACTIONS_CACHE_MODE, procedures) => {
    const { cache, log } = openTestCache({ ...server.environment, ACTIONS_CACHE_MODE })
    await cache!.restore({ folder: path.join(root, 'target'), key: 'key' })
    await cache!.save({ folder: await createSource(), entries: ['deep'], key: 'key' })
    const called = server.requests.filter((line) => line.includes('twirp')).map((line) => line.split('/').at(-1))
    expect(called).toEqual(procedures)
    expect(log()).not.toMatch(/warning/i)
  })

  test('that is cancelled does not continue', async () => {
    const { cache, cancel } = openTestCache()
    cancel.abort(new Error('cancelled'))
    await expect(cache!.restore({ folder: path.join(root, 'target'), key: 'key' })).rejects.toThrow('cancelled')
  })
})

describe('an archive is rejected that', () => {
  /** As anybody could write it: with links, and paths as they stand. */
  async function createHostileArchive(entries: readonly string[]): Promise<string> {
    const file = path.join(root, 'hostile')
    const files = create({ cwd: path.join(root, 'source'), preservePaths: true }, [...entries])
    await pipeline(files as unknown as NodeJS.ReadableStream, createZstdCompress(), createWriteStream(file))
    return file
  }

  test.each([
    ['contains a link', () => ['link', 'empty'], 'not a regular file'],
    ['contains a path outside the folder', () => ['../outside'], 'contains the path'],
    ['contains an absolute path', () => [path.join(root, 'outside')], 'contains the path'],
  ])('%s', async (_, entries, reason) => {
    const folder = await createSource()
    await symlink(root, path.join(folder, 'link'))
    await writeFile(path.join(root, 'outside'), 'poison')
    const archive = await createHostileArchive(entries())
    await rm(path.join(root, 'outside'))
    const target = path.join(root, 'target')
    await expect(unpackArchive(createReadStream(archive), target, new AbortController().signal)).rejects.toThrow(reason)
    expect(existsSync(path.join(root, 'outside'))).toBe(false)
  })

  test('ends too early', async () => {
    await createSource()
    const archive = await createHostileArchive(['deep', 'empty'])
    const { size } = await stat(archive)
    const cut = createReadStream(archive, { end: size - 20 })
    await expect(unpackArchive(cut, path.join(root, 'target'), new AbortController().signal)).rejects.toThrow()
  })
})

describe('the first generation', () => {
  test.each([
    ['caches', 409, { message: 'already exists' }, 'exists'],
    ['caches', 400, { message: 'Cache already exists' }, 'exists'],
    ['caches', 403, { message: 'cache write denied: fork' }, 'read-only'],
  ])('%s answered with %i %o is not a fault', async (resource, status, body, expected) => {
    const service = createLegacyService({ url: server.environment.ACTIONS_RESULTS_URL!, token: '' }, 'a'.repeat(64))
    server.answerNext({ path: `_apis/artifactcache/${resource}`, status, body })
    expect(await service.upload('key', path.join(root, 'none'), 1)).toBe(expected)
  })
})
