import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ActionError, type Location } from '../../runner/errors/action-error.ts'
import { isBelow, resolveInside } from '../../runner/files/workspace.ts'
import { findDefinition, type ToolName } from '../catalog/tools.ts'
import { type ParsedRequest, parseStatedRequest, type StatedRequest } from './request.ts'
import { isRecord } from '../../runner/records.ts'

/** Files that tell version managers (tfenv, asdf, mise) which version a folder uses. */

export interface VersionFileRequest {
  readonly request: StatedRequest
  readonly location: Required<Location>
}

/** What a file says about one tool. */
interface VersionStatement {
  readonly text: string
  /** Counted from 1. */
  readonly line: number
  readonly parse: (text: string) => ParsedRequest<StatedRequest>
}

interface VersionFileReader {
  readonly name: string
  readonly read: (text: string, tool: ToolName) => Promise<VersionStatement | undefined> | VersionStatement | undefined
}

/** Files of version managers that know every tool, in order of precedence within one folder. */
const sharedFiles: readonly VersionFileReader[] = [
  { name: '.tool-versions', read: readAsdf },
  { name: 'mise.toml', read: readMise },
  { name: '.mise.toml', read: readMise },
]

/** The file of the tool's own version manager comes first. */
function listVersionFiles(tool: ToolName): readonly VersionFileReader[] {
  const { versionFile } = findDefinition(tool)
  if (versionFile === undefined) return sharedFiles
  const { name, parseVersion } = versionFile
  return [{ name, read: (text) => readSingleVersion(text, parseVersion) }, ...sharedFiles]
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
      const file = path.relative(workspace, path.join(at, name)).split(path.sep).join('/')
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
    return readFileSync(found.path, 'utf8').replace(/^\uFEFF/, '')
  }
  // A folder of that name is somebody else's: mise keeps one called `.mise`.
  if (found.problem === 'missing' || found.problem === 'not-a-file') return undefined
  const code = found.problem === 'outside' ? 'outside-workspace' : 'invalid-input'
  throw new ActionError(code, `${file} cannot be read as a version file: ${found.problem}`, { location: { file } })
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

/** A file such as `.terraform-version`: the first line that is not a comment. */
function readSingleVersion(text: string, parse: VersionStatement['parse']): VersionStatement | undefined {
  const [statement] = listStatements(text)
  return statement && { ...statement, parse }
}

/** `.tool-versions` (asdf): a tool and its versions per line, the first version being the preferred one. */
function readAsdf(text: string, tool: ToolName): VersionStatement | undefined {
  for (const { text: statement, line } of listStatements(text)) {
    const [name, version] = statement.split(/\s+/)
    if (name === tool) return { text: version ?? '', line, parse: parsePrefixedVersion }
  }
  return undefined
}

/** Lines that are neither empty nor comments, without trailing comments. */
function* listStatements(text: string): Generator<{ text: string; line: number }> {
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const statement = raw.replace(/#.*$/, '').trim()
    if (statement !== '') yield { text: statement, line: at + 1 }
  }
}

/** asdf and mise write `latest:1.9` and `prefix:1.9` for the newest version that begins so. */
function parsePrefixedVersion(text: string): ParsedRequest<StatedRequest> {
  return parseStatedRequest(/^(?:latest|prefix):(v?\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? text)
}

/** `mise.toml`: `[tools] terraform = "1.9"`, `= ["1.9", "1.8"]` or `= { version = "1.9" }`. */
async function readMise(text: string, tool: ToolName): Promise<VersionStatement | undefined> {
  const { parse } = await import('smol-toml')
  const { tools } = parse(text)
  if (!isRecord(tools)) return undefined
  const found = Object.entries(tools).find(([name]) => isToolName(tool, name))
  if (found === undefined) return undefined
  const [version, line] = [findVersion(found[1]), findKeyLine(text, found[0])]
  // A number such as 1.10 has lost its zero.
  if (version === undefined) throw new UnquotedVersion(`the version of ${tool} must be a quoted string`, line)
  return { text: version, line, parse: parsePrefixedVersion }
}

class UnquotedVersion extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** mise also names a tool with the place where it comes from: `aqua:hashicorp/terraform`. */
function isToolName(tool: ToolName, name: string): boolean {
  return /[^:/]*$/.exec(name)?.[0] === tool
}

function findVersion(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const version: unknown = isRecord(first) ? first.version : first
  return typeof version === 'string' ? version : undefined
}

/** The parser reports no lines, so this is the first line with the name as a key. */
function findKeyLine(text: string, name: string): number {
  const key = new RegExp(`(^|[\\s{,.[])["']?${RegExp.escape(name)}["']?\\s*[=\\].]`)
  return (
    Math.max(
      text.split('\n').findIndex((line) => key.test(line.replace(/#.*$/, ''))),
      0,
    ) + 1
  )
}
