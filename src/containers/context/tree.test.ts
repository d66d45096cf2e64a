import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ImageContent, hashContent } from './content-hash.ts'
import { parseIgnoreRules, readIgnoreRules } from './ignore-rules.ts'
import { hashTree, type TreeDigest } from './tree.ts'

let context = ''
beforeEach(() => {
  context = mkdtempSync(path.join(tmpdir(), 'context-'))
  put('src/main.go', 'package main')
  put('run.sh', 'echo')
  symlinkSync('run.sh', resolvePath('link'))
  mkdirSync(resolvePath('empty'))
})
afterEach(() => {
  rmSync(context, { recursive: true })
})

const resolvePath = (name: string): string => path.join(context, name)
function put(name: string, text: string): void {
  mkdirSync(path.dirname(resolvePath(name)), { recursive: true })
  writeFileSync(resolvePath(name), text)
}
async function hashFolder(rules = ''): Promise<TreeDigest> {
  return hashTree(context, await parseIgnoreRules(rules), new AbortController().signal)
}

describe('the digest of a context', () => {
  test('counts files and bytes', async () => {
    expect(await hashFolder()).toMatchObject({ files: 3, bytes: 16, top: ['empty', 'link', 'run.sh', 'src'] })
  })

  test.each([
    ['time', [() => utimesSync(resolvePath('run.sh'), 1, 1)]],
    ['write permission', [() => chmodSync(resolvePath('run.sh'), 0o600)]],
    [
      'order of making',
      [
        () => renameSync(resolvePath('run.sh'), resolvePath('x')),
        () => renameSync(resolvePath('x'), resolvePath('run.sh')),
      ],
    ],
  ] as const)('does not depend on: %s', async (_, changes) => {
    const before = await hashFolder()
    for (const change of changes) change()
    expect(await hashFolder()).toEqual(before)
  })

  test.each([
    ['a content', [() => put('run.sh', 'ECHO')]],
    ['a name', [() => renameSync(resolvePath('run.sh'), resolvePath('run2.sh'))]],
    ['an executable bit', [() => chmodSync(resolvePath('run.sh'), 0o755)]],
    ['the target of a link', [() => rmSync(resolvePath('link')), () => symlinkSync('src', resolvePath('link'))]],
    ['a link in place of its file', [() => rmSync(resolvePath('link')), () => put('link', 'run.sh')]],
    ['an empty folder', [() => rmSync(resolvePath('empty'), { recursive: true })]],
    [
      'a folder in place of an empty file',
      [() => rmSync(resolvePath('empty'), { recursive: true }), () => put('empty', '')],
    ],
  ] as const)('depends on: %s', async (_, changes) => {
    const before = (await hashFolder()).digest
    for (const change of changes) change()
    expect((await hashFolder()).digest).not.toBe(before)
  })

  test('is the same for large files that are read in chunks', async () => {
    put('large', 'x'.repeat(9 * 1024 * 1024))
    const before = await hashFolder()
    expect(before.bytes).toBe(16 + 9 * 1024 * 1024)
    put('large', `${'x'.repeat(9 * 1024 * 1024 - 1)}y`)
    expect((await hashFolder()).digest).not.toBe(before.digest)
  })

  test('follows no link out of the context', async () => {
    symlinkSync('/', resolvePath('root'))
    symlinkSync('nowhere', resolvePath('dangling'))
    expect((await hashFolder()).files).toBe(5)
  })

  test('stops when the run is cancelled', async () => {
    const rules = await parseIgnoreRules('')
    await expect(hashTree(context, rules, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })
})

test('rules next to the Dockerfile take precedence over those of the context', async () => {
  put('.dockerignore', 'a')
  expect((await readIgnoreRules(context, resolvePath('Dockerfile'))).isIgnored('a')).toBe(true)
  put('Dockerfile.dockerignore', 'b')
  const rules = await readIgnoreRules(context, resolvePath('Dockerfile'))
  expect([rules.isIgnored('a'), rules.isIgnored('b')]).toEqual([false, true])
})

test.each([
  ['node_modules', '!src', false],
  ['src', '!src', true],
  ['src', '!src/keep/me', true],
  ['src/other', '!src/keep/me', false],
  ['any/where', '!**/keep', true],
  ['any', '!*/keep', true],
  ['a', '', false],
])('the ignored folder %s is read because of the rule %s: %s', async (folder, rule, expected) => {
  expect((await parseIgnoreRules(`*\n${rule}`)).mayContainExceptions(folder)).toBe(expected)
})

describe('the content hash', () => {
  const content: ImageContent = {
    tree: 't',
    dockerfile: 'FROM a',
    target: undefined,
    platforms: ['linux/amd64', 'linux/arm64'],
    buildArguments: { A: '1', B: '2' },
    labels: {},
    bases: { a: 'sha256:1' },
    options: [],
  }
  test('does not depend on the order of its parts', () => {
    const other = { ...content, platforms: content.platforms.toReversed(), buildArguments: { B: '2', A: '1' } }
    expect(hashContent(other)).toBe(hashContent(content))
  })
  test.each<Partial<ImageContent>>([
    { tree: 'u' },
    { dockerfile: 'FROM b' },
    { target: 'x' },
    { platforms: ['linux/amd64'] },
    { buildArguments: { A: '1', B: '3' } },
    { buildArguments: { A: '1' }, labels: { B: '2' } },
    { bases: { a: 'sha256:2' } },
    { options: ['sbom'] },
  ])('depends on %j', (change) => {
    expect(hashContent({ ...content, ...change })).not.toBe(hashContent(content))
  })
})
