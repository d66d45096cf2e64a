import type { Message, PublicKey, SignaturePacket, Subkey } from 'openpgp'
import { describeThrown, createVerificationError } from './verification-error.ts'

/** Public keys that may sign. */
export interface Keyring {
  /**
   * Any number of armour blocks with other text between them. Several blocks of one key are taken together: HashiCorp
   * once published its key twice in one file, expired first and re-issued second.
   */
  readonly text: string
  /** Primary keys that are trusted, 40 upper-case hexadecimal digits; other keys in the text are not. */
  readonly fingerprints: readonly string[] | 'all'
}

export interface DetachedSignatureRequest {
  /** What is signed; large files as a stream, so that they are never held in memory. */
  readonly data: Uint8Array | AsyncIterable<Uint8Array>
  /** Binary or armoured. */
  readonly signature: Uint8Array
  readonly keyrings: readonly Keyring[]
  readonly now: Date
  /** For people: what is signed, and where the signature comes from. */
  readonly what: string
  readonly url: string
}

export interface SignatureResult {
  /** Name of the signer with the fingerprint of the primary key. */
  readonly by: string
  readonly at: Date
}

/** HashiCorp's key before April 2021, exposed in the Codecov incident (HCSEC-2021-12). */
export const retiredKeys: readonly string[] = ['91A6E7F85D05C65630BEF18951852D87348FFC4C']

const armourBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g
const clockSkewMs = 24 * 60 * 60 * 1000

/**
 * Verifies a detached OpenPGP signature (RFC 9580) with trusted keys only. A key must be valid at the time of signing;
 * that it has expired since does not matter, that it was ever revoked does.
 * @throws ActionError `verification-failed`
 */
export async function verifyDetached(request: DetachedSignatureRequest): Promise<SignatureResult> {
  const { what, url, now } = request
  const openpgp = await import('openpgp')
  const packets = await readPackets(request)
  const keys = await readTrustedKeys(request.keyrings, now)
  const match = packets
    .flatMap((packet) => keys.map((key) => ({ packet, key, signer: findSigningKey(key, packet) })))
    .find(({ signer }) => signer !== undefined)
  if (match === undefined) {
    const unknown = packets.map((packet) => packet.issuerKeyID.toHex().toUpperCase()).join(', ')
    throw createVerificationError(`${what} is signed with a key that is not trusted: ${unknown}`, [
      `signature: ${url}`,
      `trusted: ${keys.map(formatFingerprint).join(', ')}`,
    ])
  }
  const { packet, key, signer } = match
  const signedAt = packet.created ?? new Date(Number.NaN)
  if (!(signedAt.getTime() <= now.getTime() + clockSkewMs)) {
    throw createVerificationError(`${what} is signed in the future: ${String(packet.created?.toISOString())}`, [
      `signature: ${url}`,
    ])
  }
  if (await isRevoked(key, signer, now)) {
    throw createVerificationError(`${what} is signed with a key that has been revoked: ${formatFingerprint(key)}`, [
      `signature: ${url}`,
    ])
  }
  const list = new openpgp.PacketList<SignaturePacket>()
  list.push(packet)
  const result = await openpgp.verify({
    message: await toMessage(request.data),
    format: 'binary',
    signature: new openpgp.Signature(list),
    verificationKeys: [key],
    // A re-issued key carries only the later of its self-signatures, which is younger than what the key signed before.
    // Such a signature is checked with the re-issued key; see `pickValidityDate`.
    date: pickValidityDate(key, signer, signedAt),
    config: { allowInsecureVerificationWithReformattedKeys: true },
  })
  const [outcome] = result.signatures
  outcome?.verified.catch(() => undefined)
  await drain(result.data)
  try {
    if ((await outcome?.verified) !== true) throw new Error('the library did not verify it')
  } catch (error) {
    throw createVerificationError(`the signature of ${what} is invalid`, [
      `signature: ${url}`,
      `by ${describeKey(key)}, created ${signedAt.toISOString()}`,
      describeThrown(error).replace(/^Error verifying signature: /, ''),
    ])
  }
  return { by: describeKey(key), at: signedAt }
}

async function toMessage(data: DetachedSignatureRequest['data']): Promise<Message<Uint8Array>> {
  const { createMessage } = await import('openpgp')
  // Its type for streams names a package that it does not bring along; a web stream is what it takes.
  const binary = data instanceof Uint8Array ? data : (ReadableStream.from(data) as unknown as Uint8Array)
  return createMessage({ binary })
}

