import { existsSync } from 'node:fs'
import { mkdtemp, readFile, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { callAws } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { toRegistryHost } from './account.ts'
import type { Ecr } from './repository.ts'

/** Credentials for a registry, valid for 12 hours (ECR API Reference, GetAuthorizationToken). */
export interface EcrLogin {
  /** Host of the registry that is used. */
  readonly registry: string
  /** Host of the registry in the account of the credentials, as the API gives it. */
  readonly ownRegistry: string
  /** `AWS:<password>` in base64, as HTTP Basic authentication sends it and docker stores it. */
  readonly token: string
}

/**
 * @param addSecret called with the token and its password before anything else uses them
 * @param account whose registry is used; undefined: that of the credentials
 */
export async function logInToEcr(ecr: Ecr, addSecret: (value: string) => void, account?: string): Promise<EcrLogin> {
  const call = { what: 'the registry password could not be requested', action: 'ecr:GetAuthorizationToken' }
  const { authorizationData: [data] = [] } = await callAws(call, () => ecr.getAuthorizationToken({}))
  const { authorizationToken: token, proxyEndpoint } = data ?? {}
  if (token === undefined || proxyEndpoint === undefined) {
    throw new ActionError('aws-failed', `${call.what}: the answer of AWS has no token`)
  }
  addSecret(token)
  addSecret(Buffer.from(token, 'base64').toString('utf8').replace(/^AWS:/, ''))
  const ownRegistry = new URL(proxyEndpoint).host
  return { registry: account === undefined ? ownRegistry : toRegistryHost(ownRegistry, account), ownRegistry, token }
}

/** The docker configuration of the job: logins, plugins, builders. */
export interface JobDockerConfig {
  readonly folder: string
  readonly file: DockerConfigFile
}

interface DockerConfigFile {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
}

/** @throws ActionError `invalid-input` for a file that is not JSON */
export async function readJobDockerConfig(environment: EnvironmentVariables): Promise<JobDockerConfig> {
  const folder = environment.DOCKER_CONFIG ?? path.join(environment.HOME ?? homedir(), '.docker')
  return { folder, file: await readConfigFile(path.join(folder, 'config.json')) }
}

/** A docker configuration for this step only. */
export interface DockerConfig {
  readonly folder: string
  /** For programs that use it. */
  readonly variables: VariableChanges
  /** Replaces the login, after its password has expired. */
  readonly renew: (login: EcrLogin) => Promise<void>
}

export interface DockerConfigOptions {
  readonly environment: EnvironmentVariables
  readonly temporaryFolder: string
  /** Registers the folder for removal after the job. */
  readonly removeAfterwards: (folder: string) => void
}

/**
 * Creates a private docker configuration: the job's own plus the login for one registry. The job's configuration is not changed,
 * and the password is in no argument and in no file that outlives the job.
 */
export async function createDockerConfig(
  job: JobDockerConfig,
  login: EcrLogin,
  options: DockerConfigOptions,
): Promise<DockerConfig> {
  const folder = await mkdtemp(path.join(options.temporaryFolder, 'eks-actions-docker-'))
  options.removeAfterwards(folder)
  for (const shared of ['cli-plugins', 'contexts']) {
    const original = path.join(job.folder, shared)
    if (existsSync(original)) await symlink(original, path.join(folder, shared), 'junction')
  }
  const write = (current: EcrLogin): Promise<void> =>
    writePrivateFile(path.join(folder, 'config.json'), JSON.stringify(withLogin(job.file, current)))
  await write(login)
  return {
    folder,
    // By default, builders are stored next to the configuration.
    variables: {
      DOCKER_CONFIG: folder,
      BUILDX_CONFIG: options.environment.BUILDX_CONFIG ?? path.join(job.folder, 'buildx'),
    },
    renew: write,
  }
}

async function readConfigFile(file: string): Promise<DockerConfigFile> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return {}
  }
  try {
    return JSON.parse(text) as DockerConfigFile
  } catch (cause) {
    throw new ActionError('invalid-input', `the docker configuration ${file} is not valid JSON`, {
      details: [(cause as Error).message],
      hint: 'Nothing was built. An earlier step of the job wrote this file; correct or remove it.',
      cause,
    })
  }
}

/** An empty helper for these registries makes docker read the file, wherever the job stores its logins. */
function withLogin(own: DockerConfigFile, { registry, ownRegistry, token }: EcrLogin): DockerConfigFile {
  const hosts = [ownRegistry, registry]
  return {
    ...own,
    auths: { ...own.auths, ...Object.fromEntries(hosts.map((host) => [host, { auth: token }])) },
    credHelpers: { ...own.credHelpers, ...Object.fromEntries(hosts.map((host) => [host, ''])) },
  }
}

/** Credentials by registry, as docker stores them: `user:password` in base64. */
export function listCredentials({ file: { auths = {} } }: JobDockerConfig): Readonly<Record<string, string>> {
  const entries = Object.entries(auths).flatMap(([name, { auth }]) =>
    auth === undefined || auth === '' ? [] : [[toHostOfLogin(name), auth] as const],
  )
  return Object.fromEntries(entries)
}

/** Docker Hub is stored by its address, others by their host names. */
function toHostOfLogin(name: string): string {
  const host = name.replace(/^https?:\/\//, '').split('/', 1)[0] ?? name
  return host === 'index.docker.io' ? 'docker.io' : host
}
