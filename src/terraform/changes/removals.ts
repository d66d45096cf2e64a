import path from 'node:path'
import { existsSync, readdirSync } from 'node:fs'
import { ActionError } from '../../runner/errors/action-error.ts'
import { type GitTreeEntry, listCommitFiles } from '../../git/git.ts'
import type { Repository } from '../../git/repository.ts'
import { isInFolder } from '../content/file-references.ts'
import { settingsFile } from '../environment/settings.ts'
import type { RemoteState, Root, TerraformEnvironment } from '../model.ts'
import { type CommitTree, isTerraformFile, openCommitTree, selectTerraformFolders } from './commit-tree.ts'
import { openHeadCommit } from './head-commit.ts'
import { classifyRemoval, type RemovedRoot, toRepositoryPath } from './removed-roots.ts'
import { findStateReaders } from './state-readers.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** Roots of the base commit that no longer exist, and whose states nothing in the repository names or reads. */
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

export interface ReadDeletedRoot {
  readonly name: string
  readonly reader: RemoteState & { readonly root: string }
}

/** What became of roots that the base commit had. */
export interface Removals extends AsyncDisposable {
  readonly deleted: DeletedRoots | undefined
  readonly renamed: readonly RenamedRoot[]
  readonly read: readonly ReadDeletedRoot[]
  /** Names of roots that are gone, and are not destroyed. */
  readonly kept: readonly string[]
  readonly warnings: readonly string[]
}

export interface RemovalsRequest {
  readonly repository: Repository
  /** Real path of the checkout. */
  readonly workspace: string
  readonly temporaryFolder: string
  readonly environment: TerraformEnvironment
  /** Reads the same environment in another tree. */
  readonly readEnvironment: (tree: {
    readonly workspace: string
    readonly path: string
  }) => Promise<TerraformEnvironment>
  /** The base commit. */
  readonly commit: string
  /** Files that differ from it, relative to the top of the repository. */
  readonly differing: readonly string[]
}

/** Looks at the base commit only if a folder with Terraform's files may be gone since. */
export async function findRemovals(request: RemovalsRequest): Promise<Removals> {
  const { repository, commit, environment } = request
  const place = toRepositoryPath(environment.folder, repository)
  const entries = await listCommitFiles(repository.git, commit, place === '' ? [] : [place])
  const lost = entries.filter(({ kind, path: at }) => kind === 'submodule' && request.differing.includes(at))
  const candidates = findFormerFolders(entries, request)
  if (candidates.length === 0) return createRemovals({ warnings: describeLostSubmodules(lost, repository) })
  const tree = await openCommitTree(repository, commit, request)
  try {
    const removals = await classifyCandidates(tree, candidates, request)
    const warnings = [...describeLostSubmodules(lost, repository), ...(removals.warnings ?? [])]
    return createRemovals({ ...removals, warnings, [Symbol.asyncDispose]: tree[Symbol.asyncDispose] })
  } catch (error) {
    await tree[Symbol.asyncDispose]()
    throw error
  }
}

function createRemovals(found: Partial<Removals>): Removals {
  return {
    ...{ deleted: undefined, renamed: [], read: [], kept: [], warnings: [] },
    [Symbol.asyncDispose]: () => Promise.resolve(),
    ...found,
  }
}

/**
 * Terraform folders of the environment at the commit that are not roots now: they may have been. Folders of modules, which
 * never were, are passed over while nothing about them changes.
 */
function findFormerFolders(
  entries: readonly GitTreeEntry[],
  { repository: { top }, repository, environment, differing }: RemovalsRequest,
): readonly string[] {
  const now = new Set(environment.graph.roots.map(({ folder }) => toRepositoryPath(folder, repository)))
  const settings = path.posix.join(toRepositoryPath(environment.folder, repository), settingsFile)
  const changed = new Set(differing.map((file) => path.posix.dirname(file)))
  return selectTerraformFolders(entries.map((entry) => entry.path)).filter(
    (folder) =>
      !now.has(folder) &&
      (differing.includes(settings) || changed.has(folder || '.') || !existsSync(path.join(top, folder))),
  )
}

