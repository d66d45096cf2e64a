import { major, minor, patch } from 'semver'
import type { ToolName } from '../model.ts'
import { type Candidates, readNewestKubectl, type ReleaseHosts } from './releases.ts'

/** The newest release that is old enough, among more releases than their host lists. */

export interface AgeSearch extends ReleaseHosts {
  readonly tool: ToolName
  /** Whether a version is one that was asked for. */
  readonly fits: (version: string) => boolean
  /**
   * Asks the host, so that versions are tried one by one.
   * @returns undefined when there is no such release
   * @throws when nothing tells how old it is, and when enough has been asked
   */
  readonly isOldEnough: (version: string) => Promise<boolean | undefined>
}

/** More patches than one minor will have. */
const mostPatches = 100

/**
 * Terraform has a list of all releases. The other hosts name their newest ones only: what is older is looked for by
 * number, within the major, minor after minor.
 */
export async function findNewestOldEnough(search: AgeSearch, listed: Candidates): Promise<string | undefined> {
  for (const version of listed.versions) {
    if (await search.isOldEnough(version)) return version
    const older = search.tool === 'terraform' ? undefined : await findOlder(version, search)
    if (older !== undefined) return older
  }
  return undefined
}

async function findOlder(version: string, search: AgeSearch): Promise<string | undefined> {
  const ofSameMinor = await walkDown(listPatches(major(version), minor(version), patch(version)), search)
  if (ofSameMinor !== undefined) return ofSameMinor
  for (const before of listNumbersBelow(minor(version)).toReversed()) {
    const patches = listPatches(major(version), before, mostPatches)
    if (!patches.some(search.fits)) continue
    const newest = search.tool === 'kubectl' ? await readNewestKubectl(before, search) : undefined
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
