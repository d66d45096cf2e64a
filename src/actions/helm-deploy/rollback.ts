import type { Ended } from '../../helm/deploy/attempt.ts'
import { judge } from '../../helm/deploy/judge.ts'
import { evidenceBlocks, logEvidence, standingBlocks } from '../../helm/deploy/report.ts'
import { rollBack } from '../../helm/deploy/rollback.ts'
import { chartOf, type History, readHistory, rollbackRevision } from '../../helm/release/history.ts'
import { type Release, readReleases } from '../../helm/release/release.ts'
import { lastGood } from '../../helm/release/standing-revision.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { elapsed } from '../../runner/log.ts'
import { inline } from '../../runner/markdown/text.ts'
import { watchingOf } from './deploy.ts'
import { asDeployment } from './github-deployment.ts'
import { previewOf } from './preview.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Puts the release back to a revision, and watches until that is ready. */
export async function rollback(work: Work): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { inputs, context, target, helm } = work
  const { client, release, namespace, cluster } = target
  await previewOf(work)
  const revisions = await readHistory(client, target, cluster)
  const to = rollbackRevision(revisions, inputs.revision)
  const [newest] = revisions
  context.log.line(
    [
      `${release} in ${namespace}`,
      cluster,
      `revision ${newest.version} ${newest.info.status}`,
      `back to revision ${to.version} (${chartOf(to)})`,
      `helm ${helm.version}`,
    ].join(' · '),
  )
  return await asDeployment(work, () => goBack(work, revisions, to, startedAt), `back to revision ${to.version}`)
}

async function goBack(work: Work, revisions: History, to: Release, startedAt: number): Promise<HelmDeployOutputs> {
  const { context, target, helm } = work
  const { client, release, namespace, cluster } = target
  const [newest] = revisions
  const ended = await rollBack(to, { ...watchingOf(work, newest.version), major: helm.major })
  const before = lastGood(revisions)
  const [now] = await readReleases(client, namespace, release)
  const outputs: HelmDeployOutputs = {
    ...(now === undefined ? {} : { revision: now.version, status: now.info.status }),
    ...(before === undefined ? {} : { 'previous-revision': before.version }),
    changed: now !== undefined && now.version > newest.version,
  }
  if (ended.kind === 'failed') throw await failed(ended, to, outputs, work)
  const revision = now?.version ?? 0
  const took = elapsed(performance.now() - startedAt)
  context.summary.add(
    { kind: 'heading', level: 3, text: `${inline(release)}: rolled back to revision ${to.version}` },
    {
      kind: 'paragraph',
      text: `${inline(chartOf(to))} is revision ${revision} in ${inline(namespace)} of ${inline(cluster)} now, after ${took}.`,
    },
    ...standingBlocks(ended.standings),
  )
  context.log.line(
    `${release}: rolled back to revision ${to.version}, which is revision ${revision} now · ${ended.standings.length} ready · ${took}`,
  )
  return outputs
}

async function failed(
  ended: Extract<Ended, { readonly kind: 'failed' }>,
  to: Release,
  outputs: HelmDeployOutputs,
  { inputs, context, target }: Work,
): Promise<ActionError> {
  const { code, message, details, hint } = judge(ended, inputs.timeout)
  await logEvidence(ended.evidence, context.log)
  context.summary.add(...standingBlocks(ended.verdict?.standings ?? []), ...evidenceBlocks(ended.evidence))
  const evidence = ended.evidence.logs.length + ended.evidence.events.length
  return new ActionError(code, `release ${target.release} in ${target.namespace} ${message}`, {
    details,
    ...(hint === undefined ? {} : { hint }),
    notes: [
      `rollback to revision ${to.version}`,
      `${ended.early ? 'detected' : 'failed'} after ${elapsed(ended.detectedAfterMs)}`,
      ...(evidence > 0 ? ['logs and events in the summary'] : []),
    ],
    outputs,
  })
}
