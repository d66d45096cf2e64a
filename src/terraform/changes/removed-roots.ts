import { existsSync } from 'node:fs'
import path from 'node:path'
import type { GitTreeEntry } from '../../git/git.ts'
import type { Repository } from '../../git/repository.ts'
import { isInFolder } from '../content/file-references.ts'
import type { RemoteState, Root, TerraformEnvironment } from '../model.ts'
import { findClaim } from './claimed-states.ts'
import { isTerraformFile } from './commit-tree.ts'
import type { HeadCommit } from './head-commit.ts'
import { findReader, type StateReader } from './state-readers.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** What became of a root of the base commit that is no root any more. */
export type RemovedRoot =
  /** The commit has no file of it, nothing ignores it, and nothing in the repository names or reads its state. */
  | { readonly kind: 'deleted'; readonly root: Root }
  | { readonly kind: 'renamed'; readonly root: Root; readonly to: Root }
  /** It may still be in use, so it is not destroyed. `why` is a clause. */
  | { readonly kind: 'kept'; readonly root: Root; readonly why: string; readonly sparse: boolean }
  /** It is deleted, but its state is still read. */
  | { readonly kind: 'read'; readonly root: Root; readonly reader: RemoteState & { readonly root: string } }

export interface RemovalContext {
  readonly repository: Repository
  /** Real path of the checkout. */
  readonly workspace: string
  readonly environment: TerraformEnvironment
  readonly head: HeadCommit
  readonly readers: readonly StateReader[]
  /** Whether the checkout leaves out files on purpose. */
  readonly sparse: boolean
  /** A path or identity in the tree of the base commit as it is in the checkout. */
  readonly toCheckout: (text: string) => string
}

/** @param root of the base commit, with its folder in that commit's tree */
export async function classifyRemoval(root: Root, context: RemovalContext): Promise<RemovedRoot> {
  const { environment, head, readers, toCheckout } = context
  const identity = toCheckout(root.backend.identity)
  const to = environment.graph.roots.find(({ backend }) => backend.identity === identity)
  if (to !== undefined && root.backend.implicit !== true) return { kind: 'renamed', root, to }
  const presence = await findPresence(root, context)
  if (presence !== undefined) return { kind: 'kept', root, ...presence }
  const keep = (why: string): RemovedRoot => ({ kind: 'kept', root, why, sparse: false })
  if (root.backend.implicit === true) {
    return keep('the base commit has no backend block for it, so it is not known where its state is')
  }
  const state = { ...root.backend, identity, settings: mapSettings(root, toCheckout) }
  const claim = findClaim(state, head.claims)
  if (claim !== undefined) return keep(claim)
  const found = findReader(state, readers)
  if (found?.certain === true) return { kind: 'read', root, reader: found.reader }
  if (found !== undefined) return keep(found.why)
  return { kind: 'deleted', root }
}

/** The settings as they would be in the checkout: the path of a local state absolute. */
function mapSettings(
  { backend, folder }: Root,
  toCheckout: (text: string) => string,
): Readonly<Record<string, string>> {
  const { type, settings } = backend
  if (type !== 'local' || settings.path === undefined) return settings
  return { ...settings, path: toCheckout(path.resolve(folder, settings.path)) }
}

interface Presence {
  readonly why: string
  readonly sparse: boolean
}

/** Whether the commit still has something of the root's folder, or something ignores it. */
async function findPresence(root: Root, context: RemovalContext): Promise<Presence | undefined> {
  const { repository, workspace, environment, head, sparse } = context
  const place = toRepositoryPath(path.join(workspace, root.path), repository)
  const others = environment.graph.roots
    .map(({ folder }) => toRepositoryPath(folder, repository))
    .filter((other) => other !== place && isInFolder(place, other))
  const left = head.tree.entries.filter(
    (entry) =>
      (isInFolder(place, entry.path) && !others.some((other) => isInFolder(other, entry.path))) ||
      (entry.kind !== 'file' && isInFolder(entry.path, place)),
  )
  const ignored = isIgnored(root.name, environment.ignore)
  if (left.length > 0)
    return {
      sparse: sparse && !ignored && !isOnDisk(left, repository),
      why: explainPresence(left, place, { ignored, sparse, top: repository.top }),
    }
  if (ignored) return { sparse: false, why: '`ignore` of environment.yaml names it' }
  const rule = await repository.git.tryRead(['check-ignore', '--verbose', '--no-index', '--', `${place}/main.tf`])
  return rule === undefined
    ? undefined
    : { sparse: false, why: `git ignores its folder (${rule.split('\t', 1)[0] ?? ''})` }
}

function isOnDisk(entries: readonly GitTreeEntry[], { top }: Repository): boolean {
  return entries.some((entry) => existsSync(path.join(top, entry.path)))
}

function explainPresence(
  left: readonly GitTreeEntry[],
  place: string,
  { ignored, sparse, top }: { readonly ignored: boolean; readonly sparse: boolean; readonly top: string },
): string {
  if (ignored) return '`ignore` of environment.yaml names it, and its files are still there'
  const [special] = left.filter(({ kind, path: at }) => kind !== 'file' && isInFolder(at, place))
  if (special?.kind === 'link') return `${special.path} is now a symbolic link`
  if (special?.kind === 'submodule') return `${special.path} is now a submodule`
  const [file] = left.filter((entry) => isTerraformFile(entry.path))
  if (file !== undefined) {
    if (existsSync(path.join(top, file.path))) return `${file.path} is still there`
    return sparse
      ? 'the commit has its files, but the sparse checkout left them out'
      : 'the commit has its files, but they are not on disk'
  }
  const names = left.map((entry) => path.posix.relative(place, entry.path))
  const shown = names.find((name) => /\.tofu(\.json)?$/.test(name)) ?? names[0] ?? ''
  return `its folder still has ${shown}${names.length > 1 ? ` and ${String(names.length - 1)} more` : ''} in the commit, but no *.tf file that makes it a root`
}

function isIgnored(name: string, ignore: readonly string[]): boolean {
  const parts = name.split('/')
  const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  return ignore.some((glob) => above.some((at) => at === glob || path.posix.matchesGlob(at, glob)))
}

/** With forward slashes; empty for the top. */
export function toRepositoryPath(file: string, { top }: Pick<Repository, 'top'>): string {
  return toRelativePath(top, file)
}
