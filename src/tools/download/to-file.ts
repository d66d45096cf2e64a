import { createHash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { filesystemError } from '../../runner/errors/action-error.ts'
import type { Sha256 } from '../model.ts'
import { assertWhole, type Downloads } from './http.ts'

/**
 * In which files are read and written. The network brings 16 KiB at a time; with a write for each, a program of 60 MB
 * takes four thousand hand-overs to another thread, which cost more than all the hashing.
 */
export const pieceBytes = 256 * 1024

/** Downloads a file, not executable, and hashes it on the way; a transfer that failed leaves no file. */
export async function downloadToFile(downloads: Downloads, url: string, file: string): Promise<Sha256> {
  try {
    return await downloads.stream(url, async ({ body, length }) => {
      const { size, digest } = await writeFrom(body, file, { flags: 'w', mode: 0o600 })
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
  /** Changes the bytes before they are counted, hashed and written. */
  readonly through?: Transform | undefined
}

/**
 * Writes what comes out of a stream and hashes it on the way.
 * @throws ActionError `disk-full`, `not-writable` naming the folder; or what the stream failed with
 */
export async function writeFrom(source: Readable, file: string, options: WriteOptions): Promise<Written> {
  let failure: unknown
  const write = async (bytes: AsyncIterable<Buffer>): Promise<Written> => {
    try {
      await using handle = await open(file, options.flags, options.mode)
      return await writeHashed(bytes, handle, options)
    } catch (error) {
      failure = filesystemError(error, path.dirname(file)) ?? error
      throw failure
    }
  }
  try {
    return await (options.through ? pipeline(source, options.through, write) : pipeline(source, write))
  } catch (error) {
    // Streams that are closed because of a failure fail on their own account, and sometimes first.
    throw failure ?? error
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
