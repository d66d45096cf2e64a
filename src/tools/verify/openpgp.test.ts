import { Readable } from 'node:stream'
import {
  createMessage,
  enums,
  PacketList,
  readKey,
  readPrivateKey,
  revokeKey,
  sign,
  type PrivateKey,
  type SecretKeyPacket,
  type SignaturePacket,
} from 'openpgp'
import { beforeAll, describe, expect, test } from 'vitest'
import { hashicorpKeyring } from './keys/hashicorp.ts'
import { helmKeyring } from './keys/helm.ts'
import { readFingerprints, retiredKeys, verifyDetached, type Keyring, type SignatureResult } from './openpgp.ts'
import { toKeyring, createSigningKey, reissueKey, signAt } from './testing/openpgp-keys.ts'
import { retiredHashicorpKey } from './testing/retired-hashicorp-key.ts'

/** The dates of HashiCorp's key. */
const made = new Date('2021-04-19T00:00:00Z')
const firstExpiry = new Date('2026-04-18T00:00:00Z')
const reissued = new Date('2026-02-18T00:00:00Z')
const nextExpiry = new Date('2030-03-01T00:00:00Z')

const before = new Date('2025-04-09T00:00:00Z')
const between = new Date('2026-03-01T00:00:00Z')
const after = new Date('2026-09-01T00:00:00Z')
const farAfter = new Date('2031-01-01T00:00:00Z')

const data = Buffer.from(`${'a'.repeat(64)}  terraform_1.2.3_linux_amd64.zip\n`)

let first: PrivateKey
let renewed: PrivateKey
let eternal: PrivateKey
let other: PrivateKey

beforeAll(async () => {
  first = await createSigningKey('Release Signing', made, firstExpiry)
  renewed = await reissueKey(first, reissued, nextExpiry)
  eternal = await createSigningKey('Maintainer', made)
  other = await createSigningKey('Somebody Else', made)
})

function check(
  keyring: Keyring,
  signature: Uint8Array,
  options: { data?: Uint8Array | Readable; now?: Date } = {},
): Promise<SignatureResult> {
  return verifyDetached({
    data: options.data ?? data,
    signature,
    keyrings: [keyring],
    now: options.now ?? farAfter,
    what: 'tool 1.2.3',
    url: 'https://host/sums.sig',
  })
}

const matchError = (message: string | RegExp): unknown =>
  expect.objectContaining({ code: 'verification-failed', message: expect.stringMatching(message) as string })

describe('the time of signing decides about expiry', () => {
  const listBothOrders = (): [string, Keyring][] => [
    ['the expired block first', toKeyring(first.toPublic(), renewed.toPublic())],
    ['the re-issued block first', toKeyring(renewed.toPublic(), first.toPublic())],
  ]

  test('signed while the key was valid, expired since', async () => {
    const signed = await check(toKeyring(first.toPublic()), await signAt(data, first, before))
    expect(signed.by).toBe(`Release Signing (${first.getFingerprint().toUpperCase()})`)
    expect(signed.at).toEqual(before)
  })

  test('signed after the key had expired', async () => {
    const signature = await signAt(data, renewed, after)
    await expect(check(toKeyring(first.toPublic()), signature)).rejects.toThrow(
      matchError('signature of tool 1.2.3 is invalid'),
    )
  })

  test.each([
    ['before the re-issue, when only the re-issued block is known', before],
    ['between re-issue and first expiry', between],
    ['after the first expiry', after],
  ])('a renewed key: signed %s', async (_, at) => {
    const signature = await signAt(data, at < reissued ? first : renewed, at)
    await expect(check(toKeyring(renewed.toPublic()), signature)).resolves.toMatchObject({ at })
  })

  test.each([before, between, after])('a keyring of two armour blocks, signed %o', async (at) => {
    const signature = await signAt(data, at < reissued ? first : renewed, at)
    for (const [, keyring] of listBothOrders()) await expect(check(keyring, signature)).resolves.toMatchObject({ at })
  })

  test('signed in the future', async () => {
    const signature = await signAt(data, eternal, after)
    await expect(check(toKeyring(eternal.toPublic()), signature, { now: before })).rejects.toThrow(
      matchError('in the future'),
    )
  })
})

