import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'
import { createFileReferenceReader, isReferenced } from '../content/file-references.ts'
import { findDownstream } from '../graph/select.ts'
import type { TerraformEnvironment, Root } from '../model.ts'
import { type ComparisonBase, resolveBase } from './base.ts'
import { type BaseTree, checkOutBaseTree, selectTerraformFolders } from './base-tree.ts'
import { createGit, listDifferingFiles, type GitWorkTree, listCommitFiles } from '../../git/git.ts'

export interface ChangesOptions {
  readonly processes: Processes
  /** Real path of the checkout; a folder within a repository is fine. */
  readonly workspace: string
  readonly temporaryFolder: string
  readonly base: ComparisonBase
  readonly environment: TerraformEnvironment
  /** Absolute paths of the var files of the run; one that changes counts for every root. */
  readonly varFiles: readonly string[]
  /** Reads the same environment in another tree. Only called when a folder with Terraform's files is gone. */
  readonly readEnvironment: (tree: {
    readonly workspace: string
    readonly path: string
  }) => Promise<TerraformEnvironment>
}

/** Scope of a run with `changed-only`. Disposing of it deletes the files of the base commit. */
export interface Changes extends AsyncDisposable {
  /** The commit compared with, or why there is none. */
  readonly base: { readonly kind: 'commit'; readonly sha: string } | { readonly kind: 'none'; readonly why: string }
  /** In the order of the graph. */
  readonly changed: readonly ChangedRoot[]
  /** Names of the roots that depend on changed ones and did not change themselves. */
  readonly downstream: readonly string[]
  readonly deleted: DeletedRoots | undefined
  readonly renamed: readonly RenamedRoot[]
  /** Warnings. */
  readonly warnings: readonly string[]
}

interface ChangedRoot {
  readonly name: string
  /** The files that differ, relative to the workspace; empty when everything counts as changed. */
  readonly files: readonly string[]
}

/** Roots of the base commit that no longer exist, and whose state no other root has taken over. */
export interface DeletedRoots {
  readonly names: readonly string[]
  /** The environment as it was: roots with their folders in the tree of the base commit, and the order among them. */
  readonly environment: TerraformEnvironment
  /** Real path; used as the workspace while the deleted roots are planned. */
  readonly workspace: string
}

interface RenamedRoot {
  readonly from: string
  readonly to: string
}

/**
 * Finds the roots that differ between the base and the work tree, the roots that depend on them, and deleted roots.
 * @throws ActionError `base-commit-missing`
 */
export async function findChanges(options: ChangesOptions): Promise<Changes> {
  const git = createGit(options.processes, options.workspace)
  const { environment } = options
  const base = await resolveBase(git, options.base)
  if (base.kind === 'none') {
    return createChanges(
      { base, changed: environment.graph.roots.map(({ name }) => ({ name, files: [] })) },
      environment,
    )
  }
  const [files, candidates] = await Promise.all([
    listDifferingFiles(git, base.sha),
    findFormerFolders(git, base.sha, environment),
  ])
  const changed = await findChangedRoots(files, options)
  if (candidates.length === 0) return createChanges({ base, changed }, environment)
  const tree = await checkOutBaseTree(git, base.sha, {
    environmentPath: environment.path,
    temporaryFolder: options.temporaryFolder,
  })
  try {
    const gone = await findRemovedRoots(tree, options)
    return {
      ...createChanges({ base, changed }, environment),
      ...gone,
      [Symbol.asyncDispose]: tree[Symbol.asyncDispose],
    }
  } catch (error) {
    await tree[Symbol.asyncDispose]()
    throw error
  }
}

/** The roots that one of the files belongs to, with those files. `environment.yaml` belongs to all. */
async function findChangedRoots(
  files: readonly string[],
  { environment, workspace, varFiles }: Pick<ChangesOptions, 'environment' | 'workspace' | 'varFiles'>,
): Promise<readonly ChangedRoot[]> {
  if (files.length === 0) return []
  const { roots } = environment.graph
  const rootPaths = roots.map((root) => root.path)
  const settings = path.posix.join(environment.path, 'environment.yaml')
  const reader = createFileReferenceReader({ workspace, roots, varFiles })
  const found = await Promise.all(
    roots.map(async (root) => {
      const reach = await reader.readReferences(root)
      return {
        name: root.name,
        files: files.filter((file) => file === settings || isReferenced(reach, file, rootPaths)),
      }
    }),
  )
  return found.filter((root) => root.files.length > 0)
}

/**
 * Names of the roots that depend on the given ones, in the order of the graph, without them. A number only
 * orders two roots of the same run; it is not a dependency.
 */
function findDependents(
  names: readonly string[],
  { graph: { roots, edges } }: TerraformEnvironment,
): readonly string[] {
  const graph = { roots, edges: edges.filter(({ reason }) => reason.kind !== 'number') }
  const found = new Set(names.flatMap((name) => findDownstream(graph, name)))
  return roots.map(({ name }) => name).filter((name) => found.has(name) && !names.includes(name))
}

function createChanges(found: Pick<Changes, 'base' | 'changed'>, environment: TerraformEnvironment): Changes {
  const names = found.changed.map(({ name }) => name)
  return {
    ...found,
    downstream: findDependents(names, environment),
    deleted: undefined,
    renamed: [],
    warnings: [],
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

/** Terraform folders of the environment at the commit that are not roots now: they may have been. */
async function findFormerFolders(
  git: GitWorkTree,
  commit: string,
  environment: TerraformEnvironment,
): Promise<readonly string[]> {
  const tree = await listCommitFiles(git, commit, environment.path === '' ? [] : [environment.path])
  const now = new Set(environment.graph.roots.map((root) => root.path))
  return selectTerraformFolders(tree.map((entry) => entry.path)).filter((folder) => !now.has(folder))
}

/** Reads the environment at the base commit and determines what happened to roots that no longer exist. */
async function findRemovedRoots(
  tree: BaseTree,
  { environment, workspace, readEnvironment }: ChangesOptions,
): Promise<Pick<Changes, 'deleted' | 'renamed' | 'warnings'>> {
  const former = await readEnvironment({ workspace: tree.workspace, path: environment.path }).catch(
    describeUnreadableBase,
  )
  // This change may be the one that fixes the environment, so an unreadable base is not a failure.
  if (typeof former === 'string') return { deleted: undefined, renamed: [], warnings: [former] }
  const kept = new Set(environment.graph.roots.map((root) => root.path))
  const gone = former.graph.roots.filter((root) => !kept.has(root.path))
  const owners = new Map(environment.graph.roots.map((root) => [root.backend.identity, root.name]))
  const findOwner = (root: Root): string | undefined =>
    // The identity of a state on disk holds the folder of the tree.
    owners.get(root.backend.identity.replace(tree.workspace, workspace))
  const renamed = gone.flatMap((root) => {
    const to = findOwner(root)
    return to === undefined ? [] : [{ from: root.name, to }]
  })
  const deleted = gone.filter((root) => findOwner(root) === undefined)
  if (deleted.length === 0) return { deleted: undefined, renamed, warnings: [] }
  const files = deleted.flatMap((root) => root.files)
  await tree.add(files.map((file) => path.relative(tree.workspace, file).split(path.sep).join('/')))
  return {
    deleted: { names: deleted.map(({ name }) => name), environment: former, workspace: tree.workspace },
    renamed,
    warnings: [],
  }
}

function describeUnreadableBase(error: unknown): string {
  if (!(error instanceof ActionError) || error.code === 'cancelled') throw error
  return `cannot tell whether roots were deleted: the environment cannot be read at the base commit (${error.message})`
}
