import fc from 'fast-check'
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { packZip, unpackZip } from './zip.ts'

const limit = 1000

async function pack(files: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  return packZip(new Map(Object.entries(files)))
}

test('what was packed comes out again', async () => {
  const bytes = fc.uint8Array({ maxLength: 100 })
  const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, bytes), { maxLength: 8 }), async (entries) => {
      const files = new Map(entries.filter(([one]) => !entries.some(([other]) => other.startsWith(`${one}/`))))
      const unpacked = await unpackZip(await packZip(files), limit)
      expect([...unpacked].map(([file, content]) => [file, [...content]])).toEqual(
        [...files].map(([file, content]) => [file, [...content]]),
      )
    }),
    { numRuns: 25 },
  )
})

describe('a zip file is refused', () => {
  test('if one file is larger than the limit, however small it is packed', async () => {
    const archive = await pack({ zeros: new Uint8Array(limit + 1) })
    expect(archive.length).toBeLessThan(limit)
    await expect(unpackZip(archive, limit)).rejects.toThrow(`it unpacks to more than ${limit} bytes`)
  })

  test('if all files together are', async () => {
    const half = new Uint8Array(limit / 2)
    expect((await unpackZip(await pack({ a: half, b: half }), limit)).size).toBe(2)
    const archive = await pack({ a: half, b: half, c: new Uint8Array(1) })
    await expect(unpackZip(archive, limit)).rejects.toThrow(`it unpacks to more than ${limit} bytes`)
  })

  test('if it has more than it declares', async () => {
    const archive = await pack({ a: new Uint8Array(500) })
    // The uncompressed size in the central directory: 24 bytes after its signature (APPNOTE.TXT, 4.3.12).
    const directory = archive.indexOf(Buffer.from('504b0102', 'hex'))
    archive.writeUInt32LE(10, directory + 24)
    await expect(unpackZip(archive, 100)).rejects.toThrow(/too many bytes/)
  })

  test('if it has more files than any artifact', async () => {
    const archive = new ZipFile()
    for (let at = 0; at <= 10_000; at++) archive.addEmptyDirectory(`f${at}`)
    archive.end()
    await expect(unpackZip(await buffer(archive.outputStream), limit)).rejects.toThrow(
      'it contains more than 10000 files',
    )
  })

  test.each([['../a'], ['/a'], ['a/../../b'], ['C:/a'], ['a\\..\\..\\b']])('if it names a file %s', async (name) => {
    const place = 'x'.repeat(name.length)
    const archive = await pack({ [place]: Buffer.from('x') })
    const text = archive.toString('latin1').replaceAll(place, name)
    await expect(unpackZip(Buffer.from(text, 'latin1'), limit)).rejects.toThrow()
  })

  test('if it is cut off', async () => {
    const archive = await pack({ a: Buffer.from('content') })
    await expect(unpackZip(archive.subarray(0, -10), limit)).rejects.toThrow()
  })
})
