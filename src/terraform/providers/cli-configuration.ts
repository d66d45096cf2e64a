import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseHcl } from '../../hcl/parser.ts'
import type { EnvironmentVariables as Variables } from '../../runner/host/environment.ts'

/**
 * The machine's own configuration of Terraform's command line
 * (https://developer.hashicorp.com/terraform/cli/config/config-file).
 */
export type UserConfiguration =
  /** Text in HCL to carry over: credentials, hosts. Empty when there is none. */
  | { readonly kind: 'settings'; readonly text: string }
  /** The machine configures provider installation itself, or in a format that we cannot extend: leave it in charge. */
  | { readonly kind: 'in-charge'; readonly why: string }

/** Reads what Terraform would read: the file that a variable names, or the one in the home folder and its neighbors. */
export async function readUserConfiguration(
  environment: Variables,
  platform: NodeJS.Platform = process.platform,
): Promise<UserConfiguration> {
  const files = await listUserFiles(environment, platform)
  const found = await Promise.all(files.map(async (file) => ({ file, text: await readTextFile(file) })))
  const texts: string[] = []
  for (const { file, text } of found) {
    if (text === undefined || text.trim() === '') continue
    const settings = await parseUserSettings(text)
    if (settings.kind === 'in-charge') return { ...settings, why: `${file} ${settings.why}` }
    texts.push(settings.text)
  }
  const local = await findFirstExisting(
    listImplicitMirrors(environment, resolveUserFolder(environment, platform), platform),
  )
  if (local !== undefined) return { kind: 'in-charge', why: `${local} holds this machine's own providers` }
  return { kind: 'settings', text: texts.join('\n') }
}

/** The files that Terraform reads, whether they exist or not. */
async function listUserFiles(environment: Variables, platform: NodeJS.Platform): Promise<readonly string[]> {
  const named = dropEmpty(environment.TF_CLI_CONFIG_FILE) ?? dropEmpty(environment.TERRAFORM_CONFIG)
  // A file named by a variable replaces the folder, too.
  if (named !== undefined) return [named]
  const home = getHome(environment, platform)
  const own = home === '' ? [] : [path.join(home, platform === 'win32' ? 'terraform.rc' : '.terraformrc')]
  return [...own, ...(await listConfigurationFiles(resolveUserFolder(environment, platform)))]
}

function resolveUserFolder(environment: Variables, platform: NodeJS.Platform): string | undefined {
  const home = getHome(environment, platform)
  return home === '' ? undefined : path.join(home, platform === 'win32' ? 'terraform.d' : '.terraform.d')
}

function getHome(environment: Variables, platform: NodeJS.Platform): string {
  return (platform === 'win32' ? environment.APPDATA : environment.HOME) ?? ''
}

/** Terraform treats an empty variable as unset. */
function dropEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

/** Folders that Terraform prefers to the registry unless provider installation is configured. */
function listImplicitMirrors(environment: Variables, folder: string | undefined, platform: NodeJS.Platform): string[] {
  const beside = folder === undefined ? [] : [path.join(folder, 'plugins')]
  if (platform === 'win32') return beside
  const home = environment.HOME ?? ''
  if (platform === 'darwin')
    return [
      ...beside,
      ...[home, ''].map((base) => path.join(base, '/Library/Application Support/io.terraform/plugins')),
    ]
  const data = dropEmpty(environment.XDG_DATA_HOME) ?? path.join(home, '.local/share')
  const shared = (dropEmpty(environment.XDG_DATA_DIRS) ?? '/usr/local/share:/usr/share').split(':')
  return [...beside, ...[data, ...shared].map((base) => path.join(base, 'terraform', 'plugins'))]
}

async function parseUserSettings(text: string): Promise<UserConfiguration> {
  const credentials = convertCredentials(text)
  if (credentials !== undefined) return { kind: 'settings', text: credentials }
  const parsed = await parseHcl('terraformrc.hcl', text)
  if (!parsed.ok) return { kind: 'in-charge', why: 'is not valid HCL' }
  if ('provider_installation' in parsed.value) return { kind: 'in-charge', why: 'has a provider_installation block' }
  // Parallel inits race in a shared cache (hashicorp/terraform#31964).
  return { kind: 'settings', text: text.replace(/^[ \t]*plugin_cache_dir[ \t]*=.*$/gm, '') }
}

