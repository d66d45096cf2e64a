import { formatCount } from '../../../runner/count.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'
import { openEngine } from '../open-engine.ts'
import { publishDrift } from '../report-drift.ts'

/** Reports what was changed outside of the engine, in an issue that the next run without drift closes. */
export async function detectClusterDrift(action: ClusterRun): Promise<ClusterOutcome> {
  await using engine = await openEngine(action)
  const report = await engine.drift()
  await publishDrift(action, engine, report)
  const { drifts } = report
  const outputs = { changes: drifts.length > 0 }
  if (drifts.length === 0 || !action.inputs['fail-on-drift']) return { outputs }
  const failure = new ActionError(
    'drift-found',
    `${engine.subject}: ${formatCount(drifts.length, 'resource')} drifted`,
    {
      details: drifts.map(({ what, status, differences }) => `${what} ${status} ${differences.join(', ')}`.trim()),
      outputs,
    },
  )
  return { outputs, failure }
}
