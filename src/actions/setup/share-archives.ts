import { createHash, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { openCache } from '../../github/cache.ts'
import type { Context } from '../../runner/context.ts'
import { type ArchiveCache, createArchiveCache } from '../../tools/archive-cache.ts'
import type { InstallRequest } from '../../tools/install.ts'
import { platformKey } from '../../tools/platform.ts'
import { hashFile } from '../../tools/store/store.ts'

/** Archives of one run, restored and stored as one entry of the actions cache. */
export interface SharedArchives {
  readonly archives: ArchiveCache
  /** Leaves what was downloaded to the post step, so that nothing waits for the upload. */
  readonly remember: () => Promise<void>
}

/** State between main and post. */
const stateName = 'archives-to-save'
const keptPrefix = 'archives-'

/**
 * @param wanted what this machine does not have; the entry is asked for when the first of it is needed, and its key
 *   names exactly these archives, so that an entry is never half of what is needed
 * @returns undefined where there is no actions cache
 */
export function shareArchives(
  wanted: Promise<readonly InstallRequest[]>,
  context: Context,
): SharedArchives | undefined {
  // Whoever waits for the tools hears of the failure.
  wanted.catch(() => undefined)
  const cache = openCache(context)
  if (cache === undefined) return undefined
  const { temporaryFolder, state, log } = context
  const id = randomUUID()
  const kept = path.join(temporaryFolder, `${keptPrefix}${id}`)
  const restored = path.join(temporaryFolder, `restored-${keptPrefix}${id}`)
  let restoring: Promise<{ readonly key: string; readonly found: boolean }> | undefined
  const restore = async () => {
    const key = keyOf(await wanted)
    state.removeAfterwards(restored)
    state.removeAfterwards(kept)
    return { key, found: (await cache.restore({ folder: restored, key })) !== undefined }
  }
  return {
    archives: createArchiveCache({
      kept,
      restored: async () => ((await (restoring ??= restore())).found ? restored : undefined),
      onForeign: ({ tool, version }) => {
        log.warning(
          `The actions cache holds something else than ${tool} ${version}: it is not used. ` +
            'An entry cannot be replaced: delete it (gh cache list --key eks-actions-tools), and find out which job wrote it.',
        )
      },
    }),
    remember: async () => {
      const outcome = await restoring
      if (outcome === undefined || outcome.found) return
      state.save(stateName, JSON.stringify({ key: outcome.key, folder: path.basename(kept) }))
    },
  }
}

/** One for the same archives, whoever asks for them; it changes with every version, platform and digest. */
function keyOf(wanted: readonly InstallRequest[]): string {
  const lines = wanted.flatMap(({ artifact: { tool, version, platform }, known: [first] }) =>
    first === undefined ? [] : [`${tool} ${version} ${platformKey(platform)} ${first.digests.archive}`],
  )
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex')
  const platform = wanted[0] === undefined ? 'none' : platformKey(wanted[0].artifact.platform)
  return `eks-actions-tools-${platform}-${digest.slice(0, 40)}`
}

/** The post step's part: stores what main downloaded, after it was hashed once more. */
export async function saveArchives(context: Context): Promise<void> {
  const left = parseState(context.state.get(stateName))
  if (left === undefined) return
  const folder = path.join(context.temporaryFolder, left.folder)
  const entries = await readdir(folder).catch(() => [])
  const digests = await Promise.all(entries.map((name) => hashFile(path.join(folder, name))))
  if (entries.length === 0 || entries.some((name, index) => name !== digests[index])) {
    context.log.debug('Actions cache: the archives were changed after they were verified, so they are not saved')
    return
  }
  await openCache(context)?.save({ folder, entries, key: left.key })
}

/** State is only text. */
function parseState(text: string | undefined): { readonly key: string; readonly folder: string } | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const { key, folder } = JSON.parse(text) as Readonly<Record<string, unknown>>
    if (typeof key !== 'string' || !/^eks-actions-tools-[a-z0-9-]+$/.test(key)) return undefined
    if (typeof folder !== 'string' || !/^archives-[0-9a-f-]+$/.test(folder)) return undefined
    return { key, folder }
  } catch {
    return undefined
  }
}
