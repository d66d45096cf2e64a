import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { obtain, obtainAll } from '../../obtain/obtain.ts'
import type { Facts, Part, PrepareContext, StartContext, Started } from '../../part.ts'
import { clusterName, roleArn, roles } from './access.ts'
import { apiClient, type Api } from './api.ts'
import {
  apiServerCommand,
  authenticatorCommand,
  controllerManagerCommand,
  etcdCommand,
  kwokCommand,
  schedulerCommand,
  type StsRoute,
} from './daemons.ts'
import { writeFiles, type Files, type Ports } from './files.ts'
import { createObjects, podLogsPath } from './objects.ts'
import { kubernetesVersion, programs } from './programs.ts'

/**
 * A cluster whose control plane is real and whose nodes are played by kwok: pods are scheduled, become ready, complete or
 * fail as {@link file://./behaviours.ts} says, but no container runs.
 */
export const kubernetes: Part = {
  name: 'kubernetes',
  needs: ['aws', 'front-door'],
  description: `Kubernetes ${kubernetesVersion}: a real control plane, nodes played by kwok, tokens checked by aws-iam-authenticator`,
  prepare: async (context) => {
    await obtainPrograms(context)
  },
  start,
}

/** Paths of all programs. The long build runs beside the short ones. */
async function obtainPrograms(context: PrepareContext) {
  const short = async () => ({
    etcd: await obtain(programs.etcd, context),
    kwok: await obtain(programs.kwok, context),
    authenticator: await obtain(programs.authenticator, context),
    helm4: await obtainAll(programs.helm4, context),
    helm3: await obtainAll(programs.helm3, context),
  })
  const [controlPlane, others] = await Promise.all([obtainAll(programs.controlPlane, context), short()])
  return { ...others, controlPlane }
}

async function start(context: StartContext): Promise<Started> {
  const folder = join(context.folder, 'kubernetes')
  const aws = context.facts('aws')
  const account = text(aws, 'account')
  const [files, ports, found] = await preparation(context, folder, account)
  const endpoint = `https://127.0.0.1:${ports.apiServer}`
  const api = apiClient(endpoint, files.authorityPem, files.admin)
  try {
    await startDaemons(context, { files, ports, found, api, sts: stsRoute(context.facts('front-door'), aws) })
  } finally {
    api.close()
  }
  return {
    facts: {
      endpoint,
      version: kubernetesVersion,
      kubeconfig: files.adminKubeconfig,
      clusterName,
      clusterFile: files.clusterJson,
      certificateAuthority: files.certificateAuthority,
      helm: found.helm4.helm,
      helm3: found.helm3.helm,
      kubectl: found.helm4.kubectl,
      adminRole: roleArn(account, roles.admin),
      viewerRole: roleArn(account, roles.viewer),
      powerlessRole: roleArn(account, roles.powerless),
      podLogs: files.podLogs,
    },
    env: { KUBECONFIG: files.adminKubeconfig },
  }
}

type Programs = Awaited<ReturnType<typeof obtainPrograms>>

async function preparation(
  context: StartContext,
  folder: string,
  account: string,
): Promise<readonly [Files, Ports, Programs]> {
  const [etcd, etcdPeer, authenticator, kubelet, apiServer] = (await context.ports(5)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const ports = { etcd, etcdPeer, authenticator, kubelet, apiServer }
  return [await writeFiles(folder, ports, account), ports, await obtainPrograms(context)]
}

interface Cluster {
  readonly files: Files
  readonly ports: Ports
  readonly found: Programs
  readonly api: Api
  readonly sts: StsRoute
}

async function startDaemons(context: StartContext, { files, ports, found, api, sts }: Cluster): Promise<void> {
  const { daemon } = context
  const answers = async (path: string): Promise<boolean> => (await api.get(path)).status === 200
  const controlPlane = (name: string): string => found.controlPlane[name] ?? name

  await daemon({
    ...etcdCommand(found.etcd, files, ports),
    ready: async () => (await fetch(`http://127.0.0.1:${ports.etcd}/health`)).ok,
  })
  await daemon({
    ...apiServerCommand(controlPlane('kube-apiserver'), files, ports),
    ready: async () => answers('/readyz'),
  })
  context.progress('the API server answers')
  await Promise.all([
    daemon({
      ...controllerManagerCommand(controlPlane('kube-controller-manager'), files),
      // Its first deed; no pod can be created before.
      ready: async () => answers('/api/v1/namespaces/default/serviceaccounts/default'),
    }),
    daemon({
      ...schedulerCommand(controlPlane('kube-scheduler'), files),
      // It has no port here; that it ends at once is noticed all the same.
      ready: () => Promise.resolve(true),
    }),
    daemon({
      ...authenticatorCommand(found.authenticator, files, ports, sts),
      ready: async () => listens(ports.authenticator),
    }),
    createObjects(api, `v${kubernetesVersion}-eks-local`).then(async () => {
      await until(async () => answers(podLogsPath), context.signal)
      await daemon({
        ...kwokCommand(found.kwok, files, ports),
        ready: async () => nodesAreReady((await api.get('/api/v1/nodes')).body),
      })
    }),
  ])
}

function nodesAreReady(body: string): boolean {
  const { items } = JSON.parse(body) as {
    items: { status: { conditions?: { type: string; status: string }[] } }[]
  }
  return items.every(({ status }) =>
    status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True'),
  )
}

function stsRoute(frontDoor: Facts, aws: Facts): StsRoute {
  return {
    proxy: text(frontDoor, 'url'),
    certificateAuthority: text(frontDoor, 'caFile'),
    region: text(aws, 'region'),
  }
}

function text(facts: Facts, name: string): string {
  const value = facts[name]
  if (typeof value !== 'string') throw new Error(`a part that Kubernetes needs does not say its "${name}"`)
  return value
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', end(true)).once('error', end(false))
  })
}

async function until(condition: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(30_000)])
  while (!(await condition())) await sleep(50, undefined, { signal: limit })
}
