import { rm } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import type { Sha256 } from '../digests.ts'
import { assertFullLength, type Downloads } from './http.ts'
import { writeStream } from './write-stream.ts'

/**
 * Downloads a file, not executable, and hashes it on the way; a transfer that failed leaves no file.
 * @param openThrough is called for each transfer with its announced length in bytes; what it returns passes the bytes on
 */
export async function downloadToFile(
  downloads: Downloads,
  url: string,
  file: string,
  openThrough?: (length: number | undefined) => Transform,
): Promise<Sha256> {
  try {
    return await downloads.stream(url, async ({ body, length }) => {
      const { size, digest } = await writeStream(body, file, {
        flags: 'w',
        mode: 0o600,
        chunks: 'ours',
        through: openThrough?.(length),
      })
      assertFullLength(size, length)
      return digest
    })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