describe('who signed', () => {
  test('a key outside the keyring', async () => {
    const signature = await signAt(data, other, before)
    await expect(check(toKeyring(eternal.toPublic()), signature)).rejects.toThrow(
      matchError('a key that is not trusted'),
    )
  })

  test('a key that is in the text but not among the pinned fingerprints', async () => {
    const { text } = toKeyring(eternal.toPublic(), other.toPublic())
    const keyring = { text, fingerprints: [eternal.getFingerprint().toUpperCase()] }
    const signature = await signAt(data, other, before)
    await expect(check(keyring, signature)).rejects.toThrow(matchError('a key that is not trusted'))
  })

  test.each([
    ['compromised', enums.reasonForRevocation.keyCompromised],
    ['superseded', enums.reasonForRevocation.keySuperseded],
    ['retired', enums.reasonForRevocation.keyRetired],
  ])('a key revoked as %s, also for what it signed before', async (_, flag) => {
    const { publicKey } = await revokeKey({
      key: eternal,
      reasonForRevocation: { flag, string: '' },
      date: between,
      format: 'object',
    })
    const signature = await signAt(data, eternal, before)
    for (const keyring of [toKeyring(publicKey), toKeyring(eternal.toPublic(), publicKey)]) {
      await expect(check(keyring, signature)).rejects.toThrow(matchError('has been revoked'))
    }
  })

  test('a revoked subkey of a good key', async () => {
    const revoked = await readPrivateKey({ armoredKey: eternal.armor() })
    const reason = { flag: enums.reasonForRevocation.keyRetired, string: '' }
    revoked.subkeys = [await eternal.subkeys[0]!.revoke(eternal.keyPacket as SecretKeyPacket, reason, between)]
    const signature = await signAt(data, eternal, before)
    await expect(check(toKeyring(revoked.toPublic()), signature)).rejects.toThrow(matchError('has been revoked'))
  })

  test("HashiCorp's retired key is out, even where somebody pins it", async () => {
    expect(await readFingerprints(retiredHashicorpKey)).toEqual(retiredKeys)
    const signature = await signAt(data, eternal, before)
    const keyring = { text: retiredHashicorpKey, fingerprints: retiredKeys }
    await expect(check(keyring, signature)).rejects.toThrow(
      expect.objectContaining({
        details: expect.not.arrayContaining([expect.stringContaining(retiredKeys[0]!)]) as string[],
      }),
    )
  })
})

describe('what was signed', () => {
  test.each([
    ['another file', Buffer.from('another file')],
    ['the same file with one more byte', Buffer.concat([data, Buffer.from('\n')])],
    ['nothing', Buffer.alloc(0)],
  ])('the right signature of %s', async (_, signedData) => {
    const signature = await signAt(signedData, eternal, before)
    await expect(check(toKeyring(eternal.toPublic()), signature)).rejects.toThrow(matchError('is invalid'))
  })

  test.each([
    ['empty', ''],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['a broken armour', '-----BEGIN PGP SIGNATURE-----\n\nabc\n'],
  ])('a signature file that is %s', async (_, text) => {
    await expect(check(toKeyring(eternal.toPublic()), Buffer.from(text))).rejects.toThrow(
      matchError(/cannot be read|contains no signature/),
    )
  })

  test("the key's own certification of its name, which everybody has", async () => {
    const certification = eternal.users[0]!.selfCertifications[0]!
    const list = new PacketList<SignaturePacket>()
    list.push(certification)
    await expect(check(toKeyring(eternal.toPublic()), list.write())).rejects.toThrow(
      matchError('no signature of a file'),
    )
  })

  test('a signature over text, which leaves line ends open', async () => {
    const message = await createMessage({ text: data.toString() })
    const signature: unknown = await sign({
      message,
      signingKeys: eternal,
      date: before,
      detached: true,
      format: 'binary',
    })
    await expect(check(toKeyring(eternal.toPublic()), signature as Uint8Array)).rejects.toThrow(
      matchError('no signature of a file'),
    )
  })

  test('a stream is verified like the bytes', async () => {
    const keyring = toKeyring(eternal.toPublic())
    const signature = await signAt(data, eternal, before)
    const chunks = [data.subarray(0, 10), data.subarray(10)]
    await expect(check(keyring, signature, { data: Readable.from(chunks) })).resolves.toMatchObject({ at: before })
    await expect(check(keyring, signature, { data: Readable.from(chunks.slice(1)) })).rejects.toThrow(
      matchError('is invalid'),
    )
  })

  test('a changed signature', async () => {
    const signature = Buffer.from(await signAt(data, eternal, before))
    signature[signature.length - 1]! ^= 1
    await expect(check(toKeyring(eternal.toPublic()), signature)).rejects.toThrow(matchError('is invalid'))
  })
})

describe('the built-in keys', () => {
  test.each([
    ['hashicorp', hashicorpKeyring],
    ['helm', helmKeyring],
  ])('%s: the text holds the pinned keys and no others', async (_, { text, fingerprints }) => {
    expect(new Set(await readFingerprints(text))).toEqual(new Set(fingerprints))
    expect(fingerprints).not.toEqual(expect.arrayContaining([...retiredKeys]))
  })

  test("HashiCorp's key is the re-issued one: its signing subkey of 2021-04-21 is valid to 2030-03-01", async () => {
    const key = await readKey({ armoredKey: hashicorpKeyring.text })
    const signer = await key.getSigningKey(undefined, after)
    expect(signer.getFingerprint().toUpperCase()).toBe('374EC75B485913604A831CC7C820C6D5CD27AB87')
    expect(signer.getCreationTime().toISOString()).toMatch(/^2021-04-21/)
    expect(String(await key.getExpirationTime())).toContain('Mar 01 2030')
    await expect(key.getSigningKey(undefined, farAfter)).rejects.toThrow()
  })
})
