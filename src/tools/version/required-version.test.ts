import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { matchesRequest } from './request.ts'
import {
  describeRequirements,
  findRequirements,
  type RequiredVersionLimits,
  combineRequirements,
} from './required-version.ts'

let workspace = ''

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'required-version-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
  writeFileSync(path.join(workspace, file), text)
}

async function describeFound(folder = '.', limits: RequiredVersionLimits = {}): Promise<readonly string[]> {
  const all = await findRequirements(path.join(workspace, folder), workspace, limits)
  return all.map(({ text, location }) => `${text} @ ${location.file}:${location.line}`)
}

const formatRequirement = (constraint: string): string => `terraform {\n  required_version = "${constraint}"\n}\n`

describe('required_version is read', () => {
  test('from every configuration below the folder, in order', async () => {
    write('b/versions.tf', formatRequirement('>= 1.5'))
    write('a/deep/main.tf', `locals {\n  x = 1\n}\n${formatRequirement('~> 1.9')}`)
    write('a/empty.tf', '')
    write('outputs.txt', formatRequirement('~> 0.1'))
    expect(await describeFound()).toEqual(['~> 1.9 @ a/deep/main.tf:5', '>= 1.5 @ b/versions.tf:2'])
    expect(await describeFound('b')).toEqual(['>= 1.5 @ b/versions.tf:2'])
  })

  test('by the grammar, not by the look', async () => {
    write(
      'main.tf',
      [
        '# required_version = "1.0.0"',
        '/* required_version = "1.0.1" */',
        'locals {',
        '  text = <<-EOT',
        '    required_version = "1.0.2"',
        '  EOT',
        '  required_version = "1.0.3"',
        '}',
        'terraform { required_version = "~> 1.9" }',
      ].join('\n'),
    )
    expect(await describeFound()).toEqual(['~> 1.9 @ main.tf:9'])
  })

  test('from several blocks of one file and from JSON', async () => {
    write('main.tf', formatRequirement('>= 1.5') + formatRequirement('< 2'))
    write('other.tf.json', '{\n  "terraform": {\n    "required_version": "~> 1.9"\n  }\n}')
    expect(await describeFound()).toEqual(['>= 1.5 @ main.tf:2', '< 2 @ main.tf:5', '~> 1.9 @ other.tf.json:3'])
  })

  test('not from examples and tests of modules', async () => {
    write('env/a/main.tf', formatRequirement('>= 1.5.7'))
    write('modules/m/main.tf', formatRequirement('>= 1.5'))
    write('modules/m/examples/old/versions.tf', formatRequirement('1.5.0'))
    write('modules/m/example/versions.tf', formatRequirement('1.5.1'))
    write('modules/m/tests/setup/main.tf', formatRequirement('1.5.2'))
    expect(await describeFound()).toEqual(['>= 1.5.7 @ env/a/main.tf:2', '>= 1.5 @ modules/m/main.tf:2'])
  })

  test('from examples if there is nothing else, or if they are what is asked for', async () => {
    write('examples/a/main.tf', formatRequirement('~> 1.9'))
    expect(await describeFound()).toEqual(['~> 1.9 @ examples/a/main.tf:2'])
    write('main.tf', formatRequirement('>= 1.5'))
    expect(await describeFound('examples/a')).toEqual(['~> 1.9 @ examples/a/main.tf:2'])
    expect(await describeFound()).toEqual(['>= 1.5 @ main.tf:2'])
  })

  test('from an environment that is called tests or test', async () => {
    write('environments/tests/main.tf', formatRequirement('~> 1.9'))
    write('environments/test/main.tf', formatRequirement('~> 1.8'))
    expect(await describeFound()).toHaveLength(2)
  })

  test('not from a file in UTF-16, which Terraform cannot read either', async () => {
    write('main.tf', Buffer.from(`\uFEFF${formatRequirement('~> 1.9')}`, 'utf16le'))
    await expect(describeFound()).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'main.tf is in UTF-16; Terraform reads UTF-8',
    })
  })

  test('not from copies of modules, hidden folders and links', async () => {
    for (const folder of ['.terraform/modules/x', 'node_modules/y', '.git', '.terragrunt-cache/z', 'a/.terraform']) {
      write(`${folder}/main.tf`, formatRequirement('~> 0.1'))
    }
    symlinkSync(workspace, path.join(workspace, 'loop'))
    symlinkSync('.git/main.tf', path.join(workspace, 'main.tf'))
    expect(await describeFound()).toEqual([])
  })
})

describe('what cannot be used is refused with its place', () => {
  test.each([
    ['main.tf', 'terraform {\n  required_version = "banana"\n}', 2, /not a version constraint: "banana"/],
    ['main.tf', 'terraform {\n  required_version = "^1.9"\n}', 2, /not a version constraint: "\^1\.9"/],
    ['main.tf', 'terraform {\n  required_version = var.version\n}', 2, /not a version constraint/],
    ['main.tf', 'terraform {\n  required_version = 1.9\n}', 2, /not a version constraint: 1\.9/],
    ['main.tf', 'terraform {\n  required_version = "1.9"\n', undefined, /not valid Terraform configuration/],
    ['main.tf.json', '{"terraform": {"required_version": ', undefined, /not valid JSON/],
  ])('%s with %j', async (file, text, line, message) => {
    write(file, text)
    await expect(describeFound()).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(message) as string,
      location: line === undefined ? { file } : { file, line },
    })
  })

  test('more files or folders than the limits', async () => {
    for (let at = 0; at < 4; at++) write(`root-${at}/main.tf`, formatRequirement('>= 1'))
    await expect(describeFound('.', { files: 3 })).rejects.toMatchObject({
      code: 'invalid-input',
      message: /3 Terraform files/,
    })
    await expect(describeFound('.', { folders: 3 })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/3 folders/) as string,
    })
    expect(await describeFound('.', { files: 4, folders: 5 })).toHaveLength(4)
  })
})

describe('together', () => {
  test('all have to hold', async () => {
    write('a/main.tf', formatRequirement('~> 1.9'))
    write('b/main.tf', formatRequirement('>= 1.9.5, != 1.10.0'))
    const request = combineRequirements(await findRequirements(workspace, workspace))
    expect(request).toMatchObject({ kind: 'constraint', text: '~> 1.9, >= 1.9.5, != 1.10.0' })
    const versions = ['1.9.0', '1.9.5', '1.10.0', '1.10.1', '2.0.0']
    expect(request && versions.filter((version) => matchesRequest(request, version))).toEqual(['1.9.5', '1.10.1'])
  })

  test('nothing asks for nothing', () => {
    expect(combineRequirements([])).toBeUndefined()
  })

  test('the same text is described once', async () => {
    for (let at = 10; at < 22; at++) write(`root-${at}/main.tf`, formatRequirement('>= 1.5'))
    write('z/main.tf', formatRequirement('< 1'))
    const [many, one] = describeRequirements(await findRequirements(workspace, workspace))
    expect(many).toMatch(/^>= 1\.5 in root-10\/main\.tf:2, .*root-19\/main\.tf:2 and 2 more$/)
    expect(one).toBe('< 1 in z/main.tf:2')
  })
})
