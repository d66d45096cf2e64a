/** The cluster's certificates: a throw-away authority, created for every start. */

import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const lifetimeMs = 365 * 24 * 3600 * 1000

/** PEM texts. */
export interface PemPair {
  readonly certificate: string
  readonly key: string
}

export interface ClusterAuthority {
  readonly certificate: string
  /** Issues a certificate for a server with these names and addresses. */
  readonly server: (name: string, hosts: readonly string[]) => Promise<PemPair>
  /** Issues a client certificate; Kubernetes reads the user from the common name and the groups from the organizations. */
  readonly client: (user: string, groups: readonly string[]) => Promise<PemPair>
}

export async function createClusterAuthority(name: string): Promise<ClusterAuthority> {
  x509.cryptoProvider.set(webcrypto)
  const keys = await generateKeyPair()
  const validity = { notBefore: new Date(Date.now() - 60_000), notAfter: new Date(Date.now() + lifetimeMs) }
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [name] }],
    keys,
    signingAlgorithm: algorithm,
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const issue = async (subject: x509.JsonName, extensions: x509.Extension[]): Promise<PemPair> => {
    const own = await generateKeyPair()
    const certificate = await x509.X509CertificateGenerator.create({
      subject,
      issuer: root.subject,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      ...validity,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        ...extensions,
      ],
    })
    return { certificate: certificate.toString('pem'), key: await encodePrivateKey(own.privateKey) }
  }
  return {
    certificate: root.toString('pem'),
    server: async (name, hosts) =>
      issue(
        [{ CN: [name] }],
        [
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
          new x509.SubjectAlternativeNameExtension(
            hosts.map((value) => ({ type: /^[\d.]+$/.test(value) ? 'ip' : 'dns', value }) as const),
          ),
        ],
      ),
    client: async (user, groups) =>
      issue(
        [...groups.map((group) => ({ O: [group] })), { CN: [user] }],
        [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth])],
      ),
  }
}

/** Creates the keys that sign and verify the tokens of service accounts. */
export async function createServiceAccountKeys(): Promise<{ readonly privateKey: string; readonly publicKey: string }> {
  const { privateKey, publicKey } = await generateKeyPair()
  const spki = await webcrypto.subtle.exportKey('spki', publicKey)
  return { privateKey: await encodePrivateKey(privateKey), publicKey: x509.PemConverter.encode(spki, 'PUBLIC KEY') }
}

async function generateKeyPair(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

async function encodePrivateKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')
}
