/**
 * Provides a Terraform provider that only its registry publishes: from a mirror of this machine, or from the registry.
 *
 * Terraform itself installs it, so archives are unpacked and the registry's signed checksums verified. The result is a
 * filesystem mirror in the cache; a package that the machine has already unpacked is linked, not copied.
 */

import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrepareContext } from '../part.ts'
import { captureOutput } from './capture-output.ts'
import { findOnMachinePath } from './machine-programs.ts'
import { MissingPrerequisite, type Machine } from './prerequisites.ts'
import { ensureCacheEntry } from './store.ts'
import { findProviderMirror, listProviderMirrors } from './terraform-mirrors.ts'

/** A version of a provider. */
export interface ProviderRelease {
  /** Full address: `registry.terraform.io/hashicorp/aws`. */
  readonly address: string
  readonly version: string
}

/** Where providers are looked for; a parameter, so that tests can describe other machines. */
export interface ProviderSources {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder that is searched by name. */
  readonly disk: string
}

/** A search that found nothing is not repeated for a day. */
const searchAgainAfterMs = 24 * 3600 * 1000

/**
 * Returns a filesystem mirror with the provider, immediately if it is in the cache. Looks in this order: mirrors that the
 * machine's Terraform configuration or the usual places hold, the whole disk by name, the provider's registry.
 * @throws MissingPrerequisite if none of them has it
 */
export async function obtainProvider(
  release: ProviderRelease,
  sources: ProviderSources,
  context: PrepareContext,
  machine: Pick<Machine, 'path'>,
): Promise<string> {
  const key = `${toProgramName(release)}-${release.version}-${providerPlatform}`
  const entry = join(context.cache, key)
  // A linked package may have been deleted from the machine.
  if (!(await hasProvider(join(entry, 'mirror'), release))) await rm(entry, { force: true })
  const folder = await ensureCacheEntry(context, key, (target) =>
    installProvider(release, sources, { ...context, folder: target, searched: `${entry}.absent` }, machine),
  )
  return join(folder, 'mirror')
}

/** In Terraform's notation: `linux_amd64`. */
export const providerPlatform = `${process.platform === 'win32' ? 'windows' : process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`

function toProgramName({ address }: ProviderRelease): string {
  return `terraform-provider-${address.split('/').at(-1) ?? ''}`
}

async function hasProvider(mirror: string, { address, version }: ProviderRelease): Promise<boolean> {
  return stat(join(mirror, address, version, providerPlatform)).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

interface InstallContext extends PrepareContext {
  readonly folder: string
  /** File that exists once a search of the disk found nothing. */
  readonly searched: string
}

async function installProvider(
  release: ProviderRelease,
  sources: ProviderSources,
  context: InstallContext,
  machine: Pick<Machine, 'path'>,
): Promise<void> {
  const terraform = await findOnMachinePath('terraform', machine)
  if (terraform === undefined)
    throw new MissingPrerequisite(
      'Terraform, which installs its providers, is missing.',
      'https://developer.hashicorp.com/terraform/install',
    )
  for await (const [source, installation] of listInstallations(release, sources, context)) {
    try {
      await runTerraformInit(terraform, release, installation, { ...context, environment: sources.environment })
      context.progress(`${toProgramName(release)} ${release.version}: from ${source}`)
      return
    } catch (error) {
      context.signal.throwIfAborted()
      context.progress(`${toProgramName(release)} ${release.version}: not from ${source}`)
      await writeFile(join(context.folder, 'init.log'), String(error))
    }
  }
  const [, ...name] = release.address.split('/')
  throw new MissingPrerequisite(
    `The Terraform provider ${name.join('/')} ${release.version} is not on this machine, and its registry cannot be reached.`,
    'terraform providers mirror ~/.terraform.d/plugins (in a folder that requires this version)',
  )
}

/** Yields each source with its methods of a `provider_installation` block. */
async function* listInstallations(
  { address, version }: ProviderRelease,
  { environment, disk }: ProviderSources,
  context: InstallContext,
): AsyncGenerator<readonly [source: string, installation: string]> {
  for (const mirror of await listProviderMirrors(environment)) {
    if (await access(join(mirror, address)).then(returnTrue, returnFalse)) yield [mirror, renderMirror(mirror)]
  }
  if (!(await isRecent(context.searched))) {
    context.progress(`searching the disk for ${toProgramName({ address, version })} ${version}`)
    const location = join(address, version, providerPlatform)
    const mirror = await findProviderMirror(location, disk, [context.cache], context.signal)
    if (mirror === undefined) await writeFile(context.searched, `${new Date().toISOString()}\n`)
    else yield [mirror, renderMirror(mirror)]
  }
  yield ['the registry', 'direct {}']
}

const returnTrue = (): boolean => true
const returnFalse = (): boolean => false

function renderMirror(folder: string): string {
  return `filesystem_mirror {\n    path = ${JSON.stringify(folder)}\n  }`
}

async function isRecent(file: string): Promise<boolean> {
  return stat(file).then(({ mtimeMs }) => Date.now() - mtimeMs < searchAgainAfterMs, returnFalse)
}

/** Installs the provider to `mirror` in the entry's folder. */
async function runTerraformInit(
  terraform: string,
  { address, version }: ProviderRelease,
  installation: string,
  context: InstallContext & Pick<ProviderSources, 'environment'>,
): Promise<void> {
  const work = join(context.folder, 'configuration')
  const data = join(context.folder, 'data')
  await mkdir(work, { recursive: true })
  const required = { wanted: { source: address, version } }
  await writeFile(join(work, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }))
  const settings = join(context.folder, 'terraform.rc')
  await writeFile(settings, `provider_installation {\n  ${installation}\n}\n`)
  await captureOutput(terraform, [`-chdir=${work}`, 'init', '-no-color', '-input=false'], {
    ...context,
    env: {
      ...(context.environment as Readonly<Record<string, string>>),
      TF_CLI_CONFIG_FILE: settings,
      TF_DATA_DIR: data,
      TF_IN_AUTOMATION: '1',
      TF_PLUGIN_CACHE_DIR: '',
      TF_REGISTRY_CLIENT_TIMEOUT: '20',
      TF_REGISTRY_DISCOVERY_RETRY: '1',
    },
  })
  // The folder into which init installs has the layout of a mirror.
  await rename(join(data, 'providers'), join(context.folder, 'mirror'))
}
