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

/** Younger releases wait for the next refresh: faulty releases are usually withdrawn soon. */
const minimumAgeDays = 7

/** Which version becomes the default of each tool. */
const rules: Readonly<Record<ToolName, RefreshRule>> = {
  terraform: { wanted: keepMajor, verify: 'signature' },
  helm: { wanted: keepMajor, verify: 'signature' },
  // Within the supported skew of clusters one minor older and, after an upgrade, one minor newer.
  kubectl: { wanted: followPreviousMinor, verify: 'signature' },
  // Only newer releases have a bundle; if there is one, it must verify.
  eksctl: { wanted: () => Promise.resolve({ kind: 'latest' }), verify: 'checksum' },
}

interface RefreshRule {
  readonly wanted: (tool: ToolName, current: string, hosts: ReleaseHosts) => Promise<LatestRequest | RangeRequest>
  /** Minimum verification level of a download. */
  readonly verify: VerificationPolicy['minimum']
}

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
  const { bases, trustedKeys, downloads, judge } = sources
  const version = await findNewestAllowed(tool, current.version, { fetcher: downloads, bases }, now)
  onVersion(tool, version)
  const locked = await lockTool(
    {
      tool,
      version,
      bases,
      policy: { minimum: rules[tool].verify, mirrored: isMirrored(tool, bases), trustedKeys, now },
      // The digests of this repository do not prove themselves.
      selectKnown: () => [],
      existing: { version: current.version, platforms: selectComplete(current) },
    },
    { downloads, judge, temporaryFolder, onPlatform },
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

/** The newest matching version that is old enough, if its host provides dates; never older than the current one. */
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

/** `4`, `1.34`: every version with this prefix. */
function toPrefixRange(text: string): RangeRequest {
  const parsed = parseStatedRequest(text)
  if (parsed.ok && parsed.request.kind === 'range') return parsed.request
  throw new Error(`${text} is not a version prefix`)
}
