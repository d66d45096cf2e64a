import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { obtain, obtainAll } from '../../obtain/obtain.ts'
import type { Facts, Part, PrepareContext, StartContext, StartedPart } from '../../part.ts'
import { localClusterName, formatRoleArn, localRoles } from './access.ts'
import { createApiClient, type KubernetesApi } from './api.ts'
import {
  buildApiServerCommand,
  buildAuthenticatorCommand,
  buildControllerManagerCommand,
  buildEksFrontCommand,
  buildEtcdCommand,
  buildKwokCommand,
  buildSchedulerCommand,
  type StsRoute,
} from './daemons.ts'
import { writeClusterFiles, type ClusterFiles, type ClusterPorts } from './files.ts'
import { createInitialObjects, podLogsPath } from './objects.ts'
import { kubernetesVersion, clusterPrograms } from './programs.ts'

/**
 * A cluster with a real control plane and nodes simulated by kwok: pods are scheduled, become ready, complete or fail as
 * described in {@link file://./behaviours.ts}, but no container runs.
 */
export const kubernetesPart: Part = {
  name: 'kubernetes',
  needs: ['aws', 'tls-proxy'],
  description: `Kubernetes ${kubernetesVersion}: a real control plane, nodes simulated by kwok, tokens verified by aws-iam-authenticator`,
  prepare: async (context) => {
    await obtainPrograms(context)
  },
  start,
}

/** Returns the paths of all programs. */
async function obtainPrograms(context: PrepareContext) {
  const [cluster, etcd, helm4, helm3] = await Promise.all([
    obtainAll(clusterPrograms.cluster, context),
    obtain(clusterPrograms.etcd, context),
    obtainAll(clusterPrograms.helm4, context),
    obtainAll(clusterPrograms.helm3, context),
  ])
  return { cluster, etcd, helm4, helm3 }
}

async function start(context: StartContext): Promise<StartedPart> {
  const folder = join(context.folder, 'kubernetes')
  const aws = context.facts('aws')
  const account = requireText(aws, 'account')
  const [files, ports, found] = await prepareCluster(context, folder, account)
  const endpoint = `https://127.0.0.1:${ports.apiServer}`
  const api = createApiClient(endpoint, files.authorityPem, files.admin)
  try {
    await startDaemons(context, { files, ports, found, api, sts: resolveStsRoute(context.facts('tls-proxy'), aws) })
  } finally {
    api.close()
  }
  return {
    facts: {
      endpoint,
      version: kubernetesVersion,
      kubeconfig: files.adminKubeconfig,
      clusterName: localClusterName,
      clusterFile: files.clusterJson,
      certificateAuthority: files.certificateAuthority,
      helm: found.helm4.helm,
      helm3: found.helm3.helm,
      kubectl: found.helm4.kubectl,
      adminRole: formatRoleArn(account, localRoles.admin),
      viewerRole: formatRoleArn(account, localRoles.viewer),
      powerlessRole: formatRoleArn(account, localRoles.powerless),
      podLogs: files.podLogs,
    },
    env: { KUBECONFIG: files.adminKubeconfig },
  }
}

type Programs = Awaited<ReturnType<typeof obtainPrograms>>

async function prepareCluster(
  context: StartContext,
  folder: string,
  account: string,
): Promise<readonly [ClusterFiles, ClusterPorts, Programs]> {
  const names = ['etcd', 'etcdPeer', 'authenticator', 'kubelet', 'apiServer', 'eks', 'eksControl'] as const
  const reserved = await context.ports(names.length)
  const ports = Object.fromEntries(names.map((name, index) => [name, reserved[index]])) as unknown as ClusterPorts
  return [await writeClusterFiles(folder, ports, account), ports, await obtainPrograms(context)]
}

interface ClusterContext {
  readonly files: ClusterFiles
  readonly ports: ClusterPorts
  readonly found: Programs
  readonly api: KubernetesApi
  readonly sts: StsRoute
}

async function startDaemons(context: StartContext, { files, ports, found, api, sts }: ClusterContext): Promise<void> {
  const { daemon } = context
  const isAnswering = async (path: string): Promise<boolean> => (await api.get(path)).status === 200
  const findClusterProgram = (name: string): string => found.cluster[name] ?? name

  await daemon({
    ...buildEtcdCommand(found.etcd, files, ports),
    ready: async () => (await fetch(`http://127.0.0.1:${ports.etcd}/health`)).ok,
  })
  await daemon({
    ...buildApiServerCommand(findClusterProgram('kube-apiserver'), files, ports),
    ready: async () => isAnswering('/readyz'),
  })
  context.progress('the API server is ready')
  await Promise.all([
    daemon({
      ...buildControllerManagerCommand(findClusterProgram('kube-controller-manager'), files),
      // Created first; no pod can be created without it.
      ready: async () => isAnswering('/api/v1/namespaces/default/serviceaccounts/default'),
    }),
    daemon({
      ...buildSchedulerCommand(findClusterProgram('kube-scheduler'), files),
      // It has no port here; an immediate exit is noticed anyway.
      ready: () => Promise.resolve(true),
    }),
    daemon({
      ...buildAuthenticatorCommand(findClusterProgram('aws-iam-authenticator'), files, ports, sts),
      ready: async () => isListening(ports.authenticator),
    }),
    daemon({
      ...buildEksFrontCommand(files, ports),
      ready: async () => (await fetch(`http://127.0.0.1:${ports.eksControl}`)).ok,
    }),
    createInitialObjects(api, `v${kubernetesVersion}-eks-local`).then(async () => {
      await waitUntil(async () => isAnswering(podLogsPath), context.signal)
      await daemon({
        ...buildKwokCommand(findClusterProgram('kwok'), files, ports),
        ready: async () => areNodesReady((await api.get('/api/v1/nodes')).body),
      })
    }),
  ])
}

function areNodesReady(body: string): boolean {
  const { items } = JSON.parse(body) as {
    items: { status: { conditions?: { type: string; status: string }[] } }[]
  }
  return items.every(({ status }) =>
    status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True'),
  )
}

function resolveStsRoute(tlsProxy: Facts, aws: Facts): StsRoute {
  return {
    proxy: requireText(tlsProxy, 'url'),
    certificateAuthority: requireText(tlsProxy, 'caFile'),
    region: requireText(aws, 'region'),
  }
}

function requireText(facts: Facts, name: string): string {
  const value = facts[name]
  if (typeof value !== 'string') throw new Error(`a part that Kubernetes depends on has no fact "${name}"`)
  return value
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

async function waitUntil(condition: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(30_000)])
  while (!(await condition())) await sleep(50, undefined, { signal: limit })
}
