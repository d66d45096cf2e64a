import type { KeyObject } from 'node:crypto'
import type { SerializedBundle } from '@sigstore/bundle'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import type { SignedEntity, Signer, Verifier } from '@sigstore/verify'
import { describeThrown, createVerificationError } from './verification-error.ts'
import type { Sha256 } from '../digests.ts'

/** Who signs: the subject alternative name of the certificate and the OIDC issuer that vouched for it. */
export interface SigstoreIdentity {
  /** Exact; `*` stands for one part of a path, such as the file name of a workflow. */
  readonly name: string
  readonly issuer: string
}

export interface SigstoreTrust {
  /** In the form of `trusted_root.json`. */
  readonly roots: readonly unknown[]
  /** Any of these may sign. */
  readonly identities: readonly SigstoreIdentity[]
}

/** For people: what is signed, and where the signature comes from. */
interface SignatureSubject {
  readonly what: string
  readonly url: string
  readonly trust: SigstoreTrust
}

export interface KeylessRequest extends SignatureSubject {
  /** Of the signed file. */
  readonly digest: Sha256
  /** Base64. */
  readonly signature: Uint8Array
  /** PEM, or PEM once more in base64; the first certificate is the signer's. */
  readonly certificate: Uint8Array
}

export interface BundleRequest extends SignatureSubject {
  readonly data: Uint8Array
  /** JSON. */
  readonly bundle: Uint8Array
}

export interface KeylessResult {
  readonly by: string
  /** What the signature cannot show. */
  readonly caveats: readonly string[]
}

/**
 * Verifies a signature with its short-lived certificate beside it, as `cosign verify-blob --certificate --signature`
 * does: chain to a trusted authority, receipt of the certificate log, identity, issuer, signature over the digest.
 *
 * Such a certificate lives for ten minutes. Without an entry of the signature log, which Kubernetes does not publish
 * beside its binaries, nothing offline shows when the signature was made; the chain is checked at the moment the
 * certificate was issued, and the gap is returned as a caveat.
 * @throws ActionError `verification-failed`
 */
export async function verifyKeyless(request: KeylessRequest): Promise<KeylessResult> {
  const { url, what } = request
  const { X509Certificate } = await import('@sigstore/core')
  const { Verifier } = await import('@sigstore/verify')
  const { p256 } = await import('@noble/curves/nist.js')
  const certificate = parseOrReject(`the certificate of ${what}`, url, () =>
    X509Certificate.parse(findFirstPem(request.certificate)),
  )
  const signature = decodeBase64(request.signature, request)
  const entity: SignedEntity = {
    key: { $case: 'certificate', certificate },
    timestamps: [toTimestamp(certificate.notBefore)],
    tlogEntries: [],
    signature: {
      signature,
      compareSignature: (other) => signature.equals(other),
      compareDigest: () => false,
      compareSignedDigest: () => false,
      // Node hashes what it verifies; the digest is known already, from the download.
      verifySignature: (key) =>
        p256.verify(signature, Buffer.from(request.digest, 'hex'), toP256Point(key), {
          prehash: false,
          lowS: false,
          format: 'der',
        }),
    },
  }
  const verifier = new Verifier(await buildTrustMaterial(request.trust), { ctlogThreshold: 1, tlogThreshold: 0 })
  const by = verifySigner(verifier, entity, request)
  const [from, to] = [certificate.notBefore, certificate.notAfter].map((date) => `${date.toISOString().slice(0, 19)}Z`)
  return {
    by,
    caveats: [
      `the time of signing is not proven: no log entry is published beside the signature; its certificate was valid from ${from} to ${to}`,
    ],
  }
}

/**
 * Verifies a Sigstore bundle over a file, with its entry of the signature log.
 * @throws ActionError `verification-failed`
 */
