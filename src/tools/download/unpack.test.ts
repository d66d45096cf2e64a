import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createWriteStream } from 'node:fs'
import { create as createTar } from 'tar'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { unpackBinary } from './unpack.ts'
import { describeArtifact } from '../catalog/artifact.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'archive-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const linux = { os: 'linux', arch: 'amd64' } as const
const terraform = describeArtifact('terraform', '1.11.4', linux)
const helm = describeArtifact('helm', '4.1.4', linux)
const kubectl = describeArtifact('kubectl', '1.34.5', linux)
let count = 0
const createPath = (): string => path.join(folder, String((count += 1)))
const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Entry {
  readonly name: string
  readonly content: string
  readonly mode?: number
}

async function buildZip(...entries: readonly Entry[]): Promise<string> {
  const file = createPath()
  const archive = new ZipFile()
  // yazl refuses such names itself, so a placeholder of the same length is replaced in the bytes.
  for (const { name, content, mode = 0o100644 } of entries)
    archive.addBuffer(Buffer.from(content), toSafeName(name), { mode })
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream as AsyncIterable<Buffer>) chunks.push(chunk)
  const bytes = entries.reduce(
    (text, { name }) => text.replaceAll(toSafeName(name), name),
    Buffer.concat(chunks).toString('latin1'),
  )
  writeFileSync(file, bytes, 'latin1')
  return file
}

function toSafeName(name: string): string {
  return /^[a-z.]+$/.test(name) && name !== '..' ? name : 'q'.repeat(name.length)
}

async function buildTarball(
  prepare: (root: string) => readonly string[],
  options: { preservePaths?: true } = {},
): Promise<string> {
  const [root, file] = [createPath(), createPath()]
  mkdirSync(root)
  const names = prepare(root)
  await pipeline(createTar({ cwd: root, gzip: true, ...options }, [...names]), createWriteStream(file))
  return file
}

const program = { name: 'terraform', content: '#!/bin/sh\n' }

describe('a release archive', () => {
  test('gives its program, executable, with the right digest', async () => {
    const target = createPath()
    const archive = await buildZip({ name: 'license.txt', content: 'x' }, program)
    expect(await unpackBinary(terraform, archive, target)).toBe(hashText(program.content))
    expect(statSync(target).mode & 0o777).toBe(0o755)
  })

  test('may be a tarball with a folder in it', async () => {
    const archive = await buildTarball((root) => {
      mkdirSync(path.join(root, 'linux-amd64'))
      writeFileSync(path.join(root, 'linux-amd64/helm'), 'helm itself')
      writeFileSync(path.join(root, 'linux-amd64/README.md'), 'x')
      return ['linux-amd64']
    })
    expect(await unpackBinary(helm, archive, createPath())).toBe(hashText('helm itself'))
  })

  test('or the program itself', async () => {
    const file = createPath()
    writeFileSync(file, 'kubectl itself')
    expect(await unpackBinary(kubectl, file, createPath())).toBe(hashText('kubectl itself'))
  })
})

describe('an archive is refused before anything of it is written', () => {
  test.each([
    ['a path upwards', () => buildZip({ name: '../evil', content: 'x' }, program), '../evil'],
    ['a path upwards, hidden', () => buildZip({ name: 'a/../../evil', content: 'x' }, program), 'relative path'],
    ['an absolute path', () => buildZip({ name: '/etc/evil', content: 'x' }, program), 'absolute path'],
    ['a drive letter', () => buildZip({ name: 'C:/evil', content: 'x' }, program), 'C:'],
    ['a link', () => buildZip({ name: 'link', content: '/etc/passwd', mode: 0o120777 }, program), 'the link link'],
    ['without the program', () => buildZip({ name: 'other', content: 'x' }), 'does not contain terraform'],
  ])('zip with %s', async (_name, make, expected) => {
    const target = createPath()
    await expect(unpackBinary(terraform, await make(), target)).rejects.toMatchObject({
      code: 'verification-failed',
      message: expect.stringContaining(expected) as string,
    })
    expect(existsSync(target)).toBe(false)
  })

  test('tarball with a link outwards', async () => {
    const archive = await buildTarball((root) => {
      symlinkSync('/etc/passwd', path.join(root, 'link'))
      return ['link']
    })
    await expect(unpackBinary(helm, archive, createPath())).rejects.toThrow('the link link')
  })

  test('tarball with a path upwards', async () => {
    const archive = await buildTarball(
      (root) => {
        writeFileSync(path.join(root, '../evil-one'), 'x')
        return ['../evil-one']
      },
      { preservePaths: true },
    )
    await expect(unpackBinary(helm, archive, createPath())).rejects.toThrow('../evil-one')
  })

  test.each([
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['half of it', 'PK\u0003\u0004 and so on'],
  ])('%s instead of a zip', async (_name, content) => {
    const file = createPath()
    writeFileSync(file, content)
    await expect(unpackBinary(terraform, file, createPath())).rejects.toThrow('cannot be unpacked')
  })
})
