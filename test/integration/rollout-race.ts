/**
 * Rollouts with faults that are cured while they run: in any order, after any delay, with pods that restart and old pods that end
 * slowly. The same rollout is done by the action and by Helm alone, to compare how they end.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesClient } from '../../src/kubernetes/client.ts'
import type { ObjectList, Pod } from '../../src/kubernetes/objects.ts'
import { behaviourAnnotations } from '../../stack/parts/kubernetes/behaviours.ts'

const faults = ['none', 'slow', 'crash-loop', 'config-error', 'mount-error', 'no-node', 'webhook'] as const

const kinds = ['Deployment', 'Deployment', 'StatefulSet'] as const

interface RaceWorkload {
  readonly name: string
  readonly kind: (typeof kinds)[number]
  readonly replicas: number
  readonly fault: (typeof faults)[number]
  /** From the first sight of the fault to its cure. Seconds. */
  readonly cureAfter: number
}

export interface Race {
  readonly seed: number
  readonly workloads: readonly RaceWorkload[]
  /** Whether it replaces pods, which then end this slowly. Seconds. */
  readonly upgrade: { readonly oldEndAfter: number } | undefined
}

/** How long a fault lasts at most, on a machine that cures it in time. Seconds. */
export const longestFault = 8

/** A rollout that Helm finishes, by a seed. */
export function createRace(seed: number): Race {
  const random = createRandom(seed)
  const choose = (most: number): number => Math.floor(random() * (most + 1))
  const workloads = Array.from({ length: 1 + choose(2) }, (_, index) => ({
    name: `w${index}`,
    kind: kinds[choose(kinds.length - 1)] ?? 'Deployment',
    replicas: 1 + choose(1),
    fault: faults[choose(faults.length - 1)] ?? 'none',
    cureAfter: 1 + choose(longestFault - 1),
  }))
  return { seed, workloads, upgrade: choose(1) === 0 ? undefined : { oldEndAfter: choose(15) } }
}

/** Mulberry32: small, seeded, good enough to vary tests. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const raceChart = {
  'Chart.yaml': 'apiVersion: v2\nname: race\nversion: 0.1.0\n',
  'values.yaml': 'workloads: []\n',
  'templates/workloads.yaml': `
{{- range .Values.workloads }}
---
apiVersion: apps/v1
kind: {{ .kind }}
metadata: { name: {{ .name }} }
spec:
  {{- if eq .kind "StatefulSet" }}
  serviceName: {{ .name }}
  {{- end }}
  replicas: {{ .replicas }}
  selector: { matchLabels: { app: {{ .name }} } }
  template:
    metadata: { labels: { app: {{ .name }} }, annotations: {{ toJson .annotations }} }
    spec:
      nodeSelector: {{ toJson .nodes }}
      tolerations: [{ key: pool, operator: Equal, value: {{ .nodes.pool | default "none" | quote }} }]
      containers: [{ name: app, image: "registry.example/shop/{{ .name }}:{{ .tag }}" }]
{{- end }}
`,
} as const

/** The values of a deploy: without faults before an upgrade. */
export function createRaceValues({ workloads }: Race, namespace: string, tag: string, isBroken: boolean): object {
  return {
    workloads: workloads.map(({ name, kind, replicas, fault, cureAfter }) => ({
      ...{ name, kind, replicas, tag },
      nodes: isBroken && fault === 'no-node' ? { pool: namespace } : {},
      annotations: isBroken ? createAnnotations(fault, cureAfter) : {},
    })),
  }
}

function createAnnotations(fault: RaceWorkload['fault'], cureAfter: number): Readonly<Record<string, string>> {
  if (fault === 'none' || fault === 'no-node' || fault === 'webhook') return {}
  const message = fault === 'config-error' ? { [behaviourAnnotations.message]: 'secret "late" not found' } : {}
  const after = fault === 'slow' ? { [behaviourAnnotations.after]: `${cureAfter}s` } : {}
  return { [behaviourAnnotations.behaviour]: fault, ...message, ...after }
}

