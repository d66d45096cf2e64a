/** Which nodes come after which, updated as edges are added. One bit per pair. */
export interface TransitiveClosure {
  /** True when there is a path of one edge or more. */
  readonly hasPath: (from: number, to: number) => boolean
  /** Adds an edge; the caller ensures that no edge creates a cycle. */
  readonly add: (from: number, to: number) => void
  /** True if another successor of `from` leads to `to`, so that the edge between them is redundant. */
  readonly isImplied: (from: number, to: number) => boolean
}

export function createTransitiveClosure(size: number): TransitiveClosure {
  const words = Math.ceil(size / 32)
  const after = Array.from({ length: size }, () => new Uint32Array(words))
  const successors = Array.from({ length: size }, () => new Set<number>())
  const hasBit = (row: Uint32Array, at: number): boolean => (((row[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1
  const getRow = (at: number): Uint32Array => after[at] ?? new Uint32Array(words)
  return {
    hasPath: (from, to) => hasBit(getRow(from), to),
    add: (from, to) => {
      successors[from]?.add(to)
      const gained = Uint32Array.from(getRow(to))
      gained[to >> 5] = (gained[to >> 5] ?? 0) | (1 << (to & 31))
      after.forEach((row, at) => {
        if (at !== from && !hasBit(row, from)) return
        for (let word = 0; word < words; word++) row[word] = (row[word] ?? 0) | (gained[word] ?? 0)
      })
    },
    isImplied: (from, to) =>
      [...(successors[from] ?? [])].some((successor) => successor !== to && hasBit(getRow(successor), to)),
  }
}
