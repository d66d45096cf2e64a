import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Processes } from '../../runner/process/processes.ts'
import { buildMirrorConfiguration } from './cli-configuration.ts'
import { terraformLockFileName, parseProviderLockFile } from './lock-file.ts'
import type { ProviderPackage } from './needs.ts'

export interface MirrorTools {
  readonly processes: Processes
  /** Path or name of the program. */
  readonly terraform: string
  /** In Terraform's notation: `linux_amd64`. */
  readonly platform: string
}

/**
 * `packed`: an archive, which every init unpacks again. `unpacked`: a folder that every init links to; only `h1:` hashes
 * verify it, and not every lock file has one for the platform of the runner.
 */
export type PackageForm = 'packed' | 'unpacked'

const downloadTimeoutMs = 15 * 60_000
const unpackTimeoutMs = 5 * 60_000

/**
 * Downloads one package from its registry, verified by Terraform against the registry's signed checksums, and adds it
 * to the mirror: unpacked if several roots use it and all their lock files accept that.
 * @param scratch a new folder on the same disk as `mirror`
 * @throws ActionError `tool-failed` with Terraform's message
 */
export async function mirrorPackage(
  wanted: ProviderPackage,
  { mirror, scratch }: { readonly mirror: string; readonly scratch: string },
  tools: MirrorTools,
): Promise<PackageForm> {
  const archives = path.join(scratch, 'archives')
  const configuration = path.join(scratch, 'configuration')
  await mkdir(archives, { recursive: true })
  await mkdir(configuration)
  const required = { package: { source: wanted.address, version: wanted.version } }
  await writeFile(
    path.join(configuration, 'main.tf.json'),
    JSON.stringify({ terraform: { required_providers: required } }),
  )
  await tools.processes.run({
    tool: `terraform providers mirror ${wanted.address} ${wanted.version}`,
    file: tools.terraform,
    args: ['providers', 'mirror', `-platform=${tools.platform}`, archives],
    cwd: configuration,
    env: quietly,
    show: 'quiet',
    timeoutMs: downloadTimeoutMs,
  })
  const unpacked = wanted.accepted.length > 1 ? await unpack(wanted, { archives, configuration }, tools) : undefined
  const source = unpacked ?? path.join(archives, resolveArchivePath(wanted, tools.platform))
  const form = unpacked === undefined ? 'packed' : 'unpacked'
  const target = path.join(mirror, resolvePackagePath(wanted, form, tools.platform))
  await mkdir(path.dirname(target), { recursive: true })
  await rename(source, target)
  return form
}

/** Path of a package in a filesystem mirror. */
export function resolvePackagePath(wanted: ProviderPackage, form: PackageForm, platform: string): string {
  return form === 'packed' ? resolveArchivePath(wanted, platform) : path.join(wanted.address, wanted.version, platform)
}

function resolveArchivePath({ address, version }: ProviderPackage, platform: string): string {
  const type = path.posix.basename(address)
  return path.join(address, `terraform-provider-${type}_${version}_${platform}.zip`)
}

/** Lets Terraform unpack the archive and compute the folder hash; undefined if a lock file does not contain it. */
async function unpack(
  wanted: ProviderPackage,
  { archives, configuration }: { readonly archives: string; readonly configuration: string },
  { processes, terraform, platform }: MirrorTools,
): Promise<string | undefined> {
  const data = path.join(configuration, '.terraform')
  const settings = path.join(configuration, 'mirror.tfrc')
  await writeFile(settings, buildMirrorConfiguration('', archives, [wanted.address]))
  await processes.run({
    tool: `terraform init ${wanted.address} ${wanted.version}`,
    file: terraform,
    args: ['init', '-input=false', '-no-color'],
    cwd: configuration,
    env: { ...quietly, TF_CLI_CONFIG_FILE: settings, TF_DATA_DIR: data, TF_PLUGIN_CACHE_DIR: '' },
    show: 'quiet',
    timeoutMs: unpackTimeoutMs,
  })
  const locked = await parseProviderLockFile(await readFile(path.join(configuration, terraformLockFileName), 'utf8'))
  const hash = locked.flatMap(({ hashes }) => hashes).find((each) => each.startsWith('h1:'))
  const isAccepted = hash !== undefined && wanted.accepted.every((hashes) => hashes.includes(hash))
  return isAccepted ? path.join(data, 'providers', resolvePackagePath(wanted, 'unpacked', platform)) : undefined
}

const quietly = { CHECKPOINT_DISABLE: 'true', TF_IN_AUTOMATION: 'true', TF_INPUT: 'false' }
