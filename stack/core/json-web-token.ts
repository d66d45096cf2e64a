/** JSON Web Tokens (RFC 7519) signed with a throw-away key. */

import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Loads the signing key from `file`; it is created at the first start. */
export function loadSigningKey(file: string): KeyObject {
  if (existsSync(file)) return createPrivateKey(readFileSync(file))
  const privateKey = createTokenKey()
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  return privateKey
}

export function createTokenKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

export function signToken(payload: unknown, { key, kid }: { readonly key: KeyObject; readonly kid: string }): string {
  const header = { alg: 'RS256', typ: 'JWT', kid }
  const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}
