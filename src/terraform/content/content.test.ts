import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Root } from '../model.ts'
import { createTestRoot as rootNamed } from '../testing/roots.ts'
import { compareContent, createContentReader, omitLockFile, readRootContent } from './content.ts'
import { isReferenced } from './file-references.ts'

let workspace = ''
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'content-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
    writeFileSync(path.join(workspace, name), text)
  }
}

function link(name: string, target: string): void {
  symlinkSync(target, path.join(workspace, name))
}

const toAbsolute = (folder: string, more: Partial<Root> = {}, below = workspace): Root => ({
  ...rootNamed(path.basename(folder)),
  folder: path.join(below, folder),
  path: folder,
  ...more,
})

const createOptions = (roots: readonly Root[] = [], varFiles: readonly string[] = []) => ({
  workspace,
  roots,
  varFiles,
})
const listNames = async (root: Root, roots: readonly Root[] = [], varFiles: readonly string[] = []) =>
  (await readRootContent(root, createOptions(roots, varFiles))).files.map((file) => file.path)

describe('a dependency lock file', () => {
  const formatLockFile = (version: string, ...hashes: readonly string[]): string =>
    `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${version}"\n  hashes = [${hashes.map((hash) => `"${hash}"`).join(', ')}]\n}\n`
  const readDigest = async (text: string | undefined): Promise<string> => {
    write({ 'live/10-vpc/main.tf': 'a', ...(text === undefined ? {} : { 'live/10-vpc/.terraform.lock.hcl': text }) })
    return (await readRootContent(toAbsolute('live/10-vpc'), createOptions())).digest
  }

  test('counts by the versions that it pins, not by the hashes that init adds', async () => {
    const pinned = await readDigest(formatLockFile('5.46.0', 'zh:1'))
    expect(await readDigest(`# comment\n${formatLockFile('5.46.0', 'h1:2', 'zh:1')}`)).toBe(pinned)
    expect(await readDigest(formatLockFile('5.47.0', 'zh:1'))).not.toBe(pinned)
  })

  test('that init wrote can be left out', async () => {
    const root = toAbsolute('live/10-vpc')
    const before = await readDigest(undefined)
    expect(omitLockFile(await readRootContent(root, createOptions()), root)).toBeUndefined()
    await readDigest(formatLockFile('5.46.0'))
    expect(omitLockFile(await readRootContent(root, createOptions()), root)?.digest).toBe(before)
  })
})

