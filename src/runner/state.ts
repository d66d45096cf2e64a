import { rmSync } from 'node:fs'
import path from 'node:path'
import type { StepState } from './context.ts'
import { isBelow, resolveRealPath } from './files/workspace.ts'
import type { Host } from './host/host.ts'

const filesState = 'files-to-remove'

export interface OpenStepState extends StepState {
  /** Files that only this run needs. */
  readonly filesOfRun: () => readonly string[]
}

export function createStepState(host: Host): OpenStepState {
  const files: string[] = []
  const filesOfRun: string[] = []
  return {
    filesOfRun: () => filesOfRun,
    save: host.saveState,
    get: host.state,
    removeAfterwards: (file, until = 'end-of-run') => {
      files.push(path.resolve(file))
      if (until === 'end-of-run') filesOfRun.push(path.resolve(file))
      host.saveState(filesState, JSON.stringify(files))
    },
  }
}

/**
 * Removes the files that main registered. State is only text, so a path outside the temporary folder is not touched.
 * @returns the paths that were removed or already gone
 */
export function removeRegisteredFiles(host: Host, temporaryFolder: string): readonly string[] {
  return removeFiles(parsePaths(host.state(filesState)), temporaryFolder)
}

/** @returns the paths that were removed or already gone; those outside the temporary folder are not touched */
export function removeFiles(paths: readonly string[], temporaryFolder: string): readonly string[] {
  const files = paths.map((file) => resolveInsideOnly(file, temporaryFolder)).filter((file) => file !== undefined)
  const errors = files.flatMap((file) => tryRemove(file))
  if (errors.length > 0) throw errors[0]
  return files
}

/** One that cannot be removed must not keep the others from being removed. */
function tryRemove(file: string): readonly unknown[] {
  try {
    rmSync(file, { recursive: true, force: true })
    return []
  } catch (error) {
    return [error]
  }
}

/** The file, if its real path is inside the folder; the folder itself is not. */
function resolveInsideOnly(file: string, folder: string): string | undefined {
  const parent = resolveFolder(path.dirname(path.resolve(file)))
  if (parent === undefined || !isBelow(folder, parent)) return undefined
  const real = path.join(parent, path.basename(file))
  return real === folder ? undefined : real
}

function resolveFolder(folder: string): string | undefined {
  try {
    return resolveRealPath(folder)
  } catch {
    return undefined
  }
}

function parsePaths(text: string | undefined): string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
