/** Kubeconfig files as text. JSON is YAML, so no YAML library is needed. */

import type { PemPair } from './pki.ts'

interface KubeconfigOptions {
  readonly server: string
  /** PEM. */
  readonly certificateAuthority: string
  /** Absent: a file with only the server, as webhooks use it. */
  readonly user?: PemPair
}

export function renderLocalKubeconfig({ server, certificateAuthority, user }: KubeconfigOptions): string {
  const name = 'local-stack'
  return JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name, cluster: { server, 'certificate-authority-data': encodeBase64(certificateAuthority) } }],
      users: [
        {
          name,
          user: user
            ? { 'client-certificate-data': encodeBase64(user.certificate), 'client-key-data': encodeBase64(user.key) }
            : {},
        },
      ],
      contexts: [{ name, context: { cluster: name, user: name } }],
      'current-context': name,
    },
    undefined,
    2,
  )
}

export function encodeBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}
