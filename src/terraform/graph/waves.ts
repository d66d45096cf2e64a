import type { Edge } from '../model.ts'

/** Puts each name into the first wave that comes after all it depends on. Names keep their order within a wave. */
export function computeWaves(names: readonly string[], edges: readonly Edge[]): readonly (readonly string[])[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from)
  const waiting = new Map(names.map((name) => [name, 0]))
  for (const { to } of edges) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const waves: (readonly string[])[] = []
  for (let wave = names.filter((name) => waiting.get(name) === 0); wave.length > 0;) {
    waves.push(wave)
    const next = new Set<string>()
    for (const { to } of wave.flatMap((name) => outgoing.get(name) ?? [])) {
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) next.add(to)
    }
    wave = names.filter((name) => next.has(name))
  }
  return waves
}
