import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export type ArchiveEntries = readonly (readonly [name: string, content: string | Uint8Array])[]

/** Writes an archive as Terraform writes a plan file, and as somebody else might. */
export async function writePlanArchive(file: string, entries: ArchiveEntries): Promise<void> {
  const zip = new ZipFile()
  for (const [name, content] of entries) zip.addBuffer(Buffer.from(content as Uint8Array), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
}
