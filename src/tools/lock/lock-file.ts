import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { allPlatforms, type Platform, toPlatformKey } from '../platform.ts'
import { type ToolName, toolNames } from '../catalog/tools.ts'
import { toolLockFileName } from './lock-file-name.ts'
import type { Digests, PublishedDigests, Sha256 } from '../digests.ts'
import { isRecord } from '../../runner/records.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

/** `eks-actions.lock.json`: which version of each tool, and its digests on every platform. */
export interface ToolLockFile<D extends PublishedDigests = Digests> {
  readonly tools: Readonly<Partial<Record<ToolName, LockedTool<D>>>>
}

export interface LockedTool<D extends PublishedDigests = Digests> {
  /** Without `v`. */
  readonly version: string
  /** By `platformKey`. */
  readonly platforms: Readonly<Record<string, D>>
}

const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/
const digestPattern = /^[0-9a-f]{64}$/
const platformKeys = allPlatforms.map(toPlatformKey)
const hint = `Write the lock file again: ${formatPackageCommand('lock')}.`

/**
 * Reads a lock file strictly: valid JSON, no key twice, no unknown key, every digest 64 lower-case hexadecimal digits.
 * @param file name for errors, relative to the workspace
 * @throws ActionError `invalid-input` with file and line
 */
export function parseToolLockFile(text: string, file: string = toolLockFileName): ToolLockFile {
  const value = parseJson(text, file)
  const { lineOf, duplicate } = indexLines(text)
  const refuse: Refuse = (what, path) => createLockFileError(`${file}: ${what}`, file, lineOf(path))
  if (duplicate !== undefined) throw createLockFileError(`${file}: a key is defined twice`, file, duplicate)
  const root = readMembers(value, [], ['version', 'tools'], refuse)
  if (root.version !== 1)
    throw refuse(`lock file version ${String(root.version)} is not supported, only 1 is`, ['version'])
  const tools = readMembers(root.tools, ['tools'], toolNames, refuse)
  return {
    tools: Object.fromEntries(
      Object.entries(tools).map(([tool, entry]) => [tool, readTool(entry, ['tools', tool], refuse)]),
    ),
  }
}

/** The same text for the same content: keys sorted, two spaces, a newline at the end. */
export function formatToolLockFile({ tools }: ToolLockFile<PublishedDigests>): string {
  const sortEntries = <T>(record: Readonly<Record<string, T>>, map: (value: T) => unknown): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, map(value)]),
    )
  const content = {
    version: 1,
    tools: sortEntries(tools, ({ version, platforms }) => ({
      version,
      platforms: sortEntries(platforms, ({ archive, binary }) => ({ archive, binary })),
    })),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

export interface LockQuery {
  readonly tool: ToolName
  readonly version: string
  readonly platform: Platform
}

/** Where a lock file was read. */
export interface LockSource {
  /** Relative to the workspace. */
  readonly file: string
  readonly text: string
}

/**
 * The digests of a tool; undefined when the lock file does not name the tool at all.
 * @throws ActionError `invalid-input` with the line, when it locks another version, or not this platform
 */
export function readLockedDigests(
  lock: ToolLockFile,
  { tool, version, platform }: LockQuery,
  { file, text }: LockSource,
): Digests | undefined {
  const entry = lock.tools[tool]
  if (entry === undefined) return undefined
  const findLine = (key: string): number | undefined => indexLines(text).lineOf(['tools', tool, key])
  if (entry.version !== version) {
    throw createLockFileError(
      `${file} locks ${tool} ${entry.version}, but ${version} was requested`,
      file,
      findLine('version'),
      ['a lock file covers one version of a tool'],
    )
  }
  const digests = entry.platforms[toPlatformKey(platform)]
  if (digests !== undefined) return digests
  const all = Object.keys(entry.platforms)
  throw createLockFileError(
    `${file} has no digests of ${tool} ${version} for ${toPlatformKey(platform)}`,
    file,
    findLine('platforms'),
    [all.length === 0 ? 'it has none for any platform' : `it has ${all.join(', ')}`],
  )
}

type Path = readonly string[]
type Refuse = (what: string, path: Path) => ActionError

function readTool(value: unknown, path: Path, refuse: Refuse): LockedTool {
  const { version, platforms } = readMembers(value, path, ['version', 'platforms'], refuse)
  if (typeof version !== 'string' || !versionPattern.test(version)) {
    throw refuse(`${formatPath(path)} has no exact version such as 1.2.3`, [...path, 'version'])
  }
  const digests = readMembers(platforms, [...path, 'platforms'], platformKeys, refuse)
  return {
    version,
    platforms: Object.fromEntries(
      Object.entries(digests).map(([key, entry]) => [key, readDigests(entry, [...path, 'platforms', key], refuse)]),
    ),
  }
}

function readDigests(value: unknown, path: Path, refuse: Refuse): Digests {
  const { archive, binary } = readMembers(value, path, ['archive', 'binary'], refuse)
  return {
    archive: readDigest(archive, [...path, 'archive'], refuse),
    binary: readDigest(binary, [...path, 'binary'], refuse),
  }
}

function readDigest(value: unknown, path: Path, refuse: Refuse): Sha256 {
  if (typeof value === 'string' && digestPattern.test(value)) return value
  throw refuse(`${formatPath(path)} is not a SHA-256 digest of 64 lower-case hexadecimal digits`, path)
}

/** The members of a JSON object that has no others than the named ones. */
function readMembers(
  value: unknown,
  path: Path,
  known: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) {
    throw refuse(`${formatPath(path)} is not a JSON object`, path)
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown === undefined) return value
  throw refuse(`${formatPath(path)} has the unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`, [
    ...path,
    unknown,
  ])
}

function formatPath(path: Path): string {
  return path.length === 0 ? 'the lock file' : path.join('.')
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, line] = /\(line (\d+) column/.exec(message) ?? []
    throw createLockFileError(`${file} is not valid JSON`, file, line === undefined ? undefined : Number(line), [
      message,
    ])
  }
}

interface LineIndex {
  readonly lineOf: (path: Path) => number | undefined
  /** Line of a key that is defined twice, which JSON.parse accepts. */
  readonly duplicate: number | undefined
}

/** JSON is a subset of YAML, whose parser knows the lines. */
function indexLines(text: string): LineIndex {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY')
  return {
    duplicate: duplicate && lines.linePos(duplicate.pos[0]).line,
    lineOf: (path) => {
      const node = findNearestKey(document, path)
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
    },
  }
}

/** The key at a path; of one that is missing, the key that should hold it. */
function findNearestKey(document: Document, path: Path): unknown {
  if (path.length === 0) return document.contents
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return pair?.key ?? findNearestKey(document, path.slice(0, -1))
}

function createLockFileError(
  message: string,
  file: string,
  line: number | undefined,
  details: readonly string[] = [],
): ActionError {
  return new ActionError('invalid-input', message, {
    details,
    hint,
    location: { file, ...(line === undefined ? {} : { line }) },
  })
}
