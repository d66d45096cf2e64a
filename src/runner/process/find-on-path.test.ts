import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findOnPath } from './find-on-path.ts'

const root = mkdtempSync(path.join(tmpdir(), 'find-on-path-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

const good = path.join(root, 'good')
mkdirSync(good)
writeFileSync(path.join(good, 'helm'), '#!/bin/sh\n', { mode: 0o755 })

describe.skipIf(process.platform === 'win32')('what is no program is passed over', () => {
  test.each<[string, (file: string) => void]>([
    ['a folder', (file) => mkdirSync(file)],
    ['an empty file', (file) => writeFileSync(file, '', { mode: 0o755 })],
    ['a file that may not be run', (file) => writeFileSync(file, '#!/bin/sh\n', { mode: 0o644 })],
    ['a named pipe', (file) => execFileSync('mkfifo', ['-m', '755', file])],
    ['a link to nowhere', (file) => symlinkSync(path.join(root, 'nowhere'), file)],
    ['nothing', () => undefined],
  ])('%s', async (name, create) => {
    const folder = path.join(root, name.replaceAll(' ', '-'))
    mkdirSync(folder)
    create(path.join(folder, 'helm'))
    expect(await findOnPath('helm', [folder, good].join(path.delimiter))).toBe(path.join(good, 'helm'))
    expect(await findOnPath('helm', folder)).toBeUndefined()
  })
})

test('relative folders are passed over', async () => {
  expect(await findOnPath('helm', ['.', '', path.relative('.', good)].join(path.delimiter))).toBeUndefined()
})
