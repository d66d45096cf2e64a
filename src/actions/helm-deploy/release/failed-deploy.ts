import type { WatchedRunResult } from '../../../helm/deploy/watched-run.ts'
import type { ReleaseFailure } from '../../../helm/deploy/helm-failure.ts'
import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import { renderEvidence, logEvidence, renderStatusTable } from '../../../helm/deploy/report.ts'
import { rollBackRelease } from '../../../helm/deploy/rollback.ts'
import { readReleases } from '../../../helm/release/release.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import type { FailureCode } from '../../../runner/errors/failure-reasons.ts'
import { formatElapsed } from '../../../runner/log.ts'
import type { DeployRun, DeployWatchOptions } from '../commands/deploy.ts'
import { findMissingImageHint } from './missing-image.ts'

type FailedRun = Extract<WatchedRunResult, { readonly kind: 'failed' }>

/** Tells the one reason, shows what is known of it, and only then goes back to what was deployed before. */
export async function failDeploy(deployed: DeployRun, ended: FailedRun, watching: DeployWatchOptions): Promise<never> {
  const { command, before } = deployed
  const { inputs, target, context } = command
  const failure = explainFailure(ended, inputs.timeout)
  context.log.line(`${target.release} ${failure.message}`)
  await logEvidence(ended.evidence, context.log)
  context.summary.add(...renderStatusTable(ended.verdict?.statuses ?? []), ...renderEvidence(ended.evidence))
  const hint = await findMissingImageHint(ended, command)
  const undone = await undoDeploy(deployed, watching, failure)
  const evidence = ended.evidence.logs.length + ended.evidence.events.length
  const [now] = undone.revisions
  throw new ActionError(
    undone.failure?.code ?? failure.code,
    `release ${target.release} in ${target.namespace} ${failure.message}`,
    {
      details: [...failure.details, ...(undone.failure?.details ?? [])],
      ...selectHint(undone.failure ?? failure, hint),
      notes: [
        `${ended.verdict?.kind === 'failed' ? 'detected' : 'failed'} after ${formatElapsed(ended.detectedAfterMs)}`,
        undone.note,
        ...(evidence > 0 ? ['logs and events in the summary'] : []),
      ],
      outputs: {
        ...(now === undefined ? {} : { revision: now.version, status: now.info.status }),
        ...(before === undefined ? {} : { 'previous-revision': before.version }),
        changed: undone.changed,
      },
    },
  )
}

function selectHint({ hint }: Pick<ReleaseFailure, 'hint'>, found: string | undefined): { readonly hint?: string } {
  const chosen = found ?? hint
  return chosen === undefined ? {} : { hint: chosen }
}

interface UndoResult {
  /** `rolled back to revision 41 (healthy)` */
  readonly note: string
  /** Why it could not be undone. */
  readonly failure?: ReleaseFailure
  readonly revisions: Awaited<ReturnType<typeof readReleases>>
  readonly changed: boolean
}

/** What kept the change from being written keeps the way back from being written too: the reason is the first one. */
const sameObstacle: Partial<Record<FailureCode, string>> = {
  'apply-conflict': 'the same fields are in the way',
  'webhook-unreachable': 'the same webhook is in the way',
  'admission-refused': 'the same rule is in the way',
}

async function undoDeploy(
  { command, before }: DeployRun,
  watching: DeployWatchOptions,
  failure: ReleaseFailure,
): Promise<UndoResult> {
  const { inputs, target, context, helm } = command
  const { client, release, namespace } = target
  const revisions = await readReleases(client, namespace, release)
  const latest = revisions[0]?.version ?? 0
  // What Helm refuses before it begins leaves no revision.
  if (latest <= watching.after) return { note: 'nothing was changed', revisions, changed: false }
  if (failure.code === 'release-pending') {
    return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false }
  }
  if (!inputs['rollback-on-failure']) {
    return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true }
  }
  if (before === undefined && watching.after > 0) {
    return { note: 'not rolled back: there is no good revision', revisions, changed: true }
  }
  if (before === undefined) {
    context.log.line(`${release} is removed: it was its first install`)
    return { ...(await removeFirstInstall(command)), revisions: [], changed: false }
  }
  context.log.line(`${release} goes back to revision ${before.version}`)
  const ended = await rollBackRelease(before, { ...watching, after: latest, major: helm.major })
  const now = await readReleases(client, namespace, release)
  if (ended.kind === 'succeeded') {
    return { note: `rolled back to revision ${before.version} (healthy)`, revisions: now, changed: true }
  }
  const why = explainFailure(ended, inputs.timeout)
  const details = [`the rollback to revision ${before.version} failed: ${release} ${why.message}`, ...why.details]
  const note = `rollback to revision ${before.version} failed`
  const obstacle = why.code === failure.code ? sameObstacle[why.code] : undefined
  if (obstacle !== undefined) return { note: `${note}: ${obstacle}`, revisions: now, changed: true }
  const fatal: ReleaseFailure = { ...why, code: 'rollback-failed', details, hint: buildInspectionHint(target) }
  return { note, failure: fatal, revisions: now, changed: true }
}

function buildInspectionHint({ release, namespace }: DeployRun['command']['target']): string {
  return `Look at the release now, nothing mends it by itself: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`
}

async function removeFirstInstall({
  inputs,
  target,
  helm,
}: DeployRun['command']): Promise<Pick<UndoResult, 'note' | 'failure'>> {
  try {
    await uninstallRelease(helm, target, inputs.timeout)
    return { note: 'the first install was removed' }
  } catch (error) {
    const { message, details } = toActionError(error)
    const failure: ReleaseFailure = {
      code: 'rollback-failed',
      message,
      details: [message, ...details],
      hint: buildInspectionHint(target),
    }
    return { note: 'the first install could not be removed', failure }
  }
}
