import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Content, contentHash } from './content-hash.ts'
import { ignoreRules, readIgnoreRules } from './ignore-rules.ts'
import { hashTree, type TreeDigest } from './tree.ts'

let context = ''
beforeEach(() => {
  context = mkdtempSync(path.join(tmpdir(), 'context-'))
  put('src/main.go', 'package main')
  put('run.sh', 'echo')
  symlinkSync('run.sh', at('link'))
  mkdirSync(at('empty'))
})
afterEach(() => {
  rmSync(context, { recursive: true })
})

const at = (name: string): string => path.join(context, name)
function put(name: string, text: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
}
async function tree(rules = ''): Promise<TreeDigest> {
  return hashTree(context, await ignoreRules(rules), new AbortController().signal)
}

describe('the digest of a context', () => {
  test('counts what it read', async () => {
    expect(await tree()).toMatchObject({ files: 3, bytes: 16, top: ['empty', 'link', 'run.sh', 'src'] })
  })

  test.each([
    ['time', [() => utimesSync(at('run.sh'), 1, 1)]],
    ['write permission', [() => chmodSync(at('run.sh'), 0o600)]],
    ['order of making', [() => renameSync(at('run.sh'), at('x')), () => renameSync(at('x'), at('run.sh'))]],
  ] as const)('does not depend on: %s', async (_, changes) => {
    const before = await tree()
    for (const change of changes) change()
    expect(await tree()).toEqual(before)
  })

  test.each([
    ['a content', [() => put('run.sh', 'ECHO')]],
    ['a name', [() => renameSync(at('run.sh'), at('run2.sh'))]],
    ['an executable bit', [() => chmodSync(at('run.sh'), 0o755)]],
    ['the target of a link', [() => rmSync(at('link')), () => symlinkSync('src', at('link'))]],
    ['a link in place of its file', [() => rmSync(at('link')), () => put('link', 'run.sh')]],
    ['an empty folder', [() => rmSync(at('empty'), { recursive: true })]],
    ['a folder in place of an empty file', [() => rmSync(at('empty'), { recursive: true }), () => put('empty', '')]],
  ] as const)('depends on: %s', async (_, changes) => {
    const before = (await tree()).digest
    for (const change of changes) change()
    expect((await tree()).digest).not.toBe(before)
  })

  test('is the same for large files read in pieces', async () => {
    put('large', 'x'.repeat(9 * 1024 * 1024))
    const before = await tree()
    expect(before.bytes).toBe(16 + 9 * 1024 * 1024)
    put('large', `${'x'.repeat(9 * 1024 * 1024 - 1)}y`)
    expect((await tree()).digest).not.toBe(before.digest)
  })

  test('follows no link out of the context', async () => {
    symlinkSync('/', at('root'))
    symlinkSync('nowhere', at('dangling'))
    expect((await tree()).files).toBe(5)
  })

  test('ends when the run is cancelled', async () => {
    const rules = await ignoreRules('')
    await expect(hashTree(context, rules, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })
})

test('rules beside the Dockerfile come before those of the context', async () => {
  put('.dockerignore', 'a')
  expect((await readIgnoreRules(context, at('Dockerfile'))).ignores('a')).toBe(true)
  put('Dockerfile.dockerignore', 'b')
  const rules = await readIgnoreRules(context, at('Dockerfile'))
  expect([rules.ignores('a'), rules.ignores('b')]).toEqual([false, true])
})

test.each([
  ['node_modules', '!src', false],
  ['src', '!src', true],
  ['src', '!src/keep/me', true],
  ['src/other', '!src/keep/me', false],
  ['any/where', '!**/keep', true],
  ['any', '!*/keep', true],
  ['a', '', false],
])('the ignored folder %s is entered for the rule %s: %s', async (folder, rule, expected) => {
  expect((await ignoreRules(`*\n${rule}`)).mayHoldExceptions(folder)).toBe(expected)
})

describe('the content hash', () => {
  const content: Content = {
    tree: 't',
    dockerfile: 'FROM a',
    target: undefined,
    platforms: ['linux/amd64', 'linux/arm64'],
    buildArguments: { A: '1', B: '2' },
    labels: {},
    bases: { a: 'sha256:1' },
    options: [],
  }
  test('does not depend on the order in which things are named', () => {
    const other = { ...content, platforms: content.platforms.toReversed(), buildArguments: { B: '2', A: '1' } }
    expect(contentHash(other)).toBe(contentHash(content))
  })
  test.each<Partial<Content>>([
    { tree: 'u' },
    { dockerfile: 'FROM b' },
    { target: 'x' },
    { platforms: ['linux/amd64'] },
    { buildArguments: { A: '1', B: '3' } },
    { buildArguments: { A: '1' }, labels: { B: '2' } },
    { bases: { a: 'sha256:2' } },
    { options: ['sbom'] },
  ])('depends on %j', (change) => {
    expect(contentHash({ ...content, ...change })).not.toBe(contentHash(content))
  })
})
