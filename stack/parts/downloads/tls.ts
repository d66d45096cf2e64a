/** The mirror's throw-away authority, and a certificate for loopback and all official host names. */
import 'reflect-metadata'
import { randomBytes, webcrypto, KeyObject } from 'node:crypto'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'
import { mirrorHosts } from './catalog.ts'
import { writeFileWithFolders } from './prepare/archives.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** Writes `ca.pem`, `cert.pem` and `key.pem` to `folder`. */
export async function createServerAuthority(folder: string): Promise<void> {
  x509.cryptoProvider.set(webcrypto)
  const [caKeys, keys] = await Promise.all([generateKeyPair(), generateKeyPair()])
  const validity = { notBefore: new Date(Date.now() - 86_400_000), notAfter: new Date('2040-01-01T00:00:00Z') }
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: generateSerial(),
    name: 'CN=download mirror authority, O=throw-away.local-stack',
    ...validity,
    signingAlgorithm: algorithm,
    keys: caKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(caKeys.publicKey),
    ],
  })
  const names = ['localhost', ...Object.keys(mirrorHosts)].map((value) => ({ type: 'dns', value }) as const)
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: generateSerial(),
    subject: 'CN=download mirror, O=throw-away.local-stack',
    issuer: ca.subject,
    ...validity,
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([...names, { type: 'ip', value: '127.0.0.1' }]),
      await x509.AuthorityKeyIdentifierExtension.create(caKeys.publicKey),
    ],
  })
  await Promise.all([
    writeFileWithFolders(join(folder, 'ca.pem'), `${ca.toString('pem')}\n`),
    writeFileWithFolders(join(folder, 'cert.pem'), `${certificate.toString('pem')}\n`),
    writeFileWithFolders(
      join(folder, 'key.pem'),
      KeyObject.from(keys.privateKey).export({ format: 'pem', type: 'pkcs8' }) as string,
    ),
  ])
}

async function generateKeyPair() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function generateSerial(): string {
  return `00${randomBytes(15).toString('hex')}`
}
