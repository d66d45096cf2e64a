import type { KubernetesCondition, KubernetesEvent, KubernetesObject, Pod } from '../kubernetes/objects.ts'
import type { Cause, Snapshot, RolloutTarget } from './model.ts'
import { findCurrentPods, findNewestReplicaSet } from './owners.ts'
import { findLatestMessage, findPodCauses } from './pod-causes.ts'
import { findByName, readRolloutStatus } from './status.ts'

export interface DiagnosisOptions {
  readonly now: Date
  /** Anything older may be about to be replaced, so it is no reason to give up. */
  readonly since: Date
  /**
   * UIDs of what existed before the rollout began: creation times have whole seconds, and a rollback can begin within the
   * same second.
   */
  readonly existingUids?: ReadonlySet<string>
  /** Secrets that operators create: a missing one is no reason to give up. */
  readonly operatorSecrets?: readonly string[]
}

/** Why a target is not ready, fatal causes first; empty if it is ready, or if nothing is wrong so far. */
export function diagnoseTarget(
  target: RolloutTarget,
  whole: Snapshot,
  { now, since, operatorSecrets = [], existingUids = noUids }: DiagnosisOptions,
): readonly Cause[] {
  const snapshot = withoutOldJobs(target, whole, since)
  if (readRolloutStatus(target, snapshot).ready) return []
  const own = [
    ...findControllerCauses(
      target,
      snapshot,
      (controller) => existingUids.has(controller.metadata.uid ?? '') || isOlder(controller, since),
    ),
    ...findJobCauses(target, snapshot),
    ...findClaimCauses(target, snapshot),
  ]
  const ofPods = findCurrentPods(target, snapshot)
    .filter((pod) => !isPodReady(pod))
    .flatMap((pod) =>
      findPodCauses(pod, listEventsAbout(pod, snapshot), { now, operatorSecrets }).map((cause) => ({
        ...cause,
        verdict: existingUids.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? ('waiting' as const) : cause.verdict,
        where: [
          formatTarget(target),
          `pod ${pod.metadata.name}`,
          ...(cause.container ? [`container ${cause.container}`] : []),
        ],
        pod: pod.metadata.name,
      })),
    )
  // A failed Job only reports that it failed; its pod reports why.
  const causes = target.kind === 'Job' ? withReason(own, ofPods) : [...own, ...ofPods]
  return causes.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'))
}

/** The Job of an earlier hook run exists until Helm creates the next one. */
function withoutOldJobs({ role }: RolloutTarget, snapshot: Snapshot, since: Date): Snapshot {
  return role === 'hook' ? { ...snapshot, jobs: snapshot.jobs.filter((job) => !isOlder(job, since)) } : snapshot
}

const noUids: ReadonlySet<string> = new Set()

/** Creation times have whole seconds. */
function isOlder({ metadata: { creationTimestamp } }: KubernetesObject, since: Date): boolean {
  return Date.parse(creationTimestamp ?? '') < Math.floor(since.getTime() / 1000) * 1000
}

export function formatTarget({ kind, name }: RolloutTarget): string {
  return `${kind.toLowerCase()}/${name}`
}

function isPodReady({ status }: Pod): boolean {
  if (status?.phase === 'Succeeded') return true
  return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false
}

function listEventsAbout({ metadata: { uid } }: KubernetesObject, { events }: Snapshot): readonly KubernetesEvent[] {
  return events.filter(({ involvedObject }) => involvedObject?.uid === uid)
}

/** What keeps a controller from creating pods: quotas, admission, security rules. */
function findControllerCauses(
  target: RolloutTarget,
  snapshot: Snapshot,
  isOld: (controller: KubernetesObject) => boolean,
): readonly Cause[] {
  const controller = findPodController(target, snapshot)
  if (controller === undefined) return []
  const failed = (controller as { status?: { conditions?: readonly KubernetesCondition[] } }).status?.conditions?.find(
    ({ type, status }) => type === 'ReplicaFailure' && status === 'True',
  )
  const message = failed?.message ?? findLatestMessage(listEventsAbout(controller, snapshot), 'FailedCreate')
  const pods = findCurrentPods(target, snapshot).length
  // The event outlives its cause: if there are pods, the controller has succeeded since.
  if (message === undefined || (failed === undefined && pods > 0)) return []
  // A new quota is not counted yet, and refuses everything until it is.
  const uncounted = /status unknown for quota/i.test(message)
  const kind = uncounted || /exceeded quota/i.test(message) ? 'quota-exceeded' : 'admission-refused'
  const replaced = target.kind === 'Deployment' && isOld(controller)
  const verdict = uncounted || replaced ? 'waiting' : 'fatal'
  return [createTargetCause(target, { kind, verdict, message })]
}

/** A cause that lies in the target itself, not in one of its pods. */
function createTargetCause(target: RolloutTarget, cause: Pick<Cause, 'kind' | 'verdict' | 'message'>): Cause {
  return { ...cause, where: [formatTarget(target)], pod: undefined, container: undefined }
}

function findPodController(target: RolloutTarget, snapshot: Snapshot): KubernetesObject | undefined {
  switch (target.kind) {
    case 'Deployment':
      return findNewestReplicaSet(target, snapshot)
    case 'StatefulSet':
      return findByName(snapshot.statefulSets, target)
    case 'DaemonSet':
      return findByName(snapshot.daemonSets, target)
    case 'Job':
      return findByName(snapshot.jobs, target)
    case 'PersistentVolumeClaim':
      return undefined
  }
}

function findJobCauses(target: RolloutTarget, { jobs }: Snapshot): readonly Cause[] {
  if (target.kind !== 'Job') return []
  const failed = findByName(jobs, target)?.status?.conditions?.find(
    ({ type, status }) => type === 'Failed' && status === 'True',
  )
  if (failed === undefined) return []
  const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ')
  return [createTargetCause(target, { kind: 'job-failed', verdict: 'fatal', message })]
}

function withReason(own: readonly Cause[], ofPods: readonly Cause[]): readonly Cause[] {
  const [reason] = ofPods
  const failed = own.map((cause) =>
    cause.kind !== 'job-failed' || reason === undefined
      ? cause
      : { ...reason, kind: cause.kind, verdict: cause.verdict, message: `${reason.message} (${cause.message})` },
  )
  // A Job retries: a failed pod is not the end until the Job reports it.
  const tries = ofPods.map((cause) => (isRetried(cause) ? { ...cause, verdict: 'waiting' as const } : cause))
  return failed.length > 0 ? failed : tries
}

function isRetried({ kind }: Cause): boolean {
  return kind === 'crash-loop' || kind === 'out-of-memory'
}

function findClaimCauses(target: RolloutTarget, snapshot: Snapshot): readonly Cause[] {
  if (target.kind !== 'PersistentVolumeClaim') return []
  const found = findByName(snapshot.claims, target)
  const message =
    found === undefined ? undefined : findLatestMessage(listEventsAbout(found, snapshot), 'ProvisioningFailed')
  if (message === undefined) return []
  return [createTargetCause(target, { kind: 'claim-pending', verdict: 'fatal', message })]
}
