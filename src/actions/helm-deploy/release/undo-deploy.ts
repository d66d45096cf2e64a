import { explainFailure } from '../../../helm/deploy/explain-failure.ts'
import type { ReleaseFailure } from '../../../helm/deploy/failure-rule.ts'
import { rollBackRelease } from '../../../helm/deploy/watched-run.ts'
import type { ExistingObject } from '../../../helm/release/existing-objects.ts'
import { findDeletedBy, formatObjects, keepLiveObjects, keepStoredObjects } from '../../../helm/release/keep-objects.ts'
import { listClaims, listExistingClaims } from '../../../helm/release/left-claims.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import type { RolloutResult } from '../../../rollout/track.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { FailureCode } from '../../../runner/errors/failure-reasons.ts'
import type { CommandContext } from '../command.ts'
import { createWatchOptions, type DeployRun, planWaitForRevision } from './deploy-run.ts'

export interface UndoResult {
  /** `rolled back to revision 41 (healthy)` */
  readonly note: string
  /** Why the deploy could not be undone. */
  readonly failure?: ReleaseFailure
  /** What remains of the deploy, and how to remove it. */
  readonly details?: readonly string[]
  readonly revisions: readonly Release[]
  readonly changed: boolean
}

export interface UndoRequest {
  readonly failure: Pick<ReleaseFailure, 'code'>
  /** Objects of the failed revision that this run did not create; undefined: unknown. */
  readonly existing: readonly ExistingObject[] | undefined
  readonly rollout: RolloutResult | undefined
}

/** Returns to the previous revision, or removes a failed first install. What this run did not create is never deleted. */
export async function undoDeploy(run: DeployRun, request: UndoRequest): Promise<UndoResult> {
  const { command, previous, after } = run
  const { inputs, target } = command
  const { client, release, namespace } = target
  const { failure } = request
  const revisions = await readReleases(client, namespace, release)
  const latest = revisions[0]?.version ?? 0
  if (failure.code === 'namespace-deleted')
    return { note: `not rolled back: namespace ${namespace} is being deleted`, revisions, changed: true }
  // If Helm refuses before it starts, there is no new revision.
  if (latest <= after) return { note: 'nothing was changed', revisions, changed: false }
  if (failure.code === 'release-pending')
    return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false }
  if (!inputs['rollback-on-failure'])
    return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true }
  if (previous !== undefined) return await rollBackDeploy(command, previous, latest, request)
  if (after > 0) {
    const serving = describeServing(revisions, request.rollout)
    return { note: `not rolled back: there is no successful revision${serving}`, revisions, changed: true }
  }
  return await removeFirstInstall(command, latest, request, revisions)
}

/** A revision that Helm calls failed may have become ready later: its pods still serve. */
function describeServing(revisions: readonly Release[], rollout: RolloutResult | undefined): string {
  const [, before] = revisions
  const available = (rollout?.snapshot.deployments ?? [])
    .filter(({ metadata }) =>
      rollout?.statuses.some(({ target }) => target.name === metadata.name && !target.elsewhere),
    )
    .reduce((sum, { status }) => sum + (status?.availableReplicas ?? 0), 0)
  if (before === undefined || available === 0) return ''
  return `; revision ${before.version}, which Helm calls ${before.info.status}, still serves with ${available} available ${available === 1 ? 'pod' : 'pods'}`
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
  { failure, existing }: UndoRequest,
): Promise<UndoResult> {
  const { inputs, target, context } = command
  const { client, release, namespace } = target
  const readRevisions = (): Promise<readonly Release[]> => readReleases(client, namespace, release)
  const kept = await findDeletedBy(to.manifest ?? '', existing ?? [], target)
  const restore = existing === undefined ? undefined : await keepLiveObjects(kept, target)
  if (restore === undefined) return leaveFailed(command, kept, latest, await readRevisions())
  context.log.line(`${release}: rolling back to revision ${to.version}`)
  const wait = await planWaitForRevision(command, to)
  const options = { ...createWatchOptions(command, latest, wait), args: inputs['extra-args'] }
  const result = await rollBackRelease(to, options).finally(restore)
  const details = describeKept(kept, namespace)
  const common = { revisions: await readRevisions(), changed: true, details }
  if (result.kind === 'succeeded') return { ...common, note: `rolled back to revision ${to.version} (healthy)` }
  const cause = explainFailure(result, inputs.timeout, namespace)
  const note = `rollback to revision ${to.version} failed`
  const obstacle = cause.code === failure.code ? sharedObstacles[cause.code] : undefined
  if (obstacle !== undefined) return { ...common, note: `${note}: ${obstacle}` }
  const lines = [`the rollback to revision ${to.version} failed: ${release} ${cause.message}`, ...cause.details]
  return { ...common, note, failure: createRollbackFailure(lines, command) }
}

async function removeFirstInstall(
  command: CommandContext,
  latest: number,
  { existing }: UndoRequest,
  revisions: readonly Release[],
): Promise<UndoResult> {
  const { helm, target, inputs, context } = command
  const kept = existing ?? []
  const isSafe = existing !== undefined && (kept.length === 0 || (await keepStoredObjects(kept, target, latest)))
  if (!isSafe) return leaveFailed(command, kept, latest, revisions)
  context.log.line(`${target.release}: removing the failed first install`)
  const details = describeKept(kept, target.namespace)
  const claims = await listClaims(target.client, revisions[0] ?? {}, target.namespace)
  try {
    await uninstallRelease(helm, target, { timeoutMs: inputs.timeout, client: target.client })
    const left = await listExistingClaims(target.client, claims)
    const leftover = left.length === 0 ? [] : [`claims left with their data: ${left.join(', ')}`]
    return {
      note: 'the first install was removed',
      details: [...details, ...leftover],
      revisions: [],
      changed: kept.length + left.length > 0,
    }
  } catch (error) {
    const { message, details: reasons } = toActionError(error)
    const failure = createRollbackFailure([message, ...reasons], command)
    return { note: 'the first install could not be removed', details, failure, revisions, changed: true }
  }
}

function describeKept(kept: readonly ExistingObject[], namespace: string): readonly string[] {
  const [known, unknown] = [
    kept.filter(({ found }) => found !== undefined),
    kept.filter(({ found }) => found === undefined),
  ]
  const [were, they] = [known.length === 1 ? 'was' : 'were', unknown.length === 1 ? 'it was' : 'they were']
  return [
    ...(known.length === 0
      ? []
      : [
          `kept: ${formatObjects(known, namespace)}, which ${were} there before this deploy and may have been changed by it`,
        ]),
    ...(unknown.length === 0
      ? []
      : [`kept: ${formatObjects(unknown, namespace)}, since it could not be read whether ${they} there before`]),
  ]
}

/** Nothing is deleted that this run may not have created. */
function leaveFailed(
  { target: { release, namespace } }: CommandContext,
  kept: readonly ExistingObject[],
  latest: number,
  revisions: readonly Release[],
): UndoResult {
  const what =
    kept.length === 0
      ? 'it could not be read which objects existed before'
      : `it would delete ${formatObjects(kept, namespace)}, which existed before`
  return {
    note: `revision ${latest} is left failed: ${what}`,
    details: [
      `not undone: ${what}`,
      `to remove all objects of the release, those included: helm uninstall ${release} --namespace ${namespace}`,
    ],
    revisions,
    changed: true,
  }
}

function createRollbackFailure(
  details: readonly string[],
  { target: { release, namespace } }: CommandContext,
): ReleaseFailure {
  const hint = `Check the release now; it will not recover on its own: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`
  return { code: 'rollback-failed', message: details[0] ?? '', details, hint }
}
