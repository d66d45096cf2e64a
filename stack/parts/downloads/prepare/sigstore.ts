/**
 * Throw-away Sigstore: a root and an intermediate authority that issue short-lived certificates with an identity, a
 * certificate log, and a signature log. Extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
import 'reflect-metadata'
import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
  webcrypto,
  X509Certificate as NodeCertificate,
  type KeyObject,
} from 'node:crypto'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'
import { bundleToJSON, toMessageSignatureBundle } from '@sigstore/bundle'
import { initializeCTLog, initializeTLog } from '@sigstore/mock'
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs'
import { writeFileWithFolders } from './archives.ts'

interface SignerIdentity {
  /** Subject alternative name: an e-mail address of a person or service, or the address of a workflow. */
  readonly name: { readonly type: 'email' | 'url'; readonly value: string }
  /** OIDC issuer that vouched for the name. */
  readonly issuer: string
}

interface IssuedSignature {
  readonly signature: Buffer
  /** Leaf certificate. */
  readonly certificate: Buffer
  /** PEM of the leaf and the intermediate authority. */
  readonly chain: string
}

export interface SigstoreSigner {
  readonly sign: (data: Uint8Array, identity: SignerIdentity) => Promise<IssuedSignature>
  /** Bundle v0.3 with inclusion promise and proof of the transparency log, as JSON. */
  readonly bundle: (data: Uint8Array, identity: SignerIdentity) => Promise<string>
}

/** URL of Sigstore's public instance, so that checkpoints look the same. */
const rekor = 'https://rekor.sigstore.dev'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** Creates the authorities and logs; writes `sigstore-chain.pem` and `trusted_root.json` to `folder`. */
export async function createSigstore(folder: string): Promise<SigstoreSigner> {
  x509.cryptoProvider.set(webcrypto)
  const authority = await createAuthorities()
  const [ctKey, rekorKey] = [createKeyPair(), createKeyPair()]
  const [ctLog, signatureLog] = await Promise.all([initializeCTLog(ctKey), initializeTLog(rekor, rekorKey)])
  const chainPem = [authority.intermediate, authority.root].map((one) => `${one.toString('pem')}\n`).join('')
  await writeFileWithFolders(join(folder, 'sigstore-chain.pem'), chainPem)
  await writeFileWithFolders(
    join(folder, 'trusted_root.json'),
    renderTrustedRoot([authority.intermediate, authority.root], ctKey.publicKey, rekorKey.publicKey),
  )

  const signKeyless = async (data: Uint8Array, identity: SignerIdentity): Promise<IssuedSignature> => {
    const { publicKey, privateKey } = createKeyPair()
    const certificate = await issueCertificateWithReceipt(authority, publicKey, identity, (tbs, issuer) =>
      ctLog.log(tbs, issuer),
    )
    const leaf = new x509.X509Certificate(certificate)
    return {
      signature: sign('sha256', data, privateKey),
      certificate: Buffer.from(certificate),
      chain: `${leaf.toString('pem')}\n${authority.intermediate.toString('pem')}\n`,
    }
  }
  return {
    sign: signKeyless,
    bundle: async (data, identity) => {
      const { signature, certificate } = await signKeyless(data, identity)
      const digest = createHash('sha256').update(data).digest()
      const made = toMessageSignatureBundle({ digest, signature, certificate, certificateChain: false })
      const pem = new NodeCertificate(certificate).toString()
      const logged = await signatureLog.log(buildHashedRekord(digest, signature, pem))
      const entry = Object.values(logged)[0]
      if (!entry) throw new Error('the transparency log returned no entry')
      const proof = entry.verification?.inclusionProof
      if (!proof) throw new Error('the transparency log returned no proof')
      made.verificationMaterial.tlogEntries = [
        {
          logIndex: String(entry.logIndex),
          logId: { keyId: Buffer.from(entry.logID, 'hex') },
          kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
          integratedTime: String(entry.integratedTime),
          inclusionPromise: {
            signedEntryTimestamp: Buffer.from(String(entry.verification?.signedEntryTimestamp), 'base64'),
          },
          inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: Buffer.from(proof.rootHash, 'hex'),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map((one) => Buffer.from(one, 'hex')),
            checkpoint: { envelope: proof.checkpoint },
          },
          canonicalizedBody: Buffer.from(String(entry.body), 'base64'),
        },
      ]
      return `${JSON.stringify(bundleToJSON(made))}\n`
    },
  }
}

interface SigstoreAuthority {
  readonly root: x509.X509Certificate
  readonly intermediate: x509.X509Certificate
  readonly keys: webcrypto.CryptoKeyPair
}

