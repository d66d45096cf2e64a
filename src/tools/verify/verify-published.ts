import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readChecksum, isSameDigest } from './checksums.ts'
import { createVerificationError } from './verification-error.ts'
import { verifyDetached } from './openpgp.ts'
import { listSignatureUrls, type Proofs } from './proofs.ts'
import { verifyBundle, verifyKeyless } from './sigstore.ts'
import { selectKeyrings, selectSigstoreTrust } from './trust.ts'
import {
  type DownloadedFile,
  formatArtifactName,
  type VerificationPolicy,
  type VerificationResult,
} from './verification.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import type { Sha256 } from '../digests.ts'
import { isAtLeast } from './level.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

export type PublishedProofs = Extract<Proofs, { kind: 'published' }>

/**
 * Decides whether a download is what was published. The strongest proof counts; a proof that is there and wrong is
 * always an error, never passed over for a weaker one.
 * @throws ActionError `verification-failed` with what differs and where each side comes from
 */
export async function verifyPublished(
  proofs: PublishedProofs,
  downloaded: DownloadedFile,
  policy: VerificationPolicy,
): Promise<VerificationResult> {
  const { artifact } = downloaded
  if (proofs.checksum !== undefined) compareChecksum(proofs.checksum, downloaded)
  const signed = await verifySignature(proofs, downloaded, policy)
  const verdict = signed ?? describeUnsigned(proofs.checksum !== undefined, downloaded)
  assertPolicy(verdict, artifact, policy)
  return verdict
}

function compareChecksum(content: Uint8Array, { artifact, digest }: DownloadedFile): void {
  const expected = readChecksum(content, artifact.checksum)
  if (isSameDigest(expected, digest)) return
  throw createVerificationError(`the download of ${formatArtifactName(artifact)} differs from its published checksum`, [
    `expected ${expected} (${artifact.checksum.url})`,
    `got ${digest} (${artifact.url})`,
  ])
}

/** Undefined when there is no signature. */
async function verifySignature(
  proofs: PublishedProofs,
  downloaded: DownloadedFile,
  policy: VerificationPolicy,
): Promise<VerificationResult | undefined> {
  const [signature, certificate] = proofs.signature
  if (signature === undefined && certificate === undefined) return undefined
  const { artifact, digest } = downloaded
  const source = artifact.signature
  if (source === undefined) return undefined
  const [url = '', certificateUrl = ''] = listSignatureUrls(artifact)
  if (signature === undefined || (certificate === undefined && source.kind === 'sigstore-certificate')) {
    const missing = signature === undefined ? url : certificateUrl
    throw createVerificationError(`the signature of ${formatArtifactName(artifact)} is incomplete`, [
      `there is no ${missing}`,
    ])
  }
  const about = { what: formatArtifactName(artifact), url, signature }
  const reached = { level: 'signature', binary: toProgramDigest(downloaded) } as const
  if (source.kind === 'openpgp') {
    const data = source.over === 'archive' ? rereadArchive(downloaded) : requireChecksums(proofs, artifact)
    const keyrings = await selectKeyrings(artifact.tool, policy.trustedKeys)
    const { by, at } = await verifyDetached({ ...about, data, keyrings, now: policy.now })
    return { ...reached, by: `${by}, ${at.toISOString().slice(0, 10)}`, caveats: [] }
  }
  const trust = selectSigstoreTrust(artifact, policy.trustedKeys)
  const result =
    certificate === undefined
      ? await verifyBundle({ ...about, data: requireChecksums(proofs, artifact), bundle: signature, trust })
      : await verifyKeyless({ ...about, digest, certificate, trust })
  return { ...reached, ...result }
}

/** The file that the signature covers; it is known to name this download. */
function requireChecksums({ checksum }: PublishedProofs, artifact: ToolArtifact): Uint8Array {
  if (checksum !== undefined) return checksum
  throw createVerificationError(
    `the signature of ${formatArtifactName(artifact)} covers a checksum file that is missing`,
    [`there is no ${artifact.checksum.url}`],
  )
}

/** The archive, read again; fails if it is not what was hashed during the download. */
async function* rereadArchive({ artifact, digest, file }: DownloadedFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>) {
    hash.update(chunk)
    yield chunk
  }
  const again = hash.digest('hex')
  if (isSameDigest(again, digest)) return
  throw createVerificationError(`the download of ${formatArtifactName(artifact)} has changed on disk`, [
    `downloaded ${digest}`,
    `read again ${again}`,
  ])
}

function describeUnsigned(hasChecksum: boolean, downloaded: DownloadedFile): VerificationResult {
  const { artifact } = downloaded
  const { url } = artifact.checksum
  const [signatureUrl] = listSignatureUrls(artifact)
  const missing = signatureUrl === undefined ? `${artifact.tool} is not signed` : `there is no ${signatureUrl}`
  const caveats = [`origin is not proven: ${missing}`]
  return hasChecksum
    ? { level: 'checksum', by: `SHA-256 from ${new URL(url).host}`, caveats, binary: toProgramDigest(downloaded) }
    : { level: 'none', by: 'nothing', caveats: [...caveats, `there is no ${url}`], binary: undefined }
}

/** Refuses anything below the caller's minimum level. */
function assertPolicy(
  { level, caveats }: VerificationResult,
  artifact: ToolArtifact,
  { minimum, mirrored }: VerificationPolicy,
): void {
  if (mirrored && !isAtLeast(level, 'signature')) {
    throw createVerificationError(
      `${formatArtifactName(artifact)} comes from a mirror and nothing but the mirror vouches for it`,
      [`from ${artifact.url}`, ...caveats],
      `Keep the signature on the mirror, or lock the digest: ${formatPackageCommand('lock')}.`,
    )
  }
  if (isAtLeast(level, minimum)) return
  throw createVerificationError(
    `${formatArtifactName(artifact)} is verified by ${level} only, and verify requires ${minimum}`,
    [`from ${artifact.url}`, ...(minimum === 'lock' ? ['no lock file has its digest'] : caveats)],
    minimum === 'lock'
      ? `Write the lock file and commit it: ${formatPackageCommand('lock')}.`
      : `Lock the digest (${formatPackageCommand('lock')}), or lower verify for this tool.`,
  )
}

/** Without an archive the download is the program. */
function toProgramDigest({ artifact, digest }: DownloadedFile): Sha256 | undefined {
  return artifact.archive === 'none' ? digest : undefined
}
