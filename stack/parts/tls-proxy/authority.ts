/** The throw-away authority of a stack and the certificates it issues. */

import 'reflect-metadata'
import type { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 24 * 60 * 60 * 1000
/** Long enough for any stack, short enough to be worthless if stolen. */
const lifetimeMs = 30 * day

/** A certificate and its private key, in PEM. */
export interface CertificatePair {
  readonly cert: string
  readonly key: string
}

/** Creates an authority; its subject contains the stack's folder to show its origin. */
export async function createProxyAuthority(owner: string): Promise<CertificatePair> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: generateSerialNumber(),
    name: [{ CN: ['eks-actions local stack'] }, { O: [owner.slice(-64)] }],
    ...createValidity(),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return encodePem(certificate, keys.privateKey)
}

/** Issues a server certificate for one host name. A wildcard covers only one label, and ECR's names need two. */
export async function issueCertificate(authority: CertificatePair, host: string): Promise<CertificatePair> {
  const issuer = new x509.X509Certificate(authority.cert)
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    x509.PemConverter.decodeFirst(authority.key),
    algorithm,
    false,
    ['sign'],
  )
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: generateSerialNumber(),
    // A common name has at most 64 characters; clients read the alternative name.
    subject: [{ CN: [host.slice(0, 64)] }],
    issuer: issuer.subjectName,
    ...createValidity(),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return encodePem(certificate, keys.privateKey)
}

async function encodePem(certificate: x509.X509Certificate, privateKey: webcrypto.CryptoKey): Promise<CertificatePair> {
  const key = x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY')
  return { cert: `${certificate.toString('pem')}\n`, key: `${key}\n` }
}

function createValidity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + lifetimeMs) }
}

/** Random, positive, 16 bytes: two authorities with the same name must not issue the same number. */
function generateSerialNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return Buffer.from(bytes).toString('hex')
}
