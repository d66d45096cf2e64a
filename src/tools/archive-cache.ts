import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { hashFile } from '../runner/files/digest.ts'
import { moveFile } from '../runner/files/move-file.ts'
import type { KnownDigests } from './verify/proofs.ts'
import type { ToolArtifact } from './catalog/artifact.ts'
import type { Sha256 } from './digests.ts'

/**
 * Published archives, passed from one job to another. Only those with a known digest take part: then it does not matter
 * who has handled them.
 */
export interface ArchiveCache {
  /**
   * Moves the archive to `target`, if it is here and has the known digest.
   * @returns the digest; undefined when it must be downloaded
   */
  readonly take: (wanted: ArchiveRequest, target: string) => Promise<Sha256 | undefined>
  /** Keeps a verified archive for other jobs, if there is room; the file itself may be removed afterwards. */
  readonly keep: (wanted: ArchiveRequest, file: string) => Promise<void>
}

interface ArchiveRequest {
  readonly artifact: ToolArtifact
  readonly known: readonly KnownDigests[]
}

export interface ArchiveCacheOptions {
  /** Folder of archives from earlier jobs, named by their digests; asked when the first archive is wanted. */
  readonly restore: () => Promise<string | undefined>
  /** Where archives are kept, named likewise. */
  readonly kept: string
  /** Called when the file under a digest is a different one. */
  readonly onForeign: (artifact: ToolArtifact) => void
}

export function createArchiveCache({ restore: restored, kept, onForeign }: ArchiveCacheOptions): ArchiveCache {
  return {
    take: async ({ artifact, known }, target) => {
      const [first] = known
      if (first === undefined) return undefined
      const folder = await restored()
      if (folder === undefined) return undefined
      const { archive: digest } = first.digests
      const file = path.join(folder, digest)
      const actual = await hashFile(file).catch(() => undefined)
      if (actual === digest) {
        await moveFile(file, target)
        return digest
      }
      onForeign(artifact)
      await rm(file, { recursive: true, force: true })
      return undefined
    },
    keep: async ({ known }, file) => {
      const [first] = known
      if (first === undefined) return
      const copy = path.join(kept, first.digests.archive)
      try {
        await mkdir(kept, { recursive: true })
        // A link costs nothing, but does not work between two file systems.
        await link(file, copy).catch(() => copyFile(file, copy))
      } catch {
        await rm(copy, { force: true })
      }
    },
  }
}
