import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatRequest } from './request.ts'
import { findVersionFile } from './version-files.ts'
import type { ToolName } from '../catalog/tools.ts'

let workspace = ''

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'version-files-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
  writeFileSync(path.join(workspace, file), text)
}

/** `request @ file:line`, or undefined. */
async function describeFound(tool: ToolName, folder = '.'): Promise<string | undefined> {
  const one = await findVersionFile(tool, path.join(workspace, folder), workspace)
  return one && `${formatRequest(one.request)} @ ${one.location.file}:${one.location.line}`
}

describe('.terraform-version', () => {
  test.each([
    ['1.9.8\n', '1.9.8 @ .terraform-version:1'],
    ['\uFEFFv1.9.8\r\n', '1.9.8 @ .terraform-version:1'],
    ['# pinned for the provider\n\n1.9.8 # see above\n', '1.9.8 @ .terraform-version:3'],
    ['latest', 'latest @ .terraform-version:1'],
    ['latest:^1.9', 'latest:^1.9 @ .terraform-version:1'],
    ['~> 1.9.0', '~> 1.9.0 @ .terraform-version:1'],
    ['1.9.8\n1.8.0\n', '1.9.8 @ .terraform-version:1'],
    ['\n# nothing\n', undefined],
  ])('%j is read as %s', async (text, expected) => {
    write('.terraform-version', text)
    expect(await describeFound('terraform')).toBe(expected)
  })

  test('says nothing about other tools', async () => {
    write('.terraform-version', '1.9.8')
    expect(await describeFound('helm')).toBeUndefined()
  })

  test.each([
    ['nonsense', 1, /"nonsense" and must be a version/],
    ['# one\nlatest:(', 2, /regular expression/],
    ['latest-allowed', 1, /required_version/],
    ['min-required', 1, /required_version/],
    ['auto', 1, /must be/],
  ])('%j is refused with its line', async (text, line, message) => {
    write('.terraform-version', text)
    await expect(describeFound('terraform')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(message) as string,
      location: { file: '.terraform-version', line },
    })
  })
})

describe('.tool-versions', () => {
  const text = '# tools\nnodejs 24.1.0\nterraform   1.9.8 1.8.5 # two\nkubectl latest:1.33\r\nhelm system\n'

  test.each<[ToolName, string | undefined]>([
    ['terraform', '1.9.8 @ .tool-versions:3'],
    ['kubectl', '1.33 @ .tool-versions:4'],
    ['eksctl', undefined],
  ])('%s is %s', async (tool, expected) => {
    write('.tool-versions', text)
    expect(await describeFound(tool)).toBe(expected)
  })

  test.each(['helm system', 'helm ref:main', 'helm path:/opt/helm', 'helm'])('%j is refused', async (line) => {
    write('.tool-versions', line)
    await expect(describeFound('helm')).rejects.toMatchObject({
      code: 'invalid-input',
      location: { file: '.tool-versions', line: 1 },
    })
  })
})

describe('mise.toml', () => {
  test.each([
    ['[tools]\nterraform = "1.9"', '1.9 @ mise.toml:2'],
    ['[tools]\nnode = "24"\n"terraform" = ["1.9.8", "1.8"]', '1.9.8 @ mise.toml:3'],
    ['[tools]\nterraform = { version = "1.9.8", os = ["linux"] }', '1.9.8 @ mise.toml:2'],
    ['[tools.terraform]\nversion = "prefix:1.9"', '1.9 @ mise.toml:1'],
    ['[tools]\n"aqua:hashicorp/terraform" = "latest"', 'latest @ mise.toml:2'],
    ['# terraform = "1"\n[tools]\nterraform = "1.9"', '1.9 @ mise.toml:3'],
    ['tools = { terraform = "1.9" }', '1.9 @ mise.toml:1'],
    ['[tools]\nterraform-docs = "0.19"', undefined],
    ['[env]\nterraform = "1.9"', undefined],
    ['', undefined],
  ])('%j is read as %s', async (text, expected) => {
    write('mise.toml', text)
    expect(await describeFound('terraform')).toBe(expected)
  })

  test.each([
    'mise.local.toml',
    '.mise.local.toml',
    'mise/config.toml',
    '.mise/config.toml',
    '.config/mise.toml',
    '.config/mise/config.toml',
  ])('may also be %s', async (file) => {
    write(file, '[tools]\nterraform = "1.9.8"')
    expect(await describeFound('terraform')).toBe(`1.9.8 @ ${file}:2`)
  })

  test('the local one wins over the shared one, and that over folders', async () => {
    write('.config/mise.toml', '[tools]\nterraform = "1.1.1"')
    write('mise.toml', '[tools]\nterraform = "1.2.2"')
    expect(await describeFound('terraform')).toBe('1.2.2 @ mise.toml:2')
    write('mise.local.toml', '[tools]\nterraform = "1.3.3"')
    expect(await describeFound('terraform')).toBe('1.3.3 @ mise.local.toml:2')
  })

  test('has a hidden twin', async () => {
    write('.mise.toml', '[tools]\nhelm = "3.19.2"')
    expect(await describeFound('helm')).toBe('3.19.2 @ .mise.toml:2')
  })

  test.each([
    ['[tools]\nhelm = ', 2, /mise\.toml/],
    ['[tools]\n\nhelm = 3.10', 3, /quoted string/],
    ['[tools]\nhelm = "stable"', 2, /"stable"/],
    ['[tools]\nhelm = []', 2, /quoted string/],
  ])('%j is refused with its line', async (text, line, message) => {
    write('mise.toml', text)
    await expect(describeFound('helm')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(message) as string,
      location: { file: 'mise.toml', line },
    })
  })

  test('a key that reaches for prototypes changes nothing', async () => {
    write('mise.toml', '[tools.__proto__]\nterraform = "1.9"')
    expect(await describeFound('terraform')).toBeUndefined()
    expect(({} as Record<string, unknown>).terraform).toBeUndefined()
  })
})

