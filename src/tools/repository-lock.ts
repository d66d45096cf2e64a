import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { WorkspacePath } from '../runner/contract/paths.ts'
import { type ToolLockFile, toolLockFileName, readLockedDigests, parseToolLockFile } from './lock/lock-file.ts'
import type { KnownDigests } from './verify/proofs.ts'
import type { LockedVersions } from './version/resolve.ts'
import type { ToolArtifact } from './catalog/artifact.ts'

/** The lock file of the checked-out repository. */
export interface RepositoryLock {
  /** Relative to the workspace. */
  readonly file: string
  /** Content of the file, to find line numbers. */
  readonly text: string
  readonly lock: ToolLockFile
}

/**
 * The lock file that was named, else the one with the usual name at the root, if there is one.
 * @throws ActionError `invalid-input` with file and line
 */
export async function readRepositoryLock(
  workspace: string,
  named: WorkspacePath | undefined,
): Promise<RepositoryLock | undefined> {
  const usual = { absolute: path.join(workspace, toolLockFileName), relative: toolLockFileName }
  return named === undefined ? readLockIfPresent(usual) : readExistingLock(named)
}

/**
 * Undefined when there is no such file.
 * @throws ActionError `invalid-input` with file and line
 */
export async function readLockIfPresent(file: WorkspacePath): Promise<RepositoryLock | undefined> {
  try {
    return await readExistingLock(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function readExistingLock({ absolute, relative: file }: WorkspacePath): Promise<RepositoryLock> {
  const text = await readFile(absolute, 'utf8')
  return { file, text, lock: parseToolLockFile(text, file) }
}

export function listLockedVersions(lock: RepositoryLock | undefined): LockedVersions | undefined {
  if (lock === undefined) return undefined
  const versions = Object.entries(lock.lock.tools).map(([tool, { version }]) => [tool, [version]] as const)
  return { file: lock.file, versions: Object.fromEntries(versions) }
}

/**
 * Undefined when there is no lock file, or none of this tool.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
export function findLockedDigests(lock: RepositoryLock | undefined, artifact: ToolArtifact): KnownDigests | undefined {
  const digests = lock === undefined ? undefined : readLockedDigests(lock.lock, artifact, lock)
  return lock === undefined || digests === undefined ? undefined : { digests, source: lock.file }
}
