import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Root } from '../model.ts'
import { createTestRoot as rootNamed } from '../testing/roots.ts'
import { buildMirrorConfiguration, readUserConfiguration } from './cli-configuration.ts'
import { parseProviderLockFile } from './lock-file.ts'
import { readProviderNeeds } from './needs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'providers-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function renderBlock(address: string, version: string, hashes: readonly string[] = ['h1:a=', 'zh:00']): string {
  const list = hashes.map((hash) => `    "${hash}",\n`).join('')
  return `provider "${address}" {\n  version     = "${version}"\n  constraints = "~> ${version}"\n  hashes = [\n${list}  ]\n}\n`
}

const aws = 'registry.terraform.io/hashicorp/aws'
const time = 'registry.terraform.io/hashicorp/time'

function createRootWith(name: string, lock: string | undefined, providers: readonly string[]): Root {
  const target = path.join(folder, name)
  mkdirSync(target)
  if (lock !== undefined) writeFileSync(path.join(target, '.terraform.lock.hcl'), lock)
  return { ...rootNamed(name), folder: target, path: `live/${name}`, providers }
}

describe('a lock file', () => {
  test('is read as Terraform writes it', async () => {
    const text = `# This file is maintained automatically by "terraform init".\n\n${renderBlock(aws, '5.100.0', ['zh:11', 'h1:b='])}\n${renderBlock('localhost:8443/acme/x', '1.0.0-beta1')}`
    expect(await parseProviderLockFile(text)).toEqual([
      { address: 'localhost:8443/acme/x', version: '1.0.0-beta1', hashes: ['h1:a=', 'zh:00'] },
      { address: aws, version: '5.100.0', hashes: ['h1:b=', 'zh:11'] },
    ])
  })

  test.each([
    ['nothing', '', 0],
    ['comments alone', '# none\n', 0],
  ])('of %s locks nothing', async (_, text, count) => {
    expect(await parseProviderLockFile(text)).toHaveLength(count)
  })

  test.each([
    ['a merge conflict', `<<<<<<< HEAD\n${renderBlock(aws, '5.0.0')}`, /./],
    ['two blocks for one provider', renderBlock(aws, '5.0.0') + renderBlock(aws, '5.1.0'), /two blocks/],
    ['a version that is a range', renderBlock(aws, '~> 5.0'), /no exact version/],
    ['a version that is more than one', renderBlock(aws, '5.0.0\\" }'), /no exact version/],
    ['an address that is a path', renderBlock('../../x/y', '5.0.0'), /not a provider address/],
    ['an address without host', renderBlock('hashicorp/aws', '5.0.0'), /not a provider address/],
    ['hashes that are no list', `provider "${aws}" {\n  version = "5.0.0"\n  hashes = "x"\n}\n`, /hashes/],
  ])('with %s is refused', async (_, text, message) => {
    await expect(parseProviderLockFile(text)).rejects.toThrow(message)
    const root = createRootWith('10-vpc', text, ['hashicorp/aws'])
    await expect(readProviderNeeds([root], 'linux_amd64')).rejects.toMatchObject({
      code: 'invalid-input',
      location: { file: 'live/10-vpc/.terraform.lock.hcl' },
    })
  })
})

