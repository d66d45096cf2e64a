import type { Root } from '../model.ts'
import { toFullAddress, type LockedProvider, terraformLockFileName, readProviderLockFile } from './lock-file.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** One version of one provider, as some roots have locked it. */
export interface ProviderPackage {
  /** With its host: `registry.terraform.io/hashicorp/aws`. */
  readonly address: string
  readonly version: string
  /** Hashes that the lock file of each root accepts: the init of the root verifies the package against them. */
  readonly accepted: readonly (readonly string[])[]
}

/** What the roots of a run need from provider registries. */
export interface ProviderNeeds {
  /** Sorted; empty if the roots use only built-in providers, or have no lock files. */
  readonly packages: readonly ProviderPackage[]
  /** Names of the roots that can be initialised from a mirror of the packages. */
  readonly mirrored: readonly string[]
  /** Notes about roots that download their own providers, with the fix; `file` is for an annotation. */
  readonly notices: readonly { readonly text: string; readonly file: string }[]
  /** Cache key of the mirror; equal if and only if packages, hashes and platform are equal. */
  readonly key: string
}

/** Incremented with the layout of the mirror, so that an older one is not restored from a cache. */
const layout = 1

/**
 * Reads the lock files of all roots.
 * @param platform in Terraform's notation: `linux_amd64`
 * @throws ActionError `invalid-input` for a lock file that cannot be read
 */
export async function readProviderNeeds(roots: readonly Root[], platform: string): Promise<ProviderNeeds> {
  const read = await Promise.all(roots.map(async (root) => ({ root, locked: await readProviderLockFile(root) })))
  const mirrored: { readonly name: string; readonly locked: readonly LockedProvider[] }[] = []
  const notices: { text: string; file: string }[] = []
  for (const { root, locked } of read) {
    const missing = describeMissing(root, locked)
    if (missing !== undefined) notices.push({ text: missing, file: root.path })
    else if (locked !== undefined && locked.length > 0) mirrored.push({ name: root.name, locked })
  }
  const packages = mergePackages(mirrored.map(({ locked }) => locked))
  return { packages, mirrored: mirrored.map(({ name }) => name), notices, key: computeCacheKey(packages, platform) }
}

/** Why the providers of a root are unknown before its init. A root without providers needs no lock file. */
function describeMissing(root: Root, locked: readonly LockedProvider[] | undefined): string | undefined {
  if (root.providers.length === 0) return undefined
  const next = 'run terraform init and commit it'
  if (locked === undefined) return `${root.path} has no ${terraformLockFileName}: ${next}`
  const addresses = new Set(locked.map(({ address }) => address))
  const missing = root.providers.filter((address) => !addresses.has(toFullAddress(address)))
  return missing.length === 0 ? undefined : `${root.path}/${terraformLockFileName} lacks ${missing.join(', ')}: ${next}`
}

/** Every version of every provider once, no matter which roots lock it. */
function mergePackages(lockFiles: readonly (readonly LockedProvider[])[]): readonly ProviderPackage[] {
  const grouped = Map.groupBy(lockFiles.flat(), ({ address, version }) => `${address} ${version}`)
  const sorted = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([, [first, ...more]]) =>
    first === undefined
      ? []
      : { address: first.address, version: first.version, accepted: [first, ...more].map(({ hashes }) => hashes) },
  )
}

function computeCacheKey(packages: readonly ProviderPackage[], platform: string): string {
  const listed = packages.map(({ address, version, accepted }) => [address, version, accepted.map(String).sort()])
  const digest = computeSha256(JSON.stringify([layout, listed]))
  return `terraform-providers-${platform}-${digest.slice(0, 32)}`
}
