import { ActionError } from '../runner/errors/action-error.ts'
import { KubernetesError } from './error.ts'

/**
 * The error that people see: the server's own message, which names who lacks which permission.
 * @returns undefined for errors that come neither from the API nor from the network
 */
export function toClusterError(error: unknown, cluster: string): ActionError | undefined {
  if (error instanceof KubernetesError) {
    const hint = hints[error.status]
    const message = `the cluster ${cluster} refused: ${error.message}`
    return hint === undefined
      ? new ActionError('cluster-refused', message, { cause: error })
      : new ActionError('cluster-access-denied', message, { hint, cause: error })
  }
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  if (code === undefined || !networkErrors.has(code)) return undefined
  return new ActionError('cluster-unreachable', `the API server of ${cluster} stopped responding to this runner`, {
    details: [`${code} (${message ?? ''})`],
    hint: 'Re-run; if it persists, check the health of the cluster and the network in between.',
    cause: error,
  })
}

const hints: Readonly<Record<number, string>> = {
  401: 'The token has expired, or its access was revoked. A token in a kubeconfig is not renewed: use cluster-name, or a kubeconfig with an exec plugin.',
  403: 'Grant it with an EKS access policy or a Kubernetes role.',
}

const networkErrors = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
  ...['EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'],
])
