import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAll } from './write.ts'

const { renameSync } = fs
/** Lets every module see what this file puts in the place of a function of Node.js. */
function setRename(rename: typeof renameSync): void {
  fs.renameSync = rename
  syncBuiltinESMExports()
}

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'interruption-')))
})
afterEach(() => {
  setRename(renameSync)
  rmSync(root, { recursive: true })
})

test('a file that is replaced is there after every step, so that a killed run loses nothing', () => {
  const file = path.join(root, 'edited.txt')
  writeFileSync(file, 'before')
  const isThere: boolean[] = []
  setRename((from, to) => {
    renameSync(from, to)
    isThere.push(existsSync(file))
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
