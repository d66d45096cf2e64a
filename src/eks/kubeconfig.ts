import { ActionError } from '../runner/errors/action-error.ts'
import type { EksCluster } from './cluster.ts'
import { execApiVersion } from './credential-plugin/exec-credential.ts'

/** A program and its arguments, as in a kubeconfig. */
export interface PluginCommand {
  /** Absolute, since users of the kubeconfig may have another `PATH`. */
  readonly command: string
  readonly args: readonly string[]
}

/**
 * The text of a kubeconfig for one cluster. It contains no secret: the plugin provides a token whenever a client needs one, so
 * a deploy may outlast a token. JSON is valid YAML 1.2 and needs no quoting rules.
 * @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet
 */
export function renderKubeconfig(cluster: EksCluster, { command, args }: PluginCommand, namespace?: string): string {
  assertClusterReady(cluster)
  const { arn, endpoint, certificateAuthority } = cluster
  const context = { cluster: arn, user: arn, ...(namespace === undefined ? {} : { namespace }) }
  return `${JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: arn, cluster: { server: endpoint, 'certificate-authority-data': certificateAuthority } }],
      users: [
        {
          name: arn,
          user: {
            exec: { apiVersion: execApiVersion, command, args, interactiveMode: 'Never', provideClusterInfo: false },
          },
        },
      ],
      contexts: [{ name: arn, context }],
      'current-context': arn,
    },
    undefined,
    2,
  )}\n`
}

/** @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet */
export function assertClusterReady({ name, endpoint, certificateAuthority, status }: EksCluster): void {
  if (endpoint !== undefined && certificateAuthority !== undefined) return
  throw new ActionError('cluster-not-ready', `the cluster ${name} is not ready yet: its status is ${status}`, {
    hint: `Wait until it is ACTIVE: aws eks wait cluster-active --name ${name}`,
  })
}
