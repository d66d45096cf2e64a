import type { Fetcher } from '../fetcher.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import type { PublishedDigests } from '../digests.ts'

/** Digests known before anything is downloaded, and their source. */
export interface KnownDigests {
  readonly digests: PublishedDigests
  /** For people: `eks-actions.lock.json`, `this eks-actions release`. */
  readonly source: string
}

/** What was published beside a download; undefined is what the server does not have. */
export type Proofs =
  | { readonly kind: 'known'; readonly known: readonly [KnownDigests, ...KnownDigests[]] }
  | {
      readonly kind: 'published'
      readonly checksum: Uint8Array | undefined
      /** One file, or two for a signature with its certificate. */
      readonly signature: readonly (Uint8Array | undefined)[]
    }

/**
 * Requests checksum and signature side by side; nothing where the digest is known already. Meant to run while the
 * archive is downloaded, so the caller must wait for both, whichever fails first.
 * @throws ActionError `download-failed`
 */
export async function fetchProofs(
  artifact: ToolArtifact,
  fetcher: Fetcher,
  known: readonly KnownDigests[] = [],
): Promise<Proofs> {
  const [first, ...others] = known
  if (first !== undefined) return { kind: 'known', known: [first, ...others] }
  const [checksum, ...signature] = await Promise.all(
    [artifact.checksum.url, ...listSignatureUrls(artifact)].map((url) => fetcher.readBytes(url)),
  )
  return { kind: 'published', checksum, signature }
}

/** Empty for a project that signs nothing. */
export function listSignatureUrls({ signature }: Pick<ToolArtifact, 'signature'>): readonly string[] {
  if (signature === undefined) return []
  return signature.kind === 'sigstore-certificate'
    ? [signature.signatureUrl, signature.certificateUrl]
    : [signature.url]
}
