import type { KubernetesCondition, KubernetesEvent, KubernetesObject } from '../kubernetes/objects.ts'
import type { Cause, CauseKind, RolloutTarget, Snapshot } from './model.ts'
import { findClaimCauses } from './claim-causes.ts'
import { readCustomStatus } from './custom-status.ts'
import { findCurrentPods, findNewestReplicaSet } from './owners.ts'
import { compareSeverity, describeAttempt, findLatestEvent, findPodCauses } from './pod-causes.ts'
import { findTarget, isCustom, isPodReady, readRolloutStatus } from './status.ts'

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

/** Why a target is not ready, the worst causes first; empty if it is ready, or if nothing is wrong so far. */
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
    ...findWaitingCauses(target, snapshot),
  ].map((cause) => withNamespace(cause, target))
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
        ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
      })),
    )
  // The claim says more than the pod that waits for it.
  const isExplained = own.some(({ kind }) => kind === 'claim-pending')
  const ofOther = isExplained ? ofPods.filter(({ kind }) => kind !== 'claim-pending') : ofPods
  // A failed Job only reports that it failed; its pod reports why.
  const causes = target.kind === 'Job' ? withReason(own, ofOther) : [...own, ...ofOther]
  return causes.toSorted(compareSeverity)
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

/** `deployment/app`, `deployment/agent in agents` */
export function formatTarget({ kind, name, namespace, elsewhere }: RolloutTarget): string {
  return `${kind.toLowerCase()}/${name}${elsewhere === true && namespace !== undefined ? ` in ${namespace}` : ''}`
}

function withNamespace(cause: Cause, { namespace }: RolloutTarget): Cause {
  return namespace === undefined ? cause : { ...cause, namespace }
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
  const event = findLatestEvent(listEventsAbout(controller, snapshot), 'FailedCreate')
  const message = failed?.message ?? event?.message
  const pods = findCurrentPods(target, snapshot).length
  // The event outlives its cause: if there are pods, the controller has succeeded since.
  if (message === undefined || (failed === undefined && pods > 0)) return []
  // A new quota is not counted yet, and refuses everything until it is.
  const uncounted = /status unknown for quota/i.test(message)
  const replaced = target.kind === 'Deployment' && isOld(controller)
  const verdict = uncounted || replaced ? 'waiting' : 'failing'
  const attempts = event === undefined ? {} : { attempt: describeAttempt(event) }
  return [{ ...createTargetCause(target, { kind: readRefusalKind(message), verdict, message }), ...attempts }]
}

function readRefusalKind(message: string): CauseKind {
  if (/being terminated|because it is being deleted/i.test(message)) return 'namespace-deleted'
  if (/quota/i.test(message)) return 'quota-exceeded'
  return /failed calling webhook/i.test(message) ? 'webhook-unreachable' : 'admission-refused'
}

/** A cause that lies in the target itself, not in one of its pods. */
export function createTargetCause(target: RolloutTarget, cause: Pick<Cause, 'kind' | 'verdict' | 'message'>): Cause {
  return { ...cause, where: [formatTarget(target)], pod: undefined, container: undefined }
}

function findPodController(target: RolloutTarget, snapshot: Snapshot): KubernetesObject | undefined {
  if (isCustom(target)) return undefined
  switch (target.kind) {
    case 'Deployment':
      return findNewestReplicaSet(target, snapshot)
    case 'StatefulSet':
      return findTarget(snapshot.statefulSets, target)
    case 'DaemonSet':
      return findTarget(snapshot.daemonSets, target)
    case 'Job':
      return findTarget(snapshot.jobs, target)
    case 'PersistentVolumeClaim':
    case 'Service':
    case 'Pod':
      return undefined
  }
}

function findJobCauses(target: RolloutTarget, { jobs }: Snapshot): readonly Cause[] {
  if (target.kind !== 'Job') return []
  const failed = findTarget(jobs, target)?.status?.conditions?.find(
    ({ type, status }) => type === 'Failed' && status === 'True',
  )
  if (failed === undefined) return []
  const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ')
  return [createTargetCause(target, { kind: 'job-failed', verdict: 'incurable', message })]
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

/** Load balancers and custom resources are explained by their own events and conditions. */
function findWaitingCauses(target: RolloutTarget, snapshot: Snapshot): readonly Cause[] {
  if (isCustom(target)) {
    const { apiVersion } = target
    const found = findTarget(
      snapshot.customs.filter((object) => object.kind === target.kind && object.apiVersion === apiVersion),
      target,
    )
    const status = found === undefined ? undefined : readCustomStatus(found, target.namespace ?? '')
    if (status === undefined || status.ready) return []
    const verdict = status.failed === true ? 'failing' : 'waiting'
    const message = status.reason ?? status.summary
    return [createTargetCause(target, { kind: 'resource-not-ready', verdict, message })]
  }
  const service = target.kind === 'Service' ? findTarget(snapshot.services, target) : undefined
  if (service === undefined) return []
  const warnings = listEventsAbout(service, snapshot).filter(({ type }) => type === 'Warning')
  const message =
    warnings.toSorted((one, other) => describeEventTime(other).localeCompare(describeEventTime(one)))[0]?.message ??
    'no controller has assigned it a load balancer'
  return [createTargetCause(target, { kind: 'load-balancer-pending', verdict: 'waiting', message })]
}

function describeEventTime({ lastTimestamp, eventTime, metadata }: KubernetesEvent): string {
  return lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? ''
}
