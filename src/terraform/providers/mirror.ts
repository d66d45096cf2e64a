import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { limiter } from '../run/schedule.ts'
import type { ProviderNeeds } from './needs.ts'
import { mirrorPackage, type MirrorTools, type PackageForm, pathOf } from './package-files.ts'

/** Written last: a mirror without it is not complete. */
const manifestName = 'mirror.json'

interface Manifest {
  readonly key: string
  readonly forms: readonly PackageForm[]
}

/** Downloads side by side; more only share the same line. */
const downloadsAtOnce = 4

/**
 * Makes the folder a mirror of the packages, unless it is one already (from a cache, or an earlier step). The packages in
 * it are proven by every root's init against its own lock file, so a poisoned cache is refused there.
 * @returns how the folder came to be complete
 * @throws ActionError `tool-failed` and others of a process
 */
export async function ensureMirror(
  { packages, key }: ProviderNeeds,
  folder: string,
  tools: MirrorTools,
): Promise<'found' | 'downloaded'> {
  if (await isComplete({ packages, key }, folder, tools.platform)) return 'found'
  const staging = `${folder}.${randomUUID()}`
  const mirror = path.join(staging, 'mirror')
  try {
    await mkdir(mirror, { recursive: true })
    const limited = limiter(downloadsAtOnce)
    const forms = await allOrFirstFailure(
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
  return 'downloaded'
}

/** Waits for all before it fails: nothing may still write when the caller cleans up. */
async function allOrFirstFailure<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

async function isComplete(
  { packages, key }: Pick<ProviderNeeds, 'packages' | 'key'>,
  folder: string,
  platform: string,
): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')) as Manifest
    if (manifest.key !== key || manifest.forms.length !== packages.length) return false
    const paths = packages.map((wanted, index) => pathOf(wanted, manifest.forms[index] ?? 'packed', platform))
    await Promise.all(paths.map((each) => access(path.join(folder, each))))
    return true
  } catch {
    return false
  }
}
