/** One download of every provider for all roots: real Terraform, a real provider, a registry on loopback. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import type { Root } from '../../src/terraform/model.ts'
import { readProviderNeeds } from '../../src/terraform/providers/needs.ts'
import { provideProviders, type Providers } from '../../src/terraform/providers/providers.ts'
import { createTestProcesses } from '../../src/terraform/testing/processes.ts'
import { createTestRoot as rootNamed } from '../../src/terraform/testing/roots.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { type ProviderRegistry, startProviderRegistry } from '../setup/provider-registry.ts'

const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
const [newer, older] = ['0.14.2', '0.13.1']

let programs: Readonly<Record<string, string>>
let registry: ProviderRegistry
let work: string
let home: string

beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(600_000) }
  programs = {
    [newer]: await obtain('terraform-provider-time', context),
    [older]: await obtain('older terraform-provider-time', context),
  }
  registry = await startProviderRegistry('time', programs)
}, 600_000)
afterAll(async () => {
  await registry[Symbol.asyncDispose]()
})
beforeEach(() => {
  work = realpathSync(mkdtempSync(path.join(tmpdir(), 'providers-')))
  home = path.join(work, 'home')
  mkdirSync(home)
  registry.forget()
})
afterEach(() => {
  rmSync(work, { recursive: true, force: true })
})

function createTestRun(more: Readonly<Record<string, string>> = {}) {
  const environment = { PATH: process.env.PATH ?? '', HOME: home, SSL_CERT_FILE: registry.authorityFile, ...more }
  const { processes, ran } = createTestProcesses(work, environment)
  const removed: string[] = []
  const provideRoots = async (roots: readonly Root[], folder = path.join(work, 'mirror')) => {
    const needs = await readProviderNeeds(roots, platform)
    const providers = await provideProviders(needs, {
      processes,
      terraform: 'terraform',
      platform,
      environment,
      folder,
      temporaryFolder: work,
      removeAfterwards: (file) => removed.push(file),
    })
    return { needs, providers }
  }
  const runTerraform = (root: Root, args: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
    processes.run({
      tool: `terraform ${root.name}`,
      file: 'terraform',
      args,
      cwd: root.folder,
      env: { CHECKPOINT_DISABLE: 'true', TF_INPUT: 'false', TF_DATA_DIR: resolveDataFolder(root), ...variables },
      show: 'quiet',
    })
  const initAll = (roots: readonly Root[], providers: Providers) =>
    Promise.all(roots.map((root) => runTerraform(root, ['init', '-input=false'], providers.getVariables(root))))
  return { provide: provideRoots, terraform: runTerraform, initAll, ran, removed }
}

const resolveDataFolder = (root: Root): string => path.join(work, 'data', root.name)

/** The provider of a root after its init. */
function findInstalled(root: Root, version: string) {
  return lstatSync(path.join(resolveDataFolder(root), 'providers', registry.host, 'hashicorp/time', version, platform))
}

function createRoot(name: string, version: string): Root {
  const folder = path.join(work, 'live', name)
  mkdirSync(folder, { recursive: true })
  const source = `${registry.host}/hashicorp/time`
  writeFileSync(
    path.join(folder, 'main.tf'),
    `terraform {\n  required_providers {\n    time = {\n      source  = "${source}"\n      version = "${version}"\n    }\n  }\n}\nresource "time_static" "now" {}\n`,
  )
  return { ...rootNamed(name), folder, path: `live/${name}`, providers: [source] }
}

const resolveLockFile = (root: Root): string => path.join(root.folder, '.terraform.lock.hcl')

/** Roots with lock files as Terraform writes them. */
async function createLockedRoots(versions: readonly string[]): Promise<readonly Root[]> {
  const roots = versions.map((version, index) => createRoot(`${String(index + 1)}0-root`, version))
  const texts = new Map<string, string>()
  for (const [index, root] of roots.entries()) {
    const version = versions[index] ?? ''
    if (!texts.has(version)) {
      await createTestRun().terraform(root, ['init', '-input=false', '-backend=false'])
      texts.set(version, readFileSync(resolveLockFile(root), 'utf8'))
      rmSync(path.join(work, 'data'), { recursive: true })
    }
    writeFileSync(resolveLockFile(root), texts.get(version) ?? '')
  }
  registry.forget()
  return roots
}

