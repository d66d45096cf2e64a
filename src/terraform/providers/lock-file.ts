import { readFile } from 'node:fs/promises'
import path from 'node:path'
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
  const text = await readFile(path.join(root.folder, terraformLockFileName), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
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
  const { parse } = await import('@cdktn/hcl2json')
  const { provider = {} } = await parse(terraformLockFileName, text)
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

/** `hashicorp/aws` means the public registry. */
export function toFullAddress(address: string): string {
  return address.split('/').length === 2 ? `registry.terraform.io/${address}` : address
}