describe('files of tfswitch', () => {
  test.each([
    ['.tfswitchrc', '1.9.8\n', '1.9.8 @ .tfswitchrc:1'],
    ['.tfswitch.toml', 'bin = "/bin/terraform"\nversion = "1.9.8"', '1.9.8 @ .tfswitch.toml:2'],
    ['.tfswitch.toml', 'bin = "/bin/terraform"', undefined],
  ])('%s: %j is read as %s', async (file, text, expected) => {
    write(file, text)
    expect(await describeFound('terraform')).toBe(expected)
    expect(await describeFound('helm')).toBeUndefined()
  })

  test('a version that is no text is refused with its line', async () => {
    write('.tfswitch.toml', '# mine\nversion = 1.9')
    await expect(describeFound('terraform')).rejects.toMatchObject({
      code: 'invalid-input',
      location: { file: '.tfswitch.toml', line: 2 },
    })
  })
})

describe('aqua.yaml', () => {
  const text = `registries:
  - type: standard
    ref: v4.0.0
packages:
  - name: hashicorp/terraform@v1.9.8
  - name: kubernetes/kubectl
    version: v1.34.1
  - import: imports/*.yaml
  - name: helm/helm-diff@v3.9.0
`
  test.each<[ToolName, string | undefined]>([
    ['terraform', '1.9.8 @ aqua.yaml:5'],
    ['kubectl', '1.34.1 @ aqua.yaml:6'],
    ['helm', undefined],
  ])('%s is %s', async (tool, expected) => {
    write('aqua.yaml', text)
    expect(await describeFound(tool)).toBe(expected)
  })

  test.each(['aqua.yml', '.aqua.yaml', 'aqua/aqua.yaml', '.aqua/aqua.yml'])('may also be %s', async (file) => {
    write(file, text)
    expect(await describeFound('terraform')).toBe(`1.9.8 @ ${file}:5`)
  })

  test.each([
    ['packages:\n  - name: hashicorp/terraform\n', 2],
    ['packages:\n\n  - name: hashicorp/terraform@nonsense\n', 3],
    ['packages: [\n', 2],
  ])('%j is refused with its line', async (broken, line) => {
    write('aqua.yaml', broken)
    await expect(describeFound('terraform')).rejects.toMatchObject({
      code: 'invalid-input',
      location: { file: 'aqua.yaml', line },
    })
  })

  test.each(['', 'packages: {}', 'packages: [1, null, x]', '- a'])('%j says nothing', async (odd) => {
    write('aqua.yaml', odd)
    expect(await describeFound('terraform')).toBeUndefined()
  })
})

test.each([false, true])('a file in UTF-16 is read like any other, big endian: %s', async (bigEndian) => {
  const bytes = Buffer.from('\uFEFF1.9.8\r\n', 'utf16le')
  write('.terraform-version', bigEndian ? bytes.swap16() : bytes)
  expect(await describeFound('terraform')).toBe('1.9.8 @ .terraform-version:1')
})

describe('where it is looked for', () => {
  test('the nearest folder wins, up to the workspace', async () => {
    write('.terraform-version', '1.1.1')
    write('a/.tool-versions', 'terraform 1.2.2\n')
    write('a/b/mise.toml', '[tools]\nhelm = "3.1.1"\n')
    expect(await describeFound('terraform', 'a/b')).toBe('1.2.2 @ a/.tool-versions:1')
    expect(await describeFound('terraform', '.')).toBe('1.1.1 @ .terraform-version:1')
    expect(await describeFound('helm', 'a/b')).toBe('3.1.1 @ a/b/mise.toml:2')
  })

  test('within a folder the more special file wins', async () => {
    write('mise.toml', '[tools]\nterraform = "1.3.3"')
    write('.tool-versions', 'terraform 1.2.2')
    expect(await describeFound('terraform')).toBe('1.2.2 @ .tool-versions:1')
    write('.terraform-version', '1.1.1')
    expect(await describeFound('terraform')).toBe('1.1.1 @ .terraform-version:1')
  })

  test('nothing above the workspace is read', async () => {
    write('.terraform-version', '1.1.1')
    mkdirSync(path.join(workspace, 'inner/folder'), { recursive: true })
    const inner = path.join(workspace, 'inner')
    expect(await findVersionFile('terraform', path.join(inner, 'folder'), inner)).toBeUndefined()
  })

  test('a link out of the workspace is refused, a dangling one is not there', async () => {
    mkdirSync(path.join(workspace, 'inner'))
    write('secret', '1.1.1')
    const inner = path.join(workspace, 'inner')
    symlinkSync('../secret', path.join(inner, '.terraform-version'))
    await expect(findVersionFile('terraform', inner, inner)).rejects.toMatchObject({ code: 'outside-workspace' })
    symlinkSync('nowhere', path.join(workspace, '.terraform-version'))
    expect(await describeFound('terraform')).toBeUndefined()
  })

  test('a folder of that name is passed over, a huge file refused', async () => {
    mkdirSync(path.join(workspace, '.tool-versions'))
    expect(await describeFound('terraform')).toBeUndefined()
    write('.terraform-version', '#'.repeat(2 * 1024 * 1024))
    await expect(describeFound('terraform')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/larger/) as string,
    })
  })
})
