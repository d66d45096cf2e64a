import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import { computeSha256 } from '../../runner/files/digest.ts'
import { readProcessStartTime } from '../../runner/process/identity.ts'
import { toRecord } from '../../runner/records.ts'
import type { Root } from '../model.ts'

type RootFolder = Pick<Root, 'name' | 'folder'>

/**
 * Terraform's data directories of a run. Each is where Terraform puts it by itself, `.terraform` in the root's folder, because
 * `path.module` of a downloaded module is a path below it, and ends up in plans and states.
 */
export interface DataFolders extends AsyncDisposable {
  /** Creates the folder of a root, private to this run; once for each. Waits while another run uses it. */
  readonly open: (root: RootFolder) => Promise<void>
  /** Absolute path. */
  readonly getFolder: (root: RootFolder) => string
  /** What `TF_DATA_DIR` must be; undefined where Terraform's own choice is right. */
  readonly getVariable: (root: RootFolder) => string | undefined
}

export interface DataFoldersOptions {
  /** For roots whose folders cannot be written to. The same in each run of a runner, so that paths do not change. */
  readonly temporaryFolder: string
  /** How long to wait for another run. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly warn: (text: string) => void
  /** Called with all folders before another one is created: should the run be killed, somebody else must remove them. */
  readonly remember: (folders: readonly string[]) => void
}

const dataFolderName = '.terraform'
/** Who uses a data folder; in it. */
const ownerFile = 'eks-actions.json'
/** What was there before, in our data folder until the end of the run. */
const previousName = 'previous'
const pollMs = 250
/** Codes of renaming a folder to a name that something has already. */
const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR']
const unwritable = ['EACCES', 'EPERM', 'EROFS']

