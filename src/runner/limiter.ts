/** At most `limit` at once, first come first served. */
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
