import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { openCache } from '../../github/cache.ts'
import type { Context } from '../../runner/context.ts'
import { type ArchiveCache, createArchiveCache } from '../../tools/archive-cache.ts'
import type { InstallRequest } from '../../tools/install.ts'
import { toPlatformKey } from '../../tools/platform.ts'
import { hashFile, computeSha256 } from '../../runner/files/digest.ts'
import type { Sha256 } from '../../tools/digests.ts'

/** Archives of one run, restored and stored as one entry of the actions cache. */
export interface SharedArchives {
  readonly archives: ArchiveCache
  /** Leaves the upload of what was downloaded to the post step. */
  readonly remember: () => Promise<void>
}

/** State between main and post. */
const stateName = 'archives-to-save'
const keptPrefix = 'archives-'

/**
 * @param wanted what this machine does not have; the entry is restored when the first archive is needed. Its key names exactly
 *   these archives, so an entry is never incomplete
 * @returns undefined where there is no actions cache
 */
export function shareArchives(
  wanted: Promise<readonly InstallRequest[]>,
  context: Context,
): SharedArchives | undefined {
  // A tool that cannot be located fails the run by itself; the others are then downloaded.
  const needed = wanted.then(listKnownArchives, () => [])
  const cache = openCache(context)
  if (cache === undefined) return undefined
  const { temporaryFolder, state, log } = context
  const id = randomUUID()
  const kept = path.join(temporaryFolder, `${keptPrefix}${id}`)
  const restored = path.join(temporaryFolder, `restored-${keptPrefix}${id}`)
  let restoring: Promise<RestoreResult> | undefined
  const restoreEntry = async (): Promise<RestoreResult> => {
    const archives = await needed
    if (archives.length === 0) return {}
    const key = buildCacheKey(archives)
    state.removeAfterwards(restored)
    state.removeAfterwards(kept)
    if ((await cache.restore({ folder: restored, key })) !== undefined) return { folder: restored }
    return { toSave: { key, folder: path.basename(kept), digests: archives.map(({ digest }) => digest) } }
  }
  return {
    archives: createArchiveCache({
      kept,
      restore: async () => (await (restoring ??= restoreEntry())).folder,
      onForeign: ({ tool, version }) => {
        log.warning(
          `The actions cache does not contain the right ${tool} ${version}, so it is not used. ` +
            'Entries cannot be replaced: delete it (gh cache list --key eks-actions-tools) and find out which job wrote it.',
        )
      },
    }),
    remember: async () => {
      const toSave = (await restoring)?.toSave
      if (toSave !== undefined) state.save(stateName, JSON.stringify(toSave))
    },
  }
}

/** Neither if nothing can be restored or saved. */
interface RestoreResult {
  /** Where the entry was unpacked. */
  readonly folder?: string
  /** There was no entry: it is to be created. */
  readonly toSave?: ArchivesToSave
}

/** What main leaves to post. */
interface ArchivesToSave {
  readonly key: string
  /** Name of a folder in the temporary folder. */
  readonly folder: string
  readonly digests: readonly Sha256[]
}

interface KnownArchive {
  readonly name: string
  readonly platform: string
  readonly digest: Sha256
}

function listKnownArchives(requests: readonly InstallRequest[]): readonly KnownArchive[] {
  return requests.flatMap(({ artifact: { tool, version, platform }, known: [first] }) =>
    first === undefined
      ? []
      : [{ name: `${tool} ${version}`, platform: toPlatformKey(platform), digest: first.digests.archive }],
  )
}

/** The same for the same archives in every job; it changes with every version, platform and digest. */
function buildCacheKey(archives: readonly KnownArchive[]): string {
  const lines = archives.map(({ name, platform, digest }) => `${name} ${platform} ${digest}`).sort()
  const identity = computeSha256(lines.join('\n'))
  return `eks-actions-tools-${archives[0]?.platform ?? ''}-${identity.slice(0, 40)}`
}

/** For the post step: stores all that main downloaded, hashed once more, or nothing. */
export async function saveArchives(context: Context): Promise<void> {
  const left = parseState(context.state.get(stateName))
  if (left === undefined) return
  const { key, digests } = left
  const folder = path.join(context.temporaryFolder, left.folder)
  const actual = await Promise.all(digests.map((name) => hashFile(path.join(folder, name)).catch(() => undefined)))
  if (actual.some((digest, index) => digest !== digests[index])) {
    context.log.debug('Actions cache: not all archives are as they were verified, so they are not saved')
    return
  }
  await openCache(context)?.save({ folder, entries: digests, key })
}

/** State is only text. */
function parseState(text: string | undefined): ArchivesToSave | undefined {
  try {
    const { key, folder, digests } = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>
    if (typeof key !== 'string' || !/^eks-actions-tools-[a-z0-9-]+$/.test(key)) return undefined
    if (typeof folder !== 'string' || !/^archives-[0-9a-f-]+$/.test(folder)) return undefined
    if (!Array.isArray(digests) || digests.length === 0) return undefined
    const names: readonly unknown[] = digests
    const proper = names.filter((name): name is Sha256 => typeof name === 'string' && /^[0-9a-f]{64}$/.test(name))
    return proper.length === names.length ? { key, folder, digests: proper } : undefined
  } catch {
    return undefined
  }
}
