import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type GitTreeEntry, listUncommittedFiles } from '../../git/git.ts'
import type { Repository } from '../../git/repository.ts'
import {
  type ClaimSource,
  configurationPatterns,
  isConfigurationFile,
  readStateClaims,
  type StateClaim,
} from './claimed-states.ts'
import { type CommitTree, type CommitTreeOptions, getFolder, openCommitTree } from './commit-tree.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** What the checked-out commit says about states, whatever of it is on disk. */
export interface HeadCommit extends AsyncDisposable {
  readonly tree: CommitTree
  /** Every backend block of the commit, of changed and untracked files, and of submodules. */
  readonly claims: readonly StateClaim[]
}

export interface HeadCommitOptions extends CommitTreeOptions {
  readonly repository: Repository
  /** Entries of the base commit. */
  readonly base: readonly GitTreeEntry[]
}

/** Values that Terraform reads by itself, needed to evaluate what a root reads. */
const valueFile = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/
/** Files that can hold settings of a backend: one of them can complete any block. */
const settingsFile = /\.(tfbackend|hcl|conf|config)$/
const lockFile = /(^|\/)\.terraform\.lock\.hcl$/

export async function openHeadCommit(options: HeadCommitOptions): Promise<HeadCommit> {
  const { repository, base, workspace } = options
  const tree = await openCommitTree(repository, 'HEAD', options)
  try {
    await tree.add(
      ({ path: file, kind }) => kind === 'link' || isConfigurationFile(file) || valueFile.test(file),
      'plain',
    )
    const isFresh = createFreshness(base, tree.entries)
    const committed = tree.entries
      .filter(({ path: file, kind }) => kind === 'file' && isConfigurationFile(file))
      .map(({ path: file }) => createSource(path.join(tree.top, file), file, repository, workspace, isFresh(file)))
    const uncommitted = (await listUncommittedFiles(repository.git, configurationPatterns))
      .filter((file) => !file.split('/').includes('.terraform'))
      .map((file) => createSource(path.join(repository.top, file), file, repository, workspace, true))
    const submodules = tree.entries.filter(({ kind }) => kind === 'submodule')
    const inside = await Promise.all(submodules.map((entry) => listSubmodule(entry, options, isFresh(entry.path))))
    const claims = await readStateClaims([...committed, ...uncommitted, ...inside.flatMap(({ sources }) => sources)])
    return {
      tree,
      claims: [...claims, ...inside.flatMap(({ missing }) => missing)],
      [Symbol.asyncDispose]: tree[Symbol.asyncDispose],
    }
  } catch (error) {
    await tree[Symbol.asyncDispose]()
    throw error
  }
}

function createSource(file: string, name: string, { top }: Repository, workspace: string, fresh: boolean): ClaimSource {
  const here = path.join(top, name)
  return { file, folder: path.dirname(here), shown: toRelativePath(workspace, here), fresh }
}

/** Whether the folder of a file, or any file of settings, differs between the two commits. */
function createFreshness(base: readonly GitTreeEntry[], head: readonly GitTreeEntry[]): (file: string) => boolean {
  const before = new Map(base.map((entry) => [entry.path, entry.object]))
  const after = new Map(head.map((entry) => [entry.path, entry.object]))
  const names = new Set([...before.keys(), ...after.keys()])
  const changed = [...names].filter((name) => before.get(name) !== after.get(name))
  if (changed.some((name) => settingsFile.test(name) && !lockFile.test(name))) return () => true
  const folders = new Set(changed.map(getFolder))
  const files = new Set(changed)
  return (file) => files.has(file) || folders.has(getFolder(file))
}

/** The files of a submodule on disk; where it is not checked out and may be new, nothing is known. */
async function listSubmodule(
  entry: GitTreeEntry,
  { repository, workspace }: HeadCommitOptions,
  fresh: boolean,
): Promise<{ readonly sources: readonly ClaimSource[]; readonly missing: readonly StateClaim[] }> {
  const files = await readdir(path.join(repository.top, entry.path), { recursive: true }).catch(() => [])
  if (files.length === 0) {
    const shown = createSource('', entry.path, repository, workspace, fresh).shown
    return { sources: [], missing: [{ backend: undefined, location: { file: shown }, fresh }] }
  }
  const sources = files
    .map((file) => path.posix.join(entry.path, file.split(path.sep).join('/')))
    .filter((file) => isConfigurationFile(file) && !file.split('/').includes('.terraform'))
    .map((file) => createSource(path.join(repository.top, file), file, repository, workspace, fresh))
  return { sources, missing: [] }
}
