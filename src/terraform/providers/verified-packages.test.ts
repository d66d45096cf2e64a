import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Root } from '../model.ts'
import { createTestRoot } from '../testing/roots.ts'
import { hashPackageFolder } from './package-hash.ts'
import { createVerifiedPackages, type VerifiedPackages, type VerifiedPackagesOptions } from './verified-packages.ts'

const address = 'registry.terraform.io/hashicorp/aws'
let folder = ''
let shared = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'verified-packages-')))
  shared = path.join(folder, 'machine/aws/linux_amd64')
  writeText(path.join(shared, 'terraform-provider-aws'), 'the provider')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function writeText(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A job of its own: what it keeps in memory is gone with the next one. */
function openRun(changes: Partial<VerifiedPackagesOptions> = {}): VerifiedPackages {
  return createVerifiedPackages({
    environment: { HOME: path.join(folder, 'home') },
    folder: path.join(folder, 'tools'),
    temporaryFolder: path.join(folder, 'temporary'),
    removeAfterwards: () => undefined,
    findMirrored: () => undefined,
    fitsConstraint: (version, constraint) => constraint === `= ${version}`,
    getDataFolder: (root) => path.join(root.folder, '.terraform'),
    ...changes,
  })
}

interface RootSpec {
  readonly text?: string
  readonly version?: string
  readonly hash?: string
}

async function writeRoot(name: string, { text, version = '5.1.0', hash }: RootSpec = {}): Promise<Root> {
  const root: Root = { ...createTestRoot(name), folder: path.join(folder, name) }
  const required = `terraform {\n  required_providers {\n    aws = {\n      version = "= 5.1.0"\n    }\n  }\n}\n`
  writeText(path.join(root.folder, 'main.tf'), text ?? required)
  const locked = `provider "${address}" {\n  version = "${version}"\n  hashes = ["${hash ?? (await hashPackageFolder(shared))}"]\n}\n`
  writeText(path.join(root.folder, '.terraform.lock.hcl'), locked)
  return root
}

/** What a complete init leaves: a link to the package. */
function install(root: Root, version = '5.1.0', target = shared): void {
  const parent = path.join(root.folder, '.terraform/providers', address, version)
  mkdirSync(parent, { recursive: true })
  symlinkSync(target, path.join(parent, 'linux_amd64'))
}

const readConfigured = (packages: VerifiedPackages, root: Root): string =>
  readFileSync(packages.getVariables(root, 'plan').TF_CLI_CONFIG_FILE ?? '', 'utf8')

/** A run in which the root was initialised as always. */
async function runFirst(changes: Partial<VerifiedPackagesOptions> = {}): Promise<Root> {
  const root = await writeRoot('10-vpc')
  install(root)
  const packages = openRun(changes)
  await packages.adopt(root, [])
  return root
}

describe('after a complete init', () => {
  test('commands get the package that it has verified', async () => {
    const root = await writeRoot('10-vpc')
    install(root)
    const packages = openRun()
    expect(packages.getVariables(root, 'plan')).toEqual({})
    await packages.adopt(root, [])
    expect(packages.isActive(root)).toBe(true)
    expect(readConfigured(packages, root)).toBe(
      `provider_installation {\n  dev_overrides {\n    "${address}" = "${shared}"\n  }\n}\n`,
    )
    expect(packages.getVariables(root, 'plan')).not.toHaveProperty('TF_REATTACH_PROVIDERS')
  })

  test.each<[string, (root: Root) => void]>([
    ['a package that is not there', () => undefined],
    [
      'packages for two platforms',
      (root) =>
        ['linux_amd64', 'linux_arm64'].map((name) =>
          mkdirSync(path.join(root.folder, '.terraform/providers', address, '5.1.0', name), { recursive: true }),
        ),
    ],
    [
      'another version',
      (root) => {
        install(root, '5.2.0')
      },
    ],
  ])('Terraform verifies as always with %s', async (_case, prepare) => {
    const root = await writeRoot('10-vpc')
    prepare(root)
    const packages = openRun()
    await packages.adopt(root, [])
    expect(packages.getVariables(root, 'plan')).toEqual({})
  })

  test('Terraform verifies as always where the lock file has no hash of the folder', async () => {
    const root = await writeRoot('10-vpc', { hash: 'zh:00' })
    install(root)
    const packages = openRun()
    await packages.adopt(root, [])
    expect(packages.isActive(root)).toBe(false)
  })

  test('the settings of the machine are kept, except where providers come from', async () => {
    const file = path.join(folder, 'machine.tfrc')
    writeText(
      file,
      'credentials "app.example.com" {\n  token = "t{"\n}\nprovider_installation {\n  direct {\n    exclude = ["a/b"]\n  }\n}\n',
    )
    const root = await writeRoot('10-vpc')
    install(root)
    const packages = openRun({ environment: { TF_CLI_CONFIG_FILE: file } })
    await packages.adopt(root, [])
    expect(readConfigured(packages, root)).toBe(
      `credentials "app.example.com" {\n  token = "t{"\n}\nprovider_installation {\n  dev_overrides {\n    "${address}" = "${shared}"\n  }\n}\n`,
    )
  })

  test.each([
    ['names packages of its own', 'provider_installation {\n  dev_overrides {\n    "a/b" = "/x"\n  }\n}\n'],
    ['is not valid', 'provider_installation {'],
    ['cannot be taken apart for sure', 'provider_installation {\n  filesystem_mirror {\n    path = "/}"\n  }\n}\n'],
    ['has the block on the line of another one', 'host "x" {} provider_installation {\n}\n'],
  ])('nothing changes where the configuration of the machine %s', async (_case, text) => {
    const file = path.join(folder, 'machine.tfrc')
    writeText(file, text)
    const root = await writeRoot('10-vpc')
    install(root)
    const packages = openRun({ environment: { TF_CLI_CONFIG_FILE: file } })
    await packages.adopt(root, [])
    expect(packages.isActive(root)).toBe(false)
  })
})

describe('before the init of a later run', () => {
  test('the package is configured again, and init has nothing to install', async () => {
    const root = await runFirst()
    const packages = openRun()
    expect(await packages.reuse(root)).toBe(true)
    expect(readConfigured(packages, root)).toContain(`"${address}" = "${shared}"`)
    const { TF_REATTACH_PROVIDERS: running = '' } = packages.getVariables(root, 'init')
    expect(Object.keys(JSON.parse(running) as object)).toEqual([address])
    expect(await packages.confirm(root)).toBe(true)
  })

  test('the run’s own mirror has the package, whatever was remembered', async () => {
    const root = await writeRoot('10-vpc')
    const packages = openRun({ findMirrored: () => shared })
    expect(await packages.reuse(root)).toBe(true)
  })

  test.each<[string, () => void]>([
    [
      'was changed',
      () => {
        writeText(path.join(shared, 'terraform-provider-aws'), 'another one')
      },
    ],
    [
      'got another file',
      () => {
        writeText(path.join(shared, 'more'), '')
      },
    ],
    [
      'is gone',
      () => {
        rmSync(shared, { recursive: true })
      },
    ],
  ])('a package that %s is not used', async (_case, change) => {
    const root = await runFirst()
    change()
    const packages = openRun()
    expect(await packages.reuse(root)).toBe(false)
    expect(packages.getVariables(root, 'init')).toEqual({})
  })

  test('a package of another version is not used, nor one of the folder that goes with the run', async () => {
    await runFirst()
    expect(await openRun().reuse(await writeRoot('20-eks', { version: '5.2.0' }))).toBe(false)
    const root = await writeRoot('30-ecr', { version: '5.3.0' })
    const own = path.join(root.folder, '.terraform/providers', address, '5.3.0/linux_amd64')
    writeText(path.join(own, 'terraform-provider-aws'), 'the provider')
    const packages = openRun()
    await packages.adopt(root, [])
    expect(packages.isActive(root)).toBe(true)
    expect(await openRun().reuse(root)).toBe(false)
  })

  test('what was remembered need not be true', async () => {
    const root = await runFirst()
    const other = path.join(folder, 'elsewhere')
    writeText(path.join(other, 'terraform-provider-aws'), 'not the provider')
    const packages = openRun({ findMirrored: () => other })
    expect(await packages.reuse(root)).toBe(true)
    expect(readConfigured(packages, root)).toContain(`"${shared}"`)
  })

  const required =
    'required_providers {\n    aws = {\n      source = "hashicorp/aws"\n      version = "= 5.1.0"\n    }\n  }'
  test.each([
    ['a constraint that the locked version does not fit', required.replace('5.1.0', '6.0.0')],
    ['a provider that is not locked', `${required}\n}\nresource "random_id" "x" {`],
    ['no provider at all', ''],
    ['a constraint that is no text', required.replace('"= 5.1.0"', '[1]')],
    ['a constraint of the old form', `${required}\n}\nprovider "aws" {\n  version = "~> 4.0"`],
  ])('a root that requires %s gets a complete init', async (_case, body) => {
    await runFirst()
    const root = await writeRoot('10-vpc', { text: `terraform {\n  ${body}\n}\n` })
    const packages = openRun()
    expect(await packages.reuse(root)).toBe(true)
    expect(await packages.confirm(root)).toBe(false)
    await packages.forget(root)
    expect(packages.getVariables(root, 'init')).toEqual({})
  })

  test('the modules that init downloads count', async () => {
    const root = await runFirst()
    const packages = openRun()
    expect(await packages.reuse(root)).toBe(true)
    const module = path.join(root.folder, '.terraform/modules/eks')
    const text = 'terraform {\n  required_providers {\n    aws = ">= 6.0"\n  }\n}\n'
    writeText(path.join(module, 'main.tf'), text)
    const list = {
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        { Key: 'eks', Source: 'x', Dir: '.terraform/modules/eks' },
      ],
    }
    writeText(path.join(root.folder, '.terraform/modules/modules.json'), JSON.stringify(list))
    expect(await packages.confirm(root)).toBe(false)
  })

  test('a root without a lock file gets a complete init', async () => {
    const root = await runFirst()
    rmSync(path.join(root.folder, '.terraform.lock.hcl'))
    expect(await openRun().reuse(root)).toBe(false)
  })
})

