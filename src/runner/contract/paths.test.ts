import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { workspaceFile, workspaceFolder, workspaceTarget } from './paths.ts'

const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'paths-')))
const workspace = path.join(base, 'ws')
for (const folder of ['ws/infra/dev', 'ws/with space', 'ws/$(id)', 'ws/ünï "q"', 'ws-evil', 'ws/..hidden']) {
  mkdirSync(path.join(base, folder), { recursive: true })
}
chmodSync(base, 0o755)
writeFileSync(path.join(workspace, 'infra/main.tf'), '')
writeFileSync(path.join(base, 'ws-evil/secret'), '')
symlinkSync('infra', path.join(workspace, 'inside'))
symlinkSync('../ws-evil', path.join(workspace, 'outside'))
symlinkSync('nowhere', path.join(workspace, 'dangling'))
symlinkSync('loop', path.join(workspace, 'loop'))
afterAll(() => {
  rmSync(base, { recursive: true })
})

const folder = workspaceFolder({ description: 'A folder' }).kind
const file = workspaceFile({ description: 'A file' }).kind

describe('accepted', () => {
  test.each([
    ['.', '.', workspace],
    ['./', '.', workspace],
    ['infra', 'infra', path.join(workspace, 'infra')],
    ['./infra//dev/', 'infra/dev', path.join(workspace, 'infra/dev')],
    ['infra/../infra/dev', 'infra/dev', path.join(workspace, 'infra/dev')],
    ['inside/dev', 'infra/dev', path.join(workspace, 'infra/dev')],
    [path.join(workspace, 'infra'), 'infra', path.join(workspace, 'infra')],
    ['with space', 'with space', path.join(workspace, 'with space')],
    ['$(id)', '$(id)', path.join(workspace, '$(id)')],
    ['ünï "q"', 'ünï "q"', path.join(workspace, 'ünï "q"')],
    ['..hidden', '..hidden', path.join(workspace, '..hidden')],
  ])('folder %j is %j', async (text, relative, absolute) => {
    expect(await folder.parse(text, { workspace })).toEqual({ ok: true, value: { relative, absolute } })
  })

  test('a file behind a link is known by its real name', async () => {
    const absolute = path.join(workspace, 'infra/main.tf')
    expect(await file.parse('inside/main.tf', { workspace })).toEqual({
      ok: true,
      value: { relative: 'infra/main.tf', absolute },
    })
  })
})

describe('refused', () => {
  test.each([
    ['../x', 'outside the workspace'],
    ['/etc', 'outside the workspace'],
    ['..', 'outside the workspace'],
    ['../ws-evil', 'outside the workspace'],
    ['outside', 'outside the workspace, to'],
    ['infra/../../ws-evil', 'outside the workspace'],
    ['~', 'Nothing exists at that path'],
    ['$HOME', 'Nothing exists at that path'],
    ['infra/*', 'Nothing exists at that path'],
    ['dangling', 'Nothing exists at that path'],
    ['infra/main.tf/x', 'Nothing exists at that path'],
    ['x'.repeat(5000), 'Nothing exists at that path'],
    ['loop', 'points to itself'],
    ['loop/deeper', 'points to itself'],
    ['infra/main.tf', 'There is a file at that path'],
  ])('folder %j: %s', async (text, hint) => {
    expect(await folder.parse(text, { workspace })).toEqual({
      ok: false,
      rule: 'an existing folder inside the workspace',
      hint: expect.stringContaining(hint) as string,
    })
  })

  test('a folder where a file is meant', async () => {
    expect(await file.parse('infra', { workspace })).toMatchObject({
      ok: false,
      hint: 'There is a folder at that path.',
    })
  })
})

describe('a file to be written', () => {
  const target = workspaceTarget({ description: 'A file' }).kind

  test.each([
    ['new.json', 'new.json'],
    ['infra/main.tf', 'infra/main.tf'],
    ['inside/new.json', 'infra/new.json'],
    ['./infra//new.json', 'infra/new.json'],
    [path.join(workspace, 'new.json'), 'new.json'],
  ])('%j is %j', async (text, relative) => {
    const value = { relative, absolute: path.join(workspace, relative) }
    expect(await target.parse(text, { workspace })).toEqual({ ok: true, value })
  })

  test.each([
    ['../new.json', 'outside the workspace'],
    ['outside/new.json', 'outside the workspace, to'],
    ['nowhere/new.json', 'Nothing exists at that path'],
    ['infra', 'a folder at that path'],
    ['infra/main.tf/new.json', 'a file at that path'],
    ['dangling', 'symbolic link to a file that does not exist'],
    ['loop', 'points to itself'],
  ])('%j is refused: %s', async (text, hint) => {
    expect(await target.parse(text, { workspace })).toMatchObject({
      ok: false,
      rule: 'a file in an existing folder inside the workspace',
      hint: expect.stringContaining(hint) as string,
    })
  })
})
