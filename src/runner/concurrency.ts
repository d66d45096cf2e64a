/** Waits for both, so that nothing keeps running after a failure; throws the first one's error if both fail. */
export async function settleBoth<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

/** Runs at most `limit` tasks at once, in the order in which they come. */
export function createLimiter(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = limit
  const queue: (() => void)[] = []
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) free++
      else next()
    }
  }
}

/** Work that runs next to other work, and ends with the block that started it. */
export interface BackgroundTask<T> extends AsyncDisposable {
  readonly result: Promise<T>
}

/**
 * Starts work whose result is wanted later. Leaving the block aborts it and waits for its end, so that nothing keeps running
 * after a failure; `result` rejects with an error of its own.
 * @param signal of the run
 */
export function runInBackground<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): BackgroundTask<T> {
  const stop = new AbortController()
  const result = work(AbortSignal.any([signal, stop.signal]))
  const ended = result.then(
    () => undefined,
    () => undefined,
  )
  return {
    result,
    [Symbol.asyncDispose]: () => {
      stop.abort()
      return ended
    },
  }
}
