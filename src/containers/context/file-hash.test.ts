import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashFile, pieceBytes } from './file-hash.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hash-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([0, 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes])('a file of %i bytes', async (size) => {
  const content = Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, (_, index) => index).buffer, 0, size)
  const file = path.join(folder, 'file')
  writeFileSync(file, content)
  expect(await hashFile(file, size, new AbortController().signal)).toBe(
    createHash('sha256').update(content).digest('hex'),
  )
})
