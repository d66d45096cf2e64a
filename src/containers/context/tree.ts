import { createHash } from 'node:crypto'
import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { computeSha256, digestFile } from '../../runner/files/digest.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { type LargeFilePointer, parseLargeFilePointer } from './large-file-pointer.ts'

/** One digest of all files that the builder gets. */
export interface TreeDigest {
  /**
   * SHA-256 in hexadecimal of names, kinds, modes, hard links, link targets and contents, which are what `COPY . /` puts into an
   * image. Times and owners are left out: the builder ignores them.
   */
  readonly digest: string
  readonly files: number
  readonly bytes: number
  /** Names of the top-level files and folders, for hints about what should not be there. */
  readonly top: readonly string[]
  /** Files that Git LFS has not downloaded. */
  readonly pointers: readonly LargeFilePointer[]
}

/** One file, folder, link or pipe of the context. */
interface ContextEntry {
  /** Relative to the context. For a name that is not UTF-8, bytes that are not part of a character are `U+FFFD`. */
  readonly name: string
  /** Hexadecimal bytes of a name that is not UTF-8. */
  readonly bytesOfName?: string
  readonly kind: 'file' | 'folder' | 'link' | 'pipe' | 'device'
  /** Permissions with setuid, setgid and sticky bit; 0 for links, whose mode has no meaning. */
  readonly mode: number
  /** SHA-256 of the content, target of the link, number of the device. */
  readonly content: string
  readonly bytes: number
  /** Identifies a file with several names. */
  readonly inode?: string
  readonly pointer?: LargeFilePointer | undefined
}

/** Concurrent reads; more gain nothing on local disks. */
const readersAtOnce = 16

/**
 * Hashes the context as the builder sees it.
 * @throws ActionError `invalid-input` for a file that cannot be read
 */
export async function hashTree(context: string, rules: IgnoreRules, signal: AbortSignal): Promise<TreeDigest> {
  const readers: Readers = { limit: createLimiter(readersAtOnce), signal }
  const readEntries = async (folder: ContextPath): Promise<readonly ContextEntry[]> => {
    signal.throwIfAborted()
    const children = await readers.limit(() => listFolder(folder))
    const entries = await Promise.all(
      children.map(async (child) => {
        const ignored = rules.isIgnored(child.name)
        const own = ignored ? [] : await readEntry(child, readers)
        const entered = child.dirent.isDirectory() && (!ignored || rules.mayContainExceptions(child.name))
        return entered ? [...own, ...(await readEntries(child))] : own
      }),
    )
    return entries.flat()
  }
  try {
    return digestEntries(await readEntries({ name: '', file: context }))
  } catch (error) {
    throw explainUnreadable(error, context)
  }
}

interface Readers {
  readonly limit: ReturnType<typeof createLimiter>
  readonly signal: AbortSignal
}

/** A path in the context. */
interface ContextPath {
  readonly name: string
  /** Absolute; a buffer if text cannot represent its name. */
  readonly file: string | Buffer
  /** The bytes of such a name. */
  readonly nameBytes?: Buffer
}

interface ContextChild extends ContextPath {
  readonly dirent: Pick<Dirent<string | Buffer>, 'isDirectory' | 'isFile' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>
}

/** Linux allows any bytes in a name. Node.js replaces those that are not UTF-8, and then cannot open the file. */
async function listFolder({
  name,
  file,
  nameBytes = Buffer.from(name),
}: ContextPath): Promise<readonly ContextChild[]> {
  const prefix = name === '' ? '' : `${name}/`
  const found = typeof file === 'string' ? await readdir(file, { withFileTypes: true }) : undefined
  if (found !== undefined && !found.some((dirent) => dirent.name.includes('\uFFFD'))) {
    return found.map((dirent) => ({
      name: prefix + dirent.name,
      file: path.join(file.toString(), dirent.name),
      dirent,
    }))
  }
  const raw = await readdir(file, { withFileTypes: true, encoding: 'buffer' })
  return raw.map((dirent) => ({
    name: prefix + dirent.name.toString('utf8'),
    file: joinBytes(Buffer.from(file), dirent.name),
    nameBytes: name === '' ? dirent.name : joinBytes(nameBytes, dirent.name),
    dirent,
  }))
}

