/** Bounded retries with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
export interface RetryOptions {
  /** Total number of attempts, including the first. */
  readonly attempts: number
  /** Upper bound of the first pause; doubles with every attempt. Milliseconds. */
  readonly baseMs: number
  /** Upper bound of any pause; a server's `Retry-After` of more than three times this ends the attempts. Milliseconds. */
  readonly maxMs: number
  /**
   * `false` gives up at once (access denied); `true` retries after a jittered pause; a number retries after that many
   * milliseconds, as a server asked with `Retry-After`.
   */
  readonly shouldRetry: (error: unknown) => boolean | number
  readonly onRetry?: (attempt: FailedAttempt) => void
  readonly signal?: AbortSignal
  /** Replaced in tests. Uniform in [0, 1). */
  readonly random?: () => number
  /** Replaced in tests. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** An attempt that failed and is followed by another one. */
export interface FailedAttempt {
  /** Counted from 1. */
  readonly number: number
  /** Pause before the next attempt. */
  readonly waitMs: number
  readonly error: unknown
}

/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
export async function retry<T>(operation: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { random = Math.random, sleep = pause, signal } = options
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await operation(attempt)
    } catch (error) {
      if (attempt >= options.attempts || signal?.aborted) throw error
      const verdict = options.shouldRetry(error)
      if (verdict === false || asksTooMuch(verdict, options)) throw error
      const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1))
      const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs)
      options.onRetry?.({ number: attempt, waitMs, error })
      await sleep(waitMs, signal)
    }
  }
}

/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict: boolean | number, { maxMs }: RetryOptions): boolean {
  return typeof verdict === 'number' && verdict > maxMs * 3
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error)
      return
    }
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