async function createAuthorities(): Promise<SigstoreAuthority> {
  const [rootKeys, keys] = await Promise.all([generateKeys(), generateKeys()])
  const usage = new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true)
  const validity = { notBefore: addYears(-1), notAfter: addYears(10) }
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: generateSerial(),
    name: 'CN=sigstore, O=throw-away.local-stack',
    ...validity,
    signingAlgorithm: algorithm,
    keys: rootKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      usage,
      await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  const intermediate = await x509.X509CertificateGenerator.create({
    serialNumber: generateSerial(),
    subject: 'CN=sigstore-intermediate, O=throw-away.local-stack',
    issuer: root.subject,
    ...validity,
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      usage,
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  return { root, intermediate, keys }
}

type CertificateLog = (certificate: ArrayBuffer, issuerId: ArrayBuffer) => Promise<ArrayBuffer>

/**
 * Issues a certificate without a subject, with an embedded SCT of the certificate log. As in the real Sigstore it is valid for
 * ten minutes, so a verifier checks whether it was valid at signing time (known from a bundle's log entry; for a bare
 * certificate such as kubectl's, only from the log itself), never whether it is valid now.
 */
async function issueCertificateWithReceipt(
  { intermediate, keys }: SigstoreAuthority,
  publicKey: KeyObject,
  { name, issuer }: SignerIdentity,
  log: CertificateLog,
): Promise<ArrayBuffer> {
  const now = Date.now()
  const subjectKey = await webcrypto.subtle.importKey('spki', encodeDer(publicKey), algorithm, true, ['verify'])
  const extensions: x509.Extension[] = [
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
    await x509.SubjectKeyIdentifierExtension.create(subjectKey),
    await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
    new x509.SubjectAlternativeNameExtension([name], true),
    // Version 1 holds the raw text, version 2 a DER string.
    new x509.Extension('1.3.6.1.4.1.57264.1.1', false, Buffer.from(issuer)),
    new x509.Extension('1.3.6.1.4.1.57264.1.8', false, encodeDerText(issuer)),
  ]
  const certificate = {
    serialNumber: generateSerial(),
    issuer: intermediate.subject,
    notBefore: new Date(now - 60_000),
    notAfter: new Date(now + 600_000),
    signingAlgorithm: algorithm,
    publicKey: subjectKey,
    signingKey: keys.privateKey,
  }
  const precertificate = await x509.X509CertificateGenerator.create({ ...certificate, extensions })
  const issuerKey = await webcrypto.subtle.digest('SHA-256', intermediate.publicKey.rawData)
  const receipt = Buffer.from(await log(precertificate.rawData, issuerKey))
  const after = await x509.X509CertificateGenerator.create({
    ...certificate,
    extensions: [...extensions, encodeReceiptList(receipt)],
  })
  return after.rawData
}

/** RFC 6962, 3.3: a list of one SCT, prefixed with its length, in an octet string. */
function encodeReceiptList(receipt: Buffer): x509.Extension {
  const list = Buffer.concat([encodeTwoBytes(receipt.length), receipt])
  return new x509.Extension('1.3.6.1.4.1.11129.2.4.2', false, Buffer.concat([encodeDerHead(0x04, list.length), list]))
}

function renderTrustedRoot(chain: readonly x509.X509Certificate[], ctKey: KeyObject, rekorKey: KeyObject): string {
  const start = addYears(-1)
  const describeLog = (baseUrl: string, key: KeyObject) => ({
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes: encodeDer(key), keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor: { start } },
    logId: { keyId: createHash('sha256').update(encodeDer(key)).digest() },
    checkpointKeyId: undefined,
    operator: 'throw-away.local-stack',
  })
  const root: TrustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [describeLog(rekor, rekorKey)],
    ctlogs: [describeLog('https://ctfe.sigstore.dev', ctKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'throw-away.local-stack', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: { certificates: chain.map((one) => ({ rawBytes: Buffer.from(one.rawData) })) },
        validFor: { start },
        operator: 'throw-away.local-stack',
      },
    ],
    timestampAuthorities: [],
  }
  return `${JSON.stringify(TrustedRoot.toJSON(root), undefined, 2)}\n`
}

function buildHashedRekord(digest: Buffer, signature: Buffer, pem: string) {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: signature.toString('base64'), publicKey: { content: Buffer.from(pem).toString('base64') } },
    },
  }
}

function createKeyPair() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function encodeDer(key: KeyObject): Buffer<ArrayBuffer> {
  return Buffer.from(key.export({ format: 'der', type: 'spki' }))
}

function encodeDerText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([encodeDerHead(0x0c, bytes.length), bytes])
}

function encodeDerHead(tag: number, length: number): Buffer {
  if (length < 0x80) return Buffer.from([tag, length])
  return length < 0x100
    ? Buffer.from([tag, 0x81, length])
    : Buffer.concat([Buffer.from([tag, 0x82]), encodeTwoBytes(length)])
}

function encodeTwoBytes(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255])
}

function generateSerial(): string {
  return `00${randomBytes(15).toString('hex')}`
}

function addYears(years: number): Date {
  const date = new Date()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date
}
