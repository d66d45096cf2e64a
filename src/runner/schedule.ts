/** What the machine can do beside the items that run. */
export interface SpareCapacity {
  /** Maximum number in parallel, all included. */
  readonly most: number
  /** Whether another item may start now. Each yes counts: the next one comes after a new measurement. */
  readonly tryTake: () => boolean
  /** Resolves when it is worth asking again. */
  readonly wait: () => Promise<void>
}

/** Ordered work: every item after those it depends on, with limited parallelism. */
export interface Schedule<R> {
  readonly names: readonly string[]
  /** Names that must be finished before this one starts; names outside `names` are ignored. */
  readonly listPredecessors: (name: string) => readonly string[]
  /** Maximum number in parallel, unless there is spare capacity. */
  readonly limit: number
  readonly spare?: SpareCapacity | undefined
  /** Must not throw: a failure is a result, too. Gets the results of all its predecessors. */
  readonly work: (name: string, before: ReadonlyMap<string, R>) => Promise<R>
}

/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow one holds up only what
 * depends on it. Of several items that could start, the one with the longest chain of items behind it comes first, so that
 * the chain is not what everything waits for in the end; then the order of `names` counts.
 * @throws Error if the order has a cycle
 */
export async function runInOrder<R>({
  names,
  listPredecessors: after,
  limit,
  spare,
  work,
}: Schedule<R>): Promise<ReadonlyMap<string, R>> {
  const known = new Set(names)
  const predecessors = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]))
  const chains = measureChains(predecessors)
  const getChain = (name: string): number => chains.get(name) ?? 0
  const waiting = new Map([...predecessors].sort(([a], [b]) => getChain(b) - getChain(a)))
  const results = new Map<string, R>()
  const running = new Map<string, Promise<void>>()

  const hasRoom = (): boolean =>
    running.size < limit || (running.size < (spare?.most ?? 0) && spare?.tryTake() === true)

  /** @returns whether something is ready for which there is no room */
  const startReady = (): boolean => {
    for (const [name, awaited] of waiting) {
      if (!awaited.every((other) => results.has(other))) continue
      if (!hasRoom()) return true
      waiting.delete(name)
      const before = new Map(awaited.map((other) => [other, results.get(other) as R]))
      running.set(
        name,
        work(name, before).then((result) => {
          results.set(name, result)
          running.delete(name)
        }),
      )
    }
    return false
  }

  let isHeldUp = startReady()
  while (running.size > 0) {
    const mayGetRoom = isHeldUp && spare !== undefined && running.size < spare.most
    await Promise.race([...running.values(), ...(mayGetRoom ? [spare.wait()] : [])])
    isHeldUp = startReady()
  }
  if (waiting.size > 0) throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`)
  // In the order of `names`, no matter which ended first.
  return new Map(names.map((name) => [name, results.get(name) as R]))
}

/** How many items follow each other after this one, at most, including itself. Items of a cycle, which never start, count as one. */
function measureChains(predecessors: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const successors = new Map<string, string[]>()
  for (const [name, before] of predecessors) {
    for (const other of before) successors.set(other, [...(successors.get(other) ?? []), name])
  }
  const lengths = new Map<string, number>()
  const measure = (name: string): number => {
    const found = lengths.get(name)
    if (found !== undefined) return found
    lengths.set(name, 1)
    const length = 1 + Math.max(0, ...(successors.get(name) ?? []).map(measure))
    lengths.set(name, length)
    return length
  }
  for (const name of predecessors.keys()) measure(name)
  return lengths
}
