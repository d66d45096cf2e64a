import type { AwsCredentials, CredentialSource } from './credentials.ts'

export interface RenewalOptions {
  readonly obtain: () => Promise<AwsCredentials>
  /** Told when a renewal failed while the old credentials still hold; the next call tries again. */
  readonly onFailure: (error: unknown, remainingMs: number) => void
  /** Replaced in tests. Milliseconds since the epoch. */
  readonly now?: () => number
}

/**
 * Credentials that are obtained anew before they end: when less than five minutes or a fifth of their life remains, but not
 * before half of it is over. One renewal serves all who wait for it.
 */
export function renewing({ obtain, onFailure, now = Date.now }: RenewalOptions): CredentialSource {
  let held: Held | undefined
  let underWay: Promise<AwsCredentials> | undefined

  const renew = async (): Promise<AwsCredentials> => {
    try {
      const credentials = await obtain()
      held = { credentials, ...timesOf(credentials, now()) }
      return credentials
    } catch (error) {
      if (held === undefined || now() > held.usableUntil) throw error
      onFailure(error, (held.credentials.expiration?.getTime() ?? 0) - now())
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

interface Held {
  readonly credentials: AwsCredentials
  /** Milliseconds since the epoch. */
  readonly renewAt: number
  /** After this a request may reach AWS too late. */
  readonly usableUntil: number
}

function timesOf({ expiration }: AwsCredentials, obtainedAt: number): Omit<Held, 'credentials'> {
  if (expiration === undefined) return { renewAt: Infinity, usableUntil: Infinity }
  const end = expiration.getTime()
  const life = end - obtainedAt
  return {
    renewAt: end - Math.min(Math.max(5 * 60_000, life / 5), life / 2),
    usableUntil: end - Math.min(30_000, life / 10),
  }
}
