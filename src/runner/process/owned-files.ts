import { randomUUID } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { checkOwner, formatOwnOwner } from './owner.ts'

/** A name for a file or folder that only this process uses. It tells who that is, so the file is never without an owner. */
export function createOwnedName(prefix = ''): string {
  return `${prefix}${formatOwnOwner()}.${randomUUID()}`
}

/** Nothing is used that long. Milliseconds. */
const staleAfter = 24 * 60 * 60 * 1000

/**
 * Removes what killed processes left. What cannot be removed is of no use to anybody, and in nobody's way.
 * @param prefix as in `createOwnedName`; everything in the folder if empty
 */
export async function removeAbandoned(folder: string, prefix = ''): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const file = path.join(folder, name)
    try {
      if (await isAbandoned(file, prefix)) await rm(file, { recursive: true, force: true })
    } catch {
      // Another run has done it at the same time.
    }
  }
}

/** Where the owner cannot be looked at, as in another container that shares the folder, only age counts. */
async function isAbandoned(file: string, prefix: string): Promise<boolean> {
  const owner = checkOwner(path.basename(file).slice(prefix.length).replace(/\..*$/, ''))
  return owner === 'gone' || (owner === 'unknown' && Date.now() - (await stat(file)).mtimeMs > staleAfter)
}
