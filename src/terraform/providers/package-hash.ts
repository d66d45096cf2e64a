import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { hashFile } from '../../runner/files/digest.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import { compareText } from '../content/file-references.ts'
import type { ProviderPackage } from './needs.ts'
import { type PackageForm, resolvePackagePath } from './package-files.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/**
 * Whether a package of a mirror matches all lock files. An archive is verified by its `zh:` hash, a folder by
 * its `h1:` hash (https://developer.hashicorp.com/terraform/language/files/dependency-lock). If a lock file has no
 * hash of that kind, the init of its root decides.
 * @param mirror the folder
 */
export async function isProven(
  wanted: ProviderPackage,
  form: PackageForm,
  mirror: string,
  platform: string,
): Promise<boolean> {
  const file = path.join(mirror, resolvePackagePath(wanted, form, platform))
  const hash = form === 'packed' ? `zh:${await hashFile(file)}` : await hashPackageFolder(file)
  const kind = hash.slice(0, 3)
  return wanted.accepted.every((hashes) => hashes.includes(hash) || !hashes.some((each) => each.startsWith(kind)))
}

/** Some machines allow few open files. */
const filesAtOnce = 16

/** The folder hash of Go modules: SHA-256 over lines of `<SHA-256 in hex>  <name>`, sorted (golang.org/x/mod/sumdb/dirhash). */
export async function hashPackageFolder(folder: string): Promise<string> {
  const limited = createLimiter(filesAtOnce)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const lines = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ file, name: toRelativePath(folder, file) }))
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ file, name }) => limited(async () => `${await hashFile(file)}  ${name}\n`)),
  )
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`
}
