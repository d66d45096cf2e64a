import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import { writePrivateFile } from './private-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'private-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const resolveFile = (name: string): string => path.join(folder, name)
const readMode = (name: string): number => statSync(resolveFile(name)).mode & 0o777

describe('a private file', () => {
  test('can be read by this user alone, whatever the umask', async () => {
    const before = process.umask(0)
    try {
      await writePrivateFile(resolveFile('kubeconfig'), 'secret')
    } finally {
      process.umask(before)
    }
    expect(readFileSync(resolveFile('kubeconfig'), 'utf8')).toBe('secret')
    expect(readMode('kubeconfig')).toBe(0o600)
  })

  test('takes the place of a file that others could read', async () => {
    writeFileSync(resolveFile('old'), 'old')
    chmodSync(resolveFile('old'), 0o644)
    await writePrivateFile(resolveFile('old'), new Uint8Array([0, 255, 10]))
    expect([...readFileSync(resolveFile('old'))]).toEqual([0, 255, 10])
    expect(readMode('old')).toBe(0o600)
  })

  test('leaves a hard link of its former self untouched', async () => {
    writeFileSync(resolveFile('old'), 'old')
    linkSync(resolveFile('old'), resolveFile('other'))
    await writePrivateFile(resolveFile('old'), 'new')
    expect(readFileSync(resolveFile('other'), 'utf8')).toBe('old')
  })

  test('gets folders that only this user can enter', async () => {
    await writePrivateFile(resolveFile('deep/er/file'), 'x')
    expect(readMode('deep')).toBe(0o700)
    expect(readMode('deep/er')).toBe(0o700)
  })

  test('leaves nothing else behind', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => writePrivateFile(resolveFile('raced'), String(i).repeat(1000))),
    )
    expect(readdirSync(folder)).toEqual(['raced'])
    expect(readFileSync(resolveFile('raced'), 'utf8')).toMatch(/^(\d)\1{999}$/)
  })
})

describe('an unsafe target is refused and untouched', () => {
  test('a symbolic link', async () => {
    writeFileSync(resolveFile('victim'), 'before')
    symlinkSync('victim', resolveFile('link'))
    await expect(writePrivateFile(resolveFile('link'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
    expect(readFileSync(resolveFile('victim'), 'utf8')).toBe('before')
    expect(readdirSync(folder).sort()).toEqual(['link', 'victim'])
  })

  test('a dangling link', async () => {
    symlinkSync('nowhere', resolveFile('link'))
    await expect(writePrivateFile(resolveFile('link'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
    expect(readdirSync(folder)).toEqual(['link'])
  })

  test('a folder', async () => {
    mkdirSync(resolveFile('folder'))
    await expect(writePrivateFile(resolveFile('folder'), 'x')).rejects.toThrow('is not a plain file')
  })

  test.skipIf(process.geteuid?.() !== 0)('a file of another user', async () => {
    writeFileSync(resolveFile('foreign'), 'before')
    chownSync(resolveFile('foreign'), 65_534, 65_534)
    await expect(writePrivateFile(resolveFile('foreign'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
  })
})
