import type { Context } from '../../runner/context.ts'
import { inline } from '../../runner/markdown/text.ts'
import { rootCount } from '../../terraform/report/words.ts'
import { applyingWaves } from '../../terraform/run/order.ts'
import type { ProvisionOutputs } from './results.ts'
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

/** Tells the waves to people and to the jobs that follow. */
export function matrix(selection: Selection, { log, summary }: Pick<Context, 'log' | 'summary'>): ProvisionOutputs {
  const waves = matrixOf(selection)
  const roots = rootCount(selection.tasks.size)
  const title = `${selection.environment.name}: ${roots} in ${waves.length === 1 ? '1 wave' : `${waves.length} waves`}`
  log.line(title)
  for (const { wave, roots: names } of waves) log.line(`wave ${wave}  ${names.join(', ')}`)
  summary.add(
    { kind: 'heading', level: 3, text: inline(title) },
    {
      kind: 'table',
      header: ['wave', 'roots'],
      rows: waves.map(({ wave, roots: names }) => [String(wave), names.map(inline).join(', ')]),
    },
  )
  return { matrix: waves }
}
