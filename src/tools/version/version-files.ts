import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ActionError, type Location } from '../../runner/errors/action-error.ts'
import { decodeFileText } from '../../runner/files/text.ts'
import { isBelow, resolveInside, toRelativePath } from '../../runner/files/workspace.ts'
import type { ToolName } from '../catalog/tools.ts'
import type { StatedRequest } from './request.ts'
import { listVersionFiles, type VersionStatement } from './version-file-readers.ts'

/** Files that tell version managers (tfenv, tfswitch, asdf, mise, aqua) which version a folder uses. */

export interface VersionFileRequest {
  readonly request: StatedRequest
  readonly location: Required<Location>
}

const largestBytes = 1024 * 1024

/**
 * The request of the nearest file that names the tool, from `folder` upwards to the workspace.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` with file and line where a file says what cannot be used, `outside-workspace`
 *   where it is a link out of the workspace
 */
export async function findVersionFile(
  tool: ToolName,
  folder: string,
  workspace: string,
): Promise<VersionFileRequest | undefined> {
  for (const at of listFoldersUpTo(folder, workspace)) {
    for (const { name, read } of listVersionFiles(tool)) {
      const file = toRelativePath(workspace, path.join(at, name))
      const text = readText(workspace, file)
      const statement = text === undefined ? undefined : await readStatement(() => read(text, tool), file)
      if (statement !== undefined) return toStatedRequest(tool, statement, { file, line: statement.line })
    }
  }
  return undefined
}

function* listFoldersUpTo(folder: string, workspace: string): Generator<string> {
  for (let at = folder; isBelow(workspace, at); at = path.dirname(at)) {
    yield at
    if (at === path.dirname(at)) return
  }
}

function readText(workspace: string, file: string): string | undefined {
  const found = resolveInside(workspace, file, 'file')
  if (found.ok) {
    if (statSync(found.path).size > largestBytes)
      throw createVersionFileError({ file }, `${file} is larger than a version file can be`)
    return decodeFileText(readFileSync(found.path))
  }
  // A folder of that name is somebody else's: mise keeps one called `.mise`.
  if (found.problem === 'missing' || found.problem === 'not-a-file') return undefined
  const code = found.problem === 'outside' ? 'outside-workspace' : 'invalid-input'
  throw new ActionError(code, `${file} cannot be read as a version file: ${found.problem}`, {
    location: { file },
    hint: 'Correct the file or its permissions, or set the version in the input.',
  })
}

async function readStatement(
  read: () => Promise<VersionStatement | undefined> | VersionStatement | undefined,
  file: string,
): Promise<VersionStatement | undefined> {
  try {
    return await read()
  } catch (error) {
    const line = (error as { line?: unknown }).line
    throw createVersionFileError(
      typeof line === 'number' ? { file, line } : { file },
      `${file}: ${(error as Error).message}`,
    )
  }
}

function toStatedRequest(
  tool: ToolName,
  { text, parse }: VersionStatement,
  location: Required<Location>,
): VersionFileRequest {
  const parsed = parse(text)
  if (parsed.ok) return { request: parsed.request, location }
  const where = `${location.file}:${location.line}`
  throw createVersionFileError(
    location,
    `${where}: the version of ${tool} is ${JSON.stringify(text)} and must be ${parsed.problem}`,
  )
}

function createVersionFileError(location: Location, message: string): ActionError {
  const hint = 'Correct the file, or set the version in the input.'
  return new ActionError('invalid-input', message, { location, hint })
}
