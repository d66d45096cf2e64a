import { readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { hashFile } from '../../runner/files/digest.ts'
import { computeContentDigest } from './content.ts'
import { compareText } from './file-references.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** A module that `terraform init` downloaded, from a registry, git or an archive, with all that came along with it. */
export interface DownloadedModule {
  /** Names of the calls that lead to it, joined by dots: `eks`, `eks.karpenter`. */
  readonly name: string
  /** As Terraform recorded it, without credentials: `git::https://github.com/acme/eks.git?ref=main`. */
  readonly source: string
  /** SHA-256 over names and contents of its files, lower-case hex. */
  readonly digest: string
}

/**
 * The downloaded modules of a root, sorted by name. A git branch or a range of versions can stand for other code
 * tomorrow, and no file of the repository shows it.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`
 * @param written files that a plan wrote there, relative to the data directory: these do not count
 */
export async function readDownloadedModules(
  folder: string,
  dataFolder: string,
  written: readonly string[] = [],
): Promise<readonly DownloadedModule[]> {
  const downloads = path.join(dataFolder, 'modules')
  const text = await readFile(path.join(downloads, 'modules.json'), 'utf8').catch(useEmptyManifest)
  const { Modules: entries = [] } = JSON.parse(text) as { readonly Modules?: readonly ModuleEntry[] }
  const packages = entries.filter(({ Key, Dir }) => {
    // A local module of a download lies within that one's folder.
    const place = path.relative(path.join(downloads, Key), path.resolve(folder, Dir))
    return Key !== '' && place.split(path.sep)[0] !== '..' && !path.isAbsolute(place)
  })
  const omitted = new Set(written.map((file) => path.join(dataFolder, file)))
  const isDownloaded = (file: string): boolean => !omitted.has(file)
  const found = await Promise.all(
    packages.map(async ({ Key, Source, Version = '' }) => ({
      name: Key,
      source: `${Source.replace(/\/\/[^/@]*@/, '//')}${Version === '' ? '' : ` ${Version}`}`,
      digest: await computeFolderDigest(path.join(downloads, Key), isDownloaded),
    })),
  )
  return found.sort((a, b) => compareText(a.name, b.name))
}

/** What differs, one sentence per module: `module eks (git::…) changed`. */
export function compareModules(
  planned: readonly DownloadedModule[],
  now: readonly DownloadedModule[],
): readonly string[] {
  const before = new Map(planned.map((module) => [module.name, module]))
  const after = new Map(now.map((module) => [module.name, module]))
  return [...new Map([...before, ...after]).values()].flatMap(({ name, source }) => {
    const [then, today] = [before.get(name), after.get(name)]
    if (then?.digest === today?.digest && then?.source === today?.source) return []
    const what = then === undefined ? 'is new' : today === undefined ? 'is gone' : 'changed at its source'
    return [`module ${name} (${source}) ${what}`]
  })
}

/** As Terraform writes it into `modules.json`. */
interface ModuleEntry {
  readonly Key: string
  readonly Source: string
  readonly Version?: string
  readonly Dir: string
}

/** A root without any module call has no such file. */
function useEmptyManifest(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{}'
  throw error
}

async function computeFolderDigest(folder: string, counts: (file: string) => boolean): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const name = toRelativePath(folder, file)
      // Git's own files differ from clone to clone.
      if (entry.isDirectory() || name.split('/').includes('.git') || !counts(file)) return []
      return [{ path: name, sha256: entry.isSymbolicLink() ? `link to ${await readlink(file)}` : await hashFile(file) }]
    }),
  )
  return computeContentDigest(files.flat().sort((a, b) => compareText(a.path, b.path)))
}
