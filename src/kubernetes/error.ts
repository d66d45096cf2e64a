import { isRecord } from '../runner/records.ts'

/** The API server's description of an error (Kubernetes API reference, `Status` of `meta/v1`). */
export interface KubernetesStatus {
  /** `Forbidden`, `NotFound`, `AlreadyExists`, `Expired` … */
  readonly reason?: string
  readonly message?: string
  readonly code?: number
  readonly details?: { readonly retryAfterSeconds?: number }
}

/** An unsuccessful response of the API server. */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError'
  /** HTTP status, or the status in a watch event. */
  readonly status: number
  /** Empty if the server gave none. */
  readonly reason: string
  readonly retryAfterMs: number | undefined

  constructor(status: number, { reason = '', message, details }: KubernetesStatus) {
    super(message ?? `the API server returned ${status}`)
    this.status = status
    this.reason = reason
    this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000
  }
}

/** Parses the body of an error, which is JSON from the API server and anything from a proxy. */
export function parseKubernetesError(status: number, body: string): KubernetesError {
  try {
    const parsed: unknown = JSON.parse(body)
    if (isRecord(parsed)) return new KubernetesError(status, parsed)
  } catch {
    // Reported below as text.
  }
  const text = body.trim().slice(0, 300)
  return new KubernetesError(status, text === '' ? {} : { message: `the server returned ${status}: ${text}` })
}
