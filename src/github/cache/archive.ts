import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'

/** Every job of the repository can write a cache, so its unpacked size is limited and nothing is written outside the folder. */
const maxUnpackedBytes = 8 * 1024 ** 3
const maxEntries = 50_000

/** Part of every entry's identity, so that no version of the suite reads an archive in a format that it does not know. */
export const archiveFormat = 'eks-actions tar zstd 1'

/**
 * Packs files and folders, named relative to `folder`, into one compressed archive.
 * @param target is created
 */
export async function packArchive(
  folder: string,
  entries: readonly string[],
  target: string,
  signal: AbortSignal,
): Promise<void> {
  const { create } = await import('tar')
  const files = create({ cwd: folder, portable: true, strict: true }, [...entries])
  // One thread is fast enough (190 MB/s); with more, Node 24 truncates the stream.
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } })
  const source = files as unknown as NodeJS.ReadableStream
  await pipeline(source, compress, createWriteStream(target, { flags: 'wx', mode: 0o600 }), { signal })
}

/**
 * Unpacks plain files and folders below `folder`, which is created.
 * @throws Error if the archive contains anything else, a path outside the folder, or too much
 */
export async function unpackArchive(archive: Readable, folder: string, signal: AbortSignal): Promise<void> {
  const { Unpack } = await import('tar')
  await mkdir(folder, { recursive: true })
  let count = 0
  let problem: Error | undefined
  const target = new Unpack({
    cwd: folder,
    strict: true,
    preserveOwner: false,
    filter: (name, entry) => {
      count += 1
      const type = 'type' in entry ? entry.type : 'File'
      problem ??= findObjection(name, type, count)
      return problem === undefined
    },
  })
  await pipeline(archive, createZstdDecompress(), limitSize(), target as unknown as NodeJS.WritableStream, { signal })
  if (problem !== undefined) throw problem
}

function findObjection(name: string, type: string, count: number): Error | undefined {
  const normal = path.posix.normalize(name.replaceAll('\\', '/'))
  if (path.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal.split('/').includes('..')) {
    return new Error(`it contains the path ${name}`)
  }
  if (!['File', 'OldFile', 'Directory'].includes(type))
    return new Error(`it contains ${name}, which is not a regular file`)
  return count > maxEntries ? new Error('it contains too many files') : undefined
}

function limitSize(): Transform {
  let total = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      total += chunk.length
      if (total > maxUnpackedBytes) done(new Error('it is too large when unpacked'))
      else done(null, chunk)
    },
  })
}