describe('a root without a lock file', () => {
  const lock = '.terraform.lock.hcl'
  const incomplete = {
    severity: 'warning',
    summary: 'Incomplete lock file information for providers',
    detail: '',
  } as const
  const deprecated = { severity: 'warning', summary: 'Deprecated Parameter', detail: '' } as const

  /** A run that has initialised one root without a lock file as always. */
  async function openRunAfterFirst(): Promise<{ readonly packages: VerifiedPackages; readonly text: string }> {
    const first = await writeRoot('10-vpc')
    const text = readFileSync(path.join(first.folder, lock), 'utf8')
    rmSync(path.join(first.folder, lock))
    const packages = openRun()
    expect(await packages.reuse(first)).toBe(false)
    writeFileSync(path.join(first.folder, lock), text)
    install(first)
    await packages.adopt(first, [incomplete, deprecated])
    return { packages, text }
  }

  async function writeUnlocked(name: string, text?: string): Promise<Root> {
    const root = await writeRoot(name, text === undefined ? {} : { text })
    rmSync(path.join(root.folder, lock))
    return root
  }

  test('gets that of another root with the same requirements, and the warnings about it', async () => {
    const { packages, text } = await openRunAfterFirst()
    const root = await writeUnlocked('20-eks')
    expect(await packages.reuse(root)).toBe(true)
    expect(await packages.confirm(root)).toBe(true)
    expect(readFileSync(path.join(root.folder, lock), 'utf8')).toBe(text)
    expect(packages.getWarnings(root)).toEqual([incomplete])
  })

  test.each([
    [
      'another constraint',
      'terraform {\n  required_providers {\n    aws = {\n      version = ">= 5.0"\n    }\n  }\n}\n',
    ],
    ['no constraint', 'provider "aws" {}\n'],
    ['another provider', 'resource "random_id" "x" {}\n'],
  ])('gets none where it requires %s', async (_case, text) => {
    const { packages } = await openRunAfterFirst()
    const root = await writeUnlocked('20-eks', text)
    expect(await packages.reuse(root)).toBe(false)
    expect(existsSync(path.join(root.folder, lock))).toBe(false)
  })

  test('gives it back where its modules turn out to require more', async () => {
    const { packages } = await openRunAfterFirst()
    const root = await writeUnlocked('20-eks')
    expect(await packages.reuse(root)).toBe(true)
    writeText(
      path.join(root.folder, '.terraform/modules/eks/main.tf'),
      'terraform {\n  required_providers {\n    aws = ">= 5.0"\n  }\n}\n',
    )
    const list = { Modules: [{ Key: 'eks', Source: 'x', Dir: '.terraform/modules/eks' }] }
    writeText(path.join(root.folder, '.terraform/modules/modules.json'), JSON.stringify(list))
    expect(await packages.confirm(root)).toBe(false)
    await packages.forget(root)
    expect(existsSync(path.join(root.folder, lock))).toBe(false)
  })

  test('keeps a file of its own', async () => {
    const { packages } = await openRunAfterFirst()
    const root = await writeRoot('20-eks')
    await packages.reuse(root)
    await packages.forget(root)
    expect(existsSync(path.join(root.folder, lock))).toBe(true)
  })
})
