import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { isBelow, resolveInside } from './workspace.ts'

const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'workspace-')))
chmodSync(base, 0o755)
const root = path.join(base, 'ws')
mkdirSync(path.join(root, 'a/b/c'), { recursive: true })
mkdirSync(path.join(base, 'ws-evil/a'), { recursive: true })
writeFileSync(path.join(root, 'a/file'), '')
writeFileSync(path.join(root, 'unreadable'), '')
chmodSync(path.join(root, 'unreadable'), 0)
symlinkSync(base, path.join(root, 'up'))
symlinkSync('b', path.join(root, 'a/link'))
symlinkSync('ping', path.join(root, 'pong'))
symlinkSync('pong', path.join(root, 'ping'))
symlinkSync(root, path.join(base, 'entrance'))
afterAll(() => {
  rmSync(base, { recursive: true })
})

describe('resolveInside', () => {
  test.each([
    ['a/file', 'file', 'a/file'],
    ['a/link', 'folder', 'a/b'],
    ['up/ws/a/file', 'file', 'a/file'],
    ['.', 'any', ''],
  ] as const)('%s, a %s, is %s', (text, expected, real) => {
    expect(resolveInside(root, text, expected)).toEqual({ ok: true, path: path.join(root, real) })
  })

  test('a workspace that is a link itself is no obstacle', () => {
    expect(resolveInside(path.join(base, 'entrance'), 'a/file', 'file')).toMatchObject({
      path: path.join(root, 'a/file'),
    })
  })

  test.each([
    ['..', 'outside'],
    ['up', 'outside'],
    ['up/ws-evil', 'outside'],
    ['up/etc', 'missing'],
    ['/', 'outside'],
    ['ping', 'loop'],
    ['nowhere', 'missing'],
    ['a/file/x', 'missing'],
    ['a\0b', 'missing'],
  ])('%j has the problem %s', (text, problem) => {
    expect(resolveInside(root, text, 'any')).toMatchObject({ ok: false, problem })
  })

  test.each([
    ['a', 'file', 'not-a-file'],
    ['a/file', 'folder', 'not-a-folder'],
  ] as const)('%s is no %s', (text, expected, problem) => {
    expect(resolveInside(root, text, expected)).toEqual({ ok: false, problem })
  })

  test('whatever the path, the answer lies in the workspace or is a refusal', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      'a',
      'b',
      'c',
      'link',
      'file',
      'up',
      'ws',
      'ws-evil',
      '',
      '~',
      '/',
      'ping',
      '...',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const resolved = resolveInside(root, parts.join('/'), 'any')
        if (!resolved.ok) return
        expect(resolved.path === root || resolved.path.startsWith(`${root}/`)).toBe(true)
        expect(realpathSync(resolved.path)).toBe(resolved.path)
      }),
      { numRuns: 500 },
    )
  })

  test.skipIf(process.platform === 'win32')(
    'a file that this user cannot read is refused before a tool meets it',
    () => {
      using ordinary = new DisposableStack()
      ordinary.use(becomeOrdinaryUser())
      expect(resolveInside(root, 'unreadable', 'file')).toEqual({ ok: false, problem: 'unreadable' })
    },
  )
})

/** Root can read everything, so for a moment the process is somebody else. */
function becomeOrdinaryUser(): Disposable {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(65_534)
  return {
    [Symbol.dispose]: () => {
      if (root) process.seteuid?.(0)
    },
  }
}

describe('isBelow', () => {
  test.each([
    ['/ws', '/ws', true],
    ['/ws', '/ws/a', true],
    ['/ws', '/ws/..a', true],
    ['/ws', '/ws-evil', false],
    ['/ws', '/', false],
    ['/ws/a', '/ws', false],
    ['/', '/anything', true],
  ])('%s holds %s: %s', (folder, candidate, expected) => {
    expect(isBelow(folder, candidate)).toBe(expected)
  })
})
