import { realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import type { StepState } from './context.ts'
import { isBelow } from './files/workspace.ts'
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
export async function removeRegisteredFiles(host: Host, temporaryFolder: string): Promise<readonly string[]> {
  return removeFiles(parsePaths(host.state(filesState)), temporaryFolder)
}

/** @returns the paths that were removed or already gone; those outside the temporary folder are not touched */
export async function removeFiles(paths: readonly string[], temporaryFolder: string): Promise<readonly string[]> {
  const files = await Promise.all(paths.map((file) => resolveInsideOnly(file, temporaryFolder)))
  const ours = files.filter((file) => file !== undefined)
  await Promise.all(ours.map((file) => rm(file, { recursive: true, force: true })))
  return ours
}

/** The file, if its real path is inside the folder; the folder itself is not. */
async function resolveInsideOnly(file: string, folder: string): Promise<string | undefined> {
  const parent = await realpath(path.dirname(path.resolve(file))).catch(() => undefined)
  if (parent === undefined || !isBelow(folder, parent)) return undefined
  const real = path.join(parent, path.basename(file))
  return real === folder ? undefined : real
}

function parsePaths(text: string | undefined): string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
