/** Where the stack takes a provider from: a mirror, the disk, the registry. Real Terraform, a small real provider. */

import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ProviderRegistry, startProviderRegistry } from '../../test/setup/provider-registry.ts'
import { createCommandClient } from '../../test/integration/client.ts'
import { useStack } from '../../test/setup/stacks.ts'
import { obtain } from '../obtain/obtain.ts'
import { describeMachine, MissingPrerequisite } from '../obtain/prerequisites.ts'
import { resolveCacheFolder } from '../obtain/store.ts'
import { obtainProvider, providerPlatform, type ProviderSources } from '../obtain/terraform-provider.ts'

const version = '0.14.2'
let work: string
let program: string
let registry: ProviderRegistry
beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(600_000) }
  program = await obtain('terraform-provider-time', context)
  registry = await startProviderRegistry('time', { [version]: program })
}, 600_000)
afterAll(() => registry[Symbol.asyncDispose]())
beforeEach(async () => {
  work = await realpath(await mkdtemp(path.join(tmpdir(), 'provider-')))
  registry.forget()
  return () => rm(work, { recursive: true, force: true })
})

interface Attempt {
  readonly mirror: Promise<string>
  readonly log: readonly string[]
}

/** On a machine whose disk and home are folders of this test. */
async function obtainTime(address = `${registry.host}/hashicorp/time`): Promise<Attempt> {
  const log: string[] = []
  const folders = ['disk', 'home', 'cache'].map((name) => path.join(work, name)) as [string, string, string]
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })))
  const [disk, HOME, cache] = folders
  const environment = { HOME, XDG_DATA_DIRS: work, SSL_CERT_FILE: registry.authorityFile }
  const sources: ProviderSources = { environment, disk }
  const context = { cache, progress: (text: string) => void log.push(text), signal: AbortSignal.timeout(60_000) }
  const mirror = obtainProvider({ address, version }, sources, context, await describeMachine())
  await mirror.catch(() => {})
  return { mirror, log }
}

/** Puts the unpacked provider into a mirror. */
async function fillMirror(mirror: string): Promise<void> {
  const folder = path.join(mirror, registry.host, 'hashicorp/time', version, providerPlatform)
  await mkdir(folder, { recursive: true })
  await cp(program, path.join(folder, `terraform-provider-time_v${version}`))
}

describe('a provider', () => {
  test('comes from a mirror of the machine first', async () => {
    await fillMirror(path.join(work, 'home/.terraform.d/plugins'))
    await fillMirror(path.join(work, 'disk/opt/plugins'))
    const { mirror, log } = await obtainTime()
    expect(await mirror).toContain(work)
    expect(log).toEqual([`terraform-provider-time ${version}: from ${work}/home/.terraform.d/plugins`])
    expect(registry.downloads).toEqual([])
  })

  test('is searched on the disk once, and again when it is gone', async () => {
    await fillMirror(path.join(work, 'disk/opt/plugins'))
    await obtainTime()
    expect((await obtainTime()).log).toEqual([])
    await rm(path.join(work, 'disk/opt'), { recursive: true })
    await fillMirror(path.join(work, 'disk/moved'))
    const { log } = await obtainTime()
    expect(log.at(-1)).toBe(`terraform-provider-time ${version}: from ${work}/disk/moved`)
    expect(registry.downloads).toEqual([])
  })

  test('comes from its registry last, and Terraform installs it from there on from the cache', async () => {
    const { mirror, log } = await obtainTime()
    const folder = await mirror
    expect(log.at(-1)).toBe(`terraform-provider-time ${version}: from the registry`)
    expect(registry.downloads).toHaveLength(1)
    const settings = path.join(work, 'terraform.rc')
    await writeFile(settings, `provider_installation {\n  filesystem_mirror {\n    path = "${folder}"\n  }\n}\n`)
    const root = path.join(work, 'root')
    await mkdir(root)
    const required = { time: { source: `${registry.host}/hashicorp/time` } }
    await writeFile(path.join(root, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }))
    const init = await createCommandClient({ TF_CLI_CONFIG_FILE: settings })(['terraform', `-chdir=${root}`, 'init'])
    expect(init.code, init.stderr).toBe(0)
    expect(await readFile(path.join(root, '.terraform.lock.hcl'), 'utf8')).toContain(`version = "${version}"`)
  })

  test('that nobody has is missing, with one sentence, and the disk is not searched again', async () => {
    const address = 'localhost:1/hashicorp/time'
    const { mirror } = await obtainTime(address)
    await expect(mirror).rejects.toThrow(MissingPrerequisite)
    await expect(mirror).rejects.toThrow(
      `The Terraform provider hashicorp/time ${version} is not on this machine, and its registry cannot be reached.`,
    )
    expect((await obtainTime(address)).log.filter((text) => text.startsWith('searching'))).toEqual([])
  })
})

const stack = await useStack()

describe.skipIf(stack.skipped['terraform-provider-aws'])('the AWS provider of the stack', () => {
  test('is installed by Terraform with the environment of the stack', async () => {
    const required = { aws: { source: 'hashicorp/aws' } }
    await writeFile(path.join(work, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }))
    const init = await createCommandClient(stack.env)(['terraform', `-chdir=${work}`, 'init', '-no-color'])
    expect(init.stdout, init.stderr).toContain(
      `Installed hashicorp/aws v${String(stack.facts['terraform-provider-aws']?.version)}`,
    )
  })
})
