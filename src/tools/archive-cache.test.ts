import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createArchiveCache } from './archive-cache.ts'
import { resolveBaseUrls } from './mirrors.ts'
import { describeArtifact } from './catalog/artifact.ts'

const artifact = describeArtifact('helm', '4.1.4', { os: 'linux', arch: 'amd64' }, resolveBaseUrls([]))
const content = 'an archive'
const archive = createHash('sha256').update(content).digest('hex')
const wanted = { artifact, known: [{ digests: { archive }, source: 'eks-actions.lock.json' }] }

let root: string
let restored: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'archives-'))
  restored = path.join(root, 'restored')
  await mkdir(restored)
})
afterEach(() => rm(root, { recursive: true }))

function openTestCache(folder: string | undefined) {
  const foreign: string[] = []
  const archives = createArchiveCache({
    restore: () => Promise.resolve(folder),
    kept: path.join(root, 'kept'),
    onForeign: ({ tool }) => void foreign.push(tool),
  })
  return { archives, foreign, target: path.join(root, 'target') }
}

test('an archive with the known digest is taken', async () => {
  await writeFile(path.join(restored, archive), content)
  const { archives, foreign, target } = openTestCache(restored)
  expect(await archives.take(wanted, target)).toBe(archive)
  expect(await readFile(target, 'utf8')).toBe(content)
  expect(foreign).toEqual([])
})

test.each([
  ['another file under its name', async () => writeFile(path.join(restored, archive), 'poison')],
  ['a folder under its name', async () => mkdir(path.join(restored, archive))],
  ['nothing under its name', () => Promise.resolve()],
])('%s is told and not taken', async (_, prepare) => {
  await prepare()
  const { archives, foreign, target } = openTestCache(restored)
  expect(await archives.take(wanted, target)).toBeUndefined()
  expect(foreign).toEqual(['helm'])
  expect(await readdir(root)).toEqual(['restored'])
})

test.each([
  ['a tool whose digest nobody knows', { artifact, known: [] }],
  ['no entry', wanted],
])('%s has to be downloaded', async (_, request) => {
  const { archives, foreign, target } = openTestCache(undefined)
  expect(await archives.take(request, target)).toBeUndefined()
  expect(foreign).toEqual([])
})

test('a kept archive lies under its digest when the original is gone', async () => {
  const { archives } = openTestCache(undefined)
  const file = path.join(root, 'download')
  await writeFile(file, content)
  await archives.keep(wanted, file)
  await rm(file)
  expect(await readFile(path.join(root, 'kept', archive), 'utf8')).toBe(content)
})
