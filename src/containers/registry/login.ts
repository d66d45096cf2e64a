import { existsSync } from 'node:fs'
import { mkdtemp, readFile, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { awsCall } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { Environment } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { Ecr } from './repository.ts'

/** What lets docker and us into a registry, for 12 hours (ECR API Reference, GetAuthorizationToken). */
export interface Login {
  /** Host of the registry, as the API gives it. */
  readonly registry: string
  /** `AWS:<password>` in base64: what HTTP Basic authentication sends, and what docker keeps. */
  readonly token: string
}

/** @param addSecret gets the token and the password in it before anything else does */
export async function logIn(ecr: Ecr, addSecret: (value: string) => void): Promise<Login> {
  const call = { what: 'no password for the registry could be had', action: 'ecr:GetAuthorizationToken' }
  const { authorizationData: [data] = [] } = await awsCall(call, () => ecr.getAuthorizationToken({}))
  const { authorizationToken: token, proxyEndpoint } = data ?? {}
  if (token === undefined || proxyEndpoint === undefined) {
    throw new ActionError('aws-failed', `${call.what}: AWS answered without a token`)
  }
  addSecret(token)
  addSecret(Buffer.from(token, 'base64').toString('utf8').replace(/^AWS:/, ''))
  return { registry: new URL(proxyEndpoint).host, token }
}

/** A docker configuration of this step alone. */
export interface DockerConfig {
  readonly folder: string
  /** For programs that are to use it. */
  readonly variables: VariableChanges
  /** Puts another login in place of the first, for a password that has expired. */
  readonly renew: (login: Login) => Promise<void>
  /** Credentials by registry, as they stand in the file: `user:password` in base64. */
  readonly credentials: Readonly<Record<string, string>>
}

interface ConfigFile {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
}

export interface DockerConfigOptions {
  readonly environment: Environment
  readonly temporaryFolder: string
  /** Registers the folder for removal after the job. */
  readonly removeAfterwards: (folder: string) => void
}

/**
 * Makes a private docker configuration: the job's own (logins, plugins, builders) with the login for one registry added. The
 * job's is not touched, and the password is in no argument and in no file that outlives the job.
 */
export async function createDockerConfig(login: Login, options: DockerConfigOptions): Promise<DockerConfig> {
  const { environment, temporaryFolder } = options
  const original = environment.DOCKER_CONFIG ?? path.join(environment.HOME ?? homedir(), '.docker')
  const folder = await mkdtemp(path.join(temporaryFolder, 'eks-actions-docker-'))
  options.removeAfterwards(folder)
  const own = await readConfig(path.join(original, 'config.json'))
  for (const shared of ['cli-plugins', 'contexts']) {
    const there = path.join(original, shared)
    if (existsSync(there)) await symlink(there, path.join(folder, shared), 'junction')
  }
  const write = ({ registry, token }: Login): Promise<void> =>
    writePrivateFile(path.join(folder, 'config.json'), JSON.stringify(withLogin(own, registry, token)))
  await write(login)
  return {
    folder,
    // Builders are kept beside the configuration unless it is said where.
    variables: { DOCKER_CONFIG: folder, BUILDX_CONFIG: environment.BUILDX_CONFIG ?? path.join(original, 'buildx') },
    renew: write,
    credentials: credentialsIn(own),
  }
}

async function readConfig(file: string): Promise<ConfigFile> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return {}
  }
  try {
    return JSON.parse(text) as ConfigFile
  } catch (cause) {
    throw new ActionError('invalid-input', `the docker configuration ${file} is no JSON`, {
      details: [(cause as Error).message],
      hint: 'An earlier step of the job has written it; correct or remove it.',
      cause,
    })
  }
}

/** An empty helper for this registry makes docker read the file, whatever store the job keeps its logins in. */
function withLogin(own: ConfigFile, registry: string, token: string): ConfigFile {
  return {
    ...own,
    auths: { ...own.auths, [registry]: { auth: token } },
    credHelpers: { ...own.credHelpers, [registry]: '' },
  }
}

function credentialsIn({ auths = {} }: ConfigFile): Readonly<Record<string, string>> {
  const entries = Object.entries(auths).flatMap(([name, { auth }]) =>
    auth === undefined || auth === '' ? [] : [[registryOf(name), auth] as const],
  )
  return Object.fromEntries(entries)
}

/** Docker Hub is kept under an address, others under their hosts. */
function registryOf(name: string): string {
  const host = name.replace(/^https?:\/\//, '').split('/', 1)[0] ?? name
  return host === 'index.docker.io' ? 'docker.io' : host
}
