import { createHash, hash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { IgnoreRules } from './ignore-rules.ts'

/** The files that a builder gets, as one digest. */
export interface TreeDigest {
  /** SHA-256, hexadecimal: over names, kinds, executable bits, link targets and contents. Not over times and owners. */
  readonly digest: string
  readonly files: number
  readonly bytes: number
  /** Names of the files and folders at the top, for hints about what should not be there. */
  readonly top: readonly string[]
}

/** One line of the digest. */
interface Entry {
  readonly name: string
  readonly kind: 'file' | 'executable' | 'folder' | 'link'
  /** SHA-256 of the content, target of the link. */
  readonly content: string
  readonly bytes: number
}

/** How many files are read at once; more gains nothing on local disks. */
const readersAtOnce = 32
/** Above this a file is hashed in pieces. */
const largeFileBytes = 4 * 1024 * 1024

/**
 * Hashes the context as the builder sees it.
 * @throws ActionError `not-writable`-like errors of the machine are left to the caller; `invalid-input` for a file that cannot
 *   be read
 */
export async function hashTree(context: string, rules: IgnoreRules, signal: AbortSignal): Promise<TreeDigest> {
  const limit = limiter(readersAtOnce)
  const tasks: Promise<Entry>[] = []
  const visit = async (folder: string): Promise<void> => {
    signal.throwIfAborted()
    const children = await readdir(path.join(context, folder), { withFileTypes: true })
    const folders: string[] = []
    for (const child of children) {
      const name = folder === '' ? child.name : `${folder}/${child.name}`
      const ignored = rules.ignores(name)
      if (child.isDirectory() && (!ignored || rules.mayHoldExceptions(name))) folders.push(name)
      if (!ignored) tasks.push(...entryOf(context, name, child, limit))
    }
    await Promise.all(folders.map(visit))
  }
  try {
    await visit('')
    return digestOf(await Promise.all(tasks))
  } catch (error) {
    await Promise.allSettled(tasks)
    throw readable(error, context)
  }
}

/** Sockets, pipes and devices are no part of an image's content. */
function entryOf(context: string, name: string, child: Dirent, limit: Limit): readonly Promise<Entry>[] {
  const file = path.join(context, name)
  if (child.isDirectory()) return [Promise.resolve({ name, kind: 'folder', content: '', bytes: 0 })]
  if (child.isSymbolicLink()) {
    return [limit(async () => ({ name, kind: 'link', content: await readlink(file), bytes: 0 }))]
  }
  return child.isFile() ? [limit(() => fileEntry(file, name))] : []
}

async function fileEntry(file: string, name: string): Promise<Entry> {
  const { mode, size } = await lstat(file)
  const content = size > largeFileBytes ? await hashStream(file) : hash('sha256', await readFile(file), 'hex')
  // Of the mode only what git keeps: the rest depends on the umask of the machine.
  return { name, kind: (mode & 0o111) === 0 ? 'file' : 'executable', content, bytes: size }
}

async function hashStream(file: string): Promise<string> {
  const digest = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), digest)
  return digest.digest('hex')
}

function digestOf(entries: readonly Entry[]): TreeDigest {
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

type Limit = <T>(task: () => Promise<T>) => Promise<T>

function limiter(most: number): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

function readable(error: unknown, context: string): unknown {
  const { code, path: file } = error as NodeJS.ErrnoException
  if (code !== 'EACCES' && code !== 'EPERM') return error
  const name = file === undefined ? 'a file' : path.relative(context, file)
  return new ActionError('invalid-input', `${name} in the build context cannot be read`, {
    hint: 'Correct its mode, or leave it out with .dockerignore.',
    cause: error,
  })
}
