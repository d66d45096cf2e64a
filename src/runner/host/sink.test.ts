import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileDescriptorSink, createForgivingSink } from './sink.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sink-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('writing to a descriptor', () => {
  test('is done when the call returns', () => {
    const file = path.join(folder, 'file')
    const descriptor = openSync(file, 'w')
    createFileDescriptorSink(descriptor)('ünï 🦜\n')
    expect(readFileSync(file, 'utf8')).toBe('ünï 🦜\n')
    closeSync(descriptor)
  })

  test('waits for a full pipe that does not block, and loses nothing', async () => {
    const fifo = path.join(folder, 'fifo')
    const out = path.join(folder, 'out')
    execFileSync('mkfifo', [fifo])
    const descriptor = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK)
    const text = `${'0123456789'.repeat(30_000)}end`
    const reader = spawn('sh', ['-c', `sleep 0.1; head -c ${String(text.length)} "$0" > "$1"`, fifo, out])
    const ended = once(reader, 'exit')
    createFileDescriptorSink(descriptor)(text)
    await ended
    closeSync(descriptor)
    expect(readFileSync(out, 'utf8')).toBe(text)
  })

  test('fails where it happens', () => {
    const descriptor = openSync(path.join(folder, 'read-only'), constants.O_CREAT | constants.O_RDONLY)
    expect(() => {
      createFileDescriptorSink(descriptor)('x')
    }).toThrow('EBADF')
    closeSync(descriptor)
  })
})

describe('a forgiving sink', () => {
  test('passes everything on and has nothing to tell', () => {
    const written: string[] = []
    const sink = createForgivingSink((text) => written.push(text))
    sink.write('a')
    sink.write('b')
    sink.assertWritten()
    expect(written).toEqual(['a', 'b'])
  })

  test('stops at the first failure and tells of it when asked, every time', () => {
    let tries = 0
    const sink = createForgivingSink(() => {
      throw new Error(`failure ${String(++tries)}`)
    })
    sink.write('a')
    sink.write('b')
    expect(sink.assertWritten).toThrow('failure 1')
    expect(sink.assertWritten).toThrow('failure 1')
  })
})
