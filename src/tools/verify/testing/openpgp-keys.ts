import { createMessage, generateKey, reformatKey, sign, type PrivateKey } from 'openpgp'
import type { Keyring } from '../openpgp.ts'

/** A key with a signing subkey, as HashiCorp's. */
export async function createSigningKey(name: string, made: Date, expires?: Date): Promise<PrivateKey> {
  const { privateKey } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name, email: 'security@example.com' }],
    subkeys: [{ sign: true }],
    date: made,
    keyExpirationTime: expires === undefined ? 0 : countSeconds(made, expires),
    format: 'object',
  })
  return privateKey
}

/** The same key with a later expiry; its self-signatures are all of the day of the re-issue. */
export async function reissueKey(privateKey: PrivateKey, date: Date, expires: Date): Promise<PrivateKey> {
  const reformatted = await reformatKey({
    privateKey,
    userIDs: privateKey.users.map(({ userID }) => ({ name: userID?.name ?? '', email: userID?.email ?? '' })),
    date,
    keyExpirationTime: countSeconds(privateKey.getCreationTime(), expires),
    format: 'object',
  })
  return reformatted.privateKey
}

export async function signAt(data: Uint8Array, signingKeys: PrivateKey, date: Date): Promise<Uint8Array> {
  const message = await createMessage({ binary: data })
  return (await sign({ message, signingKeys, date, detached: true, format: 'binary' })) as Uint8Array
}

/** A keyring that trusts every key in it. */
export function toKeyring(
  ...keys: readonly { readonly armor: () => string; readonly getFingerprint: () => string }[]
): Keyring {
  return {
    text: keys.map((key) => key.armor()).join('\nsome text between\n'),
    fingerprints: keys.map((key) => key.getFingerprint().toUpperCase()),
  }
}

function countSeconds(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
