/** Archives and digests. Speed matters more than size, so compression is minimal. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, constants, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create } from 'tar'
import { ZipFile } from 'yazl'
import { resolveProgramSuffix, hasRealProgram, type MirrorPlatform } from '../catalog.ts'

/** Hex SHA-256 of a file. */
export async function hashArchive(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Writes a file and creates its folders. */
export async function writeFileWithFolders(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Copies a file and creates the folders; shares blocks if the file system supports it. */
export async function copyFileWithFolders(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await copyFile(file, target, constants.COPYFILE_FICLONE)
}

/** Packs one program into a zip archive. */
export async function packZipArchive(program: string, inside: string, archive: string): Promise<void> {
  await mkdir(dirname(archive), { recursive: true })
  const file = new ZipFile()
  file.addFile(program, inside, { mode: 0o100755, compressionLevel: 1 })
  file.end()
  await pipeline(file.outputStream, createWriteStream(archive))
}

/** Packs one program into a gzipped tar archive, at the path `inside`. */
export async function packTarArchive(program: string, inside: string, archive: string): Promise<void> {
  await mkdir(dirname(archive), { recursive: true })
  const folder = await mkdtemp(join(dirname(archive), '.pack-'))
  try {
    await mkdir(join(folder, dirname(inside)), { recursive: true })
    await copyFile(program, join(folder, inside))
    await chmod(join(folder, inside), 0o755)
    await create({ file: archive, cwd: folder, gzip: { level: 1 }, portable: true }, [inside])
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Returns the program for a platform: the real one for linux/amd64, otherwise a small script as a placeholder. */
export async function selectProgram(
  real: string,
  platform: MirrorPlatform,
  name: string,
  folder: string,
): Promise<string> {
  if (hasRealProgram(platform)) return real
  const file = join(folder, `${name}-${platform.os}-${platform.arch}${resolveProgramSuffix(platform)}`)
  await writeFileWithFolders(
    file,
    `#!/bin/sh\necho "${name} for ${platform.os}/${platform.arch}: placeholder of the local stack"\n`,
  )
  await chmod(file, 0o755)
  return file
}

/** Formats lines of `sha256sum`: digest, two spaces, name. */
export async function formatChecksums(files: readonly string[]): Promise<string> {
  const lines = await Promise.all(files.map(async (file) => `${await hashArchive(file)}  ${basename(file)}\n`))
  return lines.join('')
}

/** Sets the modification time, which the mirror sends as Last-Modified. */
export async function setModifiedTime(date: string, files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => utimes(file, new Date(date), new Date(date))))
}

export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file))
}