describe('the content of a root', () => {
  test('is all that its plan can depend on, and nothing that Terraform left there', async () => {
    write({
      'live/10-vpc/main.tf': 'a',
      'live/10-vpc/.terraform.lock.hcl': 'lock',
      'live/10-vpc/templates/user data ü.sh': 'b',
      'live/10-vpc/.terraform/modules/modules.json': '{}',
      'live/10-vpc/terraform.tfstate': '{}',
      'live/10-vpc/terraform.tfstate.backup': '{}',
      'live/10-vpc/.terraform.tfstate.lock.info': '{}',
      'live/10-vpc/terraform.tfstate.d/x/terraform.tfstate': '{}',
      'live/10-vpc/crash.log': 'panic',
      'live/10-vpc/nested/20-eks/main.tf': 'another root',
      'modules/net/main.tf': 'c',
      'modules/unused/main.tf': 'd',
      'policies/a.json': '{}',
      'common.tfvars': 'x = 1',
    })
    const vpc = toAbsolute('live/10-vpc', {
      localModules: [path.join(workspace, 'modules/net')],
      files: [path.join(workspace, 'policies/a.json'), path.join(workspace, 'policies/missing.json')],
    })
    const nested = toAbsolute('live/10-vpc/nested/20-eks')
    expect(await listNames(vpc, [vpc, nested], [path.join(workspace, 'common.tfvars')])).toEqual([
      'common.tfvars',
      'live/10-vpc/.terraform.lock.hcl',
      'live/10-vpc/main.tf',
      'live/10-vpc/templates/user data ü.sh',
      'modules/net/main.tf',
      'policies/a.json',
    ])
    expect(await listNames(nested, [vpc, nested])).toEqual(['live/10-vpc/nested/20-eks/main.tf'])
  })

  test.each([
    'x.tfstate.auto.tfvars',
    'evil.tfstate.tf',
    'terraform.tfstate.tf.json',
    'terraform.tfstate.auto.tfvars.json',
    '.terraform.tfstate.lock.info.tf',
    '.terraformrc',
    'crash.log.tf',
    'override.tfstate.backup',
    'nested/x.tfstate.tftpl',
  ])('includes %s, which is no file that Terraform leaves', async (name) => {
    write({ 'live/a/main.tf': 'a', [`live/a/${name}`]: 'b' })
    const root = toAbsolute('live/a')
    expect(await listNames(root, [root])).toEqual([`live/a/${name}`, 'live/a/main.tf'].sort())
    expect(isReferenced({ reads: [], folders: ['live/a'], files: [] }, `live/a/${name}`, ['live/a'])).toBe(true)
  })

  test('includes a module whose folder is within one that Terraform makes', async () => {
    write({ 'live/a/main.tf': 'a', 'live/a/.terraform/own/main.tf': 'b', 'live/a/.terraform/other/main.tf': 'c' })
    const own = path.join(workspace, 'live/a/.terraform/own')
    const root = toAbsolute('live/a', { localModules: [own] })
    expect(await listNames(root, [root])).toEqual(['live/a/.terraform/own/main.tf', 'live/a/main.tf'])
    const reach = { reads: [], folders: ['live/a', 'live/a/.terraform/own'], files: [] }
    expect(isReferenced(reach, 'live/a/.terraform/own/main.tf', ['live/a'])).toBe(true)
    expect(isReferenced(reach, 'live/a/.terraform/other/main.tf', ['live/a'])).toBe(false)
  })

  test('has the same digest in another checkout at another time, and another one for another byte or name', async () => {
    write({ 'first/a/main.tf': 'x\n', 'first/a/b.tf': 'y' })
    cpSync(path.join(workspace, 'first'), path.join(workspace, 'second'), { recursive: true })
    utimesSync(path.join(workspace, 'second/a/main.tf'), 1, 1)
    const readDigest = async (checkout: string) => {
      const below = path.join(workspace, checkout)
      return (await readRootContent(toAbsolute('a', {}, below), { workspace: below, roots: [], varFiles: [] })).digest
    }
    const first = await readDigest('first')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await readDigest('second')).toBe(first)
    write({ 'second/a/main.tf': 'x\r\n' })
    expect(await readDigest('second')).not.toBe(first)
    write({ 'second/a/main.tf': 'x\n' })
    renameSync(path.join(workspace, 'second/a/b.tf'), path.join(workspace, 'second/a/c.tf'))
    expect(await readDigest('second')).not.toBe(first)
  })

  test('follows links within the workspace: files, folders, and folders that hold themselves', async () => {
    write({ 'live/a/main.tf': 'a', 'shared/common.tf': 'b', 'shared/data/x.json': '{}', 'other/y.tf': 'c' })
    link('live/a/common.tf', '../../shared/common.tf')
    link('live/a/data', '../../shared/data')
    link('shared/data/self', '.')
    link('shared/data/other', path.join(workspace, 'other'))
    const before = await readRootContent(toAbsolute('live/a'), createOptions())
    expect(before.files.map((file) => file.path)).toEqual([
      'live/a/common.tf',
      'live/a/data',
      'live/a/main.tf',
      'other/y.tf',
      'shared/common.tf',
      'shared/data/other',
      'shared/data/self',
      'shared/data/x.json',
    ])
    write({ 'shared/common.tf': 'changed' })
    expect(compareContent(before, await readRootContent(toAbsolute('live/a'), createOptions()))).toEqual([
      'shared/common.tf changed',
    ])
  })

  test.each([
    ['leaves the workspace', '/etc/hostname', 'outside-workspace'],
    ['leads to a sibling whose name starts the same', '../../../ws-evil', 'outside-workspace'],
    ['leads nowhere', 'gone.tf', 'invalid-input'],
    ['leads to itself', 'link.tf', 'invalid-input'],
  ])('is refused where a link %s', async (_, target, code) => {
    const outer = workspace
    try {
      write({ 'ws/live/a/main.tf': 'a', 'ws-evil/main.tf': 'b' })
      workspace = path.join(outer, 'ws')
      link('live/a/link.tf', target)
      await expect(readRootContent(toAbsolute('live/a'), createOptions())).rejects.toMatchObject({
        code,
        message: expect.stringContaining('live/a/link.tf') as string,
        location: { file: 'live/a/link.tf' },
      })
    } finally {
      workspace = outer
    }
  })

  test('is refused where a root reads a file outside the workspace', async () => {
    write({ 'live/a/main.tf': 'a' })
    await expect(
      readRootContent(toAbsolute('live/a', { files: ['/etc/hostname'] }), createOptions()),
    ).rejects.toMatchObject({
      code: 'outside-workspace',
    })
  })

  test('of many roots is read side by side, what they share once', async () => {
    write({ 'modules/net/main.tf': 'x'.repeat(1_000_000) })
    const roots = Array.from({ length: 200 }, (_, index) =>
      toAbsolute(`live/${String(index)}`, { localModules: [path.join(workspace, 'modules/net')] }),
    )
    write(Object.fromEntries(roots.map((each) => [`${each.path}/main.tf`, each.path])))
    const reader = createContentReader(createOptions(roots))
    const contents = await Promise.all(roots.map((each) => reader.read(each)))
    expect(new Set(contents.map(({ digest }) => digest)).size).toBe(200)
    expect(contents.every(({ files }) => files.length === 2)).toBe(true)
  })
})

test('what differs is told file by file, in order', () => {
  const readContent = (files: Readonly<Record<string, string>>) => ({
    files: Object.entries(files).map(([name, sha256]) => ({ path: name, sha256 })),
    digest: '',
  })
  const planned = readContent({ '10-vpc/b.tf': '1', '10-vpc/main.tf': '1', '10-vpc/z.tf': '1' })
  const now = readContent({ '10-vpc/a.tf': '1', '10-vpc/b.tf': '1', '10-vpc/main.tf': '2' })
  expect(compareContent(planned, now)).toEqual([
    '10-vpc/a.tf was added',
    '10-vpc/main.tf changed',
    '10-vpc/z.tf was removed',
  ])
})

describe('a change reaches a root', () => {
  const reach = { reads: [], folders: ['live/a', 'modules/net'], files: ['common.tfvars'] }
  test.each([
    ['live/a/main.tf', true],
    ['live/a/deep/x.json', true],
    ['live/ab/main.tf', false],
    ['live/a/nested/main.tf', false],
    ['live/a/nested-too/main.tf', true],
    ['modules/net/main.tf', true],
    ['modules', true],
    ['common.tfvars', true],
    ['common.tfvars.json', false],
    ['live/a/terraform.tfstate', false],
    ['live/a/.terraform/x', false],
    ['live/a/.terraform.lock.hcl', true],
  ])('by %s: %s', (file, expected) => {
    expect(isReferenced(reach, file, ['live/a', 'live/a/nested'])).toBe(expected)
  })
})