describe('what the roots need', () => {
  test('is every version of every provider once, with what each lock file accepts', async () => {
    const roots = [
      createRootWith('10-vpc', renderBlock(aws, '5.100.0', ['h1:a=', 'zh:1']), ['hashicorp/aws']),
      createRootWith('20-eks', renderBlock(aws, '5.100.0', ['zh:1']) + renderBlock(time, '0.14.2'), ['hashicorp/aws']),
      createRootWith('30-app', renderBlock(aws, '6.0.0'), [aws]),
    ]
    const { packages, mirrored, notices } = await readProviderNeeds(roots, 'linux_amd64')
    expect(packages).toEqual([
      { address: aws, version: '5.100.0', accepted: [['h1:a=', 'zh:1'], ['zh:1']] },
      { address: aws, version: '6.0.0', accepted: [['h1:a=', 'zh:00']] },
      { address: time, version: '0.14.2', accepted: [['h1:a=', 'zh:00']] },
    ])
    expect(mirrored).toEqual(['10-vpc', '20-eks', '30-app'])
    expect(notices).toEqual([])
  })

  test('leaves out roots whose lock file does not know what they require, and says what to do', async () => {
    const roots = [
      createRootWith('10-vpc', undefined, ['hashicorp/aws']),
      createRootWith('20-eks', renderBlock(aws, '5.100.0'), ['hashicorp/aws', 'hashicorp/time']),
      createRootWith('30-data', undefined, []),
    ]
    const { packages, mirrored, notices } = await readProviderNeeds(roots, 'linux_amd64')
    expect([packages, mirrored]).toEqual([[], []])
    expect(notices.map(({ text }) => text)).toEqual([
      'live/10-vpc has no .terraform.lock.hcl: run terraform init and commit it',
      'live/20-eks/.terraform.lock.hcl lacks hashicorp/time: run terraform init and commit it',
    ])
  })

  test('has a key that tells versions, hashes and platforms apart, but not the order of roots', async () => {
    const one = createRootWith('10-vpc', renderBlock(aws, '5.100.0'), ['hashicorp/aws'])
    const other = createRootWith('20-eks', renderBlock(time, '0.14.2'), ['hashicorp/time'])
    const rehashed = createRootWith('30-app', renderBlock(time, '0.14.2', ['h1:b=']), ['hashicorp/time'])
    const readKey = async (roots: readonly Root[], platform = 'linux_amd64') =>
      (await readProviderNeeds(roots, platform)).key
    expect(await readKey([one, other])).toBe(await readKey([other, one]))
    const keys = await Promise.all([
      readKey([one, other]),
      readKey([one]),
      readKey([one, rehashed]),
      readKey([one, other], 'darwin_arm64'),
    ])
    expect(new Set(keys).size).toBe(4)
    expect(keys[0]).toMatch(/^terraform-providers-linux_amd64-[0-9a-f]{32}$/)
  })
})

describe('the machine’s own configuration', () => {
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  const noShared = { XDG_DATA_DIRS: '/nonexistent' }
  const read = (more: Readonly<Record<string, string>> = {}) =>
    readUserConfiguration({ HOME: folder, ...noShared, ...more }, 'linux')
  const credentials = 'credentials "app.terraform.io" {\n  token = "t"\n}\n'

  test('is nothing where there is none, or where the named file does not exist', async () => {
    expect(await read()).toEqual({ kind: 'settings', text: '' })
    expect(await read({ TF_CLI_CONFIG_FILE: '/nonexistent' })).toEqual({ kind: 'settings', text: '' })
  })

  test('keeps credentials of every file, and drops the cache that parallel inits race in', async () => {
    write('.terraformrc', `plugin_cache_dir   = "$HOME/cache"\n${credentials}`)
    write('.terraform.d/credentials.tfrc.json', '{"credentials":{"x.example":{"token":"a\\"b"}}}')
    write('.terraform.d/more.tfrc', 'host "y.example" {\n}\n')
    expect(await read()).toMatchObject({ kind: 'settings' })
    const { text } = (await read()) as { text: string }
    expect(text).toContain(credentials)
    expect(text).toContain('credentials "x.example" {\n  token = "a\\"b"\n}')
    expect(text).toContain('host "y.example"')
    expect(text).not.toContain('plugin_cache_dir')
  })

  test('is the file that a variable names alone', async () => {
    write('.terraformrc', credentials)
    const file = write('other.tfrc', 'disable_checkpoint = true\n')
    expect(await read({ TF_CLI_CONFIG_FILE: file })).toEqual({ kind: 'settings', text: 'disable_checkpoint = true\n' })
  })

  test.each([
    ['says where providers come from', '.terraformrc', 'provider_installation {\n  direct {}\n}\n'],
    ['says so in JSON', '.terraformrc', '{"provider_installation":[{"direct":[{}]}]}'],
    ['cannot be understood', '.terraformrc', 'what = = is'],
    ['holds providers', '.terraform.d/plugins/x.example/acme/y/1.0.0/linux_amd64/p', ''],
    ['holds providers for all users', '.local/share/terraform/plugins/x.example/acme/y/p', ''],
  ])('stays in charge where it %s', async (_, name, text) => {
    write(name, text)
    expect(await read()).toMatchObject({ kind: 'in-charge' })
  })
})

test('the configuration of a run has the user’s settings and the mirror for exactly these providers', () => {
  expect(buildMirrorConfiguration('disable_checkpoint = true\n', '/tmp/a "b"', [aws, time, aws])).toBe(
    `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path    = "/tmp/a \\"b\\""
    include = ["${aws}", "${time}"]
  }
  direct {
    exclude = ["${aws}", "${time}"]
  }
}
`,
  )
})
