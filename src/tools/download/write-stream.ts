import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { toFilesystemError } from '../../runner/errors/action-error.ts'
import type { Sha256 } from '../digests.ts'

/**
 * Size in which files are read and written. The network delivers 16 KiB at a time; with a write for each, a program of 60 MB
 * takes four thousand calls of another thread, which cost more than all the hashing. Pieces of 64 KiB take a fifth
 * more time of the processor, pieces of 512 KiB 15 MB more memory.
 */
export const pieceBytes = 256 * 1024

export interface WriteResult {
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
  /** `ours`: nobody else reads a chunk once it is handed over, so its memory is released at once. */
  readonly chunks: 'ours' | 'shared'
  /** Changes the bytes before they are counted, hashed and written. */
  readonly through?: Transform | undefined
}

/**
 * Writes what comes out of a stream and hashes it on the way. The file is closed when this settles.
 * @throws ActionError `disk-full`, `not-writable` naming the folder; or what the stream failed with
 */
export async function writeStream(source: Readable, file: string, options: WriteOptions): Promise<WriteResult> {
  const sink = createSink(file, options)
  const closed = new Promise((resolve) => sink.stream.once('close', resolve))
  try {
    await (options.through ? pipeline(source, options.through, sink.stream) : pipeline(source, sink.stream))
    return sink.written()
  } catch (error) {
    // Streams that are closed because of a failure fail too, and sometimes first.
    const cause = sink.failure() ?? error
    throw toFilesystemError(cause, path.dirname(file)) ?? cause
  } finally {
    await closed
  }
}

interface Sink {
  readonly stream: Writable
  readonly written: () => WriteResult
  /** What it failed with itself. */
  readonly failure: () => unknown
}

/** A stream rather than `for await`, which joins whatever waits to be read into a new buffer each time. */
function createSink(file: string, { flags, mode, chunks, limit = Number.POSITIVE_INFINITY }: WriteOptions): Sink {
  const hash = createHash('sha256')
  let handle: FileHandle | undefined
  let size = 0
  let writing: Promise<unknown> = Promise.resolve()
  let failure: unknown
  const pieces = createPieces(
    async (piece, onWritten) => {
      hash.update(piece)
      await writing
      writing = (handle?.writeFile(piece) ?? writing).then(onWritten)
      // Avoids an unhandled rejection; the next piece still sees the error.
      writing.catch(() => undefined)
    },
    chunks === 'ours' ? releaseMemory : () => undefined,
  )
  const reportTo = (work: Promise<unknown>, done: (error?: Error) => void): void => {
    work.then(
      () => {
        done()
      },
      (error: unknown) => {
        failure ??= error
        done(error as Error)
      },
    )
  }
  const openFile = async (): Promise<void> => {
    handle = await open(file, flags, mode)
  }
  const finishWriting = async (): Promise<void> => {
    await pieces.finish()
    await writing
  }
  const closeFile = async (): Promise<void> => {
    await writing.catch(() => undefined)
    await handle?.close()
  }
  const stream = new Writable({
    highWaterMark: pieceBytes,
    construct: (done) => {
      reportTo(openFile(), done)
    },
    write: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      const tooLarge = size > limit ? Promise.reject(new Error(`it is larger than ${limit} bytes`)) : undefined
      const work = tooLarge ?? pieces.add(chunk)
      if (work === undefined) done()
      else reportTo(work, done)
    },
    final: (done) => {
      reportTo(finishWriting(), done)
    },
    destroy: (error, done) => {
      reportTo(closeFile(), (failed) => {
        done(error ?? failed)
      })
    },
  })
  return { stream, written: () => ({ digest: hash.digest('hex'), size }), failure: () => failure }
}

interface Pieces {
  /** @returns undefined when there was room; else resolves when there is again */
  readonly add: (chunk: Buffer) => Promise<void> | undefined
  readonly finish: () => Promise<void>
}

/**
 * One piece is used while the next one is gathered, in two buffers that serve over and over. Large chunks, such as those of
 * an inflated file, are used as they are.
 */
function createPieces(
  use: (piece: Buffer, onWritten?: () => void) => Promise<void>,
  release: (chunk: Buffer) => void,
): Pieces {
  const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)] as const
  let [filled, turn]: [number, 0 | 1] = [0, 0]
  const useGathered = (): Promise<void> => {
    const gathered = buffers[turn].subarray(0, filled)
    turn = turn === 0 ? 1 : 0
    filled = 0
    return use(gathered)
  }
  /** @returns where the part begins that found no room */
  const gather = (chunk: Buffer, from: number): number => {
    const copied = chunk.copy(buffers[turn], filled, from)
    filled += copied
    return from + copied
  }
  // The chunks of a stream may be parts of one buffer, which is gone with the release of its last part.
  let writing = 0
  let waiting: Buffer[] = []
  const releaseCopied = (chunk: Buffer): void => {
    if (writing === 0) release(chunk)
    else waiting.push(chunk)
  }
  const addRest = async (chunk: Buffer, from: number): Promise<void> => {
    for (let at = from; at < chunk.length; at = gather(chunk, at)) await useGathered()
    releaseCopied(chunk)
  }
  const useWhole = async (chunk: Buffer): Promise<void> => {
    if (filled > 0) await useGathered()
    writing += 1
    await use(chunk, () => {
      writing -= 1
      release(chunk)
      if (writing > 0) return
      waiting.forEach(release)
      waiting = []
    })
  }
  return {
    add: (chunk) => {
      if (chunk.length >= pieceBytes) return useWhole(chunk)
      const at = gather(chunk, 0)
      if (at < chunk.length) return addRest(chunk, at)
      releaseCopied(chunk)
      return undefined
    },
    finish: useGathered,
  }
}

/**
 * Frees the memory of a chunk at once. Left to the garbage collection, which hardly sees it, 60 MB of such chunks gather.
 * The chunk that is a whole buffer, or the end of one that a stream hands out from front to back, is its last use. A part of a
 * smaller buffer may belong to the pool that all of Node shares.
 */
function releaseMemory({ buffer, byteOffset, byteLength }: Buffer): void {
  const isWhole = byteLength === buffer.byteLength
  const isEnd = byteOffset + byteLength === buffer.byteLength && buffer.byteLength > Buffer.poolSize
  if ((isWhole || isEnd) && buffer instanceof ArrayBuffer) buffer.transfer(0)
}
