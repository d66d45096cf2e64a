import { readdirSync } from 'node:fs'
import path from 'node:path'
import { findBackendBlock } from '../configuration/backend.ts'
import { type ModuleReader, listTerraformFileNames } from '../configuration/module-files.ts'
import { findLocalCalls } from '../configuration/modules.ts'
import { compareNaturally } from '../graph/natural-order.ts'
import type { ProblemReporter } from '../problems.ts'

const skipped = new Set(['node_modules'])
const mostFolders = 20_000

/**
 * Paths below `folder` of all folders with Terraform files, `.` for itself, in natural order. Hidden folders, such as
 * `.terraform`, and links to folders are not followed.
 * @param ignore globs of paths below `folder` that are passed over with all they hold
 */
export function walkTerraformFolders(folder: string, ignore: readonly string[] = []): readonly string[] {
  const found: string[] = []
  const folders = ['.']
  // Grows during iteration.
  for (const at of folders) {
    const absolute = path.join(folder, at)
    if (listTerraformFileNames(absolute).length > 0) found.push(at)
    if (folders.length > mostFolders) return found
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name.startsWith('.') || skipped.has(entry.name)) continue
      const below = path.posix.join(at, entry.name)
      if (!ignore.some((glob) => below === glob || path.posix.matchesGlob(below, glob))) folders.push(below)
    }
  }
  return found.sort(compareNaturally)
}

/**
 * The roots among the folders with Terraform files: those with a backend, and those that no other one uses as a local
 * module. A folder below `modules` without a backend is a module even while nobody uses it.
 */
export async function findRoots(
  folder: string,
  candidates: readonly string[],
  reader: ModuleReader,
  report: ProblemReporter,
): Promise<readonly string[]> {
  const used = new Set<string>()
  const withBackend = new Set<string>()
  for (const name of candidates) {
    const files = await reader.read(path.join(folder, name), report)
    for (const call of findLocalCalls(files, report)) used.add(call.folder)
    if (findBackendBlock(files) !== undefined) withBackend.add(name)
  }
  return candidates.filter(
    (name) => withBackend.has(name) || (!used.has(path.join(folder, name)) && !isBelowModules(name)),
  )
}

/**
 * Names of the environments in a folder: of its folders that hold Terraform files at any depth other than modules.
 * @param directory absolute path
 */
export function listEnvironments(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isBelowModules(entry.name))
    .map(({ name }) => name)
    .filter((name) => walkTerraformFolders(path.join(directory, name)).some((one) => !isBelowModules(one)))
    .sort(compareNaturally)
}

function isBelowModules(name: string): boolean {
  return name.split('/').includes('modules')
}
