import type { ContainerStatus, KubernetesEvent, Pod, TerminatedState } from '../kubernetes/objects.ts'
import type { Cause } from './model.ts'
import { formatCount } from '../runner/count.ts'

type PodCause = Omit<Cause, 'where' | 'pod'>

interface PodCauseOptions {
  readonly now: Date
  /** Secrets that operators create later. */
  readonly operatorSecrets: readonly string[]
}

/** Why a pod is not ready, fatal causes first; empty while it is merely starting. */
export function findPodCauses(
  pod: Pod,
  events: readonly KubernetesEvent[],
  { now, operatorSecrets }: PodCauseOptions,
): readonly PodCause[] {
  const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {}
  const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap(
    (status) => findContainerCause(status, operatorSecrets) ?? [],
  )
  const found = [
    ...ofContainers,
    ...findSchedulingCauses(pod, events, now),
    ...findEventCauses(events, { now, operatorSecrets }),
  ]
  return found.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'))
}

/** Reasons why a container waits (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'])
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'])

/** What a retry cannot fix, as worded by containerd and registries. */
const permanentPullFailure =
  /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i

function findContainerCause(status: ContainerStatus, operatorSecrets: readonly string[]): PodCause | undefined {
  const { name, state, lastState, restartCount = 0 } = status
  const { reason = '', message = '' } = state?.waiting ?? {}
  const common = { container: name }
  if (imageReasons.has(reason)) {
    const permanent = permanentPullFailure.test(`${reason} ${message}`)
    return { ...common, kind: 'image-pull', verdict: permanent ? 'fatal' : 'waiting', message: message || reason }
  }
  if (configReasons.has(reason)) {
    const [, missing] = /^secrets? "([^"]+)" not found$/.exec(message) ?? []
    const comes = missing !== undefined && operatorSecrets.includes(missing)
    return { ...common, kind: 'container-config', verdict: comes ? 'waiting' : 'fatal', message: message || reason }
  }
  const ended = state?.terminated ?? lastState?.terminated
  if (ended === undefined || ended.exitCode === 0) return undefined
  // A single crash is often a race with a dependency that is still starting; the second is its own fault.
  const looping = reason === 'CrashLoopBackOff' || restartCount >= 2
  return {
    ...common,
    kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
    verdict: looping ? 'fatal' : 'waiting',
    message: describeExit(ended, restartCount),
  }
}

/** Shells and Kubernetes report a signal as 128 plus its number. */
const exitWords: Readonly<Record<number, string>> = {
  126: 'command cannot be executed',
  127: 'command not found',
  137: 'killed (SIGKILL)',
  139: 'segmentation fault (SIGSEGV)',
  143: 'terminated (SIGTERM)',
}

function describeExit({ exitCode = -1, reason, message }: TerminatedState, restarts: number): string {
  const meaning = reason === 'OOMKilled' ? 'out of memory (OOMKilled)' : exitWords[exitCode]
  const restarted = restarts === 0 ? '' : `, restarted ${formatCount(restarts, 'time')}`
  const said = message === undefined || message === '' ? '' : `: ${message}`
  return `exit code ${exitCode}${meaning === undefined ? '' : `, ${meaning}`}${restarted}${said}`
}

/** An autoscaler that will add a node announces it within this time; Karpenter batches pods for at most ten seconds. */
const autoscalerMs = 12_000
const scaleUpReasons = new Set(['TriggeredScaleUp', 'Nominated'])

function findSchedulingCauses(pod: Pod, events: readonly KubernetesEvent[], now: Date): readonly PodCause[] {
  const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled')
  if (scheduled?.status !== 'False' || scheduled.reason !== 'Unschedulable') return []
  const { message = 'no node fits' } = scheduled
  const since = Date.parse(scheduled.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '')
  const coming = events.some(({ reason = '' }) => scaleUpReasons.has(reason))
  const waited = now.getTime() - since > autoscalerMs || events.some(({ reason }) => reason === 'NotTriggerScaleUp')
  const verdict = waited && !coming ? 'fatal' : 'waiting'
  const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
    ? 'claim-pending'
    : 'unschedulable'
  return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is being added)` : message }]
}

/** Probes and volumes show up in events only. They may recover until the rollout times out. */
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

/** The kubelet sees new objects within a second or two; what it still misses after this long does not exist. Milliseconds. */
const missingMs = 8000

/** Helm creates ConfigMaps and Secrets before the pods that mount them, so a missing one will not appear later. */
function isPermanentMountFailure(event: KubernetesEvent, { now, operatorSecrets }: PodCauseOptions): boolean {
  const [, missing] = /(?:configmap|secret)s? "([^"]+)" not found/.exec(event.message ?? '') ?? []
  const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '')
  return missing !== undefined && !operatorSecrets.includes(missing) && now.getTime() - since > missingMs
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
