import { beforeApplying } from '../../terraform/run/order.ts'
import type { Selection } from './selection.ts'

/** One wave of roots, as the `matrix` of a job: `strategy: { matrix: { root: ${{ fromJSON(…)[0].roots }} } }`. */
export interface MatrixWave {
  /** Counted from 1. */
  readonly wave: number
  readonly roots: readonly string[]
}

/**
 * The chosen roots in the waves in which they can be applied, each in exactly one; those of deleted folders come after
 * what used them.
 */
export function matrixOf(selection: Pick<Selection, 'tasks' | 'edges'>): readonly MatrixWave[] {
  const waves = new Map<string, number>()
  const waveOf = (name: string): number => {
    const before = beforeApplying(selection, name).filter((other) => selection.tasks.has(other))
    const wave = waves.get(name) ?? 1 + Math.max(0, ...before.map(waveOf))
    waves.set(name, wave)
    return wave
  }
  const byWave = Map.groupBy(selection.tasks.keys(), waveOf)
  return [...byWave].sort(([a], [b]) => a - b).map(([wave, roots]) => ({ wave, roots }))
}
