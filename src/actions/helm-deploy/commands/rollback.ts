import type { WatchedRunResult } from '../../../helm/deploy/watched-run.ts'
import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import { renderEvidence, logEvidence, renderStatusTable } from '../../../helm/deploy/report.ts'
import { rollBackRelease } from '../../../helm/deploy/rollback.ts'
import {
  formatChart,
  type ReleaseHistory,
  readReleaseHistory,
  selectRollbackRevision,
} from '../../../helm/release/history.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { findLastSuccessful } from '../../../helm/release/revisions.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { createWatchOptions } from './deploy.ts'
import { withGitHubDeployment } from '../github-deployment.ts'
import { findRequestedPreview } from '../preview/requested-preview.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Puts the release back to a revision, and watches until that is ready. */
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
      `back to revision ${to.version} (${formatChart(to)})`,
      `helm ${helm.version}`,
    ].join(' · '),
  )
  return await withGitHubDeployment(
    command,
    () => runRollback(command, revisions, to, startedAt),
    `back to revision ${to.version}`,
  )
}

async function runRollback(
  command: CommandContext,
  revisions: ReleaseHistory,
  to: Release,
  startedAt: number,
): Promise<HelmDeployOutputs> {
  const { context, target, helm } = command
  const { client, release, namespace, cluster } = target
  const [newest] = revisions
  const ended = await rollBackRelease(to, { ...createWatchOptions(command, newest.version), major: helm.major })
  const before = findLastSuccessful(revisions)
  const [now] = await readReleases(client, namespace, release)
  const outputs: HelmDeployOutputs = {
    ...(now === undefined ? {} : { revision: now.version, status: now.info.status }),
    ...(before === undefined ? {} : { 'previous-revision': before.version }),
    changed: now !== undefined && now.version > newest.version,
  }
  if (ended.kind === 'failed') throw await reportFailedRollback(ended, to, outputs, command)
  const revision = now?.version ?? 0
  const took = formatElapsed(performance.now() - startedAt)
  context.summary.add(
    { kind: 'heading', level: 3, text: `${escapeInline(release)}: rolled back to revision ${to.version}` },
    {
      kind: 'paragraph',
      text: `${escapeInline(formatChart(to))} is revision ${revision} in ${escapeInline(namespace)} of ${escapeInline(cluster)} now, after ${took}.`,
    },
    ...renderStatusTable(ended.standings),
  )
  context.log.line(
    `${release}: rolled back to revision ${to.version}, which is revision ${revision} now · ${ended.standings.length} ready · ${took}`,
  )
  return outputs
}

async function reportFailedRollback(
  ended: Extract<WatchedRunResult, { readonly kind: 'failed' }>,
  to: Release,
  outputs: HelmDeployOutputs,
  { inputs, context, target }: CommandContext,
): Promise<ActionError> {
  const { code, message, details, hint } = explainFailure(ended, inputs.timeout)
  await logEvidence(ended.evidence, context.log)
  context.summary.add(...renderStatusTable(ended.verdict?.statuses ?? []), ...renderEvidence(ended.evidence))
  const evidence = ended.evidence.logs.length + ended.evidence.events.length
  return new ActionError(code, `release ${target.release} in ${target.namespace} ${message}`, {
    details,
    ...(hint === undefined ? {} : { hint }),
    notes: [
      `rollback to revision ${to.version}`,
      `${ended.early ? 'detected' : 'failed'} after ${formatElapsed(ended.detectedAfterMs)}`,
      ...(evidence > 0 ? ['logs and events in the summary'] : []),
    ],
    outputs,
  })
}
