import { toPlatformKey } from '../platform.ts'
import type { TrustedKeys } from './trust.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import type { Sha256 } from '../digests.ts'
import type { VerificationLevel } from './level.ts'

/** What is accepted. */
export interface VerificationPolicy {
  /** Minimum level; the strongest available is always tried. */
  readonly minimum: VerificationLevel
  /** The download does not come from the tool's own host, so a checksum from there proves nothing. */
  readonly mirrored: boolean
  readonly trustedKeys: TrustedKeys
  readonly now: Date
}

/** What was downloaded. */
export interface DownloadedFile {
  readonly artifact: ToolArtifact
  /** As computed while the bytes came in. */
  readonly digest: Sha256
  /** Where the bytes are; read again only for signatures that cover the archive itself. */
  readonly file: string
}

export interface VerificationResult {
  readonly level: VerificationLevel
  /** What vouches for the download, for people. */
  readonly by: string
  /** What could not be proven, as sentences. */
  readonly caveats: readonly string[]
  /** Digest of the program itself, to check after unpacking, if the proof includes it. */
  readonly binary: Sha256 | undefined
}

/** For people. */
export function formatArtifactName({ tool, version, platform }: ToolArtifact): string {
  return `${tool} ${version} (${toPlatformKey(platform)})`
}
