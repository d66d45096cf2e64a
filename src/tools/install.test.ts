import { createHash } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findTool, type InstallRequest } from './install.ts'
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

describe('a stored program', () => {
  test.each<[string, PublishedDigests | undefined, VerificationLevel, VerificationLevel | undefined]>([
    ['of which nothing is stated has the level it was installed with', undefined, 'checksum', 'signature'],
    ['is not enough where more is asked for', undefined, 'lock', undefined],
    ['with the digest that is stated is locked', { archive, binary }, 'lock', 'lock'],
    ['with another digest than stated is not taken', { archive, binary: 'b'.repeat(64) }, 'checksum', undefined],
    ['of the archive that is stated, where nothing more is, is locked', { archive }, 'lock', 'lock'],
    ['of another archive is not taken', { archive: 'b'.repeat(64) }, 'checksum', undefined],
  ])('%s', async (_, digests, minimum, level) => {
    const found = await findTool(buildRequest(digests, minimum), { store, onPath: () => Promise.resolve(undefined) })
    expect(found?.level).toBe(level)
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
      onPath: (name: string) => findOnPath(name, onPath),
    }
    const found = await findTool(buildRequest(digests), context)
    expect(found).toEqual(
      taken ? expect.objectContaining({ from: 'path', level: 'lock', digests: { archive, binary } }) : undefined,
    )
  })
})
