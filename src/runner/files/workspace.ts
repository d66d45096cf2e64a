import { closeSync, openSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

export type PathProblem = 'outside' | 'missing' | 'loop' | 'unreadable' | 'not-a-file' | 'not-a-folder'

export type PathResolution =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: PathProblem; readonly resolvedTo?: string }

/**
 * The path without symbolic links, by one call of the system: for many paths, the way of `realpathSync` through each of their
 * folders takes ten times as long. Where case does not matter the two may differ, so all paths that are compared are resolved
 * here.
 * @throws what the system says of a path that does not exist or loops
 */
export function resolveRealPath(file: string): string {
  return realpathSync.native(file)
}

/**
 * The real path of `text` below `workspace`, symbolic links followed. The text is taken literally: no `~`, no variables,
 * no patterns.
 */
export function resolveInside(workspace: string, text: string, expected: 'file' | 'folder' | 'any'): PathResolution {
  const root = resolveRealPath(workspace)
  const candidate = path.resolve(root, text)
  if (!isBelow(root, candidate)) return { ok: false, problem: 'outside', resolvedTo: candidate }
  let real: string
  try {
    real = resolveRealPath(candidate)
  } catch (error) {
    return { ok: false, problem: toPathProblem(error) }
  }
  if (!isBelow(root, real)) return { ok: false, problem: 'outside', resolvedTo: real }
  const kind = statSync(real)
  if (expected === 'file' && !kind.isFile()) return { ok: false, problem: 'not-a-file' }
  if (expected === 'folder' && !kind.isDirectory()) return { ok: false, problem: 'not-a-folder' }
  return kind.isDirectory() || isReadable(real) ? { ok: true, path: real } : { ok: false, problem: 'unreadable' }
}

/** Opening the file also checks what access(2) does not: the effective user and access control lists. */
function isReadable(file: string): boolean {
  try {
    closeSync(openSync(file, 'r'))
    return true
  } catch {
    return false
  }
}

/** True for `folder` itself and everything in it, but not for a sibling whose name starts the same. */
export function isBelow(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate)
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
}

function toPathProblem(error: unknown): PathProblem {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ELOOP':
      return 'loop'
    case 'EACCES':
    case 'EPERM':
      return 'unreadable'
    default:
      return 'missing'
  }
}

/** The path of a file from a folder, with forward slashes, as messages, patterns and digests have it; empty for the folder. */
export function toRelativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}
