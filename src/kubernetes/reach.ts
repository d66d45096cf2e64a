import { ActionError } from '../runner/errors/action-error.ts'
import type { KubernetesClient } from './client.ts'
import { KubernetesError } from './error.ts'

/**
 * Makes sure that the API server answers and knows the caller.
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`
 */
export async function assertReachable(
  client: Pick<KubernetesClient, 'post'>,
  cluster: string,
  server: string,
): Promise<void> {
  try {
    // Everybody who is let in may ask who they are (Kubernetes, "Default roles", system:basic-user).
    await client.post('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'SelfSubjectReview',
    })
  } catch (cause) {
    if (cause instanceof KubernetesError) {
      throw new ActionError(
        'cluster-access-denied',
        `the cluster ${cluster} refused the kubeconfig: ${cause.message}`,
        {
          hint: 'Check the credentials of its current context: kubectl --kubeconfig <file> auth whoami',
          cause,
        },
      )
    }
    if (cause instanceof ActionError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    throw new ActionError('cluster-unreachable', `the API server of ${cluster} does not answer this runner`, {
      details: [`${new URL(server).host}: ${code === undefined ? message : `${code} (${message})`}`],
      hint: 'Check the server in the kubeconfig, and whether a firewall, a proxy or a VPN stands between.',
      cause,
    })
  }
}
