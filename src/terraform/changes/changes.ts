import path from 'node:path'
import { listDifferingFiles } from '../../git/git.ts'
import { openRepository, type Repository } from '../../git/repository.ts'
import type { Processes } from '../../runner/process/processes.ts'
import { createFileReferenceReader, isReachedThrough, isReferenced } from '../content/file-references.ts'
import { settingsFile } from '../environment/settings.ts'
import { findDownstream } from '../graph/select.ts'
import type { Edge, TerraformEnvironment } from '../model.ts'
import { readLinkTargets } from './link-targets.ts'
import { type ComparisonBase, type ResolvedBase, resolveBase } from './base.ts'
import { findRemovals, type Removals, type RemovalsRequest } from './removals.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

export interface ChangesOptions extends Pick<
  RemovalsRequest,
  'workspace' | 'temporaryFolder' | 'environment' | 'readEnvironment'
> {
  readonly processes: Processes
  readonly base: ComparisonBase
  /** Absolute paths of the var files of the run; one that changes counts for every root. */
  readonly varFiles: readonly string[]
}

/** Scope of a run with `changed-only`. Disposing of it deletes the files of the base commit. */
export interface Changes extends Removals {
  /** The commit compared with, or why there is none. */
  readonly base: ResolvedBase
  /** In the order of the graph. */
  readonly changed: readonly ChangedRoot[]
  /** Names of the roots that depend on changed ones and did not change themselves. */
  readonly downstream: readonly string[]
}

interface ChangedRoot {
  readonly name: string
  /** The files that differ, relative to the workspace; empty when everything counts as changed. */
  readonly files: readonly string[]
}

/**
 * Finds the roots that differ between the base and the work tree, the roots that depend on them, and deleted roots.
 * @throws ActionError `base-commit-missing`
 */
export async function findChanges(options: ChangesOptions): Promise<Changes> {
  const { environment, workspace, processes } = options
  const repository = await openRepository(processes, environment.folder, environment.path)
  const base = await resolveBase(repository.git, options.base)
  if (base.kind === 'none') {
    const changed = environment.graph.roots.map(({ name }) => ({ name, files: [] }))
    const removals = base.near === undefined ? undefined : await findRemovalsSince(base.near, repository, options)
    return withUnfetchedBase({ ...createChanges({ base, changed }, environment), ...removals })
  }
  const differing = await listDifferingFiles(repository.git, base.sha)
  const files = differing.map((file) => toWorkspacePath(file, repository, workspace))
  const changed = await findChangedRoots(files, options)
  const removals = await findRemovals({ ...options, repository, commit: base.sha, differing })
  return { ...createChanges({ base, changed }, environment), ...removals }
}

async function findRemovalsSince(commit: string, repository: Repository, options: ChangesOptions): Promise<Removals> {
  const differing = await listDifferingFiles(repository.git, commit)
  return findRemovals({ ...options, repository, commit, differing })
}

function withUnfetchedBase(changes: Changes): Changes {
  const { base, warnings } = changes
  if (base.kind !== 'none' || base.unfetched !== true) return changes
  const since =
    base.near === undefined
      ? 'no deleted folder is looked for'
      : `deleted folders are looked for since ${base.near.slice(0, 7)} only`
  return { ...changes, warnings: [`${base.why}: all roots count as changed, and ${since}`, ...warnings] }
}

function toWorkspacePath(file: string, { top }: Repository, workspace: string): string {
  return toRelativePath(workspace, path.join(top, file))
}

/** The roots that one of the files belongs to, with those files. `environment.yaml` belongs to all. */
async function findChangedRoots(
  files: readonly string[],
  { environment, workspace, varFiles }: Pick<ChangesOptions, 'environment' | 'workspace' | 'varFiles'>,
): Promise<readonly ChangedRoot[]> {
  if (files.length === 0) return []
  const { roots } = environment.graph
  const rootPaths = roots.map((root) => root.path)
  const settings = path.posix.join(environment.path, settingsFile)
  const reader = createFileReferenceReader({ workspace, roots, varFiles })
  const targets = await readLinkTargets(files, workspace)
  const found = await Promise.all(
    roots.map(async (root) => {
      const reach = await reader.readReferences(root)
      const isOwn = (file: string): boolean =>
        file === settings || isReferenced(reach, file, rootPaths) || isReachedThrough(reach, targets.get(file) ?? [])
      return { name: root.name, files: files.filter(isOwn) }
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
  { graph: { roots, edges, cycles } }: TerraformEnvironment,
): readonly string[] {
  const firm = edges.filter(({ reason }) => reason.kind !== 'number')
  // Roots of a cycle depend on each other.
  const mutual = cycles.flatMap((cycle) =>
    cycle.roots.flatMap((from) => cycle.roots.map((to): Edge => ({ from, to, reason: { kind: 'number' } }))),
  )
  const graph = { roots, edges: [...firm, ...mutual] }
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
    read: [],
    kept: [],
    warnings: [],
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
