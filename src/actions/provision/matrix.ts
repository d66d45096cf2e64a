import { applyingWaves } from '../../terraform/run/order.ts'
import type { Selection } from './selection.ts'

/** One wave of roots, as the `matrix` of a job: `strategy: { matrix: { root: ${{ fromJSON(…)[0].roots }} } }`. */
export interface MatrixWave {
  /** Counted from 1. */
  readonly wave: number
  readonly roots: readonly string[]
}

/** The chosen roots in the waves in which they can be applied, each in exactly one. */
export function matrixOf(selection: Pick<Selection, 'tasks' | 'edges'>): readonly MatrixWave[] {
  return applyingWaves(selection).map((roots, index) => ({ wave: index + 1, roots }))
}