export function createDataFolders(options: DataFoldersOptions): DataFolders {
  const opening = new Map<string, Promise<string>>()
  const elsewhere = new Set<string>()
  const remembered: string[] = []
  const remember = (folder: string): void => {
    remembered.push(folder)
    options.remember(remembered)
  }
  const open = async ({ name, folder }: RootFolder): Promise<string> => {
    const own = path.join(folder, dataFolderName)
    remember(own)
    try {
      await claim(own, name, options)
      return own
    } catch (error) {
      if (!unwritable.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      const other = resolveFallback(folder, options)
      await mkdir(path.dirname(other), { recursive: true, mode: 0o700 })
      remember(other)
      await claim(other, name, options)
      elsewhere.add(folder)
      options.warn(describeFallback(name))
      return other
    }
  }
  const getFolder = ({ folder }: RootFolder): string =>
    elsewhere.has(folder) ? resolveFallback(folder, options) : path.join(folder, dataFolderName)
  return {
    open: async (root) => {
      const opened = opening.get(root.folder) ?? open(root)
      opening.set(root.folder, opened)
      await opened
    },
    getFolder,
    getVariable: (root) => (elsewhere.has(root.folder) ? getFolder(root) : undefined),
    [Symbol.asyncDispose]: async () => {
      for (const opened of await Promise.allSettled(opening.values())) {
        if (opened.status === 'fulfilled') await release(opened.value)
      }
    },
  }
}

function resolveFallback(folder: string, { temporaryFolder }: Pick<DataFoldersOptions, 'temporaryFolder'>): string {
  return path.join(temporaryFolder, 'eks-actions-terraform-data', computeSha256(folder).slice(0, 32))
}

function describeFallback(name: string): string {
  return `the folder of ${name} is read-only, so Terraform's data folder is in RUNNER_TEMP instead of ${dataFolderName}: path.module of downloaded modules differs from that of other runs. Where such a path is part of a resource, plans show changes that are none; check out to a folder that can be written to.`
}

/** Creates the folder for this process alone. Whoever creates it first has it. */
async function claim(folder: string, name: string, options: DataFoldersOptions): Promise<void> {
  const giveUpAt = Date.now() + options.timeoutMs
  for (;;) {
    if (await tryCreate(folder)) return
    const owner = await readOwner(folder)
    if (owner === undefined) continue
    if (owner !== 'unknown' && isAlive(owner)) {
      if (Date.now() > giveUpAt) throw createInUseError(folder, name, owner)
      await sleep(pollMs, undefined, { signal: options.signal }).catch(() => {
        options.signal.throwIfAborted()
      })
    } else if (await takeOver(folder)) return
  }
}

/**
 * Creates the folder with its owner in one step, so that nobody finds it without.
 * @returns false if there is a folder already
 */
async function tryCreate(folder: string): Promise<boolean> {
  const created = createAsideName(folder)
  await mkdir(created, { mode: 0o700 })
  await writeOwner(created)
  try {
    await rename(created, folder)
    return true
  } catch (error) {
    await rm(created, { recursive: true, force: true })
    if (taken.includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

interface Owner {
  readonly pid: number
  readonly startTime: string
  readonly host: string
}

async function writeOwner(folder: string): Promise<void> {
  const owner: Owner = { pid: process.pid, startTime: readProcessStartTime(process.pid) ?? '', host: hostname() }
  await writeFile(path.join(folder, ownerFile), JSON.stringify(owner), { mode: 0o600 })
}

/** `unknown` for a folder of somebody who calls Terraform by hand; undefined if there is none any more. */
async function readOwner(folder: string): Promise<Owner | 'unknown' | undefined> {
  try {
    const { pid, startTime, host } = toRecord(JSON.parse(await readFile(path.join(folder, ownerFile), 'utf8')))
    if (typeof pid === 'number' && typeof startTime === 'string' && typeof host === 'string')
      return { pid, startTime, host }
  } catch {
    const there = await lstat(folder).catch(() => undefined)
    if (there === undefined) return undefined
  }
  return 'unknown'
}

/** A process of another machine or container cannot be looked at. */
function isAlive({ pid, startTime, host }: Owner): boolean {
  return host !== hostname() || readProcessStartTime(pid) === startTime
}

/**
 * Replaces a folder that nobody uses. One of somebody who calls Terraform by hand is kept within ours.
 * @returns false if another run was faster
 */
async function takeOver(folder: string): Promise<boolean> {
  const aside = createAsideName(folder)
  // Of two runs, one finds nothing to move.
  if (!(await tryRename(folder, aside))) return false
  const owner = (await readOwner(aside)) ?? 'unknown'
  if (owner !== 'unknown' && isAlive(owner)) {
    await putBack(aside, folder)
    return false
  }
  const created = await tryCreate(folder)
  if (owner === 'unknown') {
    await putBack(aside, folder)
    return created
  }
  await putBack(path.join(aside, previousName), folder)
  await rm(aside, { recursive: true, force: true })
  return created
}

/** Removes the folder of a run that was killed, if it is one. */
export async function releaseAbandoned(folder: string): Promise<void> {
  const owner = await readOwner(folder)
  if (owner !== undefined && owner !== 'unknown' && !isAlive(owner)) await release(folder)
}

/** Removes our folder and puts back what was there before. */
async function release(folder: string): Promise<void> {
  const aside = createAsideName(folder)
  if (!(await tryRename(folder, aside))) return
  await putBack(path.join(aside, previousName), folder)
  await rm(aside, { recursive: true, force: true })
}

/** Moves what was there before to its place; where a run has it again by now, into the folder of that run. */
async function putBack(previous: string, folder: string): Promise<void> {
  for (;;) {
    try {
      await tryRename(previous, folder)
      return
    } catch (error) {
      if (!taken.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
    if (await tryRename(previous, path.join(folder, previousName))) return
  }
}

function createAsideName(folder: string): string {
  return `${folder}~${randomUUID()}`
}

/** @returns false if there is nothing to move, or no folder to move it to */
async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function createInUseError(folder: string, name: string, { pid, host }: Owner): ActionError {
  return new ActionError('root-in-use', `${name}: another run works in the same folder`, {
    details: [`${folder} belongs to process ${String(pid)} on ${host}`],
  })
}
