/** Faults on demand. */
import { setTimeout as sleep } from 'node:timers/promises'
import { GitHubError } from './replies.ts'

export interface ApiFault {
  /**
   * `rate-limit`: the hourly budget is used up. `secondary-limit`: too many requests, retry after `retry_after`.
   * `server-error`: 5xx. `slow`: responds after `delay_ms`. `reset`: the connection is reset without a response.
   * `corrupt`: the response lacks the field `drop`, which the validation must detect.
   */
  readonly kind: 'rate-limit' | 'secondary-limit' | 'server-error' | 'slow' | 'reset' | 'corrupt'
  readonly method?: string
  /** Part of the path; default: every path. */
  readonly path?: string
  /** Number of requests that it hits; without it, all until it is removed. */
  readonly times?: number
  /** Status instead of 403 (limits) or 502 (server-error). */
  readonly status?: number
  /** Seconds; default 60. */
  readonly retry_after?: number
  readonly delay_ms?: number
  readonly drop?: string
}

export interface ApiFaults {
  readonly add: (fault: ApiFault) => void
  readonly clear: () => void
  /** Returns the fault that hits this request, and counts it. */
  readonly strike: (method: string, path: string) => ApiFault | undefined
}

export function createApiFaults(): ApiFaults {
  let armed: { readonly fault: ApiFault; left: number }[] = []
  return {
    add: (fault) => {
      armed.push({ fault, left: fault.times ?? Infinity })
    },
    clear: () => {
      armed = []
    },
    strike: (method, path) => {
      const hit = armed.find(
        ({ fault, left }) =>
          left > 0 && (fault.method ?? method) === method && (fault.path === undefined || path.includes(fault.path)),
      )
      if (hit) hit.left -= 1
      return hit?.fault
    },
  }
}

/**
 * Applies a fault before the request is served.
 * @throws GitHubError the response that the client gets instead
 */
export async function applyApiFault(fault: ApiFault): Promise<void> {
  const wait = fault.retry_after ?? 60
  switch (fault.kind) {
    case 'rate-limit': {
      const reset = String(Math.floor(Date.now() / 1000) + wait)
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, 'x-ratelimit-resource': 'core' }
      throw new GitHubError(fault.status ?? 403, 'API rate limit exceeded for installation.', { headers })
    }
    case 'secondary-limit': {
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      throw new GitHubError(fault.status ?? 403, message, { headers: { 'retry-after': String(wait) } })
    }
    case 'server-error':
      throw new GitHubError(fault.status ?? 502, 'Server Error')
    case 'slow':
      await sleep(fault.delay_ms ?? 1000)
      return
    case 'reset':
    case 'corrupt':
      return
  }
}
