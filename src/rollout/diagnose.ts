import type { KubernetesCondition, KubernetesEvent, KubernetesObject, Pod } from '../kubernetes/objects.ts'
import type { Cause, Snapshot, RolloutTarget } from './model.ts'
import { findCurrentPods, findNewestReplicaSet } from './owners.ts'
import { findLatestMessage, findPodCauses } from './pod-causes.ts'
import { findByName, readRolloutStatus } from './status.ts'

export interface DiagnosisOptions {
  readonly now: Date
  /** What is older than this may be about to be replaced, and is no reason to give up. */
  readonly since: Date
  /** UIDs of what was there before Helm began: times of creation are in whole seconds, and a way back can begin in the same one. */
  readonly existingUids?: ReadonlySet<string>
  /** Secrets that operators make: that one is not there yet is no reason to give up. */
  readonly operatorSecrets?: readonly string[]
}

/** Why a target is not ready, the gravest first; empty when it is, or when nothing speaks against waiting. */
export function diagnoseTarget(
  target: RolloutTarget,
  whole: Snapshot,
  { now, since, operatorSecrets: promised = [], existingUids: stood = nothing }: DiagnosisOptions,
): readonly Cause[] {
  const snapshot = withoutOldJobs(target, whole, since)
  if (readRolloutStatus(target, snapshot).ready) return []
  const own = [
    ...findControllerCauses(target, snapshot, (maker) => stood.has(maker.metadata.uid ?? '') || isOlder(maker, since)),
    ...findJobCauses(target, snapshot),
    ...findClaimCauses(target, snapshot),
  ]
  const ofPods = findCurrentPods(target, snapshot)
    .filter((pod) => !isPodReady(pod))
    .flatMap((pod) =>
      findPodCauses(pod, listEventsAbout(pod, snapshot), { now, operatorSecrets: promised }).map((found) => ({
        ...found,
        verdict: stood.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? ('waiting' as const) : found.verdict,
        where: [
          formatTarget(target),
          `pod ${pod.metadata.name}`,
          ...(found.container ? [`container ${found.container}`] : []),
        ],
        pod: pod.metadata.name,
      })),
    )
  // A failed Job says only that it failed; its pod says why.
  const causes = target.kind === 'Job' ? withReason(own, ofPods) : [...own, ...ofPods]
  return causes.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'))
}

/** The Job of an earlier run of a hook stands until Helm makes the next one. */
function withoutOldJobs({ role }: RolloutTarget, snapshot: Snapshot, since: Date): Snapshot {
  return role === 'hook' ? { ...snapshot, jobs: snapshot.jobs.filter((job) => !isOlder(job, since)) } : snapshot
}

const nothing: ReadonlySet<string> = new Set()

/** Times of creation are in whole seconds. */
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

/** What keeps a controller from making pods: quotas, admission, security rules. */
function findControllerCauses(
  target: RolloutTarget,
  snapshot: Snapshot,
  isOld: (maker: KubernetesObject) => boolean,
): readonly Cause[] {
  const maker = findPodController(target, snapshot)
  if (maker === undefined) return []
  const failed = (maker as { status?: { conditions?: readonly KubernetesCondition[] } }).status?.conditions?.find(
    ({ type, status }) => type === 'ReplicaFailure' && status === 'True',
  )
  const message = failed?.message ?? findLatestMessage(listEventsAbout(maker, snapshot), 'FailedCreate')
  const pods = findCurrentPods(target, snapshot).length
  // The event outlives its reason; with pods there the controller got through since.
  if (message === undefined || (failed === undefined && pods > 0)) return []
  // A quota that was just made is not counted yet, and refuses everything until it is.
  const uncounted = /status unknown for quota/i.test(message)
  const kind = uncounted || /exceeded quota/i.test(message) ? 'quota-exceeded' : 'admission-refused'
  const replaced = target.kind === 'Deployment' && isOld(maker)
  const verdict = uncounted || replaced ? 'waiting' : 'fatal'
  return [{ kind, verdict, where: [formatTarget(target)], message, pod: undefined, container: undefined }]
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
  return [
    {
      kind: 'job-failed',
      verdict: 'fatal',
      where: [formatTarget(target)],
      message,
      pod: undefined,
      container: undefined,
    },
  ]
}

function withReason(own: readonly Cause[], ofPods: readonly Cause[]): readonly Cause[] {
  const [reason] = ofPods
  const failed = own.map((cause) =>
    cause.kind !== 'job-failed' || reason === undefined
      ? cause
      : { ...reason, kind: cause.kind, verdict: cause.verdict, message: `${reason.message} (${cause.message})` },
  )
  // A Job tries again by itself: what one of its pods met is not the end before the Job says so.
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
  return [
    {
      kind: 'claim-pending',
      verdict: 'fatal',
      where: [formatTarget(target)],
      message,
      pod: undefined,
      container: undefined,
    },
  ]
}
