import { isSameDigest } from './checksums.ts'
import { createVerificationError } from './verification-error.ts'
import type { Proofs } from './proofs.ts'
import { type DownloadedFile, formatArtifactName, type VerificationResult } from './verification.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

type KnownProofs = Extract<Proofs, { kind: 'known' }>

/**
 * Compares a download with digests that are known beforehand; all sources must agree.
 * @throws ActionError `verification-failed`
 */
export function verifyKnown({ known }: KnownProofs, { artifact, digest }: DownloadedFile): VerificationResult {
  const name = formatArtifactName(artifact)
  for (const { digests, source } of known) {
    if (isSameDigest(digests.archive, digest)) continue
    throw createVerificationError(
      `the download of ${name} differs from the digest in ${source}`,
      [`expected ${digests.archive} (${source})`, `got ${digest} (${artifact.url})`],
      `Do not use the file. A mirror that repacks archives needs its keys in trusted-keys, or a lock file: ${formatPackageCommand('lock')}.`,
    )
  }
  const programs = known.flatMap(({ digests: { binary }, source }) =>
    binary === undefined ? [] : [{ binary, source }],
  )
  const [program, ...others] = programs
  const other = others.find(({ binary }) => program !== undefined && !isSameDigest(binary, program.binary))
  if (program !== undefined && other !== undefined) {
    throw createVerificationError(`${program.source} and ${other.source} disagree about the program of ${name}`, [
      `${program.binary} (${program.source})`,
      `${other.binary} (${other.source})`,
    ])
  }
  return { level: 'lock', by: `digest in ${known[0].source}`, caveats: [], binary: program?.binary }
}
