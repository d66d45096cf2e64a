import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeFileText, detectEncoding } from './text.ts'

const encodeUtf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test('every text is read from each encoding with its mark, and from UTF-8 without one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const bytes of [encodeUtf16(text, false), encodeUtf16(text, true), Buffer.from(`\uFEFF${text}`)]) {
        expect(decodeFileText(bytes)).toBe(text)
      }
      if (!text.startsWith('\uFEFF')) expect(decodeFileText(Buffer.from(text))).toBe(text)
    }),
  )
})

test.each([
  [[], 'utf-8'],
  [[0x31], 'utf-8'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
])('%j begins %s', (bytes, expected) => {
  expect(detectEncoding(Uint8Array.from(bytes))).toBe(expected)
})
