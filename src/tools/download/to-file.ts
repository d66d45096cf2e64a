import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '../model.ts'
import { hashing } from './hashing.ts'
import { assertWhole, type Downloads } from './http.ts'

/** Downloads a file and hashes it on the way; a transfer that failed leaves no file. */
export async function downloadToFile(downloads: Downloads, url: string, file: string): Promise<Sha256> {
  try {
    return await downloads.stream(url, async ({ body, length }) => {
      const hashed = hashing()
      await pipeline(body, hashed.stream, createWriteStream(file, { mode: 0o600 }))
      assertWhole(hashed.size(), length)
      return hashed.digest()
    })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
