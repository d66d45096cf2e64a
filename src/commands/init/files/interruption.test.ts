import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPresentFile } from './present.ts'
import { writeAll } from './write.ts'

const { mkdtempSync: createFolder, readFileSync, renameSync } = fs
/** Lets every module see what this file puts in the place of functions of Node.js. */
function setFunctions(functions: Partial<typeof fs>): void {
  Object.assign(fs, functions)
  syncBuiltinESMExports()
}
/** The tests may run as root, to whom nothing is denied. */
const rejectAccess = (): never => {
  throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
}

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'interruption-')))
})
afterEach(() => {
  setFunctions({ mkdtempSync: createFolder, readFileSync, renameSync })
  rmSync(root, { recursive: true })
})

test('a file that is replaced is there after every step, so that a killed run loses nothing', () => {
  const file = path.join(root, 'edited.txt')
  writeFileSync(file, 'before')
  const isThere: boolean[] = []
  setFunctions({
    renameSync: (from, to) => {
      renameSync(from, to)
      isThere.push(existsSync(file))
    },
  })
  writeAll(root, [{ path: 'edited.txt', before: 'before', text: 'after' }])
  expect(new Set(isThere)).toEqual(new Set([true]))
})

test('what a killed run has left is removed by the next one', () => {
  mkdirSync(path.join(root, '.eks-actions-init-abc123'))
  writeFileSync(path.join(root, '.eks-actions-init-abc123/old-0'), 'before')
  writeAll(root, [{ path: 'new.txt', before: undefined, text: 'new' }])
  expect(readdirSync(root)).toEqual(['new.txt'])
})

test('a folder that cannot be written is named, and that nothing was written', () => {
  setFunctions({ mkdtempSync: rejectAccess })
  const write = (): void => {
    writeAll(root, [{ path: 'new.txt', before: undefined, text: 'new' }])
  }
  expect(write).toThrow(`init may not write to ${root}`)
  expect(write).toThrow(expect.objectContaining({ code: 'not-writable' }))
})

test('a file that cannot be read is in the way', () => {
  writeFileSync(path.join(root, 'secret.txt'), 'x')
  setFunctions({ readFileSync: rejectAccess })
  expect(readPresentFile(root, 'secret.txt')).toEqual({ kind: 'unusable', why: 'it cannot be read (EACCES)' })
})
