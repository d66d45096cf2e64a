import { randomUUID } from 'node:crypto'
import { mkdir, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { type GitTreeEntry, listCommitFiles } from '../../git/git.ts'
import type { Repository } from '../../git/repository.ts'
import { isInFolder } from '../content/file-references.ts'

/** Files of a commit on disk, in a private folder that is deleted on dispose. At first there are none. */
export interface CommitTree extends AsyncDisposable {
  /** All entries of the commit, relative to the top of the repository. */
  readonly entries: readonly GitTreeEntry[]
  /** Real path of the counterpart of the repository's top: paths below it are the same. */
  readonly top: string
  /** Real path of the workspace's counterpart. */
  readonly workspace: string
  /** Writes the entries that are wanted and not there yet; `followed`: with all that links among them lead to. */
  readonly add: (wanted: (entry: GitTreeEntry) => boolean, links: 'followed' | 'plain') => Promise<void>
}

export interface CommitTreeOptions {
  /** Real path. */
  readonly workspace: string
  readonly temporaryFolder: string
}

/**
 * `git archive` would omit files with `export-ignore` in `.gitattributes`; a separate index does not touch the checkout,
 * and is not sparse.
 */
export async function openCommitTree(
  { git, top }: Repository,
  commit: string,
  { workspace, temporaryFolder }: CommitTreeOptions,
): Promise<CommitTree> {
  const folder = path.join(temporaryFolder, `eks-actions-base-${randomUUID()}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const entries = await listCommitFiles(git, commit)
    // Neither a sparse checkout nor its patterns are those of this index.
    const variables = { GIT_INDEX_FILE: path.join(folder, 'index') }
    await git.read(['-c', 'core.sparseCheckout=false', 'read-tree', commit], { variables })
    const [targetTop, targetWorkspace] = placeCounterparts(path.join(await realpath(folder), 'tree'), top, workspace)
    await mkdir(targetTop, { recursive: true })
    await mkdir(targetWorkspace, { recursive: true })
    const written = new Set<string>()
    const followed = new Set<string>()
    const write = async (some: readonly GitTreeEntry[]): Promise<void> => {
      if (some.length === 0) return
      for (const entry of some) written.add(entry.path)
      const input = some.map((entry) => `${entry.path}\0`).join('')
      const flags = ['--quiet', '-z', '--stdin', `--prefix=${targetTop}/`]
      await git.read(['-c', 'core.sparseCheckout=false', 'checkout-index', ...flags], { variables, input })
    }
    const add: CommitTree['add'] = async (wanted, links) => {
      const some = entries.filter((entry) => entry.kind !== 'submodule' && wanted(entry))
      await write(some.filter((entry) => !written.has(entry.path)))
      if (links === 'plain') return
      const news = some.filter((entry) => entry.kind === 'link' && !followed.has(entry.path))
      for (const entry of news) followed.add(entry.path)
      const targets = await readLinkTargets(targetTop, news)
      if (targets.length > 0) await add((entry) => targets.some((file) => isInFolder(file, entry.path)), links)
    }
    return { entries, top: targetTop, workspace: targetWorkspace, add, [Symbol.asyncDispose]: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The repository can begin above the workspace or below it. */
function placeCounterparts(folder: string, top: string, workspace: string): readonly [string, string] {
  const below = path.relative(top, workspace)
  return below === '..' || below.startsWith('..' + path.sep)
    ? [path.join(folder, path.relative(workspace, top)), folder]
    : [folder, path.join(folder, below)]
}

/** Literal targets of links; targets outside the tree are not found. */
async function readLinkTargets(top: string, entries: readonly GitTreeEntry[]): Promise<readonly string[]> {
  return Promise.all(
    entries.map(async (link) =>
      path.posix.join(getFolder(link.path), (await readlink(path.join(top, link.path))).replaceAll('\\', '/')),
    ),
  )
}

/** The folder of an entry; empty at the top. */
export function getFolder(file: string): string {
  const folder = path.posix.dirname(file)
  return folder === '.' ? '' : folder
}

/** A folder is a Terraform folder if it directly contains one of these. */
export function isTerraformFile(file: string): boolean {
  return file.endsWith('.tf') || file.endsWith('.tf.json')
}

/** Folders that directly hold Terraform's files, sorted. `''` is the top. */
export function selectTerraformFolders(files: readonly string[]): readonly string[] {
  return [...new Set(files.filter(isTerraformFile).map(getFolder))].sort()
}
