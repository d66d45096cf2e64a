import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { isBelow, toRelativePath } from '../../runner/files/workspace.ts'

/**
 * Where those of the files lead that are links to folders: the folder, and what links in it lead to. Git lists a link that
 * leads elsewhere now, but none of the files behind it.
 * @param files relative to the workspace, like the result
 */
export async function readLinkTargets(
  files: readonly string[],
  workspace: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const name of files) {
    const file = path.join(workspace, name)
    const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true
    if (isLink) found.set(name, await followLink(file, workspace))
  }
  return found
}

async function followLink(link: string, workspace: string): Promise<readonly string[]> {
  const folders = new Set<string>()
  const pending = [link]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const folder = await realpath(next).catch(() => undefined)
    if (folder === undefined || !isBelow(workspace, folder) || folders.has(folder)) continue
    folders.add(folder)
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
    for (const entry of entries) if (entry.isSymbolicLink()) pending.push(path.join(entry.parentPath, entry.name))
  }
  return [...folders].map((folder) => toRelativePath(workspace, folder))
}
