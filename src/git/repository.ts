import { lstatSync } from 'node:fs'
import path from 'node:path'
import { ActionError } from '../runner/errors/action-error.ts'
import type { Processes } from '../runner/process/processes.ts'
import { createGit, type GitWorkTree } from './git.ts'

/** The repository that a folder belongs to. It can begin above the workspace, or below it (`path: infra` of a checkout). */
export interface Repository {
  /** Absolute path of its work tree; `git` works here, so all names are relative to it. */
  readonly top: string
  readonly git: GitWorkTree
}

const installHint =
  'Install git before actions/checkout, which otherwise downloads files without their history; in a container job of Debian or Ubuntu: apt-get update && apt-get install --yes git'

/**
 * Finds the repository from its `.git` upwards, so that git does not look for it itself: it stops at mounts, and at folders
 * of other users.
 * @param folder absolute real path
 * @throws ActionError `repository-missing` if no folder above has a `.git`; `tool-missing` without git
 */
export async function openRepository(processes: Processes, folder: string, shown: string): Promise<Repository> {
  const top = findTop(folder)
  if (top === undefined) {
    throw new ActionError('repository-missing', `${shown} is in no git repository, so changes cannot be determined`, {
      details: ['no folder at or above it has a .git'],
      hint: installHint,
    })
  }
  const git = createGit(processes, top)
  await git.read(['rev-parse', '--git-dir']).catch((error: unknown) => {
    if (!(error instanceof ActionError) || error.code !== 'tool-missing') throw error
    throw new ActionError('tool-missing', 'git was not found, so changes cannot be determined', {
      hint: installHint,
      cause: error,
    })
  })
  return { top, git }
}

/** The folder at or above a file or folder that has a `.git`. */
export function findTop(place: string): string | undefined {
  if (hasGit(place)) return place
  const parent = path.dirname(place)
  return parent === place ? undefined : findTop(parent)
}

function hasGit(place: string): boolean {
  try {
    return lstatSync(path.join(place, '.git'), { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw error
  }
}
