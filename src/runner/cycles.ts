/** `from` comes before `to`. */
interface DirectedEdge {
  readonly from: string
  readonly to: string
}

/** Mutually dependent items. */
interface CycleGroup<E extends DirectedEdge> {
  /** In the order of all names. */
  readonly names: readonly string[]
  /** Of a shortest cycle among them. */
  readonly edges: readonly E[]
}

/** The groups of mutually dependent items. Empty without cycles. */
export function findCycles<E extends DirectedEdge>(
  names: readonly string[],
  edges: readonly E[],
): readonly CycleGroup<E>[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from)
  const done = new Set<string>()
  const cycles: CycleGroup<E>[] = []
  for (const name of names) {
    if (done.has(name)) continue
    const cycle = findShortestCycle(name, outgoing)
    if (cycle === undefined) continue
    const group = new Set([name, ...findMutual(name, outgoing, edges)])
    for (const entangled of group) done.add(entangled)
    cycles.push({ names: names.filter((one) => group.has(one)), edges: cycle })
  }
  return cycles
}

function findShortestCycle<E extends DirectedEdge>(
  start: string,
  outgoing: ReadonlyMap<string, readonly E[]>,
): readonly E[] | undefined {
  const arrivedBy = new Map<string, E>()
  const queue = [start]
  // Grows during iteration.
  for (const at of queue) {
    for (const edge of outgoing.get(at) ?? []) {
      if (edge.to === start) return tracePath(at, start, arrivedBy, [edge])
      if (arrivedBy.has(edge.to)) continue
      arrivedBy.set(edge.to, edge)
      queue.push(edge.to)
    }
  }
  return undefined
}

function tracePath<E extends DirectedEdge>(
  end: string,
  start: string,
  arrivedBy: ReadonlyMap<string, E>,
  last: readonly E[],
): readonly E[] {
  const path = [...last]
  for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
    path.unshift(edge)
    edge = edge.from === start ? undefined : arrivedBy.get(edge.from)
  }
  return path
}

/** Names that are both upstream and downstream of `start`. */
function findMutual(
  start: string,
  outgoing: ReadonlyMap<string, readonly DirectedEdge[]>,
  edges: readonly DirectedEdge[],
): readonly string[] {
  const after = findReachable(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to))
  const incoming = Map.groupBy(edges, ({ to }) => to)
  const before = findReachable(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from))
  return [...after].filter((name) => before.has(name))
}

/** All names reachable from `start` in one or more steps. */
export function findReachable(start: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(next(start))
  for (const name of found) for (const further of next(name)) found.add(further)
  return found
}
