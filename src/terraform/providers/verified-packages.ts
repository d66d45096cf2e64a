import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { computeSha256 } from '../../runner/files/digest.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { EnvironmentVariables as Variables } from '../../runner/host/environment.ts'
import { toRecord } from '../../runner/records.ts'
import { readProviderRequirements } from '../configuration/provider-requirements.ts'
import type { Root } from '../model.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { buildOverrideConfiguration, readSettingsWithoutInstallation } from './cli-configuration.ts'
import { type LockedProvider, readProviderLockFile } from './lock-file.ts'
import { hashPackageFolder } from './package-hash.ts'
import { createSharedLocks } from './shared-locks.ts'

/**
 * Provider packages that are known to be the ones that a root's lock file pins. Each command of Terraform hashes the packages
 * of its root again, and `init` does so twice: half a second of processor time each with the AWS provider. It takes packages
 * that its configuration names (`dev_overrides`) as they are, so it gets those of which the hash is known: `init` has just
 * verified them, or this run has computed it.
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#development-overrides-for-provider-developers
 */
export interface VerifiedPackages {
  /**
   * What a command of a root gets in addition; nothing while its packages are not known.
   * @param command `init`, `plan` …
   */
  readonly getVariables: (root: Root, command: string) => Variables
  /** Whether Terraform warns in this root of what is configured here. */
  readonly isActive: (root: Root) => boolean
  /**
   * Configures the packages of a root before its init, if they are where an earlier init found them, and have hashes of the
   * root's lock file. The init then has no provider to install. A root without a lock file gets the one that the init of
   * another root of this run has written for the same requirements.
   */
  readonly reuse: (root: Root) => Promise<boolean>
  /** After such an init: whether the lock file has exactly what the root and all its modules require, as `init` checks it. */
  readonly confirm: (root: Root) => Promise<boolean>
  /** Forgets the packages of a root; its next init is a complete one. */
  readonly forget: (root: Root) => Promise<void>
  /** Configures the packages that a complete init has installed and verified. @param warnings of that init */
  readonly adopt: (root: Root, warnings: readonly TerraformDiagnostic[]) => Promise<void>
  /** Warnings of an init about the providers that this root has from it. */
  readonly getWarnings: (root: Root) => readonly TerraformDiagnostic[]
}

export interface VerifiedPackagesOptions {
  /** The job's variables. */
  readonly environment: Variables
  /** Where other runs on this machine find out which folders hold packages. */
  readonly folder: string
  /** For configurations: they contain the credentials of the machine's configuration. */
  readonly temporaryFolder: string
  readonly removeAfterwards: (file: string) => void
  /** Where the run's own mirror would have a package, unpacked. */
  readonly findMirrored: (address: string, version: string) => string | undefined
  /** Whether a version fits a constraint such as `~> 5.0`; undefined if that cannot be decided. */
  readonly fitsConstraint: (version: string, constraint: string) => boolean | undefined
  readonly getDataFolder: (root: Root) => string
}

interface Package {
  readonly address: string
  readonly version: string
  /** Absolute real path. */
  readonly folder: string
}

interface ActivePackages {
  /** The CLI configuration. */
  readonly file: string
  readonly packages: readonly Package[]
}

/** Nothing here fails a run: where something is not known for sure, Terraform installs and verifies as always. */
export function createVerifiedPackages(options: VerifiedPackagesOptions): VerifiedPackages {
  const active = new Map<string, ActivePackages>()
  const locks = createSharedLocks(options)
  const hashes = new Map<string, Promise<string | undefined>>()
  const hashOnce = (folder: string): Promise<string | undefined> => {
    const known = hashes.get(folder) ?? hashPackageFolder(folder).catch(() => undefined)
    hashes.set(folder, known)
    return known
  }
  const useFor = async ({ name }: Root, packages: readonly Package[]): Promise<boolean> => {
    const file = await writeConfiguration(packages, options).catch(() => undefined)
    if (file !== undefined) active.set(name, { file, packages })
    return file !== undefined
  }
  return {
    isActive: ({ name }) => active.has(name),
    getVariables: ({ name }, command) => {
      const { file, packages } = active.get(name) ?? {}
      if (file === undefined || packages === undefined) return {}
      return { TF_CLI_CONFIG_FILE: file, ...(command === 'init' ? markInstalled(packages) : {}) }
    },
    getWarnings: locks.getWarnings,
    reuse: async (root) => {
      await locks.borrow(root).catch(() => undefined)
      const locked = await readLocked(root)
      const packages = await findAll(locked, (each) => findVerified(each, hashOnce, options))
      return packages !== undefined && useFor(root, packages)
    },
    confirm: async (root) => {
      const isTheSame = await locks.confirm(root).catch(() => false)
      return isTheSame && isComplete(root, await readLocked(root), options).catch(() => false)
    },
    forget: async (root) => {
      active.delete(root.name)
      await locks.giveBack(root)
    },
    adopt: async (root, warnings) => {
      await locks.share(root, warnings).catch(() => undefined)
      const packages = await findAll(await readLocked(root), (each) => findInstalled(root, each, options))
      if (packages === undefined || !(await useFor(root, packages))) return
      await rememberPackages(root, packages, options).catch(() => undefined)
    },
  }
}

