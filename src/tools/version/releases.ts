import { formatDay } from '../../runner/days.ts'
import { type BaseUrls, describeArtifact, locateReleases } from '../catalog/artifact.ts'
import type { Candidates, ReleaseDate, ReleaseHost } from '../catalog/tool.ts'
import { findDefinition, type ToolName } from '../catalog/tools.ts'
import type { Fetcher } from '../fetcher.ts'
import type { Platform } from '../platform.ts'
import type { LatestRequest, RangeRequest } from './request.ts'

/** Which versions are published, according to the projects' own download hosts or a mirror with the same paths. */

export interface ReleaseHosts {
  readonly fetcher: Fetcher
  readonly bases: BaseUrls
}

export function toReleaseHost(tool: ToolName, { fetcher, bases }: ReleaseHosts): ReleaseHost {
  return { fetcher, ...locateReleases(tool, bases) }
}

/**
 * The published versions that fit.
 * @throws ActionError `download-failed`: nothing is chosen when the host does not answer
 */
export function findCandidates(
  tool: ToolName,
  request: LatestRequest | RangeRequest,
  hosts: ReleaseHosts,
): Promise<Candidates> {
  return findDefinition(tool).releases.find(request, toReleaseHost(tool, hosts))
}

/** A release is looked up by its file for this platform, which all have. */
const everywhere: Platform = { os: 'linux', arch: 'amd64' }

/** Before the first release of any of the tools: servers that do not know a date say 1970. */
const earliest = Date.UTC(2000, 0)

/**
 * Where the project's host does not tell dates, and on mirrors, the date of the checksum file counts. A file that was
 * uploaded again is younger than its release, never older.
 */
export async function findReleaseDate(
  tool: ToolName,
  version: string,
  hosts: ReleaseHosts,
  now: Date,
): Promise<ReleaseDate> {
  const host = toReleaseHost(tool, hosts)
  const { findDate } = findDefinition(tool).releases
  if (findDate !== undefined && host.isOfficial) return findDate(version, host)
  const { url } = describeArtifact(tool, version, everywhere, hosts.bases).checksum
  const file = await hosts.fetcher.readDate(url)
  if (file === undefined) return { kind: 'none' }
  const { date } = file
  if (date === undefined) return { kind: 'unknown', reason: `${url} comes without a date (Last-Modified)` }
  if (date.getTime() >= earliest && date <= now) return { kind: 'known', date }
  return { kind: 'unknown', reason: `${url} has the impossible date ${formatDay(date)} (Last-Modified)` }
}
