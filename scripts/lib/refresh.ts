import { compare, minor } from 'semver'
import { describeLockChange, compareLockFiles } from '../../src/tools/lock/compare.ts'
import type { LockedTool } from '../../src/tools/lock/lock-file.ts'
import { lockTool, type PlatformOutcome } from '../../src/tools/lock/lock-tool.ts'
import { isMirrored } from '../../src/tools/mirrors.ts'
import { type Digests, type PublishedDigests, type ToolName, toolNames } from '../../src/tools/model.ts'
import type { ShippedTools } from '../../src/tools/shipped/shipped.ts'
import type { ToolSources } from '../../src/tools/sources.ts'
import type { VerificationPolicy } from '../../src/tools/verify/verification.ts'
import { findCandidates, findReleaseDate, type ReleaseHosts } from '../../src/tools/version/releases.ts'
import { type LatestRequest, parseStatedRequest, type RangeRequest } from '../../src/tools/version/request.ts'

/** Younger releases wait for the next refresh: what is withdrawn is mostly withdrawn soon. */
const minimumAgeDays = 7

/** What becomes the default of each tool. */
const rules: Readonly<Record<ToolName, RefreshRule>> = {
  terraform: { wanted: keepMajor, verify: 'signature' },
  helm: { wanted: keepMajor, verify: 'signature' },
  // Within the skew of clusters a minor older and, once they are upgraded, a minor newer.
  kubectl: { wanted: followPreviousMinor, verify: 'signature' },
  // Only newer releases have a bundle; where there is one, it has to hold.
  eksctl: { wanted: () => Promise.resolve({ kind: 'latest' }), verify: 'checksum' },
}

interface RefreshRule {
  readonly wanted: (tool: ToolName, current: string, hosts: ReleaseHosts) => Promise<LatestRequest | RangeRequest>
  /** The least that a download has to be proven by. */
  readonly verify: VerificationPolicy['minimum']
}

export interface RefreshContext {
  readonly sources: ToolSources
  /** For archives, until they are hashed. */
  readonly temporaryFolder: string
  readonly now: Date
  readonly onVersion: (tool: ToolName, version: string) => void
  readonly onPlatform: (outcome: PlatformOutcome) => void
}

export interface RefreshResult {
  readonly tools: ShippedTools
  readonly changed: boolean
  /** A line for each tool. */
  readonly report: readonly string[]
}

/**
 * The newest releases that the rules allow, each proven on every platform. What is shipped of an unchanged version is
 * completed, never replaced.
 * @throws ActionError when a host does not answer or a download is not proven; Error when a release has changed
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
  const { bases, trustedKeys, downloads, judge } = sources
  const version = await findNewestAllowed(tool, current.version, { fetcher: downloads, bases }, now)
  onVersion(tool, version)
  const locked = await lockTool(
    {
      tool,
      version,
      bases,
      policy: { minimum: rules[tool].verify, mirrored: isMirrored(tool, bases), trustedKeys, now },
      // What this repository says itself is no proof of itself.
      selectKnown: () => [],
      existing: { version: current.version, platforms: selectComplete(current) },
    },
    { downloads, judge, temporaryFolder, onPlatform },
  )
  if (version !== current.version) return locked
  assertSameArchives(tool, current, locked)
  return { version, platforms: { ...current.platforms, ...locked.platforms } }
}

/** Those of which the program is known as well: nothing is left to find out. */
function selectComplete({ platforms }: LockedTool<PublishedDigests>): Readonly<Record<string, Digests>> {
  const entries = Object.entries(platforms).flatMap(([key, { archive, binary }]) =>
    binary === undefined ? [] : [[key, { archive, binary }] as const],
  )
  return Object.fromEntries(entries)
}

/** A release never changes. If one has, nobody should find out by a pull request that looks like all others. */
function assertSameArchives(tool: ToolName, current: LockedTool<PublishedDigests>, now: LockedTool): void {
  for (const [key, { archive }] of Object.entries(current.platforms)) {
    const found = now.platforms[key]?.archive
    if (found === undefined || found === archive) continue
    throw new Error(`${tool} ${current.version} for ${key} is another file now: shipped ${archive}, published ${found}`)
  }
}

/** The newest that fits and is old enough, as far as its host tells dates; never older than the current one. */
export async function findNewestAllowed(
  tool: ToolName,
  current: string,
  hosts: ReleaseHosts,
  now: Date,
): Promise<string> {
  const { versions } = await findCandidates(tool, await rules[tool].wanted(tool, current, hosts), hosts)
  for (const version of versions) {
    if (compare(version, current) <= 0) return current
    const released = await findReleaseDate(tool, version, hosts, now)
    if (released.kind === 'none') continue
    const days = released.kind === 'known' ? (now.getTime() - released.date.getTime()) / 86_400_000 : minimumAgeDays
    if (days >= minimumAgeDays) return version
  }
  return current
}

function keepMajor(_tool: ToolName, current: string): Promise<RangeRequest> {
  return Promise.resolve(toPrefixRange(current.slice(0, current.indexOf('.'))))
}

async function followPreviousMinor(tool: ToolName, current: string, hosts: ReleaseHosts): Promise<RangeRequest> {
  const [stable = current] = (await findCandidates(tool, { kind: 'latest' }, hosts)).versions
  return toPrefixRange(`1.${minor(stable) - 1}`)
}

/** `4`, `1.34`: every version that begins so. */
function toPrefixRange(text: string): RangeRequest {
  const parsed = parseStatedRequest(text)
  if (parsed.ok && parsed.request.kind === 'range') return parsed.request
  throw new Error(`${text} is not the beginning of a version`)
}
