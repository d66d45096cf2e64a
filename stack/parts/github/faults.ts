/** Faults on demand, and the rate limit that every answer tells. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Token } from './model.ts'
import { GitHubError, ok, type Reply } from './replies.ts'

export interface Fault {
  /**
   * `rate-limit`: the hour's budget is spent. `secondary-limit`: too quick, come back after `retry_after`.
   * `server-error`: 5xx. `slow`: answers after `delay_ms`. `reset`: the connection is cut without an answer.
   * `corrupt`: the answer loses the field `drop`, which the validation must catch.
   */
  readonly kind: 'rate-limit' | 'secondary-limit' | 'server-error' | 'slow' | 'reset' | 'corrupt'
  readonly method?: string
  /** Part of the path; every path without it. */
  readonly path?: string
  /** How often it strikes; until removed without it. */
  readonly times?: number
  /** Instead of 403 (limits) or 502 (server-error). */
  readonly status?: number
  /** Seconds; default 60. */
  readonly retry_after?: number
  readonly delay_ms?: number
  readonly drop?: string
}

export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  /** The fault that strikes this request, counted. */
  readonly strike: (method: string, path: string) => Fault | undefined
}

export function createFaults(): Faults {
  let armed: { readonly fault: Fault; left: number }[] = []
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
 * What a fault does before the request is served.
 * @throws GitHubError the answer that the client gets instead
 */
export async function suffer(fault: Fault): Promise<void> {
  const wait = fault.retry_after ?? 60
  switch (fault.kind) {
    case 'rate-limit': {
      const reset = String(seconds() + wait)
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

/** Requests per hour: of a job's token for one repository, of a person, without a token. */
const limits = { job: 1000, person: 5000, none: 60 } as const

export interface RateLimit {
  /** Counts one request; returns the headers for its answer, or refuses when the hour's budget is spent. */
  readonly count: (token: Token) => Readonly<Record<string, string>>
  /** Body of GET /rate_limit, which is not counted. */
  readonly overview: (token: Token) => Reply
}

export function createRateLimit(): RateLimit {
  const used = new Map<string, { count: number; reset: number }>()
  const entry = (token: Token) => {
    const known = used.get(token.token)
    if (known && known.reset > seconds()) return known
    const fresh = { count: 0, reset: seconds() + 3600 }
    used.set(token.token, fresh)
    return fresh
  }
  const budget = (token: Token): number => (token.token === '' ? limits.none : token.app ? limits.job : limits.person)
  return {
    count: (token) => {
      const mine = entry(token)
      mine.count += 1
      const headers = {
        'x-ratelimit-limit': String(budget(token)),
        'x-ratelimit-remaining': String(Math.max(budget(token) - mine.count, 0)),
        'x-ratelimit-used': String(mine.count),
        'x-ratelimit-reset': String(mine.reset),
        'x-ratelimit-resource': 'core',
      }
      return headers
    },
    overview: (token) => {
      const mine = entry(token)
      const limit = budget(token)
      const core = { limit, remaining: Math.max(limit - mine.count, 0), reset: mine.reset, used: mine.count }
      const search = { limit: 30, remaining: 30, reset: seconds() + 60, used: 0 }
      return ok({ resources: { core, search }, rate: core })
    },
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}
