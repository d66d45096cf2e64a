import { timingSafeEqual } from 'node:crypto'
import { createVerificationError } from './verification-error.ts'
import type { ChecksumFile } from '../catalog/tool.ts'
import type { Sha256 } from '../digests.ts'

/**
 * Reads the digest of one file from a published checksum file.
 *
 * Two forms are understood, both as sha256sum(1) writes and as the tools publish them: `bare`, one digest and nothing
 * else, or the digest with the file's own name; and `list`, one line per file of a digest, a space, a space or `*`, and
 * a name without folders. Upper-case digits, CRLF and a missing newline at the end are understood. Everything else is
 * refused rather than skipped: an empty file, a page of HTML, BSD's `SHA256 (name) = digest`, another file's name, and a
 * name that appears twice.
 * @throws ActionError `verification-failed`
 */
export function readChecksum(content: Uint8Array, { url, form, entry }: ChecksumFile): Sha256 {
  const lines = splitLines(content)
  if (lines.length === 0) throw createVerificationError(`the checksum file is empty: ${url}`)
  const entries = lines.map((line, at) => parseEntry(line, at + 1, form, url))
  if (form === 'bare' && entries.length > 1) {
    throw createVerificationError(`the checksum file has ${entries.length} lines instead of one: ${url}`)
  }
  const [found, second] = entries.filter(({ name }) => name === entry || (form === 'bare' && name === undefined))
  if (found === undefined) {
    const names = entries.map(({ name }) => name).slice(0, 5)
    throw createVerificationError(`the checksum file does not name ${entry}: ${url}`, [`it names ${names.join(', ')}`])
  }
  if (second !== undefined) throw createVerificationError(`the checksum file names ${entry} more than once: ${url}`)
  return found.digest
}

/** Compares in a time that does not depend on where the digests differ. */
export function isSameDigest(one: Sha256, other: Sha256): boolean {
  const [a, b] = [Buffer.from(one.toLowerCase()), Buffer.from(other.toLowerCase())]
  return a.length === b.length && timingSafeEqual(a, b)
}

interface Entry {
  readonly digest: Sha256
  readonly name: string | undefined
}

const digestLine = /^([0-9a-f]{64})(?: [ *]([^/\\\s][^/\\]*))?$/i

function parseEntry(line: string, number: number, form: ChecksumFile['form'], url: string): Entry {
  const [, digest, name] = digestLine.exec(line) ?? []
  if (digest !== undefined && (form === 'bare' || name !== undefined)) return { digest: digest.toLowerCase(), name }
  const html = /^\s*<(!doctype|html|\?xml)/i.test(line)
  throw createVerificationError(
    html ? `received a web page instead of the checksum file: ${url}` : `this is not a checksum file: ${url}`,
    [
      `line ${number}: ${line.slice(0, 80)}`,
      form === 'bare' ? 'expected: 64 hexadecimal digits' : 'expected: 64 hexadecimal digits, two spaces, a file name',
    ],
  )
}

function splitLines(content: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(content)
  const lines = text.split(/\r?\n/)
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop()
  return lines
}
