import { randomUUID } from 'node:crypto'
import { access, chmod, constants, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toFilesystemError } from '../../runner/errors/action-error.ts'
import { hashFile } from '../../runner/files/digest.ts'
import { type Platform, toPlatformKey } from '../platform.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import type { ToolName } from '../catalog/tools.ts'
import type { Sha256 } from '../digests.ts'
import type { VerificationLevel } from '../verify/level.ts'

/**
 * Installed programs, shared by all jobs of a machine. Every program has a folder named by its own digest, which appears
 * in one step and is never changed: a cancelled run leaves nothing under a final name, two jobs that install the same
 * program do no harm to each other, and what was changed afterwards is found, because every hit is hashed again.
 */
export interface ToolStore {
  /** A program whose bytes still have the digest they were installed with; others are removed on the way. */
  readonly find: (tool: ToolName, version: string, platform: Platform) => Promise<StoredTool | undefined>
  /**
   * Fills a new folder and gives it its final name.
   * @param fill writes the program to the given path and returns its digest and what is known about it
   * @throws ActionError `disk-full`, `not-writable` naming the folder
   */
  readonly place: <P extends VerifiedProgram>(
    artifact: ToolArtifact,
    fill: (target: string) => Promise<P>,
  ) => Promise<P & StoredTool>
}

export interface VerifiedProgram {
  readonly binary: Sha256
  readonly proof: VerificationProof
}

/** How far the program was verified when it was installed. */
export interface VerificationProof {
  readonly archive: Sha256
  readonly level: VerificationLevel
  /** For people: `OpenPGP signature of C874011F…`. */
  readonly by: string
}

export interface StoredTool extends VerifiedProgram {
  /** Absolute path of the program. */
  readonly file: string
}

export function createToolStore(root: string): ToolStore {
  const toFolder = (tool: ToolName, version: string, platform: Platform): string =>
    path.join(root, 'eks-actions', tool, version, toPlatformKey(platform))
  return {
    find: async (tool, version, platform) => {
      const folder = toFolder(tool, version, platform)
      for (const digest of await listDigests(folder)) {
        const found = await inspect(path.join(folder, digest), digest, toProgramName(tool, platform))
        if (found !== undefined) return found
      }
      return undefined
    },
    place: async (artifact, fill) => {
      const parent = toFolder(artifact.tool, artifact.version, artifact.platform)
      const drafts = path.join(root, 'eks-actions', '.drafts')
      const draft = path.join(drafts, randomUUID())
      try {
        await removeStaleDrafts(drafts)
        for (const folder of [draft, parent]) await makeFolder(folder, root)
        const target = path.join(draft, artifact.binaryName)
        const filled = await fill(target)
        const { binary, proof } = filled
        await chmod(target, 0o755)
        await writeFile(path.join(draft, proofFile), `${JSON.stringify(proof)}\n`)
        const final = path.join(parent, binary)
        await claim(draft, final)
        return { ...filled, file: path.join(final, artifact.binaryName) }
      } catch (error) {
        throw toFilesystemError(error, root) ?? error
      } finally {
        await rm(draft, { recursive: true, force: true })
      }
    },
  }
}

/** Node calls a read-only file system a missing folder when it makes several folders at once; `access` tells. */
async function makeFolder(folder: string, root: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') await access(root, constants.W_OK)
    throw error
  }
}

/** No installation takes that long. Milliseconds. */
const forgottenAfter = 24 * 60 * 60 * 1000

/** Drafts of runs that were killed. What cannot be removed is of no use to anybody, and in nobody's way. */
async function removeStaleDrafts(drafts: string): Promise<void> {
  for (const name of await readdir(drafts).catch(() => [])) {
    const draft = path.join(drafts, name)
    try {
      const { mtimeMs } = await stat(draft)
      if (Date.now() - mtimeMs > forgottenAfter) await rm(draft, { recursive: true, force: true })
    } catch {
      // Another run has done it at the same time.
    }
  }
}

const proofFile = 'proof.json'
const digestName = /^[0-9a-f]{64}$/

function toProgramName(tool: ToolName, platform: Platform): string {
  return platform.os === 'windows' ? `${tool}.exe` : tool
}

async function listDigests(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => digestName.test(name))
}

async function inspect(folder: string, digest: Sha256, name: string): Promise<StoredTool | undefined> {
  const file = path.join(folder, name)
  try {
    const [actual, proof] = await Promise.all([hashFile(file), readProof(path.join(folder, proofFile))])
    if (actual === digest && proof !== undefined) return { file, binary: digest, proof }
  } catch {
    // Half a folder is as good as none.
  }
  await rm(folder, { recursive: true, force: true })
  return undefined
}

async function readProof(file: string): Promise<VerificationProof | undefined> {
  const { archive, level, by } = JSON.parse(await readFile(file, 'utf8')) as Partial<VerificationProof>
  return archive === undefined || level === undefined || by === undefined ? undefined : { archive, level, by }
}

/** The other job's folder holds the same bytes: its name says so, and `find` checks it. */
async function claim(draft: string, final: string): Promise<void> {
  try {
    await rename(draft, final)
  } catch (error) {
    const taken = await stat(final).catch(() => undefined)
    if (taken?.isDirectory() !== true) throw error
  }
}
