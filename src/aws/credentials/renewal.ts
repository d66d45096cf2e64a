import type { AwsCredentials, CredentialSource } from './credentials.ts'

export interface RenewalOptions {
  readonly obtain: () => Promise<AwsCredentials>
  /** Told when a renewal failed while the old credentials still hold; the next call tries again. */
  readonly onFailure: (error: unknown, remainingMs: number) => void
  /** Replaced in tests. Milliseconds since the epoch. */
  readonly now?: () => number
}

const leastRemainingMs = 5 * 60_000
/** Below this a request may reach AWS too late. */
const usableMs = 30_000

/**
 * Credentials that are obtained anew before they end: when less than five minutes or a fifth of their life remains. One
 * renewal serves all who wait for it.
 */
export function renewing({ obtain, onFailure, now = Date.now }: RenewalOptions): CredentialSource {
  let held: { readonly credentials: AwsCredentials; readonly renewAt: number } | undefined
  let underWay: Promise<AwsCredentials> | undefined

  const renew = async (): Promise<AwsCredentials> => {
    try {
      const credentials = await obtain()
      held = { credentials, renewAt: renewalTime(credentials, now()) }
      return credentials
    } catch (error) {
      const remainingMs = (held?.credentials.expiration?.getTime() ?? 0) - now()
      if (held === undefined || remainingMs < usableMs) throw error
      onFailure(error, remainingMs)
      return held.credentials
    } finally {
      underWay = undefined
    }
  }

  return async () => {
    if (held !== undefined && now() < held.renewAt) return held.credentials
    underWay ??= renew()
    return underWay
  }
}

function renewalTime({ expiration }: AwsCredentials, obtainedAt: number): number {
  if (expiration === undefined) return Infinity
  const end = expiration.getTime()
  return end - Math.max(leastRemainingMs, (end - obtainedAt) / 5)
}