export async function verifyBundle(request: BundleRequest): Promise<KeylessResult> {
  const { what, url } = request
  const { bundleFromJSON } = await import('@sigstore/bundle')
  const { toSignedEntity, Verifier } = await import('@sigstore/verify')
  const bundle = parseOrReject(`the Sigstore bundle of ${what}`, url, () =>
    bundleFromJSON(JSON.parse(Buffer.from(request.bundle).toString()) as SerializedBundle),
  )
  // An attestation covers other files, and a bare key has no identity.
  if (bundle.content.$case !== 'messageSignature' || bundle.verificationMaterial.content.$case === 'publicKey') {
    throw createVerificationError(`the Sigstore bundle of ${what} is not a signature with an identity`, [
      `bundle: ${url}`,
    ])
  }
  const entity = parseOrReject(`the Sigstore bundle of ${what}`, url, () =>
    toSignedEntity(bundle, Buffer.from(request.data)),
  )
  return { by: verifySigner(new Verifier(await buildTrustMaterial(request.trust)), entity, request), caveats: [] }
}

/** Signature and chain first, then who it was: an identity is worth nothing before. */
function verifySigner(verifier: Verifier, entity: SignedEntity, { what, url, trust }: SignatureSubject): string {
  let signer: Signer
  try {
    signer = verifier.verify(entity)
  } catch (error) {
    throw createVerificationError(`the Sigstore signature of ${what} is invalid`, [
      `signature: ${url}`,
      describeThrown(error),
    ])
  }
  const name = signer.identity?.subjectAlternativeName ?? ''
  const issuer = signer.identity?.extensions?.issuer ?? ''
  if (trust.identities.some((one) => one.issuer === issuer && matches(one.name, name))) return `${name} (${issuer})`
  throw createVerificationError(`${what} is signed by someone else: ${name} (${issuer})`, [
    `signature: ${url}`,
    `trusted: ${trust.identities.map((one) => `${one.name} (${one.issuer})`).join(', ')}`,
  ])
}

function matches(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.split('*').map(RegExp.escape).join('[^/@]+')}$`).test(name)
}

async function buildTrustMaterial({ roots }: SigstoreTrust) {
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  const { toTrustMaterial } = await import('@sigstore/verify')
  const all = roots.map((root) => TrustedRoot.fromJSON(root))
  const merged: TrustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: all.flatMap((root) => root.certificateAuthorities),
    ctlogs: all.flatMap((root) => root.ctlogs),
    tlogs: all.flatMap((root) => root.tlogs),
    timestampAuthorities: all.flatMap((root) => root.timestampAuthorities),
  }
  return toTrustMaterial(merged)
}

/** The form in which the library takes a time; here the certificate's own, not that of a log. */
function toTimestamp(date: Date): SignedEntity['timestamps'][number] {
  return {
    $case: 'transparency-log',
    tlogEntry: {
      integratedTime: String(Math.floor(date.getTime() / 1000)),
      logId: { keyId: Buffer.alloc(0) },
      logIndex: '0',
      kindVersion: undefined,
      inclusionPromise: { signedEntryTimestamp: Buffer.alloc(0) },
      inclusionProof: undefined,
      canonicalizedBody: Buffer.alloc(0),
    } as unknown as Extract<SignedEntity['timestamps'][number], { $case: 'transparency-log' }>['tlogEntry'],
  }
}

/** The public key as an uncompressed point of P-256, the only curve that these certificates use. */
function toP256Point(key: KeyObject): Uint8Array {
  const { crv, x = '', y = '' } = key.export({ format: 'jwk' })
  if (crv !== 'P-256') throw new Error(`the certificate's key is not on the curve P-256`)
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
}

const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/

function findFirstPem(content: Uint8Array): string {
  const text = Buffer.from(content).toString()
  const found = pem.exec(text) ?? pem.exec(Buffer.from(text, 'base64').toString())
  if (found === null) throw new Error('there is no PEM certificate')
  return found[0]
}

function decodeBase64(content: Uint8Array, { what, url }: SignatureSubject): Buffer {
  const text = Buffer.from(content).toString().trim()
  if (/^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) return Buffer.from(text, 'base64')
  throw createVerificationError(`the signature of ${what} is not base64`, [`signature: ${url}`])
}

function parseOrReject<T>(what: string, url: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw createVerificationError(`${what} cannot be read`, [`from ${url}`, describeThrown(error)])
  }
}
