import { randomBytes } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { obtain, obtainAll } from '../../obtain/obtain.ts'
import type { DaemonOptions, Part, PrepareContext, StartContext, StartedPart } from '../../part.ts'
import { applyObjects, applyTypes, readClusterAccess } from '../kubernetes/apply.ts'
import { argoProgram, argoTypes, redis } from './programs.ts'

const namespace = 'argocd'

/** Argo CD without its web interface: what renders manifests, and what compares and applies them, as an administrator. */
export const argocdPart: Part = {
  name: 'argocd',
  needs: ['kubernetes'],
  description: 'Argo CD: repo server and application controller, with Redis',
  prepare: async (context) => {
    await obtainArgo(context)
  },
  start,
}

async function obtainArgo(context: PrepareContext) {
  const [argocd, files, redisServer] = await Promise.all([
    obtain(argoProgram, context),
    obtainAll(argoTypes, context),
    obtain(redis, context),
  ])
  return { argocd, files, redisServer }
}

async function start(context: StartContext): Promise<StartedPart> {
  const programs = await obtainArgo(context)
  const cluster = context.facts('kubernetes')
  const access = readClusterAccess(cluster)
  const folder = join(context.folder, 'argocd')
  await mkdir(join(folder, 'redis'), { recursive: true })
  await applyTypes([dirname(programs.files['types/application.yaml'] ?? '')], access, context)
  await applyObjects([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }], folder, access, context)
  await applyObjects(createSettings(), folder, access, context)
  const [redisPort = 0, server = 0, serverMetrics = 0, controllerMetrics = 0] = await context.ports(4)
  await context.daemon(await buildRedisCommand(programs.redisServer, join(folder, 'redis'), redisPort))
  const path = [dirname(String(cluster.helm)), dirname(programs.files['bin/git-verify-wrapper.sh'] ?? '')]
  const command = {
    file: programs.argocd,
    env: {
      KUBECONFIG: access.kubeconfig,
      // It runs beside the cluster that it takes for its own.
      ARGOCD_FAKE_IN_CLUSTER: 'true',
      ARGOCD_GPG_ENABLED: 'false',
      PATH: [...path, process.env.PATH].join(delimiter),
      GOGC: '400',
      TMPDIR: folder,
    },
  }
  const redisFlags = ['--redis', `127.0.0.1:${redisPort}`]
  await context.daemon({
    ...command,
    name: 'argocd-repo-server',
    env: { ...command.env, ARGOCD_BINARY_NAME: 'argocd-repo-server' },
    args: [
      ...['--address', '127.0.0.1', '--port', String(server), '--metrics-address', '127.0.0.1'],
      ...['--metrics-port', String(serverMetrics), '--disable-tls', '--client-ca-path=', ...redisFlags],
    ],
    ready: () => isListening(server),
  })
  await context.daemon({
    ...command,
    name: 'argocd-application-controller',
    env: { ...command.env, ARGOCD_BINARY_NAME: 'argocd-application-controller' },
    args: [
      ...['--namespace', namespace, '--repo-server', `127.0.0.1:${server}`, '--repo-server-plaintext'],
      ...['--metrics-port', String(controllerMetrics), ...redisFlags],
    ],
    ready: async () => (await fetch(`http://127.0.0.1:${controllerMetrics}/healthz`)).ok,
  })
  return { facts: { namespace } }
}

/** What an installation has before anybody configures it; the project `default` allows everything. */
function createSettings(): readonly object[] {
  const labels = { 'app.kubernetes.io/part-of': 'argocd' }
  const describe = (name: string) => ({ metadata: { name, namespace, labels } })
  const maps = ['cm', 'cmd-params-cm', 'rbac-cm', 'tls-certs-cm', 'ssh-known-hosts-cm', 'gpg-keys-cm']
  return [
    ...maps.map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', ...describe(`argocd-${name}`) })),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      ...describe('argocd-secret'),
      stringData: { 'server.secretkey': randomBytes(32).toString('base64') },
    },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      ...describe('default'),
      spec: {
        sourceRepos: ['*'],
        destinations: [{ server: '*', namespace: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ]
}

async function buildRedisCommand(file: string, folder: string, port: number): Promise<DaemonOptions> {
  return {
    name: 'redis',
    file,
    args: ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    env: await findLibraries(file),
    ready: () => isListening(port),
  }
}

/** Unpacked from Debian's packages, it comes with the libraries that the machine may lack. */
async function findLibraries(file: string): Promise<Readonly<Record<string, string>>> {
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'
  const folder = join(dirname(file), '..', 'lib', triplet)
  const isUnpacked = await stat(join(folder, 'libjemalloc.so.2')).then(
    () => true,
    () => false,
  )
  return isUnpacked ? { LD_LIBRARY_PATH: folder } : {}
}

async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const createListener = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', createListener(true)).once('error', createListener(false))
  })
}
