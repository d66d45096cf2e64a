import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactingStream } from './redacting-stream.ts'
import { createSecrets, type Secrets } from './secrets.ts'

function createSecretsWith(...values: readonly string[]): Secrets {
  const secrets = createSecrets(() => undefined)
  for (const value of values) secrets.add(value)
  return secrets
}

/** What is shown of a text that comes in pieces that end at these byte positions. */
function streamChunks(secrets: Secrets, text: string, borders: readonly number[]): string {
  const bytes = Buffer.from(text, 'utf8')
  const stream = createRedactingStream(secrets)
  const cuts = [0, ...borders.map((border) => border % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const pieces = cuts.slice(1).map((end, index) => stream.push(bytes.subarray(cuts[index], end)))
  return pieces.join('') + stream.end()
}

const borders = fc.array(fc.nat(), { maxLength: 20 })
/** Any text, characters beyond 16 bits and unpaired surrogates included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points))
const token = 'ghs_cänary–🦜–token'

describe('a stream cut anywhere', () => {
  const piece = fc.constantFrom(token, 'text ', 'ünï ', '🦜', '\n', '日本', token.slice(0, 7), 'x'.repeat(50))

  test('shows the same as the whole text would', () => {
    const secrets = createSecretsWith(token, 'second-secret')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), borders, (pieces, cuts) => {
        const text = pieces.join('')
        expect(streamChunks(secrets, text, cuts)).toBe(secrets.redact(text))
      }),
      { numRuns: 300 },
    )
  })

  test('keeps every character whole', () => {
    fc.assert(
      fc.property(anyText, borders, (text, cuts) => {
        expect(streamChunks(createSecretsWith(), text, cuts)).toBe(Buffer.from(text, 'utf8').toString('utf8'))
      }),
    )
  })

  test('byte by byte shows no part of a secret', () => {
    const text = `a ${token} b\n${token}${token}`
    expect(
      streamChunks(
        createSecretsWith(token),
        text,
        Array.from({ length: 200 }, (_, i) => i),
      ),
    ).toBe('a *** b\n******')
  })

  test('bytes that are no UTF-8 become replacement characters', () => {
    const stream = createRedactingStream(createSecretsWith())
    expect(stream.push(new Uint8Array([97, 0xff, 0xe2, 0x82])) + stream.end()).toBe('a\ufffd\ufffd')
  })
})

describe('what is shown when', () => {
  test('whole lines at once, the open line when it ends', () => {
    const stream = createRedactingStream(createSecretsWith(token))
    expect(stream.push(Buffer.from('one\ntwo'))).toBe('one\n')
    expect(stream.push(Buffer.from(' more'))).toBe('')
    expect(stream.push(Buffer.from('\n'))).toBe('two more\n')
    expect(stream.push(Buffer.from('end'))).toBe('')
    expect(stream.end()).toBe('end')
    expect(stream.end()).toBe('')
  })

  test('a secret that is registered later is hidden in what was kept back', () => {
    const secrets = createSecretsWith()
    const stream = createRedactingStream(secrets)
    expect(stream.push(Buffer.from(`early ${token}`))).toBe('')
    secrets.add(token)
    expect(stream.end()).toBe('early ***')
  })
})

describe('a line without end', () => {
  const chunk = 16 * 1024

  test('is passed on in pieces, so that memory stays bounded', () => {
    const stream = createRedactingStream(createSecretsWith(token))
    let kept = 0
    let most = 0
    for (let i = 0; i < 100; i++) {
      kept += chunk - stream.push(Buffer.alloc(chunk, 'x')).length
      most = Math.max(most, kept)
    }
    expect(most).toBeLessThanOrEqual(128 * 1024)
    expect(stream.end()).toHaveLength(kept)
  })

  test('shows no secret, wherever in it the secret stands', () => {
    const secrets = createSecretsWith(token)
    fc.assert(
      fc.property(fc.integer({ min: 65_000, max: 66_000 }), fc.array(fc.nat(), { maxLength: 4 }), (before, cuts) => {
        const text = `${'x'.repeat(before)}${token}${'y'.repeat(70_000)}${token}`
        expect(streamChunks(secrets, text, [...cuts, before + 3, before + 11])).toBe(secrets.redact(text))
      }),
      { numRuns: 60 },
    )
  })

  test('never cuts a character in two halves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (before) => {
        const text = 'x'.repeat(before) + '🦜'.repeat(40_000)
        const bytes = Buffer.from(text, 'utf8')
        const stream = createRedactingStream(createSecretsWith('abcd'))
        const pieces = [stream.push(bytes.subarray(0, 140_001)), stream.push(bytes.subarray(140_001)), stream.end()]
        for (const piece of pieces) expect(piece.isWellFormed()).toBe(true)
        expect(pieces.join('')).toBe(text)
      }),
      { numRuns: 8 },
    )
  })

  test('shows no rest of a secret that begins like a shorter one', () => {
    const secrets = createSecretsWith('abcdef', 'abcdefghijkl')
    const stream = createRedactingStream(secrets)
    const first = stream.push(Buffer.from(`${'x'.repeat(64 * 1024)}abcdefgh`))
    expect(first + stream.push(Buffer.from('ijkl')) + stream.end()).toBe(`${'x'.repeat(64 * 1024)}***`)
  })

  test('shows no rest of the base64 of a key whose first line is known in base64 too', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----'
    const text = `${'x'.repeat(65_000)}${Buffer.from(key).toString('base64')}${'y'.repeat(70_000)}`
    const everyCut = Array.from({ length: 30 }, (_, i) => 65_536 + i)
    const secrets = createSecretsWith(key)
    for (const cut of [...everyCut, 65_050, 65_080])
      expect(streamChunks(secrets, text, [cut])).toBe(secrets.redact(text))
    const late = `${'x'.repeat(65_500)}${Buffer.from(key).toString('base64')}${'y'.repeat(70_000)}`
    for (const cut of everyCut) expect(streamChunks(secrets, late, [cut])).toBe(secrets.redact(late))
  })
})
