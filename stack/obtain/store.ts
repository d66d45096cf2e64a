/**
 * The cache of obtained programs: one folder per recipe and version, complete or absent, never half built.
 *
 * An entry is a symbolic link to a folder of its own. The folder is filled where it will stay (a Python environment
 * holds its own path), and the link is put in place by one rename at the end.
 */

import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isAlive, type ProcessIdentity } from '../core/identity.ts'
import type { PrepareContext } from '../part.ts'

/** `$EKS_ACTIONS_CACHE`, or `eks-actions` in the user's cache folder (XDG base directory specification). */
export function resolveCacheFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const readSet = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  return readSet('EKS_ACTIONS_CACHE') ?? join(readSet('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'eks-actions')
}

/**
 * The folder of the entry `key`, filled by `fill` when the cache has none. Two processes that want the same entry
 * do not both build it: the second waits. Interrupted builds leave nothing that a later run would take for complete.
 */
export async function ensureCacheEntry(
  context: PrepareContext,
  key: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const entry = join(context.cache, key)
  if (await isPresent(entry)) return entry
  await mkdir(context.cache, { recursive: true })
  const unlock = await acquireFileLock(`${entry}.lock`, context)
  try {
    if (await isPresent(entry)) return entry
    const name = `${key}.${randomUUID().slice(0, 8)}`
    const folder = join(context.cache, name)
    try {
      await mkdir(folder)
      await fill(folder)
      await symlink(name, `${folder}.link`)
      await rename(`${folder}.link`, entry)
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    return entry
  } finally {
    await unlock()
  }
}

/**
 * Takes an exclusive lock file, waiting for a living owner and passing over a dead one.
 * Returns the function that gives it back.
 */
export async function acquireFileLock(
  path: string,
  { signal, progress }: Pick<PrepareContext, 'signal' | 'progress'>,
): Promise<() => Promise<void>> {
  const mine = `${path}.${randomUUID()}`
  await writeFile(mine, JSON.stringify(identify(process.pid)))
  try {
    for (let waited = 0; ; waited++) {
      signal.throwIfAborted()
      // A hard link either appears whole, with the owner's name in it, or fails because there is one already.
      if (await isFulfilled(link(mine, path))) return () => rm(path, { force: true })
      const owner = await readLockOwner(path)
      if (owner && !isAlive(owner)) await rm(path, { force: true })
      else if (waited % 40 === 1) progress(`waiting for process ${owner?.pid ?? '?'}, which holds ${path}`)
      await sleep(250, undefined, { signal })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

async function readLockOwner(path: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}

async function isPresent(path: string): Promise<boolean> {
  return isFulfilled(stat(path))
}

async function isFulfilled(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}
