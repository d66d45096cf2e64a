import type { Dirent } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isBelow, toRelativePath } from '../../runner/files/workspace.ts'
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
  /** Single files elsewhere: var files, files that expressions read, targets of links. Some may not exist. */
  readonly files: readonly string[]
  /** Folders that expressions may read, with all they hold, roots included. */
  readonly reads: readonly string[]
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

/** By exact name: Terraform loads `x.tfstate.auto.tfvars` and `terraform.tfstate.tf` like any other file. */
const generatedNames: ReadonlySet<string> = new Set([
  '.git',
  '.terraform',
  'terraform.tfstate',
  'terraform.tfstate.backup',
  'terraform.tfstate.d',
  '.terraform.tfstate.lock.info',
  'errored.tfstate',
  'crash.log',
])

/**
 * Whether Terraform leaves a file of this name in a folder, so that it is no input of a plan: what `init` makes, local
 * states with their backups and locks, folders of workspaces, logs of crashes; and git's own folder.
 */
function isGenerated(name: string): boolean {
  return generatedNames.has(name) || /^\.terraform~[\w-]+$/.test(name)
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
  if (reach.reads.some((folder) => isInputBelow(folder, file))) return true
  return reach.folders.some((folder) => {
    // A submodule that moved to another commit is listed by its own folder alone.
    if (folder.startsWith(`${file}/`)) return true
    const isNested = (root: string): boolean => root !== folder && isInFolder(folder, root) && isInFolder(root, file)
    return isInputBelow(folder, file) && !rootPaths.some(isNested)
  })
}

/** A folder that is itself in a generated one (`source = "./.terraform/x"`) counts with what it holds. */
function isInputBelow(folder: string, file: string): boolean {
  if (!isInFolder(folder, file)) return false
  const below = folder === '' ? file : file.slice(folder.length + 1)
  return !below.split('/').some(isGenerated)
}

/**
 * Whether anything that the root reads is in one of these folders, relative to the workspace. All of it may be other files
 * where a link to the folder has changed.
 */
export function isReachedThrough({ folders, reads, files }: FileReferences, links: readonly string[]): boolean {
  return links.some((folder) => [...folders, ...reads, ...files].some((one) => isInFolder(folder, one)))
}

export function createFileReferenceReader(options: FileReferenceOptions): FileReferenceReader {
  const { workspace } = options
  const folders = new Map<string, Promise<readonly FileEntry[]>>()
  const rootFolders = new Set(options.roots.map(({ folder }) => folder))
  const readOnce = (folder: string, by: FolderKind): Promise<readonly FileEntry[]> => {
    const key = `${by} ${folder}`
    const known =
      folders.get(key) ??
      readFolder(folder, { workspace, links: by, rootFolders: by === 'root' ? rootFolders : new Set<string>() })
    folders.set(key, known)
    return known
  }
  const reads = new Map<Root, Promise<RootReferences>>()
  const readRoot = (root: Root): Promise<RootReferences> => {
    const known = reads.get(root) ?? readRootReferences(root, options, readOnce)
    reads.set(root, known)
    return known
  }
  return {
    readReferences: async (root) => {
      const { folders: own, reads: others, files } = await readRoot(root)
      return { folders: own, reads: others, files }
    },
    listEntries: async (root) => (await readRoot(root)).entries,
  }
}

/** Why a folder is read: it is part of a root, or an expression may read it. */
type FolderKind = 'root' | 'expression'

interface RootReferences extends FileReferences {
  readonly entries: readonly FileEntry[]
}

