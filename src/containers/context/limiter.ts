/** Runs a task when its turn has come. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>

/**
 * Lets only so many tasks run at once.
 * @param signal once aborted, no further task begins
 */
export function limiter(most: number, signal: AbortSignal): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      signal.throwIfAborted()
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
