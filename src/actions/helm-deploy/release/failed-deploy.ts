import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import type { ReleaseFailure } from '../../../helm/deploy/helm-failure.ts'
import { type FailedRun, rollBackRelease } from '../../../helm/deploy/watched-run.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import { logEvidence, renderEvidence, renderStatusTable } from '../../../rollout/report.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import type { FailureCode } from '../../../runner/errors/failure-reasons.ts'
import { formatElapsed } from '../../../runner/log.ts'
import type { CommandContext } from '../command.ts'
import { createWatchOptions, type DeployRun } from './deploy-run.ts'
import { findMissingImageHint } from './missing-image.ts'

/**
 * Reports the root cause and its evidence, and only then rolls back.
 * @throws ActionError always, with the code of the root cause, or `rollback-failed`
 */
export async function failDeploy(run: DeployRun, failed: FailedRun): Promise<never> {
  const { command, previous } = run
  const { inputs, target, context } = command
  const failure = explainFailure(failed, inputs.timeout)
  context.log.line(`${target.release} ${failure.message}`)
  await reportFailedRun(failed, command)
  const imageHint = await findMissingImageHint(failed, command)
  const undone = await undoDeploy(run, failure)
  const hint = imageHint ?? (undone.failure ?? failure).hint
  const [newest] = undone.revisions
  throw new ActionError(
    undone.failure?.code ?? failure.code,
    `release ${target.release} in ${target.namespace} ${failure.message}`,
    {
      details: [...failure.details, ...(undone.failure?.details ?? [])],
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

interface UndoResult {
  /** `rolled back to revision 41 (healthy)` */
  readonly note: string
  /** Why the deploy could not be undone. */
  readonly failure?: ReleaseFailure
  readonly revisions: readonly Release[]
  readonly changed: boolean
}

async function undoDeploy(run: DeployRun, failure: ReleaseFailure): Promise<UndoResult> {
  const { command, previous, after } = run
  const { inputs, target, context } = command
  const { client, release, namespace } = target
  const revisions = await readReleases(client, namespace, release)
  const latest = revisions[0]?.version ?? 0
  // If Helm refuses before it starts, there is no new revision.
  if (latest <= after) return { note: 'nothing was changed', revisions, changed: false }
  if (failure.code === 'release-pending')
    return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false }
  if (!inputs['rollback-on-failure'])
    return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true }
  if (previous !== undefined) return await rollBackDeploy(command, previous, latest, failure)
  if (after > 0) return { note: 'not rolled back: there is no successful revision', revisions, changed: true }
  context.log.line(`${release}: removing the failed first install`)
  return { ...(await removeFirstInstall(command)), revisions: [], changed: false }
}

/** What blocks a change also blocks its rollback; the root cause remains the first one. */
const sharedObstacles: Partial<Record<FailureCode, string>> = {
  'apply-conflict': 'the same fields are in the way',
  'webhook-unreachable': 'the same webhook is in the way',
  'admission-refused': 'the same rule is in the way',
}

async function rollBackDeploy(
  command: CommandContext,
  to: Release,
  latest: number,
  failure: ReleaseFailure,
): Promise<UndoResult> {
  const { inputs, target, context } = command
  const { client, release, namespace } = target
  context.log.line(`${release}: rolling back to revision ${to.version}`)
  const result = await rollBackRelease(to, createWatchOptions(command, latest))
  const common = { revisions: await readReleases(client, namespace, release), changed: true }
  if (result.kind === 'succeeded') return { ...common, note: `rolled back to revision ${to.version} (healthy)` }
  const cause = explainFailure(result, inputs.timeout)
  const note = `rollback to revision ${to.version} failed`
  const obstacle = cause.code === failure.code ? sharedObstacles[cause.code] : undefined
  if (obstacle !== undefined) return { ...common, note: `${note}: ${obstacle}` }
  const details = [`the rollback to revision ${to.version} failed: ${release} ${cause.message}`, ...cause.details]
  return { ...common, note, failure: createRollbackFailure(details, command) }
}

async function removeFirstInstall(command: CommandContext): Promise<Pick<UndoResult, 'note' | 'failure'>> {
  try {
    await uninstallRelease(command.helm, command.target, command.inputs.timeout)
    return { note: 'the first install was removed' }
  } catch (error) {
    const { message, details } = toActionError(error)
    const failure = createRollbackFailure([message, ...details], command)
    return { note: 'the first install could not be removed', failure }
  }
}

function createRollbackFailure(
  details: readonly string[],
  { target: { release, namespace } }: CommandContext,
): ReleaseFailure {
  const hint = `Check the release now; it will not recover on its own: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`
  return { code: 'rollback-failed', message: details[0] ?? '', details, hint }
}