/**
 * Providers that run already need no installation, and init starts none: nobody connects to this address.
 * @see https://developer.hashicorp.com/terraform/plugin/debugging#running-terraform-with-a-provider-in-debug-mode
 */
function markInstalled(packages: readonly Package[]): Variables {
  const nowhere = { Network: 'unix', String: '/dev/null' }
  const running = { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: nowhere }
  const marked = Object.fromEntries(packages.map(({ address }) => [address, running]))
  return { TF_REATTACH_PROVIDERS: JSON.stringify(marked) }
}

/** The providers that a root pins; none if that cannot be read, which its init reports. */
async function readLocked(root: Root): Promise<readonly LockedProvider[]> {
  return (await readProviderLockFile(root).catch(() => undefined)) ?? []
}

/** @returns undefined unless every package is found, and there is one */
async function findAll(
  locked: readonly LockedProvider[],
  find: (provider: LockedProvider) => Promise<Package | undefined>,
): Promise<readonly Package[] | undefined> {
  const found = (await Promise.all(locked.map(find))).filter((each) => each !== undefined)
  return found.length > 0 && found.length === locked.length ? found : undefined
}

/** @returns undefined where the machine's configuration cannot be extended, or names packages of its own */
async function writeConfiguration(
  packages: readonly Package[],
  { environment, temporaryFolder, removeAfterwards }: VerifiedPackagesOptions,
): Promise<string | undefined> {
  const settings = await readSettingsWithoutInstallation(environment)
  if (settings === undefined) return undefined
  const file = path.join(temporaryFolder, `eks-actions-${randomUUID()}.tfrc`)
  removeAfterwards(file)
  await writePrivateFile(file, buildOverrideConfiguration(settings, packages))
  return file
}

/** Where `init` has installed a package for this root; undefined where that is not a single folder. */
async function findInstalled(
  root: Root,
  { address, version, hashes }: LockedProvider,
  { getDataFolder }: VerifiedPackagesOptions,
): Promise<Package | undefined> {
  // Terraform verifies an installed package by this hash only.
  if (!hashes.some((hash) => hash.startsWith('h1:'))) return undefined
  const parent = path.join(getDataFolder(root), 'providers', address, version)
  const [platform, ...more] = await readdir(parent).catch(() => [])
  if (platform === undefined || more.length > 0) return undefined
  return { address, version, folder: await realpath(path.join(parent, platform)) }
}

/** A package in a known place that has a hash of the lock file. */
async function findVerified(
  { address, version, hashes }: LockedProvider,
  hash: (folder: string) => Promise<string | undefined>,
  options: VerifiedPackagesOptions,
): Promise<Package | undefined> {
  const noted = await readNote(resolveNote({ address, version }, options))
  for (const place of [options.findMirrored(address, version), noted]) {
    const folder = place === undefined ? undefined : await realpath(place).catch(() => undefined)
    const computed = folder === undefined ? undefined : await hash(folder)
    if (folder !== undefined && computed !== undefined && hashes.includes(computed)) return { address, version, folder }
  }
  return undefined
}

/** Whether a complete init would change nothing about the providers of the lock file. */
async function isComplete(
  root: Root,
  locked: readonly LockedProvider[],
  { getDataFolder, fitsConstraint }: VerifiedPackagesOptions,
): Promise<boolean> {
  const required = await readProviderRequirements(root, getDataFolder(root))
  const versions = new Map(locked.map(({ address, version }) => [address, version]))
  return (
    required.size === versions.size &&
    [...required].every(([address, constraints]) => {
      const version = versions.get(address)
      return version !== undefined && constraints.every((each) => fitsConstraint(version, each) === true)
    })
  )
}

/** Packages within the root's own data directory go with it. */
async function rememberPackages(
  root: Root,
  packages: readonly Package[],
  options: VerifiedPackagesOptions,
): Promise<void> {
  const own = await realpath(options.getDataFolder(root))
  const lasting = packages.filter(({ folder }) => !folder.startsWith(own + path.sep))
  if (lasting.length > 0) await mkdir(options.folder, { recursive: true })
  for (const each of lasting) await writePrivateFile(resolveNote(each, options), JSON.stringify(each))
}

function resolveNote(
  { address, version }: Pick<Package, 'address' | 'version'>,
  { folder }: VerifiedPackagesOptions,
): string {
  return path.join(folder, `${computeSha256(JSON.stringify([address, version])).slice(0, 32)}.json`)
}

async function readNote(file: string): Promise<string | undefined> {
  try {
    const { folder } = toRecord(JSON.parse(await readFile(file, 'utf8')))
    return typeof folder === 'string' && path.isAbsolute(folder) ? folder : undefined
  } catch {
    return undefined
  }
}
