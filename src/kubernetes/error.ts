import { isRecord } from '../runner/records.ts'

/** What the API server says when it refuses (Kubernetes API reference, `Status` of `meta/v1`). */
export interface KubernetesStatus {
  /** `Forbidden`, `NotFound`, `AlreadyExists`, `Expired` … */
  readonly reason?: string
  readonly message?: string
  readonly code?: number
  readonly details?: { readonly retryAfterSeconds?: number }
}

/** An answer of the API server that is none of success. */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError'
  /** Of HTTP, or of the event of a watch. */
  readonly status: number
  /** Empty where the server gave none. */
  readonly reason: string
  readonly retryAfterMs: number | undefined

  constructor(status: number, { reason = '', message, details }: KubernetesStatus) {
    super(message ?? `the API server returned ${status}`)
    this.status = status
    this.reason = reason
    this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000
  }
}

/** Reads the body of a refusal, which is JSON from the API server and anything from a proxy before it. */
export function parseKubernetesError(status: number, body: string): KubernetesError {
  try {
    const parsed: unknown = JSON.parse(body)
    if (isRecord(parsed)) return new KubernetesError(status, parsed)
  } catch {
    // Said below.
  }
  const text = body.trim().slice(0, 300)
  return new KubernetesError(status, text === '' ? {} : { message: `the server returned ${status}: ${text}` })
}
