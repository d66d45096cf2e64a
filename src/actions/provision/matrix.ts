import type { Graph } from '../../terraform/model.ts'

/** One wave of roots, as the `matrix` of a job: `strategy: { matrix: { root: ${{ fromJSON(…)[0].roots }} } }`. */
export interface MatrixWave {
  /** Counted from 1. */
  readonly wave: number
  readonly roots: readonly string[]
}

/** The waves of the chosen roots. */
export function matrixOf({ waves }: Graph): readonly MatrixWave[] {
  return waves.map((roots, index) => ({ wave: index + 1, roots }))
}
