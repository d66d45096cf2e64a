/** What the mirror serves, and the faults that change it. */

export interface ServedContent {
  readonly file: string
  /** Instead of the file's own. */
  readonly bytes?: Buffer
  readonly size: number
  readonly type: string
  readonly modified: Date
  /** Offset of a byte that is sent inverted. */
  readonly flipped?: number
}

interface FaultCommon {
  /** Part of the official address, for example `get.helm.sh/helm-v4` or `SHA256SUMS.sig`. */
  readonly path: string
  /** How often it strikes; until removed without it. */
  readonly times?: number
}

export type DownloadFault = FaultCommon &
  (
    | { readonly kind: 'wrong-checksum' }
    /** `honest`: the length in the header is that of the cut body; otherwise the connection ends too early. */
    | { readonly kind: 'truncated'; readonly honest?: boolean }
    | { readonly kind: 'html' }
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'empty' }
    | { readonly kind: 'status'; readonly status: 403 | 404 | 429 | 500 | 502 | 503; readonly retry_after?: number }
    | { readonly kind: 'slow'; readonly delay_ms?: number; readonly bytes_per_second?: number }
    /** The connection is cut, after so many bytes of the body where given. */
    | { readonly kind: 'reset'; readonly after_bytes?: number }
    /** The content of another official address, such as the right signature of another file. */
    | { readonly kind: 'content-of'; readonly from: string }
    /** A checksum file that lists another name. */
    | { readonly kind: 'other-name' }
  )
