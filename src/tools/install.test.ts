import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { downloadTool, findTool, type InstallRequest } from './install.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { findOnPath } from '../runner/process/find-on-path.ts'
import { createToolStore } from './store/store.ts'
import { noExtraKeys } from './verify/trust.ts'
import { describeArtifact } from './catalog/artifact.ts'
import type { PublishedDigests } from './digests.ts'
import type { VerificationLevel } from './verify/level.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'install-')))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const program = 'a program'
const binary = createHash('sha256').update(program).digest('hex')
const archive = 'a'.repeat(64)
const artifact = describeArtifact('helm', '4.1.4', { os: 'linux', arch: 'amd64' })
const buildRequest = (
  digests: PublishedDigests | undefined,
  minimum: VerificationLevel = 'checksum',
): InstallRequest => ({
  artifact,
  policy: { minimum, mirrored: false, trustedKeys: noExtraKeys, now: new Date() },
  known: digests === undefined ? [] : [{ digests, source: 'this eks-actions release' }],
})

const store = createToolStore(path.join(folder, 'store'))
await store.place(artifact, (target) => {
  writeFileSync(target, program)
  return Promise.resolve({ binary, proof: { archive, level: 'signature', by: 'a key' } })
})
const onPath = path.join(folder, 'bin')
await mkdir(onPath)
writeFileSync(path.join(onPath, 'helm'), program)
await chmod(path.join(onPath, 'helm'), 0o755)

const machine = { store, onPath: () => Promise.resolve(undefined) }

describe('a stored program', () => {
  test.each<[string, PublishedDigests | undefined, VerificationLevel, VerificationLevel | undefined]>([
    ['of which nothing is stated has the level it was installed with', undefined, 'checksum', 'signature'],
    ['is not enough where more is asked for', undefined, 'lock', undefined],
    ['with the digest that is stated is locked', { archive, binary }, 'lock', 'lock'],
    ['with another digest than stated is not taken', { archive, binary: 'b'.repeat(64) }, 'checksum', undefined],
    ['of the archive that is stated, where nothing more is, is locked', { archive }, 'lock', 'lock'],
    ['of another archive is not taken', { archive: 'b'.repeat(64) }, 'checksum', undefined],
  ])('%s', async (_, digests, minimum, level) => {
    const found = await findTool(buildRequest(digests, minimum), { ...machine, isStorePrivate: true })
    expect(found?.level).toBe(level)
  })

  test.each<[string, PublishedDigests | undefined, VerificationLevel | undefined]>([
    ['of which nothing is stated proves nothing', undefined, undefined],
    ['of which the archive is stated proves nothing', { archive }, undefined],
    ['with the digest that is stated is locked', { archive, binary }, 'lock'],
    ['with another digest than stated is not taken', { archive, binary: 'b'.repeat(64) }, undefined],
  ])('that others may have changed, %s', async (_, digests, level) => {
    const found = await findTool(buildRequest(digests), { ...machine, isStorePrivate: false })
    expect(found?.level).toBe(level)
  })
})

describe('the archive of a stored program that others may have changed', () => {
  const real = Buffer.from('the published archive')
  const published = createHash('sha256').update(real).digest('hex')

  /** A machine with this archive beside the program, and a host that serves the published one. */
  async function install(kept: string, known: PublishedDigests | undefined) {
    const shared = createToolStore(mkdtempSync(path.join(folder, 'shared-')), { isShared: true })
    await shared.place(artifact, async (target, keepArchive) => {
      const file = path.join(folder, 'kept')
      writeFileSync(file, kept)
      await keepArchive(file)
      writeFileSync(target, 'what an attacker put there')
      const evil = createHash('sha256').update('what an attacker put there').digest('hex')
      return { binary: evil, proof: { archive: published, level: 'signature', by: 'a proof written by hand' } }
    })
    const asked: string[] = []
    const installed = await downloadTool(buildRequest(known), {
      store: shared,
      isStorePrivate: false,
      temporaryFolder: folder,
      onPath: () => Promise.resolve(undefined),
      downloads: {
        readBytes: () => Promise.resolve(undefined),
        readDate: () => Promise.resolve(undefined),
        findRedirect: () => Promise.resolve(undefined),
        stream: (url, consume) => {
          asked.push(url)
          return consume({ body: Readable.from([real]) as never, length: real.length })
        },
      },
      // The signature is one of the published archive.
      verifyDownload: (_, { digest }) =>
        digest === published
          ? Promise.resolve({ level: 'signature', by: 'a key', caveats: [], binary: undefined })
          : Promise.reject(new ActionError('verification-failed', 'the signature is of another file')),
      unpackBinary: async (_artifact, archive, target) => {
        const program = `unpacked from ${await readFile(archive, 'utf8')}`
        writeFileSync(target, program)
        return createHash('sha256').update(program).digest('hex')
      },
    })
    return { installed, asked, program: readFileSync(installed.file, 'utf8') }
  }

  test.each([
    ['with a signature', undefined],
    ['whose digest is stated', { archive: published }],
  ])('is verified and unpacked again, %s', async (_, known) => {
    const { installed, asked, program } = await install(real.toString(), known)
    expect([installed.from, asked, program]).toEqual(['cache', [], 'unpacked from the published archive'])
  })

  test('is replaced by a download if it is another one', async () => {
    const { installed, asked, program } = await install('an archive of the attacker', undefined)
    expect([installed.from, asked, program]).toEqual([
      'download',
      [artifact.url],
      'unpacked from the published archive',
    ])
  })
})

describe('a program on PATH', () => {
  test.each<[string, PublishedDigests | undefined, boolean]>([
    ['with the digest that is stated is taken', { archive, binary }, true],
    ['with another one is not', { archive, binary: 'b'.repeat(64) }, false],
    ['is not taken where only the archive is known', { archive }, false],
    ['is not taken where nothing is stated', undefined, false],
  ])('%s', async (_, digests, taken) => {
    const context = {
      store: createToolStore(path.join(folder, 'empty')),
      isStorePrivate: true,
      onPath: (name: string) => findOnPath(name, onPath),
    }
    const found = await findTool(buildRequest(digests), context)
    expect(found).toEqual(
      taken ? expect.objectContaining({ from: 'path', level: 'lock', digests: { archive, binary } }) : undefined,
    )
  })
})
