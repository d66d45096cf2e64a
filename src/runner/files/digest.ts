import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

const pieceBytes = 1024 * 1024

/** SHA-256 of data in memory, lower-case hexadecimal. */
export function computeSha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * SHA-256 of a file, lower-case hexadecimal. It is read through one buffer: a stream, which
 * allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 * @throws Error for anything but a regular file: a named pipe would never end
 */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  // Without this flag, opening a named pipe waits until something writes to it. Windows has neither.
  await using handle = await open(file, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0))
  const status = await handle.stat()
  if (!status.isFile()) throw new Error(`${file} is not a file`)
  const { size } = status
  const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(size, pieceBytes)))
  const hash = createHash('sha256')
  for (;;) {
    signal?.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(buffer.subarray(0, bytesRead))
  }
}
