import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import type { ReleaseFailure } from '../../../helm/deploy/failure-rule.ts'
import type { FailedRun } from '../../../helm/deploy/watched-run.ts'
import { logEvidence, renderEvidence, renderStatusTable } from '../../../rollout/report.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import { formatElapsed } from '../../../runner/log.ts'
import type { CommandContext } from '../command.ts'
import type { DeployRun } from './deploy-run.ts'
import { findMissingImageHint } from './missing-image.ts'
import { undoDeploy } from './undo-deploy.ts'

/**
 * Reports the root cause and its evidence, and only then rolls back.
 * @throws ActionError always, with the code of the root cause, or `rollback-failed`
 */
export async function failDeploy(run: DeployRun, failed: FailedRun): Promise<never> {
  const { inputs, target } = run.command
  const failure = explainFailure(failed, inputs.timeout, target.namespace)
  const imageHint = await findMissingImageHint(failed, run.command)
  const details = [...failure.details, ...(await describeSize(run, failure))]
  return await reportAndUndo(run, failed, {
    ...failure,
    details,
    hint: imageHint ?? failure.hint?.replace('<release>', target.release),
  })
}

/** What makes a release too large for its Secret. */
async function describeSize(
  { command: { helm, context }, prepared }: DeployRun,
  { code }: ReleaseFailure,
): Promise<readonly string[]> {
  if (code !== 'release-too-large') return []
  const { describeLargestFiles } = await import('../../../helm/chart/largest-files.ts')
  try {
    const files = await describeLargestFiles(helm, prepared.chart.path, context.temporaryFolder)
    return ['Largest files of the chart:', ...files.map((file) => `  ${file}`)]
  } catch (error) {
    context.log.debug(`the files of the chart could not be listed: ${toActionError(error).message}`)
    return []
  }
}

/**
 * Reports a test that failed, with its log, and rolls back.
 * @throws ActionError always, `test-failed` or `rollback-failed`
 */
export async function failTests(run: DeployRun, failed: FailedRun): Promise<never> {
  const { cause } = failed.rollout ?? {}
  const hook = failed.rollout?.hooks?.cause ?? cause
  const said = failed.stderr.replace(/^[^]*Error: /, '').trim()
  return await reportAndUndo(run, failed, {
    code: 'test-failed',
    message: 'is deployed, but failed its tests',
    details: hook === undefined ? said.split('\n').slice(0, 20) : [hook.where.join(' → '), `  ${hook.message}`],
    hint: undefined,
  })
}

async function reportAndUndo(run: DeployRun, failed: FailedRun, failure: ReleaseFailure): Promise<never> {
  const { command, previous } = run
  const { target, context } = command
  context.log.line(`${target.release} ${failure.message}`)
  await reportFailedRun(failed, command)
  const undone = await undoDeploy(run, { failure, existing: failed.existing, rollout: failed.rollout })
  const hint = (undone.failure ?? failure).hint
  const [newest] = undone.revisions
  throw new ActionError(
    undone.failure?.code ?? failure.code,
    `release ${target.release} in ${target.namespace} ${failure.message}`,
    {
      details: [...failure.details, ...(undone.failure?.details ?? []), ...(undone.details ?? [])],
      ...(hint === undefined ? {} : { hint }),
      notes: [
        `${failed.rollout?.kind === 'failed' ? 'detected' : 'failed'} after ${formatElapsed(failed.detectedAfterMs)}`,
        undone.note,
        ...listEvidenceNotes(failed),
      ],
      outputs: {
        ...(newest === undefined ? {} : { revision: newest.version, status: newest.info.status }),
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        changed: undone.changed,
      },
    },
  )
}

/** Shows the status of the rollout, logs of pods and events, before a rollback removes them. */
export async function reportFailedRun({ evidence, rollout }: FailedRun, { context }: CommandContext): Promise<void> {
  await logEvidence(evidence, context.log)
  context.summary.add(...renderStatusTable(rollout?.statuses ?? []), ...renderEvidence(evidence))
}

export function listEvidenceNotes({ evidence }: FailedRun): readonly string[] {
  return evidence.logs.length + evidence.events.length > 0 ? ['logs and events in the summary'] : []
}
