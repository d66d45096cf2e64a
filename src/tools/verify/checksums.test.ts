import { describe, expect, test } from 'vitest'
import { readChecksum, isSameDigest } from './checksums.ts'

const [a, b] = ['a1'.repeat(32), 'b2'.repeat(32)]
const file = 'tool_1.2.3_linux_amd64.zip'
const readDigest = (form: 'bare' | 'list', text: string): string =>
  readChecksum(Buffer.from(text), { url: 'https://host/sums', form, entry: file })

describe('understood', () => {
  test.each([
    ['bare', 'a bare digest', a],
    ['bare', 'a bare digest with a newline', `${a}\n`],
    ['bare', 'CRLF', `${a}\r\n`],
    ['bare', 'upper case', a.toUpperCase()],
    ['bare', 'a byte order mark', `\uFEFF${a}\n`],
    ['bare', 'the digest with the own name', `${a}  ${file}\n`],
    ['list', 'one entry', `${a}  ${file}\n`],
    ['list', 'several entries', `${b}  other.zip\n${a}  ${file}\n${b}  more.zip\n`],
    ['list', 'the mark of binary mode', `${a} *${file}`],
    ['list', 'upper case and CRLF', `${a.toUpperCase()}  ${file}\r\n${b}  other.zip\r\n`],
  ] as const)('%s: %s', (form, _, text) => {
    expect(readDigest(form, text)).toBe(a)
  })
})

describe('refused', () => {
  const html = '<!doctype html><title>Sign in</title>\n'
  test.each([
    ['bare', 'an empty file', '', 'is empty'],
    ['bare', 'blank lines only', ' \n\n', 'is empty'],
    ['bare', 'HTML', html, 'received a web page instead'],
    ['bare', 'a digest of another length', a.slice(2), 'not a checksum file'],
    ['bare', 'SHA-512', a + a, 'not a checksum file'],
    ['bare', 'two digests', `${a}\n${a}\n`, '2 lines instead of one'],
    ['bare', 'the name of another file', `${a}  other.zip\n`, `does not name ${file}`],
    ['bare', 'white space before the digest', ` ${a}`, 'not a checksum file'],
    ['bare', 'the BSD form', `SHA256 (${file}) = ${a}\n`, 'not a checksum file'],
    ['list', 'an empty file', '\n', 'is empty'],
    ['list', 'HTML', html, 'received a web page instead'],
    ['list', 'other names only', `${a}  other-${file}\n${b}  ${file}.sig\n`, `does not name ${file}`],
    ['list', 'a digest without a name', `${a}\n`, 'not a checksum file'],
    ['list', 'the name twice', `${a}  ${file}\n${b}  ${file}\n`, 'more than once'],
    ['list', 'the name twice with one digest', `${a}  ${file}\n${a}  ${file}\n`, 'more than once'],
    ['list', 'the BSD form', `SHA256 (${file}) = ${a}\n`, 'not a checksum file'],
    ['list', 'a line of something else', `${a}  ${file}\nnot found\n`, 'not a checksum file'],
    ['list', 'a name with a folder', `${a}  ../${file}\n`, 'not a checksum file'],
    ['list', 'one space only', `${a} ${file}\n`, 'not a checksum file'],
    ['list', 'the name in another case', `${a}  ${file.toUpperCase()}\n`, `does not name ${file}`],
  ] as const)('%s: %s', (form, _, text, message) => {
    expect(() => readDigest(form, text)).toThrow(
      expect.objectContaining({ code: 'verification-failed', message: expect.stringContaining(message) as string }),
    )
  })
})

test.each([
  [a, a, true],
  [a, a.toUpperCase(), true],
  [a, b, false],
  [a, a.slice(1), false],
  ['', a, false],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSameDigest(one, other)).toBe(same)
})