/** The library hashes as fast as its copy of the stream is read. The copy has no iterator of its own. */
async function drain(copy: unknown): Promise<void> {
  if (!(copy instanceof ReadableStream)) return
  const reader = copy.getReader()
  while (!(await reader.read()).done);
}

/**
 * The keys in a text.
 * @throws Error when a block cannot be read
 */
export async function readFingerprints(text: string): Promise<readonly string[]> {
  return (await readKeyring(text)).map(formatFingerprint)
}

async function readPackets({ signature, what, url }: DetachedSignatureRequest): Promise<readonly SignaturePacket[]> {
  const openpgp = await import('openpgp')
  const armoured = Buffer.from(signature).subarray(0, 64).toString('latin1').trimStart().startsWith('-----BEGIN')
  try {
    const read = armoured
      ? await openpgp.readSignature({ armoredSignature: Buffer.from(signature).toString() })
      : await openpgp.readSignature({ binarySignature: signature })
    const packets = [...(read.packets as unknown as Iterable<SignaturePacket>)]
    // The other types bind keys and names, or leave line ends open; anybody can take them out of a public key.
    const overFiles = packets.filter(({ signatureType }) => signatureType === openpgp.enums.signature.binary)
    if (overFiles.length > 0) return overFiles
  } catch (error) {
    throw createVerificationError(`the signature of ${what} cannot be read`, [
      `signature: ${url}`,
      describeThrown(error),
    ])
  }
  throw createVerificationError(`the signature file of ${what} contains no signature of a file`, [`signature: ${url}`])
}

async function readTrustedKeys(keyrings: readonly Keyring[], now: Date): Promise<readonly PublicKey[]> {
  const rings = await Promise.all(
    keyrings.map(async ({ text, fingerprints }) =>
      (await readKeyring(text)).filter(
        (key) => fingerprints === 'all' || fingerprints.includes(formatFingerprint(key)),
      ),
    ),
  )
  return (await mergeByFingerprint(rings.flat(), now)).filter((key) => !retiredKeys.includes(formatFingerprint(key)))
}

async function readKeyring(text: string): Promise<readonly PublicKey[]> {
  const { readKeys } = await import('openpgp')
  const blocks = await Promise.all((text.match(armourBlock) ?? []).map((armoredKeys) => readKeys({ armoredKeys })))
  return blocks.flat().map((key) => key.toPublic())
}

/** Copies of a key with different self-signatures become one key with all of them. */
async function mergeByFingerprint(keys: readonly PublicKey[], now: Date): Promise<readonly PublicKey[]> {
  const merged = new Map<string, PublicKey>()
  for (const key of keys) {
    const known = merged.get(key.getFingerprint())
    merged.set(key.getFingerprint(), known === undefined ? key : await known.update(key, now))
  }
  return [...merged.values()]
}

type Signer = PublicKey | Subkey

function findSigningKey(key: PublicKey, packet: SignaturePacket): Signer | undefined {
  return (key.getKeys() as Signer[]).find((one) => one.getKeyID().equals(packet.issuerKeyID))
}

async function isRevoked(key: PublicKey, signer: Signer | undefined, now: Date): Promise<boolean> {
  if (await key.isRevoked(undefined, undefined, now)) return true
  if (signer === undefined || !('mainKey' in signer)) return false
  const [binding] = signer.bindingSignatures
  return binding !== undefined && (await signer.isRevoked(binding, key.keyPacket, now))
}

/**
 * The date at which the key's expiry is checked: when the signature was made, or when the key was last re-issued if
 * that was later. A key that is valid then has an expiry after it, so it covers the earlier signature as well.
 */
function pickValidityDate(key: PublicKey, signer: Signer | undefined, signedAt: Date): Date {
  const bindings = signer !== undefined && 'bindingSignatures' in signer ? signer.bindingSignatures : []
  const own = [...key.users.flatMap((user) => user.selfCertifications), ...bindings]
  return new Date(Math.max(signedAt.getTime(), ...own.map(({ created }) => created?.getTime() ?? 0)))
}

function formatFingerprint(key: PublicKey): string {
  return key.getFingerprint().toUpperCase()
}

function describeKey(key: PublicKey): string {
  const { name, userID } = key.users[0]?.userID ?? {}
  return `${name ?? userID ?? 'a key without a name'} (${formatFingerprint(key)})`
}
