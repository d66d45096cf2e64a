import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'

const pieceBytes = 1024 * 1024

/** SHA-256 of data in memory, lower-case hexadecimal. */
export function computeSha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A regular file, read once. */
export interface FileDigest {
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly stats: Stats
  /** The whole content of a file of at most one kibibyte; undefined for a longer one. */
  readonly text: Buffer | undefined
}

const shortBytes = 1024

/** SHA-256 of a file, lower-case hexadecimal; see {@link digestFile}. */
export async function hashFile(file: string | Buffer, signal?: AbortSignal): Promise<string> {
  return (await digestFile(file, signal)).sha256
}

/**
 * Digest and status of a file. It is read through one buffer: a stream, which allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 * @throws Error for anything but a regular file: a named pipe would never end
 */
export async function digestFile(file: string | Buffer, signal?: AbortSignal): Promise<FileDigest> {
  // Without this flag, opening a named pipe waits until something writes to it. Windows has neither.
  await using handle = await open(file, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0))
  const stats = await handle.stat()
  if (!stats.isFile()) throw new Error(`${file.toString()} is not a file`)
  const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(stats.size, pieceBytes)))
  const hash = createHash('sha256')
  let size = 0
  for (;;) {
    signal?.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  const text = size <= Math.min(shortBytes, buffer.length) ? buffer.subarray(0, size) : undefined
  return { sha256: hash.digest('hex'), size, stats, text }
}
