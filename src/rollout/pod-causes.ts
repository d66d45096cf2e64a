import type { ContainerStatus, KubernetesEvent, Pod, TerminatedState } from '../kubernetes/objects.ts'
import type { Cause } from './model.ts'
import { formatCount } from '../runner/count.ts'

type PodCause = Omit<Cause, 'where' | 'pod'>

interface PodCauseOptions {
  readonly now: Date
  /** Secrets that operators make in their own time. */
  readonly operatorSecrets: readonly string[]
}

/** Why a pod is not ready, the gravest first. Empty while it is merely starting. */
export function findPodCauses(
  pod: Pod,
  events: readonly KubernetesEvent[],
  { now, operatorSecrets: promised }: PodCauseOptions,
): readonly PodCause[] {
  const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {}
  const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap(
    (status) => findContainerCause(status, promised) ?? [],
  )
  const found = [
    ...ofContainers,
    ...findSchedulingCauses(pod, events, now),
    ...findEventCauses(events, { now, operatorSecrets: promised }),
  ]
  return found.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'))
}

/** Reasons of a waiting container (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'])
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'])

/** What no second try cures. The words are those of containerd and of registries. */
const hopelessPull =
  /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i

function findContainerCause(status: ContainerStatus, promised: readonly string[]): PodCause | undefined {
  const { name, state, lastState, restartCount = 0 } = status
  const { reason = '', message = '' } = state?.waiting ?? {}
  const common = { container: name }
  if (imageReasons.has(reason)) {
    const hopeless = hopelessPull.test(`${reason} ${message}`)
    return { ...common, kind: 'image-pull', verdict: hopeless ? 'fatal' : 'waiting', message: message || reason }
  }
  if (configReasons.has(reason)) {
    const [, missing] = /^secrets? "([^"]+)" not found$/.exec(message) ?? []
    const comes = missing !== undefined && promised.includes(missing)
    return { ...common, kind: 'container-config', verdict: comes ? 'waiting' : 'fatal', message: message || reason }
  }
  const ended = state?.terminated ?? lastState?.terminated
  if (ended === undefined || ended.exitCode === 0) return undefined
  // One crash at the start is often a race with what it needs; the second is its own.
  const looping = reason === 'CrashLoopBackOff' || restartCount >= 2
  return {
    ...common,
    kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
    verdict: looping ? 'fatal' : 'waiting',
    message: describeExit(ended, restartCount),
  }
}

/** Shells and Kubernetes give a signal as 128 and its number. */
const exitWords: Readonly<Record<number, string>> = {
  126: 'its command cannot be executed',
  127: 'its command was not found',
  137: 'killed (SIGKILL)',
  139: 'segmentation fault (SIGSEGV)',
  143: 'asked to end (SIGTERM)',
}

function describeExit({ exitCode = -1, reason, message }: TerminatedState, restarts: number): string {
  const meaning = reason === 'OOMKilled' ? 'out of memory (OOMKilled)' : exitWords[exitCode]
  const restarted = restarts === 0 ? '' : `, restarted ${formatCount(restarts, 'time')}`
  const said = message === undefined || message === '' ? '' : `: ${message}`
  return `exit code ${exitCode}${meaning === undefined ? '' : `, ${meaning}`}${restarted}${said}`
}

/** An autoscaler that is going to help says so within this time. Karpenter collects pods for ten seconds at most. */
const autoscalerMs = 12_000
const helpComes = new Set(['TriggeredScaleUp', 'Nominated'])

function findSchedulingCauses(pod: Pod, events: readonly KubernetesEvent[], now: Date): readonly PodCause[] {
  const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled')
  if (scheduled?.status !== 'False' || scheduled.reason !== 'Unschedulable') return []
  const { message = 'no node fits' } = scheduled
  const since = Date.parse(scheduled.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '')
  const coming = events.some(({ reason = '' }) => helpComes.has(reason))
  const given = now.getTime() - since > autoscalerMs || events.some(({ reason }) => reason === 'NotTriggerScaleUp')
  const verdict = given && !coming ? 'fatal' : 'waiting'
  const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
    ? 'claim-pending'
    : 'unschedulable'
  return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is on its way)` : message }]
}

/** Probes and volumes are told of in events only. They may come right until the rollout's own time is over. */
function findEventCauses(events: readonly KubernetesEvent[], known: PodCauseOptions): readonly PodCause[] {
  const causes: PodCause[] = []
  const probe = findLatestEvent(events, 'Unhealthy')?.message
  if (probe !== undefined) {
    causes.push({ kind: 'probe-failing', verdict: 'waiting', container: undefined, message: probe })
  }
  const mount = findLatestEvent(events, 'FailedMount') ?? findLatestEvent(events, 'FailedAttachVolume')
  if (mount?.message !== undefined) {
    const verdict = isPermanentMountFailure(mount, known) ? 'fatal' : 'waiting'
    causes.push({ kind: 'volume-mount', verdict, container: undefined, message: mount.message })
  }
  return causes
}

/** The kubelet learns of new objects within a second or two; what it has missed for longer is not there. Milliseconds. */
const missingMs = 8000

/** Helm makes ConfigMaps and Secrets before the pods that mount them, so that one that is missing does not come by itself. */
function isPermanentMountFailure(event: KubernetesEvent, { now, operatorSecrets: promised }: PodCauseOptions): boolean {
  const [, missing] = /(?:configmap|secret)s? "([^"]+)" not found/.exec(event.message ?? '') ?? []
  const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '')
  return missing !== undefined && !promised.includes(missing) && now.getTime() - since > missingMs
}

function findLatestEvent(events: readonly KubernetesEvent[], wanted: string): KubernetesEvent | undefined {
  return events
    .filter(({ reason }) => reason === wanted)
    .toSorted((one, other) => parseEventTime(other) - parseEventTime(one))[0]
}

export function findLatestMessage(events: readonly KubernetesEvent[], wanted: string): string | undefined {
  return findLatestEvent(events, wanted)?.message
}

function parseEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }: KubernetesEvent): number {
  return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0
}
