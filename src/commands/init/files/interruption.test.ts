import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeAll } from './write.ts'

vi.mock(import('node:fs'), { spy: true })

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'interruption-')))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

test('a file that is replaced is there after every step, so that a killed run loses nothing', async () => {
  const file = path.join(root, 'edited.txt')
  writeFileSync(file, 'before')
  const { renameSync: rename } = await vi.importActual<typeof import('node:fs')>('node:fs')
  const isThere: boolean[] = []
  vi.mocked(renameSync).mockImplementation((from, to) => {
    rename(from, to)
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
