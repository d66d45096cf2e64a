import type { ProvisionRun } from '../../contract.ts'
import type { ProvisionOutputs } from '../../outputs.ts'
import { applyBootstrapChanges } from './changes.ts'
import { prepareBootstrap } from './preparation.ts'
import {
  formatBootstrapClosingLine,
  formatNextSteps,
  buildBootstrapOutput,
  formatPlannedLines,
  buildBootstrapSummary,
} from './report.ts'
import { assertStartedByHand } from './start.ts'

/**
 * Creates what an environment needs before its first plan: the buckets of its states, GitHub's OIDC provider and a role for
 * its jobs. Everything is read and listed before the first write; what is up to date is not written again.
 * @throws ActionError `pull-request-refused`, `event-refused`, and those of `prepareBootstrap`; what was created until then is in the
 *   output `bootstrap`
 */
export async function bootstrap(action: ProvisionRun): Promise<ProvisionOutputs> {
  const { event, context } = action
  const { log, summary } = context
  assertStartedByHand(event, context.environment)
  const startedAt = performance.now()
  await using prepared = await prepareBootstrap(action)
  const { report, warnings } = prepared
  for (const line of formatPlannedLines(report)) log.line(line)
  for (const warning of warnings) log.warning(warning)
  await applyBootstrapChanges(report, context)
  log.line(formatBootstrapClosingLine(report, performance.now() - startedAt))
  for (const line of formatNextSteps(report)) log.line(line)
  summary.add(...buildBootstrapSummary(report))
  return { changes: report.parts.some(({ changes }) => changes.length > 0), bootstrap: buildBootstrapOutput(report) }
}
