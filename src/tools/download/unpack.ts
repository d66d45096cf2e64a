import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createInflateRaw } from 'node:zlib'
import type { Entry } from 'yauzl'
import { ActionError } from '../../runner/errors/action-error.ts'
import { pieceBytes, writeStream, type WriteOptions } from './write-stream.ts'
import type { Sha256 } from '../digests.ts'

/**
 * Inflating runs on a thread of its own and waits after each piece until it is written. Larger than `pieceBytes`, so that it
 * waits half as often. 1 MiB is no faster, and takes 15 MB more memory.
 */
const inflatedBytes = 512 * 1024
const maxEntries = 10_000
/** The largest of the tools unpacks to 150 MB. */
const maxBinaryBytes = 1024 ** 3
const maxUnpackedBytes = 2 * 1024 ** 3

/** An archive, and the program in it. */
export interface PackedProgram {
  readonly url: string
  readonly archive: 'zip' | 'tar.gz' | 'none'
  /** Path of the program inside the archive. */
  readonly binaryPath: string
  /** Whose release it is, for messages. */
  readonly tool: string
}

/**
 * Takes the program out of a verified archive. Every entry is checked: an archive with a path that leaves it, a link, or
 * more content than any release has is refused as a whole.
 * @returns digest of the program
 * @throws ActionError `verification-failed`
 */
export async function unpackBinary(artifact: PackedProgram, archive: string, target: string): Promise<Sha256> {
  switch (artifact.archive) {
    case 'none':
      return writeBinary(readArchive(archive), target, 'ours')
    case 'zip':
      return unpackZip(artifact, archive, target)
    case 'tar.gz':
      return unpackTar(artifact, archive, target)
  }
}

async function unpackZip(artifact: PackedProgram, archive: string, target: string): Promise<Sha256> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false, decodeStrings: true }).catch(
    rejectUnreadableArchive(artifact),
  )
  try {
    const guard = createGuard(artifact)
    const wanted: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      // The upper half of the external attributes holds the Unix mode, where a link is 0o120000 (APPNOTE 4.4.15).
      const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
      guard.entry(entry.fileName, entry.uncompressedSize, isLink)
      if (entry.fileName === artifact.binaryPath) wanted.push(entry)
    }
    const [entry, another] = wanted
    if (entry === undefined) return rejectMissingProgram(artifact)
    if (another !== undefined) throw createUnsafeArchiveError(artifact, `it contains ${artifact.binaryPath} twice`)
    if (!entry.canDecodeFileData())
      throw createUnsafeArchiveError(artifact, `it contains ${artifact.binaryPath} in an unsupported form`)
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    return await writeEntry(artifact, entry, readArchive(archive, fileDataStart, entry.compressedSize), target)
  } catch (error) {
    return rejectUnreadableArchive(artifact)(error)
  } finally {
    zip.close()
  }
}

/** The library inflates in pieces of 16 KiB, at twice the cost. */
async function writeEntry(artifact: PackedProgram, entry: Entry, packed: Readable, target: string): Promise<Sha256> {
  const through = entry.compressionMethod === 0 ? undefined : createInflateRaw({ chunkSize: inflatedBytes })
  const limit = Math.min(entry.uncompressedSize, maxBinaryBytes)
  const written = await writeStream(packed, target, { ...binaryOptions, chunks: 'ours', limit, through })
  if (written.size === entry.uncompressedSize) return written.digest
  throw createUnsafeArchiveError(
    artifact,
    `it contains ${written.size} of the ${entry.uncompressedSize} bytes of ${entry.fileName}`,
  )
}

async function unpackTar(artifact: PackedProgram, archive: string, target: string): Promise<Sha256> {
  const { Parser } = await import('tar/parse')
  const guard = createGuard(artifact)
  let written: Promise<Sha256> | undefined
  let failure: unknown
  const stop = new AbortController()
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      try {
        guard.entry(entry.path, entry.size, entry.type === 'SymbolicLink' || entry.type === 'Link')
      } catch (error) {
        failure ??= error
      }
      if (failure === undefined && entry.path === artifact.binaryPath && entry.type === 'File') {
        // The parser reads again what it has handed over.
        written = writeBinary(entry as unknown as Readable, target, 'shared')
        written.catch((error: unknown) => {
          failure ??= error
          // An entry that is no longer read would block the archive forever.
          stop.abort()
        })
      } else entry.resume()
    },
  })
  try {
    // The library's own inflating is synchronous.
    const inflate = createGunzip({ chunkSize: inflatedBytes })
    await pipeline(readArchive(archive), inflate, parser as unknown as NodeJS.WritableStream, { signal: stop.signal })
  } catch (error) {
    rejectUnreadableArchive(artifact)(failure ?? error)
  }
  if (failure !== undefined) throw failure as Error
  return written ?? rejectMissingProgram(artifact)
}

/** Refuses what no release of a tool contains. */
function createGuard(artifact: PackedProgram): { entry: (name: string, size: number, isLink: boolean) => void } {
  let [entries, total] = [0, 0]
  return {
    entry: (name, size, isLink) => {
      entries += 1
      total += size
      if (isLink) throw createUnsafeArchiveError(artifact, `it contains the link ${name}`)
      if (!isInsideArchive(name)) throw createUnsafeArchiveError(artifact, `it contains the path ${name}`)
      if (entries > maxEntries || total > maxUnpackedBytes)
        throw createUnsafeArchiveError(artifact, 'it unpacks to more than any release')
    },
  }
}

function isInsideArchive(name: string): boolean {
  const normal = path.posix.normalize(name.replaceAll('\\', '/'))
  return !path.posix.isAbsolute(normal) && !/^[A-Za-z]:/.test(normal) && normal !== '..' && !normal.startsWith('../')
}

const binaryOptions = { flags: 'wx', mode: 0o755, limit: maxBinaryBytes } as const

async function writeBinary(source: Readable, target: string, chunks: WriteOptions['chunks']): Promise<Sha256> {
  return (await writeStream(source, target, { ...binaryOptions, chunks })).digest
}

function readArchive(archive: string, start = 0, length = Number.POSITIVE_INFINITY): Readable {
  return createReadStream(archive, { start, end: start + length - 1, highWaterMark: pieceBytes })
}

function createUnsafeArchiveError(artifact: PackedProgram, why: string): ActionError {
  return new ActionError('verification-failed', `${artifact.url} is not a release of ${artifact.tool}: ${why}`, {
    hint: 'Nothing was installed. Report it to whoever runs the mirror, or to the project.',
  })
}

function rejectMissingProgram(artifact: PackedProgram): never {
  throw createUnsafeArchiveError(artifact, `it does not contain ${artifact.binaryPath}`)
}

function rejectUnreadableArchive(artifact: PackedProgram): (error: unknown) => never {
  return (error) => {
    if (error instanceof ActionError) throw error
    throw createUnsafeArchiveError(artifact, `it cannot be unpacked (${(error as Error).message})`)
  }
}
