import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encryptionKeyKind, isSealed, parseEncryptionKey, seal, unseal } from './encryption.ts'
import { createTestKey } from './testing/plans.ts'

const as = { name: 's3://bucket/plan', identity: ['staging', 'plan', '10-vpc', 'normal', 'digest'] }
const key = createTestKey(1)

describe('a sealed object', () => {
  test('opens to what was sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.array(fc.string()), (content, identity) => {
        const sealed = seal(key, content, { name: 'x', identity })
        expect(unseal(key, sealed, { name: 'y', identity })).toEqual(Buffer.from(content))
      }),
    )
  })

  test('shows nothing of its content and is different every time', () => {
    const content = Buffer.from('password=canary-7f3a '.repeat(100))
    const [first, second] = [seal(key, content, as), seal(key, content, as)]
    expect(first.includes('canary')).toBe(false)
    expect(first.length).toBe(content.length + 45)
    expect(first.subarray(17).equals(second.subarray(17))).toBe(false)
  })

  test('opens no more after any change of any byte', () => {
    const sealed = seal(key, Buffer.from('a plan'), as)
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ (1 + (index % 255))
      expect(() => unseal(key, changed, as), `byte ${index}`).toThrow(/^the stored plan s3:\/\/bucket\/plan /)
    }
  })

  const bytes = seal(key, Buffer.from('a plan'), as)
  const flipBit = (index: number): Buffer => {
    const changed = Buffer.from(bytes)
    changed[index] = (changed.at(index) ?? 0) ^ 1
    return changed
  }
  test.each([
    ['magic', flipBit(0), 'is not encrypted with plan-encryption-key'],
    ['version', flipBit(8), 'has a format that this release does not know'],
    ['key id', flipBit(9), 'was encrypted with a different key than plan-encryption-key'],
    ['nonce', flipBit(17), 'was changed after it was stored'],
    ['ciphertext', flipBit(29), 'was changed after it was stored'],
    ['tag', flipBit(bytes.length - 1), 'was changed after it was stored'],
    ['end cut off within the tag', bytes.subarray(0, -1), 'was changed after it was stored'],
    ['end cut off within the header', bytes.subarray(0, 20), 'is cut off'],
    ['content gone', Buffer.alloc(0), 'is not encrypted'],
    ['more at the end', Buffer.concat([bytes, Buffer.from([0])]), 'was changed after it was stored'],
    ['plain text', Buffer.from('{"version":1}'), 'is not encrypted'],
  ])('with its %s changed tells so', (_region, changed, expected) => {
    expect(() => unseal(key, changed, as)).toThrow(expected)
  })

  test('is told apart from one of another key', () => {
    expect(() => unseal(createTestKey(2), bytes, as)).toThrow('was encrypted with a different key')
  })

  test.each([
    ['environment', ['production', 'plan', '10-vpc', 'normal', 'digest']],
    ['root', ['staging', 'plan', '20-eks', 'normal', 'digest']],
    ['mode', ['staging', 'plan', '10-vpc', 'destroy', 'digest']],
    ['content', ['staging', 'plan', '10-vpc', 'normal', 'other']],
    ['kind', ['staging', 'record', '10-vpc', 'normal', 'digest']],
    ['split of the same letters', ['staging', 'plan', '10-vpcnormal', '', 'digest']],
  ])('cannot stand in for another %s', (_what, identity) => {
    expect(() => unseal(key, bytes, { ...as, identity })).toThrow('or belongs to something else')
  })

  test('cannot be opened with random bytes in place of it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        expect(() => unseal(key, Buffer.concat([bytes.subarray(0, 17), tail]), as)).toThrow()
      }),
    )
    expect(isSealed(bytes)).toBe(true)
    expect(isSealed(Buffer.from('EKSA'))).toBe(false)
  })
})

describe('the key', () => {
  const raw = randomBytes(32)
  test.each([
    ['base64', raw.toString('base64')],
    ['hexadecimal digits', raw.toString('hex')],
    ['capital hexadecimal digits', raw.toString('hex').toUpperCase()],
    ['base64 with a newline, as openssl writes it', `${raw.toString('base64')}\n`],
  ])('is taken as %s', async (_form, text) => {
    const parsed = await encryptionKeyKind.parse(text, { workspace: '/' })
    if (!parsed.ok) throw new Error('the key was refused')
    expect(unseal(parsed.value, seal({ ...parsed.value }, raw, as), as)).toEqual(raw)
    expect(parsed.value.key.export()).toEqual(raw)
  })

  test.each([
    ['a password', 'correct horse battery staple'],
    ['16 bytes', randomBytes(16).toString('base64')],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['63 digits', 'a'.repeat(63)],
    ['base64url', `${'-_'.repeat(21)}A=`],
    ['base64 of 32 bytes with stray bits', `${'A'.repeat(42)}B=`],
    ['nothing', ''],
  ])('is refused when it is %s, with the command that makes one', async (_what, text) => {
    expect(parseEncryptionKey(text)).toBeUndefined()
    expect(await encryptionKeyKind.parse(text, { workspace: '/' })).toMatchObject({
      ok: false,
      hint: 'Create one with: openssl rand -base64 32',
    })
  })

  test('cannot be printed by accident', () => {
    const parsed = parseEncryptionKey(raw.toString('base64'))
    const shown = `${JSON.stringify(parsed)} ${inspect(parsed, { depth: 9 })}`
    for (const form of ['hex', 'base64'] as const) expect(shown).not.toContain(raw.toString(form))
    expect(encryptionKeyKind.secret).toBe(true)
  })
})
