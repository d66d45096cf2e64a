import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isBelow, resolveInside, resolveRealPath } from '../../runner/files/workspace.ts'
import { findBackendBlock } from '../configuration/backend.ts'
import { type ModuleReader, listTerraformFileNames } from '../configuration/module-files.ts'
import { findLocalCalls } from '../configuration/modules.ts'
import { compareNaturally } from '../graph/natural-order.ts'
import type { ProblemReporter } from '../problems.ts'

const skipped = new Set(['node_modules'])
const mostFolders = 20_000

/**
 * Paths below `folder` of all folders with Terraform files, `.` for itself, in natural order. Hidden folders, such as
 * `.terraform`, are passed over. Links to folders of the workspace are followed where they can be roots: not within a folder
 * with Terraform files, which uses what is linked there, and not to a folder that is found anyway.
 * @param ignore globs of paths below `folder` that are passed over with all they hold
 */
export function walkTerraformFolders(
  folder: string,
  ignore: readonly string[] = [],
  workspace: string = folder,
): readonly string[] {
  const found: string[] = []
  const folders = ['.']
  const links: string[] = []
  const seen = new Set<string>()
  const isIgnored = (name: string): boolean =>
    ignore.some((glob) => name === glob || path.posix.matchesGlob(name, glob))
  const visit = (at: string): void => {
    const absolute = path.join(folder, at)
    seen.add(resolveRealPath(absolute))
    const hasFiles = listTerraformFileNames(absolute).length > 0
    if (hasFiles) found.push(at)
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || skipped.has(entry.name)) continue
      const below = path.posix.join(at, entry.name)
      if (isIgnored(below)) continue
      if (entry.isDirectory()) folders.push(below)
      else if (entry.isSymbolicLink() && !hasFiles) links.push(below)
    }
  }
  // Both grow during iteration. Folders come first: what a link leads to may be among them.
  for (let next = folders.shift(); next !== undefined; next = folders.shift() ?? takeLink()) {
    visit(next)
    if (seen.size > mostFolders) break
  }
  return found.sort(compareNaturally)

  function takeLink(): string | undefined {
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const resolved = resolveInside(workspace, path.join(folder, link), 'folder')
      if (resolved.ok && !seen.has(resolved.path) && !isBelow(resolved.path, folder)) return link
    }
    return undefined
  }
}

/** The roots of an environment, and the folders with Terraform files that are none although they look like roots. */
export interface FoundRoots {
  readonly names: readonly string[]
  /** Folders without a backend inside a root: examples, helpers of tests. */
  readonly passedOver: readonly string[]
}

/**
 * The roots among the folders with Terraform files: those with a backend, and those that no other one uses as a local
 * module, unless they are inside another root. A folder below `modules` without a backend is a module even while nobody
 * uses it.
 */
export async function findRoots(
  folder: string,
  candidates: readonly string[],
  reader: ModuleReader,
  report: ProblemReporter,
): Promise<FoundRoots> {
  const used = new Set<string>()
  const withBackend = new Set<string>()
  for (const name of candidates) {
    const files = await reader.read(resolveRealPath(path.join(folder, name)), report)
    for (const call of findLocalCalls(files, report)) used.add(call.folder)
    if (findBackendBlock(files) !== undefined) withBackend.add(name)
  }
  const possible = candidates.filter(
    (name) => withBackend.has(name) || (!used.has(resolveRealPath(path.join(folder, name))) && !isBelowModules(name)),
  )
  // Files at the top without a backend are shared by all; they do not make everything below part of one root.
  const outer = possible.filter((name) => name !== '.' || withBackend.has('.'))
  const isInside = (name: string): boolean =>
    outer.some((other) => other !== name && (other === '.' || name.startsWith(`${other}/`)))
  const passedOver = possible.filter((name) => !withBackend.has(name) && isInside(name))
  return { names: possible.filter((name) => !passedOver.includes(name)), passedOver }
}

/**
 * Names of the environments in a folder: of its folders that hold Terraform files at any depth other than modules.
 * @param directory absolute path
 */
export function listEnvironments(directory: string, workspace: string = directory): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !isBelowModules(entry.name))
    .filter(({ name }) => resolveInside(workspace, path.join(directory, name), 'folder').ok)
    .map(({ name }) => name)
    .filter((name) =>
      walkTerraformFolders(path.join(directory, name), [], workspace).some((one) => !isBelowModules(one)),
    )
    .sort(compareNaturally)
}

function isBelowModules(name: string): boolean {
  return name.split('/').includes('modules')
}