describe('providers', () => {
  test('are downloaded once for six concurrent inits, and linked, not copied', async () => {
    const roots = await createLockedRoots(Array.from({ length: 6 }, () => newer))
    const { provide, initAll, terraform, removed } = createTestRun()
    const { providers } = await provide(roots)
    expect(providers).toMatchObject({ source: 'mirror', downloaded: true, why: undefined })
    await initAll(roots, providers)
    expect(registry.downloads).toEqual([`terraform-provider-time_${newer}_${platform}.zip`])
    expect(roots.map((root) => findInstalled(root, newer).isSymbolicLink())).toEqual(roots.map(() => true))
    for (const root of roots.slice(0, 1)) {
      await terraform(root, ['apply', '-auto-approve', '-input=false'], providers.getVariables(root))
      expect(readFileSync(path.join(root.folder, 'terraform.tfstate'), 'utf8')).toContain('time_static')
    }
    expect(removed).toHaveLength(1)
    expect(lstatSync(removed[0] ?? '').mode & 0o777).toBe(0o600)
  })

  test('are downloaded by each init without it', async () => {
    const roots = await createLockedRoots([newer, newer, newer])
    const { terraform } = createTestRun()
    await Promise.all(roots.map((root) => terraform(root, ['init', '-input=false'])))
    expect(registry.downloads).toHaveLength(3)
  })

  test('are downloaded once per version', async () => {
    const roots = await createLockedRoots([newer, older, newer, older])
    const { provide, initAll } = createTestRun()
    const { providers } = await provide(roots)
    await initAll(roots, providers)
    expect([...registry.downloads].sort()).toEqual(
      [older, newer].map((version) => `terraform-provider-time_${version}_${platform}.zip`),
    )
    expect(findInstalled(roots[1]!, older).isSymbolicLink()).toBe(true)
  })

  test('stay archives if a lock file was written on another platform, and are still verified by it', async () => {
    const roots = await createLockedRoots([newer, newer])
    const [elsewhere] = roots as [Root]
    const text = readFileSync(resolveLockFile(elsewhere), 'utf8')
    writeFileSync(resolveLockFile(elsewhere), text.replace(/^.*"h1:.*\n/gm, ''))
    const { provide, initAll } = createTestRun()
    const { providers } = await provide(roots)
    await initAll(roots, providers)
    expect(registry.downloads).toHaveLength(1)
    expect(findInstalled(elsewhere, newer).isDirectory()).toBe(true)
  })

  test('that come from a cache are not downloaded, and leave nothing else behind', async () => {
    const roots = await createLockedRoots([newer, newer])
    const first = await createTestRun().provide(roots)
    registry.forget()
    const { provide, initAll, ran } = createTestRun()
    const { needs, providers } = await provide(roots)
    expect(needs.key).toBe(first.needs.key)
    expect(providers).toMatchObject({ source: 'mirror', downloaded: false })
    expect(ran).toEqual([])
    await initAll(roots, providers)
    expect(registry.downloads).toEqual([])
    expect(readdirSync(work).filter((name) => name.startsWith('mirror'))).toEqual(['mirror'])
  })

  test.each<[string, (folder: string, program: string) => void]>([
    ['a changed program', (folder, program) => writeFileSync(path.join(folder, program), '#!/bin/sh\n')],
    ['a file more', (folder) => writeFileSync(path.join(folder, 'terraform-provider-time_v9'), '#!/bin/sh\n')],
    ['a file less', (folder, program) => rmSync(path.join(folder, program))],
  ])('that were tampered with in the cache are detected and downloaded again: %s', async (_, tamper) => {
    const roots = await createLockedRoots([newer, newer])
    await createTestRun().provide(roots)
    registry.forget()
    const folder = path.join(work, 'mirror', registry.host, 'hashicorp/time', newer, platform)
    tamper(folder, readdirSync(folder).find((name) => name.startsWith('terraform-provider')) ?? '')
    const { provide, initAll } = createTestRun()
    const { providers } = await provide(roots)
    expect(providers).toMatchObject({ downloaded: true, foreign: [`${registry.host}/hashicorp/time ${newer}`] })
    expect(registry.downloads).toHaveLength(1)
    await initAll(roots, providers)
  })

  test('that are archives are hashed again as well', async () => {
    const roots = await createLockedRoots([newer])
    await createTestRun().provide(roots)
    const archive = path.join(
      work,
      'mirror',
      registry.host,
      `hashicorp/time/terraform-provider-time_${newer}_${platform}.zip`,
    )
    expect((await createTestRun().provide(roots)).providers.downloaded).toBe(false)
    writeFileSync(archive, 'other')
    expect((await createTestRun().provide(roots)).providers.foreign).toHaveLength(1)
  })

  test('that somebody changes afterwards are refused by init', async () => {
    const roots = await createLockedRoots([newer, newer])
    const { provide, terraform } = createTestRun()
    const { providers } = await provide(roots)
    const folder = path.join(work, 'mirror', registry.host, 'hashicorp/time', newer, platform)
    const [program = ''] = readdirSync(folder)
    writeFileSync(path.join(folder, program), '#!/bin/sh\n')
    const [root] = roots as [Root]
    await expect(terraform(root, ['init', '-input=false'], providers.getVariables(root))).rejects.toMatchObject({
      code: 'tool-failed',
      details: expect.arrayContaining([expect.stringContaining('checksums')]) as string[],
    })
  })

  test('of a root without a lock file come directly from the registry, with a notice', async () => {
    const roots = [...(await createLockedRoots([newer])), createRoot('90-unlocked', older)]
    const { provide, initAll } = createTestRun()
    const { needs, providers } = await provide(roots)
    expect(needs.notices).toEqual([
      {
        text: 'live/90-unlocked has no .terraform.lock.hcl: run terraform init and commit it',
        file: 'live/90-unlocked',
      },
    ])
    await initAll(roots, providers)
    expect([...registry.downloads].sort()).toEqual(
      [older, newer].map((version) => `terraform-provider-time_${version}_${platform}.zip`),
    )
  })

  test('that Terraform contains itself start nothing', async () => {
    const root = { ...rootNamed('10-data'), folder: path.join(work, 'live/10-data') }
    mkdirSync(root.folder, { recursive: true })
    writeFileSync(path.join(root.folder, 'main.tf'), 'resource "terraform_data" "x" {}\n')
    const { provide, ran } = createTestRun()
    const { needs, providers } = await provide([root])
    expect(needs).toMatchObject({ packages: [], notices: [] })
    expect(providers.source).toBe('none')
    expect(ran).toEqual([])
    // Concurrent inits would race for a cache that they share.
    expect(providers.getVariables(root)).toEqual({ TF_PLUGIN_CACHE_DIR: '' })
  })

  test('come from where the machine is configured to get them', async () => {
    const roots = await createLockedRoots([newer, newer])
    writeFileSync(path.join(home, '.terraformrc'), 'provider_installation {\n  direct {}\n}\n')
    const { provide, initAll } = createTestRun()
    const { providers } = await provide(roots)
    expect(providers.source).toBe('machine')
    expect(providers.why).toContain('provider_installation')
    await initAll(roots, providers)
    expect(registry.downloads).toHaveLength(2)
  })

  test('are left to the inits if the mirror cannot be created', async () => {
    const roots = await createLockedRoots([newer, newer])
    const broken = await startProviderRegistry('time', {})
    broken.fail()
    await broken[Symbol.asyncDispose]()
    const text = readFileSync(resolveLockFile(roots[0]!), 'utf8')
    writeFileSync(resolveLockFile(roots[0]!), text.replaceAll(registry.host, broken.host))
    const { provide } = createTestRun({ TF_REGISTRY_DISCOVERY_RETRY: '0' })
    const { providers } = await provide([{ ...roots[0]!, providers: [] }])
    expect(providers.source).toBe('direct')
    expect(providers.why).toContain(broken.host)
  })
})
