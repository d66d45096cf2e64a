/** The cluster's programs with their flags. */

import { totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { DaemonOptions } from '../../part.ts'
import type { EksDaemonOptions } from './eks/daemon.ts'
import { serviceRange, type ClusterFiles, type ClusterPorts } from './files.ts'

type DaemonCommand = Omit<DaemonOptions, 'ready'>

/** Bytes from which on the machine has memory to spare. */
const ampleMemory = 8 * 2 ** 30

/**
 * The garbage collector of Go trades memory for processor time: with ample memory the cluster needs a third less time under
 * load, and 1.4 GiB in all; otherwise Go returns memory early, and the cluster needs 0.7 GiB.
 * @param mebibytes of memory that the program needs with early collection
 */
function limitMemory(mebibytes: number, machineMemory = totalmem()): Readonly<Record<string, string>> {
  const isAmple = machineMemory >= ampleMemory
  return {
    GOGC: isAmple ? '400' : '40',
    GOMEMLIMIT: `${isAmple ? 2 * mebibytes : mebibytes}MiB`,
    GOMAXPROCS: '2',
  }
}

export function buildEtcdCommand(file: string, files: ClusterFiles, ports: ClusterPorts): DaemonCommand {
  const client = `http://127.0.0.1:${ports.etcd}`
  const peer = `http://127.0.0.1:${ports.etcdPeer}`
  return {
    name: 'etcd',
    file,
    env: limitMemory(120),
    args: formatFlags({
      name: 'local',
      'data-dir': files.etcdData,
      'listen-client-urls': client,
      'advertise-client-urls': client,
      'listen-peer-urls': peer,
      'initial-advertise-peer-urls': peer,
      'initial-cluster': `local=${peer}`,
      // Nothing here must survive a power failure.
      'unsafe-no-fsync': true,
      'quota-backend-bytes': 512 * 1024 * 1024,
      'snapshot-count': 2000,
      'log-level': 'warn',
    }),
  }
}

export function buildApiServerCommand(file: string, files: ClusterFiles, ports: ClusterPorts): DaemonCommand {
  return {
    name: 'kube-apiserver',
    file,
    env: limitMemory(420),
    args: formatFlags({
      'etcd-servers': `http://127.0.0.1:${ports.etcd}`,
      'etcd-compaction-interval': '2m',
      'bind-address': '127.0.0.1',
      'advertise-address': '127.0.0.1',
      'secure-port': ports.apiServer,
      // The endpoints of the service "kubernetes" must not be loopback addresses, and no pod needs them.
      'endpoint-reconciler-type': 'none',
      'tls-cert-file': `${files.apiServer}.pem`,
      'tls-private-key-file': `${files.apiServer}.key`,
      'client-ca-file': files.certificateAuthority,
      'authorization-mode': 'Node,RBAC',
      // No node controller runs to remove the taint that this plugin adds to new nodes.
      'disable-admission-plugins': 'TaintNodesByCondition',
      'authentication-token-webhook-config-file': files.tokenWebhook,
      'authentication-token-webhook-cache-ttl': '5s',
      // Watches without a timeout end after 10 to 20 s instead of half an hour, so that restarting them is tested all the time.
      'min-request-timeout': 10,
      'service-account-issuer': 'https://kubernetes.default.svc',
      'service-account-key-file': `${files.serviceAccount}.pub`,
      'service-account-signing-key-file': `${files.serviceAccount}.key`,
      'service-cluster-ip-range': serviceRange,
      'kubelet-certificate-authority': files.certificateAuthority,
      'kubelet-preferred-address-types': 'InternalIP',
      // A beta API that Kubernetes will remove (in 1.37), for tests of what an upgrade breaks: nothing else asks for it.
      'runtime-config': 'storage.k8s.io/v1beta1=true',
      profiling: false,
    }),
  }
}

/** The controllers for deployments, jobs, volumes, quotas, RBAC and cleanup. Nodes never fail here and need no controller. */
const controllers = [
  'clusterrole-aggregation-controller',
  'cronjob-controller',
  'daemonset-controller',
  'deployment-controller',
  'disruption-controller',
  'endpoints-controller',
  'endpointslice-controller',
  'ephemeral-volume-controller',
  'garbage-collector-controller',
  'job-controller',
  'namespace-controller',
  'persistentvolume-binder-controller',
  'persistentvolume-protection-controller',
  'persistentvolumeclaim-protection-controller',
  'replicaset-controller',
  'replicationcontroller-controller',
  'resourcequota-controller',
  'root-ca-certificate-publisher-controller',
  'serviceaccount-controller',
  'serviceaccount-token-controller',
  'statefulset-controller',
  'ttl-after-finished-controller',
] as const

export function buildControllerManagerCommand(file: string, files: ClusterFiles): DaemonCommand {
  return {
    name: 'kube-controller-manager',
    file,
    env: limitMemory(140),
    args: formatFlags({
      kubeconfig: files.adminKubeconfig,
      controllers: controllers.join(','),
      'leader-elect': false,
      'secure-port': 0,
      'root-ca-file': files.certificateAuthority,
      'service-account-private-key-file': `${files.serviceAccount}.key`,
      'service-cluster-ip-range': serviceRange,
      // Short, so that a freed quota is visible immediately.
      'resource-quota-sync-period': '30s',
      'kube-api-qps': 200,
      'kube-api-burst': 400,
      profiling: false,
    }),
  }
}

export function buildSchedulerCommand(file: string, files: ClusterFiles): DaemonCommand {
  return {
    name: 'kube-scheduler',
    file,
    env: limitMemory(90),
    args: formatFlags({ kubeconfig: files.adminKubeconfig, 'leader-elect': false, 'secure-port': 0, profiling: false }),
  }
}

export function buildKwokCommand(file: string, files: ClusterFiles, ports: ClusterPorts): DaemonCommand {
  return {
    name: 'kwok',
    file,
    env: limitMemory(90),
    args: formatFlags({
      kubeconfig: files.adminKubeconfig,
      config: files.stages,
      'manage-all-nodes': true,
      'enable-crds': 'Logs',
      'node-ip': '127.0.0.1',
      'node-port': ports.kubelet,
      'server-address': `127.0.0.1:${ports.kubelet}`,
      'tls-cert-file': `${files.kubelet}.pem`,
      'tls-private-key-file': `${files.kubelet}.key`,
      // At INFO it logs every change of every pod.
      v: 'WARN',
    }),
  }
}

export function buildEksFrontCommand(files: ClusterFiles, ports: ClusterPorts): DaemonCommand {
  const options: EksDaemonOptions = {
    port: ports.eks,
    controlPort: ports.eksControl,
    apiServer: `https://127.0.0.1:${ports.apiServer}`,
    certificateAuthorityFile: files.certificateAuthority,
    identity: files.apiServer,
    administrator: files.administrator,
  }
  return {
    name: 'eks-front',
    file: process.execPath,
    args: [fileURLToPath(new URL('eks/daemon.ts', import.meta.url)), JSON.stringify(options)],
  }
}

/** How the authenticator reaches STS: it requires AWS's host names, which the TLS proxy serves. */
export interface StsRoute {
  /** URL of the CONNECT proxy. */
  readonly proxy: string
  /** Path of the authority that signs the proxy's certificates. */
  readonly certificateAuthority: string
  readonly region: string
}

export function buildAuthenticatorCommand(
  file: string,
  files: ClusterFiles,
  ports: ClusterPorts,
  sts: StsRoute,
): DaemonCommand {
  return {
    name: 'aws-iam-authenticator',
    file,
    env: {
      ...limitMemory(60),
      HTTPS_PROXY: sts.proxy,
      SSL_CERT_FILE: sts.certificateAuthority,
      AWS_REGION: sts.region,
      // It only forwards requests that callers have signed, but would look for its own credentials on the network.
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    args: [
      'server',
      ...formatFlags({
        config: files.authenticatorConfig,
        'backend-mode': 'MountedFile,EKSConfigMap',
        kubeconfig: files.adminKubeconfig,
        'kubeconfig-pregenerated': true,
        'generate-kubeconfig': files.tokenWebhook,
        'state-dir': files.authenticatorState,
        address: '127.0.0.1',
        port: ports.authenticator,
      }),
    ],
  }
}

function formatFlags(values: Readonly<Record<string, string | number | boolean>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`)
}