function joinBytes(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name])
}

async function readEntry(
  { name, file, nameBytes, dirent }: ContextChild,
  { limit, signal }: Readers,
): Promise<ContextEntry[]> {
  const named = nameBytes === undefined ? { name } : { name, bytesOfName: nameBytes.toString('hex') }
  if (dirent.isSymbolicLink()) {
    const target = await limit(() => readlink(file, { encoding: 'buffer' }))
    return [{ ...named, kind: 'link', mode: 0, content: toText(target), bytes: 0 }]
  }
  if (dirent.isFile()) {
    const { sha256, size, stats, text } = await limit(() => digestFile(file, signal))
    const pointer = text === undefined ? undefined : parseLargeFilePointer(name, text)
    return [
      { ...named, kind: 'file', mode: readMode(stats), content: sha256, bytes: size, pointer, ...readInode(stats) },
    ]
  }
  const stats = await limit(() => lstat(file))
  const entry = { ...named, mode: readMode(stats), bytes: 0 }
  if (dirent.isDirectory()) return [{ ...entry, kind: 'folder', content: '' }]
  if (dirent.isFIFO()) return [{ ...entry, kind: 'pipe', content: '' }]
  // BuildKit puts an empty file in its place.
  if (dirent.isSocket()) return [{ ...entry, kind: 'file', content: emptyDigest }]
  return [{ ...entry, kind: 'device', content: `${stats.isBlockDevice() ? 'block' : 'character'} ${stats.rdev}` }]
}

const emptyDigest = computeSha256('')

const permissionBits = 0o7777

function readMode({ mode }: Stats): number {
  return mode & permissionBits
}

function readInode({ nlink, dev, ino }: Stats): Pick<ContextEntry, 'inode'> {
  return nlink > 1 ? { inode: `${dev}:${ino}` } : {}
}

function toText(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? `0x${bytes.toString('hex')}` : text
}

function digestEntries(entries: readonly ContextEntry[]): TreeDigest {
  const digest = createHash('sha256')
  const sorted = entries.toSorted(compareEntries)
  const firstNames = new Map<string, string>()
  let bytes = 0
  for (const { name, bytesOfName, kind, mode, content, bytes: size, inode } of sorted) {
    const id = bytesOfName === undefined ? name : `${name}\0${bytesOfName}`
    const other = inode === undefined ? undefined : firstNames.get(inode)
    if (inode !== undefined && other === undefined) firstNames.set(inode, id)
    // JSON, so that no name can look like two fields.
    digest.update(`${JSON.stringify([id, kind, mode, content, ...(other === undefined ? [] : [other])])}\n`)
    bytes += size
  }
  return {
    digest: digest.digest('hex'),
    files: sorted.filter(({ kind }) => kind !== 'folder').length,
    bytes,
    top: sorted.map(({ name }) => name).filter((name) => !name.includes('/')),
    pointers: sorted.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer])),
  }
}

function compareEntries(a: ContextEntry, b: ContextEntry): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return (a.bytesOfName ?? '') < (b.bytesOfName ?? '') ? -1 : 1
}

function explainUnreadable(error: unknown, context: string): unknown {
  const { code, path: file } = error as { readonly code?: string; readonly path?: string | Buffer }
  if (code !== 'EACCES' && code !== 'EPERM') return error
  const name = file === undefined ? 'a file' : path.relative(context, file.toString())
  return new ActionError('invalid-input', `${name} in the build context cannot be read`, {
    hint: 'Correct its mode, or exclude it in .dockerignore.',
    cause: error,
  })
}
