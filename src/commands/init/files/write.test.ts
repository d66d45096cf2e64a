import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { readPresentFile } from './present.ts'
import { writeAll } from './write.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'write-')))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const listAll = (): readonly string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()

test('files are created with their folders, replaced and deleted; nothing else is left', () => {
  write('old.txt', 'old')
  write('gone.txt', 'gone')
  writeAll(root, [
    { path: 'a/b/new.txt', before: undefined, text: 'new' },
    { path: 'old.txt', before: 'old', text: 'changed' },
    { path: 'gone.txt', before: 'gone', text: undefined },
    { path: 'a/script', before: undefined, text: '#!/bin/sh\n' },
  ])
  expect(listAll()).toEqual(['a', 'a/b', 'a/b/new.txt', 'a/script', 'old.txt'])
  expect(readFileSync(path.join(root, 'old.txt'), 'utf8')).toBe('changed')
  expect(statSync(path.join(root, 'a/script')).mode & 0o111).toBe(0o111)
})

test.each([
  ['a file that somebody saved meanwhile', { path: 'old.txt', before: 'other', text: 'x' }],
  ['a file that somebody created meanwhile', { path: 'old.txt', before: undefined, text: 'x' }],
  ['a folder in the place of a file', { path: 'folder', before: undefined, text: 'x' }],
  ['a file in the place of a folder', { path: 'old.txt/x', before: undefined, text: 'x' }],
])('%s leaves everything as it was', (_, failing) => {
  write('old.txt', 'old')
  write('folder/kept.txt', 'kept')
  write('replaced.txt', 'before')
  write('deleted.txt', 'still here')
  const before = listAll()
  expect(() => {
    writeAll(root, [
      { path: 'new/file.txt', before: undefined, text: 'new' },
      { path: 'replaced.txt', before: 'before', text: 'after' },
      { path: 'deleted.txt', before: 'still here', text: undefined },
      failing,
    ])
  }).toThrow()
  expect(listAll()).toEqual(before)
  expect(readFileSync(path.join(root, 'replaced.txt'), 'utf8')).toBe('before')
  expect(readFileSync(path.join(root, 'deleted.txt'), 'utf8')).toBe('still here')
})

test('no symbolic link is followed, neither inside nor outside', () => {
  const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'outside-')))
  write('inside/x.txt', 'x')
  symlinkSync(outside, path.join(root, 'linked'))
  symlinkSync('inside', path.join(root, 'alias'))
  symlinkSync(path.join(outside, 'missing.txt'), path.join(root, 'file.txt'))
  for (const file of ['linked/a.txt', 'alias/x.txt', 'file.txt']) {
    expect(readPresentFile(root, file)).toMatchObject({
      kind: 'unusable',
      why: expect.stringContaining('is a symbolic link') as string,
    })
    expect(() => {
      writeAll(root, [{ path: file, before: undefined, text: 'x' }])
    }).toThrow()
  }
  expect(readdirSync(outside)).toEqual([])
  rmSync(outside, { recursive: true })
})
