import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { pieceBytes, writeStream, type WriteOptions } from './write-stream.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'to-file-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
let count = 0
const createPath = (): string => path.join(folder, String((count += 1)))
const options: WriteOptions = { flags: 'wx', mode: 0o600, chunks: 'shared' }

describe('a stream written to a file', () => {
  test.each([
    ['nothing at all', []],
    ['an empty chunk', [0]],
    ['less than a piece', [1, 2, 3]],
    ['exactly a piece', [pieceBytes]],
    ['a piece in two, and one byte', [pieceBytes - 1, 1, 1]],
    ['chunks as a network brings them', Array.from({ length: 100 }, () => 16 * 1024)],
    ['chunks that do not fit what is left', [pieceBytes - 1, pieceBytes - 1, 2, pieceBytes - 1]],
    ['chunks larger than a piece, between small ones', [10, 3 * pieceBytes, 10, pieceBytes + 1, 10]],
  ])('whole, with its digest and size: %s', async (_, lengths) => {
    const chunks = lengths.map((length) => randomBytes(length))
    const whole = Buffer.concat(chunks)
    const file = createPath()
    const written = await writeStream(Readable.from(chunks, { objectMode: false }), file, options)
    expect(written).toEqual({ size: whole.length, digest: createHash('sha256').update(whole).digest('hex') })
    expect(readFileSync(file).equals(whole)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('and the chunks that nobody else uses are gone, but never a part of the pool', async () => {
    const [large, whole, small] = [Buffer.alloc(2 * Buffer.poolSize, 'a'), Buffer.alloc(100, 'b'), Buffer.from('c')]
    const pool = small.buffer
    const chunks = [large.subarray(0, 100), large.subarray(100), whole, small]
    const file = createPath()
    await writeStream(Readable.from(chunks, { objectMode: false }), file, { ...options, chunks: 'ours' })
    expect(readFileSync(file, 'utf8')).toBe(`${'a'.repeat(2 * Buffer.poolSize)}${'b'.repeat(100)}c`)
    expect([large.length, whole.length, pool.byteLength]).toEqual([0, 0, Buffer.poolSize])
  })

  test.each([
    ['large then small', [pieceBytes + 1, 10]],
    ['small, large, small', [10, pieceBytes, 10]],
    ['large then large', [pieceBytes, pieceBytes]],
  ])('parts of one buffer, which is given up only when all are written: %s', async (_, lengths) => {
    const whole = randomBytes(lengths.reduce((sum, length) => sum + length))
    const copy = Buffer.from(whole)
    let from = 0
    const chunks = lengths.map((length) => whole.subarray(from, (from += length)))
    const file = createPath()
    await writeStream(Readable.from(chunks, { objectMode: false }), file, { ...options, chunks: 'ours' })
    expect(readFileSync(file).equals(copy)).toBe(true)
    expect(whole).toHaveLength(0)
  })

  test('the chunks that somebody else may use are left alone', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'a')
    await writeStream(Readable.from([chunk], { objectMode: false }), createPath(), options)
    expect(chunk).toHaveLength(64 * 1024)
  })

  test('through another stream', async () => {
    const file = createPath()
    const through = new PassThrough()
    await writeStream(Readable.from([Buffer.from('a'), Buffer.from('b')]), file, { ...options, through })
    expect(readFileSync(file, 'utf8')).toBe('ab')
  })
})

describe('what cannot be written is an error, and the source is let go', () => {
  test('a file that is there already', async () => {
    const [file, source] = [createPath(), Readable.from([Buffer.from('new')])]
    writeFileSync(file, 'old')
    await expect(writeStream(source, file, options)).rejects.toThrow('EEXIST')
    expect(source.destroyed).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  test('more than the limit', async () => {
    const source = Readable.from([Buffer.alloc(5), Buffer.alloc(6), Buffer.alloc(7)])
    await expect(writeStream(source, createPath(), { ...options, limit: 10 })).rejects.toThrow('larger than 10 bytes')
    expect(source.destroyed).toBe(true)
  })

  test('a source that breaks off', async () => {
    async function* createBrokenStream(): AsyncGenerator<Buffer> {
      yield Buffer.from('half')
      await Promise.resolve()
      throw new Error('the line is cut')
    }
    await expect(writeStream(Readable.from(createBrokenStream()), createPath(), options)).rejects.toThrow(
      'the line is cut',
    )
  })

  test.skipIf(process.platform !== 'linux')('a disk that is full', async () => {
    const source = Readable.from(Array.from({ length: 5 }, () => Buffer.alloc(pieceBytes)))
    await expect(writeStream(source, '/dev/full', { ...options, flags: 'w' })).rejects.toThrow(
      expect.objectContaining({ code: 'disk-full', message: 'the disk is full: /dev' }),
    )
  })
})
