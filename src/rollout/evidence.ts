import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesClient } from '../kubernetes/client.ts'
import type { KubernetesEvent } from '../kubernetes/objects.ts'
import type { HookMemory } from './hook-memory.ts'
import type { Cause, Snapshot } from './model.ts'

/** Details of a failure beyond its cause; lost once the release is rolled back. */
export interface Evidence {
  readonly logs: readonly PodLog[]
  /** `12:01:07  Warning  FailedScheduling  pod/app-6d9f  0/3 nodes are available …`, oldest first. */
  readonly events: readonly string[]
}

interface PodLog {
  /** `pod app-6d9f, container app, before its last restart`. */
  readonly title: string
  readonly text: string
}

export interface EvidenceRequest {
  readonly client: Pick<KubernetesClient, 'get' | 'text'>
  readonly namespace: string
  readonly cause: Cause | undefined
  readonly snapshot: Snapshot
  /** What was read of hooks before Helm deleted them. */
  readonly hooks?: HookMemory
}

const logLines = 60
const shownEvents = 30

/** Collects logs and events. What cannot be read is omitted: missing evidence must not hide the cause. */
export async function collectEvidence(collecting: EvidenceRequest): Promise<Evidence> {
  const { cause, snapshot, hooks } = collecting
  const [read, events] = await Promise.all([readPodLogs(collecting), readLatestEvents(collecting)])
  const kept = hooks?.logs.filter(({ pod }) => pod === cause?.pod) ?? []
  const logs = read.length > 0 ? read : kept.map(({ title, text }) => ({ title, text }))
  return { logs, events: selectEvents(cause, { ...snapshot, events }) }
}

/** Components write events in the background, a moment after the state changes. Milliseconds. */
const eventDelayMs = 300

async function readLatestEvents({
  client,
  cause,
  namespace,
  snapshot,
}: EvidenceRequest): Promise<readonly KubernetesEvent[]> {
  await sleep(eventDelayMs)
  const path = `/api/v1/namespaces/${encodeURIComponent(cause?.namespace ?? namespace)}/events`
  const read = client.get<{ readonly items?: readonly KubernetesEvent[] }>(path)
  return await read.then(({ items = [] }) => items).catch(() => snapshot.events)
}

async function readPodLogs({ client, namespace, cause, snapshot }: EvidenceRequest): Promise<readonly PodLog[]> {
  const pod = snapshot.pods.find(({ metadata }) => metadata.name === cause?.pod)
  if (pod === undefined) return []
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])]
  const names = cause?.container === undefined ? statuses.map(({ name }) => name) : [cause.container]
  const place = encodeURIComponent(cause?.namespace ?? namespace)
  const path = `/api/v1/namespaces/${place}/pods/${encodeURIComponent(pod.metadata.name)}/log`
  const wanted = names.flatMap((container) => {
    const status = statuses.find(({ name }) => name === container)
    const started = status?.state?.running !== undefined || status?.state?.terminated !== undefined
    const restarted = (status?.restartCount ?? 0) > 0 || status?.lastState?.terminated !== undefined
    return [
      ...(restarted ? [{ container, previous: 'true' as const }] : []),
      ...(started || restarted ? [{ container, previous: undefined }] : []),
    ]
  })
  const read = wanted.map(async ({ container, previous }) => {
    const text = await client.text(path, { container, previous, tailLines: logLines })
    const when = previous === undefined ? '' : ', before its last restart'
    return { title: `pod ${pod.metadata.name}, container ${container}${when}`, text: text.trimEnd() }
  })
  const settled = await Promise.allSettled(read)
  return settled.flatMap((one) => (one.status === 'fulfilled' && one.value.text !== '' ? [one.value] : []))
}

/** Events about the objects on the way to the cause; without a cause, all warnings of the namespace. */
function selectEvents(cause: Cause | undefined, { events, pods }: Snapshot): readonly string[] {
  const owners = pods.find(({ metadata }) => metadata.name === cause?.pod)?.metadata.ownerReferences ?? []
  const names = new Set([
    ...(cause?.where ?? []).map((part) => part.replace(/^[^/ ]+[/ ]/, '')),
    ...owners.map(({ name }) => name),
  ])
  const isAbout = (name: string): boolean =>
    // Without a pod, its controller failed, whose name begins with that of the object.
    names.has(name) || (cause?.pod === undefined && [...names].some((each) => name.startsWith(`${each}-`)))
  const about = events.filter(({ involvedObject, type }) =>
    cause === undefined ? type === 'Warning' : isAbout(involvedObject?.name ?? ''),
  )
  return mergeRepeatedEvents(about)
    .toSorted((one, other) => getEventTime(one).localeCompare(getEventTime(other)))
    .slice(-shownEvents)
    .map((event) => {
      const { type = '', reason = '', message = '', count = 1 } = event
      const times = count > 1 ? ` (${count} times)` : ''
      const text = `${message.replaceAll('\n', ' ')}${times}`
      return [getEventTime(event).slice(11, 19), type, reason, formatInvolvedObject(event), text].join('  ')
    })
}

/** A controller that cannot create its pods reports each attempt, with a new pod name each time: only the newest is kept. */
function mergeRepeatedEvents(events: readonly KubernetesEvent[]): readonly KubernetesEvent[] {
  const merged = new Map<string, KubernetesEvent>()
  for (const event of events) {
    const { type, reason, message = '', involvedObject } = event
    const tried = message
      .replace(/^\(combined from similar events\): /, '')
      .replaceAll(`${involvedObject?.name ?? ''}-`, '-')
      .replaceAll(/"-[a-z0-9]{5}"/g, '""')
    const key = [type, reason, formatInvolvedObject(event), tried].join('  ')
    const same = merged.get(key)
    const count = (same?.count ?? 0) + (event.count ?? 1)
    const newest = same !== undefined && getEventTime(same) > getEventTime(event) ? same : event
    merged.set(key, { ...newest, count })
  }
  return [...merged.values()]
}

function formatInvolvedObject({ involvedObject }: KubernetesEvent): string {
  return `${involvedObject?.kind?.toLowerCase() ?? ''}/${involvedObject?.name ?? ''}`
}

function getEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }: KubernetesEvent): string {
  return lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? ''
}
