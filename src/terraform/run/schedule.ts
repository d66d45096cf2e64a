/** Ordered work: every item after those it depends on, with limited parallelism. */
export interface Schedule<R> {
  readonly names: readonly string[]
  /** Names that must be finished before this one starts; names outside `names` are ignored. */
  readonly listPredecessors: (name: string) => readonly string[]
  /** Maximum number in parallel. */
  readonly limit: number
  /** Must not throw: a failure is a result, too. Gets the results of all its predecessors. */
  readonly work: (name: string, before: ReadonlyMap<string, R>) => Promise<R>
}

/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow root holds up only what
 * depends on it. Items that become free together start in the order of `names`.
 * @throws Error if the order has a cycle
 */
export async function runInOrder<R>({
  names,
  listPredecessors: after,
  limit,
  work,
}: Schedule<R>): Promise<ReadonlyMap<string, R>> {
  const known = new Set(names)
  const waiting = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]))
  const results = new Map<string, R>()
  const running = new Map<string, Promise<void>>()

  const startReady = (): void => {
    for (const [name, predecessors] of waiting) {
      if (running.size >= limit) return
      if (!predecessors.every((other) => results.has(other))) continue
      waiting.delete(name)
      const before = new Map(predecessors.map((other) => [other, results.get(other) as R]))
      running.set(
        name,
        work(name, before).then((result) => {
          results.set(name, result)
          running.delete(name)
        }),
      )
    }
  }

  startReady()
  while (running.size > 0) {
    await Promise.race(running.values())
    startReady()
  }
  if (waiting.size > 0) throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`)
  // In the order of `names`, no matter which ended first.
  return new Map(names.map((name) => [name, results.get(name) as R]))
}
