import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { atLeast, type Artifact, type Sha256 } from '../model.ts'
import { readChecksum, sameDigest } from './checksums.ts'
import { refused } from './failure.ts'
import { verifyDetached } from './openpgp.ts'
import { signatureUrls, type Proofs } from './proofs.ts'
import { verifyBundle, verifyKeyless } from './sigstore.ts'
import { keyringsFor, sigstoreTrustFor } from './trust.ts'
import { type Downloaded, nameOf, type Policy, type Verdict } from './verdict.ts'

export type Published = Extract<Proofs, { kind: 'published' }>

/**
 * Decides whether a download is what was published. The strongest proof counts; a proof that is there and wrong is
 * always an error, never passed over for a weaker one.
 * @throws ActionError `verification-failed` with what differs and where each side comes from
 */
export async function judgePublished(proofs: Published, downloaded: Downloaded, policy: Policy): Promise<Verdict> {
  const { artifact } = downloaded
  if (proofs.checksum !== undefined) compareChecksum(proofs.checksum, downloaded)
  const signed = await judgeSignature(proofs, downloaded, policy)
  const verdict = signed ?? unsigned(proofs.checksum !== undefined, downloaded)
  demand(verdict, artifact, policy)
  return verdict
}

function compareChecksum(content: Uint8Array, { artifact, digest }: Downloaded): void {
  const expected = readChecksum(content, artifact.checksum)
  if (sameDigest(expected, digest)) return
  throw refused(`the download of ${nameOf(artifact)} differs from its published checksum`, [
    `expected ${expected} (${artifact.checksum.url})`,
    `got ${digest} (${artifact.url})`,
  ])
}

/** Undefined when there is no signature to judge. */
async function judgeSignature(proofs: Published, downloaded: Downloaded, policy: Policy): Promise<Verdict | undefined> {
  const [signature, certificate] = proofs.signature
  if (signature === undefined && certificate === undefined) return undefined
  const { artifact, digest } = downloaded
  const source = artifact.signature
  const [url, certificateUrl = ''] = signatureUrls(artifact)
  if (signature === undefined || (certificate === undefined && source.kind === 'sigstore-certificate')) {
    const missing = signature === undefined ? url : certificateUrl
    throw refused(`the signature of ${nameOf(artifact)} is incomplete`, [`there is no ${missing}`])
  }
  const about = { what: nameOf(artifact), url, signature }
  const reached = { level: 'signature', binary: programDigest(downloaded) } as const
  if (source.kind === 'openpgp') {
    const data = source.over === 'archive' ? sameArchive(downloaded) : checksumsOf(proofs, artifact)
    const keyrings = keyringsFor(source, policy.trustedKeys)
    const { by, at } = await verifyDetached({ ...about, data, keyrings, now: policy.now })
    return { ...reached, by: `${by}, ${at.toISOString().slice(0, 10)}`, caveats: [] }
  }
  const trust = sigstoreTrustFor(artifact, policy.trustedKeys)
  const result =
    certificate === undefined
      ? await verifyBundle({ ...about, data: checksumsOf(proofs, artifact), bundle: signature, trust })
      : await verifyKeyless({ ...about, digest, certificate, trust })
  return { ...reached, ...result }
}

/** The file that the signature covers; it has just been found to name this very download. */
function checksumsOf({ checksum }: Published, artifact: Artifact): Uint8Array {
  if (checksum !== undefined) return checksum
  throw refused(`the signature of ${nameOf(artifact)} covers a checksum file that is missing`, [
    `there is no ${artifact.checksum.url}`,
  ])
}

/** The archive, read again; breaks off where it is not what was hashed while it came in. */
async function* sameArchive({ artifact, digest, file }: Downloaded): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>) {
    hash.update(chunk)
    yield chunk
  }
  const again = hash.digest('hex')
  if (sameDigest(again, digest)) return
  throw refused(`the download of ${nameOf(artifact)} has changed on disk`, [
    `downloaded ${digest}`,
    `read again ${again}`,
  ])
}

function unsigned(hasChecksum: boolean, downloaded: Downloaded): Verdict {
  const { artifact } = downloaded
  const { url } = artifact.checksum
  const caveats = [`origin is not proven: there is no ${signatureUrls(artifact)[0]}`]
  return hasChecksum
    ? { level: 'checksum', by: `SHA-256 from ${new URL(url).host}`, caveats, binary: programDigest(downloaded) }
    : { level: 'none', by: 'nothing', caveats: [...caveats, `there is no ${url}`], binary: undefined }
}

/** Refuses what is less than the caller accepts. */
function demand({ level, caveats }: Verdict, artifact: Artifact, { minimum, mirrored }: Policy): void {
  if (mirrored && !atLeast(level, 'signature')) {
    throw refused(
      `${nameOf(artifact)} comes from a mirror and nothing but the mirror vouches for it`,
      [`from ${artifact.url}`, ...caveats],
      `Keep the signature on the mirror, or lock the digest: npx eks-actions lock.`,
    )
  }
  if (atLeast(level, minimum)) return
  throw refused(
    `${nameOf(artifact)} is verified by ${level} only, and verify asks for ${minimum}`,
    [`from ${artifact.url}`, ...(minimum === 'lock' ? ['no lock file names its digest'] : caveats)],
    minimum === 'lock'
      ? 'Write the lock file and commit it: npx eks-actions lock.'
      : 'Lock the digest (npx eks-actions lock), or lower verify for this tool.',
  )
}

/** Without an archive the download is the program. */
function programDigest({ artifact, digest }: Downloaded): Sha256 | undefined {
  return artifact.archive === 'none' ? digest : undefined
}
