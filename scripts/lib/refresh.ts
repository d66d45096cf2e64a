import { compare } from 'semver'
import { compareLockFiles, describeLockChange } from '../../src/tools/lock/compare.ts'
import type { LockedTool } from '../../src/tools/lock/lock-file.ts'
import { lockTool, type PlatformOutcome } from '../../src/tools/lock/lock-tool.ts'
import { isMirrored } from '../../src/tools/mirrors.ts'
import type { ShippedTools } from '../../src/tools/shipped/shipped.ts'
import type { ToolSources } from '../../src/tools/sources.ts'
import { findCandidates, findReleaseDate, type ReleaseHosts, toReleaseHost } from '../../src/tools/version/releases.ts'
import { findDefinition, type ToolName, toolNames } from '../../src/tools/catalog/tools.ts'
import type { Digests, PublishedDigests } from '../../src/tools/digests.ts'

/** Younger releases wait for the next refresh: faulty releases are usually withdrawn soon. */
const minimumAgeDays = 7

export interface RefreshContext {
  readonly sources: ToolSources
  /** Temporary folder for archives until they are hashed. */
  readonly temporaryFolder: string
  readonly now: Date
  readonly onVersion: (tool: ToolName, version: string) => void
  readonly onPlatform: (outcome: PlatformOutcome) => void
}

export interface RefreshResult {
  readonly tools: ShippedTools
  readonly changed: boolean
  /** One line per tool. */
  readonly report: readonly string[]
}

/**
 * Finds the newest releases that the rules allow, each verified on every platform. Digests of an unchanged version are added,
 * never replaced.
 * @throws ActionError if a host does not answer or a download cannot be verified; Error if a release has changed
 */
export async function refreshTools(shipped: ShippedTools, context: RefreshContext): Promise<RefreshResult> {
  const entries: [ToolName, LockedTool<PublishedDigests>][] = []
  for (const tool of toolNames) entries.push([tool, await refreshTool(tool, shipped[tool], context)])
  const tools = Object.fromEntries(entries) as unknown as ShippedTools
  const changes = compareLockFiles({ tools: shipped }, { tools })
  const changed = changes.some(({ kind }) => kind !== 'unchanged')
  return { tools, changed, report: changes.map(describeLockChange) }
}

async function refreshTool(
  tool: ToolName,
  current: LockedTool<PublishedDigests>,
  { sources, temporaryFolder, now, onVersion, onPlatform }: RefreshContext,
): Promise<LockedTool<PublishedDigests>> {
  const { bases, trustedKeys, downloads, verifyDownload, unpackBinary } = sources
  const version = await findNewestAllowed(tool, current.version, { fetcher: downloads, bases }, now)
  onVersion(tool, version)
  const locked = await lockTool(
    {
      tool,
      version,
      bases,
      policy: { minimum: findDefinition(tool).refresh.verify, mirrored: isMirrored(tool, bases), trustedKeys, now },
      // The digests of this repository do not prove themselves.
      selectKnown: () => [],
      existing: { version: current.version, platforms: selectComplete(current) },
    },
    { downloads, verifyDownload, unpackBinary, temporaryFolder, onPlatform },
  )
  if (version !== current.version) return locked
  assertSameArchives(tool, current, locked)
  return { version, platforms: { ...current.platforms, ...locked.platforms } }
}

/** Entries that include the digest of the program: nothing is missing. */
function selectComplete({ platforms }: LockedTool<PublishedDigests>): Readonly<Record<string, Digests>> {
  const entries = Object.entries(platforms).flatMap(([key, { archive, binary }]) =>
    binary === undefined ? [] : [[key, { archive, binary }] as const],
  )
  return Object.fromEntries(entries)
}

/** A release never changes. If one has, a pull request that looks like any other must not hide it. */
function assertSameArchives(tool: ToolName, current: LockedTool<PublishedDigests>, now: LockedTool): void {
  for (const [key, { archive }] of Object.entries(current.platforms)) {
    const found = now.platforms[key]?.archive
    if (found === undefined || found === archive) continue
    throw new Error(`${tool} ${current.version} for ${key} has changed: shipped ${archive}, published ${found}`)
  }
}

/**
 * The newest matching version that is old enough, if its host provides dates; never older than the current one.
 * @throws ActionError `download-failed`
 */
export async function findNewestAllowed(
  tool: ToolName,
  current: string,
  hosts: ReleaseHosts,
  now: Date,
): Promise<string> {
  const range = await findDefinition(tool).refresh.findRange(current, toReleaseHost(tool, hosts))
  const { versions } = await findCandidates(tool, range, hosts)
  for (const version of versions) {
    if (compare(version, current) <= 0) return current
    const released = await findReleaseDate(tool, version, hosts, now)
    if (released.kind === 'none') continue
    const days = released.kind === 'known' ? (now.getTime() - released.date.getTime()) / 86_400_000 : minimumAgeDays
    if (days >= minimumAgeDays) return version
  }
  return current
}
