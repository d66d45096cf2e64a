/** How to reach the API server of a cluster, and as whom. */
export interface Connection {
  /** `https://…`, with a path where a proxy such as Rancher's stands before the server. */
  readonly server: string
  /** PEM; undefined: the authorities of Node.js. */
  readonly certificateAuthority: string | undefined
  /** Name in the certificate, where it is another one than that of `server`. */
  readonly serverName?: string
  /** The certificate of the server is not checked; only where a kubeconfig says so. */
  readonly insecure?: true
  readonly credentials: Credentials
}

export type Credentials =
  /** Asked before every request, so that a token may end during a long deploy. */
  | { readonly kind: 'token'; readonly token: () => Promise<string> }
  /** Both PEM. */
  | { readonly kind: 'certificate'; readonly certificate: string; readonly key: string }
  | { readonly kind: 'none' }
