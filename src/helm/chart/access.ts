import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { Environment } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'

/** A way into a registry: `user:password` in base64. */
export interface RegistryLogin {
  /** Host with port. */
  readonly registry: string
  readonly token: string
}

export interface ChartAccess {
  /** Folder of files that are removed after the job. */
  readonly folder: string
  readonly environment: Environment
  readonly logins: readonly RegistryLogin[]
  /** Addresses of repositories of charts that dependencies come from. */
  readonly repositories: readonly string[]
}

/**
 * Writes configurations of Helm that hold what the job has and what this run needs; those of the job are not touched, and no
 * password is in an argument.
 */
export async function writeChartAccess(access: ChartAccess): Promise<VariableChanges> {
  const { folder, environment, logins, repositories } = access
  const home = environment.HELM_CONFIG_HOME ?? path.join(configHome(environment), 'helm')
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
  const added = repositories
    .filter((url) => !before.some((known) => known.url.replace(/\/$/, '') === url.replace(/\/$/, '')))
    .map((url, index) => ({ name: `eks-actions-${index + 1}`, url }))
  // Without dependencies from repositories none has to be asked for news.
  const kept = repositories.length === 0 ? [] : before.filter(({ url }) => repositories.includes(url))
  await Promise.all([
    writePrivateFile(registryFile, JSON.stringify(registryNow)),
    writePrivateFile(repositoryFile, JSON.stringify({ apiVersion: '', repositories: [...kept, ...added] })),
  ])
  return { HELM_REGISTRY_CONFIG: registryFile, HELM_REPOSITORY_CONFIG: repositoryFile }
}

/** Where Helm keeps its files (helm.sh, "Helm environment variables"; XDG elsewhere than on macOS and Windows). */
function configHome({ XDG_CONFIG_HOME, HOME, APPDATA }: Environment): string {
  const home = HOME ?? homedir()
  if (XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '') return XDG_CONFIG_HOME
  if (process.platform === 'darwin') return path.join(home, 'Library/Preferences')
  return process.platform === 'win32' ? (APPDATA ?? home) : path.join(home, '.config')
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : {}
  } catch {
    // Nobody has logged in.
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
    // None were added.
    return []
  }
}
