import type { AwsCredentials, CredentialSource } from './credentials.ts'

export interface RenewalOptions {
  readonly obtain: () => Promise<AwsCredentials>
  /** Called when a renewal failed while the old credentials are still valid; the next call tries again. */
  readonly onFailure: (error: unknown, remainingMs: number) => void
  /** Replaced in tests. Milliseconds since the epoch. */
  readonly now?: () => number
}

/**
 * Renews credentials before they expire: when less than five minutes or a fifth of their lifetime remains, but not before
 * half of it is over. Concurrent callers share one renewal.
 */
export function createRenewingSource({ obtain, onFailure, now = Date.now }: RenewalOptions): CredentialSource {
  let cached: CachedCredentials | undefined
  let pending: Promise<AwsCredentials> | undefined

  const renew = async (): Promise<AwsCredentials> => {
    try {
      const credentials = await obtain()
      cached = { credentials, ...computeTimes(credentials, now()) }
      return credentials
    } catch (error) {
      if (cached === undefined || now() > cached.usableUntil) throw error
      onFailure(error, (cached.credentials.expiration?.getTime() ?? 0) - now())
      return cached.credentials
    } finally {
      pending = undefined
    }
  }

  return async () => {
    if (cached !== undefined && now() < cached.renewAt) return cached.credentials
    pending ??= renew()
    return pending
  }
}

interface CachedCredentials {
  readonly credentials: AwsCredentials
  /** Milliseconds since the epoch. */
  readonly renewAt: number
  /** After this a request might reach AWS too late. */
  readonly usableUntil: number
}

function computeTimes({ expiration }: AwsCredentials, obtainedAt: number): Omit<CachedCredentials, 'credentials'> {
  if (expiration === undefined) return { renewAt: Infinity, usableUntil: Infinity }
  const end = expiration.getTime()
  const life = end - obtainedAt
  return {
    renewAt: end - Math.min(Math.max(5 * 60_000, life / 5), life / 2),
    usableUntil: end - Math.min(30_000, life / 10),
  }
}
