import { major, minor, patch } from 'semver'
import type { Candidates } from '../catalog/tool.ts'
import { findDefinition, type ToolName } from '../catalog/tools.ts'
import { type ReleaseHosts, toReleaseHost } from './releases.ts'

/** The newest release that is old enough, among more releases than their host lists. */

export interface AgeSearch extends ReleaseHosts {
  readonly tool: ToolName
  /** Whether a version is one that was asked for. */
  readonly fits: (version: string) => boolean
  /**
   * Asks the host, so that versions are tried one by one.
   * @returns undefined when there is no such release
   * @throws when its age is unknown, and after too many requests
   */
  readonly isOldEnough: (version: string) => Promise<boolean | undefined>
}

/** More patches than one minor will have. */
const mostPatches = 100

/**
 * Most hosts name only their newest releases: older ones are tried by number, within the major, minor by minor.
 */
export async function findNewestOldEnough(search: AgeSearch, listed: Candidates): Promise<string | undefined> {
  const { older } = findDefinition(search.tool).releases
  for (const version of listed.versions) {
    if (await search.isOldEnough(version)) return version
    const unlisted = older === 'listed' ? undefined : await findOlder(version, search)
    if (unlisted !== undefined) return unlisted
  }
  return undefined
}

async function findOlder(version: string, search: AgeSearch): Promise<string | undefined> {
  const { findNewestPatch } = findDefinition(search.tool).releases
  const ofSameMinor = await walkDown(listPatches(major(version), minor(version), patch(version)), search)
  if (ofSameMinor !== undefined) return ofSameMinor
  for (const before of listNumbersBelow(minor(version)).toReversed()) {
    const patches = listPatches(major(version), before, mostPatches)
    if (!patches.some(search.fits)) continue
    const newest = await findNewestPatch?.(before, toReleaseHost(search.tool, search))
    const found =
      newest === undefined ? await climb(patches, search) : await walkDown(patches.slice(0, patch(newest) + 1), search)
    if (found !== undefined) return found
  }
  return undefined
}

/** From the newest patch, which is known. Numbers have gaps. */
async function walkDown(patches: readonly string[], { fits, isOldEnough }: AgeSearch): Promise<string | undefined> {
  for (const version of patches.filter(fits).toReversed()) {
    if (await isOldEnough(version)) return version
  }
  return undefined
}

/** From the first patch, because nobody says which is the newest: when one is too young, or is none, so is what follows. */
async function climb(patches: readonly string[], { fits, isOldEnough }: AgeSearch): Promise<string | undefined> {
  let found: string | undefined
  for (const version of patches.filter(fits)) {
    if (!(await isOldEnough(version))) break
    found = version
  }
  return found
}

/** Patches 0 to `count - 1` of a minor. */
function listPatches(ofMajor: number, ofMinor: number, count: number): readonly string[] {
  return listNumbersBelow(count).map((one) => `${ofMajor}.${ofMinor}.${one}`)
}

function listNumbersBelow(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
