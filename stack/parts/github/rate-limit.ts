/** The primary rate limit (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
import type { StoredToken } from './model.ts'
import { GitHubError, replyOk, type Reply } from './replies.ts'

/** Requests per hour for a job's token per repository, for a person, and without a token. */
const limits = { job: 1000, person: 5000, none: 60 } as const

/** Seconds from the first request until the budget is reset. */
const hour = 3600

/** A budget that replaces GitHub's usual one, unused. */
export interface RateLimitSpec {
  /** Token it applies to; empty for requests without a token. */
  readonly token: string
  /** Requests until the budget is used up. */
  readonly limit: number
  /** Seconds until it is reset; default 3600. */
  readonly reset_in?: number
  /** Status of rejections; GitHub uses either. Default 403. */
  readonly status?: 403 | 429
}

export interface RateLimit {
  /**
   * Counts a request; returns the headers of its response.
   * @throws GitHubError 403 (or 429 on demand) with the same headers once the budget is used up, until it is reset
   */
  readonly count: (token: StoredToken) => Readonly<Record<string, string>>
  /** Serves GET /rate_limit, which is not counted and never rejected. */
  readonly overview: (token: StoredToken) => Reply
  readonly set: (wish: RateLimitSpec) => void
  /** Restores GitHub's usual budgets, unused. */
  readonly clear: () => void
}

interface Budget {
  readonly limit: number
  readonly status: number
  used: number
  /** Seconds since 1970. */
  reset: number
}

export function createRateLimit(): RateLimit {
  const budgets = new Map<string, Budget>()
  const selectBudget = (token: StoredToken): Budget => {
    const known = budgets.get(token.token)
    if (known && known.reset > readSeconds()) return known
    const fresh = { limit: selectLimit(token), status: 403, ...known, used: 0, reset: readSeconds() + hour }
    budgets.set(token.token, fresh)
    return fresh
  }
  return {
    count: (token) => {
      const budget = selectBudget(token)
      const spent = budget.used >= budget.limit
      if (!spent) budget.used += 1
      const headers = buildHeaders(budget)
      if (spent)
        throw new GitHubError(budget.status, `API rate limit exceeded for ${describeOwner(token)}.`, { headers })
      return headers
    },
    overview: (token) => {
      const { limit, used, reset } = selectBudget(token)
      const core = { limit, remaining: limit - used, reset, used }
      const search = { limit: 30, remaining: 30, reset: readSeconds() + 60, used: 0 }
      return replyOk({ resources: { core, search }, rate: core })
    },
    set: ({ token, limit, reset_in = hour, status = 403 }) => {
      budgets.set(token, { limit, status, used: 0, reset: readSeconds() + reset_in })
    },
    clear: () => {
      budgets.clear()
    },
  }
}

function selectLimit(token: StoredToken): number {
  if (token.token === '') return limits.none
  return token.app ? limits.job : limits.person
}

function describeOwner(token: StoredToken): string {
  if (token.token === '') return '127.0.0.1'
  return token.app ? 'installation' : `user ${token.login}`
}

function buildHeaders({ limit, used, reset }: Budget): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}

function readSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
