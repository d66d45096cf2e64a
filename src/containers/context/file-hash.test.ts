import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashFile, pieceBytes } from './file-hash.ts'
import { limiter } from './limiter.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hash-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const sha256 = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest()
const hashOf = async (content: Uint8Array): Promise<string> => {
  const file = path.join(folder, 'file')
  writeFileSync(file, content)
  return hashFile(file, content.length, limiter(2, new AbortController().signal))
}

test.each([0, 1, pieceBytes])('of %i bytes is that of the content', async (size) => {
  const content = Buffer.alloc(size, 'x')
  expect(await hashOf(content)).toBe(sha256(content).toString('hex'))
})

test.each([pieceBytes + 1, 3 * pieceBytes])('of %i bytes is that of the pieces, in their order', async (size) => {
  const content = Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, (_, index) => index).buffer, 0, size)
  const pieces = Array.from({ length: Math.ceil(size / pieceBytes) }, (_, index) =>
    sha256(content.subarray(index * pieceBytes, (index + 1) * pieceBytes)),
  )
  expect(await hashOf(content)).toBe(sha256(Buffer.concat(pieces)).toString('hex'))
})
