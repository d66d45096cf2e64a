import path from 'node:path'
import { findNearestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { TrackedFile } from './state-repository.ts'

/**
 * The files that paths and patterns name, without duplicates.
 * @param patterns paths from the root of the repository, or patterns with `*`
 * @throws ActionError `file-not-found`, `file-not-editable` for links
 */
export function findStateFiles(
  files: readonly TrackedFile[],
  patterns: readonly string[],
  where: string,
): readonly TrackedFile[] {
  const found = patterns.flatMap((pattern) => {
    const exact = files.find((file) => file.path === pattern)
    if (exact !== undefined) return [assertRegular(exact)]
    const matching = files.filter((file) => isRegular(file) && path.posix.matchesGlob(file.path, pattern))
    if (matching.length === 0) throw createMissingFileError(files, pattern, where)
    return matching
  })
  return [...new Map(found.map((file) => [file.path, file])).values()]
}

function isRegular({ mode }: TrackedFile): boolean {
  return mode.startsWith('100')
}

function assertRegular(file: TrackedFile): TrackedFile {
  if (isRegular(file)) return file
  throw new ActionError('file-not-editable', `${file.path} cannot be edited: it is a symbolic link or a submodule`, {
    hint: 'Name the file that it leads to.',
  })
}

function createMissingFileError(files: readonly TrackedFile[], pattern: string, where: string): ActionError {
  const names = files.map((file) => file.path)
  const nearest = findNearestName(pattern, names)
  const alike = names.filter((name) => path.posix.basename(name) === path.posix.basename(pattern))
  const suggested = [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike])].slice(0, mostSuggested)
  return new ActionError('file-not-found', `${where} has no file ${pattern}`, {
    details: suggested.map((name) => `there is ${name}`),
  })
}

const mostSuggested = 5
