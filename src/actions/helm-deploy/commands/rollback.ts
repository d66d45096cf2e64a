import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import { type FailedRun, rollBackRelease } from '../../../helm/deploy/watched-run.ts'
import { formatChart, readReleaseHistory, type ReleaseHistory } from '../../../helm/release/history.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { findLastSuccessful, selectRollbackRevision } from '../../../helm/release/revisions.ts'
import { renderStatusTable } from '../../../rollout/report.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import type { CommandContext, HelmDeployOutputs } from '../command.ts'
import { withGitHubDeployment } from '../github-deployment.ts'
import { findRequestedPreview } from '../preview/requested-preview.ts'
import { createWatchOptions, planWaitForRevision } from '../release/deploy-run.ts'
import { listEvidenceNotes, reportFailedRun } from '../release/failed-deploy.ts'

/** Rolls the release back to a revision and watches it until it is ready. */
export async function rollback(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { inputs, context, target, helm } = command
  const { client, release, namespace, cluster } = target
  await findRequestedPreview(command)
  const revisions = await readReleaseHistory(client, target, cluster)
  const to = selectRollbackRevision(revisions, inputs.revision)
  const [newest] = revisions
  context.log.line(
    [
      `${release} in ${namespace}`,
      cluster,
      `revision ${newest.version} ${newest.info.status}`,
      `rollback to revision ${to.version} (${formatChart(to)})`,
      `helm ${helm.version}`,
    ].join(' · '),
  )
  const note = `rollback to revision ${to.version}`
  return await withGitHubDeployment(command, () => runRollback(command, revisions, to, startedAt), note)
}

async function runRollback(
  command: CommandContext,
  revisions: ReleaseHistory,
  to: Release,
  startedAt: number,
): Promise<HelmDeployOutputs> {
  const { context, target } = command
  const { client, release, namespace, cluster } = target
  const [newest] = revisions
  const wait = await planWaitForRevision(command, to)
  const options = { ...createWatchOptions(command, newest.version, wait), args: command.inputs['extra-args'] }
  const result = await rollBackRelease(to, options)
  const previous = findLastSuccessful(revisions)
  const [current] = await readReleases(client, namespace, release)
  const outputs: HelmDeployOutputs = {
    ...(current === undefined ? {} : { revision: current.version, status: current.info.status }),
    ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
    changed: current !== undefined && current.version > newest.version,
  }
  if (result.kind === 'failed') return await failRollback(result, to, outputs, command)
  const revision = current?.version ?? 0
  const elapsed = formatElapsed(performance.now() - startedAt)
  context.summary.add(
    { kind: 'heading', level: 3, text: `${escapeInline(release)}: rolled back to revision ${to.version}` },
    {
      kind: 'paragraph',
      text: `${escapeInline(formatChart(to))} is now revision ${revision} in ${escapeInline(namespace)} of ${escapeInline(cluster)}, after ${elapsed}.`,
    },
    ...renderStatusTable(result.statuses),
  )
  context.log.line(
    `${release}: rolled back to revision ${to.version}, now revision ${revision} · ${result.statuses.length} ready · ${elapsed}`,
  )
  return outputs
}

/** @throws ActionError always, with the code of the root cause */
async function failRollback(
  failed: FailedRun,
  to: Release,
  outputs: HelmDeployOutputs,
  command: CommandContext,
): Promise<never> {
  const { inputs, target } = command
  const { code, message, details, hint } = explainFailure(failed, inputs.timeout, target.namespace)
  await reportFailedRun(failed, command)
  throw new ActionError(code, `release ${target.release} in ${target.namespace} ${message}`, {
    details,
    ...(hint === undefined ? {} : { hint }),
    notes: [
      `rollback to revision ${to.version}`,
      `${failed.early ? 'detected' : 'failed'} after ${formatElapsed(failed.detectedAfterMs)}`,
      ...listEvidenceNotes(failed),
    ],
    outputs,
  })
}
