import { hash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import type { Limit } from './limiter.ts'

/** A larger file is hashed in pieces of this size: memory stays small, and every core takes part. */
export const pieceBytes = 1024 * 1024

/**
 * SHA-256 of a file's content, hexadecimal; of a file of several pieces, that of their hashes one after another. Pieces are hashed
 * by threads of Node.js, so that the program goes on meanwhile.
 * @param size bytes; what is added to the file meanwhile does not count
 */
export async function hashFile(file: string, size: number, limit: Limit): Promise<string> {
  if (size <= pieceBytes) return hash('sha256', await limit(() => readFile(file)), 'hex')
  const starts = Array.from({ length: Math.ceil(size / pieceBytes) }, (_, index) => index * pieceBytes)
  const pieces = await Promise.all(
    starts.map((start) => limit(() => hashPiece(file, start, Math.min(pieceBytes, size - start)))),
  )
  return hash('sha256', Buffer.concat(pieces), 'hex')
}

async function hashPiece(file: string, start: number, length: number): Promise<Uint8Array> {
  await using handle = await open(file)
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafeSlow(length), 0, length, start)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', buffer.subarray(0, bytesRead)))
}
