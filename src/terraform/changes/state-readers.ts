import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { canReadState } from '../configuration/state-match.ts'
import { createModuleReader, listTerraformFileNames, selectBlocks } from '../configuration/module-files.ts'
import { findLocalCalls } from '../configuration/modules.ts'
import { readReadingRoot } from '../configuration/root.ts'
import type { RemoteState, TerraformEnvironment } from '../model.ts'
import { formatLocation } from '../problems.ts'
import type { FormerState } from './claimed-states.ts'
import { type CommitTree, selectTerraformFolders } from './commit-tree.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** A `terraform_remote_state` of the checked-out commit, and the root that it is read by. */
export interface StateReader {
  readonly root: string
  readonly state: RemoteState
  /** What the root waits for is stated in `depends-on`, so what it computes is known well enough. */
  readonly stated: boolean
}

export interface ReaderOptions {
  readonly environment: TerraformEnvironment
  readonly tree: CommitTree
  readonly workspace: string
  readonly toCheckout: (text: string) => string
}

/** All reads of states: those of the environment's roots as they are, those of other folders as the commit has them. */
export async function findStateReaders(options: ReaderOptions): Promise<readonly StateReader[]> {
  const { environment, tree } = options
  const { roots, edges } = environment.graph
  const own = roots.flatMap((root): readonly StateReader[] => {
    const stated = edges.some(({ to, reason }) => to === root.name && reason.kind === 'depends-on')
    return root.remoteStates.map((state) => ({ root: root.name, state, stated }))
  })
  return [...own, ...(await findOtherReaders(options, tree))]
}

async function findOtherReaders(
  { environment, workspace, toCheckout }: ReaderOptions,
  tree: CommitTree,
): Promise<readonly StateReader[]> {
  const known = new Set(environment.graph.roots.flatMap(({ folder, localModules }) => [folder, ...localModules]))
  const folders = selectTerraformFolders(tree.entries.map((entry) => entry.path))
    .map((folder) => path.join(tree.top, folder))
    .filter((folder) => !known.has(toCheckout(folder)) && listTerraformFileNames(folder).length > 0)
  if (!(await hasReaders(folders))) return []
  const reader = createModuleReader(tree.workspace)
  const readable = await Promise.all(
    folders.map(async (folder) => ({ folder, files: await reader.read(folder, ignore) })),
  )
  const called = new Set(readable.flatMap(({ files }) => findLocalCalls(files, ignore).map((call) => call.folder)))
  const found: StateReader[] = []
  for (const { folder } of readable.filter((one) => !called.has(one.folder))) {
    const shown = toRelativePath(workspace, toCheckout(folder))
    const { files, remoteStates } = await readReadingRoot(folder, reader, ignore)
    const isRoot = selectBlocks(files, 'terraform').some(({ body }) => 'backend' in body || 'cloud' in body)
    for (const state of remoteStates) {
      // What a module reads that nobody calls depends on its caller.
      if (state.identity !== undefined || isRoot) {
        const identity = state.identity === undefined ? undefined : toCheckout(state.identity)
        found.push({ root: shown, state: { ...state, identity }, stated: false })
      }
    }
  }
  return found
}

/** Parsing takes time, and most repositories read states in the environment alone. */
async function hasReaders(folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    for (const name of listTerraformFileNames(folder)) {
      if ((await readFile(path.join(folder, name), 'utf8')).includes('terraform_remote_state')) return true
    }
  }
  return false
}

type ReaderMatch =
  | { readonly certain: true; readonly reader: RemoteState & { readonly root: string } }
  | { readonly certain: false; readonly why: string }

/** Who reads the state, or may read it. */
export function findReader(state: FormerState, readers: readonly StateReader[]): ReaderMatch | undefined {
  const reading = readers.find(({ state: read }) => read.identity === state.identity)
  if (reading !== undefined) return { certain: true, reader: { ...reading.state, root: reading.root } }
  const possible = readers.find(({ state: read, stated }) => !stated && canReadState(read, state))
  if (possible === undefined) return undefined
  const place = formatLocation(possible.state.location)
  return { certain: false, why: `${possible.root} may read its state: the config in ${place} is computed` }
}

function ignore(): void {
  // Problems of other folders are reported when they are run.
}
