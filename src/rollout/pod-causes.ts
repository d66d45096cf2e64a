import type { ContainerStatus, KubernetesEvent, Pod, TerminatedState } from '../kubernetes/objects.ts'
import type { Cause, MissingObject } from './model.ts'
import { formatCount } from '../runner/count.ts'

type PodCause = Omit<Cause, 'where' | 'pod'>

interface PodCauseOptions {
  readonly now: Date
  /** Secrets that operators create later. */
  readonly operatorSecrets: readonly string[]
}

/** Why a pod is not ready, the worst first; empty while it is merely starting. */
export function findPodCauses(
  pod: Pod,
  events: readonly KubernetesEvent[],
  { now, operatorSecrets }: PodCauseOptions,
): readonly PodCause[] {
  const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {}
  const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap(
    (status) => findContainerCause(status, events, operatorSecrets) ?? [],
  )
  const found = [
    ...ofContainers,
    ...findSchedulingCauses(pod, events, now),
    ...findGateCauses(pod),
    ...findEventCauses(events, { now, operatorSecrets }),
  ]
  return found.toSorted(compareSeverity)
}

/** What ends a rollout first. */
export function compareSeverity(one: Pick<Cause, 'verdict'>, other: Pick<Cause, 'verdict'>): number {
  const order = ['incurable', 'failing', 'waiting']
  return order.indexOf(one.verdict) - order.indexOf(other.verdict)
}

/** Reasons why a container waits (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'])
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'])

/** What a retry alone does not fix, as worded by containerd and registries. */
const lastingPullFailure =
  /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i
/** The registry has answered: there is no such image. Missing permission can look the same, and can be granted. */
const missingImage = /manifest unknown|: not found\b|no match for platform/i
const refusedPull = /denied|unauthorized|authoriz|forbidden|login|no such host|status code 5/i

function findContainerCause(
  status: ContainerStatus,
  events: readonly KubernetesEvent[],
  operatorSecrets: readonly string[],
): PodCause | undefined {
  const { name, state, lastState, restartCount = 0 } = status
  const { reason = '', message = '' } = state?.waiting ?? {}
  if (imageReasons.has(reason)) return findImageCause(name, reason, message, events)
  if (configReasons.has(reason)) {
    const missing = parseMissingObject(message)
    const comes = missing !== undefined && missing.key === undefined && operatorSecrets.includes(missing.name)
    return {
      ...{ container: name, kind: 'container-config', message: message || reason },
      verdict: comes ? 'waiting' : 'failing',
      ...(missing === undefined ? {} : { missing }),
    }
  }
  const ended = state?.terminated ?? lastState?.terminated
  if (ended === undefined || ended.exitCode === 0) return undefined
  // A single crash is often a race with a dependency that is still starting; the second is its own fault.
  const looping = reason === 'CrashLoopBackOff' || restartCount >= 2
  return {
    container: name,
    kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
    verdict: looping ? 'failing' : 'waiting',
    message: describeExit(ended, restartCount),
    attempt: `${state?.terminated === undefined ? restartCount : restartCount + 1}`,
  }
}

function findImageCause(
  container: string,
  reason: string,
  message: string,
  events: readonly KubernetesEvent[],
): PodCause {
  // While it backs off, the kubelet of older versions no longer says why.
  const pulls = events.filter((event) => event.reason === 'Failed' && /pull image/i.test(event.message ?? ''))
  const said = `${reason} ${message} ${reason === 'ImagePullBackOff' ? (pulls.at(-1)?.message ?? '') : ''}`
  const tries = countEvents(pulls)
  const isMissing = missingImage.test(said) && !refusedPull.test(said)
  const isIncurable = reason === 'InvalidImageName' || (isMissing && tries > 1)
  const lasts = lastingPullFailure.test(said)
  return {
    ...{ container, kind: 'image-pull', message: message || reason },
    verdict: isIncurable ? 'incurable' : lasts ? 'failing' : 'waiting',
    ...(pulls.length === 0 ? {} : { attempt: String(tries) }),
  }
}

