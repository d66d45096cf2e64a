import { formatCount } from '../../../runner/count.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { formatRootCount } from '../../../terraform/report/format.ts'
import { computeApplyWaves } from '../../../terraform/run/order.ts'
import type { ProvisionRun } from '../contract.ts'
import type { ProvisionOutputs } from '../outputs.ts'
import { type RootSelection, selectRoots } from '../selection.ts'

/** One wave of roots, as the `matrix` of a job: `strategy: { matrix: { root: ${{ fromJSON(…)[0].roots }} } }`. */
export interface MatrixWave {
  /** Counted from 1. */
  readonly wave: number
  readonly roots: readonly string[]
}

/** The selected roots in the waves in which they can be applied; each root is in exactly one. */
export function buildMatrix(selection: Pick<RootSelection, 'tasks' | 'edges'>): readonly MatrixWave[] {
  return computeApplyWaves(selection).map((roots, index) => ({ wave: index + 1, roots }))
}

/** Reports the waves to people and to the jobs that follow. */
export async function matrix(action: ProvisionRun): Promise<ProvisionOutputs> {
  const { log, summary } = action.context
  await using selection = await selectRoots(action)
  for (const error of selection.unordered.values()) throw error
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