const finalizer = 'race.example/ending'
const lookEveryMs = 250

/** Cures that run, and what they have seen and done. */
export interface RunningCures extends AsyncDisposable {
  /** `+3.2s w0: crash-loop is seen`, in order. */
  readonly story: () => readonly string[]
  /** How long the longest fault has lasted, from its first sight to its cure: longer than planned on a busy machine. Seconds. */
  readonly longestFault: () => number
}

/** Remembers when things are seen for the first time, and when they were done. */
function createStory() {
  const startedAt = performance.now()
  const seen = new Map<string, number>()
  const lines: string[] = []
  const lasted: number[] = []
  const note = (text: string): void => {
    lines.push(`+${((performance.now() - startedAt) / 1000).toFixed(1)}s ${text}`)
  }
  return {
    lines,
    lasted,
    isDue: (what: string, seconds: number): boolean => {
      const now = performance.now()
      if (!seen.has(what)) note(`${what} is seen`)
      const since = seen.get(what) ?? now
      seen.set(what, since)
      return now - since >= seconds * 1000
    },
    recordCure: (what: string): void => {
      if (seen.get(what) === undefined) return
      lasted.push((performance.now() - (seen.get(what) ?? 0)) / 1000)
      note(`${what} is cured`)
    },
    note,
  }
}

/** Cures the faults of a race in its namespace when their time has come, until it is stopped. */
export function startCures(race: Race, namespace: string, client: KubernetesClient): RunningCures {
  const stopped = new AbortController()
  const pods = `/api/v1/namespaces/${namespace}/pods`
  const { lines, lasted, isDue, recordCure, note } = createStory()
  const cluster = createClusterCures(race, namespace, client)
  const lookAtPod = async (pod: Pod): Promise<void> => {
    const path = `${pods}/${pod.metadata.name}`
    const workload = race.workloads.find(({ name }) => name === pod.metadata.labels?.app)
    if (workload === undefined) return
    if (pod.metadata.deletionTimestamp !== undefined) {
      if (!isDue(`end of ${pod.metadata.name} ${pod.metadata.uid ?? ''}`, race.upgrade?.oldEndAfter ?? 0)) return
      await endPod(client, path)
      note(`${pod.metadata.name} has ended`)
    } else if (isBroken(pod) && isDue(`${workload.name}: ${workload.fault}`, workload.cureAfter)) {
      await curePod(client, path)
      recordCure(`${workload.name}: ${workload.fault}`)
    } else if (isStuck(pod) && isDue(`${pod.metadata.name} as cured but not ready`, stuckAfter)) {
      // Its node may have missed the last change.
      await client.patch(path, { metadata: { annotations: { 'race.example/again': new Date().toISOString() } } })
      await restartContainer(client, path)
      note(`${pod.metadata.name} is started again`)
    }
  }
  const lookAtWorkload = async ({ name, kind, fault, cureAfter }: RaceWorkload): Promise<void> => {
    if ((fault !== 'no-node' && fault !== 'webhook') || cluster.isCured(fault)) return
    const path = `/apis/apps/v1/namespaces/${namespace}/${kind.toLowerCase()}s/${name}`
    if ((await client.find(path)) === undefined || !isDue(fault, cureAfter)) return
    await cluster.cure(fault)
    recordCure(fault)
  }
  const look = async (): Promise<void> => {
    const { items } = await client.get<ObjectList<Pod>>(pods)
    // What changes in the same moment is looked at again.
    await Promise.allSettled([...items.map(lookAtPod), ...race.workloads.map(lookAtWorkload)])
  }
  const running = (async () => {
    await cluster.begin()
    while (!stopped.signal.aborted) {
      await look()
      await sleep(lookEveryMs)
    }
    await cluster.end()
  })()
  return {
    story: () => lines,
    longestFault: () => Math.max(0, ...lasted),
    [Symbol.asyncDispose]: async () => {
      stopped.abort()
      await running
    },
  }
}

