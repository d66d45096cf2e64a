import { createHash, hash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'

/** Larger files are read in pieces of this size. */
export const pieceBytes = 1024 * 1024

/**
 * SHA-256 of a file's content, hexadecimal. A large file passes through one buffer: a stream, which takes a new one for each piece,
 * needs nearly twice the time.
 * @param size bytes that the file is thought to have
 */
export async function hashFile(file: string, size: number, signal: AbortSignal): Promise<string> {
  if (size <= pieceBytes) return hash('sha256', await readFile(file), 'hex')
  const digest = createHash('sha256')
  const buffer = Buffer.allocUnsafeSlow(pieceBytes)
  await using handle = await open(file)
  for (;;) {
    signal.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, 0, pieceBytes, null)
    if (bytesRead === 0) return digest.digest('hex')
    digest.update(buffer.subarray(0, bytesRead))
  }
}
