/**
 * Filesystem mirrors of Terraform providers on this machine
 * (https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation).
 */

import { readdir, readFile, realpath } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, join, sep } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/** Existing folders, those of the configuration first: mirrors and plugin caches, then the places that Terraform uses unasked. */
export async function listProviderMirrors(
  environment: Variables,
  platform: NodeJS.Platform = process.platform,
): Promise<readonly string[]> {
  const home = readSet(environment.HOME) ?? homedir()
  const folder = join(home, '.terraform.d')
  const named = readSet(environment.TF_CLI_CONFIG_FILE) ?? readSet(environment.TERRAFORM_CONFIG)
  // Terraform ignores a named file that does not exist, and reads no other in its place; a mirror there is of use all the same.
  const files = [...(named === undefined ? [] : [named]), join(home, '.terraformrc'), ...(await listSettings(folder))]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  const cache = readSet(environment.TF_PLUGIN_CACHE_DIR)
  const candidates = [
    ...texts.flatMap((text) => readConfiguredFolders(text)).map((path) => path.replace(/^(?:~|\$HOME)(?=\/)/, home)),
    ...(cache === undefined ? [] : [cache]),
    join(folder, 'plugins'),
    ...listSharedFolders(environment, home, platform),
  ]
  const existing = await Promise.all(candidates.map((path) => realpath(path).catch(() => undefined)))
  return [...new Set(existing.filter((path) => path !== undefined))]
}

/** Terraform treats an empty variable as unset. */
function readSet(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

async function listSettings(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.tfrc')).map((name) => join(folder, name))
}

/** `path` of each filesystem_mirror, and `plugin_cache_dir`. Both are plain strings in this language. */
export function readConfiguredFolders(text: string): readonly string[] {
  const settings = text.replaceAll(/^\s*(?:#|\/\/).*$/gm, '')
  const mirrors = settings.matchAll(/\bfilesystem_mirror\s*\{[^}]*?\bpath\s*=\s*("(?:[^"\\]|\\.)*")/g)
  const caches = settings.matchAll(/^\s*plugin_cache_dir\s*=\s*("(?:[^"\\]|\\.)*")/gm)
  return [...mirrors, ...caches].map(([, quoted = '""']) => JSON.parse(quoted) as string)
}

function listSharedFolders(environment: Variables, home: string, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin')
    return [home, '/'].map((base) => join(base, 'Library/Application Support/io.terraform/plugins'))
  const own = readSet(environment.XDG_DATA_HOME) ?? join(home, '.local/share')
  const shared = (readSet(environment.XDG_DATA_DIRS) ?? '/usr/local/share:/usr/share').split(':')
  return [own, ...shared].map((base) => join(base, 'terraform/plugins'))
}

/** Folders without files of their own, or whose files do not last. */
const skippedFolders = ['/proc', '/sys', '/dev', '/run']
const skippedNames = new Set(['node_modules', '.git'])
const foldersAtOnce = 32

/**
 * Searches a folder tree for a provider's package and returns the mirror that holds it; undefined if there is none.
 * Links are not followed, and temporary folders are skipped.
 * @param location of the package in a mirror: `registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64`
 * @param excluded folders to skip
 */
export async function findProviderMirror(
  location: string,
  root: string,
  excluded: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const temporary = root.startsWith(tmpdir()) ? [] : [tmpdir(), '/tmp', '/var/tmp']
  const skipped = new Set([...skippedFolders, ...temporary, ...excluded])
  const host = location.split(sep)[0] ?? ''
  const pending = [root]
  while (pending.length > 0) {
    signal.throwIfAborted()
    const batch = pending.splice(-foldersAtOnce)
    const found = await Promise.all(
      batch.map(async (folder) => {
        if (basename(folder) === host && (await isFolder(join(folder, '..', location)))) return join(folder, '..')
        pending.push(...(await listFolders(folder)).filter((each) => !skipped.has(each)))
        return undefined
      }),
    )
    const mirror = found.find((each) => each !== undefined)
    if (mirror !== undefined) return mirror
  }
  return undefined
}

async function listFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && !skippedNames.has(entry.name))
    .map(({ name }) => join(folder, name))
}

async function isFolder(path: string): Promise<boolean> {
  return readdir(path).then(
    (names) => names.length > 0,
    () => false,
  )
}
