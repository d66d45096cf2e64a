import { findDefinition, type ToolName } from '../catalog/tools.ts'
import { type ParsedRequest, parseStatedRequest, type StatedRequest } from './request.ts'
import { isRecord, toRecord, toText } from '../../runner/records.ts'
import { describeYamlError } from '../../runner/yaml-error.ts'

/** What a version file says about one tool. */
export interface VersionStatement {
  readonly text: string
  /** Counted from 1. */
  readonly line: number
  readonly parse: (text: string) => ParsedRequest<StatedRequest>
}

export interface VersionFileReader {
  /** Path in the folder that it decides for. */
  readonly name: string
  readonly read: (text: string, tool: ToolName) => Promise<VersionStatement | undefined> | VersionStatement | undefined
}

/** In order of precedence (mise.jdx.dev/configuration.html). */
const miseFiles = [
  ...['mise.local.toml', '.mise.local.toml', 'mise.toml', '.mise.toml', 'mise/config.toml', '.mise/config.toml'],
  ...['.config/mise.toml', '.config/mise/config.toml'],
]

/** aquaproj.github.io/docs/guides/configuration-file-path */
const aquaFiles = ['aqua', '.aqua', 'aqua/aqua', '.aqua/aqua'].flatMap((name) => [`${name}.yaml`, `${name}.yml`])

/** Files of version managers that know every tool, in order of precedence within one folder. */
const sharedFiles: readonly VersionFileReader[] = [
  { name: '.tool-versions', read: readAsdf },
  ...miseFiles.map((name) => ({ name, read: readMise })),
  ...aquaFiles.map((name) => ({ name, read: readAqua })),
]

/** The files that may say which version of a tool a folder uses; those of the tool's own version managers come first. */
export function listVersionFiles(tool: ToolName): readonly VersionFileReader[] {
  const own = (findDefinition(tool).versionFiles ?? []).map(({ name, parseVersion, key }): VersionFileReader => ({
    name,
    read: (text) => (key === undefined ? readSingleVersion(text, parseVersion) : readTomlKey(text, key, parseVersion)),
  }))
  return [...own, ...sharedFiles]
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
  if (version === undefined) throw new UnreadableLine(`the version of ${tool} must be a quoted string`, line)
  return { text: version, line, parse: parsePrefixedVersion }
}

class UnreadableLine extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** Tools have the place where they come from in front: `aqua:hashicorp/terraform`. */
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

/** A file such as `.tfswitch.toml`, with the version under a key of its top level. */
async function readTomlKey(
  text: string,
  key: string,
  parse: VersionStatement['parse'],
): Promise<VersionStatement | undefined> {
  const version = (await import('smol-toml')).parse(text)[key]
  if (version === undefined) return undefined
  if (typeof version === 'string') return { text: version, line: findKeyLine(text, key), parse }
  throw new UnreadableLine(`${key} must be a quoted string`, findKeyLine(text, key))
}

/** `aqua.yaml`: packages such as `name: hashicorp/terraform@v1.9.8`, or with a `version` of their own. */
async function readAqua(text: string, tool: ToolName): Promise<VersionStatement | undefined> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) throw new UnreadableLine(describeYamlError(error.message), error.linePos?.[0].line ?? 1)
  const { packages } = toRecord(document.toJS({ maxAliasCount: 10 }))
  const entries: readonly unknown[] = Array.isArray(packages) ? packages : []
  for (const [at, entry] of entries.entries()) {
    const { name, version } = toRecord(entry)
    const [, given = '', attached] = /^([^@]*)(?:@(.*))?$/.exec(toText(name)) ?? []
    if (!isToolName(tool, given)) continue
    const node = document.getIn(['packages', at], true) as { readonly range?: readonly [number, number, number] }
    const { line } = lines.linePos(node.range?.[0] ?? 0)
    return { text: attached ?? toText(version), line, parse: parseStatedRequest }
  }
  return undefined
}
