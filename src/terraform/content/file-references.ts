import type { Dirent } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isBelow } from '../../runner/files/workspace.ts'
import type { Root } from '../model.ts'

export interface FileReferenceOptions {
  /** Real path of the checked-out repository. */
  readonly workspace: string
  /** All roots of the environment: what lies in the folder of another root belongs to that one. */
  readonly roots: readonly Root[]
  /** Absolute paths of the var files of the run. */
  readonly varFiles: readonly string[]
}

/** Everything on disk that the plan of a root can depend on. Paths are relative to the workspace, with forward slashes. */
export interface FileReferences {
  /** Folders that count with all they hold: the root's own, its local modules, and what links in them lead to. */
  readonly folders: readonly string[]
  /** Single files elsewhere: var files, files that expressions read, targets of links. */
  readonly files: readonly string[]
}

/** One thing found in a reach. `target` is set for a symbolic link: where it leads, relative to the workspace. */
export interface FileEntry {
  readonly path: string
  readonly target?: string
}

/** Reads the disk for the reaches of many roots, every folder once. */
export interface FileReferenceReader {
  readonly readReferences: (root: Root) => Promise<FileReferences>
  /** All files and links of the root's reach, sorted by path. Files that do not exist are left out. */
  readonly listEntries: (root: Root) => Promise<readonly FileEntry[]>
}

/**
 * Files that Terraform leaves in a folder. They are not inputs of a plan: `.terraform/`, state files and their
 * backups, folders of workspaces (`terraform.tfstate.d/`), locks of local states; and git's own folder.
 */
function isGenerated(name: string): boolean {
  return /^\.terraform(~[\w-]+)?$/.test(name) || name === '.git' || name.includes('.tfstate')
}

