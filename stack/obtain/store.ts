/**
 * The cache of programs: one folder per recipe and version, complete or absent, never partially built.
 *
 * An entry is a symbolic link to its own folder. The folder is filled in its final location (a Python environment
 * contains its own path), and a rename puts the link in place at the end.
 */

import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
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
 * Returns the folder of the entry `key`, and fills it with `fill` if it does not exist. If two processes need the same
 * entry, the second waits for the first. Interrupted builds leave nothing that looks complete.
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
    await removeAbandoned(context.cache, key)
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

/** Removes what killed runs left of an entry. The caller holds its lock. */
async function removeAbandoned(cache: string, key: string): Promise<void> {
  const own = /^[0-9a-f]{8}(\.link)?$/
  const left = (await readdir(cache)).filter(
    (name) => name.startsWith(`${key}.`) && own.test(name.slice(key.length + 1)),
  )
  await Promise.all(left.map((name) => rm(join(cache, name), { recursive: true, force: true })))
}

/**
 * Acquires an exclusive lock file: waits for an owner that is running, and replaces one that is not.
 * @returns the function that releases it
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
      // A hard link appears atomically, with the owner in its content, or fails because the file exists.
      if (await isFulfilled(link(mine, path))) return () => rm(path, { force: true })
      const owner = await readLockOwner(path)
      if (owner && !isAlive(owner)) await rm(path, { force: true })
      else if (waited % 40 === 1) progress(`waiting for process ${owner?.pid ?? '?'}, which holds the lock ${path}`)
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
