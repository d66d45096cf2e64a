import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashFile } from './digest.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'digest-'))
const file = path.join(folder, 'bytes')
const mebibyte = 1024 * 1024
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([0, 1, mebibyte - 1, mebibyte, 2 * mebibyte + 3])(
  'the digest of a file of %i bytes is that of its bytes',
  async (size) => {
    const bytes = Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, (_, index) => index).buffer, 0, size)
    writeFileSync(file, bytes)
    expect(await hashFile(file)).toBe(createHash('sha256').update(bytes).digest('hex'))
  },
)

test.skipIf(process.platform === 'win32')('a named pipe or a folder is refused at once', async () => {
  const pipe = path.join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  await expect(hashFile(pipe)).rejects.toThrow('is not a file')
  await expect(hashFile(folder)).rejects.toThrow('is not a file')
})

test('a run that is cancelled does not read on', async () => {
  writeFileSync(file, 'text')
  await expect(hashFile(file, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
})
