import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { toRecord } from '../../runner/records.ts'

/** Credentials of a registry. */
export interface RegistryCredentials {
  /** Host with port. */
  readonly registry: string
  /** `user:password` in base64. */
  readonly token: string
}

export interface HelmRepositoryOptions {
  /** Its files are removed after the job. */
  readonly folder: string
  readonly environment: EnvironmentVariables
  readonly logins: readonly RegistryCredentials[]
  /** URLs of chart repositories. */
  readonly repositories: readonly string[]
  /** Whether to add repositories that the job has not added: for dependencies, Helm needs all of them by name. */
  readonly unknown: 'add' | 'leave'
}

/** How Helm reaches registries and chart repositories. */
export interface HelmRepositoryConfig {
  readonly variables: VariableChanges
  /** The name under which the job has added a repository, possibly with a password (`helm repo add`). */
  readonly findRepositoryName: (repository: string) => string | undefined
}

/**
 * Writes configuration files of Helm that combine those of the job with what this run needs. The job's own files are not
 * changed, and no password is in an argument.
 */
export async function writeHelmRepositoryConfig(access: HelmRepositoryOptions): Promise<HelmRepositoryConfig> {
  const { folder, environment, logins, repositories, unknown } = access
  const home = environment.HELM_CONFIG_HOME ?? path.join(resolveConfigHome(environment), 'helm')
  const registryFile = path.join(folder, 'registry.json')
  const repositoryFile = path.join(folder, 'repositories.yaml')
  const registryBefore = await readJson(environment.HELM_REGISTRY_CONFIG ?? path.join(home, 'registry/config.json'))
  const auths = Object.fromEntries(logins.map(({ registry, token }) => [registry, { auth: token }]))
  const helpers = Object.fromEntries(logins.map(({ registry }) => [registry, '']))
  const registryNow = {
    ...registryBefore,
    auths: { ...(registryBefore.auths as object | undefined), ...auths },
    credHelpers: { ...(registryBefore.credHelpers as object | undefined), ...helpers },
  }
  const before = await readRepositories(environment.HELM_REPOSITORY_CONFIG ?? path.join(home, 'repositories.yaml'))
  // Helm would also update repositories that are not needed.
  const kept = before.filter(({ url }) => repositories.some((wanted) => isSameUrl(wanted, url)))
  const added = (unknown === 'add' ? repositories : [])
    .filter((wanted) => !kept.some(({ url }) => isSameUrl(wanted, url)))
    .map((url, index) => ({ name: `eks-actions-${index + 1}`, url }))
  await Promise.all([
    writePrivateFile(registryFile, JSON.stringify(registryNow)),
    writePrivateFile(repositoryFile, JSON.stringify({ apiVersion: '', repositories: [...kept, ...added] })),
  ])
  return {
    variables: {
      HELM_REGISTRY_CONFIG: registryFile,
      HELM_REPOSITORY_CONFIG: repositoryFile,
      // Indexes are cached by these names, which may mean something else in another run on this machine.
      HELM_REPOSITORY_CACHE: path.join(folder, 'repository'),
    },
    findRepositoryName: (repository) => kept.find(({ url }) => isSameUrl(repository, url))?.name,
  }
}

function isSameUrl(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '')
}

/** Where Helm stores its files (helm.sh, "Helm environment variables"; XDG except on macOS and Windows). */
function resolveConfigHome({ XDG_CONFIG_HOME, HOME, APPDATA }: EnvironmentVariables): string {
  const home = HOME ?? homedir()
  if (XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '') return XDG_CONFIG_HOME
  if (process.platform === 'darwin') return path.join(home, 'Library/Preferences')
  return process.platform === 'win32' ? (APPDATA ?? home) : path.join(home, '.config')
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return toRecord(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // The job has not logged in.
    return {}
  }
}

interface RepositoryEntry {
  readonly name: string
  readonly url: string
}

async function readRepositories(file: string): Promise<readonly RepositoryEntry[]> {
  try {
    const { parse } = await import('yaml')
    const read = parse(await readFile(file, 'utf8')) as { readonly repositories?: readonly RepositoryEntry[] } | null
    return (read?.repositories ?? []).filter(({ url }) => typeof url === 'string')
  } catch {
    // The job has added none.
    return []
  }
}
