import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '../model.ts'
import { assertWhole, type Downloads } from './http.ts'

/** Downloads a file and hashes it on the way; a transfer that failed leaves no file. */
export async function downloadToFile(downloads: Downloads, url: string, file: string): Promise<Sha256> {
  try {
    return await downloads.stream(url, async ({ body, length }) => {
      const hash = createHash('sha256')
      let size = 0
      const hashed = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          size += chunk.length
          hash.update(chunk)
          done(null, chunk)
        },
      })
      await pipeline(body, hashed, createWriteStream(file, { mode: 0o600 }))
      assertWhole(size, length)
      return hash.digest('hex')
    })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
