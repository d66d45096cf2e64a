import type { Context } from '../../runner/context.ts'
import { escapeInline } from '../../runner/markdown/text.ts'
import { formatRootCount } from '../../terraform/report/format.ts'
import { computeApplyWaves } from '../../terraform/run/order.ts'
import type { ProvisionOutputs } from './results.ts'
import type { RootSelection } from './selection.ts'
import { formatCount } from '../../runner/count.ts'

/** One wave of roots, as the `matrix` of a job: `strategy: { matrix: { root: ${{ fromJSON(…)[0].roots }} } }`. */
export interface MatrixWave {
  /** Counted from 1. */
  readonly wave: number
  readonly roots: readonly string[]
}

/** The chosen roots in the waves in which they can be applied, each in exactly one. */
export function buildMatrix(selection: Pick<RootSelection, 'tasks' | 'edges'>): readonly MatrixWave[] {
  return computeApplyWaves(selection).map((roots, index) => ({ wave: index + 1, roots }))
}

/** Tells the waves to people and to the jobs that follow. */
export function matrix(selection: RootSelection, { log, summary }: Pick<Context, 'log' | 'summary'>): ProvisionOutputs {
  const waves = buildMatrix(selection)
  const roots = formatRootCount(selection.tasks.size)
  const title = `${selection.environment.name}: ${roots} in ${formatCount(waves.length, 'wave')}`
  log.line(title)
  for (const { wave, roots: names } of waves) log.line(`wave ${wave}  ${names.join(', ')}`)
  summary.add(
    { kind: 'heading', level: 3, text: escapeInline(title) },
    {
      kind: 'table',
      header: ['wave', 'roots'],
      rows: waves.map(({ wave, roots: names }) => [String(wave), names.map(escapeInline).join(', ')]),
    },
  )
  return { matrix: waves }
}
