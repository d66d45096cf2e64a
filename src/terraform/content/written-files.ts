import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { hashFile } from '../../runner/files/digest.ts'
import { isBelow, toRelativePath } from '../../runner/files/workspace.ts'
import type { Root } from '../model.ts'
import { compareText, createFileReferenceReader, type FileReferenceOptions } from './file-references.ts'

/** A file that a plan wrote, such as an archive that a data source makes: the apply of the plan may read it. */
export interface WrittenFile {
  /** What its path is relative to: the workspace, or Terraform's data directory, where downloaded modules are. */
  readonly base: 'workspace' | 'data-folder'
  /** With forward slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Lower-case hex. */
  readonly sha256: string
  readonly executable: boolean
}

/** What a plan wrote besides its plan file. */
export interface PlanWrites {
  /** Sorted by path. */
  readonly files: readonly WrittenFile[]
  /** Absolute paths of what cannot be stored with the plan: files outside the workspace, and links. */
  readonly elsewhere: readonly string[]
}

/** Finds the files that plans write. */
export interface WriteTracker {
  /**
   * Looks at the folders of a root before its plan.
   * @param dataFolder Terraform's data directory after `init`
   * @returns what was written since; takes texts that may be names of further files
   */
  readonly track: (root: Root, dataFolder: string) => Promise<(names: readonly string[]) => Promise<PlanWrites>>
  /** Absolute path of a written file in this checkout. */
  readonly locate: (file: WrittenFile, dataFolder: string) => string
  /** Absolute path that all written files of this base are below. */
  readonly getBaseFolder: (base: WrittenFile['base'], dataFolder: string) => string
}

export function createWriteTracker(options: FileReferenceOptions): WriteTracker {
  const getBaseFolder: WriteTracker['getBaseFolder'] = (base, dataFolder) =>
    base === 'workspace' ? options.workspace : dataFolder
  return {
    getBaseFolder,
    locate: (file, dataFolder) => path.join(getBaseFolder(file.base, dataFolder), file.path),
    track: async (root, dataFolder) => {
      const startedAt = Date.now()
      const before = await takeSnapshot(root, dataFolder, options)
      return async (names) => {
        const after = await takeSnapshot(root, dataFolder, options)
        const changed = [...after].flatMap(([file, version]) => (before.get(file) === version ? [] : [file]))
        const named = await findNewFiles(names, root, startedAt)
        return describeWrites([...new Set([...changed, ...named])], { ...options, dataFolder })
      }
    },
  }
}

/** Versions of all files that the root can read, by absolute path. Files with the same version were not written to. */
type Snapshot = ReadonlyMap<string, string>

async function takeSnapshot(root: Root, dataFolder: string, options: FileReferenceOptions): Promise<Snapshot> {
  const entries = await createFileReferenceReader(options).listEntries(root)
  const files = [
    ...entries.map((entry) => path.join(options.workspace, entry.path)),
    ...(await listDownloads(path.join(dataFolder, 'modules'))),
  ]
  const versions = await Promise.all(files.map(async (file) => [file, await readVersion(file)] as const))
  return new Map(versions.flatMap(([file, version]) => (version === undefined ? [] : [[file, version] as const])))
}

async function readVersion(file: string): Promise<string | undefined> {
  const found = await lstat(file, { bigint: true }).catch(() => undefined)
  return found && [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ')
}

/** Files of downloaded modules, without git's own. */
async function listDownloads(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(folder, file).split(path.sep).includes('.git'))
}

/** Of texts that may be names, those of files that were written since. */
async function findNewFiles(names: readonly string[], { folder }: Root, since: number): Promise<readonly string[]> {
  const found = await Promise.all(
    [...new Set(names)].filter(isName).map(async (name) => {
      const file = path.resolve(folder, name)
      const status = await lstat(file).catch(() => undefined)
      // Files of the kernel are always new, and empty.
      return status?.isFile() === true && status.size > 0 && status.ctimeMs >= since - clockTickMs ? [file] : []
    }),
  )
  return found.flat()
}

function isName(text: string): boolean {
  return text !== '' && text.length < 4096 && !/[\0\n]/.test(text)
}

/** The kernel's clock for files is behind by up to one tick. */
const clockTickMs = 20

async function describeWrites(
  files: readonly string[],
  { workspace, dataFolder }: Pick<FileReferenceOptions, 'workspace'> & { readonly dataFolder: string },
): Promise<PlanWrites> {
  const found = await Promise.all(
    files.map(async (file): Promise<WrittenFile | string | undefined> => {
      const status = await lstat(file).catch(() => undefined)
      if (status === undefined) return undefined
      const base = isBelow(dataFolder, file) ? 'data-folder' : 'workspace'
      const folder = base === 'workspace' ? workspace : dataFolder
      if (!status.isFile() || !isBelow(folder, file)) return file
      const executable = (status.mode & 0o100) !== 0
      return { base, path: toRelativePath(folder, file), size: status.size, sha256: await hashFile(file), executable }
    }),
  )
  return {
    files: found
      .flatMap((one) => (one === undefined || typeof one === 'string' ? [] : [one]))
      .sort((a, b) => compareText(a.path, b.path)),
    elsewhere: found.flatMap((one) => (typeof one === 'string' ? [one] : [])).sort(compareText),
  }
}