/** True for the relative path itself and what lies below it. Both with forward slashes. */
export function isInFolder(folder: string, file: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`)
}

/**
 * Whether a change of the file (added, removed or changed; relative to the workspace) can change the root's plan.
 * @param rootPaths of all roots: a file in a nested root's folder belongs to that one
 */
export function isReferenced(reach: FileReferences, file: string, rootPaths: readonly string[]): boolean {
  if (reach.files.includes(file)) return true
  if (file.split('/').some(isGenerated)) return false
  return reach.folders.some((folder) => {
    // A submodule that moved to another commit is listed by its own folder alone.
    if (folder.startsWith(`${file}/`)) return true
    const isNested = (root: string): boolean => root !== folder && isInFolder(folder, root) && isInFolder(root, file)
    return isInFolder(folder, file) && !rootPaths.some(isNested)
  })
}

export function createFileReferenceReader(options: FileReferenceOptions): FileReferenceReader {
  const { workspace } = options
  const folders = new Map<string, Promise<readonly FileEntry[]>>()
  const rootFolders = new Set(options.roots.map(({ folder }) => folder))

  const readOnce = (folder: string): Promise<readonly FileEntry[]> => {
    const known = folders.get(folder) ?? readFolder(folder, { workspace, rootFolders })
    folders.set(folder, known)
    return known
  }

  const readReferences = async (root: Root): Promise<FileReferences & { readonly entries: readonly FileEntry[] }> => {
    const entries = new Map<string, FileEntry>()
    const reached = { folders: new Set<string>(), files: new Set<string>() }
    const pendingFolders = [root.folder, ...root.localModules]
    const pendingFiles = await findExisting([...root.files, ...options.varFiles], root, workspace)
    for (let folder = pendingFolders.pop(); folder !== undefined; folder = pendingFolders.pop()) {
      const name = toRelativePath(workspace, folder)
      if (reached.folders.has(name)) continue
      reached.folders.add(name)
      for (const entry of await readOnce(folder)) {
        entries.set(entry.path, entry)
        if (entry.target === undefined) continue
        const target = path.join(workspace, entry.target)
        if ((await stat(target)).isDirectory()) pendingFolders.push(target)
        else pendingFiles.push({ path: entry.target })
      }
    }
    for (const entry of pendingFiles) {
      reached.files.add(entry.path)
      entries.set(entry.path, entry)
      if (entry.target === undefined) continue
      reached.files.add(entry.target)
      entries.set(entry.target, { path: entry.target })
    }
    return {
      folders: sortNames(reached.folders),
      files: sortNames(reached.files),
      entries: [...entries.values()].sort((a, b) => compareText(a.path, b.path)),
    }
  }
  const reads = new Map<Root, ReturnType<typeof readReferences>>()
  const readRoot = (root: Root): ReturnType<typeof readReferences> => {
    const known = reads.get(root) ?? readReferences(root)
    reads.set(root, known)
    return known
  }
  return {
    readReferences: async (root) => {
      const { folders, files } = await readRoot(root)
      return { folders, files }
    },
    listEntries: async (root) => (await readRoot(root)).entries,
  }
}

interface FolderOptions {
  readonly workspace: string
  readonly rootFolders: ReadonlySet<string>
}

async function readFolder(folder: string, options: FolderOptions): Promise<readonly FileEntry[]> {
  const found: FileEntry[] = []
  const children = await readdir(folder, { withFileTypes: true })
  await Promise.all(
    children.map(async (child) => {
      found.push(...(await readChild(child, path.join(folder, child.name), options)))
    }),
  )
  return found
}

async function readChild(child: Dirent, file: string, options: FolderOptions): Promise<readonly FileEntry[]> {
  if (isGenerated(child.name)) return []
  if (child.isSymbolicLink()) return [await readLink(file, options.workspace)]
  if (child.isDirectory()) return options.rootFolders.has(file) ? [] : readFolder(file, options)
  // Sockets and pipes are not inputs of a plan, and reading one would never end.
  return child.isFile() ? [{ path: toRelativePath(options.workspace, file) }] : []
}

/** @throws ActionError `outside-workspace` or `invalid-input` for a link that leaves the workspace, loops or leads nowhere. */
async function readLink(link: string, workspace: string): Promise<FileEntry> {
  const name = toRelativePath(workspace, link)
  const real = await realpath(link).catch(async (cause: unknown) => {
    const looping = (cause as NodeJS.ErrnoException).code === 'ELOOP'
    const why = looping ? 'points to itself' : `leads to ${await readlink(link)}, which does not exist`
    throw new ActionError('invalid-input', `${name} is a symbolic link that ${why}`, {
      hint: 'Fix or remove the link; a plan is bound to everything its root can read.',
      location: { file: name },
      cause,
    })
  })
  if (!isBelow(workspace, real)) throw createOutsideError(name, `is a symbolic link to ${real}, outside the workspace`)
  return { path: name, target: toRelativePath(workspace, real) }
}

/** The existing files among `files`; Terraform itself reports missing ones. */
async function findExisting(files: readonly string[], root: Root, workspace: string): Promise<FileEntry[]> {
  const found = await Promise.all(
    files.map(async (file): Promise<FileEntry | undefined> => {
      if (!isBelow(workspace, file)) throw createOutsideError(root.path, `reads ${file}, outside the workspace`)
      const exists = await stat(file).then(
        (kind) => kind.isFile(),
        () => false,
      )
      if (!exists) return undefined
      const entry = await readLink(file, workspace)
      return entry.target === entry.path ? { path: entry.path } : entry
    }),
  )
  return found.filter((entry) => entry !== undefined)
}

function createOutsideError(file: string, why: string): ActionError {
  return new ActionError('outside-workspace', `${file} ${why}`, {
    details: ['A plan is bound to every file its root reads, which can only be checked inside the repository.'],
    location: { file },
  })
}

function toRelativePath(workspace: string, file: string): string {
  return path.relative(workspace, file).split(path.sep).join('/')
}

function sortNames(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compareText)
}

/** By code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
