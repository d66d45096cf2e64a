/** Address of a cluster's API server, and the credentials for it. */
export interface Connection {
  /** `https://…`, with a path behind a proxy such as Rancher's. */
  readonly server: string
  /** PEM; undefined: the authorities of Node.js. */
  readonly certificateAuthority: string | undefined
  /** Name in the certificate, if it differs from the host of `server`. */
  readonly serverName?: string
  /** The server's certificate is not verified; only if a kubeconfig says so. */
  readonly insecure?: true
  readonly credentials: Credentials
}

export type Credentials =
  /** Called before every request, so a token may expire during a long deploy. */
  | { readonly kind: 'token'; readonly token: () => Promise<string> }
  /** Both PEM. */
  | { readonly kind: 'certificate'; readonly certificate: string; readonly key: string }
  | { readonly kind: 'none' }