function countEvents(events: readonly KubernetesEvent[]): number {
  return events.reduce((sum, { count = 1 }) => sum + count, 0)
}

/** As worded by the kubelet: `secret "x" not found`, `couldn't find key k in Secret ns/x`. */
function parseMissingObject(message: string): MissingObject | undefined {
  const [, kind, name] = /\b(secret|configmap)s? "([^"]+)" not found/i.exec(message) ?? []
  const toKind = (text: string): MissingObject['kind'] => (/^secret/i.test(text) ? 'Secret' : 'ConfigMap')
  if (kind !== undefined && name !== undefined) return { kind: toKind(kind), name }
  const [, key, holder, object] =
    /(?:couldn't find key|non-existent config key:?) (\S+?)(?: in (Secret|ConfigMap) (?:[^/\s]+\/)?(\S+))?$/i.exec(
      message,
    ) ?? []
  if (key === undefined || holder === undefined || object === undefined) return undefined
  return { kind: toKind(holder), name: object, key }
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
  const verdict = waited && !coming ? 'failing' : 'waiting'
  const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
    ? 'claim-pending'
    : 'unschedulable'
  return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is being added)` : message }]
}

/** Load balancers say by a condition of the pod whether its target is healthy (AWS Load Balancer Controller, "Pod readiness gate"). */
const targetHealth = /"target-health\.[^"]+"/

/** Gates that other controllers open: of scheduling, as queues have them, and of readiness. */
function findGateCauses({ status }: Pod): readonly PodCause[] {
  const conditions = status?.conditions ?? []
  const common = { verdict: 'waiting', container: undefined } as const
  const gated = conditions.find(({ reason }) => reason === 'SchedulingGated')
  const gate = conditions.find(({ type, reason }) => type === 'Ready' && reason === 'ReadinessGatesNotReady')
  const message = gate?.message ?? ''
  const hint = targetHealth.test(message)
    ? 'The AWS Load Balancer Controller sets this condition once the target group reports the pod healthy: check that the controller runs, the health check of the target group, and that security groups let the load balancer reach the pods.'
    : 'The controller of the readiness gate must set this condition: check that it runs.'
  return [
    ...(gated === undefined
      ? []
      : [
          {
            ...common,
            kind: 'unschedulable' as const,
            message: gated.message ?? 'scheduling is gated',
            hint: 'The controller that set the scheduling gates must remove them: see spec.schedulingGates of the pod.',
          },
        ]),
    ...(gate === undefined ? [] : [{ ...common, kind: 'probe-failing' as const, message, hint }]),
  ]
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
    const missing = parseMissingObject(mount.message)
    causes.push({
      kind: 'volume-mount',
      verdict: isLastingMountFailure(mount, missing, known) ? 'failing' : 'waiting',
      container: undefined,
      message: mount.message,
      attempt: describeAttempt(mount),
      ...(missing === undefined ? {} : { missing }),
    })
  }
  return causes
}

/** The kubelet sees new objects within a second or two; what it still misses after this long has not been created yet. Milliseconds. */
const missingMs = 8000

/** Helm creates ConfigMaps and Secrets before the pods that mount them, so a missing one comes from somewhere else or not at all. */
function isLastingMountFailure(
  event: KubernetesEvent,
  missing: MissingObject | undefined,
  { now, operatorSecrets }: PodCauseOptions,
): boolean {
  const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '')
  return missing !== undefined && !operatorSecrets.includes(missing.name) && now.getTime() - since > missingMs
}

/** Changes whenever the event is reported again. */
export function describeAttempt(event: KubernetesEvent): string {
  return `${event.count ?? 1}/${parseEventTime(event)}`
}

export function findLatestEvent(events: readonly KubernetesEvent[], wanted: string): KubernetesEvent | undefined {
  return events
    .filter(({ reason }) => reason === wanted)
    .toSorted((one, other) => parseEventTime(other) - parseEventTime(one))[0]
}

function parseEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }: KubernetesEvent): number {
  return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0
}