async function readRootReferences(
  root: Root,
  { workspace, varFiles }: FileReferenceOptions,
  readOnce: (folder: string, by: FolderKind) => Promise<readonly FileEntry[]>,
): Promise<RootReferences> {
  const entries = new Map<string, FileEntry>()
  const reached = { root: new Set<string>(), expression: new Set<string>(), files: new Set<string>() }
  const { files, folders, missing } = await findExisting(
    [...root.files, ...listVersionFiles(root.folder, workspace), ...varFiles],
    root,
    workspace,
  )
  // What is missing was deleted, or will be written.
  for (const name of missing) {
    reached.files.add(name)
    reached.expression.add(name)
  }
  const pendingFiles = [...files]
  const pending: { readonly folder: string; readonly by: FolderKind }[] = [
    ...[root.folder, ...root.localModules].map((folder) => ({ folder, by: 'root' }) as const),
    ...folders.map((folder) => ({ folder, by: 'expression' }) as const),
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, by } = next
    const name = toRelativePath(workspace, folder)
    if (reached[by].has(name)) continue
    reached[by].add(name)
    for (const entry of await readOnce(folder, by)) {
      entries.set(entry.path, entry)
      if (entry.target === undefined) continue
      const target = path.join(workspace, entry.target)
      const found = await stat(target).catch(() => undefined)
      if (found?.isDirectory() === true && isBelow(workspace, target)) pending.push({ folder: target, by })
      else if (found?.isFile() === true && isBelow(workspace, target)) pendingFiles.push({ path: entry.target })
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
    folders: sortNames(reached.root),
    reads: sortNames(reached.expression),
    files: sortNames(reached.files),
    entries: [...entries.values()].sort((a, b) => compareText(a.path, b.path)),
  }
}

/** Version managers look for the version of Terraform in the folders above as well. */
function listVersionFiles(folder: string, workspace: string): readonly string[] {
  const parent = path.dirname(folder)
  return isBelow(workspace, parent) && parent !== folder
    ? [path.join(parent, '.terraform-version'), ...listVersionFiles(parent, workspace)]
    : []
}

interface FolderOptions {
  readonly workspace: string
  readonly rootFolders: ReadonlySet<string>
  /** A link that leads nowhere is refused in a root; where an expression only may read it, it counts as it is. */
  readonly links: FolderKind
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
  const { workspace, links, rootFolders } = options
  if (isGenerated(child.name)) return []
  if (child.isSymbolicLink()) {
    const read = readLink(file, workspace)
    const readTarget = async (): Promise<FileEntry> => ({
      path: toRelativePath(workspace, file),
      target: await readlink(file),
    })
    return [links === 'root' ? await read : await read.catch(readTarget)]
  }
  if (child.isDirectory()) return rootFolders.has(file) ? [] : readFolder(file, options)
  // Sockets and pipes are not inputs of a plan, and reading one would never end.
  return child.isFile() ? [{ path: toRelativePath(workspace, file) }] : []
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

interface ExistingPaths {
  readonly files: readonly FileEntry[]
  /** Absolute real paths. */
  readonly folders: readonly string[]
  /** Relative to the workspace. */
  readonly missing: readonly string[]
}

/** Sorts what expressions read by what is there. Terraform itself reports files that are missing. */
async function findExisting(names: readonly string[], root: Root, workspace: string): Promise<ExistingPaths> {
  const found = await Promise.all(
    names.map(async (name): Promise<Partial<ExistingPaths>> => {
      if (!isBelow(workspace, name)) throw createOutsideError(root.path, `reads ${name}, outside the workspace`)
      const kind = await stat(name).catch(() => undefined)
      if (kind === undefined) return { missing: [toRelativePath(workspace, name)] }
      if (!kind.isDirectory() && !kind.isFile()) return {}
      const entry = await readLink(name, workspace)
      const files = entry.target === entry.path ? [{ path: entry.path }] : [entry]
      if (kind.isFile()) return { files }
      const folder = path.join(workspace, entry.target ?? entry.path)
      return entry.target === entry.path ? { folders: [folder] } : { folders: [folder], missing: [entry.path] }
    }),
  )
  return {
    files: found.flatMap(({ files = [] }) => files),
    folders: found.flatMap(({ folders = [] }) => folders),
    missing: found.flatMap(({ missing = [] }) => missing),
  }
}

function createOutsideError(file: string, why: string): ActionError {
  return new ActionError('outside-workspace', `${file} ${why}`, {
    details: ['A plan is bound to every file its root reads, which can only be checked inside the repository.'],
    location: { file },
  })
}

function sortNames(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compareText)
}

/** By code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
