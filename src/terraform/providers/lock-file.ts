import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseHcl } from '../../hcl/parser.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import { isRecord } from '../../runner/records.ts'

/** One `provider` block of a `.terraform.lock.hcl` (https://developer.hashicorp.com/terraform/language/files/dependency-lock). */
export interface LockedProvider {
  /** With its host: `registry.terraform.io/hashicorp/aws`. */
  readonly address: string
  readonly version: string
  /** `zh:` of archives, `h1:` of unpacked packages. A single match verifies a package. */
  readonly hashes: readonly string[]
}

export const terraformLockFileName = '.terraform.lock.hcl'

/**
 * The providers that the lock file of a root pins; undefined if it has none.
 * @throws ActionError `invalid-input` for a file that Terraform did not write like that
 */
export async function readProviderLockFile(root: Root): Promise<readonly LockedProvider[] | undefined> {
  const text = await readLockFileText(root)
  if (text === undefined) return undefined
  const file = `${root.path}/${terraformLockFileName}`
  try {
    return await parseProviderLockFile(text)
  } catch (cause) {
    throw new ActionError('invalid-input', `${file} cannot be read: ${(cause as Error).message}`, {
      hint: 'Only Terraform writes this file: restore it, or delete it and run terraform init.',
      location: { file },
      cause,
    })
  }
}

/** @throws Error that describes the problem */
export async function parseProviderLockFile(text: string): Promise<readonly LockedProvider[]> {
  const parsed = await parseHcl(terraformLockFileName, text)
  if (!parsed.ok) throw new Error(parsed.message)
  const { provider = {} } = parsed.value
  return Object.entries(requireRecord(provider)).map(([address, blocks]) => {
    const [block, ...more] = Array.isArray(blocks) ? (blocks as unknown[]) : []
    if (more.length > 0) throw new Error(`there are two blocks for ${address}`)
    return readBlock(address, requireRecord(block))
  })
}

function readBlock(address: string, { version, hashes = [] }: Readonly<Record<string, unknown>>): LockedProvider {
  // These texts come from the repository and end up in files that Terraform reads.
  if (!/^[a-z0-9.-]+(?::\d+)?\/[\w-]+\/[\w-]+$/.test(address))
    throw new Error(`${JSON.stringify(address)} is not a provider address`)
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
    throw new Error(`${address} has no exact version`)
  if (!isListOfText(hashes)) throw new Error(`the hashes of ${address} are not a list`)
  return { address, version, hashes: [...hashes].sort() }
}

function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw new Error('a provider block is expected')
}

function isListOfText(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** The pinned providers, `registry.terraform.io/hashicorp/aws 5.46.0`, sorted; empty for a text that is no lock file. */
export function listLockedProviders(text: string): readonly string[] {
  const blocks = text.matchAll(/^provider "([^"\n]+)" \{\r?\n\s*version\s*=\s*"([^"\n]+)"/gm)
  return [...blocks].map(([, address = '', version = '']) => `${address} ${version}`).sort()
}

/** What differs, one sentence per provider. Undefined: there is no lock file. */
export function compareProviderLocks(planned: string | undefined, now: string | undefined): readonly string[] {
  const before = toVersions(listLockedProviders(planned ?? ''))
  const after = toVersions(listLockedProviders(now ?? ''))
  return [...new Map([...before, ...after]).keys()].flatMap((address) => {
    const [then, today] = [before.get(address), after.get(address)]
    return then === today ? [] : [`provider ${address}: ${then ?? 'none'} at plan time, now ${today ?? 'none'}`]
  })
}

function toVersions(pins: readonly string[]): ReadonlyMap<string, string> {
  return new Map(pins.map((pin) => [pin.slice(0, pin.indexOf(' ')), pin.slice(pin.indexOf(' ') + 1)]))
}

/** The lock file of a root as it is now; undefined if there is none. */
export async function readLockFileText({ folder }: Pick<Root, 'folder'>): Promise<string | undefined> {
  return readFile(path.join(folder, terraformLockFileName), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
}

/**
 * Writes the lock file of a plan where the repository has none, or one that lacks providers, so that `init` selects the same
 * ones. A lock file that pins anything else is left as it is.
 */
export async function restoreLockFile(root: Pick<Root, 'folder'>, text: string): Promise<void> {
  const present = await readLockFileText(root)
  const planned = new Set(listLockedProviders(text))
  const pins = listLockedProviders(present ?? '')
  if (present !== undefined && (pins.length === planned.size || !pins.every((pin) => planned.has(pin)))) return
  await writeFile(path.join(root.folder, terraformLockFileName), text)
}

/** `hashicorp/aws` means the public registry. */
export function toFullAddress(address: string): string {
  return address.split('/').length === 2 ? `registry.terraform.io/${address}` : address
}
