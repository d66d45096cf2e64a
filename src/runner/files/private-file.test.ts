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
const at = (name: string): string => path.join(folder, name)
const modeOf = (name: string): number => statSync(at(name)).mode & 0o777

describe('a private file', () => {
  test('can be read by this user alone, whatever the umask', async () => {
    const before = process.umask(0)
    try {
      await writePrivateFile(at('kubeconfig'), 'secret')
    } finally {
      process.umask(before)
    }
    expect(readFileSync(at('kubeconfig'), 'utf8')).toBe('secret')
    expect(modeOf('kubeconfig')).toBe(0o600)
  })

  test('takes the place of a file that others could read', async () => {
    writeFileSync(at('old'), 'old')
    chmodSync(at('old'), 0o644)
    await writePrivateFile(at('old'), new Uint8Array([0, 255, 10]))
    expect([...readFileSync(at('old'))]).toEqual([0, 255, 10])
    expect(modeOf('old')).toBe(0o600)
  })

  test('leaves a hard link of its former self untouched', async () => {
    writeFileSync(at('old'), 'old')
    linkSync(at('old'), at('other'))
    await writePrivateFile(at('old'), 'new')
    expect(readFileSync(at('other'), 'utf8')).toBe('old')
  })

  test('gets folders that only this user can enter', async () => {
    await writePrivateFile(at('deep/er/file'), 'x')
    expect(modeOf('deep')).toBe(0o700)
    expect(modeOf('deep/er')).toBe(0o700)
  })

  test('leaves nothing else behind', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => writePrivateFile(at('raced'), String(i).repeat(1000))))
    expect(readdirSync(folder)).toEqual(['raced'])
    expect(readFileSync(at('raced'), 'utf8')).toMatch(/^(\d)\1{999}$/)
  })
})

describe('an unsafe target is refused and untouched', () => {
  test('a symbolic link', async () => {
    writeFileSync(at('victim'), 'before')
    symlinkSync('victim', at('link'))
    await expect(writePrivateFile(at('link'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
    expect(readFileSync(at('victim'), 'utf8')).toBe('before')
    expect(readdirSync(folder).sort()).toEqual(['link', 'victim'])
  })

  test('a dangling link', async () => {
    symlinkSync('nowhere', at('link'))
    await expect(writePrivateFile(at('link'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
    expect(readdirSync(folder)).toEqual(['link'])
  })

  test('a folder', async () => {
    mkdirSync(at('folder'))
    await expect(writePrivateFile(at('folder'), 'x')).rejects.toThrow('is not a plain file')
  })

  test.skipIf(process.geteuid?.() !== 0)('a file of another user', async () => {
    writeFileSync(at('foreign'), 'before')
    chownSync(at('foreign'), 65_534, 65_534)
    await expect(writePrivateFile(at('foreign'), 'secret')).rejects.toMatchObject({ code: 'unsafe-file' })
  })
})
