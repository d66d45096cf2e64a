import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { computeSha256, hashFile } from '../../runner/files/digest.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import type { Root } from '../model.ts'
import { listLockedProviders, terraformLockFileName } from '../providers/lock-file.ts'
import type { WrittenFile } from './written-files.ts'
import { compareText, createFileReferenceReader, type FileEntry, type FileReferenceOptions } from './file-references.ts'

/** The content of the files that a root's plan depends on. */
export interface RootContent {
  /** Sorted by path. Of a symbolic link, the digest is that of where it leads; its target stands in the list as well. */
  readonly files: readonly ContentFile[]
  /** SHA-256 over names and digests of all files: equal on two machines exactly when every file is. Lower-case hex. */
  readonly digest: string
}

export interface ContentFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /** Lower-case hex. Of a dependency lock file, it covers the pinned versions: `init` adds hashes to the file. */
  readonly sha256: string
}

/** Reads the content of many roots; what several of them use is read once. */
export interface ContentReader {
  readonly read: (root: Root) => Promise<RootContent>
}

/**
 * Read the content before Terraform runs: a data source may write files into the root's folder during a plan.
 * @throws ActionError `outside-workspace` or `invalid-input` for a link or file that leads out of the workspace, loops or
 *   leads nowhere
 */
export function createContentReader(options: FileReferenceOptions): ContentReader {
  const reader = createFileReferenceReader(options)
  const inTurn = createLimiter(filesAtOnce)
  const digests = new Map<string, Promise<string>>()
  const readDigest = ({ path: name, target }: FileEntry): Promise<string> => {
    if (target !== undefined) return Promise.resolve(computeSha256(`link to ${target}`))
    const known = digests.get(name) ?? inTurn(() => hashContentFile(path.join(options.workspace, name)))
    digests.set(name, known)
    return known
  }
  return {
    read: async (root) => {
      const entries = await reader.listEntries(root)
      const files = await Promise.all(
        entries.map(async (entry) => ({ path: entry.path, sha256: await readDigest(entry) })),
      )
      return { files, digest: computeContentDigest(files) }
    },
  }
}

/**
 * The content as it was before `init` wrote a dependency lock file, because the repository has none.
 * @returns undefined for a content without such a file
 */
export function omitLockFile(content: RootContent, { path: folder }: Pick<Root, 'path'>): RootContent | undefined {
  const own = path.posix.join(folder, terraformLockFileName)
  const files = content.files.filter((file) => file.path !== own)
  return files.length === content.files.length ? undefined : { files, digest: computeContentDigest(files) }
}

/**
 * The content as it was before a plan wrote files into it, as far as these are as the plan found or left them, or are not
 * there yet.
 */
export function undoWrites(
  now: RootContent,
  { content, written }: { readonly content: RootContent; readonly written: readonly WrittenFile[] },
): RootContent {
  if (written.length === 0) return now
  const before = new Map(content.files.map((file) => [file.path, file.sha256]))
  const files = new Map(now.files.map((file) => [file.path, file.sha256]))
  for (const file of written.filter(({ base }) => base === 'workspace')) {
    const [then, today] = [before.get(file.path), files.get(file.path)]
    if (today !== undefined && today !== then && today !== file.sha256) continue
    if (then === undefined) files.delete(file.path)
    else files.set(file.path, then)
  }
  const undone = [...files].map(([name, sha256]) => ({ path: name, sha256 }))
  undone.sort((a, b) => compareText(a.path, b.path))
  return { files: undone, digest: computeContentDigest(undone) }
}

async function hashContentFile(file: string): Promise<string> {
  return path.basename(file) === terraformLockFileName ? hashLockFile(await readFile(file, 'utf8')) : hashFile(file)
}

/** The digest of a dependency lock file in a content: that of the pinned versions. */
function hashLockFile(text: string): string {
  const pins = listLockedProviders(text)
  return computeSha256(pins.length === 0 ? text : JSON.stringify(pins))
}

/** The content as it was before `init` added providers to a lock file that lacks some, or wrote one. */
export function undoLockFile(
  now: RootContent,
  { content, lockFile }: { readonly content: RootContent; readonly lockFile: string | undefined },
  { path: folder }: Pick<Root, 'path'>,
): RootContent {
  const own = path.posix.join(folder, terraformLockFileName)
  const then = content.files.find((file) => file.path === own)
  if (then === undefined) return omitLockFile(now, { path: folder }) ?? now
  if (lockFile === undefined) return now
  const written = hashLockFile(lockFile)
  const files = now.files.map((file) => (file.path === own && file.sha256 === written ? then : file))
  return { files, digest: computeContentDigest(files) }
}

/** The content of one root; see {@link createContentReader} for many. */
export function readRootContent(root: Root, options: FileReferenceOptions): Promise<RootContent> {
  return createContentReader(options).read(root)
}

/** JSON separates names and digests, whatever a name contains. */
export function computeContentDigest(files: readonly ContentFile[]): string {
  return computeSha256(JSON.stringify(files.map((file) => [file.path, file.sha256])))
}

/** What differs, one sentence per file: `a/main.tf changed`, `a/b.tf was added`, `a/c.tf was removed`. */
export function compareContent(planned: RootContent, now: RootContent): readonly string[] {
  const before = new Map(planned.files.map((file) => [file.path, file.sha256]))
  const after = new Map(now.files.map((file) => [file.path, file.sha256]))
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareText)
  return names.flatMap((name) => {
    const [then, today] = [before.get(name), after.get(name)]
    if (then === today) return []
    if (then === undefined) return [`${name} was added`]
    return [today === undefined ? `${name} was removed` : `${name} changed`]
  })
}

/** Some machines allow few open files (256 on macOS), and more would not be faster. */
const filesAtOnce = 32
