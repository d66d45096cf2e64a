import { access, chmod, constants, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toFilesystemError } from '../../runner/errors/action-error.ts'
import { hashFile } from '../../runner/files/digest.ts'
import { moveFile } from '../../runner/files/move-file.ts'
import { createOwnedName, removeAbandoned } from '../../runner/process/owned-files.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import type { Sha256 } from '../digests.ts'
import type { Platform } from '../platform.ts'
import type { VerificationLevel } from '../verify/level.ts'
import type { ToolCacheLookup } from './tool-cache.ts'

/**
 * Installed programs, shared by all jobs of a machine, in the layout of `@actions/tool-cache`:
 * `<tool>/<version>/<architecture>` with the mark `<architecture>.complete` next to it. Other actions find our programs
 * there, and we find theirs. A folder appears in one step and is never changed: a cancelled run leaves nothing under a
 * final name, and two jobs that install the same program do not disturb each other.
 */
export interface ToolStore {
  /**
   * Programs that this action installed and whose bytes still have the digest they were installed with; changed ones are
   * removed on the way.
   */
  readonly list: (artifact: ToolArtifact) => AsyncIterable<StoredTool>
  /** A program that somebody else put there. Nothing is known about it. */
  readonly findForeign: (artifact: ToolArtifact) => Promise<string | undefined>
  /**
   * Fills a new folder and gives it its final name.
   * @param fill writes the program to the given path and returns its digest and what is known about it; it may hand over the
   *   archive, to be kept beside the program
   * @throws ActionError `disk-full`, `not-writable` naming the folder
   */
  readonly place: <P extends VerifiedProgram>(
    artifact: ToolArtifact,
    fill: (target: string, keepArchive: (archive: string) => Promise<void>) => Promise<P>,
  ) => Promise<P & StoredTool>
  /** What was downloaded for programs that this action installed, as somebody may have changed it since. */
  readonly listArchives: (artifact: ToolArtifact) => Promise<readonly string[]>
}

export interface ToolStoreOptions {
  /** The toolkit's own look-up, where `root` is the tool cache of a runner. */
  readonly lookUp?: ToolCacheLookup | undefined
  /**
   * Others can write there: another job of a self-hosted runner could leave a program with a proof of its own. Archives are
   * kept, so that programs can be verified again.
   */
  readonly isShared?: boolean
}

export interface VerifiedProgram {
  readonly binary: Sha256
  readonly proof: VerificationProof
}

/** How far the program was verified when it was installed. */
interface VerificationProof {
  readonly archive: Sha256
  readonly level: VerificationLevel
  /** For people: `OpenPGP signature of C874011F…`. */
  readonly by: string
}

export interface StoredTool extends VerifiedProgram {
  /** Absolute path of the program. */
  readonly file: string
}

/** @param root where tools are kept, see `resolveStoreFolder` */
export function createToolStore(root: string, { lookUp, isShared = false }: ToolStoreOptions = {}): ToolStore {
  return {
    list: (artifact) => listOwn(root, artifact),
    findForeign: async (artifact) => {
      const { tool, version, platform } = artifact
      // On most runners nobody else installs these tools; then the toolkit need not be loaded.
      if (lookUp === undefined || !(await exists(path.join(root, tool, version)))) return undefined
      const folder = await lookUp(tool, version, toArchitecture(platform))
      return folder === undefined ? undefined : findProgram(folder, artifact)
    },
    place: async (artifact, fill) => {
      const drafts = path.join(root, '.eks-actions')
      const draft = path.join(drafts, createOwnedName())
      try {
        await removeAbandoned(drafts)
        for (const folder of [draft, toVersionFolder(root, artifact)]) await makeFolder(folder, root)
        const target = path.join(draft, artifact.binaryName)
        const filled = await fill(target, async (archive) => {
          if (isShared) await moveFile(archive, path.join(draft, archiveFile))
        })
        await chmod(target, 0o755)
        await writeProof(draft, filled)
        return { ...filled, file: await publish(draft, root, artifact, filled.binary) }
      } catch (error) {
        throw toFilesystemError(error, root) ?? error
      } finally {
        // What cannot be removed must not hide why, and the next run removes it.
        await rm(draft, { recursive: true, force: true }).catch(() => undefined)
      }
    },
    listArchives: async (artifact) => {
      const name = artifact.archive === 'none' ? artifact.binaryName : archiveFile
      const files = (await listEntries(root, artifact)).map((folder) => path.join(folder, name))
      const found = await Promise.all(files.map(exists))
      return files.filter((_, at) => found[at])
    },
  }
}

