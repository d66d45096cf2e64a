import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { hashFile } from '../../runner/files/digest.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import type { IgnoreRules } from './ignore-rules.ts'

/** One digest of all files that the builder gets. */
export interface TreeDigest {
  /** SHA-256 in hexadecimal of names, kinds, executable bits, link targets and contents; times and owners are left out. */
  readonly digest: string
  readonly files: number
  readonly bytes: number
  /** Names of the top-level files and folders, for hints about what should not be there. */
  readonly top: readonly string[]
}

/** One file, folder or link of the context. */
interface ContextEntry {
  readonly name: string
  readonly kind: 'file' | 'executable' | 'folder' | 'link'
  /** SHA-256 of the content, target of the link. */
  readonly content: string
  readonly bytes: number
}

/** Concurrent reads; more gain nothing on local disks. */
const readersAtOnce = 16

/**
 * Hashes the context as the builder sees it.
 * @throws ActionError `invalid-input` for a file that cannot be read
 */
export async function hashTree(context: string, rules: IgnoreRules, signal: AbortSignal): Promise<TreeDigest> {
  const readers = { limit: createLimiter(readersAtOnce), signal }
  const readEntries = async (folder: string): Promise<readonly ContextEntry[]> => {
    signal.throwIfAborted()
    const children = await readers.limit(() => readdir(path.join(context, folder), { withFileTypes: true }))
    const entries = await Promise.all(
      children.map(async (child) => {
        const name = folder === '' ? child.name : `${folder}/${child.name}`
        const ignored = rules.isIgnored(name)
        const own = ignored ? [] : await readEntry(context, name, child, readers)
        const entered = child.isDirectory() && (!ignored || rules.mayContainExceptions(name))
        return entered ? [...own, ...(await readEntries(name))] : own
      }),
    )
    return entries.flat()
  }
  try {
    return digestEntries(await readEntries(''))
  } catch (error) {
    throw explainUnreadable(error, context)
  }
}

interface Readers {
  readonly limit: ReturnType<typeof createLimiter>
  readonly signal: AbortSignal
}

/** Sockets, pipes and devices are not part of an image. */
async function readEntry(
  context: string,
  name: string,
  child: Dirent,
  { limit, signal }: Readers,
): Promise<readonly ContextEntry[]> {
  const file = path.join(context, name)
  if (child.isDirectory()) return [{ name, kind: 'folder', content: '', bytes: 0 }]
  if (child.isSymbolicLink()) {
    return [{ name, kind: 'link', content: await limit(() => readlink(file)), bytes: 0 }]
  }
  if (!child.isFile()) return []
  const { mode, size } = await limit(() => lstat(file))
  // Only the part of the mode that git keeps: the rest depends on the machine's umask.
  const kind = (mode & 0o111) === 0 ? 'file' : 'executable'
  return [{ name, kind, content: await limit(() => hashFile(file, signal)), bytes: size }]
}

function digestEntries(entries: readonly ContextEntry[]): TreeDigest {
  const digest = createHash('sha256')
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  let bytes = 0
  for (const entry of sorted) {
    // JSON, so that no name can look like two fields.
    digest.update(`${JSON.stringify([entry.name, entry.kind, entry.content])}\n`)
    bytes += entry.bytes
  }
  return {
    digest: digest.digest('hex'),
    files: sorted.filter(({ kind }) => kind !== 'folder').length,
    bytes,
    top: sorted.map(({ name }) => name).filter((name) => !name.includes('/')),
  }
}

function explainUnreadable(error: unknown, context: string): unknown {
  const { code, path: file } = error as NodeJS.ErrnoException
  if (code !== 'EACCES' && code !== 'EPERM') return error
  const name = file === undefined ? 'a file' : path.relative(context, file)
  return new ActionError('invalid-input', `${name} in the build context cannot be read`, {
    hint: 'Correct its mode, or exclude it in .dockerignore.',
    cause: error,
  })
}
