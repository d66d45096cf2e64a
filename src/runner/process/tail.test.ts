import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLastLines, toReadableLine, openTail } from './tail.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tail-'))
  file = path.join(folder, 'stdout')
  writeFileSync(file, '')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('tail', () => {
  /** What a call of `read` passes on. */
  function follow() {
    const source = openTail(file)
    const read = (end?: number) => {
      let text = ''
      const more = source.read((chunk) => (text += Buffer.from(chunk).toString('latin1')), end)
      return { text, more }
    }
    return { source, read, [Symbol.dispose]: source[Symbol.dispose] }
  }

  test('passes on what is new, once', () => {
    using following = follow()
    expect(following.read()).toEqual({ text: '', more: false })
    appendFileSync(file, 'one')
    expect(following.read()).toEqual({ text: 'one', more: false })
    appendFileSync(file, ' two')
    expect(following.source.size()).toBe(7)
    expect(following.read()).toEqual({ text: ' two', more: false })
    expect(following.read()).toEqual({ text: '', more: false })
  })

  test('reads a flood in portions and tells that there is more', () => {
    writeFileSync(file, 'x'.repeat(10 * 1024 * 1024))
    using following = follow()
    const portions = [following.read(), following.read(), following.read()]
    expect(portions.map(({ more }) => more)).toEqual([true, true, false])
    expect(portions.map(({ text }) => text.length)).toEqual([4, 4, 2].map((mebibytes) => mebibytes * 1024 * 1024))
  })

  test('reads no further than a given end', () => {
    writeFileSync(file, '0123456789')
    using following = follow()
    expect(following.read(4)).toEqual({ text: '0123', more: false })
    expect(following.read(4)).toEqual({ text: '', more: false })
    expect(following.read()).toEqual({ text: '456789', more: false })
  })

  test('does not wait for what was cut off', () => {
    writeFileSync(file, '0123456789')
    using following = follow()
    truncateSync(file, 4)
    expect(following.read(10)).toEqual({ text: '0123', more: false })
  })
})

describe('the last lines', () => {
  test.each([
    ['', 3, []],
    ['\n\n', 3, []],
    ['one', 3, ['one']],
    ['one\ntwo\nthree\nfour\n', 3, ['two', 'three', 'four']],
    ['one\r\ntwo\r\n', 3, ['one', 'two']],
    ['one\n\ntwo\n\n\n', 3, ['one', '', 'two']],
  ])('of %j, at most %d, are %j', (text, lines, expected) => {
    writeFileSync(file, text)
    expect(readLastLines(file, lines)).toEqual(expected)
  })

  test('of a huge file are found without reading it', () => {
    writeFileSync(file, `${'x'.repeat(99)}\n`.repeat(200_000) + 'the end\n')
    const lines = readLastLines(file, 12)
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe('the end')
  })

  test('begin with a whole line: a secret cut in two could not be recognised any more', () => {
    writeFileSync(file, `begin hunter2hunter2 ${'x'.repeat(8 * 1024 - 10)}\nthe end\n`)
    expect(readLastLines(file, 12)).toEqual(['the end'])
  })
})

test.each([
  ['{"@level":"info","@message":"Apply complete!","type":"change_summary"}', 'Apply complete!'],
  ['{"time":"2026-01-02T03:04:05Z","level":"ERROR","msg":"no such chart"}', 'no such chart'],
  ['{"@message":7}', '{"@message":7}'],
  ['{ not JSON', '{ not JSON'],
  ['plain text', 'plain text'],
])('the line %s is read as %s', (line, expected) => {
  expect(toReadableLine(line)).toBe(expected)
})