async function classifyCandidates(
  tree: CommitTree,
  candidates: readonly string[],
  request: RemovalsRequest,
): Promise<Partial<Removals>> {
  const { repository, environment, readEnvironment } = request
  await addEnvironment(tree, toRepositoryPath(environment.folder, repository))
  const former = await readEnvironment({ workspace: tree.workspace, path: environment.path }).catch(
    (error: unknown): string => describeUnreadableBase(error, candidates),
  )
  // This change may be the one that fixes the environment, so an unreadable base is not a failure.
  if (typeof former === 'string') return { warnings: [former] }
  const present = new Set(environment.graph.roots.map((root) => root.path))
  const gone = former.graph.roots.filter((root) => !present.has(root.path))
  if (gone.length === 0) return {}
  const toCheckout = createTranslator(tree, request)
  const classified = await classifyRoots(gone, tree, request, toCheckout)
  const deleted = classified.flatMap(({ kind, root }) =>
    kind === 'deleted' ? [withPresentState(root, toCheckout)] : [],
  )
  for (const root of deleted) await addReferences(tree, root)
  const roots = former.graph.roots.map((root) => deleted.find(({ name }) => name === root.name) ?? root)
  return {
    deleted:
      deleted.length === 0
        ? undefined
        : {
            names: deleted.map(({ name }) => name),
            environment: { ...former, graph: { ...former.graph, roots } },
            workspace: tree.workspace,
          },
    renamed: classified.flatMap((one) => (one.kind === 'renamed' ? [{ from: one.root.name, to: one.to.name }] : [])),
    read: classified.flatMap((one) => (one.kind === 'read' ? [{ name: one.root.name, reader: one.reader }] : [])),
    kept: classified.flatMap(({ kind, root }) => (kind === 'kept' ? [root.name] : [])),
    warnings: describeKept(classified),
  }
}

function describeKept(classified: readonly RemovedRoot[]): readonly string[] {
  const kept = classified.filter((one) => one.kind === 'kept')
  const sparse = kept.filter((one) => one.sparse).map(({ root }) => root.name)
  const others = kept.filter((one) => !one.sparse)
  const left = `${sparse.join(', ')} ${sparse.length === 1 ? 'is' : 'are'} in the commit but not on disk`
  return [
    ...(sparse.length === 0 ? [] : [`sparse checkout: ${left}, so this run neither plans nor destroys anything there`]),
    ...others.map(({ root, why }) => `${root.path} is no longer a root, but its resources are not destroyed: ${why}`),
  ]
}

async function classifyRoots(
  gone: readonly Root[],
  tree: CommitTree,
  request: RemovalsRequest,
  toCheckout: (text: string) => string,
): Promise<readonly RemovedRoot[]> {
  const { repository, environment, workspace } = request
  await using head = await openHeadCommit({ ...request, base: tree.entries })
  const readers = await findStateReaders({
    environment,
    workspace,
    tree: head.tree,
    toCheckout: createTranslator(head.tree, request),
  })
  const sparse = (await repository.git.tryRead(['config', '--type=bool', 'core.sparseCheckout']))?.trim() === 'true'
  return await Promise.all(
    gone.map((root) =>
      classifyRemoval(root, { repository, workspace, environment, head, readers, sparse, toCheckout }),
    ),
  )
}

/** Everything that roots of the environment may need: its folder, every Terraform folder, and links. */
async function addEnvironment(tree: CommitTree, environmentPath: string): Promise<void> {
  const folders = [environmentPath, ...selectTerraformFolders(tree.entries.map((entry) => entry.path))]
  await tree.add(({ kind }) => kind === 'link', 'plain')
  await tree.add(({ path: file }) => folders.some((folder) => isIn(folder, file)), 'followed')
}

/** Terraform's files at the top of the repository do not make the whole repository a module. */
function isIn(folder: string, file: string): boolean {
  return folder === '' ? !file.includes('/') : isInFolder(folder, file)
}

/** Files that expressions read. */
function addReferences(tree: CommitTree, root: Root): Promise<void> {
  const files = root.files.map((file) => toRelativePath(tree.top, file))
  return tree.add((entry) => files.some((file) => isInFolder(file, entry.path)), 'followed')
}

/** A state on disk stays where it is, although the root's folder is in the tree of the base commit. */
function withPresentState(root: Root, toCheckout: (text: string) => string): Root {
  const { type, settings } = root.backend
  if (type !== 'local') return root
  const file = toCheckout(path.resolve(root.folder, settings.path ?? 'terraform.tfstate'))
  return { ...root, backendConfig: [...(root.backendConfig ?? []), `path=${file}`] }
}

function createTranslator(
  tree: CommitTree,
  { repository: { top }, workspace }: RemovalsRequest,
): (text: string) => string {
  const [from, to] = tree.top.length < tree.workspace.length ? [tree.top, top] : [tree.workspace, workspace]
  return (text) => text.replaceAll(from, to)
}

function describeUnreadableBase(error: unknown, candidates: readonly string[]): string {
  if (!(error instanceof ActionError) || error.code === 'cancelled') throw error
  const reasons = [error.message, ...error.details].join('; ')
  return `it is not known whether roots were deleted (${candidates.join(', ')}), because the environment cannot be read at the base commit: ${reasons}`
}

function describeLostSubmodules(lost: readonly GitTreeEntry[], { top }: Repository): readonly string[] {
  return lost
    .filter(({ path: at }) => !hasTerraformFiles(path.join(top, at)))
    .map(
      ({ path: at }) =>
        `the submodule ${at} was changed or removed and is not checked out: nothing of it is planned or destroyed`,
    )
}

function hasTerraformFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => isTerraformFile(String(name)))
}
