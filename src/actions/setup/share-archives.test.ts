import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CacheServer, startCacheServer } from '../../github/cache/testing/cache-server.ts'
import { computeSha256 } from '../../runner/files/digest.ts'
import { createTestContext, type TestContext } from '../../runner/testing/context.ts'
import { describeArtifact } from '../../tools/catalog/artifact.ts'
import type { InstallRequest } from '../../tools/install.ts'
import { noExtraKeys } from '../../tools/verify/trust.ts'
import { saveArchives, shareArchives } from './share-archives.ts'

const content = 'the archive of helm'
const digest = computeSha256(content)
const artifact = describeArtifact('helm', '4.1.4', { os: 'linux', arch: 'amd64' })
const request: InstallRequest = {
  artifact,
  policy: { minimum: 'checksum', mirrored: false, trustedKeys: noExtraKeys, now: new Date() },
  known: [{ digests: { archive: digest }, source: 'eks-actions.lock.json' }],
}
const unknown: InstallRequest = { ...request, known: [] }

let server: CacheServer
let jobs: TestContext[]
beforeEach(async () => {
  server = await startCacheServer()
  jobs = []
})
afterEach(async () => {
  for (const job of jobs) job[Symbol.dispose]()
  await server[Symbol.asyncDispose]()
})

function startJob(environment: Readonly<Record<string, string>> = server.environment): TestContext {
  const job = createTestContext({ environment })
  jobs.push(job)
  return job
}

/** A job that downloads what the cache does not have. */
async function runJob(
  { context }: TestContext,
  { wanted = [request], downloaded = content }: { wanted?: readonly InstallRequest[]; downloaded?: string } = {},
): Promise<'from cache' | 'downloaded'> {
  const sharing = shareArchives(Promise.resolve(wanted), context)
  const file = path.join(context.temporaryFolder, 'archive')
  const taken = await sharing?.archives.take(wanted[0]!, file)
  if (taken === undefined) {
    writeFileSync(file, downloaded)
    await sharing?.archives.keep(wanted[0]!, file)
  }
  await sharing?.remember()
  return taken === undefined ? 'downloaded' : 'from cache'
}

describe('a download with a known digest', () => {
  test('is there for the next job once the post step has run', async () => {
    const first = startJob()
    expect(await runJob(first)).toBe('downloaded')
    await saveArchives(first.context)
    const second = startJob()
    expect(await runJob(second)).toBe('from cache')
    expect(readFileSync(path.join(second.context.temporaryFolder, 'archive'), 'utf8')).toBe(content)
    await saveArchives(second.context)
    expect(second.readLog()).not.toContain('Warning')
  })

  test('leaves its folders to be removed after the job', async () => {
    const job = startJob()
    await runJob(job)
    expect(job.files.toRemove.map((file) => path.basename(file))).toEqual([
      expect.stringMatching(/^restored-archives-/),
      expect.stringMatching(/^archives-/),
    ])
  })

  test('is not saved if it has been changed since', async () => {
    const first = startJob()
    await runJob(first)
    const { temporaryFolder } = first.context
    const kept = readdirSync(temporaryFolder).find((name) => name.startsWith('archives-'))!
    writeFileSync(path.join(temporaryFolder, kept, digest), 'poison')
    await saveArchives(first.context)
    expect(await runJob(startJob())).toBe('downloaded')
  })

  test('is downloaded again, with a warning, if the cache contains something else', async () => {
    const first = startJob()
    const forged = `archives-${'0'.repeat(8)}`
    await runJob(first)
    const { key } = JSON.parse(first.context.state.get('archives-to-save')!) as { key: string }
    const folder = path.join(first.context.temporaryFolder, forged)
    mkdirSync(folder)
    writeFileSync(path.join(folder, digest), 'poison')
    const { openCache } = await import('../../github/cache.ts')
    await openCache(first.context)?.save({ folder, entries: [digest], key })
    const second = startJob()
    expect(await runJob(second)).toBe('downloaded')
    expect(second.readLog()).toContain('The actions cache does not contain the right helm 4.1.4, so it is not used.')
  })
})

describe('nothing is shared', () => {
  test('of a tool whose digest is unknown', async () => {
    const job = startJob()
    expect(await runJob(job, { wanted: [unknown] })).toBe('downloaded')
    expect(job.context.state.get('archives-to-save')).toBeUndefined()
  })

  test('where there is no cache', async () => {
    const job = startJob({})
    expect(shareArchives(Promise.resolve([request]), job.context)).toBeUndefined()
    expect(await runJob(job)).toBe('downloaded')
    await saveArchives(job.context)
  })

  test('where a tool could not be located', async () => {
    const job = startJob()
    const sharing = shareArchives(Promise.reject(new Error('no such version')), job.context)
    expect(await sharing?.archives.take(request, path.join(job.context.temporaryFolder, 'archive'))).toBeUndefined()
    await sharing?.remember()
    expect(job.context.state.get('archives-to-save')).toBeUndefined()
  })

  test.each([
    ['no JSON', '{'],
    ['a folder elsewhere', JSON.stringify({ key: 'eks-actions-tools-a', folder: '../secrets', digests: [digest] })],
    ['the key of somebody else', JSON.stringify({ key: 'node-modules', folder: 'archives-0', digests: [digest] })],
    ['a path for a digest', JSON.stringify({ key: 'eks-actions-tools-a', folder: 'archives-0', digests: ['../x'] })],
    ['no digests', JSON.stringify({ key: 'eks-actions-tools-a', folder: 'archives-0', digests: [] })],
  ])('for a state that is %s', async (_, state) => {
    const job = startJob()
    job.context.state.save('archives-to-save', state)
    await saveArchives(job.context)
    expect(job.readLog()).toBe('')
  })
})
