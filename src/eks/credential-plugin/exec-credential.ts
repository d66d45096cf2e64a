import { ActionError } from '../../runner/errors/action-error.ts'
import type { ClusterToken } from '../token.ts'

/**
 * The JSON that a Kubernetes client reads from an exec plugin.
 * @param info value of `KUBERNETES_EXEC_INFO`, in which the client names its version of the format; undefined if a person
 *   runs the plugin
 * @throws ActionError `kubernetes-client-too-old` for `v1alpha1`, `invalid-input` for any other value
 */
export function renderExecCredential({ token, expiresAt }: ClusterToken, info: string | undefined): string {
  return JSON.stringify({
    apiVersion: resolveApiVersion(info),
    kind: 'ExecCredential',
    status: { token, expirationTimestamp: expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') },
  })
}

const group = 'client.authentication.k8s.io'
export const execApiVersion = `${group}/v1`
const supportedVersions = [execApiVersion, `${group}/v1beta1`]

function resolveApiVersion(info: string | undefined): string {
  if (info === undefined || info === '') return execApiVersion
  const version = readApiVersion(info)
  if (supportedVersions.includes(version)) return version
  throw new ActionError('kubernetes-client-too-old', `the client requests credentials of version ${version}`, {
    details: [`supported: ${supportedVersions.join(', ')}`],
    hint: 'Use a version of kubectl or helm that EKS supports; the setup action installs them.',
  })
}

function readApiVersion(info: string): string {
  try {
    const { apiVersion } = JSON.parse(info) as { readonly apiVersion?: unknown }
    if (typeof apiVersion === 'string') return apiVersion
  } catch {
    // Reported below.
  }
  throw new ActionError('invalid-input', 'KUBERNETES_EXEC_INFO is not an ExecCredential of Kubernetes')
}
