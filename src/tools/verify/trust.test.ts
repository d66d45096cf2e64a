import { beforeAll, describe, expect, test } from 'vitest'
import { sigstorePublicGood } from './keys/sigstore.ts'
import { createSigningKey } from './testing/openpgp-keys.ts'
import { retiredHashicorpKey } from './testing/retired-hashicorp-key.ts'
import { readFingerprints } from './openpgp.ts'
import { noExtraKeys, parseTrustedKeys, type TrustedKeys } from './trust.ts'
import { checkTrustedKeys } from './check-trusted-keys.ts'

let block: string
let fingerprint: string

beforeAll(async () => {
  const key = await createSigningKey('Mirror', new Date('2021-04-19T00:00:00Z'))
  block = key.toPublic().armor()
  fingerprint = key.getFingerprint().toUpperCase()
})

const identity = 'identity=release@example.com issuer=https://accounts.example.com'

async function readKeys(text: string): Promise<TrustedKeys> {
  const keys = parseTrustedKeys(text)
  await checkTrustedKeys(keys)
  return keys
}

const listFingerprints = ({ openpgp }: TrustedKeys) => Promise.all(openpgp.map(({ text }) => readFingerprints(text)))

describe('trusted-keys', () => {
  test.each(['', '\n \n'])('%j adds nothing', async (text) => {
    expect(await readKeys(text)).toEqual(noExtraKeys)
  })

  test('keys, identities and a trusted root in any order', async () => {
    const root = JSON.stringify(sigstorePublicGood, undefined, 2)
    for (const parts of [
      [block, identity, root],
      [root, identity, block],
    ]) {
      const keys = await readKeys(parts.join('\n'))
      expect(await listFingerprints(keys)).toEqual([[fingerprint]])
      expect(keys.sigstoreIdentities).toEqual([{ name: 'release@example.com', issuer: 'https://accounts.example.com' }])
      expect(keys.sigstoreRoots).toEqual([sigstorePublicGood])
    }
  })

  test.each([
    ['around its armour blocks', () => `Keys of the maintainers.\n\n${block}\npub   rsa4096 2021-04-19 [SC]\n`],
    ['with line ends of Windows', () => `Keys of the maintainers.\n\n${block}`.replaceAll('\n', '\r\n')],
    ['between identities and a root', () => [identity, JSON.stringify(sigstorePublicGood), 'Keys:', block].join('\n')],
  ])('a KEYS file with prose %s', async (_, text) => {
    const keys = await readKeys(text())
    expect(await listFingerprints(keys)).toEqual([[fingerprint]])
  })

  test.each([
    ['an identity that cannot be read, among prose', () => `${block}\nidentity=a issuer=b`, 'neither a key'],
    ['half an armour block, among prose', () => `${block}\n${block.slice(0, 200)}`, 'neither a key'],
    ['half a trusted root, among prose', () => `${block}\n{\n  "mediaType": "x",`, 'neither a key'],
    ['a trusted root that is no JSON', () => '{ no }', 'cannot be read'],
    ['other text', () => 'the key', 'neither a key, an identity nor a trusted root'],
    ['an identity without issuer', () => 'identity=release@example.com', 'neither a key'],
    ['an issuer without TLS', () => identity.replace('https:', 'http:'), 'neither a key'],
    ['JSON that is no trusted root', () => '{}', 'no certificate authority'],
    ['a broken armour block', () => block.replace(/\n\n[^\n]{10}/, '\n\n'), 'cannot be read'],
    ["HashiCorp's retired key", () => retiredHashicorpKey, 'has been retired'],
  ])('refuses %s', async (_, text, message) => {
    await expect(readKeys(text())).rejects.toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(message) as string }),
    )
  })
})
