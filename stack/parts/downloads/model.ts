/** What the mirror serves, and the faults that change it. */

export interface ServedContent {
  readonly file: string
  /** Content in place of the file's. */
  readonly bytes?: Buffer
  readonly size: number
  readonly type: string
  readonly modified: Date
  /** Offset of a byte to invert. */
  readonly flipped?: number
}

interface FaultCommon {
  /** Part of the official URL, for example `get.helm.sh/helm-v4` or `SHA256SUMS.sig`. */
  readonly path: string
  /** Number of requests that it hits; without it, all until it is removed. */
  readonly times?: number
}

export type DownloadFault = FaultCommon &
  (
    | { readonly kind: 'wrong-checksum' }
    /** `honest`: Content-Length is that of the truncated body; otherwise the connection ends early. */
    | { readonly kind: 'truncated'; readonly honest?: boolean }
    | { readonly kind: 'html' }
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'empty' }
    | { readonly kind: 'status'; readonly status: 403 | 404 | 429 | 500 | 502 | 503; readonly retry_after?: number }
    | { readonly kind: 'slow'; readonly delay_ms?: number; readonly bytes_per_second?: number }
    /** The connection is reset, after `after_bytes` of the body if given. */
    | { readonly kind: 'reset'; readonly after_bytes?: number }
    /** The content of another official URL, such as the valid signature of another file. */
    | { readonly kind: 'content-of'; readonly from: string }
    /** A checksum file with different names. */
    | { readonly kind: 'other-name' }
  )
