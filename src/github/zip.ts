import { buffer } from 'node:stream/consumers'

const maxEntries = 10_000

/** Packs files into a zip file. */
export async function packZip(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { ZipFile } = await import('yazl')
  const archive = new ZipFile()
  for (const [name, content] of files) archive.addBuffer(Buffer.from(content), name)
  archive.end()
  return buffer(archive.outputStream)
}

/**
 * Unpacks a zip file in memory.
 * @param maxBytes of all files together, unpacked
 * @throws Error if it is damaged or too large, or contains a path outside of it
 */
export async function unpackZip(archive: Buffer, maxBytes: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fromBufferPromise } = await import('yauzl')
  // yauzl rejects absolute names, backslashes, `..`, and content beyond its declared size.
  const opened = await fromBufferPromise(archive, { lazyEntries: true })
  const files = new Map<string, Uint8Array>()
  let total = 0
  let count = 0
  for await (const entry of opened.eachEntry()) {
    total += entry.uncompressedSize
    if (total > maxBytes) throw new Error(`it unpacks to more than ${maxBytes} bytes`)
    count += 1
    if (count > maxEntries) throw new Error(`it contains more than ${maxEntries} files`)
    if (entry.fileName.endsWith('/')) continue
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)))
  }
  return files
}