/** Lets a pod end now, whatever its node makes of it. */
async function endPod(client: KubernetesClient, path: string): Promise<void> {
  await client.patch(path, { metadata: { finalizers: null } }).catch(() => undefined)
  await client.remove(`${path}?gracePeriodSeconds=0`, {})
}

/** Healthy pods have no behaviour of their own; a slow one becomes ready by itself. */
function isBroken({ metadata }: Pod): boolean {
  const behaviour = metadata.annotations?.[behaviourAnnotations.behaviour]
  return behaviour !== undefined && behaviour !== 'healthy' && behaviour !== 'slow'
}

/** The cluster may write the state of the fault once more in the moment of the cure. Seconds. */
const stuckAfter = 2

function isStuck({ metadata, status }: Pod): boolean {
  const isReady = status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True')
  const isCured = metadata.annotations?.[behaviourAnnotations.behaviour] === 'healthy'
  return isCured && isReady !== true && (status?.containerStatuses ?? []).length > 0
}

/** As a kubelet does once what a container waited for is there: it starts again. */
async function curePod(client: KubernetesClient, path: string): Promise<void> {
  await client.patch(path, { metadata: { annotations: { [behaviourAnnotations.behaviour]: 'healthy' } } })
  await restartContainer(client, path)
}

async function restartContainer(client: KubernetesClient, path: string): Promise<void> {
  const { status } = await client.get<Pod>(path)
  const [container] = status?.containerStatuses ?? []
  // A container that is being created needs no other state, and may have another one by now.
  if (container === undefined || container.state?.waiting?.reason === 'ContainerCreating') return
  const containerStatuses = [{ ...container, state: { waiting: { reason: 'ContainerCreating' } } }]
  await client.patch(`${path}/status`, { status: { containerStatuses } })
}

interface ClusterCures {
  readonly begin: () => Promise<void>
  readonly isCured: (fault: 'no-node' | 'webhook') => boolean
  readonly cure: (fault: 'no-node' | 'webhook') => Promise<void>
  readonly end: () => Promise<void>
}

/** Faults outside the pods: a node that comes late, a webhook that is not there yet. */
function createClusterCures(race: Race, namespace: string, client: KubernetesClient): ClusterCures {
  const node = `/api/v1/nodes/${namespace}`
  const webhooks = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations'
  const cured = new Set<string>()
  return {
    begin: async () => {
      if (!race.workloads.some(({ fault }) => fault === 'webhook')) return
      await client.post(webhooks, {
        metadata: { name: namespace },
        webhooks: [
          {
            ...{ name: 'late.race.example', admissionReviewVersions: ['v1'], sideEffects: 'None', timeoutSeconds: 2 },
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
            clientConfig: { service: { name: 'late', namespace: 'kube-system' } },
            rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
          },
        ],
      })
    },
    isCured: (fault) => cured.has(fault),
    cure: async (fault) => {
      if (cured.has(fault)) return
      cured.add(fault)
      if (fault === 'webhook') await client.remove(`${webhooks}/${namespace}`, {})
      else await client.post('/api/v1/nodes', createNode(namespace))
    },
    end: async () => {
      await client.remove(`${webhooks}/${namespace}`, {})
      await client.remove(node, {})
    },
  }
}

function createNode(name: string): object {
  const resources = { cpu: '8', memory: '16Gi', pods: '110' }
  return {
    metadata: {
      name,
      labels: { pool: name, 'kubernetes.io/hostname': name, type: 'kwok' },
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
    },
    // Only for its own race: it is deleted at the end, with every pod on it.
    spec: { taints: [{ key: 'pool', value: name, effect: 'NoSchedule' }] },
    status: { allocatable: resources, capacity: resources },
  }
}

/** Makes the pods of a namespace end slowly. */
export async function holdPods(namespace: string, client: KubernetesClient): Promise<void> {
  const pods = `/api/v1/namespaces/${namespace}/pods`
  const { items } = await client.get<ObjectList<Pod>>(pods)
  for (const { metadata } of items)
    await client.patch(`${pods}/${metadata.name}`, { metadata: { finalizers: [finalizer] } })
}
