import { randomUUID } from 'node:crypto'
import { mkdir, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import type { GitWorkTree, GitTreeEntry } from '../../git/git.ts'
import { listCommitFiles } from '../../git/git.ts'
import { isInFolder } from '../content/file-references.ts'

/** Files of the base commit on disk, in a private folder that is deleted on dispose. */
export interface BaseTree extends AsyncDisposable {
  /** Real path of the workspace's counterpart: paths below it are the same as in the workspace. */
  readonly workspace: string
  /** Adds files that were omitted at first, such as those that expressions read. Unknown names are ignored. */
  readonly add: (files: readonly string[]) => Promise<void>
}

/** A folder is a Terraform folder if it directly contains one of these. */
function isTerraformFile(file: string): boolean {
  return file.endsWith('.tf') || file.endsWith('.tf.json')
}

/** Folders that directly hold Terraform's files, sorted. `''` is the workspace itself. */
export function selectTerraformFolders(files: readonly string[]): readonly string[] {
  return [...new Set(files.filter(isTerraformFile).map(getFolder))].sort()
}

/**
 * Checks out what an environment may need from a commit: its folder, and every Terraform folder, which any of its roots may
 * use as a local module. Other files of a large repository are not checked out.
 *
 * `git archive` would omit files with `export-ignore` in `.gitattributes`; a separate index does not touch the checkout.
 */
export async function checkOutBaseTree(
  git: GitWorkTree,
  commit: string,
  { environmentPath, temporaryFolder }: { readonly environmentPath: string; readonly temporaryFolder: string },
): Promise<BaseTree> {
  const folder = path.join(temporaryFolder, `eks-actions-base-${randomUUID()}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const tree = await listCommitFiles(git, commit)
    const variables = { GIT_INDEX_FILE: path.join(folder, 'index') }
    await git.read(['read-tree', commit], { variables })
    // If the workspace is a folder of a larger repository, git writes its files below that folder's name.
    const prefix = (await git.read(['rev-parse', '--show-prefix'])).replace(/\n$/, '')
    const target = path.join(await realpath(folder), 'tree')
    const workspace = path.join(target, prefix)
    await mkdir(workspace, { recursive: true })
    const written = new Set<string>()
    const add = async (wanted: (entry: GitTreeEntry) => boolean): Promise<void> => {
      const entries = tree.filter((entry) => !written.has(entry.path) && wanted(entry))
      if (entries.length === 0) return
      for (const entry of entries) written.add(entry.path)
      const input = entries.map((entry) => `${entry.path}\0`).join('')
      await git.read(['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${target}/`], { variables, input })
      const targets = await readLinkTargets(workspace, entries)
      if (targets.length > 0) await add((entry) => targets.some((file) => isInFolder(file, entry.path)))
    }
    const needed = [environmentPath, ...selectTerraformFolders(tree.map((entry) => entry.path))]
    await add((entry) => needed.some((name) => isIn(name, entry.path)))
    return {
      workspace: await realpath(workspace),
      add: (files) => add((entry) => files.includes(entry.path)),
      [Symbol.asyncDispose]: remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Terraform's files at the top of the repository do not make the whole repository a module. */
function isIn(folder: string, file: string): boolean {
  return folder === '' ? !file.includes('/') : isInFolder(folder, file)
}

/** Literal targets of the links among the entries; targets outside the tree are not found. */
async function readLinkTargets(workspace: string, entries: readonly GitTreeEntry[]): Promise<readonly string[]> {
  const links = entries.filter(({ kind }) => kind === 'link')
  return Promise.all(
    links.map(async (link) =>
      path.posix.join(getFolder(link.path), (await readlink(path.join(workspace, link.path))).replaceAll('\\', '/')),
    ),
  )
}

function getFolder(file: string): string {
  const folder = path.posix.dirname(file)
  return folder === '.' ? '' : folder
}
