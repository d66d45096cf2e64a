import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sha256OfFile } from './digest.ts'

test('the digest of a file is that of its bytes', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'digest-'))
  const bytes = Buffer.alloc(300_000, 'x')
  await writeFile(path.join(folder, 'bytes'), bytes)
  expect(await sha256OfFile(path.join(folder, 'bytes'))).toBe(createHash('sha256').update(bytes).digest('hex'))
  await rm(folder, { recursive: true })
})
