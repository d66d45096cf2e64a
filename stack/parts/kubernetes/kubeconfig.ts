/** Kubeconfig files as text. JSON is YAML, so no YAML library is needed. */

import type { Pair } from './pki.ts'

interface KubeconfigOptions {
  readonly server: string
  /** PEM. */
  readonly certificateAuthority: string
  /** Absent: a file that only says where the server is, as webhooks use it. */
  readonly user?: Pair
}

export function kubeconfig({ server, certificateAuthority, user }: KubeconfigOptions): string {
  const name = 'local-stack'
  return JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name, cluster: { server, 'certificate-authority-data': base64(certificateAuthority) } }],
      users: [
        {
          name,
          user: user
            ? { 'client-certificate-data': base64(user.certificate), 'client-key-data': base64(user.key) }
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

export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