function toVersionFolder(root: string, { tool, version }: ToolArtifact): string {
  return path.join(root, tool, version)
}

/** The toolkit names architectures as Node does. */
function toArchitecture({ arch }: Platform): string {
  return arch === 'amd64' ? 'x64' : arch
}

async function* listOwn(root: string, artifact: ToolArtifact): AsyncGenerator<StoredTool> {
  for (const folder of await listEntries(root, artifact)) {
    const stored = await inspect(folder, artifact)
    if (stored !== undefined) yield stored
  }
}

/** Folders that are marked as complete, and may be ours. */
async function listEntries(root: string, artifact: ToolArtifact): Promise<readonly string[]> {
  const parent = toVersionFolder(root, artifact)
  const architecture = toArchitecture(artifact.platform)
  const names: readonly string[] = await readdir(parent).catch(() => [])
  return names
    .toSorted()
    .filter((name) => isEntryName(name, architecture) && names.includes(toMark(name)))
    .map((name) => path.join(parent, name))
}

/** `x64`, or `x64-<digest>` for a program that found `x64` taken. */
function isEntryName(name: string, architecture: string): boolean {
  return name === architecture || (name.startsWith(`${architecture}-`) && /-[0-9a-f]{64}$/.test(name))
}

/** Of a folder with all of its files, as the toolkit marks it. */
function toMark(name: string): string {
  return `${name}.complete`
}

const proofFile = 'eks-actions.json'
const archiveFile = 'eks-actions.archive'

async function writeProof(folder: string, { binary, proof: { archive, level, by } }: VerifiedProgram): Promise<void> {
  await writeFile(path.join(folder, proofFile), `${JSON.stringify({ archive, binary, level, by })}\n`)
}

/**
 * A program of ours that has not been changed. What has been changed is removed.
 * @returns undefined for anything else, and for what somebody else put there
 */
async function inspect(folder: string, { binaryName }: ToolArtifact): Promise<StoredTool | undefined> {
  const file = path.join(folder, binaryName)
  const text = await readFile(path.join(folder, proofFile), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const known = parseProof(text)
  const actual = known === undefined ? undefined : await hashFile(file).catch(() => undefined)
  if (known !== undefined && actual === known.binary) return { file, ...known }
  await rm(path.join(path.dirname(folder), toMark(path.basename(folder))), { force: true })
  await rm(folder, { recursive: true, force: true })
  return undefined
}

function parseProof(text: string): VerifiedProgram | undefined {
  try {
    const { archive, binary, level, by } = JSON.parse(text) as Partial<VerificationProof & { readonly binary: Sha256 }>
    if (archive === undefined || binary === undefined || level === undefined || by === undefined) return undefined
    return { binary, proof: { archive, level, by } }
  } catch {
    return undefined
  }
}

/** Other actions keep the program alone, or the whole archive. */
async function findProgram(folder: string, { binaryName, binaryPath }: ToolArtifact): Promise<string | undefined> {
  // Ours has been looked at already.
  if (await exists(path.join(folder, proofFile))) return undefined
  for (const name of [binaryName, binaryPath]) {
    const file = path.join(folder, name)
    if (await exists(file)) return file
  }
  return undefined
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/**
 * Gives a filled folder its final name. The first to come has the plain name, under which other actions look; a folder of
 * somebody else, or with another program, is left alone.
 * @returns path of the program
 */
async function publish(draft: string, root: string, artifact: ToolArtifact, binary: Sha256): Promise<string> {
  const parent = toVersionFolder(root, artifact)
  const architecture = toArchitecture(artifact.platform)
  for (const name of [architecture, `${architecture}-${binary}`]) {
    const folder = path.join(parent, name)
    const isOurs = (await claim(draft, folder)) || (await inspect(folder, artifact))?.binary === binary
    if (!isOurs) continue
    await writeFile(path.join(parent, toMark(name)), '')
    return path.join(folder, artifact.binaryName)
  }
  throw new Error(`${artifact.tool} ${artifact.version} cannot be placed in ${parent}: the name of its digest is taken`)
}

/** @returns false when there is such a folder already */
async function claim(draft: string, folder: string): Promise<boolean> {
  try {
    await rename(draft, folder)
    return true
  } catch (error) {
    const taken = await stat(folder).catch(() => undefined)
    if (taken?.isDirectory() !== true) throw error
    return false
  }
}

/** Node calls a read-only file system a missing folder when it creates several folders at once; `access` tells. */
async function makeFolder(folder: string, root: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') await access(root, constants.W_OK)
    throw error
  }
}
