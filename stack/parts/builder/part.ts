import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { obtain, obtainAll, requireProgram } from '../../obtain/obtain.ts'
import { requireRoot, describeMachine } from '../../obtain/prerequisites.ts'
import type { Part, PrepareContext, StartContext, StartedPart } from '../../part.ts'

const execute = promisify(execFile)

/** Name of the buildx builder instance. */
const instance = 'eks-actions'

/**
 * buildkitd behind `docker buildx` (driver `remote`), which pushes to ECR's host names through the TLS proxy. It needs no
 * Docker engine. Without root, a running Docker engine builds instead.
 */
export const builderPart: Part = {
  name: 'builder',
  needs: ['aws', 'tls-proxy'],
  description: 'Image builds: buildkitd with runc, or a running Docker engine, behind docker buildx',
  prepare: async (context) => {
    await requireProgram('docker', 'apt-get install docker.io, or see https://docs.docker.com/engine/install', context)
    await obtainBuildx(context)
    if (await canRunBuildkit()) await obtain('runc', context)
    else if (!(await isEngineRunning()))
      requireRoot('buildkitd, as no Docker engine is running,', await describeMachine())
  },
  start,
}

async function start(context: StartContext): Promise<StartedPart> {
  const folder = join(context.folder, 'builder')
  const dockerConfig = join(folder, 'docker')
  await writeDockerConfig(dockerConfig, context)
  const env = { DOCKER_CONFIG: dockerConfig, BUILDX_CONFIG: join(folder, 'buildx') }
  if (!(await canRunBuildkit())) return { facts: { driver: 'docker', ...env }, env }
  const address = await startBuildkit(folder, context)
  const create = ['buildx', 'create', '--name', instance, '--driver', 'remote', '--use', address]
  await execute('docker', create, { env: { ...process.env, ...env }, signal: context.signal })
  return {
    facts: { driver: 'remote', builder: instance, address, ...env },
    env: { ...env, BUILDX_BUILDER: instance },
  }
}

/** A separate configuration, which keeps logins of the stack out of the user's configuration and provides buildx. */
async function writeDockerConfig(folder: string, context: PrepareContext): Promise<void> {
  await mkdir(join(folder, 'cli-plugins'), { recursive: true })
  await symlink(await obtainBuildx(context), join(folder, 'cli-plugins', 'docker-buildx'))
  await writeFile(join(folder, 'config.json'), '{}\n')
}

/** Starts buildkitd and returns its address. */
async function startBuildkit(folder: string, context: StartContext): Promise<string> {
  const socket = join(folder, 'buildkitd.sock')
  // sun_path of unix(7) holds 108 bytes, including the terminating zero.
  if (Buffer.byteLength(socket) > 107)
    throw new Error(`${socket} is too long for the path of a socket; choose a shorter folder`)
  const proxy = context.facts('tls-proxy')
  const { account, region } = context.facts('aws')
  const configuration = join(folder, 'buildkitd.toml')
  await mkdir(folder, { recursive: true })
  await writeFile(
    configuration,
    `[registry."${account}.dkr.ecr.${region}.amazonaws.com"]\nca = [${JSON.stringify(proxy.caFile)}]\n`,
  )
  await context.daemon({
    name: 'buildkitd',
    file: (await obtainAll('image-builder', context)).buildkitd ?? '',
    args: [
      ...['--root', join(folder, 'root'), '--addr', `unix://${socket}`, '--config', configuration],
      // Containers share the machine's network: no bridge to set up or to clean up.
      ...['--oci-worker-net', 'host'],
      '--containerd-worker=false',
    ],
    env: {
      // It looks for runc on PATH, whatever its options say.
      PATH: [dirname(await obtain('runc', context)), process.env.PATH].join(delimiter),
      HTTPS_PROXY: String(proxy.url),
      NO_PROXY: '127.0.0.1,localhost,::1',
      SSL_CERT_FILE: String(proxy.bundleFile),
      TMPDIR: folder,
    },
    ready: async () => acceptsConnections(socket),
  })
  return `unix://${socket}`
}

/** The docker command, with the daemon where that builds. */
async function obtainBuildx(context: PrepareContext): Promise<string> {
  if (!(await canRunBuildkit())) return obtain('docker-buildx', context)
  return (await obtainAll('image-builder', context))['docker-buildx'] ?? ''
}

async function canRunBuildkit(): Promise<boolean> {
  return process.platform === 'linux' && (await describeMachine()).isRoot
}

async function isEngineRunning(): Promise<boolean> {
  return execute('docker', ['version', '--format', '{{.Server.Version}}']).then(
    () => true,
    () => false,
  )
}

async function acceptsConnections(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket)
    const createListener = (value: boolean) => () => {
      connection.destroy()
      resolve(value)
    }
    connection.once('connect', createListener(true)).once('error', createListener(false))
  })
}
