import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { PresentFile } from './changes.ts'
import { readPresentFile } from './present.ts'

/** A file to write, or to delete if it has no text. */
export interface FileWrite {
  readonly path: string
  /** What is there now; undefined for nothing. */
  readonly before: string | undefined
  readonly text: string | undefined
}

/**
 * Writes all files or none: each is written beside its place first and then renamed. After an error everything is as it was.
 * @param root absolute real path
 * @throws ActionError `not-writable`, `file-failed` if a file has changed since it was read, and what the file system says
 */
export function writeAll(root: string, writes: readonly FileWrite[]): void {
  removeLeftovers(root)
  const staging = createStaging(root)
  const undo: (() => void)[] = []
  try {
    writes.forEach(({ text }, index) => {
      if (text !== undefined) writeStagedFile(path.join(staging, `new-${index}`), text)
    })
    for (const [index, write] of writes.entries()) replaceFile(root, write, { staging, index, undo })
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** Folders for files on their way into place. */
const stagingPrefix = '.eks-actions-init-'

function createStaging(root: string): string {
  try {
    return mkdtempSync(path.join(root, stagingPrefix))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code)) throw cause
    throw new ActionError('not-writable', `init may not write to ${root}`, {
      details: [message],
      hint: 'Nothing was written. Check owner and mode of the folder, and the space that is left.',
      cause,
    })
  }
}

/** A run that was killed leaves its folder, with copies only. */
function removeLeftovers(root: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name.startsWith(stagingPrefix))
      rmSync(path.join(root, entry.name), { recursive: true })
  }
}

function writeStagedFile(file: string, text: string): void {
  writeFileSync(file, text)
  // Scripts run in the workflows, and packages do not keep who may run a file everywhere.
  if (text.startsWith('#!')) chmodSync(file, 0o755)
}

interface Staging {
  readonly staging: string
  readonly index: number
  readonly undo: (() => void)[]
}

function replaceFile(root: string, { path: file, before, text }: FileWrite, { staging, index, undo }: Staging): void {
  const target = path.join(root, file)
  assertUnchanged(file, readPresentFile(root, file), before)
  createFolders(root, path.dirname(file), undo)
  const [staged, old] = [path.join(staging, `new-${index}`), path.join(staging, `old-${index}`)]
  if (before === undefined) {
    undo.push(() => {
      rmSync(target, { force: true })
    })
  } else {
    // A copy, so that the file is in its place at every moment.
    copyFileSync(target, old)
    undo.push(() => {
      renameSync(old, target)
    })
    if (text !== undefined) chmodSync(staged, statSync(target).mode)
  }
  if (text === undefined) rmSync(target)
  else renameSync(staged, target)
}

/** Between reading and writing, an editor may have saved. */
function assertUnchanged(file: string, present: PresentFile, before: string | undefined): void {
  const text = present.kind === 'text' ? present.text : undefined
  if (present.kind !== 'unusable' && text === before) return
  throw new ActionError('file-failed', `${file} was changed while init ran`, {
    hint: 'Nothing was written. Run the command again.',
    location: { file },
  })
}

function createFolders(root: string, folder: string, undo: (() => void)[]): void {
  if (folder === '.' || existsSync(path.join(root, folder))) return
  createFolders(root, path.dirname(folder), undo)
  const created = path.join(root, folder)
  mkdirSync(created)
  undo.push(() => {
    rmdirSync(created)
  })
}
