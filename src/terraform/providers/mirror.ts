import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLimiter } from '../../runner/concurrency.ts'
import type { ProviderNeeds } from './needs.ts'
import { mirrorPackage, type MirrorTools, type PackageForm } from './package-files.ts'
import { isProven } from './package-hash.ts'

/** Written last: a mirror without it is incomplete. */
const manifestName = 'mirror.json'

interface Manifest {
  readonly key: string
  readonly forms: readonly PackageForm[]
}

/** Parallel downloads; more would only share the same bandwidth. */
const downloadsAtOnce = 4

export interface MirrorResult {
  readonly origin: 'found' | 'downloaded'
  /** Packages in the folder that did not match the lock files, such as `hashicorp/aws 6.1.0`. They were replaced. */
  readonly foreign: readonly string[]
}

/**
 * Fills the folder with a mirror of the packages, unless it already is one (from a cache, or an earlier step). Existing
 * packages are hashed again and compared with the lock files.
 * @throws ActionError `tool-failed` and others of a process
 */
export async function ensureMirror(
  { packages, key }: ProviderNeeds,
  folder: string,
  tools: MirrorTools,
): Promise<MirrorResult> {
  const found = await inspectMirror({ packages, key }, folder, tools.platform)
  if (found.state === 'complete') return { origin: 'found', foreign: [] }
  const staging = `${folder}.${randomUUID()}`
  const mirror = path.join(staging, 'mirror')
  try {
    await mkdir(mirror, { recursive: true })
    const limited = createLimiter(downloadsAtOnce)
    const forms = await awaitAll(
      packages.map((wanted, index) =>
        limited(() => mirrorPackage(wanted, { mirror, scratch: path.join(staging, String(index)) }, tools)),
      ),
    )
    await writeFile(path.join(mirror, manifestName), JSON.stringify({ key, forms } satisfies Manifest))
    await rm(folder, { recursive: true, force: true })
    await mkdir(path.dirname(folder), { recursive: true })
    await rename(mirror, folder)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return { origin: 'downloaded', foreign: found.state === 'foreign' ? found.packages : [] }
}

/** Waits for all before it fails: nothing may still be writing when the caller cleans up. */
async function awaitAll<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

type MirrorState =
  { readonly state: 'complete' | 'incomplete' } | { readonly state: 'foreign'; readonly packages: readonly string[] }

async function inspectMirror(
  { packages, key }: Pick<ProviderNeeds, 'packages' | 'key'>,
  folder: string,
  platform: string,
): Promise<MirrorState> {
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')) as Manifest
    if (manifest.key !== key || manifest.forms.length !== packages.length) return { state: 'incomplete' }
    const judged = await Promise.all(
      packages.map(async (wanted, index) => ({
        name: `${wanted.address} ${wanted.version}`,
        proven: await isProven(wanted, manifest.forms[index] ?? 'packed', folder, platform),
      })),
    )
    const foreign = judged.filter(({ proven }) => !proven).map(({ name }) => name)
    return foreign.length === 0 ? { state: 'complete' } : { state: 'foreign', packages: foreign }
  } catch {
    return { state: 'incomplete' }
  }
}
