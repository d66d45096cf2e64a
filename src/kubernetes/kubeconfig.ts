import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { ActionError } from '../runner/errors/action-error.ts'
import type { Connection, Credentials } from './connection.ts'
import { type ExecPlugin, runExecPlugin, type PluginRunner } from './exec-plugin.ts'
import { isRecord } from '../runner/records.ts'

/** The current context of a kubeconfig (Kubernetes, "kubeconfig (v1)"). */
export interface Kubeconfig {
  /** Name of the cluster in the file, for messages. */
  readonly cluster: string
  readonly namespace: string | undefined
  readonly connection: Connection
  /** Values to mask. */
  readonly secrets: readonly string[]
  /** Proxy for this cluster only. */
  readonly proxy: string | undefined
}

export interface KubeconfigOptions {
  /** Paths in the file are relative to this folder. */
  readonly folder: string
  readonly runPlugin: PluginRunner
}

interface KubeconfigFile {
  readonly 'current-context'?: string
  readonly contexts?: readonly NamedEntry<
    'context',
    { readonly cluster?: string; readonly user?: string; readonly namespace?: string }
  >[]
  readonly clusters?: readonly NamedEntry<'cluster', ClusterEntry>[]
  readonly users?: readonly NamedEntry<'user', UserEntry>[]
}

type NamedEntry<K extends string, T> = { readonly name?: string } & Readonly<Partial<Record<K, T>>>

interface ClusterEntry {
  readonly server?: string
  readonly 'certificate-authority'?: string
  readonly 'certificate-authority-data'?: string
  readonly 'tls-server-name'?: string
  readonly 'insecure-skip-tls-verify'?: boolean
  readonly 'proxy-url'?: string
}

interface UserEntry {
  readonly token?: string
  readonly tokenFile?: string
  readonly 'client-certificate'?: string
  readonly 'client-certificate-data'?: string
  readonly 'client-key'?: string
  readonly 'client-key-data'?: string
  readonly exec?: ExecPlugin
  readonly username?: string
  readonly as?: string
  readonly 'auth-provider'?: unknown
}

/** @throws ActionError `kubeconfig-invalid` */
export async function readKubeconfig(text: string, options: KubeconfigOptions): Promise<Kubeconfig> {
  const config = parseConfig(text)
  const name = config['current-context'] ?? ''
  const context = findNamed(config.contexts, 'context', name)
  const cluster = findNamed(config.clusters, 'cluster', context.cluster ?? '')
  const user = context.user === undefined || context.user === '' ? {} : findNamed(config.users, 'user', context.user)
  if (!cluster.server?.startsWith('https://')) {
    throw createInvalidError(`its cluster ${context.cluster ?? ''} has no https:// server`)
  }
  const { credentials, secrets } = await readCredentials(user, options)
  const serverName = cluster['tls-server-name']
  return {
    cluster: context.cluster ?? '',
    namespace: context.namespace,
    connection: {
      server: cluster.server,
      certificateAuthority: await readPem(cluster, 'certificate-authority', options.folder),
      ...(serverName === undefined ? {} : { serverName }),
      ...(cluster['insecure-skip-tls-verify'] === true ? { insecure: true } : {}),
      credentials,
    },
    secrets,
    proxy: cluster['proxy-url'],
  }
}

function parseConfig(text: string): KubeconfigFile {
  try {
    const config: unknown = parse(text, { maxAliasCount: 10 })
    if (isRecord(config) && 'clusters' in config) return config
  } catch (cause) {
    throw createInvalidError('it is not valid YAML', cause)
  }
  throw createInvalidError('it contains no clusters')
}

function findNamed<K extends string, T>(entries: readonly NamedEntry<K, T>[] | undefined, key: K, name: string): T {
  const found = entries?.find((entry) => entry.name === name)?.[key]
  if (found !== undefined && found !== null) return found
  throw createInvalidError(name === '' ? `it has no current-context` : `it has no ${key} ${name}`)
}

async function readCredentials(
  user: UserEntry,
  { folder, runPlugin }: KubeconfigOptions,
): Promise<{ readonly credentials: Credentials; readonly secrets: readonly string[] }> {
  const { token, tokenFile, exec } = user
  if (user.username !== undefined || user['auth-provider'] !== undefined || user.as !== undefined) {
    throw createInvalidError(
      'its user has a password, an auth-provider or an impersonated identity, which are not supported',
    )
  }
  const certificate = await readPem(user, 'client-certificate', folder)
  const key = await readPem(user, 'client-key', folder)
  if (certificate !== undefined && key !== undefined) {
    return { credentials: { kind: 'certificate', certificate, key }, secrets: [key] }
  }
  if (token !== undefined)
    return { credentials: { kind: 'token', token: () => Promise.resolve(token) }, secrets: [token] }
  if (tokenFile !== undefined) {
    // Its writer replaces the file before the token expires.
    const readToken = async (): Promise<string> => (await readFile(path.resolve(folder, tokenFile), 'utf8')).trim()
    return { credentials: { kind: 'token', token: readToken }, secrets: [await readToken()] }
  }
  if (exec !== undefined) return { credentials: await runExecPlugin(exec, runPlugin), secrets: [] }
  return { credentials: { kind: 'none' }, secrets: [] }
}

type PemField = 'certificate-authority' | 'client-certificate' | 'client-key'
type PemFields = Readonly<Partial<Record<PemField | `${PemField}-data`, string>>>

async function readPem(entry: PemFields, field: PemField, folder: string): Promise<string | undefined> {
  const data = entry[`${field}-data`]
  if (data !== undefined && data !== '') return Buffer.from(data, 'base64').toString('utf8')
  const file = entry[field]
  if (file === undefined || file === '') return undefined
  try {
    return await readFile(path.resolve(folder, file), 'utf8')
  } catch (cause) {
    throw createInvalidError(`its ${field} ${file} cannot be read`, cause)
  }
}

function createInvalidError(why: string, cause?: unknown): ActionError {
  return new ActionError('kubeconfig-invalid', `the kubeconfig cannot be used: ${why}`, { cause })
}
