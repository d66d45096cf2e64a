import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import {
  accept,
  type Input,
  input,
  type InputOptions,
  type Kind,
  reject,
  type InputValue,
} from '../../runner/contract/kind.ts'
import { ActionError } from '../../runner/errors/action-error.ts'

/** A key for AES-256-GCM. It cannot be printed by accident: the bytes are in a `KeyObject`. */
export interface EncryptionKey {
  /** Distinguishes keys without revealing them: the first 8 bytes of the SHA-256 of the key. */
  readonly id: Buffer
  readonly key: KeyObject
}

/** Identity of a sealed object: opening it under a different one fails, so no plan can replace another. */
export interface SealIdentity {
  /** For errors: `s3://bucket/key`, or a file of an artifact. */
  readonly name: string
  /** Everything that identifies the content, in a fixed order. */
  readonly identity: readonly string[]
}

/*
 * Format: magic (8), version (1), key id (8), nonce (12), ciphertext, tag (16). Everything before the ciphertext is
 * authenticated with it, and so is the identity. A random nonce of 96 bits serves 2^32 objects per key (NIST SP 800-38D,
 * section 8.3).
 */
const magic = Buffer.from('EKSAPLAN', 'latin1')
const version = 1
const cipher = 'aes-256-gcm'
const sizes = { version: 1, keyId: 8, nonce: 12, tag: 16 } as const
const headerBytes = magic.length + sizes.version + sizes.keyId + sizes.nonce

const rule = 'a key of 32 bytes, as base64 or as hexadecimal digits'
const makeKey = 'Create one with: openssl rand -base64 32'

/** Input for a key: 32 bytes as base64 (44 characters) or hexadecimal (64 digits). */
export function encryptionKey<const O extends InputOptions>(options: O): Input<InputValue<EncryptionKey, O>> {
  return input(encryptionKeyKind, options)
}

export const encryptionKeyKind: Kind<EncryptionKey> = {
  type: 'encryption key',
  rule,
  secret: true,
  parse: (text) => {
    const key = parseEncryptionKey(text.trim())
    return key === undefined ? reject(rule, makeKey) : accept(key)
  },
}

/** @returns undefined if the text is not exactly 32 bytes in one of the two encodings */
export function parseEncryptionKey(text: string): EncryptionKey | undefined {
  const isHex = /^[0-9A-Fa-f]{64}$/.test(text)
  // 43 characters hold 258 bits: for 32 bytes, the two lowest bits of the last character are zero.
  if (!isHex && !/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(text)) return undefined
  const bytes = Buffer.from(text, isHex ? 'hex' : 'base64')
  return { id: createHash('sha256').update(bytes).digest().subarray(0, sizes.keyId), key: createSecretKey(bytes) }
}

/** Encrypts and authenticates. */
export function seal({ id, key }: EncryptionKey, content: Uint8Array, as: SealIdentity): Buffer {
  const nonce = randomBytes(sizes.nonce)
  const header = Buffer.concat([magic, Buffer.from([version]), id, nonce])
  const encryption = createCipheriv(cipher, key, nonce, { authTagLength: sizes.tag })
  encryption.setAAD(buildAuthenticatedData(header, as))
  const ciphertext = [encryption.update(content), encryption.final()]
  return Buffer.concat([header, ...ciphertext, encryption.getAuthTag()])
}

/**
 * Undoes {@link seal}.
 * @throws ActionError `plan-stale` that says whether it is unencrypted, uses a different key, or was tampered with
 */
export function unseal({ id, key }: EncryptionKey, sealed: Uint8Array, as: SealIdentity): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (!isSealed(bytes)) throw createSealError(as, 'is not encrypted with plan-encryption-key')
  if (bytes.length < headerBytes + sizes.tag) throw createSealError(as, 'is cut off')
  const header = bytes.subarray(0, headerBytes)
  if (header[magic.length] !== version) throw createSealError(as, 'has a format that this release does not know')
  const keyIdStart = magic.length + sizes.version
  if (!header.subarray(keyIdStart, keyIdStart + sizes.keyId).equals(id)) {
    throw createSealError(as, 'was encrypted with a different key than plan-encryption-key')
  }
  const decryption = createDecipheriv(cipher, key, header.subarray(-sizes.nonce), { authTagLength: sizes.tag })
  decryption.setAAD(buildAuthenticatedData(header, as))
  decryption.setAuthTag(bytes.subarray(-sizes.tag))
  try {
    return Buffer.concat([decryption.update(bytes.subarray(headerBytes, -sizes.tag)), decryption.final()])
  } catch (cause) {
    throw createSealError(as, 'was changed after it was stored, or belongs to something else', cause)
  }
}

/** Whether bytes claim to be sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length))
}

/** JSON separates the parts of an identity, whatever characters they contain. */
function buildAuthenticatedData(header: Buffer, { identity }: SealIdentity): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify(identity), 'utf8')])
}

function createSealError({ name }: SealIdentity, why: string, cause?: unknown): ActionError {
  return new ActionError('plan-stale', `the stored plan ${name} ${why}`, {
    hint: 'Plan again with the key that this run uses, and have the new plan reviewed.',
    cause,
  })
}
