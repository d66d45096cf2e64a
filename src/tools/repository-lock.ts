import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { WorkspacePath } from '../runner/contract/paths.ts'
import type { LockQuery, ToolLockFile } from './lock/lock-file.ts'
import { toolLockFileName } from './lock/lock-file-name.ts'
import type { Digests } from './digests.ts'
import type { KnownDigests } from './verify/proofs.ts'
import type { LockedVersions } from './version/resolve.ts'
import type { ToolArtifact } from './catalog/artifact.ts'

/** The lock file of the checked-out repository. */
export interface RepositoryLock {
  /** Relative to the workspace. */
  readonly file: string
  readonly lock: ToolLockFile
  /** As `readLockedDigests`. */
  readonly findDigests: (query: LockQuery) => Digests | undefined
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
  // Finds lines with a YAML parser, which is large; most repositories have no lock file.
  const { parseToolLockFile, readLockedDigests } = await import('./lock/lock-file.ts')
  const lock = parseToolLockFile(text, file)
  return { file, lock, findDigests: (query) => readLockedDigests(lock, query, { file, text }) }
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
  const digests = lock?.findDigests(artifact)
  return lock === undefined || digests === undefined ? undefined : { digests, source: lock.file }
}
