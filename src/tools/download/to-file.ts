import { createHash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '../model.ts'
import { assertWhole, type Downloads } from './http.ts'

/**
 * In which files are read and written. The network brings 16 KiB at a time; with a write for each, a program of 60 MB
 * takes four thousand hand-overs to another thread, which cost more than all the hashing.
 */
export const pieceBytes = 512 * 1024

/** Downloads a file, not executable, and hashes it on the way; a transfer that failed leaves no file. */
export async function downloadToFile(downloads: Downloads, url: string, file: string): Promise<Sha256> {
  try {
    return await downloads.stream(url, async ({ body, length }) => {
      const { size, digest } = await pipeline(body, writeTo(file, { flags: 'w', mode: 0o600 }))
      assertWhole(size, length)
      return digest
    })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

export interface Written {
  readonly digest: Sha256
  /** Bytes. */
  readonly size: number
}

export interface WriteOptions {
  /** `wx` refuses a file that is there already. */
  readonly flags: 'w' | 'wx'
  readonly mode: number
  /** Bytes after which it fails. */
  readonly limit?: number
}

/** The end of a pipeline: writes a file and hashes it on the way. */
export function writeTo(file: string, options: WriteOptions): (source: AsyncIterable<Buffer>) => Promise<Written> {
  return async (source) => {
    await using handle = await open(file, options.flags, options.mode)
    return await writeHashed(source, handle, options)
  }
}

/** One piece is written while the next one is gathered, in two buffers that are used over and over. */
async function writeHashed(
  source: AsyncIterable<Buffer>,
  handle: FileHandle,
  { limit = Number.POSITIVE_INFINITY }: WriteOptions,
): Promise<Written> {
  const hash = createHash('sha256')
  const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)] as const
  let [size, filled, turn]: [number, number, 0 | 1] = [0, 0, 0]
  let writing = Promise.resolve()
  const write = async (piece: Buffer): Promise<void> => {
    hash.update(piece)
    await writing
    writing = handle.writeFile(piece)
    // Whoever waits next is told.
    writing.catch(() => undefined)
  }
  const writeGathered = async (): Promise<void> => {
    await write(buffers[turn].subarray(0, filled))
    turn = turn === 0 ? 1 : 0
    filled = 0
  }
  try {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw new Error(`it is larger than ${limit} bytes`)
      if (filled + chunk.length > pieceBytes) await writeGathered()
      if (chunk.length >= pieceBytes) await write(chunk)
      else filled += chunk.copy(buffers[turn], filled)
    }
    await writeGathered()
  } finally {
    await writing
  }
  return { digest: hash.digest('hex'), size }
}
