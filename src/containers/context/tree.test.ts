import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeLargeFilePointers } from './large-file-pointer.ts'
import { findIgnoreFile, type IgnoreFile } from './ignore-file.ts'
import { parseIgnoreRules, readIgnoreRules } from './ignore-rules.ts'
import { hashTree, type TreeDigest } from './tree.ts'

let context = ''
beforeEach(() => {
  context = mkdtempSync(path.join(tmpdir(), 'context-'))
  put('src/main.go', 'package main')
  put('run.sh', 'echo')
  put('copy', 'echo')
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
function putBytes(name: readonly number[], text: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${context}/`), Buffer.from(name)]), text)
}
function replaceByHardLink(name: string, copy: string): void {
  rmSync(resolvePath(copy))
  linkSync(resolvePath(name), resolvePath(copy))
}
async function hashFolder(rules = ''): Promise<TreeDigest> {
  return hashTree(context, await parseIgnoreRules(rules), new AbortController().signal)
}

describe('the digest of a context', () => {
  test('counts files and bytes', async () => {
    expect(await hashFolder()).toMatchObject({ files: 4, bytes: 20, top: ['copy', 'empty', 'link', 'run.sh', 'src'] })
  })

  test('has an empty file where the context has a socket, as BuildKit makes of it', async () => {
    const server = createServer()
    server.listen(resolvePath('s'))
    await once(server, 'listening')
    chmodSync(resolvePath('s'), 0o644)
    const { digest } = await hashFolder()
    server.close()
    await once(server, 'close')
    put('s', '')
    chmodSync(resolvePath('s'), 0o644)
    expect((await hashFolder()).digest).toBe(digest)
    rmSync(resolvePath('s'))
    expect((await hashFolder()).digest).not.toBe(digest)
  })

  test.each([
    ['time', [() => utimesSync(resolvePath('run.sh'), 1, 1)]],
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

  test.each<[string, readonly (() => void)[]]>([
    ['a content', [() => put('run.sh', 'ECHO')]],
    ['a name', [() => renameSync(resolvePath('run.sh'), resolvePath('run2.sh'))]],
    ['an executable bit', [() => chmodSync(resolvePath('run.sh'), 0o755)]],
    ['who may read a file', [() => chmodSync(resolvePath('run.sh'), 0o640)]],
    ['who may read a folder', [() => chmodSync(resolvePath('src'), 0o750)]],
    ['setuid', [() => chmodSync(resolvePath('run.sh'), 0o4644)]],
    ['a sticky folder', [() => chmodSync(resolvePath('src'), 0o1755)]],
    ['a pipe', [() => void execFileSync('mkfifo', [resolvePath('pipe')])]],
    ['a hard link in place of a copy', [() => replaceByHardLink('run.sh', 'copy')]],
    ['a name that is not UTF-8', [() => putBytes([0x62, 0xff], 'a')]],
    ['the target of a link', [() => rmSync(resolvePath('link')), () => symlinkSync('src', resolvePath('link'))]],
    ['a link in place of its file', [() => rmSync(resolvePath('link')), () => put('link', 'run.sh')]],
    ['an empty folder', [() => rmSync(resolvePath('empty'), { recursive: true })]],
    [
      'a folder in place of an empty file',
      [() => rmSync(resolvePath('empty'), { recursive: true }), () => put('empty', '')],
    ],
  ])('depends on: %s', async (_, changes) => {
    const before = (await hashFolder()).digest
    for (const change of changes) change()
    expect((await hashFolder()).digest).not.toBe(before)
  })

  test('tells apart names that are not UTF-8, and their contents', async () => {
    const digests = new Set<string>()
    for (const [name, text] of [
      [[0x62, 0xff], 'a'],
      [[0x62, 0xfe], 'a'],
      [[0x62, 0xfe], 'b'],
      [Array.from(Buffer.from('b\uFFFD')), 'a'],
    ] as const) {
      putBytes(name, text)
      digests.add((await hashFolder()).digest)
      rmSync(Buffer.concat([Buffer.from(`${context}/`), Buffer.from(name)]))
    }
    expect(digests.size).toBe(4)
  })

  test('of names that are not UTF-8 does not depend on where the context is', async () => {
    putBytes([0x62, 0xff], 'a')
    const before = await hashFolder()
    renameSync(context, `${context}-moved`)
    context = `${context}-moved`
    expect(await hashFolder()).toEqual(before)
  })

  test('has the pointers of Git LFS with the sizes of their files', async () => {
    put('src/model.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 734003200\n`)
    put('README.md', 'version https://git-lfs.github.com/spec/v1 is how a pointer begins\n')
    const { pointers } = await hashFolder()
    expect(pointers).toEqual([{ name: 'src/model.bin', size: 734003200 }])
    expect(describeLargeFilePointers(pointers)).toContain('src/model.bin (734 MB)')
    expect((await hashFolder('src/*.bin')).pointers).toEqual([])
  })

  test('is the same for large files that are read in chunks', async () => {
    put('large', 'x'.repeat(9 * 1024 * 1024))
    const before = await hashFolder()
    expect(before.bytes).toBe(20 + 9 * 1024 * 1024)
    put('large', `${'x'.repeat(9 * 1024 * 1024 - 1)}y`)
    expect((await hashFolder()).digest).not.toBe(before.digest)
  })

  test('follows no link out of the context', async () => {
    symlinkSync('/', resolvePath('root'))
    symlinkSync('nowhere', resolvePath('dangling'))
    expect((await hashFolder()).files).toBe(6)
  })

  test('stops when the run is cancelled', async () => {
    const rules = await parseIgnoreRules('')
    await expect(hashTree(context, rules, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })
})

describe('the rules', () => {
  const find = (): IgnoreFile | undefined =>
    findIgnoreFile({ workspace: context, context: resolvePath('src'), dockerfile: resolvePath('src/Dockerfile') })

  test('next to the Dockerfile take precedence over those of the context', async () => {
    expect((await readIgnoreRules(find())).isIgnored('a')).toBe(false)
    put('src/.dockerignore', 'a')
    expect((await readIgnoreRules(find())).isIgnored('a')).toBe(true)
    put('src/Dockerfile.dockerignore', 'b')
    const rules = await readIgnoreRules(find())
    expect([rules.isIgnored('a'), rules.isIgnored('b')]).toEqual([false, true])
    expect(find()).toMatchObject({ isLinked: false })
  })

  test.each(['../rules', 'own/rules'])('may be a link to %s', async (target) => {
    put(path.join('src', target), 'secret*')
    symlinkSync(target, resolvePath('src/.dockerignore'))
    expect(find()).toMatchObject({ isLinked: true })
    expect((await readIgnoreRules(find())).isIgnored('secret.txt')).toBe(true)
  })

  test.each([
    ['nowhere', 'invalid-input'],
    ['/etc/hostname', 'outside-workspace'],
    ['.', 'invalid-input'],
  ])('that are a link to %s are refused, never taken for none', (target, code) => {
    symlinkSync(target, resolvePath('src/.dockerignore'))
    expect(find).toThrow(expect.objectContaining({ code }))
  })
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