/** `credentials.tfrc.json`, which `terraform login` writes, in HCL. */
function convertCredentials(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>
    if (Object.keys(value).join() !== 'credentials') return undefined
    const hosts = Object.entries(value.credentials as Readonly<Record<string, { readonly token?: unknown }>>)
    return hosts
      .map(([host, { token }]) => `credentials ${quote(host)} {\n  token = ${quote(String(token))}\n}\n`)
      .join('')
  } catch {
    return undefined
  }
}

/**
 * What Terraform would read, without the block that says where providers come from.
 * @returns undefined where that block cannot be taken out for sure, or names packages of its own (`dev_overrides`)
 */
export async function readSettingsWithoutInstallation(environment: Variables): Promise<string | undefined> {
  const texts: string[] = []
  for (const file of await listUserFiles(environment, process.platform)) {
    // Each command would look for it in the folder of its root.
    if (!path.isAbsolute(file)) return undefined
    const text = (await readTextFile(file)) ?? ''
    if (text.trim() === '') continue
    const settings = convertCredentials(text) ?? (await removeInstallation(text))
    if (settings === undefined) return undefined
    texts.push(settings)
  }
  return texts.join('\n')
}

/** @returns undefined if the rest would not be exactly the other settings */
async function removeInstallation(text: string): Promise<string | undefined> {
  const parsed = await parseHcl('terraformrc.hcl', text)
  if (!parsed.ok || JSON.stringify(parsed.value.provider_installation ?? '').includes('"dev_overrides"'))
    return undefined
  const { provider_installation: block, ...others } = parsed.value
  if (block === undefined) return text
  const rest = text.replace(installationBlock, '')
  const left = await parseHcl('terraformrc.hcl', rest)
  return left.ok && isDeepStrictEqual(left.value, others) ? rest : undefined
}

/** The block with blocks of one further level, up to the brace that closes it at the start of a line. */
const installationBlock = /^provider_installation\s*\{(?:[^{}]|\{[^{}]*\})*\}[ \t]*$/m

/** CLI configuration in which Terraform uses the packages in these folders, whatever their hashes are. */
export function buildOverrideConfiguration(
  userSettings: string,
  packages: readonly { readonly address: string; readonly folder: string }[],
): string {
  return [
    userSettings.trimEnd(),
    'provider_installation {',
    '  dev_overrides {',
    ...packages.map(({ address, folder }) => `    ${quote(address)} = ${quote(folder.split(path.sep).join('/'))}`),
    '  }',
    '}',
    '',
  ]
    .join('\n')
    .trimStart()
}

/** CLI configuration with a mirror of exactly these providers; all others are installed as usual. */
export function buildMirrorConfiguration(userSettings: string, folder: string, addresses: readonly string[]): string {
  const list = `[${[...new Set(addresses)].map(quote).join(', ')}]`
  return [
    userSettings.trimEnd(),
    'provider_installation {',
    '  filesystem_mirror {',
    `    path    = ${quote(folder.split(path.sep).join('/'))}`,
    `    include = ${list}`,
    '  }',
    '  direct {',
    `    exclude = ${list}`,
    '  }',
    '}',
    '',
  ]
    .join('\n')
    .trimStart()
}

/** This file is not evaluated: a `${` in it is literal. */
function quote(text: string): string {
  return JSON.stringify(text)
}

async function listConfigurationFiles(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return []
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /\.tfrc(\.json)?$/.test(name)).map((name) => path.join(folder, name))
}

/** A configured file that does not exist is ignored, as Terraform does with a warning. */
function readTextFile(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}

async function findFirstExisting(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) if ((await readdir(folder).catch(() => [])).length > 0) return folder
  return undefined
}
