import { ActionError } from '../runner/errors/action-error.ts'
import { readCaller } from './caller.ts'
import type { KubernetesClient } from './client.ts'
import { KubernetesError } from './error.ts'
import { toClusterError } from './cluster-error.ts'

/**
 * Checks that the API server is reachable and knows the caller.
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, `cluster-refused`
 */
export async function assertReachable(
  client: Pick<KubernetesClient, 'review'>,
  cluster: string,
  server: string,
): Promise<void> {
  try {
    await readCaller(client)
  } catch (cause) {
    if (cause instanceof KubernetesError && cause.status === 401) {
      throw new ActionError(
        'cluster-access-denied',
        `the cluster ${cluster} refused the kubeconfig: ${cause.message}`,
        {
          hint: 'Check the credentials of its current context: kubectl --kubeconfig <file> auth whoami',
          cause,
        },
      )
    }
    if (cause instanceof KubernetesError) throw toClusterError(cause, cluster) ?? cause
    if (cause instanceof ActionError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    throw new ActionError('cluster-unreachable', `the API server of ${cluster} is not reachable from this runner`, {
      details: [`${new URL(server).host}: ${code === undefined ? message : `${code} (${message})`}`],
      hint: 'Check the server in the kubeconfig, and whether a firewall, a proxy or a VPN is in between.',
      cause,
    })
  }
}
