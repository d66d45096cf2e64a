/** The files of a starting cluster, all below `<folder>/kubernetes`. */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAuthenticatorConfig } from './access.ts'
import { formatLogLines, behaviourLogs } from './behaviours.ts'
import { encodeBase64, renderLocalKubeconfig } from './kubeconfig.ts'
import { createClusterAuthority, createServiceAccountKeys, type PemPair } from './pki.ts'
import { otherStages } from './stages/other-stages.ts'
import { listPodStages } from './stages/pods.ts'

export interface ClusterPorts {
  readonly apiServer: number
  /** Of the EKS clusters in front of it, and of what reports them. */
  readonly eks: number
  readonly eksControl: number
  readonly etcd: number
  readonly etcdPeer: number
  readonly authenticator: number
  readonly kubelet: number
}

/** Files of the programs as absolute paths, and the administrator's certificate for our own requests. */
export interface ClusterFiles {
  readonly adminKubeconfig: string
  readonly administrator: string
  readonly authenticatorConfig: string
  readonly authenticatorState: string
  readonly certificateAuthority: string
  readonly clusterJson: string
  readonly etcdData: string
  readonly kubelet: string
  readonly podLogs: string
  readonly serviceAccount: string
  readonly stages: string
  readonly tokenWebhook: string
  readonly apiServer: string
  readonly authorityPem: string
  readonly admin: PemPair
}

/** Address range of services, the same as on EKS. */
export const serviceRange = '10.100.0.0/16'

/** Host names of the API server for pods and clients. */
const apiServerHosts = [
  'localhost',
  '127.0.0.1',
  'kubernetes',
  'kubernetes.default',
  'kubernetes.default.svc',
  'kubernetes.default.svc.cluster.local',
  '10.100.0.1',
]

/** Writes certificates, kubeconfigs, stages and logs. Removes the files of an earlier cluster. */
export async function writeClusterFiles(folder: string, ports: ClusterPorts, account: string): Promise<ClusterFiles> {
  await rm(folder, { recursive: true, force: true })
  const authority = await createClusterAuthority('local stack: Kubernetes')
  const loopback = ['localhost', '127.0.0.1']
  const [admin, apiServer, kubelet, authenticator, serviceAccount] = await Promise.all([
    authority.client('stack-admin', ['system:masters']),
    authority.server('kube-apiserver', apiServerHosts),
    authority.server('kubelet', loopback),
    authority.server('aws-iam-authenticator', loopback),
    createServiceAccountKeys(),
  ])
  const paths = {
    adminKubeconfig: join(folder, 'admin.kubeconfig'),
    administrator: join(folder, 'pki', 'administrator'),
    authenticatorConfig: join(folder, 'authenticator', 'config.json'),
    authenticatorState: join(folder, 'authenticator'),
    certificateAuthority: join(folder, 'pki', 'ca.pem'),
    clusterJson: join(folder, 'cluster.json'),
    etcdData: join(folder, 'etcd'),
    kubelet: join(folder, 'pki', 'kubelet'),
    podLogs: join(folder, 'pod-logs'),
    serviceAccount: join(folder, 'pki', 'service-account'),
    stages: join(folder, 'stages.yaml'),
    tokenWebhook: join(folder, 'authenticator', 'webhook.kubeconfig'),
    apiServer: join(folder, 'pki', 'apiserver'),
  }
  const endpoint = `https://127.0.0.1:${ports.apiServer}`
  const certificateAuthority = authority.certificate
  await writeAll({
    [paths.certificateAuthority]: certificateAuthority,
    ...listPairFiles(paths.apiServer, apiServer),
    ...listPairFiles(paths.administrator, admin),
    ...listPairFiles(paths.kubelet, kubelet),
    [`${paths.serviceAccount}.key`]: serviceAccount.privateKey,
    [`${paths.serviceAccount}.pub`]: serviceAccount.publicKey,
    [paths.adminKubeconfig]: renderLocalKubeconfig({ server: endpoint, certificateAuthority, user: admin }),
    [paths.clusterJson]: JSON.stringify({
      ...{ endpoint, certificateAuthorityData: encodeBase64(certificateAuthority) },
      // Clusters with a version and nodes of their own: `<clusters>/<region>/<name>`.
      ...{ clusters: `https://127.0.0.1:${ports.eks}`, report: `http://127.0.0.1:${ports.eksControl}` },
    }),
    [paths.authenticatorConfig]: renderAuthenticatorConfig(account),
    // The authenticator looks for these two files in its state folder and creates its own if they are missing.
    [join(paths.authenticatorState, 'cert.pem')]: authenticator.certificate,
    [join(paths.authenticatorState, 'key.pem')]: authenticator.key,
    [paths.tokenWebhook]: renderLocalKubeconfig({
      server: `https://127.0.0.1:${ports.authenticator}/authenticate`,
      certificateAuthority,
    }),
    [paths.stages]: [...listPodStages(paths.podLogs), ...otherStages]
      .map((stage) => JSON.stringify(stage))
      .join('\n---\n'),
    ...renderPodLogs(paths.podLogs),
  })
  return { ...paths, admin, authorityPem: certificateAuthority }
}

/** `<base>.pem` and `<base>.key`. */
function listPairFiles(base: string, pair: PemPair): Record<string, string> {
  return { [`${base}.pem`]: pair.certificate, [`${base}.key`]: pair.key }
}

function renderPodLogs(folder: string): Record<string, string> {
  const now = new Date()
  return Object.fromEntries(
    Object.entries(behaviourLogs).flatMap(([behaviour, { now: lines, before }]) => [
      [join(folder, `${behaviour}.log`), formatLogLines(lines, now)],
      ...(before ? [[join(folder, `${behaviour}.previous.log`), formatLogLines(before, now)]] : []),
    ]),
  ) as Record<string, string>
}

async function writeAll(files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text, { mode: 0o600 })
    }),
  )
}
