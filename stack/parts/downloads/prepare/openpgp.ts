/** Throw-away OpenPGP keys with the same history as the real keys of HashiCorp and Helm. */
import { join } from 'node:path'
import { createMessage, generateKey, reformatKey, sign, type PrivateKey } from 'openpgp'
import { writeFileWithFolders } from './archives.ts'

/** Dates of HashiCorp's key: created, first expiry, re-issued, current expiry. */
const createdAt = new Date('2021-04-19T00:00:00Z')
const firstExpiry = new Date('2026-04-18T00:00:00Z')
const reissued = new Date('2026-03-01T00:00:00Z')
const nextExpiry = new Date('2030-03-01T00:00:00Z')

export interface PgpKeys {
  readonly hashicorp: PrivateKey
  /** No longer trusted; nothing it signs may be accepted. */
  readonly retired: PrivateKey
  readonly helm: PrivateKey
}

/**
 * Creates the keys and writes the public keys to `folder`: `hashicorp.asc` (re-issued), `hashicorp-expired.asc` (same
 * fingerprint, first expiry), `hashicorp-two-blocks.asc` (both, the expired one first, as once published),
 * `hashicorp-retired.asc`, and `helm-KEYS` (two maintainers).
 */
export async function createPgpKeys(folder: string): Promise<PgpKeys> {
  const [first, retired, helm, otherHelm] = await Promise.all([
    createKey(
      'HashiCorp Security (throw-away) <security@example.com>',
      createdAt,
      countSeconds(createdAt, firstExpiry),
    ),
    createKey('HashiCorp Security, retired (throw-away) <retired@example.com>', createdAt, 0),
    createKey('Helm Maintainer One (throw-away) <one@example.com>', createdAt, 0),
    createKey('Helm Maintainer Two (throw-away) <two@example.com>', createdAt, 0),
  ])
  const { privateKey: hashicorp } = await reformatKey({
    privateKey: first,
    userIDs: first.users.flatMap((user) => (user.userID ? [{ name: user.userID.name, email: user.userID.email }] : [])),
    date: reissued,
    keyExpirationTime: countSeconds(createdAt, nextExpiry),
    format: 'object',
  })
  const armorPublicKey = (one: PrivateKey): string => one.toPublic().armor()
  await Promise.all([
    writeFileWithFolders(join(folder, 'hashicorp.asc'), armorPublicKey(hashicorp)),
    writeFileWithFolders(join(folder, 'hashicorp-expired.asc'), armorPublicKey(first)),
    writeFileWithFolders(join(folder, 'hashicorp-two-blocks.asc'), armorPublicKey(first) + armorPublicKey(hashicorp)),
    writeFileWithFolders(join(folder, 'hashicorp-retired.asc'), armorPublicKey(retired)),
    writeFileWithFolders(
      join(folder, 'helm-KEYS'),
      `Keys of the throw-away Helm maintainers.\n\n${armorPublicKey(helm)}\n${armorPublicKey(otherHelm)}`,
    ),
    writeFileWithFolders(join(folder, 'private', 'hashicorp.asc'), hashicorp.armor()),
  ])
  return { hashicorp, retired, helm }
}

/** Detached signature: binary as HashiCorp's `.sig`, armoured as Helm's `.asc`. */
export async function signDetached(data: Uint8Array, signingKeys: PrivateKey, form: 'binary'): Promise<Uint8Array>
export async function signDetached(data: Uint8Array, signingKeys: PrivateKey, form: 'armored'): Promise<string>
export async function signDetached(
  data: Uint8Array,
  signingKeys: PrivateKey,
  form: 'binary' | 'armored',
): Promise<Uint8Array | string> {
  const message = await createMessage({ binary: data })
  // Without the casts the result is `any`: the library's types include streams whose types are not installed.
  return form === 'binary'
    ? ((await sign({ message, signingKeys, detached: true, format: 'binary' })) as Uint8Array)
    : ((await sign({ message, signingKeys, detached: true, format: 'armored' })) as string)
}

/** A key with a signing subkey, as HashiCorp's. `keyExpirationTime` is in seconds after `date`; 0 is never. */
async function createKey(name: string, date: Date, keyExpirationTime: number): Promise<PrivateKey> {
  const [, person = name, email = ''] = /^(.*) <(.*)>$/.exec(name) ?? []
  const { privateKey } = await generateKey({
    type: 'rsa',
    rsaBits: 2048,
    userIDs: [{ name: person, email }],
    subkeys: [{ sign: true }],
    date,
    keyExpirationTime,
    format: 'object',
  })
  return privateKey
}

function countSeconds(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
